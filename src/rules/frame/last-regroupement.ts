import type { RuleFacts } from '../rule.js';
import type { ModuleOccurrence, PathView } from './path-view.js';

/**
 * Of the first regroupements of the transverse module and of the modules of the blocs that the path must cover,
 * the one that ends last.
 */
export function lastRegroupement(view: PathView, facts: RuleFacts): ModuleOccurrence | undefined {
  let last: ModuleOccurrence | undefined;
  for (const { id, unit } of facts.modules) {
    const first =
      unit === 'transverse' || view.blocs.includes(unit) ? view.firstRegroupementOf(id) : undefined;
    if (first && (!last || first.end > last.end)) last = { ...first, module: id };
  }
  return last;
}
