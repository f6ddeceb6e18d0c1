// One number for the criteria in the order wanted, small enough for solvers that reckon in floating point or in 32 bits:
// a jury counts by the rank of its day, a cost in the greatest unit that divides all.

/** @typedef {import('./reading.mjs').Reading} Reading */

/**
 * @typedef {object} Weights
 * @property {number} recommendations
 * @property {number} jury what a rank weighs
 * @property {readonly number[]} juryRanks by jury
 * @property {number} cost what a unit of cost weighs
 * @property {readonly number[]} costs in units, by offer
 * @property {number} usages
 */

/** No plan breaks more. */
const mostRecommendations = 3;
const mostUsages = 7;

/**
 * @param {number} a
 * @param {number} b
 * @returns {number}
 */
function divisorOf(a, b) {
  return b === 0 ? a : divisorOf(b, a % b);
}

/**
 * @param {Reading} reading
 * @returns {Weights}
 */
export function weightsOf({ offers, juries, modules, criteria }) {
  const days = [...new Set(juries.map(({ on }) => on))];
  const unit = offers.reduce((divisor, { cost }) => divisorOf(cost, divisor), 0) || 1;
  const costs = offers.map(({ cost }) => cost / unit);
  const mostCost = modules.reduce(
    (sum, _, rank) =>
      sum + Math.max(0, ...offers.flatMap(({ module }, at) => (module === rank ? (costs[at] ?? 0) : []))),
    0,
  );
  /** @type {Record<string, number>} */
  const most = {
    recommendations: mostRecommendations,
    jury: days.length - 1,
    cost: mostCost,
    usages: mostUsages,
  };
  /** @type {Record<string, number>} */
  const weight = {};
  let next = 1;
  for (const criterion of [...criteria].reverse()) {
    weight[criterion] = next;
    next *= (most[criterion] ?? 0) + 1;
  }
  // Beyond this HiGHS could not tell neighbours apart, nor Gecode hold the sum.
  if (next > 2 ** 30) throw new Error(`the criteria need weights up to ${next}`);
  return {
    recommendations: weight['recommendations'] ?? 0,
    jury: weight['jury'] ?? 0,
    juryRanks: juries.map(({ on }) => days.indexOf(on)),
    cost: weight['cost'] ?? 0,
    costs,
    usages: weight['usages'] ?? 0,
  };
}
