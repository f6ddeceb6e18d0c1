import type { TrainingModuleId } from '../../model/ids.js';
import type { RuleFacts } from '../rule.js';
import type { Occurrence, PathView } from './path-view.js';

/** A regroupement with its module. */
export interface ModuleRegroupement extends Occurrence {
  readonly module: TrainingModuleId;
}

/**
 * Of the first regroupements of the transverse module and of the modules of the blocs that the path must cover,
 * the one that ends last.
 */
export function lastRegroupement(view: PathView, facts: RuleFacts): ModuleRegroupement | undefined {
  let last: Occurrence | undefined;
  let ofLast: TrainingModuleId | undefined;
  for (const { id, unit } of facts.modules) {
    const first =
      unit === 'transverse' || view.blocs.includes(unit) ? view.firstRegroupementOf(id) : undefined;
    if (first && (!last || first.end > last.end)) {
      last = first;
      ofLast = id;
    }
  }
  return last && ofLast && { ...last, module: ofLast };
}
