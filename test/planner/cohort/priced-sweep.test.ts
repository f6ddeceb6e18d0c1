import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/model/day.js';
import { cohortOf } from '../../../src/planner/cohort/demand.js';
import { pricerOf } from '../../../src/planner/cohort/pricing.js';
import { scaleOf } from '../../../src/planner/cohort/scale.js';
import { runs } from '../../support/runs.js';
import { facts } from '../facts.js';
import { everyChoice } from '../oracle.js';
import { drawFrom, instanceOf } from '../random-request.js';

describe('a request replanned against prices', () => {
  it('takes the plan that every choice made and weighed one by one shows to be the best', () => {
    let possible = 0;
    for (let seed = 1; seed <= runs(300); seed += 1) {
      const { request, catalogue } = instanceOf(seed, { combinations: 1500, perModule: 12, blocs: 3 });
      const cohort = cohortOf(facts, [request], catalogue);
      const [demand] = cohort.demands;
      if (!demand) throw new Error('no demand');
      const scale = scaleOf(cohort);
      const pricer = pricerOf([demand], scale);
      const draw = drawFrom(seed);
      for (const dearest of [0, 3, 60 * scale.day, 2 * scale.recommendation]) {
        const prices = Float64Array.from(cohort.seats, () => (draw.chance(0.5) ? draw.whole(0, dearest) : 0));
        const priceOf = new Map(cohort.ids.map((id, place) => [id, prices[place] ?? 0]));
        const keys = everyChoice(facts, request, catalogue).map(({ sessions, jury, value }) => {
          const waiting = daysBetween(request.earliestStart, value.juryOn ?? '');
          const plain = value.recommendations * scale.recommendation + waiting * scale.day;
          return [...sessions, jury ?? ''].reduce((sum, id) => sum + (priceOf.get(id) ?? 0), plain);
        });
        const least = keys.reduce((a, b) => Math.min(a, b), Infinity);
        const found = pricer.best(demand, prices);
        expect([seed, found?.key ?? Infinity]).toEqual([seed, least < scale.unplanned ? least : Infinity]);
        if (found) possible += 1;
      }
    }
    expect(possible).toBeGreaterThan(runs(300));
  });
});
