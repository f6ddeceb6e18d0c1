import type { UnitId } from '../../model/ids.js';
import { unitOf } from '../../model/lookup.js';
import type { RuleFacts } from '../rule.js';
import { followsTransverse, holdsUnit } from './acquired.js';
import type { Occurrence, PathView } from './path-view.js';

/** The SPE that a unit requires and those that the path has for it. */
export interface UnitSpe {
  readonly unit: UnitId;
  readonly required: number;
  readonly planned: readonly Occurrence[];
}

/**
 * The units whose SPE the path may owe, acquired ones included: the blocs that it covers, and the transverse
 * module where it is followed, which it always is in a complete path.
 */
export function unitsOfPath(view: PathView, facts: RuleFacts): UnitId[] {
  const transverse = view.path.kind === 'complete' || followsTransverse(view, facts);
  return transverse ? ['transverse', ...view.blocs] : [...view.blocs];
}

/** The units whose SPE the path owes: those that it does not hold as acquired. */
export function speOfPath(view: PathView, facts: RuleFacts): UnitSpe[] {
  return unitsOfPath(view, facts)
    .filter((unit) => !holdsUnit(view, facts, unit))
    .map((unit) => ({ unit, required: unitOf(facts, unit).speCount, planned: view.speOf(unit) }));
}
