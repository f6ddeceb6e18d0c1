import { comesBefore, type Labels } from './labels.js';
import type { Offer } from './problem.js';

/** The partial plans of a state that may still lead to the best one. */
export interface Front {
  /** Adds a label and tells whether it is kept. */
  readonly add: (label: number) => boolean;
  /** The best label that a module of the training may follow on a day; -1 when there is none. */
  readonly best: (day: number) => number;
  /** The labels that a support module may follow on a day. */
  readonly all: (day: number) => readonly number[];
}

/** Makes a front that keeps the best label alone. */
export function singleFront(labels: Labels, offers: readonly Offer[]): Front {
  const kept: number[] = [];
  return {
    add: (label) => {
      const [best] = kept;
      if (best !== undefined && !comesBefore(labels, offers, label, best)) return false;
      kept[0] = label;
      return true;
    },
    best: () => kept[0] ?? -1,
    all: () => kept,
  };
}

/** Days from the start of a module of the training to that of the next one. */
export interface Pace {
  readonly least: number;
  readonly most: number;
}

/**
 * Makes a front whose labels differ by the start of their last module, from which the next one keeps its distance.
 * A label is left out when a better one can be followed whenever it can.
 */
export function pacedFront(labels: Labels, offers: readonly Offer[], { least, most }: Pace): Front {
  let kept: number[] = [];
  const startOf = (label: number): number => labels.starts[label] ?? -Infinity;
  const isOpen = most === Infinity;

  function expire(day: number): void {
    if (isOpen || kept.every((label) => startOf(label) + most >= day)) return;
    kept = kept.filter((label) => startOf(label) + most >= day);
  }

  function covers(one: number, other: number): boolean {
    const whenever = isOpen ? startOf(one) <= startOf(other) : startOf(one) === startOf(other);
    return whenever && !comesBefore(labels, offers, other, one);
  }

  return {
    add: (label) => {
      if (kept.some((other) => covers(other, label))) return false;
      if (kept.some((other) => covers(label, other))) kept = kept.filter((other) => !covers(label, other));
      kept.push(label);
      return true;
    },
    best: (day) => {
      expire(day);
      let best = -1;
      for (const label of kept) {
        if (startOf(label) + least > day) continue;
        if (best < 0 || comesBefore(labels, offers, label, best)) best = label;
      }
      return best;
    },
    all: (day) => {
      expire(day);
      return kept;
    },
  };
}
