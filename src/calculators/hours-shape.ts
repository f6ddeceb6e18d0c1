import type { DurationTotal } from '../model/ledger.js';
import { fault, faultOf, isPlainObject, under, type Fault, type Shape } from '../model/shape.js';

const unitShape = { oneOf: ['days', 'minutes', 'spe'], otherwise: 'unknown-kind' } as const satisfies Shape;
const textsShape = { listOf: 'text' } as const satisfies Shape;

/** Finds what keeps a value from being a line of a duration. */
function faultOfLine(line: unknown): Fault | undefined {
  if (!isPlainObject(line)) return fault('invalid-type', 'expected a line of a duration', { found: line });
  const unit = faultOf(unitShape, line['unit']);
  if (unit) return under('unit', unit);
  const totals = faultOf(textsShape, line['totals']);
  if (totals) return under('totals', totals);
  const quantity = faultOf('amount', line['quantity']);
  if (quantity) return under('quantity', quantity);
  const smallest = Number(line['quantity']) * (line['unit'] === 'days' ? 2 : 1);
  if (Number.isSafeInteger(smallest)) return undefined;
  const explanation = 'expected days in halves, or whole minutes';
  return under('quantity', fault('invalid-number', explanation, { found: line['quantity'] }));
}

/**
 * Finds what keeps a value from being a duration, as far as its lines and totals are read.
 *
 * @param value - anything
 * @param totals - the totals that are read
 * @returns the first fault, with its place in the value
 */
export function faultOfDuration(value: unknown, totals: readonly DurationTotal[]): Fault | undefined {
  if (!isPlainObject(value)) return fault('invalid-type', 'expected a duration', { found: value });
  for (const field of ['lines', ...totals]) {
    if (!Object.hasOwn(value, field)) return under(field, fault('missing-field', 'a duration has it'));
  }
  const { lines } = value;
  if (!Array.isArray(lines))
    return under('lines', fault('invalid-type', 'expected a list', { found: lines }));
  for (const [index, line] of lines.entries()) {
    const found = faultOfLine(line);
    if (found) return under('lines', under(index, found));
  }
  for (const total of totals) {
    const found = value[total] === 'unknown' ? undefined : faultOf('amount', value[total]);
    if (found) return under(total, found);
  }
  return undefined;
}
