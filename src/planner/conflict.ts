import type { RuleFacts } from '../rules/rule.js';
import { keyOf, type Bond, type Holds } from './bond.js';
import { bondsOf } from './bonds.js';
import type { Catalogue } from './catalogue.js';
import { isFeasible } from './feasible.js';
import { problemOf, type Problem } from './problem.js';
import type { PlanRequest } from './request.js';
import { smallestConflict } from './smallest-conflict.js';

/** A bond of a conflict, and what is possible once it is given up. */
export interface Relief<Relieved = Problem> {
  readonly bond: Bond;
  /** What must be given up besides, when other things cannot hold together either. */
  readonly besides: readonly Bond[];
  readonly problem: Relieved;
}

/**
 * Finds a minimal set of bonds that no plan satisfies together, and what giving up each of them makes possible.
 *
 * @param facts - the referential whose limits the rules read
 * @param request - what is asked for
 * @param catalogue - what is on offer, through which no plan exists
 * @param smallest - whether the set has the fewest bonds of all such sets, not merely none that could be left out
 * @returns the bonds
 */
export function conflictOf(
  facts: RuleFacts,
  request: PlanRequest,
  catalogue: Catalogue,
  smallest: boolean,
): Relief[] {
  return conflictBetween(
    bondsOf(facts, request, catalogue),
    (holds) => problemOf(facts, request, catalogue, holds),
    isFeasible,
    smallest,
  );
}

/**
 * Finds a minimal set of bonds that cannot hold together, whatever they bind.
 *
 * @param all - what binds, those first that a person would give up last; together they allow nothing
 * @param problemFor - what there is to solve when some of them hold
 * @param hasSolution - whether it can be solved
 * @param smallest - whether the set has the fewest bonds of all such sets
 * @returns the bonds
 */
export function conflictBetween<Relieved>(
  all: readonly Bond[],
  problemFor: (holds: Holds) => Relieved,
  hasSolution: (problem: Relieved) => boolean,
  smallest: boolean,
): Relief<Relieved>[] {
  const without = (givenUp: ReadonlySet<string>): Relieved => problemFor((key) => !givenUp.has(key));
  const isPossible = (givenUp: ReadonlySet<string>): boolean => hasSolution(without(givenUp));
  const bonds = bondsToGiveUp(all, isPossible);
  const keys = bonds.map(keyOf);
  const conflict = smallest ? smallestConflict(keys, isPossible) : minimalConflict(keys, isPossible);
  return bonds.flatMap((bond, index): Relief<Relieved>[] => {
    const key = keys[index] ?? '';
    if (!conflict.has(key)) return [];
    const givenUp = new Set(keys.filter((other) => other === key || !conflict.has(other)));
    // Of modules given up one may stand in the way of another: what was needed at first may no longer be.
    for (let before = Infinity; givenUp.size < before;) {
      before = givenUp.size;
      for (const other of keys) {
        if (other === key || !givenUp.delete(other)) continue;
        if (!isPossible(givenUp)) givenUp.add(other);
      }
    }
    const besides = bonds.filter((_, at) => at !== index && givenUp.has(keys[at] ?? ''));
    return [{ bond, besides, problem: without(givenUp) }];
  });
}

/** A module, or the jury, is given up only where nothing else would do: the catalogue may hold no session of it. */
function bondsToGiveUp(
  bonds: readonly Bond[],
  isPossible: (givenUp: ReadonlySet<string>) => boolean,
): readonly Bond[] {
  const others = bonds.filter((bond) => bond.kind !== 'module' && keyOf(bond) !== 'rule jury-registered');
  return isPossible(new Set(others.map(keyOf))) ? others : bonds;
}

/** Leaves out every bond without which there is still no plan: no bond of what remains can be left out. */
function minimalConflict(
  keys: readonly string[],
  isPossible: (givenUp: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  const givenUp = new Set<string>();
  for (const key of keys) {
    givenUp.add(key);
    if (isPossible(givenUp)) givenUp.delete(key);
  }
  return new Set(keys.filter((key) => !givenUp.has(key)));
}
