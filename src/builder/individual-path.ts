import { isPathDay, type IsoDay } from '../model/day.js';
import { CqpMoError } from '../model/error.js';
import { moduleOf, modulesOf } from '../model/lookup.js';
import type { Acquired, Activity, Path } from '../model/path.js';
import { leastDaysBetweenModules } from '../model/pace.js';
import type { Referential } from '../model/referential.js';
import { openDaysOf, type OpenDays } from '../model/working-days.js';
import { assemble } from './assemble.js';
import { candidacies, type PreparerWish } from './candidacies.js';
import { trainingFrom } from './course.js';
import { departuresOf } from './departures.js';
import { heldOf, type Held } from './held.js';
import type { IndividualPathChoices } from './individual-choices.js';
import { requireIndividualPathChoices } from './individual-choices-shape.js';
import type { Candidacy } from './jury-day.js';
import { cursorFrom, type Rhythm } from './lay-out.js';
import { trainingItems, type ItemFacts } from './training-items.js';

/** What an individualised path is built from. */
export type IndividualPathFacts = ItemFacts & Pick<Referential, 'limits'>;

/** A path, and the last day of its training, from which what comes after it is counted. */
export interface PlannedPath {
  readonly path: Path;
  readonly trainedUntil: IsoDay;
}

/**
 * Builds the path of a manager towards the blocs that he targets, as the path guide (§3) allows it. What the
 * choices fix is kept; of the ways that are left, the first is taken that departs from no obligation and no
 * recommendation, else the one that departs least: modules at one week a month or, where a day fixed leaves no
 * room for that, closer together; `preparer` after the training or, for the same reason, during it.
 *
 * @param facts - the referential
 * @param choices - candidate, first day and blocs, and optionally the rest
 * @returns the path, which shares nothing with the choices
 * @throws CqpMoError `empty-list` at `/blocs` when no bloc is targeted, `no-open-day` at `/closedDays` when the
 * closed days leave no room within two years, and another code with its pointer on malformed choices
 */
export function buildIndividualPath(facts: IndividualPathFacts, choices: IndividualPathChoices): Path {
  requireIndividualPathChoices(choices);
  return planIndividualPath(facts, choices).path;
}

/** Builds the path of choices that are known to be sound. */
export function planIndividualPath(facts: IndividualPathFacts, choices: IndividualPathChoices): PlannedPath {
  const { blocs, positionedOn, acquired } = choices;
  const { depositedOn, juryOn, training, preparer, cursor } = bestCandidacy(facts, choices);
  requirePathDays(preparer, depositedOn, cursor.until);
  const certification = { preparer, depositedOn, juryOn };
  const path = assemble('individualised', blocs, choices, training, certification);
  return {
    path: {
      ...path,
      ...(positionedOn !== undefined && { positioning: { on: positionedOn } }),
      ...(acquired && { acquired: copyOf(acquired) }),
    },
    trainedUntil: cursor.trainedUntil,
  };
}

/** The first way that departs from nothing, else the first of those that depart least. */
function bestCandidacy(facts: IndividualPathFacts, choices: IndividualPathChoices): Candidacy {
  const { limits } = facts;
  const held = heldOf(facts, choices.acquired);
  const followsTransverse = choices.transverse ?? true;
  const lacksTransverse =
    !followsTransverse && modulesOf(facts, 'transverse').some((module) => !held.module(module));
  let best: Candidacy | undefined;
  let fewest = Infinity;
  for (const candidacy of ways(facts, choices, held)) {
    const departures = departuresOf(candidacy, { limits, lacksTransverse });
    if (best === undefined || departures < fewest) [best, fewest] = [candidacy, departures];
    if (fewest === 0) break;
  }
  return best as Candidacy;
}

/** Every way that the builder knows, the usual one first. */
function* ways(
  facts: IndividualPathFacts,
  choices: IndividualPathChoices,
  held: Held,
): Generator<Candidacy, undefined> {
  const openDays = openDaysOf(choices.closedDays);
  const from = cursorFrom(openDays.onOrAfter(choices.start));
  const wish = wishOf(facts, choices, held, openDays);
  for (const rhythm of rhythmsOf(facts)) {
    for (const analyserSoon of held.module('analyser') ? [false] : [false, true]) {
      const items = trainingItems(facts, choices, held, analyserSoon);
      yield* candidacies(trainingFrom(openDays, items, from, rhythm), wish);
    }
  }
  return undefined;
}

/** One week a month, then closer together, and in the end without a day between. */
function rhythmsOf({ limits }: IndividualPathFacts): Rhythm[] {
  const modulesPerMonth = limits['module-pace'].about ?? 1;
  const apart = leastDaysBetweenModules(modulesPerMonth);
  return [{ modulesPerMonth, apart }, { apart }, { apart: 0 }, { apart: 0, tight: true }];
}

function wishOf(
  facts: IndividualPathFacts,
  { preparer: place, jury = 'soonest', stretching = {} }: IndividualPathChoices,
  held: Held,
  openDays: OpenDays,
): PreparerWish {
  const { limits } = facts;
  const stretch = stretching.beforeJury ?? 0;
  const months =
    typeof jury === 'object' && 'monthsAfterPreparer' in jury ? jury.monthsAfterPreparer : undefined;
  const isHeld = held.module('preparer') && place === undefined && months === undefined;
  // `preparer` during the training is as far from the jury as the end of the training is, and more.
  const least = months ?? (place === 'during-training' ? stretch + 1 : 0);
  return {
    openDays,
    jury,
    notice: limits['preparer-before-jury'].atLeast ?? 0,
    stretch,
    preparer: isHeld ? undefined : moduleOf(facts, 'preparer'),
    place,
    supportStretch: stretching.beforeCertificationSupport ?? 0,
    near: [limits['jury-after-preparer-usual'].atMost, limits['jury-after-preparer'].atMost].filter(
      (most) => most !== undefined && least <= most,
    ) as number[],
  };
}

/** Refuses a path that would leave the years that it may bear; `assemble` looks at the jury. */
function requirePathDays(preparer: readonly Activity[], depositedOn: IsoDay, last: IsoDay): void {
  const first = preparer[0]?.start;
  if (first !== undefined && first < '1900') {
    throw new CqpMoError('invalid-day', '/preparer/on', 'the path would start before the year 1900');
  }
  if (depositedOn < '1900') {
    throw new CqpMoError('invalid-day', '/jury/on', 'the dossier would be deposited before the year 1900');
  }
  if (!isPathDay(last))
    throw new CqpMoError('invalid-day', '/start', 'the path would end after the year 2999');
}

function copyOf({ blocs, modules, ...acquired }: Acquired): Acquired {
  return { ...acquired, ...(blocs && { blocs: [...blocs] }), ...(modules && { modules: [...modules] }) };
}
