import type { TrainingModuleId } from '../../model/ids.js';
import type { RuleFacts } from '../rule.js';
import type { Occurrence, PathView } from './path-view.js';

/** A regroupement with its module. */
export interface ModuleRegroupement extends Occurrence {
  readonly module: TrainingModuleId;
}

/** Of the first regroupements of the training modules, the one that ends last; modules taken again do not count. */
export function lastRegroupement(view: PathView, facts: RuleFacts): ModuleRegroupement | undefined {
  let last: Occurrence | undefined;
  let ofLast: TrainingModuleId | undefined;
  for (const { id } of facts.modules) {
    const first = view.firstRegroupementOf(id);
    if (first && (!last || first.end > last.end)) {
      last = first;
      ofLast = id;
    }
  }
  return last && ofLast && { ...last, module: ofLast };
}
