import { addDays, type IsoDay } from '../model/day.js';
import type { DurationLine, TimedActivity } from '../model/ledger.js';
import type { Activity, Path } from '../model/path.js';
import { splitWhole } from '../model/split.js';
import type { OpenDays } from '../model/working-days.js';

/** The part of a line that falls on a day. */
interface OnDay {
  readonly day: IsoDay;
  readonly quantity: number;
}

/**
 * The type of the activities on whose days a line falls. Tutoring falls on the SPE, which the tutor accompanies and
 * observes (path guide, note 1): no document dates his days otherwise. The collective support of 2017 is dated by none.
 */
const typeOf = {
  opening: 'opening',
  regroupement: 'regroupement',
  'e-learning': 'e-learning',
  'individual-work': 'e-learning',
  spe: 'spe',
  tutoring: 'spe',
  'individual-support': 'individual-support',
  'collective-support': undefined,
  interview: undefined,
  'tutor-training': undefined,
  'jury-training': undefined,
} as const satisfies Record<TimedActivity, Activity['type'] | undefined>;

/** What is followed in whole days one after the other; the rest is spread evenly over its days. */
const followed: readonly TimedActivity[] = ['opening', 'regroupement', 'e-learning', 'individual-work'];

function concerns(activity: Activity, of: DurationLine['of']): boolean {
  if (of === undefined || activity.type === 'opening') return true;
  return ('module' in activity ? activity.module : activity.unit) === of;
}

/** The open days of an activity; all of its days if every one is closed, since the path says that it is held. */
function daysOf({ start, end }: Activity, openDays: OpenDays): IsoDay[] {
  const days: IsoDay[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  const open = days.filter(openDays.isOpen);
  return open.length > 0 ? open : days;
}

/** The days of the path that a line falls on, in order. */
function daysOfLine(path: Path, { activity, of }: DurationLine, openDays: OpenDays): IsoDay[] {
  if (activity === 'interview') return path.jury?.on === undefined ? [] : [path.jury.on];
  const type = typeOf[activity];
  return path.activities
    .filter((one) => one.type === type && concerns(one, of))
    .flatMap((one) => daysOf(one, openDays))
    .sort();
}

/**
 * Lays a line of a duration on the days of a path. What is followed takes whole days from the first on, as long as
 * there are days enough: what is followed again adds nothing, as in the duration. SPE, tutoring and minutes are
 * spread evenly, in half days and whole minutes.
 *
 * @param path - a well-formed path
 * @param line - a line in days or in minutes
 * @param openDays - the calendar
 * @returns parts that sum to the quantity of the line; none when the path does not date it
 */
export function laidOn(path: Path, line: DurationLine, openDays: OpenDays): OnDay[] {
  const days = daysOfLine(path, line, openDays);
  if (days.length === 0) return [];
  const perUnit = line.unit === 'days' ? 2 : 1;
  const whole = line.quantity * perUnit;
  const fills = followed.includes(line.activity) && whole <= days.length * perUnit;
  const parts = fills
    ? days.map((_, index) => Math.min(perUnit, Math.max(0, whole - index * perUnit)))
    : splitWhole(
        whole,
        days.map(() => 1),
      );
  return days
    .map((day, index) => ({ day, quantity: (parts[index] ?? 0) / perUnit }))
    .filter(({ quantity }) => quantity > 0);
}
