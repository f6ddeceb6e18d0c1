import { describe, expect, it } from 'vitest';
import { allHold } from '../../src/planner/bond.js';
import { problemOf, type Problem } from '../../src/planner/problem.js';
import { restOf } from '../../src/planner/rest.js';
import { bestFor, isBefore, keepsPace, valueOf, type Choice } from '../../src/planner/search.js';
import { stepsOf } from '../../src/planner/steps.js';
import { valuationFor } from '../../src/planner/valuation.js';
import { criteriaOf, weightsOf, type Weights } from '../../src/planner/weights.js';
import { limitFor, withoutDear } from '../../src/planner/worthwhile.js';
import { runs } from '../support/runs.js';
import { facts } from './facts.js';
import { everyChoice, type OracleChoice } from './oracle.js';
import { instanceOf } from './random-request.js';

/** What a choice weighs; what every plan breaks is in it, so that it is no less than a key of the planner. */
function weightOf({ value }: OracleChoice, weights: Weights): number {
  return (
    value.recommendations * weights.recommendations +
    value.costCents * weights.cost +
    value.usages * weights.usages
  );
}

function offersOf({ offers }: Problem, { sessions }: OracleChoice): Problem['offers'] {
  return sessions.flatMap((id) => offers.find(({ session }) => session.id === id) ?? []);
}

describe('what is left to be taken', () => {
  it('weighs no more than any plan of the oracle, and is endless only where there is none', () => {
    const count = runs(120);
    const seen = { endless: 0, met: 0, paced: 0 };
    for (let seed = 0; seed < count; seed += 1) {
      const { request, catalogue } = instanceOf(seed);
      const problem = problemOf(facts, request, catalogue, allHold);
      if (!problem.isPossible || problem.slots.length === 0) continue;
      const weights = weightsOf(problem);
      const choices = everyChoice(facts, request, catalogue);
      for (const jury of problem.juries) {
        const valuation = valuationFor(problem, weights, jury);
        const steps = stepsOf(problem, valuation, Infinity);
        const { whole } = restOf(problem, steps);
        const paced = restOf(problem, steps, problem.pace?.least).whole;
        const own = choices.filter((choice) => choice.jury === jury.jury?.id);
        for (const choice of own) {
          expect(weightOf(choice, weights)).toBeGreaterThanOrEqual(whole);
          if (!keepsPace(problem, offersOf(problem, choice))) continue;
          expect(weightOf(choice, weights)).toBeGreaterThanOrEqual(paced);
        }
        if (whole === Infinity) seen.endless += 1;
        if (own.length > 0 && bestFor(problem, weights, jury)?.key === whole) seen.met += 1;
        if (own.length > 0 && paced > whole) seen.paced += 1;
      }
    }
    if (count < 100) return;
    expect(seen.endless).toBeGreaterThan(10);
    expect(seen.met).toBeGreaterThan(50);
    expect(seen.paced).toBeGreaterThan(0);
  });
});

describe('the limit that a choice sets', () => {
  it('leaves out no plan that comes before it, and no session of one', () => {
    const count = runs(120);
    const seen = { before: 0, beyond: 0 };
    for (let seed = 0; seed < count; seed += 1) {
      const { request, catalogue } = instanceOf(seed);
      const problem = problemOf(facts, request, catalogue, allHold);
      if (problem.slots.length === 0) continue;
      const weights = weightsOf(problem);
      const criteria = criteriaOf(request);
      const choices = problem.juries.flatMap((jury): (Choice & { readonly key: number })[] => {
        const found = problem.isPossible ? bestFor(problem, weights, jury) : undefined;
        return found ? [{ ...found, jury, value: valueOf(found.key, jury, weights, criteria) }] : [];
      });
      for (const [one, other] of choices.flatMap((a) => choices.map((b) => [a, b] as const))) {
        const limit = limitFor(one.jury, other, weights, criteria);
        if (one.key >= limit) seen.beyond += 1;
        if (!isBefore(one, other)) continue;
        seen.before += 1;
        expect(one.key).toBeLessThan(limit);
        const { offers } = withoutDear(problem, weights, limit);
        for (const offer of one.offers) expect(offers).toContain(offer);
        const found = bestFor(problem, weights, one.jury, undefined, limit);
        expect(found).toEqual({ offers: one.offers, key: one.key });
      }
    }
    if (count < 100) return;
    expect(seen.before).toBeGreaterThan(50);
    expect(seen.beyond).toBeGreaterThan(50);
  });
});
