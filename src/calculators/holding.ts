import { blocIds, unitIds, type BlocId, type EditionId, type ModuleId, type UnitId } from '../model/ids.js';
import type { BlocsScope, Scope } from '../model/ledger.js';
import { modulesOf } from '../model/lookup.js';
import type { Path } from '../model/path.js';
import type { Referential } from '../model/referential.js';
import { isPath, requirePathOrScope } from './scope.js';

/** The modules, as far as the calculators read them. */
export type ModuleFacts = Pick<Referential, 'modules' | 'supportModules'>;

/** What a path or a scope holds: all that is measured and priced of it. */
export interface Holding {
  readonly edition: EditionId;
  readonly opening: boolean;
  /** The modules followed, certification support included, each once. */
  readonly modules: ReadonlySet<ModuleId>;
  /** The units whose SPE, tutoring and individual support count, in official order. */
  readonly units: readonly UnitId[];
  /** The blocs for which an interview is held, once the path names them. */
  readonly interviews?: readonly BlocId[];
  /** How many members the jury has, once the path names them. */
  readonly juryMembers?: number;
}

function heldByBlocs(facts: ModuleFacts, scope: BlocsScope): Holding {
  const everyBloc = blocIds.every((bloc) => scope.blocs.includes(bloc));
  const { blocs, transverse = everyBloc, support = true, opening = everyBloc } = scope;
  const units = unitIds.filter((unit) => (unit === 'transverse' ? transverse : blocs.includes(unit)));
  const modules = new Set<ModuleId>(units.flatMap((unit) => modulesOf(facts, unit)));
  if (support) for (const { id } of facts.supportModules) modules.add(id);
  return { edition: scope.edition, opening, modules, units };
}

/** Edition 2017 is held whole: its UP stand under the ids of the modules that continue them. */
function heldBy2017(facts: ModuleFacts): Holding {
  return { edition: '2017', opening: false, modules: new Set(facts.modules.map(({ id }) => id)), units: [] };
}

function heldByPath(facts: ModuleFacts, path: Path): Holding {
  const followed = new Set<ModuleId>();
  let opening = false;
  for (const activity of path.activities) {
    if (activity.type === 'regroupement' || activity.type === 'e-learning') followed.add(activity.module);
    else if (activity.type === 'opening') opening = true;
  }
  const { blocs: acquired = [] } = path.acquired ?? {};
  const targeted = path.kind === 'complete' ? blocIds : path.blocs;
  const units = unitIds.filter((unit) => {
    const own = modulesOf(facts, unit);
    const follows = own.some((id) => followed.has(id));
    if (unit === 'transverse') return follows;
    return targeted.includes(unit) && (follows || !acquired.includes(unit));
  });
  const { interviews, members = [] } = path.jury ?? {};
  return {
    edition: path.edition,
    opening,
    modules: followed,
    units,
    ...(interviews && { interviews }),
    ...(members.length > 0 && { juryMembers: members.length }),
  };
}

/**
 * Finds what a path or a scope holds. A path holds the modules that it follows (a regroupement or an
 * e-learning, however often), the blocs that it targets (all of them, if it is complete) unless they are acquired
 * and not followed, and the transverse unit if its module is followed.
 *
 * @param facts - the modules
 * @param scope - a path or a scope
 * @returns modules, units and opening
 * @throws CqpMoError when `scope` is neither a well-formed path nor a scope
 */
export function holdingOf(facts: ModuleFacts, scope: Path | Scope): Holding {
  requirePathOrScope(scope);
  if (isPath(scope)) return heldByPath(facts, scope);
  return scope.edition === '2017' ? heldBy2017(facts) : heldByBlocs(facts, scope);
}
