import type { UnitId } from '../model/ids.js';
import type { Slot } from './slots.js';

/** What tells apart the moments at which a module may be taken. */
export interface Moment {
  /** Whether the module is the first of its unit, and the first of all. */
  readonly opensUnit: boolean;
  readonly opensPath: boolean;
  /** Whether all modules of the training are followed before it. */
  readonly afterTraining: boolean;
}

/** The moves that take a module at moments alike: from sets of modules to the same and this one, by their ranks. */
interface Moves {
  readonly moment: Moment;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The sets of modules that may be followed at some moment, and how one leads to another. */
export interface States {
  readonly count: number;
  /** The sets by rank: a bit for each slot. */
  readonly masks: readonly number[];
  /** Rank of the set of all modules. */
  readonly full: number;
  /** For each slot, the moves that take it. */
  readonly moves: readonly (readonly Moves[])[];
  /** For each set, whether a unit is begun and not finished. */
  readonly withinUnit: readonly boolean[];
}

/** What orders the modules. */
export interface OrderOfModules {
  /** The units in the order wanted, when it is fixed. */
  readonly fixed: readonly UnitId[] | undefined;
  /** Whether a unit is finished before another is begun. */
  readonly unitByUnit: boolean;
  /** Whether the transverse module comes before all others. */
  readonly transverseFirst: boolean;
  /** Whether `analyser` comes before `preparer`. */
  readonly analyserFirst: boolean;
}

/**
 * Lists the sets of modules that can be reached from none, and the moves between them.
 *
 * @param slots - the modules to be followed
 * @param order - what orders them
 * @returns the sets by rank, the empty one first
 */
export function statesOf(slots: readonly Slot[], order: OrderOfModules): States {
  const units = unitMasksOf(slots);
  const training = [...units.values()].reduce((mask, unit) => mask | unit, 0);
  const mayFollow = followerOf(slots, units, order);
  const masks = [0];
  const rankOf = new Map([[0, 0]]);
  const moves = slots.map(() => new Map<number, { moment: Moment; from: number[]; to: number[] }>());
  for (let from = 0; from < masks.length; from += 1) {
    const mask = masks[from] ?? 0;
    for (const [bit, { unit }] of slots.entries()) {
      if (mask & (1 << bit) || !mayFollow(mask, bit)) continue;
      const next = mask | (1 << bit);
      const to = rankOf.get(next) ?? masks.push(next) - 1;
      rankOf.set(next, to);
      const opensUnit = unit !== undefined && (mask & (units.get(unit) ?? 0)) === 0;
      const opensPath = mask === 0;
      const afterTraining = (mask & training) === training;
      const moment = { opensUnit, opensPath, afterTraining };
      const key = Number(opensUnit) + 2 * Number(opensPath) + 4 * Number(afterTraining);
      const alike = moves[bit]?.get(key) ?? { moment, from: [], to: [] };
      alike.from.push(from);
      alike.to.push(to);
      moves[bit]?.set(key, alike);
    }
  }
  return {
    count: masks.length,
    masks,
    full: rankOf.get((1 << slots.length) - 1) ?? 0,
    moves: moves.map((alike) => [...alike.values()]),
    withinUnit: masks.map((mask) => [...units.values()].some((unit) => isBegun(mask, unit))),
  };
}

function unitMasksOf(slots: readonly Slot[]): Map<UnitId, number> {
  const masks = new Map<UnitId, number>();
  for (const [bit, { unit }] of slots.entries()) {
    if (unit !== undefined) masks.set(unit, (masks.get(unit) ?? 0) | (1 << bit));
  }
  return masks;
}

/** Tells which module may follow a set of modules. */
function followerOf(
  slots: readonly Slot[],
  units: ReadonlyMap<UnitId, number>,
  { fixed, unitByUnit, transverseFirst, analyserFirst }: OrderOfModules,
): (mask: number, bit: number) => boolean {
  const transverse = units.get('transverse') ?? 0;
  const analyser = 1 << slots.findIndex(({ module }) => module === 'analyser');
  const before = slots.map(({ module, unit }) => {
    let needed = transverseFirst && unit !== 'transverse' ? transverse : 0;
    if (module === 'preparer' && analyserFirst) needed |= analyser;
    if (fixed && unit !== undefined && unit !== 'transverse') {
      for (const other of fixed.slice(0, fixed.indexOf(unit))) needed |= units.get(other) ?? 0;
    }
    return needed;
  });
  const others = slots.map(({ unit }) =>
    unit === undefined || !unitByUnit
      ? []
      : [...units].filter(([other]) => other !== unit).map(([, mask]) => mask),
  );
  return (mask, bit) => {
    const needed = before[bit] ?? 0;
    return (mask & needed) === needed && !others[bit]?.some((unit) => isBegun(mask, unit));
  };
}

function isBegun(mask: number, unit: number): boolean {
  const done = mask & unit;
  return done !== 0 && done !== unit;
}
