import { CqpMoError, type ErrorCode } from '../../model/error.js';
import type { Limit } from '../../model/fact.js';
import type { LimitId } from '../../model/ids.js';
import type { RuleFacts } from '../rule.js';

type Unit = Limit['unit'];

/** No limit of the documents comes near it, and the days counted from it all exist. */
const most = 1000;

/** Reads a number that a rule cannot do without, in the unit that it counts with. */
function read(
  facts: RuleFacts,
  id: LimitId,
  end: 'atLeast' | 'atMost' | 'about',
  unit: Unit | undefined,
  isSound: (value: number) => boolean,
): number {
  const limits: Partial<RuleFacts['limits']> = facts.limits;
  const limit: Partial<Limit> = limits[id] ?? {};
  const value = limit[end];
  if (value === undefined) throw fault('missing-field', id, end, 'a rule needs a number here');
  if (!isSound(value)) throw fault('invalid-number', id, end, `a rule cannot count with ${String(value)}`);
  if (unit !== undefined && limit.unit !== unit) {
    throw fault('unknown-kind', id, 'unit', `the rule counts in ${unit}`);
  }
  return value;
}

function fault(code: ErrorCode, id: LimitId, field: string, explanation: string): CqpMoError {
  return new CqpMoError(code, `/limits/${id}/${field}`, explanation);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

/** The least that the documents allow or advise, a whole number. */
export function atLeast(facts: RuleFacts, id: LimitId, unit?: Unit): number {
  return read(facts, id, 'atLeast', unit, isCount);
}

/** The most that the documents allow or advise, a whole number. */
export function atMost(facts: RuleFacts, id: LimitId, unit?: Unit): number {
  return read(facts, id, 'atMost', unit, isCount);
}

/** An average of whole months. */
export function aboutMonths(facts: RuleFacts, id: LimitId): number {
  return read(facts, id, 'about', 'months', isCount);
}

/** A rhythm, which may be a fraction. */
export function rhythm(facts: RuleFacts, id: LimitId): number {
  return read(facts, id, 'about', 'weeks-per-month', (value) => value > 0 && value <= most);
}
