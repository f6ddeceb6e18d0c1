import { frenchList } from '../../model/french.js';
import type { UnitId } from '../../model/ids.js';
import { modulesOf } from '../../model/lookup.js';
import type { RuleFacts } from '../rule.js';
import { basisOf, type PathView } from './path-view.js';
import { unitName } from './wording.js';

/** Whether a unit is held as acquired: a bloc, or the transverse module. */
export function holdsUnit(view: PathView, facts: RuleFacts, unit: UnitId): boolean {
  return unit === 'transverse'
    ? modulesOf(facts, unit).some((module) => view.holdsModule(module))
    : view.holdsBloc(unit);
}

/** Whether the transverse module is followed in the path: it has a regroupement there. */
export function followsTransverse(view: PathView, facts: RuleFacts): boolean {
  return modulesOf(facts, 'transverse').some((module) => view.regroupementsOf(module).length > 0);
}

/** Says in French which of the units a rule has left out as acquired, and on what basis; nothing if none. */
export function acquiredUnits(view: PathView, facts: RuleFacts, units: readonly UnitId[]): string {
  const held = units.filter((unit) => holdsUnit(view, facts, unit));
  if (held.length === 0) return '';
  return ` Tenu pour acquis (${basisOf(view)}) : ${frenchList(held.map((unit) => unitName(facts, unit)))}.`;
}
