import type { Cohort, Column, Demand } from './demand.js';
import { dive } from './dive.js';
import { generate, type Outline } from './generate.js';
import { boundAt, type Bound } from './bound.js';
import { improve } from './improve.js';
import { solvePrices, solveSeating } from './master.js';
import { pricerOf, type Pricer } from './pricing.js';
import { leastValue, scaleOf, type Scale } from './scale.js';
import { seatInOrder, weightOf, type Seating } from './seating.js';
import type { CohortSolver } from './solver.js';

/** The way of each request that has one, and a lower bound on what any seating weighs. */
export interface Solved {
  readonly wayOf: ReadonlyMap<number, { readonly demand: Demand; readonly column: Column }>;
  readonly bound: bigint;
  readonly scale: Scale;
  readonly steps: number;
}

/** In how many parts requests are seated, one attempt after the other. */
const attempts = [20, 60];

/**
 * Seats the requests of a cohort, each of which has a path alone, and bounds what any seating weighs.
 *
 * @param cohort - the demands; their columns grow
 * @param maxSteps - no more is begun once so many sweeps are made
 * @param solver - a solver for the last thousandth
 * @returns the best seating found
 */
export function solveCohort(cohort: Cohort, maxSteps: number, solver: CohortSolver | undefined): Solved {
  const ranked = rankedFrom(cohort);
  const scale = scaleOf(ranked);
  const pricer = pricerOf(ranked.demands, scale);
  let best = seatInOrder(ranked, pricer);
  let weight = weightOf(best, scale);
  const isReached = (bound: bigint): boolean => weight <= leastWeight(bound, scale);

  function offer(seating: Seating): void {
    improve(ranked, scale, pricer, seating, maxSteps);
    const its = weightOf(seating, scale);
    if (its >= weight) return;
    weight = its;
    best = seating;
  }

  let bound = boundAt(ranked, scale, pricer, new Float64Array(ranked.seats.length));
  let base = bound.prices;
  let above = Infinity;
  for (const unit of [scale.unplanned, scale.recommendation, scale.day]) {
    const isLast = unit === scale.day;
    const isSettled = (one: bigint): boolean =>
      !isLast && countTo(one, unit, scale) >= countTo(weight, unit, scale);
    // A criterion that is at its least needs no prices of its own.
    if (isSettled(bound.bound)) continue;
    const outline = generate(
      ranked,
      scale,
      pricer,
      { unit, above, base },
      maxSteps,
      (one) => isReached(one) || isSettled(one),
    );
    if (outline.bound.bound > bound.bound) ({ bound } = outline);
    for (const parts of attempts) {
      if (!isReached(bound.bound) && pricer.steps() < maxSteps)
        offer(dive(ranked, scale, pricer, outline, parts));
    }
    if (isLast || pricer.steps() >= maxSteps) break;
    const settled = settledPrices(ranked, scale, pricer, outline);
    if (settled.bound > bound.bound) bound = settled;
    base = settled.prices;
    above = unit;
  }
  if (solver && !isReached(bound.bound)) {
    bound = solvePrices(ranked, scale, pricer, solver, bound, maxSteps);
    const seating = isReached(bound.bound)
      ? undefined
      : solveSeating(ranked, scale, pricer, solver, bound, weight);
    if (seating) offer(seating);
  }
  const wayOf = new Map<number, { readonly demand: Demand; readonly column: Column }>();
  for (const [rank, demand] of cohort.demands.entries()) {
    for (const [index, request] of demand.requests.entries()) {
      const column = best.columns[ranked.demands[rank]?.requests[index] ?? -1];
      if (column) wayOf.set(request, { demand, column });
    }
  }
  return { wayOf, bound: bound.bound, scale, steps: pricer.steps() };
}

/** The parts of a unit that prices of a criterion are rounded to: they are simple fractions when they are the best. */
const fractions = [1, 2, 4];

/** The best prices rounded to simple fractions of a unit, so that what is settled leaves room for what comes after. */
function settledPrices(
  cohort: Cohort,
  scale: Scale,
  pricer: Pricer,
  { bound, level, prices }: Outline,
): Bound {
  const exact = prices.map((price, place) => price * level.unit + (level.base[place] ?? 0));
  const tried = [exact, bound.prices].flatMap((from) =>
    fractions.map((parts) => {
      const step = level.unit / parts;
      const rounded = from.map((price) => Math.max(0, Math.round(price / step) * step));
      return boundAt(cohort, scale, pricer, rounded);
    }),
  );
  return tried.reduce((best, one) => (one.bound > best.bound ? one : best));
}

/** The criteria up to that of a unit, as a bound tells them at least, in one number. */
function countTo(weight: bigint, unit: number, scale: Scale): number {
  const { unplanned, recommendations } = leastValue(weight, scale);
  return unit === scale.unplanned ? unplanned : unplanned * (scale.mostRecommendations + 1) + recommendations;
}

/** The same cohort, its requests numbered from zero without gaps, in their order. */
function rankedFrom(cohort: Cohort): Cohort {
  const all = cohort.demands.flatMap(({ requests }) => requests).sort((a, b) => a - b);
  const rankOf = new Map(all.map((request, rank) => [request, rank]));
  return {
    ...cohort,
    demands: cohort.demands.map((demand) => ({
      ...demand,
      requests: demand.requests.map((request) => rankOf.get(request) ?? 0),
    })),
  };
}

/** The least weight of a seating that a bound allows: days are whole. */
function leastWeight(bound: bigint, scale: Scale): bigint {
  const { unplanned, recommendations, waitingDays } = leastValue(bound, scale);
  return (
    BigInt(unplanned) * BigInt(scale.unplanned) +
    BigInt(recommendations) * BigInt(scale.recommendation) +
    BigInt(waitingDays) * BigInt(scale.day)
  );
}
