import type { Offer } from './problem.js';

/** Partial plans, each one session more than the one before: columns of a table that grows. */
export interface Labels {
  /** What the plan weighs so far: the less, the better. */
  readonly keys: number[];
  /** The label before, -1 for the first session. */
  readonly parents: number[];
  /** Rank of the session among the offers. */
  readonly offers: number[];
  /** Which modules are followed, and what is still due. */
  readonly states: number[];
  /** Number of the day on which the last module of the training starts; `-Infinity` before the first. */
  readonly starts: number[];
}

/** Makes an empty table. */
export function emptyLabels(): Labels {
  return { keys: [], parents: [], offers: [], states: [], starts: [] };
}

/** One session more. */
export interface Label {
  readonly key: number;
  readonly parent: number;
  readonly offer: number;
  readonly state: number;
  readonly start: number;
}

/** Adds a label and gives its rank. */
export function addLabel(labels: Labels, { key, parent, offer, state, start }: Label): number {
  labels.keys.push(key);
  labels.parents.push(parent);
  labels.offers.push(offer);
  labels.states.push(state);
  return labels.starts.push(start) - 1;
}

/** Lists the sessions of a label in the order in which they are taken, as ranks among the offers. */
export function offersOf(labels: Labels, label: number): number[] {
  const taken: number[] = [];
  for (let at = label; at >= 0; at = labels.parents[at] ?? -1) taken.push(labels.offers[at] ?? 0);
  return taken.reverse();
}

/**
 * Tells whether one of two labels of the same modules comes before the other: the lighter one or, among equals,
 * the one with the smaller id where their sessions first differ.
 */
export function comesBefore(labels: Labels, offers: readonly Offer[], one: number, other: number): boolean {
  const [a = 0, b = 0] = [labels.keys[one], labels.keys[other]];
  if (a !== b) return a < b;
  let before = false;
  let [left, right] = [one, other];
  while (left !== right && left >= 0 && right >= 0) {
    const [x, y] = [labels.offers[left] ?? 0, labels.offers[right] ?? 0];
    if (x !== y) before = (offers[x]?.rank ?? 0) < (offers[y]?.rank ?? 0);
    left = labels.parents[left] ?? -1;
    right = labels.parents[right] ?? -1;
  }
  return before;
}
