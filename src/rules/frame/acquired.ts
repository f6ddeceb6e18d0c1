import { frenchListUpTo } from '../../model/french.js';
import type { ModuleId, UnitId } from '../../model/ids.js';
import { modulesOf } from '../../model/lookup.js';
import type { AcquiredBasis } from '../../model/path.js';
import type { Outcome, RuleFacts } from '../rule.js';
import type { PathView } from './path-view.js';
import { quote, titleOf, unitName } from './wording.js';

/** Bytes of the note that a message quotes. */
const longestNote = 32;

const bases = {
  vae: 'VAE',
  'earlier-path': 'parcours antérieur',
  other: 'autre motif',
} as const satisfies Record<AcquiredBasis, string>;

/** Names the basis of what is held as acquired, for a message: every finding that counts it says so. */
export function basisOf(view: PathView): string {
  const { acquired } = view.path;
  if (!acquired) return '';
  const { basis, note } = acquired;
  return basis === 'other' && note !== undefined
    ? `${bases.other}, ${quote(note, longestNote)}`
    : bases[basis];
}

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

/** What a rule finds that a module held as acquired satisfies. */
export function metAsAcquired(view: PathView, facts: RuleFacts, module: ModuleId): Outcome {
  return { verdict: 'met', message: `${heldClause(view, facts, module)}.`, at: ['/acquired'] };
}

/** What a rule finds that a module held as acquired leaves without object. */
export function notApplicableAsAcquired(view: PathView, facts: RuleFacts, module: ModuleId): Outcome {
  return {
    verdict: 'not-applicable',
    message: `Sans objet : ${heldClause(view, facts, module)}.`,
    at: ['/acquired'],
  };
}

function heldClause(view: PathView, facts: RuleFacts, module: ModuleId): string {
  return `${titleOf(facts, module)} est tenu pour acquis (${basisOf(view)})`;
}

/** What a rule finds that the support modules satisfy, both held as acquired. */
export function metAsSupportAcquired(view: PathView): Outcome {
  return {
    verdict: 'met',
    message: `Les modules d'accompagnement à la certification sont tenus pour acquis (${basisOf(view)}).`,
    at: ['/acquired'],
  };
}
