import { addDays, addMonths, daysBetween, weekdayOf, type IsoDay } from '../../src/model/day.js';
import type { BlocId, ModuleId, RuleId, UnitId } from '../../src/model/ids.js';
import { publicHolidaysOf, type PublicHolidayCalendar } from '../../src/model/public-holidays.js';
import type { Catalogue, JurySession, Session } from '../../src/planner/catalogue.js';
import type { PlannerFacts } from '../../src/planner/facts.js';
import type { PlanCriterion, PlanRequest } from '../../src/planner/request.js';

// An oracle by enumeration: every choice of one session per module and of a jury is made and judged by the words of
// decision 0016. It shares no code with the planner and none with the rules; days are numbers from `epoch`.

const epoch = '2000-01-01';
/** How far a day is looked for when no day bounds the search. */
const horizon = 1500;
/** How far back the day of an opening is looked for when there is no first day any more. */
const lookBack = 31;

/** What a choice is worth, by each criterion. */
interface OracleValue {
  readonly recommendations: number;
  readonly juryOn?: IsoDay;
  readonly costCents: number;
  readonly usages: number;
}

/** A choice that meets every obligation. */
export interface OracleChoice {
  /** In the order of their days. */
  readonly sessions: readonly string[];
  readonly jury?: string;
  readonly value: OracleValue;
  /** The first day of the path. */
  readonly start: IsoDay | undefined;
}

/** A bond that may be given up, by a key of the oracle's own. */
export type GivenUp = (key: string) => boolean;

const nothing: GivenUp = () => false;

function numberOf(day: IsoDay): number {
  return daysBetween(epoch, day);
}

function dayOf(number: number): IsoDay {
  return addDays(epoch, number);
}

function monthsAfter(day: number, months: number): number {
  return numberOf(addMonths(dayOf(day), months));
}

interface Taken {
  readonly session: Session;
  readonly module: ModuleId;
  readonly unit: UnitId | undefined;
  readonly start: number;
  readonly end: number;
}

interface Seating {
  readonly session: JurySession;
  readonly on: number;
  /** The last day on which the dossier may be deposited. */
  readonly depositBy: number;
}

/** Everything that does not depend on the choice. */
interface Case {
  readonly facts: PlannerFacts;
  readonly request: PlanRequest;
  readonly givenUp: GivenUp;
  readonly isComplete: boolean;
  readonly earliest: number;
  /** Modules to be followed, each with the sessions that may be taken. */
  readonly offers: readonly (readonly Taken[])[];
  readonly juries: readonly (Seating | undefined)[];
  /** The units whose SPE are due. */
  readonly speUnits: readonly UnitId[];
  readonly transverse: 'followed' | 'acquired' | 'neither';
  readonly tutorDays: readonly number[] | undefined;
  /** A day that is open and on which the manager is available. */
  readonly isUsable: (day: number) => boolean;
  readonly travel: ReadonlyMap<string, number>;
}

function bound(facts: PlannerFacts, id: string, side: 'atLeast' | 'atMost' | 'about'): number {
  const limit = (facts.limits as unknown as Record<string, Partial<Record<string, unknown>>>)[id];
  const value = limit?.[side];
  if (typeof value !== 'number') throw new Error(`no limit ${id} ${side}`);
  return value;
}

const known = new Map<string, ReadonlySet<IsoDay>>();

function holidays(year: string, calendar: PublicHolidayCalendar): ReadonlySet<IsoDay> {
  const key = `${calendar} ${year}`;
  const days = known.get(key) ?? new Set(publicHolidaysOf(Number(year), calendar));
  known.set(key, days);
  return days;
}

function usableDays(request: PlanRequest, givenUp: GivenUp): (day: number) => boolean {
  const { closedDays = {}, unavailable = [] } = request;
  const { publicHolidays = 'france', weekends = true, days = [], periods = [] } = closedDays;
  const away = unavailable.filter(({ from, to }) => !givenUp(`unavailable ${from} ${to}`));
  const found = new Map<number, boolean>();
  const compute = (number: number): boolean => {
    const day = dayOf(number);
    if (weekends && weekdayOf(day) > 5) return false;
    if (holidays(day.slice(0, 4), publicHolidays).has(day)) return false;
    if (days.includes(day)) return false;
    return ![...periods, ...away].some(({ from, to }) => from <= day && day <= to);
  };
  return (number) => {
    let usable = found.get(number);
    if (usable === undefined) {
      usable = compute(number);
      found.set(number, usable);
    }
    return usable;
  };
}

function holdsModule({ acquired }: PlanRequest, module: ModuleId, unit: UnitId | undefined): boolean {
  if (!acquired) return false;
  const named = acquired.modules?.includes(module) ?? false;
  if (unit === undefined) return named && acquired.basis === 'earlier-path';
  return named || (acquired.blocs ?? []).includes(unit as BlocId);
}

/** The modules to be followed, with the unit of each; support modules have none. */
function modulesToFollow(
  facts: PlannerFacts,
  request: PlanRequest,
): { readonly module: ModuleId; readonly unit: UnitId | undefined }[] {
  const training = facts.modules
    .filter(({ unit }) =>
      unit === 'transverse'
        ? request.kind === 'complete' || request.transverse !== false
        : request.blocs.includes(unit),
    )
    .map(({ id, unit }) => ({ module: id, unit: unit }));
  const support = facts.supportModules.map(({ id }) => ({ module: id, unit: undefined }));
  return [...training, ...support].filter(({ module, unit }) => !holdsModule(request, module, unit));
}

function caseOf(
  facts: PlannerFacts,
  request: PlanRequest,
  catalogue: Catalogue,
  givenUp: GivenUp,
): Case | undefined {
  const { acquired, pinned = [], refused = [], sites, unavailable = [], latestJury, tutor } = request;
  const wanted = modulesToFollow(facts, request);
  const toFollow = wanted.filter(({ module }) => !givenUp(`module ${module}`));
  const pins = pinned.filter((id) => !givenUp(`pinned ${id}`));
  const refusals = refused.filter((id) => !givenUp(`refused ${id}`));
  const away = unavailable.filter(({ from, to }) => !givenUp(`unavailable ${from} ${to}`));
  const earliestStart = givenUp('earliest-start') ? undefined : request.earliestStart;

  const offers = toFollow.map(({ module, unit }) =>
    catalogue.sessions
      .filter((session) => {
        if (session.module !== module) return false;
        if (refusals.includes(session.id)) return false;
        if (session.seats < 1 && !givenUp(`seats ${module}`)) return false;
        if (sites && !givenUp('sites') && !sites.includes(session.site)) return false;
        if (earliestStart !== undefined && session.start < earliestStart) return false;
        return !away.some(({ from, to }) => session.start <= to && from <= session.end);
      })
      .map((session) => ({
        session,
        module,
        unit,
        start: numberOf(session.start),
        end: numberOf(session.end),
      })),
  );
  const certified = request.blocs.filter((bloc) => !(acquired?.blocs ?? []).includes(bloc));
  const juries = catalogue.juries
    .filter(
      (jury) =>
        certified.every((bloc) => jury.blocs.includes(bloc)) &&
        (jury.seats > 0 || givenUp('seats jury')) &&
        !refusals.includes(jury.id) &&
        (earliestStart === undefined || jury.on >= earliestStart) &&
        (latestJury === undefined || givenUp('latest-jury') || jury.on <= latestJury) &&
        !away.some(({ from, to }) => from <= jury.on && jury.on <= to),
    )
    .map((session): Seating => {
      const on = numberOf(session.on);
      const stated = session.depositBy === undefined ? Infinity : numberOf(session.depositBy);
      return { session, on, depositBy: Math.min(on - 1, stated) };
    });

  // Without the duty to choose a jury there is none, pinned or not.
  const isJuryDue = !givenUp('rule jury-registered');
  // A pinned session is taken: it must be among those offered, and it leaves no choice to its module.
  let pinnedOffers = offers;
  let pinnedJuries = juries;
  for (const id of pins) {
    if (catalogue.juries.some((jury) => jury.id === id)) {
      pinnedJuries = pinnedJuries.filter(({ session }) => session.id === id);
      continue;
    }
    const module = catalogue.sessions.find((session) => session.id === id)?.module;
    // A module given up needs none of its sessions, pinned or not; one that nobody asked for cannot be taken.
    if (module !== undefined && givenUp(`module ${module}`) && wanted.some((one) => one.module === module))
      continue;
    const rank = toFollow.findIndex((one) => one.module === module);
    if (rank < 0) return undefined;
    pinnedOffers = pinnedOffers.map((offered, at) =>
      at === rank ? offered.filter(({ session }) => session.id === id) : offered,
    );
  }

  const isFollowed = toFollow.some(({ unit }) => unit === 'transverse');
  const isAcquired = facts.modules
    .filter(({ unit }) => unit === 'transverse')
    .every(({ id, unit }) => holdsModule(request, id, unit));
  return {
    facts,
    request,
    givenUp,
    isComplete: request.kind === 'complete',
    earliest: earliestStart === undefined ? -Infinity : numberOf(earliestStart),
    offers: pinnedOffers,
    juries: isJuryDue ? pinnedJuries : [undefined],
    speUnits: [...(isFollowed ? (['transverse'] as const) : []), ...certified],
    transverse: isFollowed ? 'followed' : isAcquired ? 'acquired' : 'neither',
    tutorDays: tutor?.trainedOn && [...new Set(tutor.trainedOn)].sort().map(numberOf),
    isUsable: usableDays(request, givenUp),
    travel: new Map((request.travel ?? []).map(({ site, costCents }) => [site, costCents])),
  };
}

/** What the facts alone break, whatever is chosen. */
function breaksByItself({ request, givenUp, tutorDays, facts }: Case): boolean {
  const { tutor, candidate } = request;
  const breaks = (rule: RuleId): boolean => !givenUp(`rule ${rule}`);
  if (tutor && (tutor.id === candidate.id || tutor.id === candidate.lineManager)) {
    if (breaks('tutor-is-not-line-manager')) return true;
  }
  if (!tutorDays) return false;
  const needed = bound(facts, 'tutor-training-days', 'atLeast');
  const training = tutorDays.slice(0, needed);
  const follow = training.some((day, rank) => rank > 0 && day - (training[rank - 1] ?? 0) === 1);
  if ((tutorDays.length < needed || follow) && breaks('tutor-training-days')) return true;
  return tutorDays.length === 0 && breaks('tutor-trained-before-mission');
}

/** Units one after the other, in the order wanted; the transverse module first in a complete path. */
function isOrdered(context: Case, taken: readonly Taken[]): boolean {
  const { request, isComplete, givenUp } = context;
  const units = taken.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const stretches = units.filter((unit, rank) => unit !== units[rank - 1]);
  const begun = [...new Set(units)];
  if (stretches.length > begun.length && !givenUp('bloc-by-bloc')) return false;
  if (request.order !== 'free' && !givenUp('order')) {
    const ranks = begun.filter((unit) => unit !== 'transverse').map((unit) => request.blocs.indexOf(unit));
    if (ranks.some((rank, at) => at > 0 && rank < (ranks[at - 1] ?? 0))) return false;
    // Interleaved blocs are out of order as soon as one comes back after another has begun.
    const wanted = stretches
      .filter((unit) => unit !== 'transverse')
      .map((unit) => request.blocs.indexOf(unit));
    if (wanted.some((rank, at) => at > 0 && rank < (wanted[at - 1] ?? 0))) return false;
  }
  if (isComplete && context.transverse === 'followed' && !givenUp('rule transverse-first')) {
    if (taken[0]?.unit !== 'transverse') return false;
  }
  return true;
}

/** The first day on which a path of no session may start: what precedes a path is over. */
function firstDayOf(context: Case): number {
  const { earliest, request } = context;
  const least = earliest === -Infinity ? numberOf(request.earliestStart) - lookBack : earliest;
  return Math.max(least, precedingDay(context));
}

/** The day on which what precedes a path is over, where it must be. */
function precedingDay({ request, isComplete, givenUp, tutorDays, facts }: Case): number {
  const { positionedOn } = request;
  const trained = tutorDays?.slice(0, bound(facts, 'tutor-training-days', 'atLeast')).at(-1);
  const isPositioned = !isComplete && !givenUp('rule positioning-before-individual-path');
  return Math.max(
    isPositioned && positionedOn !== undefined ? numberOf(positionedOn) : 0,
    trained !== undefined && !givenUp('rule tutor-trained-before-mission') ? trained : 0,
  );
}

/** The first day of the path. */
function startOf(context: Case, [first]: readonly Taken[]): number | undefined {
  const { facts, isComplete, earliest, isUsable, speUnits } = context;
  if (!first) {
    // No session is taken: the path starts with the first SPE, if any is due.
    return speUnits.length > 0 ? freeDayWithin(context, [], firstDayOf(context) - 1, Infinity) : undefined;
  }
  const record = [...facts.modules, ...facts.supportModules].find(({ id }) => id === first.module);
  const hasElearning = (record?.elearningDays ?? 0) > 0 && first.session.elearning !== true;
  if (!isComplete && !hasElearning) return first.start;
  // Giving the first day up forbids nothing: the path starts no earlier than what precedes it allows.
  const least = earliest === -Infinity ? Math.max(first.start - lookBack, precedingDay(context)) : earliest;
  for (let day = first.start - 1; day >= least; day -= 1) {
    if (isUsable(day)) return day;
  }
  return first.start;
}

/** The first free day after one, no later than another. */
function freeDayWithin(
  { isUsable }: Case,
  taken: readonly Taken[],
  after: number,
  until: number,
): number | undefined {
  const last = Math.min(until, after + horizon);
  for (let day = after + 1; day <= last; day += 1) {
    if (isUsable(day) && !taken.some(({ start, end }) => start <= day && day <= end)) return day;
  }
  return undefined;
}

/** Whether the SPE have room: by the deposit for each unit, and before each support module for one. */
function speHaveRoom(context: Case, taken: readonly Taken[], jury: Seating | undefined): boolean {
  const { givenUp, speUnits, facts } = context;
  const deposit = (givenUp('rule spe-before-deposit') ? undefined : jury?.depositBy) ?? Infinity;
  const free = speUnits
    .filter((unit) => (facts.units.find(({ id }) => id === unit)?.speCount ?? 0) > 0)
    .map((unit) => {
      const first = taken.find((one) => one.unit === unit) ?? taken[0];
      return freeDayWithin(context, taken, first ? first.end : firstDayOf(context) - 1, deposit);
    });
  if (!givenUp('rule spe-before-deposit') && free.includes(undefined)) return false;
  if (givenUp('rule support-after-spe') || !taken.some(({ unit }) => unit !== undefined)) return true;
  return taken.every(
    ({ unit, start }) => unit !== undefined || free.some((day) => day !== undefined && day < start),
  );
}

function meetsObligations(
  context: Case,
  taken: readonly Taken[],
  jury: Seating | undefined,
  start: number | undefined,
): boolean {
  const { request, givenUp, isComplete, tutorDays, facts } = context;
  const analyser = taken.find(({ module }) => module === 'analyser');
  const preparer = taken.find(({ module }) => module === 'preparer');
  if (analyser && preparer && preparer.start < analyser.start && !givenUp('rule support-modules-order')) {
    return false;
  }
  if (jury) {
    if (taken.some(({ end }) => end >= jury.on) && !givenUp('rule training-before-jury')) return false;
    const months = bound(facts, 'preparer-before-jury', 'atLeast');
    if (preparer && monthsAfter(preparer.end, months) > jury.on) {
      if (!givenUp('rule preparer-two-months-before-jury')) return false;
    }
  }
  if (start !== undefined) {
    const { positionedOn } = request;
    if (!isComplete && positionedOn !== undefined && numberOf(positionedOn) > start) {
      if (!givenUp('rule positioning-before-individual-path')) return false;
    }
    const needed = bound(facts, 'tutor-training-days', 'atLeast');
    const trained = tutorDays?.slice(0, needed).at(-1);
    if (trained !== undefined && trained > start && !givenUp('rule tutor-trained-before-mission')) {
      return false;
    }
  }
  return speHaveRoom(context, taken, jury);
}

function recommendationsBroken(
  context: Case,
  taken: readonly Taken[],
  jury: Seating | undefined,
  start: number | undefined,
): number {
  const { facts, isComplete, transverse } = context;
  let broken = 0;
  if (!isComplete) {
    const isNotFirst = transverse === 'followed' && taken[0]?.unit !== 'transverse';
    if (isNotFirst || transverse === 'neither') broken += 1;
    if (transverse === 'neither' && jury && start !== undefined) {
      const years = bound(facts, 'transverse-discontinuous-path', 'atMost');
      if (jury.on > monthsAfter(start, 12 * years)) broken += 1;
    }
  }
  const preparer = taken.find(({ module }) => module === 'preparer');
  if (preparer && jury && preparer.end <= jury.on) {
    if (jury.on > monthsAfter(preparer.end, bound(facts, 'jury-after-preparer', 'atMost'))) broken += 1;
  }
  return broken;
}

function usagesBroken(
  context: Case,
  taken: readonly Taken[],
  jury: Seating | undefined,
  start: number | undefined,
): number {
  const { facts, isComplete, tutorDays, request } = context;
  const training = taken.filter(({ unit }) => unit !== undefined);
  const preparer = taken.find(({ module }) => module === 'preparer');
  const analyser = taken.find(({ module }) => module === 'analyser');
  let broken = 0;
  if (preparer && jury) {
    const usual = 'jury-after-preparer-usual';
    const from = monthsAfter(preparer.end, bound(facts, usual, 'atLeast'));
    const to = monthsAfter(preparer.end, bound(facts, usual, 'atMost'));
    if (jury.on < from || jury.on > to) broken += 1;
  }
  const secondDay = tutorDays?.[bound(facts, 'tutor-training-days', 'atLeast') - 1];
  if (secondDay !== undefined && start !== undefined) {
    const weeks = 'tutor-training-before-start';
    const from = start - 7 * bound(facts, weeks, 'atMost');
    const to = start - 7 * bound(facts, weeks, 'atLeast');
    if (secondDay < from || secondDay > to) broken += 1;
  }
  const years = request.tutor?.lineManagementYears;
  if (years !== undefined && years < bound(facts, 'tutor-experience', 'atLeast')) broken += 1;
  if (analyser && comesAfterTraining(context, taken, analyser, jury, start)) broken += 1;
  if (isComplete) {
    const weeks = bound(facts, 'module-pace', 'about');
    const outOfPace = training.slice(1).some((one, rank) => {
      const before = training[rank];
      if (!before) return false;
      const days = one.start - before.start;
      return days < Math.floor(21 / weeks) || (one.unit === before.unit && days > Math.ceil(63 / weeks));
    });
    if (outOfPace) broken += 1;
    if (preparer && training.some(({ end }) => preparer.start < end)) broken += 1;
    if (jury && start !== undefined) {
      const months = bound(facts, 'complete-path-span', 'about');
      if (jury.on < monthsAfter(start, months - 1) || jury.on > monthsAfter(start, months + 1)) broken += 1;
    }
  }
  return broken;
}

/** Whether `analyser` is outside the training, which what is left of it may draw out up to the jury. */
function comesAfterTraining(
  context: Case,
  taken: readonly Taken[],
  analyser: Taken,
  jury: Seating | undefined,
  start: number | undefined,
): boolean {
  const training = taken.filter(({ unit }) => unit !== undefined);
  if (training.length > 0) {
    if (training.some((one) => one.end >= analyser.start)) return false;
    return freeDayWithin(context, taken, analyser.end, jury ? jury.on - 1 : Infinity) === undefined;
  }
  // No module is followed: the training is the opening of a complete path, and SPE, which follow `analyser`.
  if (context.speUnits.length > 0) return !context.isComplete;
  return context.isComplete && start !== undefined && start < analyser.start;
}

function costOf({ travel }: Case, taken: readonly Taken[]): number {
  return taken.reduce(
    (sum, { session }) => sum + (session.costCents ?? 0) + (travel.get(session.site) ?? 0),
    0,
  );
}

/** Every choice that meets the obligations, in no order. */
function* choicesOf(
  facts: PlannerFacts,
  request: PlanRequest,
  catalogue: Catalogue,
  givenUp: GivenUp,
): Generator<OracleChoice> {
  const context = caseOf(facts, request, catalogue, givenUp);
  if (!context || breaksByItself(context)) return;
  for (const combination of combinationsOf(context.offers, 0, [])) {
    const taken = [...combination].sort((a, b) => a.start - b.start);
    if (!isOrdered(context, taken)) continue;
    const start = startOf(context, taken);
    for (const jury of context.juries) {
      if (!meetsObligations(context, taken, jury, start)) continue;
      yield {
        sessions: taken.map(({ session }) => session.id),
        ...(jury && { jury: jury.session.id }),
        value: {
          recommendations: recommendationsBroken(context, taken, jury, start),
          ...(jury && { juryOn: jury.session.on }),
          costCents: costOf(context, taken),
          usages: usagesBroken(context, taken, jury, start),
        },
        start: start === undefined ? undefined : dayOf(start),
      };
    }
  }
}

/** One session of each module, no two of which share a day. */
function* combinationsOf(
  offers: readonly (readonly Taken[])[],
  rank: number,
  taken: readonly Taken[],
): Generator<readonly Taken[]> {
  const offered = offers[rank];
  if (!offered) {
    yield taken;
    return;
  }
  for (const one of offered) {
    if (taken.some(({ start, end }) => start <= one.end && one.start <= end)) continue;
    yield* combinationsOf(offers, rank + 1, [...taken, one]);
  }
}

/** The criteria in the order wanted. */
function criteriaOf({ prefer = [] }: PlanRequest): PlanCriterion[] {
  return [...new Set<PlanCriterion>([...prefer, 'recommendations', 'jury', 'cost', 'usages'])];
}

function worthOf({ value }: OracleChoice, criterion: PlanCriterion): number {
  switch (criterion) {
    case 'jury':
      return value.juryOn === undefined ? -Infinity : numberOf(value.juryOn);
    case 'cost':
      return value.costCents;
    default:
      return value[criterion];
  }
}

/** The values in the order wanted: the lower the better, from the left. */
function worthsOf(request: PlanRequest, choice: OracleChoice): number[] {
  return criteriaOf(request).map((criterion) => worthOf(choice, criterion));
}

function compare(request: PlanRequest, a: OracleChoice, b: OracleChoice): number {
  const [worthsA, worthsB] = [worthsOf(request, a), worthsOf(request, b)];
  const by = worthsA.findIndex((worth, rank) => worth !== worthsB[rank]);
  if (by >= 0) return (worthsA[by] ?? 0) < (worthsB[by] ?? 0) ? -1 : 1;
  return compareTexts([...a.sessions, a.jury ?? ''], [...b.sessions, b.jury ?? '']);
}

function compareTexts(a: readonly string[], b: readonly string[]): number {
  const by = a.findIndex((text, rank) => text !== b[rank]);
  return by < 0 ? 0 : (a[by] ?? '') < (b[by] ?? '') ? -1 : 1;
}

/**
 * Enumerates.
 *
 * @returns every choice that meets the obligations, the best first, ties by the ids
 */
export function everyChoice(
  facts: PlannerFacts,
  request: PlanRequest,
  catalogue: Catalogue,
  givenUp: GivenUp = nothing,
): OracleChoice[] {
  return [...choicesOf(facts, request, catalogue, givenUp)].sort((a, b) => compare(request, a, b));
}

/** Tells whether a choice meets the obligations, once some bonds are given up. */
export function isPossible(
  facts: PlannerFacts,
  request: PlanRequest,
  catalogue: Catalogue,
  givenUp: GivenUp = nothing,
): boolean {
  return choicesOf(facts, request, catalogue, givenUp).next().done !== true;
}

/** Tells whether a day is open and the manager available. */
export function isUsableDay(request: PlanRequest, day: IsoDay): boolean {
  return usableDays(request, nothing)(numberOf(day));
}
