import { addDays, addMonths, type IsoDay } from '../model/day.js';
import { moduleIds, type BlocId, type ModuleId } from '../model/ids.js';
import { modulesOf } from '../model/lookup.js';
import type { Acquired, Path } from '../model/path.js';
import { heldOf } from './held.js';
import type {
  CertificationChoices,
  IndividualPathChoices,
  IndividualPathsChoices,
  StretchingChoices,
} from './individual-choices.js';
import { requireIndividualPathsChoices } from './individual-choices-shape.js';
import { planIndividualPath, type IndividualPathFacts, type PlannedPath } from './individual-path.js';

/**
 * Builds one individualised path for each certification, one after the other, as the path guide (§3) allows it
 * over several years: each starts after the jury of the one before and holds, from an earlier path, the blocs
 * certified so far, the transverse module and `analyser`; `preparer` is followed anew for each jury.
 *
 * @param facts - the referential
 * @param choices - candidate, first day and blocs, and optionally the rest
 * @returns the paths in order, each sharing nothing with the choices nor with the others
 * @throws CqpMoError as `buildIndividualPath` does, and under `/certifications` when one names no bloc
 * (`empty-list`), a bloc that is not targeted (`unknown-id`) or certified elsewhere (`duplicate-id`)
 */
export function buildIndividualPaths(facts: IndividualPathFacts, choices: IndividualPathsChoices): Path[] {
  requireIndividualPathsChoices(choices);
  const planned: PlannedPath[] = [];
  for (const certification of certificationsOf(choices)) {
    planned.push(planIndividualPath(facts, choicesOf(facts, choices, certification, planned)));
  }
  return planned.map(({ path }) => path);
}

/** The certifications, in the order of the first bloc of each; each has its blocs in the order wanted. */
function certificationsOf({ blocs, certifications = [] }: IndividualPathsChoices): CertificationChoices[] {
  return blocs.flatMap((bloc): CertificationChoices[] => {
    const certification = certifications.find((one) => one.blocs.includes(bloc));
    if (!certification) return [{ blocs: [bloc] }];
    const inOrder = blocs.filter((one) => certification.blocs.includes(one));
    return inOrder[0] === bloc ? [{ ...certification, blocs: inOrder }] : [];
  });
}

function choicesOf(
  facts: IndividualPathFacts,
  choices: IndividualPathsChoices,
  certification: CertificationChoices,
  earlier: readonly PlannedPath[],
): IndividualPathChoices {
  const { stretching = {} } = choices;
  const paths = earlier.map(({ path }) => path);
  const acquired = acquiredAfter(facts, choices.acquired, paths);
  return {
    ...choices,
    ...certification,
    start: certification.start ?? startAfter(earlier.at(-1), stretching) ?? choices.start,
    stretching: stretchingOf(stretching, certification),
    ...(acquired && { acquired }),
  };
}

/** The day after the jury before and, between blocs that are stretched, so many months after the training. */
function startAfter(
  before: PlannedPath | undefined,
  { betweenBlocs = 0 }: StretchingChoices,
): IsoDay | undefined {
  if (!before) return undefined;
  const { path, trainedUntil } = before;
  const free = addDays(path.jury?.on ?? trainedUntil, 1);
  const stretched = addMonths(trainedUntil, betweenBlocs);
  return stretched > free ? stretched : free;
}

/** The stretching of all the paths gives way to what one certification fixes. */
function stretchingOf(
  stretching: StretchingChoices,
  { preparer, jury }: CertificationChoices,
): StretchingChoices {
  const { beforeCertificationSupport, beforeJury, ...between } = stretching;
  const isAfterSpe = preparer === undefined || preparer === 'once-spe-are-done';
  const isSoonest = jury === undefined || jury === 'soonest';
  return {
    ...between,
    ...(beforeCertificationSupport !== undefined && isAfterSpe && { beforeCertificationSupport }),
    ...(beforeJury !== undefined && isSoonest && { beforeJury }),
  };
}

/** What is held after earlier paths: what was declared, their blocs, the transverse module and `analyser`. */
function acquiredAfter(
  facts: IndividualPathFacts,
  declared: Acquired | undefined,
  earlier: readonly Path[],
): Acquired | undefined {
  if (earlier.length === 0) return declared;
  const held = heldOf(facts, declared);
  const followed = new Set<ModuleId>(
    earlier.flatMap(({ activities }) =>
      activities.flatMap((one) => (one.type === 'regroupement' ? [one.module] : [])),
    ),
  );
  const lasting: readonly ModuleId[] = [...modulesOf(facts, 'transverse'), 'analyser'];
  const modules = moduleIds.filter(
    (id) =>
      (declared?.modules?.includes(id) && held.module(id)) || (lasting.includes(id) && followed.has(id)),
  );
  const blocs = new Set<BlocId>([...(declared?.blocs ?? []), ...earlier.flatMap((path) => path.blocs)]);
  const note = noteOf(declared);
  return {
    blocs: [...blocs],
    ...(modules.length > 0 && { modules }),
    basis: 'earlier-path',
    ...(note !== undefined && { note }),
  };
}

/** A path holds all on one basis: what was held on another one is said in the note. */
function noteOf(declared: Acquired | undefined): string | undefined {
  if (!declared || declared.basis === 'earlier-path') return declared?.note;
  const named = [...(declared.blocs ?? []), ...(declared.modules ?? [])].join(', ');
  const basis = declared.basis === 'vae' ? 'VAE' : 'autre motif';
  const note = `Avant ces parcours (${basis}) : ${named === '' ? 'rien' : named}.`;
  return declared.note === undefined ? note : `${declared.note} ${note}`;
}
