import { addDays, addMonths, type IsoDay } from '../model/day.js';
import type { Activity } from '../model/path.js';
import type { OpenDays } from '../model/working-days.js';
import type { Course } from './course.js';
import type { JuryChoice } from './individual-choices.js';

/** A course with the deposit of the dossier and the jury: the dates of a whole path. */
export interface Candidacy extends Course {
  readonly depositedOn: IsoDay;
  readonly juryOn: IsoDay;
}

/** What decides on the day of a jury. */
export interface JuryWish {
  readonly openDays: OpenDays;
  readonly jury: JuryChoice;
  /** Months between `preparer` and the jury, at least. */
  readonly notice: number;
  /** Months between the end of the training and the jury, at least. */
  readonly stretch: number;
}

/** The dossier is deposited about that long before the jury: no document states a deadline. */
const depositMonths = 1;

/**
 * Adds the jury and the deposit to a course. Where the day of the jury leaves no room for the deposit after
 * all the rest, it comes as soon as the SPE are done, and failing that on the last open day before the jury.
 *
 * @param course - the activities
 * @param wish - when the jury is wanted
 * @returns the dates of the path
 */
export function withJury(course: Course, wish: JuryWish): Candidacy {
  const { openDays } = wish;
  const over = latest(course.cursor.until, ...course.preparer.map(({ end }) => end));
  const juryOn = juryOf(course, wish, over);
  const wanted = addMonths(juryOn, -depositMonths);
  const day = openDays.after(wanted > over ? addDays(wanted, -1) : over, 1);
  if (day < juryOn) return { ...course, depositedOn: day, juryOn };
  const eve = openDays.before(juryOn);
  const speEnd = endOf(course.training.filter(({ type }) => type === 'spe'));
  const depositedOn = speEnd !== undefined && speEnd > eve && speEnd <= juryOn ? speEnd : eve;
  return { ...course, depositedOn, juryOn };
}

function juryOf(
  { preparer, cursor }: Course,
  { openDays, jury, notice, stretch }: JuryWish,
  over: IsoDay,
): IsoDay {
  if (typeof jury === 'object' && 'on' in jury) return jury.on;
  const prepared = endOf(preparer);
  if (typeof jury === 'object')
    return openDays.onOrAfter(addMonths(prepared ?? over, jury.monthsAfterPreparer));
  const deposited = openDays.after(over, 1);
  const allowed = prepared === undefined ? addMonths(deposited, depositMonths) : addMonths(prepared, notice);
  return openDays.onOrAfter(latest(allowed, addMonths(cursor.trainedUntil, stretch), addDays(deposited, 1)));
}

/** The last day of activities, if there are any. */
export function endOf(activities: readonly Activity[]): IsoDay | undefined {
  return activities.length === 0 ? undefined : latest('', ...activities.map(({ end }) => end));
}

/** The latest of days. */
export function latest(first: IsoDay, ...others: readonly IsoDay[]): IsoDay {
  return others.reduce((a, b) => (b > a ? b : a), first);
}
