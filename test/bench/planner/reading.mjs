// A request and a catalogue as the models that referee the planner read them: what may be chosen and what each choice
// means by itself. It shares no code with the planner. What depends on several choices at once is left to the models.
import { dayOf, numberOf, usableDaysOf } from './days.mjs';
import { juriesOf, offersOf, tutorOf } from './offers.mjs';

/** @typedef {import('cqp-mo').PlanRequest} PlanRequest */
/** @typedef {import('cqp-mo').Catalogue} Catalogue */
/** @typedef {import('cqp-mo').ModuleId} ModuleId */
/** @typedef {import('cqp-mo').PlanValue} PlanValue */
/** @typedef {import('./offers.mjs').Offer} Offer */

/**
 * What a referee reads.
 *
 * @typedef {object} Reading
 * @property {{ id: ModuleId, unit: string }[]} modules to be followed; the unit of a support module is ''
 * @property {Offer[]} offers by module, then start
 * @property {{ id: string, on: number, deposit: number }[]} juries by day
 * @property {number[]} usable days open and available, as far as a free day may matter
 * @property {string[]} speUnits units whose SPE are due
 * @property {boolean} isComplete
 * @property {string[]} fixed blocs in the order wanted; none when it is free
 * @property {'followed' | 'acquired' | 'neither'} transverse
 * @property {number} recommendations broken whatever is chosen
 * @property {number} usages broken whatever is chosen
 * @property {string | undefined} impossible what makes a plan impossible at first sight
 * @property {readonly string[]} criteria in the order wanted
 */

/** @type {readonly (readonly [ModuleId, string])[]} */
const trainingModules = [
  ['role-missions', 'transverse'],
  ['pilotage', 'bloc-1'],
  ['communication', 'bloc-2'],
  ['animation', 'bloc-2'],
  ['droit', 'bloc-2'],
  ['accompagnement', 'bloc-3'],
  ['evaluation', 'bloc-3'],
  ['amelioration', 'bloc-4'],
];
/** @type {readonly ModuleId[]} */
const supportModules = ['analyser', 'preparer'];

/**
 * @param {PlanRequest} request
 * @returns {{ id: ModuleId, unit: string }[]}
 */
function modulesOf({ kind, blocs, transverse = true, acquired }) {
  /** @type {readonly string[]} */
  const unitsHeld = acquired?.blocs ?? [];
  const held = acquired?.modules ?? [];
  /** @type {readonly string[]} */
  const units = [...(kind === 'complete' || transverse ? ['transverse'] : []), ...blocs];
  return [
    ...trainingModules
      .filter(([id, unit]) => units.includes(unit) && !unitsHeld.includes(unit) && !held.includes(id))
      .map(([id, unit]) => ({ id, unit })),
    ...supportModules
      .filter((id) => acquired?.basis !== 'earlier-path' || !held.includes(id))
      .map((id) => ({ id, unit: '' })),
  ];
}

/**
 * @param {PlanRequest} request
 * @param {Catalogue} catalogue
 * @returns {Reading}
 */
export function readingOf(request, catalogue) {
  const { kind, order, blocs, acquired, pinned = [], tutor, prefer = [] } = request;
  const isComplete = kind === 'complete';
  const modules = modulesOf(request);
  const lastDay = Math.max(
    ...[...catalogue.sessions, ...catalogue.juries].map((one) => numberOf('on' in one ? one.on : one.end)),
  );
  const usable = usableDaysOf(request, numberOf(request.earliestStart), lastDay);
  const offers = offersOf(request, catalogue, modules, usable);
  const juries = juriesOf(request, catalogue);
  const certified = blocs.filter((bloc) => !acquired?.blocs?.includes(bloc));
  const isFollowed = modules.some(({ unit }) => unit === 'transverse');
  const isAcquired = acquired?.modules?.includes('role-missions') ?? false;
  const transverse = isFollowed ? 'followed' : isAcquired ? 'acquired' : 'neither';
  const wanted = modules.map(({ id }) => id);
  const isPinnedInVain = catalogue.sessions.some(
    ({ id, module }) => pinned.includes(id) && !wanted.includes(module),
  );
  const isBare = modules.some((_, rank) => offers.every(({ module }) => module !== rank));
  const firstEnd = Math.min(...offers.map(({ end }) => end));
  const lastJury = juries.at(-1)?.on ?? 0;
  if (!modules.some(({ unit }) => unit !== '')) throw new Error('a referee needs a module of the training');
  return {
    modules,
    offers,
    juries,
    usable: usable.filter((day) => firstEnd < day && day < lastJury),
    speUnits: [...(isFollowed ? ['transverse'] : []), ...certified],
    isComplete,
    fixed: order === 'free' ? [] : certified,
    transverse,
    recommendations: !isComplete && transverse === 'neither' ? 1 : 0,
    usages: tutor?.lineManagementYears !== undefined && tutor.lineManagementYears < 2 ? 1 : 0,
    impossible:
      tutorOf(request).flaw ??
      (isPinnedInVain ? 'a session of no module to be followed is pinned' : undefined) ??
      (isBare ? 'no session of a module may be taken' : undefined) ??
      (juries.length === 0 ? 'no jury may be chosen' : undefined),
    criteria: [...new Set([...prefer, 'recommendations', 'jury', 'cost', 'usages'])],
  };
}

/**
 * What a plan is worth, in the words of the library.
 *
 * @param {Reading} reading
 * @param {{ recommendations: number, juryOn: number, cost: number, usages: number }} parts
 * @returns {PlanValue}
 */
export function valueOf(reading, { recommendations, juryOn, cost, usages }) {
  return {
    recommendations: reading.recommendations + recommendations,
    juryOn: dayOf(juryOn),
    costCents: cost,
    usages: reading.usages + usages,
  };
}
