import { addDays, compareDays, dayNumber } from '../model/day.js';
import type { Holds } from './bond.js';
import type { Catalogue, JurySession } from './catalogue.js';
import type { PlanRequest } from './request.js';
import { blocsToCertify } from './slots.js';
import type { Eligibility } from './eligible.js';

/** A jury session that may be taken, its days as numbers. */
export interface JuryOffer {
  /** None when the duty to choose one is given up. */
  readonly jury: JurySession | undefined;
  readonly on: number;
  /** The last day on which the dossier may be deposited: the day before the jury where none is stated. */
  readonly deposit: number;
}

/**
 * Lists the jury sessions that may be taken, by day, then id.
 *
 * @param request - what is asked for
 * @param catalogue - what is on offer
 * @param eligibility - the periods in which the manager is not available
 * @param holds - which bonds hold
 * @returns the jury sessions; one without a day when the duty to choose one is given up
 */
export function juriesOf(
  request: PlanRequest,
  { juries }: Catalogue,
  { periods }: Eligibility,
  holds: Holds,
): JuryOffer[] {
  if (!holds('rule jury-registered')) return [{ jury: undefined, on: Infinity, deposit: Infinity }];
  const blocs = blocsToCertify(request);
  const { latestJury, earliestStart, pinned = [], refused = [] } = request;
  const pins = juries.filter(({ id }) => pinned.includes(id) && holds(`pinned ${id}`));
  return juries
    .filter(
      (jury) =>
        blocs.every((bloc) => jury.blocs.includes(bloc)) &&
        (jury.seats > 0 || !holds('seats jury')) &&
        (latestJury === undefined || jury.on <= latestJury || !holds('latest-jury')) &&
        (jury.on >= earliestStart || !holds('earliest-start')) &&
        !(refused.includes(jury.id) && holds(`refused ${jury.id}`)) &&
        pins.every((pin) => pin.id === jury.id) &&
        !periods.some(({ from, to }) => from <= jury.on && jury.on <= to),
    )
    .sort((a, b) => compareDays(a.on, b.on) || (a.id < b.id ? -1 : 1))
    .map((jury) => ({ jury, on: dayNumber(jury.on), deposit: dayNumber(lastDepositOf(jury)) }));
}

function lastDepositOf({ on, depositBy }: JurySession): string {
  const dayBefore = addDays(on, -1);
  return depositBy === undefined || depositBy > dayBefore ? dayBefore : depositBy;
}
