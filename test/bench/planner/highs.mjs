// HiGHS, the mixed-integer solver, as a referee.
import { performance } from 'node:perf_hooks';
import loadHighs from 'highs';
import { mipOf } from './mip.mjs';
import { recommendationNames, usageNames } from './mip-worth.mjs';
import { valueOf } from './reading.mjs';
import { weightsOf } from './worth.mjs';

/** @typedef {import('./reading.mjs').Reading} Reading */
/** @typedef {import('cqp-mo').PlanValue} PlanValue */

/**
 * What a referee finds: the best value, none when nothing fits, or nothing within its time.
 *
 * @typedef {{ status: 'optimal', value: PlanValue } | { status: 'infeasible' | 'unknown' }} Verdict
 */
/** @typedef {{ verdict: Verdict, time: number }} Timed time in milliseconds */

/** A gap that HiGHS closes whole: two plans differ by 1 at least. */
const exact = { mip_rel_gap: 0, mip_abs_gap: 0.1, output_flag: false };

/**
 * @param {Record<string, number>} taken
 * @param {readonly string[]} names
 * @returns {number}
 */
function sumOf(taken, names) {
  return names.reduce((sum, name) => sum + Math.round(taken[name] ?? 0), 0);
}

/**
 * @param {Reading} reading
 * @param {Record<string, number>} taken values of the variables
 * @returns {PlanValue}
 */
function decode(reading, taken) {
  return valueOf(reading, {
    recommendations: sumOf(taken, recommendationNames),
    juryOn: reading.juries.find((_, rank) => (taken[`y${rank}`] ?? 0) > 0.5)?.on ?? NaN,
    cost: reading.offers.reduce(
      (sum, { cost }, rank) => sum + ((taken[`x${rank}`] ?? 0) > 0.5 ? cost : 0),
      0,
    ),
    usages: sumOf(taken, usageNames),
  });
}

/**
 * @param {Reading} reading
 * @param {import('highs').LegacyHighsSolution} solution
 * @returns {Verdict}
 */
function verdictOf(reading, { Status, Columns }) {
  if (Status === 'Infeasible') return { status: 'infeasible' };
  if (Status !== 'Optimal') return { status: 'unknown' };
  const taken = Object.fromEntries(Object.entries(Columns).map(([name, { Primal }]) => [name, Primal]));
  return { status: 'optimal', value: decode(reading, taken) };
}

/**
 * Starts HiGHS.
 *
 * @returns {Promise<(reading: Reading, seconds: number) => Timed>} what judges a case within some seconds
 */
export async function highsReferee() {
  const highs = await loadHighs();
  return (reading, seconds) => {
    if (reading.impossible !== undefined) return { verdict: { status: 'infeasible' }, time: 0 };
    const since = performance.now();
    const solution = highs.solve(mipOf(reading, weightsOf(reading)), { ...exact, time_limit: seconds });
    return { verdict: verdictOf(reading, solution), time: performance.now() - since };
  };
}
