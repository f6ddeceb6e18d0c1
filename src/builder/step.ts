import type { IsoDay } from '../model/day.js';
import type { Activity } from '../model/path.js';
import type { OpenDays } from '../model/working-days.js';
import { share } from './share.js';

type WithoutDays<A> = A extends Activity ? Omit<A, 'start' | 'end'> : never;

/** An activity still without a date, and the open days that it takes. */
export interface Step {
  readonly activity: WithoutDays<Activity>;
  readonly days: number;
}

/** Activities in the order of their days, and the last day that they take. */
export interface Placed {
  readonly activities: readonly Activity[];
  readonly until: IsoDay;
}

/** Gives a step its days: consecutive open days from an open day on, over a weekend if it must. */
export function place(openDays: OpenDays, { activity, days }: Step, start: IsoDay): Activity {
  return { ...activity, start, end: openDays.after(start, days - 1) };
}

/** Counts the open days that steps take. */
export function daysOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { days }) => sum + days, 0);
}

/**
 * Spreads steps over the open days between two days, in order and as evenly as can be, so that the manager
 * works at his post in between. Where the room is too small they follow each other without a gap and go
 * beyond it.
 *
 * @param openDays - the calendar
 * @param steps - what to place
 * @param after - the day before the room
 * @param before - the day after the room
 * @returns the activities, and `after` itself as their last day when there are none
 */
export function spread(openDays: OpenDays, steps: readonly Step[], after: IsoDay, before: IsoDay): Placed {
  const spare = Math.max(0, openDays.between(after, before) - daysOf(steps));
  const gaps = share(spare, steps.length + 1);
  let until = after;
  const activities = steps.map((step, index) => {
    const activity = place(openDays, step, openDays.after(until, (gaps[index] ?? 0) + 1));
    until = activity.end;
    return activity;
  });
  return { activities, until };
}
