import type { Bloc } from './certification.js';
import { CqpMoError } from './error.js';
import { unitIds, type BlocId, type ModuleId, type TrainingModuleId, type UnitId } from './ids.js';
import type { Referential } from './referential.js';
import type { SupportModule, TrainingModule, TrainingUnit } from './training.js';

function found<Record>(record: Record | undefined, id: string): Record {
  if (record === undefined) throw new CqpMoError('unknown-id', '', `no record has the id ${id}`);
  return record;
}

/**
 * Finds a bloc by its id.
 *
 * @param facts - a referential, or its blocs alone
 * @param id - the bloc
 * @returns the record
 * @throws CqpMoError `unknown-id` when the referential has no such bloc
 * @example
 * ```ts
 * import { blocOf, referential } from 'cqp-mo';
 *
 * blocOf(referential, 'bloc-2').title; // => "Management d'une équipe de collaborateurs"
 * ```
 */
export function blocOf(facts: Pick<Referential, 'blocs'>, id: BlocId): Bloc {
  return found(
    facts.blocs.find((bloc) => bloc.id === id),
    id,
  );
}

/**
 * Finds a module by its id, among the training modules and those of certification support.
 *
 * @param facts - a referential, or its modules alone
 * @param id - the module
 * @returns the record
 * @throws CqpMoError `unknown-id` when the referential has no such module
 * @example
 * ```ts
 * import { moduleOf, referential } from 'cqp-mo';
 *
 * moduleOf(referential, 'pilotage').inPersonDays; // => 5.5
 * ```
 */
export function moduleOf(
  facts: Pick<Referential, 'modules' | 'supportModules'>,
  id: ModuleId,
): TrainingModule | SupportModule {
  return found(
    facts.modules.find((module) => module.id === id) ??
      facts.supportModules.find((module) => module.id === id),
    id,
  );
}

/**
 * Finds what goes with the transverse module or with a bloc.
 *
 * @param facts - a referential, or its units alone
 * @param id - `transverse` or a bloc
 * @returns the record: SPE, tutoring, individual support
 * @throws CqpMoError `unknown-id` when the referential has no such unit
 * @example
 * ```ts
 * import { referential, unitOf } from 'cqp-mo';
 *
 * unitOf(referential, 'bloc-2').speCount; // => 3
 * ```
 */
export function unitOf(facts: Pick<Referential, 'units'>, id: UnitId): TrainingUnit {
  return found(
    facts.units.find((unit) => unit.id === id),
    id,
  );
}

/**
 * Lists the modules of the transverse unit or of a bloc, in official order.
 *
 * @param facts - a referential, or its modules alone
 * @param unit - `transverse` or a bloc
 * @returns the ids of the modules
 * @throws CqpMoError `unknown-id` when there is no such unit
 * @example
 * ```ts
 * import { modulesOf, referential } from 'cqp-mo';
 *
 * modulesOf(referential, 'bloc-3'); // => ['accompagnement', 'evaluation']
 * ```
 */
export function modulesOf(facts: Pick<Referential, 'modules'>, unit: UnitId): TrainingModuleId[] {
  if (!unitIds.includes(unit)) throw new CqpMoError('unknown-id', '', `no unit has the id ${unit}`);
  const ofUnit: TrainingModuleId[] = [];
  for (const module of facts.modules) if (module.unit === unit) ofUnit.push(module.id);
  return ofUnit;
}
