import type { Minutes } from './amounts.js';
import type { DurationLine, DurationTotal, Total } from './ledger.js';

/** A line of a duration in minutes of work. */
export interface LineInMinutes extends DurationLine {
  readonly minutes: Minutes;
}

/** A duration in minutes and hours of work, by the length of a day that the caller gives. */
export interface DurationInHours {
  readonly hoursPerDay: number;
  /** The lines in days or in minutes, without the numbers of SPE. */
  readonly lines: readonly LineInMinutes[];
  /** The sums of the lines, by the names of the totals that they come from. */
  readonly minutes: Readonly<Record<Exclude<DurationTotal, 'speCount'>, Total>>;
  /** The same in hours: sixtieths of the minutes, as decimals. */
  readonly hours: Readonly<Record<Exclude<DurationTotal, 'speCount'>, Total>>;
}
