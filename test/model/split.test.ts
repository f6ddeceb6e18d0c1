import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fractionOf, splitWhole } from '../../src/model/split.js';

const whole = fc.nat(Number.MAX_SAFE_INTEGER);
const weights = fc
  .array(fc.nat(1000), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0));

describe('splitWhole', () => {
  test.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [33, 33, 34]],
    [57_700, [1, 1, 1], [19_233, 19_233, 19_234]],
    [7, [2, 0, 1], [4, 0, 3]], // 7 × 2/3 is 4.67, rounded down
    [0, [1, 2], [0, 0]],
    [5, [3], [5]],
    [Number.MAX_SAFE_INTEGER, [1, 1], [4_503_599_627_370_495, 4_503_599_627_370_496]],
  ])('%d by %j', (total, by, parts) => {
    expect(splitWhole(total, by)).toEqual(parts);
  });

  test('gives whole parts that sum to the whole, none for a weight of nothing, each within one of its share', () => {
    fc.assert(
      fc.property(whole, weights, (total, by) => {
        const parts = splitWhole(total, by);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
        const sum = BigInt(by.reduce((all, weight) => all + weight, 0));
        for (const [index, part] of parts.entries()) {
          expect(part).toBeGreaterThanOrEqual(0);
          const weight = BigInt(by[index] ?? 0);
          if (weight === 0n) expect(part).toBe(0);
          const apart = BigInt(part) * sum - BigInt(total) * weight;
          expect(apart < sum && -apart < sum).toBe(true);
        }
      }),
    );
  });
});

describe('fractionOf', () => {
  test.each<[number, number, number, number]>([
    [101, 5_000, 10_000, 51], // 50.5
    [100, 3_333, 10_000, 33], // 33.33
    [57_700, 10_000, 10_000, 57_700],
    [1, 7, 2, 4], // 3.5
    [25_000, 90, 420, 5_357], // 5 357.14
    [0, 1, 3, 0],
    [Number.MAX_SAFE_INTEGER, 9_999, 10_000, 9_006_298_534_815_517], // …516.699
  ])('%d × %d / %d', (total, numerator, denominator, expected) => {
    expect(fractionOf(total, numerator, denominator)).toBe(expected);
  });

  test('parts a whole in two that sum to it', () => {
    fc.assert(
      fc.property(whole, fc.nat(10_000), (total, share) => {
        const part = fractionOf(total, share, 10_000);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(total - part).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
