import { CqpMoError } from '../../model/error.js';
import type { Cohort, Column } from './demand.js';

/**
 * What weighs what, as whole numbers: a request unplanned more than all recommendations that plans can break, one of
 * these more than all days that they can wait. Prices are whole parts of a day, so that all sums are exact.
 */
export interface Scale {
  readonly day: number;
  readonly recommendation: number;
  readonly unplanned: number;
  /** The most days that all plans can wait together, and the most recommendations that they can break. */
  readonly mostWaiting: number;
  readonly mostRecommendations: number;
}

/** No plan breaks more recommendations that depend on the choice of sessions. */
const mostBroken = 3;
const finestPart = 1024;

/**
 * Sets the scale of a cohort.
 *
 * @throws CqpMoError `invalid-number` at `/requests` when there are too many to be weighed exactly
 */
export function scaleOf({ demands, count }: Cohort): Scale {
  let mostWaiting = 0;
  for (const { waits, requests } of demands) mostWaiting += Math.max(0, ...waits) * requests.length;
  const mostRecommendations = mostBroken * count;
  const recommendation = powerAbove(mostWaiting);
  const unplanned = powerAbove(mostRecommendations * recommendation + mostWaiting);
  let day = finestPart;
  while (day >= 1 && unplanned * day > Number.MAX_SAFE_INTEGER / 64) day /= 2;
  if (day < 1) {
    throw new CqpMoError('invalid-number', '/requests', 'there are too many to be weighed exactly');
  }
  return {
    day,
    recommendation: recommendation * day,
    unplanned: unplanned * day,
    mostWaiting,
    mostRecommendations,
  };
}

function powerAbove(value: number): number {
  let power = 1;
  while (power <= value) power *= 2;
  return power;
}

/** What a column weighs without prices; without one, what a request unplanned does. */
export function plainCost(column: Column | undefined, scale: Scale): number {
  if (!column) return scale.unplanned;
  return column.recommendations * scale.recommendation + column.waiting * scale.day;
}

/** What all plans are worth, criterion by criterion: the first one decides, the less the better. */
export interface CohortValue {
  /** Requests without a plan. */
  readonly unplanned: number;
  /** Recommendations that the plans break, all told. */
  readonly recommendations: number;
  /** Days from the earliest start of each request to its jury, all told. */
  readonly waitingDays: number;
}

/**
 * Tells what a lower bound on a weight means criterion by criterion: nothing is worth less than the answer when the
 * criteria are compared in order.
 */
export function leastValue(bound: bigint, scale: Scale): CohortValue {
  const recommendation = BigInt(scale.recommendation / scale.day);
  const unplannedWeight = BigInt(scale.unplanned / scale.day);
  const mostWaiting = BigInt(scale.mostWaiting);
  const mostRest = BigInt(scale.mostRecommendations) * recommendation + mostWaiting;
  const days = over(bound, BigInt(scale.day));
  const unplanned = over(days - mostRest, unplannedWeight);
  const rest = days - unplanned * unplannedWeight;
  const recommendations = over(rest - mostWaiting, recommendation);
  const waitingDays = rest - recommendations * recommendation;
  return {
    unplanned: Number(unplanned),
    recommendations: Number(recommendations),
    waitingDays: Number(waitingDays > 0n ? waitingDays : 0n),
  };
}

/** A quotient rounded up; zero when it is negative. */
function over(value: bigint, by: bigint): bigint {
  return value <= 0n ? 0n : (value + by - 1n) / by;
}
