import type { BlocId, ModuleId, UnitId } from '../model/ids.js';
import { supportModuleIds } from '../model/ids.js';
import { modulesOf } from '../model/lookup.js';
import type { Referential } from '../model/referential.js';
import type { Holds } from './bond.js';
import type { PlanRequest } from './request.js';

/** A module to be followed. */
export interface Slot {
  readonly module: ModuleId;
  /** The unit that it belongs to; a support module belongs to none. */
  readonly unit: UnitId | undefined;
}

/** Lists the blocs to be certified: those targeted that are not acquired. */
export function blocsToCertify({ blocs, acquired }: PlanRequest): BlocId[] {
  return blocs.filter((bloc) => !acquired?.blocs?.includes(bloc));
}

/** Tells whether the transverse module is wanted. */
function wantsTransverse({ kind, transverse = true }: PlanRequest): boolean {
  return kind === 'complete' || transverse;
}

/**
 * Lists the modules to be followed: those of the units wanted and both support modules, but those acquired.
 * The support modules must have been followed, so that they are acquired by an earlier path alone.
 *
 * @param facts - the modules
 * @param request - what is asked for
 * @param holds - which bonds hold: a module may be given up
 * @returns the slots, in the order of the blocs wanted, support modules last
 */
export function slotsOf(facts: Pick<Referential, 'modules'>, request: PlanRequest, holds: Holds): Slot[] {
  const { acquired } = request;
  const units: UnitId[] = [
    ...(wantsTransverse(request) ? (['transverse'] as const) : []),
    ...blocsToCertify(request),
  ];
  const training = units.flatMap((unit) => modulesOf(facts, unit).map((module): Slot => ({ module, unit })));
  const support = supportModuleIds.map((module): Slot => ({ module, unit: undefined }));
  return [...training, ...support].filter(
    ({ module, unit }) =>
      !(acquired?.modules?.includes(module) && (unit !== undefined || acquired.basis === 'earlier-path')) &&
      holds(`module ${module}`),
  );
}

/** Lists the units whose SPE are owed: those followed or certified, also where all modules are acquired. */
export function unitsWithSpe(request: PlanRequest, slots: readonly Slot[]): UnitId[] {
  const transverse = slots.some(({ unit }) => unit === 'transverse');
  return [...(transverse ? (['transverse'] as const) : []), ...blocsToCertify(request)];
}
