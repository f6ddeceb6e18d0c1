import { dayNumber, dayOfNumber, type IsoDay } from '../../model/day.js';
import type { Activity, Path } from '../../model/path.js';
import { placeAround } from '../place.js';
import { blocsAsPlanned, byDay, structuredCopy } from '../plan.js';
import type { PlannerFacts } from '../facts.js';
import { roomOf } from '../room.js';
import { isPast, touches, type Former } from './former.js';
import { keeperOf } from './keep.js';
import type { Nearest } from './nearest.js';
import { matched, type Placement } from './match.js';

/**
 * Writes the path of a repair. What is past stays, and so does all that still fits: what belongs to a session that changes
 * (its e-learning and assessment; the opening, if it is the first), touches a period in which the manager is not available or a
 * session that is new, or comes too early or too late for the sessions (an SPE after the deposit) goes where `planPath` would place it.
 * A second regroupement of a module, and one that no bloc asks for, is left out where it no longer fits. What an obligation asks for
 * and the path lacks is added: e-learning, assessments, SPE, deposit. The deposit moves with the jury, and after the last SPE.
 *
 * @param facts - the referential
 * @param former - the path before
 * @param nearest - the sessions of the repair
 * @returns the path, which shares nothing with the former one
 */
export function repairedPathOf(facts: PlannerFacts, former: Former, { problem, choice }: Nearest): Path {
  const { path, asOf, request } = former;
  const copy = structuredCopy(path);
  const { jury, dossier, blocs } = copy;
  const placed = placeAround(facts, problem, choice);
  const room = roomOf(problem, choice.offers, choice.jury);
  const today = dayNumber(asOf);
  const free = room.firstAfter(today - 1);

  /** A day that is not past, for what would have had to be placed in the past. */
  function notPast(activity: Activity): Activity {
    if (!isPast(activity, asOf)) return activity;
    const module = 'module' in activity ? activity.module : undefined;
    const session = choice.offers.find((offer) => offer.session.module === module);
    const isAhead = activity.type === 'e-learning' || activity.type === 'opening';
    const next = activity.type === 'opening' ? choice.offers[0] : session;
    const latest = isAhead && next && next.start >= today ? next.start : Infinity;
    const before = latest < Infinity ? (room.lastBefore(latest, today - 1) ?? latest) : free;
    const day = dayOfNumber(before < Infinity ? before : today);
    return { ...activity, start: day, end: day };
  }

  const wanted = placed.activities.map(notPast);
  const keeps = keeperOf(problem, former, choice);
  const { firstAfter } = room;
  const placement = { problem, former, choice, wanted, keeps, firstAfter };
  const activities = matched(facts, placement);
  const depositedOn = depositOf(placement, activities, placed.depositedOn);
  const chosen = choice.jury.jury;
  const staysWithJury = chosen?.id === former.jury?.session.id;
  const { members, notValidated, interviews } = jury ?? {};
  const order = request.order === 'free' ? blocsAsPlanned(problem, choice) : blocs;
  return {
    ...copy,
    blocs: order.every((bloc) => blocs.includes(bloc)) ? order : blocs,
    activities: structuredCopy(activities).sort(byDay),
    ...((dossier ?? depositedOn !== undefined) && {
      dossier: { ...dossier, ...(depositedOn !== undefined && { depositedOn }) },
    }),
    ...((jury ?? chosen) && {
      jury: {
        ...(chosen && { on: chosen.on }),
        ...(members && staysWithJury && { members }),
        ...(notValidated && { notValidated }),
        ...(interviews && { interviews }),
      },
    }),
  };
}

/** The deposit: kept where it is past, or with its jury, on a day when the manager is available and after the last SPE. */
function depositOf(
  { problem, former: { path, asOf, jury: held }, choice, firstAfter }: Placement,
  activities: readonly Activity[],
  placed: IsoDay | undefined,
): IsoDay | undefined {
  const former = path.dossier?.depositedOn;
  const { jury, deposit } = choice.jury;
  if (!jury || (former !== undefined && former < asOf)) return former;
  const ends = activities.flatMap(({ type, end }) => (type === 'spe' ? [end] : []));
  const lastSpe = (problem.speBeforeDeposit ? ends.sort().at(-1) : undefined) ?? asOf;
  if (former !== undefined && jury.id === held?.session.id && jury.on === held.formerOn) {
    const day = { start: former, end: former };
    if (former >= lastSpe && former <= jury.on && !touches(day, problem.periods)) return former;
  }
  const wanted = [placed ?? asOf, lastSpe, asOf].sort().at(-1) ?? asOf;
  const free = firstAfter(dayNumber(wanted) - 1);
  return free <= deposit ? dayOfNumber(free) : wanted;
}
