import { describe, expect, it } from 'vitest';
import { highsReferee } from '../bench/planner/highs.mjs';
import { instanceOf } from '../bench/planner/instances.mjs';
import { readingOf } from '../bench/planner/reading.mjs';
import { planPath } from '../../src/planner/plan-path.js';
import { runs } from '../support/runs.js';
import { facts } from './facts.js';

/** Enough for a solver to take a fraction of a second, and far too much to go through every choice. */
const sizes = [5, 6, 7] as const;
const secondsOfReferee = 60;

describe('the best path, judged by HiGHS on a model of its own', () => {
  // `npm run bench:planner` judges larger catalogues, and many more.
  it('is worth the same, or does not exist for both', async () => {
    const count = runs(30);
    const judge = await highsReferee();
    const seen = { optimal: 0, infeasible: 0 };
    for (let seed = 0; seen.optimal + seen.infeasible < count; seed += 1) {
      const { request, catalogue } = instanceOf(seed, {
        perModule: sizes[seed % sizes.length] ?? 5,
        isStrained: seed % 4 === 0,
      });
      const reading = readingOf(request, catalogue);
      const plan = planPath(facts, request, catalogue);
      const ours =
        plan.status === 'optimal' ? { status: plan.status, value: plan.value } : { status: plan.status };
      const { verdict } = judge(reading, secondsOfReferee);
      expect(ours, `of the seed ${seed}`).toEqual(verdict);
      // What the data alone leave without a plan takes no solver.
      if (reading.impossible === undefined) seen[plan.status] += 1;
    }
    if (count < 30) return;
    expect(seen.optimal).toBeGreaterThan(count / 3);
    expect(seen.infeasible).toBeGreaterThan(count / 5);
  });
});
