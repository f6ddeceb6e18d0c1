import { dayNumber } from '../../model/day.js';
import type { RuleId, UnitId } from '../../model/ids.js';
import { unitOf } from '../../model/lookup.js';
import type { Path } from '../../model/path.js';
import type { ClosedPeriod } from '../../model/working-days.js';
import { allHold, type Bond, type Holds } from '../bond.js';
import { bondsOf } from '../bonds.js';
import { freeDaysOf, type FreeDays } from '../calendar.js';
import { eligibilityOf } from '../eligible.js';
import type { PlannerFacts } from '../facts.js';
import { isFeasible } from '../feasible.js';
import type { JuryOffer } from '../juries.js';
import { byStart, problemOf, releasesOf, type Offer, type Problem } from '../problem.js';
import { isPast, type Former } from './former.js';
import { heldOffersOf, pastOpeningOf } from './held-offers.js';

/** What a repair searches. */
export interface RepairProblem extends Problem {
  /** The periods in which the manager is not available, those given up left out. */
  readonly periods: readonly ClosedPeriod[];
}

/**
 * What a repair searches: a problem for the juries on whose days the same waivers of the path hold.
 *
 * @param facts - the referential
 * @param former - the path before
 * @param holds - which bonds hold
 * @returns the problems, one where the path has no waiver
 */
export function problemsOf(facts: PlannerFacts, former: Former, holds: Holds): RepairProblem[] {
  const { path, others, jury } = former;
  const days = [...others.juries.map(({ on }) => on), jury?.session.on ?? lastDayOf(path)];
  const sets = new Map(days.map((day) => [waivedOn(path, day).join(), waivedOn(path, day)]));
  return [...sets].map(([key, waived]) => {
    const problem = problemFor(facts, former, bindingOf(former, waived, holds));
    const isOfSet = ({ jury: one }: JuryOffer): boolean =>
      waivedOn(path, one?.on ?? lastDayOf(path)).join() === key;
    return { ...problem, juries: problem.juries.filter(isOfSet) };
  });
}

/** Tells whether any repair exists. */
export function isRepairable(problems: readonly Problem[]): boolean {
  return problems.some(isFeasible);
}

/** Lists what binds a repair and could be given up: the past cannot. */
export function bondsOfRepair(facts: PlannerFacts, { request, others, held, jury }: Former): Bond[] {
  const own = [...held.values()].filter(({ isPast, isOn }) => isOn && !isPast).map(({ session }) => session);
  const juries = jury?.isOn ? [...others.juries, { ...jury.session, seats: 1 }] : others.juries;
  const full = own.map((session) => ({ ...session, seats: 1 }));
  return bondsOf(facts, request, { sessions: [...others.sessions, ...full], juries });
}

/** The bonds that hold: the past is given, what the path did not keep to is not asked of its repair. */
function bindingOf({ held, jury, released }: Former, waived: readonly RuleId[], holds: Holds): Holds {
  const given = new Set(['earliest-start', ...(jury?.isPast ? ['rule jury-registered'] : [])]);
  for (const [module, { isPast }] of held) if (isPast) given.add(`module ${module}`);
  const free = new Set([...released, ...waived.map((rule) => `rule ${rule}`)]);
  if (jury) free.delete('rule jury-registered');
  return (key) => given.has(key) || (!free.has(key) && holds(key));
}

function waivedOn({ waivers = [] }: Path, day: string): RuleId[] {
  return waivers
    .filter(({ on, until }) => on <= day && (until === undefined || day <= until))
    .map(({ rule }) => rule);
}

function lastDayOf({ activities }: Path): string {
  return activities.reduce((last, { end }) => (end > last ? end : last), '');
}

/** A problem among the other sessions, with those of the path and its past put into it. */
function problemFor(facts: PlannerFacts, former: Former, holds: Holds): RepairProblem {
  const { request, others, asOf } = former;
  const base = problemOf(facts, request, others, holds);
  const today = dayNumber(asOf);
  const horizon = Math.max(
    today,
    ...[...others.sessions, ...[...former.held.values()].map(({ session }) => session)].map(({ end }) =>
      dayNumber(end),
    ),
    ...[...others.juries, ...(former.jury ? [former.jury.session] : [])].map(({ on }) => dayNumber(on)),
  );
  const { periods } = eligibilityOf(request, others, holds);
  const freeDays = onFrom(today, freeDaysOf(request.closedDays, periods, horizon + searchedDays));
  const held = heldOffersOf(facts, former, base, freeDays, holds);
  const given = new Set(held.filter(({ isGiven }) => isGiven).map(({ offer }) => offer.slot));
  const opening = pastOpeningOf(facts, former, holds);
  const speBy = base.speFirst ? pastSpeOf(former) : undefined;
  const free = base.offers
    .filter(({ slot }) => !given.has(slot))
    .map((offer) => (opening ? { ...offer, opening } : offer));
  const isInTime = ({ slot, start }: Offer): boolean =>
    speBy === undefined || start >= speBy || base.slots[slot]?.unit !== undefined;
  const offers = ranked([...held.map(({ offer }) => offer), ...free].filter(isInTime)).sort(byStart);
  const unitsWithSpe = base.unitsWithSpe.filter((unit) => owesSpe(facts, former, unit));
  return {
    ...base,
    isPossible: base.isPossible && keepsPins(former, base, holds),
    periods,
    freeDays,
    notBefore: opening ? today : base.notBefore,
    offers,
    releases: releasesOf(offers),
    juries: juriesFor(former, base, holds),
    unitsWithSpe,
    speDueAtOnce: unitsWithSpe.some((unit) => !base.slots.some((slot) => slot.unit === unit)),
    speFirst: base.speFirst && speBy === undefined,
  };
}

/** Days beyond the last session in which a free one is sought. */
const searchedDays = 366;

/** The free days from one on. */
function onFrom(today: number, { isFree, after, before }: FreeDays): FreeDays {
  return {
    isFree: (day) => day >= today && isFree(day),
    after: (day) => after(Math.max(day, today - 1)),
    before: (day, notBefore) => before(day, Math.max(notBefore, today)),
  };
}

function ranked(offers: readonly Offer[]): Offer[] {
  const ids = offers.map(({ session }) => session.id).sort();
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  return offers.map((offer) => ({ ...offer, rank: ranks.get(offer.session.id) ?? 0 }));
}

/** Whether a unit has SPE to come, or none planned where it should. */
function owesSpe(facts: PlannerFacts, { path, asOf }: Former, unit: UnitId): boolean {
  const done = path.activities.filter((one) => one.type === 'spe' && one.unit === unit && isPast(one, asOf));
  return done.length < unitOf(facts, unit).speCount;
}

/** The day on which the first SPE of the past is carried out, if there is one: a support module follows it. */
function pastSpeOf({ path, asOf }: Former): number | undefined {
  const ends = path.activities.filter((one) => one.type === 'spe' && isPast(one, asOf)).map(({ end }) => end);
  const [earliest] = ends.sort();
  return earliest === undefined ? undefined : dayNumber(earliest);
}

/** Whether every session pinned may still be taken, for a module that is followed. */
function keepsPins({ request, held, jury, others }: Former, { slots }: Problem, holds: Holds): boolean {
  const followed = new Set(slots.map(({ module }) => module));
  const own = [...held.values()].filter(({ isOn }) => isOn).map(({ session }) => session);
  const open = others.sessions.filter(({ module }) => !held.get(module)?.isPast);
  const ids = new Set([...own, ...open].filter(({ module }) => followed.has(module)).map(({ id }) => id));
  if (!jury?.isPast) for (const { id } of others.juries) ids.add(id);
  if (jury?.isOn) ids.add(jury.session.id);
  return (request.pinned ?? []).every((id) => ids.has(id) || !holds(`pinned ${id}`));
}

/** The juries on offer with that of the path, SPE and deposit of the past taken as they are. */
function juriesFor({ path, asOf, jury, request, others }: Former, base: Problem, holds: Holds): JuryOffer[] {
  const deposited = path.dossier?.depositedOn;
  const isDeposited = deposited !== undefined && deposited < asOf;
  const juries = jury?.isPast ? [] : [...base.juries];
  const { latestJury, pinned = [], refused = [] } = request;
  if (jury && holds('rule jury-registered')) {
    const { session, deposit } = jury;
    const { periods } = eligibilityOf(request, others, allHold);
    const held = periods.filter(({ from, to }) => holds(`unavailable ${from} ${to}`));
    const isFree =
      jury.isOn &&
      (isDeposited || deposit >= dayNumber(asOf)) &&
      (latestJury === undefined || session.on <= latestJury || !holds('latest-jury')) &&
      !(refused.includes(session.id) && holds(`refused ${session.id}`)) &&
      !others.juries.some(({ id }) => pinned.includes(id) && holds(`pinned ${id}`)) &&
      !held.some(({ from, to }) => from <= session.on && session.on <= to);
    if (pinned.includes(session.id) && holds(`pinned ${session.id}`)) juries.length = 0;
    if (jury.isPast || isFree) juries.push({ jury: session, on: dayNumber(session.on), deposit });
  }
  const lastSpe = Math.max(
    -Infinity,
    ...path.activities
      .filter((one) => one.type === 'spe' && isPast(one, asOf))
      .map(({ end }) => dayNumber(end)),
  );
  return juries
    .map((one) => (isDeposited ? { ...one, deposit: Math.min(one.deposit, dayNumber(deposited)) } : one))
    .filter(({ deposit }) => !base.speBeforeDeposit || lastSpe <= deposit)
    .sort((a, b) => a.on - b.on || ((a.jury?.id ?? '') < (b.jury?.id ?? '') ? -1 : 1));
}
