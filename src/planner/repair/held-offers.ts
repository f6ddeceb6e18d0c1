import { dayNumber } from '../../model/day.js';
import type { Holds } from '../bond.js';
import { overlaps, type FreeDays } from '../calendar.js';
import { eligibilityOf } from '../eligible.js';
import type { PlannerFacts } from '../facts.js';
import { openingOf, openingOn, type Opening } from '../opening.js';
import { windowsAfter, type Offer, type Problem } from '../problem.js';
import { isPast, touches, type Former, type HeldSession } from './former.js';

/** A session of the path that may be kept. */
export interface HeldOffer {
  readonly offer: Offer;
  /** Whether no other session of its module may be taken: it is past, or pinned. */
  readonly isGiven: boolean;
}

/**
 * Lists the sessions of the path that may be kept. They need neither a seat nor a site, which the path has; those of the past
 * are given whatever binds, one after the other even where they share a day.
 */
export function heldOffersOf(
  facts: PlannerFacts,
  former: Former,
  base: Problem,
  freeDays: FreeDays,
  holds: Holds,
): HeldOffer[] {
  const { request, others } = former;
  const pastOpening = pastOpeningOf(facts, former, holds);
  const { refused = [], pinned = [], travel = [] } = request;
  const { periods, pinned: pins } = eligibilityOf(request, others, holds);
  let past = -Infinity;
  return [...former.held]
    .sort(([, a], [, b]) =>
      a.session.start < b.session.start ? -1 : a.session.start > b.session.start ? 1 : 0,
    )
    .flatMap(([module, held]): HeldOffer[] => {
      const { session, isOn } = held;
      const slot = base.slots.findIndex((one) => one.module === module);
      const isFree =
        !(refused.includes(session.id) && holds(`refused ${session.id}`)) &&
        !pins.some((pin) => pin.module === module) &&
        !periods.some((period) => overlaps(dayNumber(session.start), dayNumber(session.end), period));
      if (slot < 0 || !isOn || !(held.isPast || isFree)) return [];
      let [start, end] = [dayNumber(session.start), dayNumber(session.end)];
      if (held.isPast) {
        start = Math.max(start, past + 1);
        end = Math.max(start, end);
        past = end;
      }
      const fare = travel.find(({ site }) => site === session.site)?.costCents ?? 0;
      const offer: Offer = {
        session,
        slot,
        start,
        end,
        costCents: (session.costCents ?? 0) + fare,
        rank: 0,
        freeAfter: freeDays.after(end),
        opening: pastOpening ?? openingWith(facts, former, held, freeDays, holds),
        ...(module === 'preparer' && { jury: windowsAfter(facts, session) }),
      };
      return [
        { offer, isGiven: held.isPast || (pinned.includes(session.id) && holds(`pinned ${session.id}`)) },
      ];
    });
}

/**
 * What it means that the path starts where its past did, if it has one.
 *
 * @returns the opening of every session, or nothing when nothing is past
 */
export function pastOpeningOf(
  facts: PlannerFacts,
  { path, asOf, request }: Former,
  holds: Holds,
): Opening | undefined {
  const [first] = path.activities
    .filter((one) => isPast(one, asOf))
    .map(({ start }) => start)
    .sort();
  return first === undefined ? undefined : openingOn(facts, request, dayNumber(first), holds);
}

/** What it means that a session of the path is its first: the path starts as it did, where it can. */
function openingWith(
  facts: PlannerFacts,
  former: Former,
  { session, activity }: HeldSession,
  freeDays: FreeDays,
  holds: Holds,
): Opening {
  const { path, request, held, cancelled } = former;
  const ahead = path.activities.filter(({ id, start }) => start < session.start && !cancelled.has(id));
  const isFirst = [...held.values()].every(({ session: { start } }) => start >= session.start);
  const periods = (request.unavailable ?? []).filter(({ from, to }) => holds(`unavailable ${from} ${to}`));
  if (isFirst && !ahead.some((one) => touches(one, periods))) {
    const first = [...ahead, activity].map(({ start }) => start).sort()[0] ?? session.start;
    const opening = openingOn(facts, request, dayNumber(first), holds);
    if (opening.isAllowed) return opening;
  }
  return openingOf(facts, request, session, freeDays, holds);
}
