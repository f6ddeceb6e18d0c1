import { addDays, type IsoDay } from '../model/day.js';

/** Consecutive days, both ends included. */
export interface Stretch {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Days as stretches: in order, apart from one another. */
export type DaySet = readonly Stretch[];

/** The days that a path may bear. */
export const firstPathDay: IsoDay = '1900-01-01';
export const lastPathDay: IsoDay = '2999-12-31';

/** The days of two sets. */
export function common(a: DaySet, b: DaySet): DaySet {
  return a.flatMap((one) =>
    b.flatMap((other): Stretch[] => {
      const from = one.from > other.from ? one.from : other.from;
      const to = one.to < other.to ? one.to : other.to;
      return from <= to ? [{ from, to }] : [];
    }),
  );
}

/** The days between the stretches of a set. */
export function between(set: DaySet): DaySet {
  return set.slice(1).map(({ from }, rank) => ({
    from: addDays((set[rank] as Stretch).to, 1),
    to: addDays(from, -1),
  }));
}

export function holds(set: DaySet, day: IsoDay): boolean {
  return set.some(({ from, to }) => from <= day && day <= to);
}

/** Whether a set has days on both sides of none: the whole range. */
export function isWhole(set: DaySet, range: Stretch): boolean {
  return set.length === 1 && set[0]?.from === range.from && set[0].to === range.to;
}

/**
 * The days of a range on which something holds, when it changes on the given days alone.
 *
 * @param range - the days asked about
 * @param changes - the days on which it may begin or cease to hold, in any order
 * @param isOpen - whether it holds on a day
 */
export function daysOn(range: Stretch, changes: readonly IsoDay[], isOpen: (day: IsoDay) => boolean): DaySet {
  const inside = changes.filter((day) => range.from < day && day <= range.to);
  const starts = [range.from, ...new Set(inside.sort())];
  const open: { from: IsoDay; to: IsoDay }[] = [];
  let isRunning = false;
  for (const [rank, from] of starts.entries()) {
    const next = starts[rank + 1];
    const to = next === undefined ? range.to : addDays(next, -1);
    const last = open.at(-1);
    if (!isOpen(from)) isRunning = false;
    else if (isRunning && last) last.to = to;
    else {
      open.push({ from, to });
      isRunning = true;
    }
  }
  return open;
}
