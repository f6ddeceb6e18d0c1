import type { TrainingModuleId } from '../../model/ids.js';
import { modulesOf } from '../../model/lookup.js';
import type { Outcome, RuleFacts } from '../rule.js';
import { basisOf } from './acquired.js';
import type { PathView } from './path-view.js';

/** The training modules of the blocs that the path must cover, in official order, acquired ones included. */
export function modulesAtStake(view: PathView, facts: RuleFacts): TrainingModuleId[] {
  return view.blocs.flatMap((bloc) => modulesOf(facts, bloc));
}

/** Those of them that are neither planned nor acquired. */
export function modulesNotPlanned(view: PathView, facts: RuleFacts): TrainingModuleId[] {
  return modulesAtStake(view, facts).filter(view.lacksModule);
}

/**
 * What a rule about modules finds when the path follows none: nothing to judge where all are acquired, else
 * what has yet to be planned, and what besides is missing.
 */
export function nothingFollowed(view: PathView, facts: RuleFacts, ...besides: readonly string[]): Outcome {
  return modulesAtStake(view, facts).every((module) => view.holdsModule(module))
    ? {
        verdict: 'not-applicable',
        message: `Sans objet : les modules visés sont tenus pour acquis (${basisOf(view)}).`,
        at: ['/acquired'],
      }
    : {
        verdict: 'undetermined',
        message: "Aucun module des blocs visés n'est encore planifié : il n'y a rien à juger.",
        at: [],
        missing: ['/activities', ...besides],
      };
}
