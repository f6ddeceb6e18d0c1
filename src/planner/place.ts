import { addMonths, dayNumber, dayOfNumber, type IsoDay } from '../model/day.js';
import type { UnitId } from '../model/ids.js';
import { moduleOf } from '../model/lookup.js';
import type { Activity } from '../model/path.js';
import { speAfterModules } from '../builder/spe.js';
import type { PlannerFacts } from './facts.js';
import { hasUpstream } from './opening.js';
import type { Offer, Problem } from './problem.js';
import { roomOf, type Room } from './room.js';
import type { Choice } from './search.js';

/** The activities of a plan and the deposit of its dossier. */
export interface Placed {
  readonly activities: readonly Activity[];
  readonly depositedOn?: IsoDay;
}

/**
 * Places around the sessions what the catalogue does not hold: the opening and the e-learning before them, the
 * assessment of learning and the individual support on the first free days after them, the SPE on free days up to
 * the next session, the deposit about a month before the jury. What finds no free day of its own shares one, or
 * the last day of the session.
 *
 * @param facts - modules, units and stated totals
 * @param problem - what was searched
 * @param choice - the sessions and the jury
 * @returns the activities by day
 */
export function placeAround(facts: PlannerFacts, problem: Problem, { offers, jury }: Choice): Placed {
  const room = roomOf(problem, offers, jury);
  const first = offers[0];
  const opening: Activity[] =
    problem.isComplete && first?.opening
      ? [{ id: 'opening', type: 'opening', ...onDay(first.opening.day) }]
      : [];
  const around = offers.flatMap((offer, index) => aroundSession(facts, room, offer, offers[index - 1]));
  const support = supportOf(problem, room, offers);
  const spe = placeSpe(facts, problem, room, offers);
  const activities = [...opening, ...around, ...support, ...spe];
  if (!jury.jury) return { activities };
  const lastSpe = spe.reduce((last, { end }) => Math.max(last, dayNumber(end)), 0);
  const usual = Math.min(jury.deposit, dayNumber(addMonths(jury.jury.on, -1)));
  const wanted = Math.min(jury.deposit, Math.max(lastSpe, usual));
  const free = room.firstAfter(wanted - 1);
  return { activities, depositedOn: dayOfNumber(free <= jury.deposit ? free : wanted) };
}

function onDay(day: number): { start: IsoDay; end: IsoDay } {
  const text = dayOfNumber(day);
  return { start: text, end: text };
}

/** A session with its e-learning and, for a module of the training, its assessment. */
function aroundSession(
  facts: PlannerFacts,
  room: Room,
  { session, start, end, opening }: Offer,
  before: Offer | undefined,
): Activity[] {
  const { id, module, site } = session;
  const days = { start: session.start, end: session.end };
  const at = { site, session: id };
  const activities: Activity[] = [
    { id: `regroupement-${module}`, type: 'regroupement', module, ...days, ...at },
  ];
  const { elearningDays } = moduleOf(facts, module);
  if (session.elearning && elearningDays > 0) {
    // That of `preparer` comes before what is followed together.
    const held = module === 'preparer' ? onDay(start) : days;
    activities.unshift({ id: `e-learning-${module}`, type: 'e-learning', module, ...held, ...at });
  } else if (hasUpstream(facts, session)) {
    const upstream = before ? (room.lastBefore(start, before.end) ?? start) : (opening?.day ?? start);
    activities.unshift({ id: `e-learning-${module}`, type: 'e-learning', module, ...onDay(upstream) });
  }
  if (module !== 'analyser' && module !== 'preparer') {
    const free = room.firstAfter(end);
    const day = free < room.juryOn ? free : end;
    activities.push({ id: `assessment-${module}`, type: 'assessment', module, ...onDay(day) });
  }
  return activities;
}

/**
 * The individual support of each unit followed, after its last session; that of the last unit also after an
 * `analyser` that follows all modules, so that `analyser` still falls inside the training. That of a bloc whose modules
 * are all acquired one by one comes with its SPE, after the first session.
 */
function supportOf(problem: Problem, room: Room, offers: readonly Offer[]): Activity[] {
  const lastOf = new Map<UnitId, Offer>();
  for (const offer of offers) {
    const unit = problem.slots[offer.slot]?.unit;
    if (unit !== undefined) lastOf.set(unit, offer);
  }
  const lastUnit = [...lastOf.keys()].at(-1);
  const analyser = offers.find(({ session }) => session.module === 'analyser');
  const units = new Set([...lastOf.keys(), ...problem.unitsWithSpe]);
  return [...units].map((unit): Activity => {
    const last = lastOf.get(unit) ?? offers[0];
    const end = last ? last.end : room.notBefore - 1;
    const isLate = unit === lastUnit && analyser && analyser.start > end;
    const tried = [...(isLate ? [analyser.end] : []), end].map((day) => room.firstAfter(day));
    const day = tried.find((free) => free < room.juryOn) ?? Math.max(end, room.notBefore);
    return { id: `individual-support-${unit}`, type: 'individual-support', unit, ...onDay(day) };
  });
}

/**
 * The SPE of each unit, shared among its sessions in the order of their days and one after the other; the last ones
 * share days if they must.
 */
function placeSpe(facts: PlannerFacts, problem: Problem, room: Room, offers: readonly Offer[]): Activity[] {
  const all = speAfterModules(facts);
  const units = problem.unitsWithSpe.map((unit) => {
    const own = offers.filter(({ slot }) => problem.slots[slot]?.unit === unit);
    const ends = (own.length > 0 ? own : offers.slice(0, 1)).map(({ end }) => end);
    return { ends, begin: ends[0] ?? room.notBefore - 1, spe: all.filter((one) => one.unit === unit) };
  });
  let cursor = -Infinity;
  return units
    .sort((a, b) => a.begin - b.begin)
    .flatMap(({ ends, begin, spe }) =>
      spe.map(({ spe: { activity, days } }, rank): Activity => {
        const after = ends[Math.floor((rank * ends.length) / spe.length)] ?? begin;
        const tried = [Math.max(after, cursor), after, begin].map((day) => room.firstAfter(day));
        const start =
          tried.find((day) => day < Infinity && day <= room.deposit) ?? Math.max(begin, room.notBefore);
        const end = room.lastOfRun(start, days, room.deposit);
        cursor = Math.max(cursor, end);
        return { ...activity, start: dayOfNumber(start), end: dayOfNumber(end) };
      }),
    );
}
