import { dayNumber } from '../../model/day.js';
import type { Activity } from '../../model/path.js';
import type { Choice, Claim } from './choice.js';
import type { Offer } from './obstacles.js';
import { juryDaysOf, pathStartOf } from './takings.js';
import { bitOf, type Terms } from './terms.js';

/** Checks that the regroupements of a path are its sessions, on their days and sites. */
export function checkRegroupements({ planned, pointer, refuse }: Claim, { offers }: Choice): void {
  const left = new Map(offers.map(({ session }) => [session.id, session]));
  for (const [index, activity] of planned.path.activities.entries()) {
    if (activity.type !== 'regroupement') continue;
    const { id, module, site, start, end } = left.get(activity.session ?? '') ?? {};
    const isCarried =
      id !== undefined &&
      activity.module === module &&
      activity.site === site &&
      activity.start === start &&
      activity.end === end;
    if (isCarried) left.delete(id);
    else misplaced(index, 'A regroupement is no session of the plan, or not as the catalogue has it.');
  }
  const [lacking] = left.keys();
  if (lacking !== undefined) {
    refuse('activity-misplaced', `${pointer}/path/activities`, `The path does not carry session ${lacking}.`);
  }

  function misplaced(index: number, explanation: string): void {
    refuse('activity-misplaced', `${pointer}/path/activities/${index}`, explanation);
  }
}

/** Checks that what stands around the sessions of a path may stand there. */
export function checkSurroundings({ terms, planned, pointer, refuse }: Claim, choice: Choice): void {
  const { activities, dossier } = planned.path;
  for (const [index, activity] of activities.entries()) {
    const fault = activity.type === 'regroupement' ? undefined : faultOfPlace(terms, choice, activity);
    if (fault !== undefined) refuse('activity-misplaced', `${pointer}/path/activities/${index}`, fault);
  }
  const first = activities.reduce<Activity | undefined>(
    (a, b) => (a && a.start <= b.start ? a : b),
    undefined,
  );
  const [offer] = choice.offers;
  if (first && offer && first.start !== pathStartOf(terms, offer)) {
    const place = `${pointer}/path/activities/${activities.indexOf(first)}`;
    refuse('activity-misplaced', place, `The path starts on ${pathStartOf(terms, offer)}.`);
  }
  const deposited = dossier?.depositedOn;
  if (choice.jury && (deposited === undefined || dayNumber(deposited) > juryDaysOf(choice.jury).deposit)) {
    refuse('activity-misplaced', `${pointer}/path/dossier`, 'The dossier is deposited by the deadline.');
  }
}

/** What is wrong about the days of an activity around the sessions, in a sentence. */
function faultOfPlace(terms: Terms, { offers, jury }: Choice, activity: Activity): string | undefined {
  const [start, end] = [dayNumber(activity.start), dayNumber(activity.end)];
  const isFree = (day: number): boolean =>
    terms.freeDays.isFree(day) && !offers.some((offer) => offer.start <= day && day <= offer.end);
  if (start < terms.firstDay) return 'This comes before the first day allowed.';
  if (jury && end >= juryDaysOf(jury).on) return 'This comes on the day of the jury or after it.';
  switch (activity.type) {
    case 'regroupement':
      return undefined;
    case 'opening':
      return activity.start === activity.end ? undefined : 'The opening takes a day.';
    case 'e-learning':
    case 'assessment': {
      const offer = offers.find(({ bit }) => bit === bitOf(activity.module));
      if (!offer) return `No session of ${activity.module} is taken.`;
      const isWithin = offer.start <= start && end <= offer.end;
      if (activity.type === 'e-learning') {
        const isBefore = end < offer.start && isFree(start) && isFree(end);
        return isWithin || isBefore
          ? undefined
          : 'E-learning stands on free days before its session, or in it.';
      }
      const isAfter = start > offer.end && isFree(start) && isFree(end);
      const isLastDay = isWithin && start === offer.end;
      return isAfter || isLastDay ? undefined : 'An assessment stands on a free day after its session.';
    }
    case 'spe':
    case 'individual-support': {
      const begun = endOfFirst(terms, offers, activity);
      if (begun === undefined) return `Nothing is due for ${activity.unit}.`;
      if (activity.type === 'individual-support') {
        const sharesLastDay = offers.some((offer) => offer.end === start);
        return start >= begun && (isFree(start) || sharesLastDay)
          ? undefined
          : 'Individual support stands on a free day after a session of its unit.';
      }
      const isSpeDay = isFree(start) && isFree(end);
      if (start <= begun || !isSpeDay) return 'An SPE stands on free days after a session of its unit.';
      if (offers.some((offer) => offer.start <= end && start <= offer.end))
        return 'An SPE runs into a session.';
      return jury && end > juryDaysOf(jury).deposit ? 'An SPE ends after the deposit is due.' : undefined;
    }
  }
}

/** The end of the session that begins a unit: the first of the path where none of its modules is followed. */
function endOfFirst(
  terms: Terms,
  offers: readonly Offer[],
  { unit }: Extract<Activity, { type: 'spe' | 'individual-support' }>,
): number | undefined {
  const modules = terms.units.find((one) => one.unit === unit)?.modules;
  if (modules !== undefined) return offers.find(({ bit }) => (bit & modules) !== 0)?.end;
  const isLeft = terms.unitsWithoutModule.some((one) => one === unit);
  return isLeft ? (offers[0]?.end ?? terms.firstDay - 1) : undefined;
}
