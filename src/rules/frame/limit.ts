import { CqpMoError } from '../../model/error.js';
import type { LimitId } from '../../model/ids.js';
import type { RuleFacts } from '../rule.js';

/** Reads a bound that a rule cannot do without: a whole number, zero or more. */
function bound(facts: RuleFacts, id: LimitId, end: 'atLeast' | 'atMost'): number {
  const limits: Partial<RuleFacts['limits']> = facts.limits;
  const value = limits[id]?.[end];
  if (value === undefined || !Number.isSafeInteger(value) || value < 0) {
    const code = value === undefined ? 'missing-field' : 'invalid-number';
    throw new CqpMoError(code, `/limits/${id}/${end}`, 'a rule needs a whole number here, zero or more');
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
