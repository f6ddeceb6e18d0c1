import { CqpMoError } from '../../model/error.js';
import type { LimitId } from '../../model/ids.js';
import type { RuleFacts } from '../rule.js';

/** Reads a number that a rule cannot do without: whole and zero or more, unless it is a rhythm. */
function bound(facts: RuleFacts, id: LimitId, end: 'atLeast' | 'atMost' | 'about'): number {
  const limits: Partial<RuleFacts['limits']> = facts.limits;
  const value = limits[id]?.[end];
  const isSound = end === 'about' ? isPositive : isCount;
  if (value === undefined || !isSound(value)) {
    const code = value === undefined ? 'missing-field' : 'invalid-number';
    const wanted = end === 'about' ? 'a number above zero' : 'a whole number, zero or more';
    throw new CqpMoError(code, `/limits/${id}/${end}`, `a rule needs ${wanted} here`);
  }
  return value;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isPositive(value: number): boolean {
  return value > 0 && value < Infinity;
}

/** The least that the documents allow or advise. */
export function atLeast(facts: RuleFacts, id: LimitId): number {
  return bound(facts, id, 'atLeast');
}

/** The most that the documents allow or advise. */
export function atMost(facts: RuleFacts, id: LimitId): number {
  return bound(facts, id, 'atMost');
}

/** An average or a rhythm; a rhythm may be a fraction. */
export function about(facts: RuleFacts, id: LimitId): number {
  return bound(facts, id, 'about');
}
