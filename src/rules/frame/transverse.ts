import type { TrainingModuleId } from '../../model/ids.js';
import { modulesOf } from '../../model/lookup.js';
import type { Outcome, RuleFacts } from '../rule.js';
import { metAsAcquired } from './acquired.js';
import type { PathView } from './path-view.js';

/** The transverse module that a path may have to follow, or what its rules find where there is none to follow. */
export function transverseToFollow(view: PathView, facts: RuleFacts): TrainingModuleId | Outcome {
  const [transverse] = modulesOf(facts, 'transverse');
  if (transverse === undefined) {
    return { verdict: 'not-applicable', message: 'Le référentiel ne comporte pas de module transverse.' };
  }
  return view.holdsModule(transverse) ? metAsAcquired(view, facts, transverse) : transverse;
}
