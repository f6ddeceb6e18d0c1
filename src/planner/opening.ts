import { addDays, addMonths, dayNumber, dayOfNumber } from '../model/day.js';
import { moduleOf } from '../model/lookup.js';
import { aboutMonths, atLeast, atMost } from '../rules/frame/limit.js';
import { endOfSpan } from '../rules/frame/span.js';
import { trainingDaysOf } from '../rules/frame/tutor-training.js';
import type { RuleFacts } from '../rules/rule.js';
import type { Holds } from './bond.js';
import type { FreeDays } from './calendar.js';
import type { Session } from './catalogue.js';
import type { PlanRequest } from './request.js';

/** What it means that a session is the first of the path. */
export interface Opening {
  /** Number of the first day of the path: that of the opening or of the e-learning upstream, else the session's. */
  readonly day: number;
  /** Whether what precedes a path is over: the pre-positioning, the training of the tutor. */
  readonly isAllowed: boolean;
  /** Usages broken whatever the jury. */
  readonly usages: number;
  /** Days between which a jury keeps a complete path to its usual span; a path without the transverse module is
   * advised to end by `yearEnd`. */
  readonly spanFrom: number;
  readonly spanTo: number;
  readonly yearEnd: number;
}

/**
 * Tells what it means that a session is the first of the path. What comes before it, the opening and the
 * e-learning upstream, takes the last free day before it, or its first day when there is none. Days already looked at
 * are `known`.
 */
export function openingOf(
  facts: RuleFacts,
  request: PlanRequest,
  session: Session,
  freeDays: FreeDays,
  holds: Holds,
  known = new Map<number, Opening>(),
): Opening {
  const isComplete = request.kind === 'complete';
  const start = dayNumber(session.start);
  const first =
    hasUpstream(facts, session) || isComplete ? upstreamDay(facts, request, start, freeDays, holds) : start;
  const opening = known.get(first) ?? openingOn(facts, request, first, holds);
  known.set(first, opening);
  return opening;
}

/** Tells what it means that the path starts on a day, whatever starts it. */
export function openingOn(facts: RuleFacts, request: PlanRequest, first: number, holds: Holds): Opening {
  const isComplete = request.kind === 'complete';
  const text = dayOfNumber(first);
  const months = aboutMonths(facts, 'complete-path-span');
  const span = endOfSpan(text, months);
  const years = atMost(facts, 'transverse-discontinuous-path', 'years');
  const needed = atLeast(facts, 'tutor-training-days');
  const days = trainingDaysOf(request);
  const trained = lastDayOfTraining(facts, request);
  const { positionedOn } = request;
  return {
    day: first,
    isAllowed:
      (isComplete ||
        positionedOn === undefined ||
        positionedOn <= text ||
        !holds('rule positioning-before-individual-path')) &&
      (trained === undefined || trained <= text || !holds('rule tutor-trained-before-mission')),
    usages: days && days.length >= needed && isOutsideWindow(facts, days[needed - 1] ?? text, text) ? 1 : 0,
    spanFrom: dayNumber(span.from),
    spanTo: dayNumber(span.to),
    yearEnd: dayNumber(addMonths(text, years * 12)),
  };
}

/** The first day on which a path of no session may start: what precedes it is over. */
export function firstDayOf(facts: RuleFacts, request: PlanRequest, holds: Holds): number {
  const earliest = dayNumber(request.earliestStart) - (holds('earliest-start') ? 0 : searchedDays);
  return Math.max(earliest, precedingDay(facts, request, holds));
}

/** The day on which what precedes a path is over, the pre-positioning and the training of the tutor; 0 for none. */
function precedingDay(facts: RuleFacts, request: PlanRequest, holds: Holds): number {
  const { kind, positionedOn } = request;
  const trained = lastDayOfTraining(facts, request);
  const isPositioned = kind !== 'complete' && holds('rule positioning-before-individual-path');
  return Math.max(
    isPositioned && positionedOn !== undefined ? dayNumber(positionedOn) : 0,
    trained !== undefined && holds('rule tutor-trained-before-mission') ? dayNumber(trained) : 0,
  );
}

/** The day on which the training of the tutor ends. */
function lastDayOfTraining(facts: RuleFacts, request: PlanRequest): string | undefined {
  const days = trainingDaysOf(request);
  return days?.[Math.min(atLeast(facts, 'tutor-training-days'), days.length) - 1];
}

/** Whether a session needs a day for e-learning beside its own. */
export function hasUpstream(facts: RuleFacts, { module, elearning = false }: Session): boolean {
  return !elearning && moduleOf(facts, module).elearningDays > 0;
}

/** Whoever gives the first day up does not start before what precedes a path is over: more would be forbidden. */
function upstreamDay(
  facts: RuleFacts,
  request: PlanRequest,
  start: number,
  freeDays: FreeDays,
  holds: Holds,
): number {
  const least = holds('earliest-start')
    ? dayNumber(request.earliestStart)
    : Math.max(start - searchedDays, precedingDay(facts, request, holds));
  return freeDays.before(start, least) ?? start;
}

/** Days before the first session, or the first day, in which a free one is sought. */
const searchedDays = 31;

function isOutsideWindow(facts: RuleFacts, trained: string, start: string): boolean {
  const [least, most] = [
    atLeast(facts, 'tutor-training-before-start', 'weeks'),
    atMost(facts, 'tutor-training-before-start', 'weeks'),
  ];
  return trained < addDays(start, -most * 7) || trained > addDays(start, -least * 7);
}
