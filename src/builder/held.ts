import type { BlocId, ModuleId, UnitId } from '../model/ids.js';
import type { Acquired } from '../model/path.js';
import type { Referential } from '../model/referential.js';

/** What a candidate holds, as the rules read it. */
export interface Held {
  readonly bloc: (bloc: BlocId) => boolean;
  readonly module: (module: ModuleId) => boolean;
}

/**
 * Reads what is held as acquired: a module by itself or with its bloc, a support module only if it was followed
 * in an earlier path.
 *
 * @param facts - the modules
 * @param acquired - what the candidate declares
 * @returns what counts as held
 */
export function heldOf(facts: Pick<Referential, 'modules'>, acquired: Acquired | undefined): Held {
  const bloc = (id: UnitId): boolean => id !== 'transverse' && (acquired?.blocs?.includes(id) ?? false);
  return {
    bloc,
    module: (id) => {
      const unit = facts.modules.find((module) => module.id === id)?.unit;
      if (!acquired?.modules?.includes(id)) return unit !== undefined && bloc(unit);
      return unit !== undefined || acquired.basis === 'earlier-path';
    },
  };
}
