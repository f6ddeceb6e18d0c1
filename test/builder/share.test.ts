import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from '../../src/builder/share.js';

describe('share', () => {
  it.each([
    [21, 10, [2, 2, 2, 2, 2, 2, 2, 2, 2, 3]],
    [3, 2, [1, 2]],
    [3, 3, [1, 1, 1]],
    [2, 1, [2]],
    [0, 3, [0, 0, 0]],
    [1, 3, [0, 0, 1]],
    [5, 0, []],
  ])('shares %i in %i', (total, parts, expected) => {
    expect(share(total, parts)).toEqual(expected);
  });

  it('gives whole parts that sum to the whole, a day apart at most, the last one the longest', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 200 }), (total, parts) => {
        const shares = share(total, parts);
        expect(shares.every(Number.isInteger)).toBe(true);
        expect(shares.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
        expect(shares.at(-1)).toBe(Math.max(...shares));
      }),
    );
  });
});
