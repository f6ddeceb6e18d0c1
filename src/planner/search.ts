import { hasRoomForSpe } from './feasible.js';
import type { JuryOffer } from './juries.js';
import { offersOf } from './labels.js';
import { seekerOf } from './lightest.js';
import type { Offer, Problem } from './problem.js';
import type { PlanCriterion } from './request.js';
import type { Swept } from './sweep.js';
import { valuationFor, type Valuation } from './valuation.js';
import { criteriaOf, weightsOf, type Weights } from './weights.js';
import { leastCost, limitFor, withoutDear } from './worthwhile.js';

/** The sessions of a plan, in the order in which they are taken, and its jury. */
export interface Choice {
  readonly offers: readonly Offer[];
  readonly jury: JuryOffer;
  /** What it is worth by each criterion in the order of the request: the less, the better. */
  readonly value: readonly number[];
}

/**
 * Finds the best plan of a problem.
 *
 * @param problem - what may be taken
 * @returns the best choice, or nothing when there is none
 * @throws CqpMoError `invalid-number` at `/sessions` when costs are too great to be added up exactly
 */
export function search(problem: Problem): Choice | undefined {
  const criteria = criteriaOf(problem.request);
  const weights = weightsOf(problem);
  const least = leastCost(problem);
  if (!problem.isPossible || least === Infinity) return undefined;
  // A later jury leaves the choice among more sessions: where they count first it is the one to start with.
  const isLaterFirst = criteria.indexOf('cost') < criteria.indexOf('jury');
  let best: Choice | undefined;
  for (const jury of isLaterFirst ? [...problem.juries].reverse() : problem.juries) {
    const below = best ? limitFor(jury, best, weights, criteria) : Infinity;
    if (least * weights.cost >= below) continue;
    const worthwhile = below < Infinity ? withoutDear(problem, weights, below) : problem;
    const found = bestFor(worthwhile, weights, jury, valuationFor(problem, weights, jury), below);
    if (!found) continue;
    const choice = { offers: found.offers, jury, value: valueOf(found.key, jury, weights, criteria) };
    if (!best || isBefore(choice, best)) best = choice;
  }
  return best;
}

/** The sessions of the best plan for a jury, and what they weigh. */
export interface Found {
  readonly offers: readonly Offer[];
  readonly key: number;
}

/**
 * The best plan for a jury. In a complete path the pace of the modules is one usage: a plan that breaks it is worth
 * one usage more than it would be without, and competes with the best of those that keep it. Plans that weigh `below` or
 * more are of no interest: where there is no other, one of them or none is found.
 */
export function bestFor(
  problem: Problem,
  weights: Weights,
  jury: JuryOffer,
  valuation: Valuation = valuationFor(problem, weights, jury),
  below = Infinity,
): Found | undefined {
  if (problem.slots.length === 0) return hasRoomForSpe(problem, jury) ? { offers: [], key: 0 } : undefined;
  const seeker = seekerOf(problem, valuation, below);
  const free = seeker.lightest(false, 0, below);
  if (!free) return undefined;
  const found = foundOf(problem, free);
  if (!problem.pace || keepsPace(problem, found.offers)) return found;
  const hurried = { ...found, key: found.key + weights.usages };
  const paced = seeker.lightest(true, found.key, hurried.key + 1);
  if (!paced) return hurried;
  const kept = foundOf(problem, paced);
  return kept.key < hurried.key ? kept : kept.key > hurried.key ? hurried : firstOf(kept, hurried);
}

function foundOf({ offers }: Problem, { labels, label }: Swept): Found {
  return {
    offers: offersOf(labels, label).flatMap((rank) => offers[rank] ?? []),
    key: labels.keys[label] ?? 0,
  };
}

function firstOf(one: Found, other: Found): Found {
  return idsBefore(one.offers, other.offers) ? one : other;
}

/** Tells whether the modules of a complete path keep the usual distance from one start to the next. */
export function keepsPace({ pace, slots }: Problem, offers: readonly Offer[]): boolean {
  const training = offers.filter(({ slot }) => slots[slot]?.unit !== undefined);
  return training.every((offer, index) => {
    const before = training[index - 1];
    if (!pace || !before) return true;
    const days = offer.start - before.start;
    const sameUnit = slots[offer.slot]?.unit === slots[before.slot]?.unit;
    return days >= pace.least && (!sameUnit || days <= pace.most);
  });
}

/** What a key and a jury are worth by each criterion. */
export function valueOf(
  key: number,
  { on }: JuryOffer,
  weights: Weights,
  criteria: readonly PlanCriterion[],
): number[] {
  let rest = key;
  return criteria.map((criterion) => {
    if (criterion === 'jury') return on;
    const count = Math.floor(rest / weights[criterion]);
    rest -= count * weights[criterion];
    return count;
  });
}

/** Tells whether a value is worse than another one. */
export function isWorse(value: readonly number[], than: readonly number[]): boolean {
  const at = value.findIndex((count, index) => count !== than[index]);
  return at >= 0 && (value[at] ?? 0) > (than[at] ?? 0);
}

/** Tells whether a choice is better than another one; ties go to the ids of the sessions, then of the jury. */
export function isBefore(one: Choice, other: Choice): boolean {
  if (isWorse(other.value, one.value)) return true;
  if (isWorse(one.value, other.value)) return false;
  if (idsBefore(one.offers, other.offers)) return true;
  if (idsBefore(other.offers, one.offers)) return false;
  return (one.jury.jury?.id ?? '') < (other.jury.jury?.id ?? '');
}

function idsBefore(one: readonly Offer[], other: readonly Offer[]): boolean {
  const at = one.findIndex(({ rank }, index) => rank !== other[index]?.rank);
  return at >= 0 && (one[at]?.rank ?? 0) < (other[at]?.rank ?? 0);
}
