import type { IsoDay } from '../../model/day.js';
import type { Outcome, RuleFacts } from '../rule.js';
import type { Occurrence, PathView } from './path-view.js';
import { titleOf } from './wording.js';

/** The passages of `preparer`, one at least, and the day of the jury. */
export interface PreparersAndJury {
  readonly preparers: readonly Occurrence[];
  readonly jury: IsoDay;
}

/**
 * Finds both ends of the delay between `preparer` and the jury, or what keeps it from being judged. An absent
 * `preparer` is not held against the delay: `support-modules-present` does.
 */
export function preparersAndJury(view: PathView, facts: RuleFacts): PreparersAndJury | Outcome {
  const preparers = view.regroupementsOf('preparer');
  const jury = view.path.jury?.on;
  if (preparers.length > 0 && jury !== undefined) return { preparers, jury };
  const what = [
    ...(preparers.length === 0 ? ['le regroupement du premier, même passé'] : []),
    ...(jury === undefined ? ['la date du jury'] : []),
  ];
  return {
    verdict: 'undetermined',
    message: `Le délai entre ${titleOf(facts, 'preparer')} et le jury ne peut être jugé : il manque ${what.join(preparers.length === 0 ? ', et ' : ' et ')}.`,
    at: preparers.map(({ at }) => at),
    missing: [
      ...(preparers.length === 0 ? ['/activities'] : []),
      ...(jury === undefined ? ['/jury/on'] : []),
    ],
  };
}
