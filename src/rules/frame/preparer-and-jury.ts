import type { Outcome, RuleFacts } from '../rule.js';
import type { PathView } from './path-view.js';
import { titleOf } from './wording.js';

/**
 * What keeps the delay between `preparer` and the jury from being judged, if anything does: no date of jury,
 * or no `preparer` with dates. Its absence is not held against the delay: `support-modules-present` does.
 */
export function juryOrPreparerMissing(view: PathView, facts: RuleFacts): Outcome | undefined {
  const preparers = view.regroupementsOf('preparer');
  const missing = [
    ...(preparers.length === 0 ? ['/activities'] : []),
    ...(view.path.jury?.on === undefined ? ['/jury/on'] : []),
  ];
  if (missing.length === 0) return undefined;
  const what = [
    ...(preparers.length === 0 ? ['le regroupement du premier, même passé'] : []),
    ...(view.path.jury?.on === undefined ? ['la date du jury'] : []),
  ];
  return {
    verdict: 'undetermined',
    message: `Le délai entre ${titleOf(facts, 'preparer')} et le jury ne peut être jugé : il manque ${what.join(' et ')}.`,
    at: preparers.map((occurrence) => occurrence.at),
    missing,
  };
}
