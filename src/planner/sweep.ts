import { flag, flagCount } from './flags.js';
import { pacedFront, singleFront, type Front } from './front.js';
import { addLabel, comesBefore, emptyLabels, type Labels } from './labels.js';
import type { Offer, Problem } from './problem.js';
import { stepsOf, type Steps } from './steps.js';
import type { Valuation } from './valuation.js';

/** Combinations of flags, as bits: all, and those in which an SPE has been carried out. */
const everyFlag = 0xff;
const withSpe = 0b1100_1100;

/** Told of every partial plan that is kept, when it can be followed. */
export type Recorder = (labels: Labels, label: number, day: number) => void;

/** What leads a sweep. */
export interface Guide {
  /** What each session adds, where that is known already. */
  readonly steps?: Steps;
  /** Told of every partial plan that is kept. */
  readonly record?: Recorder;
  /** Whether a partial plan that a session ends may lead to a plan of interest. */
  readonly mayLead?: (key: number, state: number, offer: number) => boolean;
}

/** The best plan of a sweep: its last label. */
export interface Swept {
  readonly labels: Labels;
  readonly label: number;
}

/**
 * Finds the lightest plan: sweeps the sessions by date and keeps, for each set of modules followed, the lightest
 * partial plan that is over. Each session extends those plans at once, so that time grows with the number of
 * sessions times that of the sets.
 *
 * @param problem - what may be taken, at least one session
 * @param valuation - what plans weigh
 * @param keepsPace - whether the pace of a complete path is kept, whatever it costs; else it is not looked at
 * @param guide - what leads it
 * @returns the best plan, if there is one
 */
export function sweep(
  problem: Problem,
  valuation: Valuation,
  keepsPace: boolean,
  { steps = stepsOf(problem, valuation, Infinity), record, mayLead }: Guide = {},
): Swept | undefined {
  const { offers, states, slots, releases, speFirst, speBeforeDeposit } = problem;
  const pace = keepsPace ? problem.pace : undefined;
  const labels = emptyLabels();
  const fronts: (Front | undefined)[] = [];
  /** For each set of modules, the combinations of flags that have a front, as bits. */
  const reached = new Uint8Array(states.count);
  /** For each state, the lightest label made so far, when no later one can be used before it. */
  const lightest: number[] = [];
  /** Where the labels of each offer begin and end. */
  const madeBy: [number, number][] = [];

  function frontOf(state: number): Front {
    const front = fronts[state];
    if (front) return front;
    const rank = Math.floor(state / flagCount);
    reached[rank] = (reached[rank] ?? 0) | (1 << (state % flagCount));
    return (fronts[state] = newFront(rank));
  }

  function newFront(rank: number): Front {
    if (!pace) return singleFront(labels, offers);
    return pacedFront(labels, offers, states.withinUnit[rank] ? pace : { ...pace, most: Infinity });
  }

  function keep(label: number, day: number): void {
    if (frontOf(labels.states[label] ?? 0).add(label)) record?.(labels, label, day);
  }

  function settle(label: number, freeDay: number): void {
    const state = labels.states[label] ?? 0;
    const settled = state & valuation.settledBy(freeDay);
    if (settled === 0) return;
    const next = (state & ~settled) | (settled & flag.speDue ? flag.speDone : 0);
    const settledLabel = addLabel(labels, {
      key: valuation.settle(labels.keys[label] ?? 0, settled, freeDay),
      parent: labels.parents[label] ?? -1,
      offer: labels.offers[label] ?? 0,
      state: next,
      start: labels.starts[label] ?? -Infinity,
    });
    keep(settledLabel, freeDay + 1);
  }

  /** Whether a label made before weighs less and can be followed as soon. */
  function isBeaten(state: number, key: number, offer: Offer): boolean {
    const other = lightest[state];
    if (other === undefined || (labels.keys[other] ?? 0) >= key) return false;
    const sooner = offers[labels.offers[other] ?? 0];
    return sooner !== undefined && sooner.end <= offer.end && sooner.freeAfter <= offer.freeAfter;
  }

  function extend(rank: number, offer: Offer, to: number, step: number, parent: number): void {
    const isRoot = parent < 0;
    const weight = steps.keys[step] ?? 0;
    const key = isRoot ? weight : valuation.add(labels.keys[parent] ?? 0, weight);
    const due = isRoot ? 0 : (labels.states[parent] ?? 0) % flagCount;
    const state = to * flagCount + (due | (steps.flags[step] ?? 0));
    if (mayLead && !mayLead(key, state, rank)) return;
    if (!pace && isBeaten(state, key, offer)) return;
    const last = isRoot ? -Infinity : (labels.starts[parent] ?? -Infinity);
    const start = slots[offer.slot]?.unit === undefined ? last : offer.start;
    const label = addLabel(labels, { key, parent, offer: rank, state, start });
    const other = lightest[state];
    if (other === undefined || key < (labels.keys[other] ?? 0)) lightest[state] = label;
  }

  function take(rank: number, offer: Offer): void {
    const isTraining = slots[offer.slot]?.unit !== undefined;
    const needsSpe = !isTraining && speFirst;
    const usable = needsSpe ? withSpe : everyFlag;
    const groups = states.moves[offer.slot] ?? [];
    for (let column = 0; column < groups.length; column += 1) {
      const step = rank * steps.width + column;
      const group = groups[column];
      if (!group || steps.keys[step] === Infinity) continue;
      const { moment, from, to } = group;
      if (moment.opensPath && !needsSpe) extend(rank, offer, to[0] ?? 0, step, -1);
      for (let move = 0; move < from.length; move += 1) {
        const set = from[move] ?? 0;
        const target = to[move] ?? 0;
        for (let due = 0, left = (reached[set] ?? 0) & usable; left !== 0; due += 1, left >>= 1) {
          if (!(left & 1)) continue;
          const front = fronts[set * flagCount + due];
          if (!front) continue;
          if (isTraining) {
            const best = front.best(offer.start);
            if (best >= 0) extend(rank, offer, target, step, best);
          } else for (const label of front.all(offer.start)) extend(rank, offer, target, step, label);
        }
      }
    }
  }

  let released = 0;
  function releaseUntil(day: number): void {
    for (let release = releases[released]; release && release.day <= day; release = releases[released]) {
      const [from, to] = madeBy[release.offer] ?? [0, 0];
      for (let label = from; label < to; label += 1) {
        if (release.freeDay !== undefined) settle(label, release.freeDay);
        else keep(label, release.day);
      }
      released += 1;
    }
  }

  for (const rank of steps.ranks) {
    const offer = offers[rank];
    if (!offer) break;
    releaseUntil(offer.start);
    const from = labels.keys.length;
    take(rank, offer);
    if (labels.keys.length > from) madeBy[rank] = [from, labels.keys.length];
  }
  releaseUntil(Infinity);

  let best: number | undefined;
  for (let due = 0; due < flagCount; due += 1) {
    if (due & flag.speDue && speBeforeDeposit) continue;
    for (const label of fronts[states.full * flagCount + due]?.all(-Infinity) ?? []) {
      if (best === undefined || comesBefore(labels, offers, label, best)) best = label;
    }
  }
  return best === undefined ? undefined : { labels, label: best };
}
