import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPath, CqpMoError, type Path } from '../../src/index.js';
import { parsePath } from '../../src/schema.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { damagedPath } from '../support/damaged-path.js';
import { arbitraryMutation } from '../support/mutations.js';
import { runs } from '../support/runs.js';

/** Whether the checker gives a report; any error but ours is a fault of its own. */
function reports(value: unknown): boolean {
  try {
    return checkPath(value as Path).findings.length > 0;
  } catch (error) {
    if (error instanceof CqpMoError) return false;
    throw error;
  }
}

const paths = fc.oneof(arbitraryPath, damagedPath);

describe('checkPath', () => {
  it('never throws on what parsePath accepts, and never returns on what it refuses', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(paths, { arbitrary: arbitraryMutation(paths), weight: 3 }), (value) => {
        const { ok } = parsePath(value);
        expect(reports(value)).toBe(ok);
        if (ok) accepted += 1;
        else refused += 1;
      }),
      { numRuns: runs(10_000) },
    );
    // The corpus is worth something only with enough of both.
    expect(Math.min(accepted, refused)).toBeGreaterThan((accepted + refused) / 20);
  });
});
