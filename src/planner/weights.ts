import { CqpMoError } from '../model/error.js';
import type { Problem } from './problem.js';
import { planCriteria, type PlanCriterion, type PlanRequest } from './request.js';

/** Lists the criteria in the order of the request. */
export function criteriaOf({ prefer = [] }: PlanRequest): PlanCriterion[] {
  return [...prefer, ...planCriteria.filter((criterion) => !prefer.includes(criterion))];
}

/** What one unit of a criterion weighs among plans of the same jury, so that one number orders them. */
export type Weights = Readonly<Record<Exclude<PlanCriterion, 'jury'>, number>>;

/** No plan breaks as many recommendations or usages that depend on the choice of sessions. */
const mostBroken = 15;

/**
 * Weighs the criteria so that a unit of one is more than all that the later ones can sum to.
 *
 * @param problem - what is searched
 * @returns the weights
 * @throws CqpMoError `invalid-number` at `/sessions` when costs are too great to be added up exactly
 */
export function weightsOf(problem: Problem): Weights {
  return weighing(problem).weights;
}

/** The weights of the criteria, and one that is more than all of them can sum to. */
export function weighing({ request, slots, offers }: Problem): {
  readonly weights: Weights;
  readonly beyond: number;
} {
  const dearest = slots.map(() => 0);
  for (const { slot, costCents } of offers) dearest[slot] = Math.max(dearest[slot] ?? 0, costCents);
  const most = {
    recommendations: mostBroken,
    usages: mostBroken,
    cost: dearest.reduce((sum, cost) => sum + cost, 0),
  };
  const weights = { recommendations: 0, cost: 0, usages: 0 };
  let weight = 1;
  for (const criterion of criteriaOf(request).reverse()) {
    if (criterion === 'jury') continue;
    weights[criterion] = weight;
    weight *= most[criterion] + 1;
  }
  if (weight > Number.MAX_SAFE_INTEGER) {
    throw new CqpMoError('invalid-number', '/sessions', 'the costs are too great to be added up exactly');
  }
  return { weights, beyond: weight };
}
