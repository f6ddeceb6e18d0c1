import type { IsoDay } from '../../model/day.js';
import type { Outcome, RuleFacts } from '../rule.js';
import { fact, lackingAfter } from './lacking.js';
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
  return lackingAfter(
    `Le délai entre ${titleOf(facts, 'preparer')} et le jury ne peut être jugé :`,
    [
      fact('le regroupement, même passé, de ce module', '/activities', preparers[0]),
      fact('la date du jury', '/jury/on', jury),
    ],
    preparers.map(({ at }) => at),
  );
}
