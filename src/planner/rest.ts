import type { Problem } from './problem.js';
import type { Steps } from './steps.js';

/** What the modules still to be taken weigh at the least. */
export interface Rest {
  /** Those of a whole path. */
  readonly whole: number;
  /** Those that are left to a set of modules after a session; `Infinity` when they cannot be taken in time any more. */
  readonly after: (offer: number, set: number) => number;
}

/**
 * Bounds from below what is left to be taken, by a pass from the last session to the first: on each day on which a
 * session starts, for each set of modules, the lightest sequence of sessions from that day on. SPE are not looked at, so
 * that one number stands for all partial plans of a set.
 *
 * @param problem - what may be taken
 * @param steps - what each session adds
 * @param least - days from the start of a module of the training to that of one that follows at once
 * @returns the bounds
 */
export function restOf({ offers, slots, states }: Problem, steps: Steps, least = 0): Rest {
  const { width, leastKeys, ranks } = steps;
  const { count, full, moves } = states;
  const days: number[] = [];
  for (const rank of ranks) {
    const start = offers[rank]?.start ?? 0;
    if (days.at(-1) !== start) days.push(start);
  }
  const isTraining = slots.map(({ unit }) => unit !== undefined);
  /** The places in the tables of the first day after each session, for a support module and for one of the training. */
  const supportRow = new Int32Array(offers.length);
  const trainingRow = new Int32Array(offers.length);
  for (const rank of ranks) {
    const { slot = 0, start = 0, end = 0 } = offers[rank] ?? {};
    supportRow[rank] = count * firstAfter(days, end);
    const last = isTraining[slot] ? Math.max(end, start + least - 1) : end;
    trainingRow[rank] = count * firstAfter(days, last);
  }
  /** The weights by the kind of the module that comes next: where no distance is kept one table holds both. */
  const training = new Float64Array((days.length + 1) * count).fill(Infinity, days.length * count);
  const support = least > 0 ? training.slice() : training;
  training[days.length * count + full] = 0;
  const after = (offer: number, set: number): number =>
    Math.min(
      training[(trainingRow[offer] ?? 0) + set] ?? Infinity,
      support[(supportRow[offer] ?? 0) + set] ?? Infinity,
    );

  let left = ranks.length - 1;
  for (let day = days.length - 1; day >= 0; day -= 1) {
    const row = day * count;
    training.copyWithin(row, row + count, row + 2 * count);
    if (support !== training) support.copyWithin(row, row + count, row + 2 * count);
    for (; left >= 0; left -= 1) {
      const rank = ranks[left] ?? 0;
      const offer = offers[rank];
      if (!offer || offer.start !== days[day]) break;
      const table = isTraining[offer.slot] ? training : support;
      const groups = moves[offer.slot] ?? [];
      for (let column = 0; column < groups.length; column += 1) {
        const key = leastKeys[rank * width + column] ?? Infinity;
        const group = groups[column];
        if (key === Infinity || !group) continue;
        const { from, to } = group;
        for (let move = 0; move < from.length; move += 1) {
          const weight = key + after(rank, to[move] ?? 0);
          const at = row + (from[move] ?? 0);
          if (weight < (table[at] ?? Infinity)) table[at] = weight;
        }
      }
    }
  }
  return { whole: Math.min(training[0] ?? Infinity, support[0] ?? Infinity), after };
}

/** The first of some days in order that is after a day: its rank, or how many there are. */
function firstAfter(days: readonly number[], day: number): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) > day) to = middle;
    else from = middle + 1;
  }
  return from;
}
