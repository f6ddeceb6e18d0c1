import { addDays, addMonths, dayNumber, dayOfNumber, type IsoDay } from '../../model/day.js';
import { endOfSpan } from '../../rules/frame/span.js';
import type { JurySession } from '../catalogue.js';
import type { Offer } from './obstacles.js';
import { bitOf, hasElearning, type Terms } from './terms.js';

/** What a partial plan or a step breaks. */
export interface Broken {
  readonly recommendations: number;
  readonly usages: number;
}

/** A session on the way to a jury, or to any jury at all. */
export interface Taking {
  readonly offer: Offer;
  /** The first free day after it, and what it settles. */
  readonly freeDay: number | undefined;
  readonly isByDeposit: boolean;
  readonly isBeforeJury: boolean;
  /** The first day on which a jury may sit after it. */
  readonly juryFrom: number;
  /** What it breaks wherever it stands. */
  readonly breaks: Broken;
  /** What it breaks as the first session; nothing when it cannot be the first. */
  readonly asFirst: Broken | undefined;
}

/** The last days of a jury session, by number. */
export interface JuryDays {
  readonly on: number;
  readonly deposit: number;
}

/** Reads the days of a jury: the deposit is due by the deadline stated, at the latest the day before. */
export function juryDaysOf({ on, depositBy }: JurySession): JuryDays {
  const day = dayNumber(on);
  return { on: day, deposit: depositBy === undefined ? day - 1 : Math.min(day - 1, dayNumber(depositBy)) };
}

/** The day of the first activity of a path whose first session it is. */
export function pathStartOf(terms: Terms, { session, start }: Offer): IsoDay {
  const opens = terms.isComplete || (session.elearning !== true && hasElearning(terms.facts, session.module));
  const before = opens ? terms.freeDays.before(start) : undefined;
  return dayOfNumber(before ?? start);
}

/**
 * Reads what a session brings on the way to a jury.
 *
 * @param terms - what is asked for
 * @param offer - the session
 * @param jury - the jury; without one every deadline is left open and nothing is counted
 * @returns nothing when the session ends too late for that jury
 */
export function takingOf(terms: Terms, offer: Offer, jury: JurySession | undefined): Taking | undefined {
  const isPreparer = offer.session.module === 'preparer';
  const afterPreparer = isPreparer
    ? dayNumber(addMonths(offer.session.end, terms.limits.preparerMonths))
    : offer.end;
  const juryFrom = Math.max(offer.end + 1, afterPreparer);
  const days = jury && juryDaysOf(jury);
  if (days && days.on < juryFrom) return undefined;
  const freeDay = terms.freeDays.after(offer.end);
  return {
    offer,
    freeDay,
    isByDeposit: freeDay !== undefined && (!days || freeDay <= days.deposit),
    isBeforeJury: freeDay !== undefined && (!days || freeDay < days.on),
    juryFrom,
    breaks: jury && isPreparer ? brokenByPreparer(terms, offer.session.end, jury.on) : nothing,
    asFirst: asFirst(terms, offer, jury),
  };
}

const nothing: Broken = /* @__PURE__ */ Object.freeze({ recommendations: 0, usages: 0 });

function brokenByPreparer({ limits }: Terms, end: IsoDay, jury: IsoDay): Broken {
  const { least, most } = limits.usualMonths;
  return {
    recommendations: jury > addMonths(end, limits.adviceMonths) ? 1 : 0,
    usages: jury < addMonths(end, least) || jury > addMonths(end, most) ? 1 : 0,
  };
}

function asFirst(terms: Terms, offer: Offer, jury: JurySession | undefined): Broken | undefined {
  const start = pathStartOf(terms, offer);
  if (terms.startsFrom !== undefined && start < terms.startsFrom) return undefined;
  if (!jury) return nothing;
  const broken = brokenByStart(terms, start, jury.on);
  // The opening may be all that the training has left: `analyser` falls inside it on the same day alone.
  const isOutside =
    terms.isComplete &&
    terms.training === 0 &&
    terms.unitsWithoutModule.length === 0 &&
    offer.session.module === 'analyser' &&
    start < offer.session.start;
  return isOutside ? { ...broken, usages: broken.usages + 1 } : broken;
}

/** What the day of the first activity breaks. */
export function brokenByStart(terms: Terms, start: IsoDay, jury: IsoDay): Broken {
  const { isComplete, lacksTransverse, tutorTrainedOn, limits } = terms;
  const overYear = !isComplete && lacksTransverse && jury > addMonths(start, limits.transverseMonths);
  const { least, most } = limits.tutorWeeks;
  const offTutor =
    tutorTrainedOn !== undefined &&
    (tutorTrainedOn < addDays(start, -most * 7) || tutorTrainedOn > addDays(start, -least * 7));
  const span = endOfSpan(start, limits.completeMonths);
  const offSpan = isComplete && (jury < span.from || jury > span.to);
  return { recommendations: overYear ? 1 : 0, usages: (offTutor ? 1 : 0) + (offSpan ? 1 : 0) };
}

/** Whether a session is one of `analyser`. */
export function isAnalyser({ offer }: Taking): boolean {
  return offer.bit === bitOf('analyser');
}
