import type { Duration, DurationTotal, Scope, Total } from '../model/ledger.js';
import type { Path } from '../model/path.js';
import { volumesOf2017, type DurationFacts2017 } from './duration-2017.js';
import { volumesOfBlocs, type BlocsDurationFacts } from './duration-blocs.js';
import { holdingOf } from './holding.js';

/** The facts that durations read, edition by edition. */
export interface DurationFacts {
  readonly blocs: BlocsDurationFacts;
  readonly '2017': DurationFacts2017;
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
  const { lines, unknown } =
    edition === '2017' ? volumesOf2017(facts[edition], held) : volumesOfBlocs(facts[edition], held);

  const totalOf = (total: DurationTotal): Total => {
    const own = lines.filter(({ totals }) => totals.includes(total));
    if (own.length === 0 && unknown.some((volume) => volume.total === total)) return 'unknown';
    return own.reduce((sum, { quantity }) => sum + quantity, 0); // exact: volumes are halves or whole numbers
  };
  return {
    edition,
    lines,
    unknown,
    trainingDays: totalOf('trainingDays'),
    inPersonDays: totalOf('inPersonDays'),
    elearningDays: totalOf('elearningDays'),
    supportDays: totalOf('supportDays'),
    speCount: totalOf('speCount'),
    speDays: totalOf('speDays'),
    tutorDays: totalOf('tutorDays'),
    individualSupportMinutes: totalOf('individualSupportMinutes'),
  };
}
