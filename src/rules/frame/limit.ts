import { CqpMoError } from '../../model/error.js';
import type { LimitId } from '../../model/ids.js';
import type { RuleFacts } from '../rule.js';

/** Reads a bound that a rule cannot do without. */
function bound(facts: RuleFacts, id: LimitId, end: 'atLeast' | 'atMost'): number {
  const value = facts.limits[id][end];
  if (value === undefined) {
    throw new CqpMoError(
      'missing-field',
      `/limits/${id}/${end}`,
      'a rule needs this bound of the referential',
    );
  }
  return value;
}

/** The least that the documents allow or advise. */
export function atLeast(facts: RuleFacts, id: LimitId): number {
  return bound(facts, id, 'atLeast');
}

/** The most that the documents allow or advise. */
export function atMost(facts: RuleFacts, id: LimitId): number {
  return bound(facts, id, 'atMost');
}
