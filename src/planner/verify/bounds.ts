import { dayNumber } from '../../model/day.js';
import type { StateBound } from '../certificate.js';
import { late, speDone, speDue, type State } from './moves.js';
import type { Refuse } from './reason.js';
import { bitOf } from './terms.js';

/** What a partial plan is worth, by the criteria in order. */
export type Worth = readonly number[];

/** Compares two worths of one length: the first difference decides. */
export function compareWorths(a: Worth, b: Worth): number {
  for (const [rank, value] of a.entries()) {
    const other = b[rank] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/** The bounds of one state, and of one start of the last module where there is one. */
export interface Entry {
  readonly state: State;
  /** Minus infinity without one. */
  readonly lastStart: number;
  readonly froms: readonly number[];
  readonly worths: readonly Worth[];
  readonly pointer: string;
}

/** Bounds by state. */
export type BoundTable = ReadonlyMap<State, readonly Entry[]>;

/** What a list of bounds must look like. */
export interface BoundForm {
  /** How many numbers a bound has. */
  readonly width: number;
  /** Whether states go by the start of the last module too. */
  readonly isPaced: boolean;
}

/** Reads bounds; those that no bound can be are taken down, and nothing is read. */
export function readBounds(
  list: readonly StateBound[],
  pointer: string,
  { width, isPaced }: BoundForm,
  refuse: Refuse,
): BoundTable | undefined {
  const table = new Map<State, Entry[]>();
  let faults = 0;
  const unreadable = (place: string, explanation: string): void => {
    faults += 1;
    refuse('bounds-unreadable', place, explanation);
  };
  for (const [index, bound] of list.entries()) {
    const entry = entryOf(bound, `${pointer}/${index}`);
    const entries = table.get(entry.state) ?? [];
    table.set(entry.state, entries);
    if (bound.lastStart !== undefined && !isPaced) {
      unreadable(`${entry.pointer}/lastStart`, 'These bounds do not look at the pace.');
    }
    if (entries.some(({ lastStart }) => lastStart === entry.lastStart)) {
      unreadable(entry.pointer, 'The state stands twice.');
    }
    entries.push(entry);
    for (const [rank, worth] of entry.worths.entries()) {
      const place = `${entry.pointer}/steps/${rank}`;
      const previous = entry.worths[rank - 1];
      if (worth.length !== width) unreadable(`${place}/atLeast`, `A bound has ${width} numbers here.`);
      else if (previous && (!isLater(entry.froms, rank) || compareWorths(previous, worth) < 0)) {
        unreadable(place, 'Steps go by their days, and the later the lower.');
      }
    }
  }
  return faults === 0 ? table : undefined;
}

function isLater(days: readonly number[], rank: number): boolean {
  return (days[rank - 1] ?? -Infinity) < (days[rank] ?? -Infinity);
}

function entryOf({ modules, lastStart, steps, ...flags }: StateBound, pointer: string): Entry {
  return {
    state:
      modules.reduce((bits, module) => bits | bitOf(module), 0) |
      (flags.speDue ? speDue : 0) |
      (flags.speDone ? speDone : 0) |
      (flags.late ? late : 0),
    lastStart: lastStart === undefined ? -Infinity : dayNumber(lastStart),
    froms: steps.map(({ from }) => dayNumber(from)),
    worths: steps.map(({ atLeast }) => atLeast),
    pointer,
  };
}

/** The rank of the step that holds on a day, -1 before the first. */
export function stepOn({ froms }: Entry, day: number): number {
  let [low, high] = [0, froms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((froms[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The bound that holds in a state on a day, with its place; nothing where none does. */
export interface BoundOn {
  readonly worth: Worth;
  readonly pointer: string;
}

/** The bounds that hold on a day in some states. */
export function boundsOn(table: BoundTable, states: readonly State[], day: number): BoundOn[] {
  return states.flatMap((state) =>
    (table.get(state) ?? []).flatMap((entry) => {
      const rank = stepOn(entry, day);
      const worth = entry.worths[rank];
      return worth ? [{ worth, pointer: `${entry.pointer}/steps/${rank}/atLeast` }] : [];
    }),
  );
}
