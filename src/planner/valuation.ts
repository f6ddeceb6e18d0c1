import type { JuryOffer } from './juries.js';
import { flag } from './flags.js';
import type { Offer, Problem } from './problem.js';
import type { Moment } from './states.js';
import type { Weights } from './weights.js';

/** What taking a session after some modules adds. */
interface Step {
  /** What it weighs. */
  readonly key: number;
  /** What it makes due. */
  readonly flags: number;
}

/** How a sweep weighs partial plans. */
export interface Valuation {
  /** No session is taken that starts on this day or later. */
  readonly before: number;
  /** What taking a session adds; nothing when an obligation forbids it. */
  readonly stepOf: (offer: Offer, moment: Moment) => Step | undefined;
  /** What a plan weighs with a session more, by what the session weighs. */
  readonly add: (key: number, weight: number) => number;
  /** What of that which is due a free day settles. */
  readonly settledBy: (freeDay: number) => number;
  /** What a plan weighs once a free day has settled something. */
  readonly settle: (key: number, settled: number, freeDay: number) => number;
}

/**
 * Weighs plans for a jury by the criteria of the request.
 *
 * @param problem - what is searched
 * @param weights - what the criteria weigh
 * @param jury - the jury session
 * @returns the valuation
 */
export function valuationFor(problem: Problem, weights: Weights, jury: JuryOffer): Valuation {
  const { slots, isComplete, unitsWithSpe } = problem;
  const hasJury = jury.jury !== undefined;
  const deposit = problem.speBeforeDeposit ? jury.deposit : Infinity;
  return {
    before: problem.endsBeforeJury ? jury.on : Infinity,
    stepOf: (offer, moment) => {
      const unit = slots[offer.slot]?.unit;
      // The support modules come before the jury by a rule of their own.
      if ((problem.endsBeforeJury || unit === undefined) && offer.end >= jury.on) return undefined;
      let recommendations = 0;
      let usages = 0;
      let flags = 0;
      if (moment.opensPath) {
        const { opening } = offer;
        if (!opening?.isAllowed) return undefined;
        usages += opening.usages;
        if (isComplete && hasJury && isOutside(jury.on, opening.spanFrom, opening.spanTo)) usages += 1;
        if (problem.withoutTransverse && hasJury && jury.on > opening.yearEnd) recommendations += 1;
        if (problem.speDueAtOnce) flags |= flag.speDue;
      }
      if (unit !== undefined) {
        if (moment.opensUnit && unitsWithSpe.includes(unit)) flags |= flag.speDue;
        if (unit === 'transverse' && !moment.opensPath && !isComplete) recommendations += 1;
      } else if (offer.jury) {
        const { earliest, usualFrom, usualTo, advisedTo } = offer.jury;
        if (hasJury && problem.monthsBeforeJury && jury.on < earliest) return undefined;
        if (hasJury && jury.on > advisedTo) recommendations += 1;
        if (hasJury && isOutside(jury.on, usualFrom, usualTo)) usages += 1;
        if (isComplete && !moment.afterTraining) usages += 1;
      } else if (moment.afterTraining && problem.hasTraining) {
        flags |= flag.late;
        usages += 1;
      } else if (isComplete && moment.opensPath && unitsWithSpe.length === 0) {
        // The opening is all that the training has left: `analyser` falls inside it on the same day alone.
        if (offer.opening && offer.opening.day < offer.start) usages += 1;
      }
      const key =
        recommendations * weights.recommendations + usages * weights.usages + offer.costCents * weights.cost;
      return { key, flags };
    },
    add: (key, weight) => key + weight,
    settledBy: (freeDay) => (freeDay <= deposit ? flag.speDue : 0) | (freeDay < jury.on ? flag.late : 0),
    settle: (key, settled) => (settled & flag.late ? key - weights.usages : key),
  };
}

/**
 * Weighs plans by the first day on which a jury may follow them, when it asks for no earlier deposit: an earlier
 * jury need not be tried.
 */
export function valuationByFirstJury(problem: Problem): Valuation {
  const { slots, unitsWithSpe, speBeforeDeposit } = problem;
  return {
    before: Infinity,
    stepOf: (offer, moment) => {
      if (moment.opensPath && !offer.opening?.isAllowed) return undefined;
      const unit = slots[offer.slot]?.unit;
      const opens = moment.opensUnit && unit !== undefined && unitsWithSpe.includes(unit);
      const isDue = opens || (moment.opensPath && problem.speDueAtOnce);
      const afterModules = problem.endsBeforeJury || unit === undefined ? offer.end + 1 : 0;
      const afterPreparer = problem.monthsBeforeJury ? (offer.jury?.earliest ?? 0) : 0;
      return { key: Math.max(afterModules, afterPreparer), flags: isDue ? flag.speDue : 0 };
    },
    add: (key, weight) => Math.max(key, weight),
    settledBy: () => flag.speDue,
    settle: (key, settled, freeDay) =>
      settled & flag.speDue && speBeforeDeposit ? Math.max(key, freeDay + 1) : key,
  };
}

function isOutside(day: number, from: number, to: number): boolean {
  return day < from || day > to;
}
