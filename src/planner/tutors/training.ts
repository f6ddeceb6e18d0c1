import { addDays, daysBetween, type IsoDay } from '../../model/day.js';
import type { OpenDays } from '../../model/working-days.js';
import type { TutorAbsence } from './types.js';

/** What the referential says of the training of tutors. */
export interface TrainingLimits {
  /** How many days it takes; none follows another at once. */
  readonly days: number;
  /** Whole weeks from its last day to the first mission. */
  readonly leastWeeks: number;
  readonly mostWeeks: number;
}

const dayZero = '1900-01-01';

/** The number of a day. */
export function numbered(day: IsoDay): number {
  return daysBetween(dayZero, day);
}

/** The day of a number. */
export function dayOfNumber(number: number): IsoDay {
  return addDays(dayZero, number);
}

/** How far apart two days of one training may be, in days: a bound of ours to the search. */
const farthest = 366;

/** The last day of the first whole training among days, if there is one: its first days, none after another. */
export function lastDayOfTraining(days: readonly IsoDay[], needed: number): IsoDay | undefined {
  const training = [...new Set(days)].sort().slice(0, needed);
  if (training.length < needed) return undefined;
  const adjoining = training.some((day, rank) => daysBetween(training[rank - 1] ?? day, day) === 1);
  return adjoining ? undefined : training.at(-1);
}

/** Finds the days of a training before a mission. */
export type Trainer = (absences: readonly TutorAbsence[], start: IsoDay) => readonly IsoDay[] | undefined;

/**
 * Makes what finds trainings: the last open day within the weeks before a mission, and before it the nearest ones that
 * do not adjoin. If these are too early, so are all others.
 *
 * @param limits - what the referential says
 * @param openDays - the days on which a training may be held
 * @param from - the first of them, if there is one
 * @returns what finds the days of a training, in order, or nothing when there is no room; the same object for the same
 * question
 */
export function trainerOf(limits: TrainingLimits, openDays: OpenDays, from: IsoDay | undefined): Trainer {
  const open = new Map<IsoDay, boolean>();
  const found = new Map<string, readonly IsoDay[] | null>();

  function isOpen(day: IsoDay, absences: readonly TutorAbsence[]): boolean {
    let known = open.get(day);
    if (known === undefined) {
      known = openDays.isOpen(day);
      open.set(day, known);
    }
    return known && !isAway(absences, day);
  }

  function lastOpen(latest: IsoDay, earliest: IsoDay, absences: readonly TutorAbsence[]): IsoDay | undefined {
    for (let day = latest; day >= earliest; day = addDays(day, -1)) if (isOpen(day, absences)) return day;
    return undefined;
  }

  function search(absences: readonly TutorAbsence[], start: IsoDay): readonly IsoDay[] | undefined {
    // A mission of which the start is not known is given a day before all that a path may bear.
    if (start < dayZero) return undefined;
    const days: IsoDay[] = [];
    let latest = addDays(start, -7 * limits.leastWeeks);
    let earliest = addDays(start, -7 * limits.mostWeeks);
    while (days.length < limits.days) {
      const day = lastOpen(latest, from !== undefined && from > earliest ? from : earliest, absences);
      if (day === undefined) return undefined;
      days.unshift(day);
      latest = addDays(day, -2);
      earliest = addDays(day, -farthest);
    }
    return days;
  }

  function searchOnce(
    key: string,
    absences: readonly TutorAbsence[],
    start: IsoDay,
  ): readonly IsoDay[] | undefined {
    let days = found.get(key);
    if (days === undefined) {
      days = search(absences, start) ?? null;
      found.set(key, days);
    }
    return days ?? undefined;
  }

  return (absences, start) => {
    const days = searchOnce(start, [], start);
    // Somebody who is there on the days that suit whoever is never away has these.
    if (absences.length === 0 || !days?.some((day) => isAway(absences, day))) return days;
    const key = absences.map((absence) => `${absence.from}${absence.to}`).join('');
    return searchOnce(`${start}${key}`, absences, start);
  };
}

/** Whether a day is one of those on which somebody is away. */
export function isAway(absences: readonly TutorAbsence[], day: IsoDay): boolean {
  for (const { from, to } of absences) if (from <= day && day <= to) return true;
  return false;
}
