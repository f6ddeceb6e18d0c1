import { dayNumber } from '../../model/day.js';
import { CqpMoError } from '../../model/error.js';
import { firstJuryOf } from '../feasible.js';
import type { JuryOffer } from '../juries.js';
import type { Offer, Problem } from '../problem.js';
import { bestFor, isBefore, isWorse, valueOf, type Choice } from '../search.js';
import { valuationFor, type Valuation } from '../valuation.js';
import { criteriaOf, weighing } from '../weights.js';
import type { Former } from './former.js';
import type { RepairProblem } from './repair-problem.js';

/** How far a session, or a jury, is from what the path held. */
export interface Distance {
  /** 1 when it is another one or on another day, else 0. */
  readonly changed: number;
  /** Days between its start and the former one, when it is changed. */
  readonly shift: number;
}

const none: Distance = { changed: 0, shift: 0 };

/** A choice of a repair: its value starts with the sessions changed and the total shift. */
export interface Nearest {
  readonly choice: Choice;
  readonly problem: RepairProblem;
}

/**
 * Finds the nearest repair: the fewest sessions changed, then the least total shift in days, then the criteria of
 * `planPath`; ties by the ids of the sessions, then of the jury.
 *
 * @param problems - what may be taken
 * @param former - the path before
 * @returns the choice, or nothing when there is none
 * @throws CqpMoError `invalid-number` at `/sessions` when shifts and costs are too great to be added up exactly
 */
export function nearestOf(problems: readonly RepairProblem[], former: Former): Nearest | undefined {
  let best: Nearest | undefined;
  for (const problem of problems) {
    const choice = nearestIn(problem, former, best?.choice);
    if (choice) best = { choice, problem };
  }
  return best;
}

/** Tells how far a session is from what the path held for its module. */
export function distanceOf({ held }: Former, { session, start }: Offer): Distance {
  const former = held.get(session.module);
  if (!former) return { changed: 1, shift: 0 };
  if (former.session === session) return none;
  return { changed: 1, shift: Math.abs(start - dayNumber(former.session.start)) };
}

/** Tells how far a jury is from the one that the path held. */
export function juryDistanceOf({ jury: former }: Former, { jury, on }: JuryOffer): Distance {
  if (!former) return jury ? { changed: 1, shift: 0 } : none;
  if (!jury) return { changed: 1, shift: 0 };
  const shift = Math.abs(on - dayNumber(former.formerOn));
  return shift === 0 && jury.id === former.session.id ? none : { changed: 1, shift };
}

/** The best choice of a problem that comes before another one. */
function nearestIn(problem: Problem, former: Former, beaten: Choice | undefined): Choice | undefined {
  const criteria = criteriaOf(problem.request);
  const { weights, beyond } = weighing(problem);
  const distances = new Map(problem.offers.map((offer) => [offer, distanceOf(former, offer)]));
  const mostShift = sumBySlot(problem, distances, (a, b) => (a.shift > b.shift ? a : b)).shift;
  const ofShift = beyond;
  const ofChange = beyond * (mostShift + 1);
  if (ofChange * (problem.slots.length + 1) > Number.MAX_SAFE_INTEGER) {
    throw new CqpMoError(
      'invalid-number',
      '/sessions',
      'shifts and costs are too great to be added up exactly',
    );
  }
  const least = sumBySlot(problem, distances, (a, b) => (isNearer(a, b) ? a : b));
  const weigh = (offer: Offer): number => {
    const { changed, shift } = distances.get(offer) ?? none;
    return changed * ofChange + shift * ofShift;
  };
  const firstJury = firstJuryOf(problem);
  let best: Choice | undefined;
  for (const jury of problem.juries) {
    if (jury.on < firstJury) continue;
    const ofJury = juryDistanceOf(former, jury);
    const bar = best ?? beaten;
    const atLeast = [least.changed + ofJury.changed, least.shift + ofJury.shift];
    if (bar && isWorse(atLeast, bar.value.slice(0, 2))) continue;
    const valuation = weighedToo(valuationFor(problem, weights, jury), weigh);
    const found = bestFor(problem, weights, jury, valuation);
    if (!found) continue;
    const rest = found.key % ofChange;
    const value = [
      Math.floor(found.key / ofChange) + ofJury.changed,
      Math.floor(rest / ofShift) + ofJury.shift,
      ...valueOf(rest % ofShift, jury, weights, criteria),
    ];
    const choice = { offers: found.offers, jury, value };
    if (!bar || isBefore(choice, bar)) best = choice;
  }
  return best;
}

/** A valuation that weighs each session besides. */
function weighedToo(valuation: Valuation, weigh: (offer: Offer) => number): Valuation {
  return {
    ...valuation,
    stepOf: (offer, moment) => {
      const step = valuation.stepOf(offer, moment);
      return step && { ...step, key: step.key + weigh(offer) };
    },
  };
}

/** Adds up one distance of each module. */
function sumBySlot(
  { slots, offers }: Problem,
  distances: ReadonlyMap<Offer, Distance>,
  pick: (a: Distance, b: Distance) => Distance,
): Distance {
  const picked: (Distance | undefined)[] = slots.map(() => undefined);
  for (const offer of offers) {
    const distance = distances.get(offer) ?? none;
    const other = picked[offer.slot];
    picked[offer.slot] = other ? pick(other, distance) : distance;
  }
  return picked.reduce<Distance>(
    (sum, one) => ({ changed: sum.changed + (one?.changed ?? 0), shift: sum.shift + (one?.shift ?? 0) }),
    none,
  );
}

function isNearer(a: Distance, b: Distance): boolean {
  return a.changed < b.changed || (a.changed === b.changed && a.shift <= b.shift);
}
