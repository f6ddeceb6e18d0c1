import { frenchListUpTo } from '../../model/french.js';
import type { ModuleId, UnitId } from '../../model/ids.js';
import { modulesOf } from '../../model/lookup.js';
import type { RuleFacts } from '../rule.js';
import { basisOf, type PathView } from './path-view.js';
import { titleOf, unitName } from './wording.js';

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
  if (!view.path.acquired) return '';
  const held = units.filter((unit) => holdsUnit(view, facts, unit));
  return acquiredSentence(
    view,
    held.map((unit) => unitName(facts, unit)),
  );
}

/** Says the same of modules. */
export function acquiredModules(view: PathView, facts: RuleFacts, modules: readonly ModuleId[]): string {
  if (!view.path.acquired) return '';
  const held = modules.filter((module) => view.holdsModule(module));
  return acquiredSentence(
    view,
    held.map((module) => titleOf(facts, module)),
  );
}

/** Beyond these a message counts the names: `/acquired` holds them all. */
const mostNames = 2;

function acquiredSentence(view: PathView, names: readonly string[]): string {
  return names.length === 0 ? '' : ` Acquis (${basisOf(view)}) : ${frenchListUpTo(mostNames, names)}.`;
}
