import type { JuryOffer } from './juries.js';
import { releasesOf, type Problem } from './problem.js';
import type { PlanCriterion } from './request.js';
import type { Choice } from './search.js';
import type { Weights } from './weights.js';

/** The weight from which on no plan for a jury comes before a choice. */
export function limitFor(
  { on }: JuryOffer,
  { jury, value }: Choice,
  weights: Weights,
  criteria: readonly PlanCriterion[],
): number {
  const weightOf = (criterion: PlanCriterion): number => (criterion === 'jury' ? 0 : weights[criterion]);
  const keyOf = (some: readonly PlanCriterion[]): number =>
    some.reduce((sum, one, at) => sum + (one === 'jury' ? 0 : weights[one] * (value[at] ?? 0)), 0);
  if (on === jury.on) return keyOf(criteria) + 1;
  const before = criteria.slice(0, criteria.indexOf('jury'));
  const last = before.at(-1);
  if (!last) return on < jury.on ? Infinity : 0;
  return keyOf(before) + (on < jury.on ? weightOf(last) : 0);
}

/** Leaves out the sessions with which the cost alone makes every plan of no interest. */
export function withoutDear(problem: Problem, { cost: weight }: Weights, below: number): Problem {
  const least = leastCosts(problem);
  const all = sumOf(least);
  const offers = problem.offers.filter(
    ({ slot, costCents }) => weight * (all - (least[slot] ?? 0) + costCents) < below,
  );
  return offers.length === problem.offers.length
    ? problem
    : { ...problem, offers, releases: releasesOf(offers) };
}

/** The least that a plan can cost. */
export function leastCost(problem: Problem): number {
  return sumOf(leastCosts(problem));
}

/** The least that each module can cost. */
function leastCosts({ slots, offers }: Problem): number[] {
  const least = slots.map(() => Infinity);
  for (const { slot, costCents } of offers) least[slot] = Math.min(least[slot] ?? Infinity, costCents);
  return least;
}

function sumOf(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + cost, 0);
}
