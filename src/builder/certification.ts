import { addDays, addMonths, daysBetween, type IsoDay } from '../model/day.js';
import { CqpMoError } from '../model/error.js';
import { moduleOf } from '../model/lookup.js';
import type { Activity } from '../model/path.js';
import type { Referential } from '../model/referential.js';
import { weekStartOf, type OpenDays } from '../model/working-days.js';
import { placeModule } from './module-block.js';

/** What the end of a path is read from. */
export type CertificationFacts = Pick<Referential, 'modules' | 'supportModules' | 'limits'>;

/** The end of a path. */
export interface CertificationEnd {
  readonly preparer: readonly Activity[];
  readonly depositedOn: IsoDay;
  readonly juryOn: IsoDay;
}

/** The dossier is deposited about that long before the jury: no document states a deadline. */
const depositMonths = 1;

/** Days over which another place is sought for `preparer` when closed days keep the jury from it. */
const searchedDays = 2 * 366;

/**
 * Places `preparer`, the deposit of the dossier and the jury. The jury sits on the first open day that is far
 * enough from the start and from `preparer`; `preparer` is held in the last whole week that leaves the stated
 * months before it, later where closed days push the jury away from it: first so that their usual distance
 * holds, else so that the advised one does.
 *
 * @param facts - modules and limits
 * @param openDays - the calendar
 * @param juryFrom - the first day on which the jury may sit, as far as the span of the path goes
 * @param after - last day of the training, its SPE and its individual support
 * @returns the activities of `preparer` and the two days
 * @throws CqpMoError `no-open-day` at `/closedDays` when no open days leave the advised distance
 */
export function placeCertification(
  facts: CertificationFacts,
  openDays: OpenDays,
  juryFrom: IsoDay,
  after: IsoDay,
): CertificationEnd {
  const { limits } = facts;
  const notice = limits['preparer-before-jury'].atLeast ?? 0;
  const planned = addDays(weekStartOf(addMonths(openDays.onOrAfter(juryFrom), -notice)), -7);
  const first = openDays.onOrAfter(planned > after ? planned : after);
  const preparer = moduleOf(facts, 'preparer');
  for (const { atMost } of [limits['jury-after-preparer-usual'], limits['jury-after-preparer']]) {
    for (let from = first; daysBetween(first, from) <= searchedDays; from = nextWeek(openDays, from)) {
      const { activities, until } = placeModule(openDays, preparer, {
        after,
        planned: from,
      });
      const earliest = addMonths(until, notice);
      const juryOn = openDays.onOrAfter(earliest > juryFrom ? earliest : juryFrom);
      const depositedOn = depositBetween(openDays, until, juryOn);
      const near = atMost === undefined || juryOn <= addMonths(until, atMost);
      if (near && depositedOn !== undefined) return { preparer: activities, depositedOn, juryOn };
    }
  }
  throw new CqpMoError('no-open-day', '/closedDays', 'no open day for the jury is near enough to `preparer`');
}

function nextWeek(openDays: OpenDays, day: IsoDay): IsoDay {
  return openDays.onOrAfter(addDays(weekStartOf(day), 7));
}

/** The deposit, after `preparer` and before the jury, if there is an open day between them. */
function depositBetween(openDays: OpenDays, preparerEnd: IsoDay, juryOn: IsoDay): IsoDay | undefined {
  const wanted = addMonths(juryOn, -depositMonths);
  const day = openDays.after(wanted > preparerEnd ? addDays(wanted, -1) : preparerEnd, 1);
  if (day < juryOn) return day;
  const last = openDays.before(juryOn);
  return last > preparerEnd ? last : undefined;
}
