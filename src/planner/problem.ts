import { addMonths, dayNumber } from '../model/day.js';
import { modulesOf, unitOf } from '../model/lookup.js';
import { mostDaysBetweenModules, leastDaysBetweenModules } from '../model/pace.js';
import type { UnitId } from '../model/ids.js';
import { atLeast, atMost, rhythm } from '../rules/frame/limit.js';
import type { RuleFacts } from '../rules/rule.js';
import { allHold, type Holds } from './bond.js';
import { freeDaysOf, type FreeDays } from './calendar.js';
import type { Catalogue, Session } from './catalogue.js';
import { juriesOf, type JuryOffer } from './juries.js';
import { firstDayOf, openingOf, type Opening } from './opening.js';
import type { PlanRequest } from './request.js';
import { eligibilityOf, isEligible } from './eligible.js';
import { blocsToCertify, slotsOf, unitsWithSpe, type Slot } from './slots.js';
import { statesOf, type States } from './states.js';
import { brokenByTutor } from './tutor-rules.js';

/** A session that may be taken, its days as numbers. */
export interface Offer {
  readonly session: Session;
  readonly slot: number;
  readonly start: number;
  readonly end: number;
  /** What the seat and the way to it cost. */
  readonly costCents: number;
  /** Rank of its id among all. */
  readonly rank: number;
  /** The first free day after it. */
  readonly freeAfter: number;
  /** What opening the path with it means, where it may. */
  readonly opening?: Opening;
  /** For `preparer`: when the jury may, usually does and is advised to sit. */
  readonly jury?: JuryWindows;
}

/** A session that is over, or after which a free day has come. */
export interface Release {
  /** The day after. */
  readonly day: number;
  /** Rank of the session among the offers. */
  readonly offer: number;
  readonly freeDay?: number;
}

/** Days between which the jury sits after a `preparer`. */
export interface JuryWindows {
  readonly earliest: number;
  readonly usualFrom: number;
  readonly usualTo: number;
  readonly advisedTo: number;
}

/** What a request asks of a catalogue, ready to be searched. */
export interface Problem {
  /** False when no session could help: what is pinned cannot be followed, a rule on the tutor is broken. */
  readonly isPossible: boolean;
  readonly request: PlanRequest;
  readonly isComplete: boolean;
  readonly slots: readonly Slot[];
  readonly states: States;
  /** The sessions that may be taken, by start, then end, then id. */
  readonly offers: readonly Offer[];
  /** The jury sessions that may be taken, by day, then id. */
  readonly juries: readonly JuryOffer[];
  readonly freeDays: FreeDays;
  /** Units whose SPE are owed. */
  readonly unitsWithSpe: readonly UnitId[];
  /** The sessions as they are over and, later, as a free day has come since: by day. */
  readonly releases: readonly Release[];
  readonly hasTraining: boolean;
  /** Whether the modules end before the jury, and `preparer` the stated months before it. */
  readonly endsBeforeJury: boolean;
  readonly monthsBeforeJury: boolean;
  /** Whether an SPE comes before the support modules, and all SPE before the deposit. */
  readonly speFirst: boolean;
  readonly speBeforeDeposit: boolean;
  /** Whether the first session of the path makes SPE due whatever its module. */
  readonly speDueAtOnce: boolean;
  /** Days between the starts of two modules, where the pace is judged. */
  readonly pace: { readonly least: number; readonly most: number } | undefined;
  /** The first day on which the path may start where no session is to be taken. */
  readonly notBefore: number;
  /** Whether the transverse module is neither followed nor acquired. */
  readonly withoutTransverse: boolean;
}

/**
 * Reads a request against a catalogue: which sessions and juries may be taken, and what each would mean.
 *
 * @param facts - the referential whose limits the rules read
 * @param request - a well-formed request
 * @param catalogue - a well-formed catalogue
 * @param holds - which bonds hold
 * @returns the problem
 */
export function problemOf(
  facts: RuleFacts,
  request: PlanRequest,
  catalogue: Catalogue,
  holds: Holds,
): Problem {
  const { kind, order = 'fixed', closedDays } = request;
  const isComplete = kind === 'complete';
  const wanted = slotsOf(facts, request, allHold);
  const slots = wanted.filter(({ module }) => holds(`module ${module}`));
  const slotOf = new Map(slots.map(({ module }, bit) => [module, bit]));
  const eligibility = eligibilityOf(request, catalogue, holds);
  const juries = juriesOf(request, catalogue, eligibility, holds);
  const sessions = catalogue.sessions.filter(
    (session) => slotOf.has(session.module) && isEligible(session, request, eligibility, holds),
  );
  const lastDay = sessions.reduce((last, { end }) => Math.max(last, dayNumber(end)), 0);
  const notBefore = firstDayOf(facts, request, holds);
  const horizon = Math.max(
    Math.max(lastDay, notBefore) + searchedDays,
    ...juries.slice(-1).map(({ jury, on }) => (jury ? on : 0)),
  );
  const freeDays = freeDaysOf(closedDays, eligibility.periods, horizon);
  const transverseSlot = slots.some(({ unit }) => unit === 'transverse');
  const states = statesOf(slots, {
    fixed: order === 'fixed' && holds('order') ? blocsToCertify(request) : undefined,
    unitByUnit: holds('bloc-by-bloc'),
    transverseFirst: isComplete && transverseSlot && holds('rule transverse-first'),
    analyserFirst: slotOf.has('analyser') && holds('rule support-modules-order'),
  });
  const opens = states.moves.map((moves) => moves.some(({ moment }) => moment.opensPath));
  const ranks = new Map(
    sessions
      .map(({ id }) => id)
      .sort()
      .map((id, rank) => [id, rank]),
  );
  const openings = new Map<number, Opening>();
  const offers = sessions
    .map((session): Offer => {
      const [start, end] = [dayNumber(session.start), dayNumber(session.end)];
      const travel = request.travel?.find(({ site }) => site === session.site)?.costCents ?? 0;
      return {
        session,
        slot: slotOf.get(session.module) ?? 0,
        start,
        end,
        costCents: (session.costCents ?? 0) + travel,
        rank: ranks.get(session.id) ?? 0,
        freeAfter: freeDays.after(end),
        ...(opens[slotOf.get(session.module) ?? 0] && {
          opening: openingOf(facts, request, session, freeDays, holds, openings),
        }),
        ...(session.module === 'preparer' && { jury: windowsAfter(facts, session) }),
      };
    })
    .sort(byStart);
  const training = slots.some(({ unit }) => unit !== undefined);
  const owed = unitsWithSpe(request, slots).filter((unit) => unitOf(facts, unit).speCount > 0);
  const weeks = rhythm(facts, 'module-pace');
  const hasTransverse = transverseSlot || holdsTransverse(facts, request);
  return {
    isPossible:
      eligibility.pinned.every(({ module }) => wanted.some((slot) => slot.module === module)) &&
      brokenByTutor(facts, request, holds).length === 0,
    request,
    isComplete,
    slots,
    states,
    offers,
    releases: releasesOf(offers),
    hasTraining: training,
    endsBeforeJury: holds('rule training-before-jury'),
    monthsBeforeJury: holds('rule preparer-two-months-before-jury'),
    juries,
    freeDays,
    unitsWithSpe: owed,
    speFirst: training && holds('rule support-after-spe'),
    speBeforeDeposit: holds('rule spe-before-deposit'),
    speDueAtOnce: owed.some((unit) => !slots.some((slot) => slot.unit === unit)),
    pace: isComplete
      ? { least: leastDaysBetweenModules(weeks), most: mostDaysBetweenModules(weeks) }
      : undefined,
    notBefore,
    withoutTransverse: !isComplete && !hasTransverse,
  };
}

/** Free days beyond the last session that may be needed. */
const searchedDays = 366;

/** Lists when sessions are over, and when a free day has come since. */
export function releasesOf(offers: readonly Offer[]): Release[] {
  return offers
    .flatMap(({ end, freeAfter }, offer): Release[] => [
      { day: end + 1, offer },
      ...(freeAfter < Infinity ? [{ day: freeAfter + 1, offer, freeDay: freeAfter }] : []),
    ])
    .sort((a, b) => a.day - b.day || a.offer - b.offer);
}

/** The order of the offers: by start, then end, then id. */
export function byStart(a: Offer, b: Offer): number {
  return a.start - b.start || a.end - b.end || (a.session.id < b.session.id ? -1 : 1);
}

function holdsTransverse(facts: RuleFacts, { acquired }: PlanRequest): boolean {
  return modulesOf(facts, 'transverse').some((module) => acquired?.modules?.includes(module));
}

/** Tells when the jury may, usually does and is advised to sit after a `preparer`. */
export function windowsAfter(facts: RuleFacts, { end }: Session): JuryWindows {
  const after = (months: number): number => dayNumber(addMonths(end, months));
  return {
    earliest: after(atLeast(facts, 'preparer-before-jury', 'months')),
    usualFrom: after(atLeast(facts, 'jury-after-preparer-usual', 'months')),
    usualTo: after(atMost(facts, 'jury-after-preparer-usual', 'months')),
    advisedTo: after(atMost(facts, 'jury-after-preparer', 'months')),
  };
}
