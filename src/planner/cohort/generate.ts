import { boundAt, type Bound } from './bound.js';
import type { Cohort, Column } from './demand.js';
import { levelled, sharesOf, startOf, wholePrices, type Level } from './level.js';
import type { Pricer } from './pricing.js';
import { relax } from './relax.js';
import type { Scale } from './scale.js';

/** How the seats are shared when fractions are allowed: the shares of each demand's columns, and the prices. */
export interface Outline {
  readonly bound: Bound;
  readonly level: Level;
  /** In units of the level. */
  readonly prices: Float64Array;
  readonly shares: readonly Float64Array[];
}

/** Parts of the demands that are priced by turns, and the steps of prices before each part and before each bound. */
const parts = 8;
const shortMoves = 150;
const longMoves = 800;
/** Passes over all parts between two bounds. */
const passes = 2;
/** How close to the columns known a bound is enough: a part of the weight, or of a unit of the level. */
const closeShare = 5e-4;
const closeUnit = 1 / 8;
/** Bounds without gain, and without a new column, after which nothing more is expected. */
const mostIdle = 4;

/**
 * Finds columns and prices by turns: prices that the columns known ask for, then the best columns at these prices.
 *
 * @param cohort - the demands; their columns grow
 * @param scale - what weighs what
 * @param pricer - finds columns
 * @param level - the criterion that prices are sought for
 * @param maxSteps - no more is begun once so many sweeps are made
 * @param isEnough - tells whether a bound is all that is wanted
 * @returns the best bound, with the last prices and shares
 */
export function generate(
  cohort: Cohort,
  scale: Scale,
  pricer: Pricer,
  level: Level,
  maxSteps: number,
  isEnough: (bound: bigint) => boolean,
): Outline {
  const { demands } = cohort;
  const counts = demands.map(({ requests }) => requests.length);
  const seats = Float64Array.from(cohort.seats);
  let prices: Float64Array = new Float64Array(seats.length);
  let shares: readonly Float64Array[] = [];
  let value = 0;

  function move(rounds: number): void {
    const { relaxation, offset } = levelled(cohort, scale, level, counts, seats);
    const next = relax(relaxation, startOf(relaxation, shares, prices), rounds);
    prices = next.prices;
    shares = sharesOf(relaxation, next);
    value = next.value * level.unit + offset;
  }

  let best = boundAt(cohort, scale, pricer, wholePrices(prices, level));
  let asked = prices;
  let idle = 0;
  const batch = Math.max(1, Math.ceil(demands.length / parts));
  while (pricer.steps() < maxSteps && !isEnough(best.bound) && idle < mostIdle) {
    const known = columnsIn(cohort);
    for (let pass = 0; pass < passes; pass += 1) {
      for (let first = 0; first < demands.length; first += batch) {
        move(shortMoves);
        asked = asked.map((price, place) => (price + (prices[place] ?? 0)) / 2);
        const whole = wholePrices(asked, level);
        for (const demand of demands.slice(first, first + batch)) pricer.best(demand, whole);
      }
    }
    move(longMoves);
    const bound = boundAt(cohort, scale, pricer, wholePrices(prices, level));
    const gain = Number(bound.bound - best.bound);
    if (gain > 0) best = bound;
    const close = Math.max(closeShare * Math.abs(value), level.unit * closeUnit);
    if (value - Number(bound.bound) <= close) break;
    idle = gain > 0 || columnsIn(cohort) > known ? 0 : idle + 1;
  }
  return { bound: best, level, prices, shares };
}

export function columnsIn({ demands }: Cohort): number {
  return demands.reduce((sum, { columns }) => sum + columns.length, 0);
}

/** Whether every place of a column has a seat left. */
export function hasRoom({ places }: Column, left: Float64Array): boolean {
  return places.every((place) => (left[place] ?? 0) > 0);
}
