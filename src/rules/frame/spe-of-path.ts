import type { UnitId } from '../../model/ids.js';
import { modulesOf, unitOf } from '../../model/lookup.js';
import type { RuleFacts } from '../rule.js';
import type { Occurrence, PathView } from './path-view.js';

/** The SPE that a unit requires and those that the path has for it. */
export interface UnitSpe {
  readonly unit: UnitId;
  readonly required: number;
  readonly planned: readonly Occurrence[];
}

/**
 * The units whose SPE the path owes: the blocs that it covers and does not hold as acquired, and the
 * transverse module where it is followed, which it always is in a complete path unless acquired.
 */
export function speOfPath(view: PathView, facts: RuleFacts): UnitSpe[] {
  const transverse = modulesOf(facts, 'transverse');
  const followed =
    view.path.kind === 'complete' || transverse.some((module) => view.regroupementsOf(module).length > 0);
  const owesTransverse = followed && !transverse.some((module) => view.holdsModule(module));
  const units: UnitId[] = [
    ...(owesTransverse ? (['transverse'] as const) : []),
    ...view.blocs.filter((bloc) => !view.holdsBloc(bloc)),
  ];
  return units.map((unit) => ({
    unit,
    required: unitOf(facts, unit).speCount,
    planned: view.speOf(unit),
  }));
}
