import type { CallerPrice, CentsRange } from '../model/cost.js';
import { wholeShare } from '../model/cost-shape.js';
import { fractionOf, splitWhole } from '../model/split.js';

/** Applies a whole-number calculation to the three amounts of a range. */
export function eachOf(range: CentsRange, calculate: (cents: number) => number): CentsRange {
  const { low, expected, high } = range;
  return { low: calculate(low), expected: calculate(expected), high: calculate(high) };
}

/** The range of a price; one that is settled lies nowhere but on itself. */
export function rangeOf({ cents, lowCents = cents, highCents = cents }: CallerPrice): CentsRange {
  return { low: lowCents, expected: cents, high: highCents };
}

/** Adds ranges up: the least of all together is the sum of the least. */
export function sumOf(ranges: readonly CentsRange[]): CentsRange {
  const sum = { low: 0, expected: 0, high: 0 };
  for (const { low, expected, high } of ranges) {
    sum.low += low;
    sum.expected += expected;
    sum.high += high;
  }
  return sum;
}

/** Parts a range into the share that is funded, to the nearest cent, and what remains: they sum to it. */
export function fundedOf(
  gross: CentsRange,
  basisPoints: number,
): { funded: CentsRange; remaining: CentsRange } {
  const funded = eachOf(gross, (cents) => fractionOf(cents, basisPoints, wholeShare));
  return {
    funded,
    remaining: {
      low: gross.low - funded.low,
      expected: gross.expected - funded.expected,
      high: gross.high - funded.high,
    },
  };
}

/**
 * Splits a range by weights. What lies between the least, the expected and the most is split apart, so that no
 * part comes out of its own bounds by the rounding of a cent.
 */
export function splitRange({ low, expected, high }: CentsRange, weights: readonly number[]): CentsRange[] {
  const above = splitWhole(expected - low, weights);
  const most = splitWhole(high - expected, weights);
  return splitWhole(low, weights).map((least, index) => {
    const middle = least + (above[index] ?? 0);
    return { low: least, expected: middle, high: middle + (most[index] ?? 0) };
  });
}
