import type {
  Duration,
  DurationLine,
  DurationTotal,
  ExcludedTime,
  Scope,
  Total,
  UnknownVolume,
} from '../model/ledger.js';
import type { Path } from '../model/path.js';
import { volumesOf2017, type DurationFacts2017 } from './duration-2017.js';
import { volumesOfBlocs, type BlocsDurationFacts } from './duration-blocs.js';
import { holdingOf } from './holding.js';
import { addUp } from './volume.js';

/** The facts that durations read, edition by edition. */
export interface DurationFacts {
  readonly blocs: BlocsDurationFacts;
  readonly '2017': DurationFacts2017;
}

/** The writing of the dossier, which the guide keeps out of its durations: a doubt settles how that is read. */
function excludedOf({ discrepancies }: Pick<BlocsDurationFacts, 'discrepancies'>): ExcludedTime[] {
  return discrepancies
    .filter(({ id }) => id === 'writing-time')
    .flatMap(({ places, settlement: reason }) =>
      places.map((source) => ({ what: 'Rédaction du dossier', actor: 'candidate', reason, source })),
    );
}

/**
 * Adds up the standard volumes of a path or of a scope.
 *
 * @param facts - the volumes that the documents state
 * @param scope - a path, or what to measure when there is none yet
 * @returns days, SPE and minutes with their lines, and what no document gives
 * @throws CqpMoError when `scope` is neither a well-formed path nor a scope
 */
export function durationOf(facts: DurationFacts, scope: Path | Scope): Duration {
  const held = holdingOf(facts.blocs, scope);
  const { edition } = held;
  const volumes =
    edition === '2017' ? volumesOf2017(facts[edition], held) : volumesOfBlocs(facts[edition], held);
  // Made for this call alone: completing them in place spares a copy of each.
  const lines = volumes.lines.map((line): DurationLine => {
    return Object.assign(line, { status: line.source.status === 'stated' ? 'stated' : 'derived' } as const);
  });
  const unknown = volumes.unknown.map((volume): UnknownVolume => {
    return Object.assign(volume, { status: 'unknown' } as const);
  });
  const totalOf = (total: DurationTotal): Total => addUp(lines, unknown, total);
  return {
    edition,
    lines,
    unknown,
    excluded: edition === '2017' ? [] : excludedOf(facts[edition]),
    trainingDays: totalOf('trainingDays'),
    inPersonDays: totalOf('inPersonDays'),
    elearningDays: totalOf('elearningDays'),
    supportDays: totalOf('supportDays'),
    speCount: totalOf('speCount'),
    speDays: totalOf('speDays'),
    tutorDays: totalOf('tutorDays'),
    individualSupportMinutes: totalOf('individualSupportMinutes'),
    interviewMinutes: totalOf('interviewMinutes'),
    tutorTrainingDays: totalOf('tutorTrainingDays'),
    presidentTrainingMinutes: totalOf('presidentTrainingMinutes'),
    juryMemberTrainingMinutes: totalOf('juryMemberTrainingMinutes'),
  };
}
