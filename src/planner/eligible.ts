import type { ClosedPeriod } from '../model/working-days.js';
import type { Holds } from './bond.js';
import type { Catalogue, Session } from './catalogue.js';
import type { PlanRequest } from './request.js';

/** What tells whether a session may be taken. */
export interface Eligibility {
  /** The periods in which the manager is not available, those given up left out. */
  readonly periods: readonly ClosedPeriod[];
  /** The sessions pinned that hold. */
  readonly pinned: readonly Session[];
}

/** Gathers what tells whether a session may be taken. */
export function eligibilityOf(request: PlanRequest, { sessions }: Catalogue, holds: Holds): Eligibility {
  const { unavailable = [], pinned = [] } = request;
  return {
    periods: unavailable.filter(({ from, to }) => holds(`unavailable ${from} ${to}`)),
    pinned: sessions.filter(({ id }) => pinned.includes(id) && holds(`pinned ${id}`)),
  };
}

/** Tells whether a session may be taken: it has a seat, the manager can and wants to be there. */
export function isEligible(
  { id, module, site, start, end, seats }: Session,
  { sites, refused, earliestStart }: PlanRequest,
  { periods, pinned }: Eligibility,
  holds: Holds,
): boolean {
  return (
    (seats > 0 || !holds(`seats ${module}`)) &&
    (sites === undefined || sites.includes(site) || !holds('sites')) &&
    (start >= earliestStart || !holds('earliest-start')) &&
    !(refused?.includes(id) && holds(`refused ${id}`)) &&
    pinned.every((pin) => pin.module !== module || pin.id === id) &&
    !periods.some(({ from, to }) => from <= end && start <= to)
  );
}
