import { addDays, addMonths, daysBetween, type IsoDay } from '../model/day.js';
import type { SupportModule, TrainingModule } from '../model/training.js';
import { weekStartOf, type OpenDays } from '../model/working-days.js';
import {
  courseWith,
  courseWithout,
  itemsBefore,
  itemsBeforeLastSpe,
  itemsOwedBefore,
  type Course,
  type Training,
} from './course.js';
import type { PreparerChoice } from './individual-choices.js';
import { endOf, latest, withJury, type Candidacy, type JuryWish } from './jury-day.js';
import { placeModule, placeModuleOn } from './module-block.js';

/** What decides on the place of `preparer`. */
export interface PreparerWish extends JuryWish {
  /** Absent when it is held and no choice speaks of it. */
  readonly preparer: TrainingModule | SupportModule | undefined;
  readonly place: PreparerChoice | undefined;
  /** Months between the end of the training and `preparer`, at least. */
  readonly supportStretch: number;
  /** The most months between `preparer` and the jury, usual and advised. */
  readonly near: readonly number[];
}

/** Days over which another place is sought for `preparer` when closed days keep the jury from it. */
const searchedDays = 2 * 366;

/**
 * Lists the ways to put `preparer` in a training and to sit the jury, the preferred one first.
 *
 * @param training - the training without it
 * @param wish - what is chosen
 * @returns the dates of a path, one way after the other
 */
export function* candidacies(training: Training, wish: PreparerWish): Generator<Candidacy, undefined> {
  const { preparer, place, jury } = wish;
  if (preparer === undefined) yield withJury(courseWithout(training), wish);
  else if (typeof place === 'object') yield withJury(onDay(training, preparer, place.on), wish);
  else {
    const juryOn = typeof jury === 'object' && 'on' in jury ? jury.on : undefined;
    if (place !== 'during-training') yield afterTraining(training, preparer, wish, juryOn);
    if (place === 'during-training') yield* beforeLastSpe(training, preparer, wish, juryOn);
    else if (place === undefined && wish.supportStretch === 0 && juryOn !== undefined) {
      yield* beforeJury(training, preparer, wish, juryOn, training.items.length);
    }
  }
  return undefined;
}

type Preparer = TrainingModule | SupportModule;

/** On the day fixed, whatever it is: the training goes on around it. */
function onDay(training: Training, preparer: Preparer, on: IsoDay): Course {
  const block = placeModuleOn(training.openDays, preparer, on);
  const first = block.activities[0]?.start ?? on;
  return courseWith(training, itemsBefore(training, first), () => block);
}

/** Once all is done, soon, or later where the jury sits so late that `preparer` would be far from it. */
function afterTraining(
  training: Training,
  preparer: Preparer,
  wish: PreparerWish,
  juryOn: IsoDay | undefined,
): Candidacy {
  const { openDays } = training;
  const from = (planned: IsoDay): Candidacy => {
    const course = courseWith(training, training.items.length, ({ until, trainedUntil }) => {
      const stretched = addMonths(trainedUntil, wish.supportStretch);
      const after = wish.supportStretch > 0 ? latest(until, addDays(stretched, -1)) : until;
      return placeModule(openDays, preparer, { after, planned });
    });
    return withJury(course, wish);
  };
  const soon = from(training.from.until);
  if (typeof wish.jury === 'object' && juryOn === undefined) return nearest(openDays, soon, wish, from);
  const last = lastWeekBefore(openDays, preparer, juryOn ?? soon.juryOn, wish.notice);
  const late = last > startOf(soon) ? from(last) : soon;
  return juryOn === undefined ? nearest(openDays, late, wish, from) : late;
}

/** While SPE are still to be done: as late as that may be, and not too far before the jury. */
function* beforeLastSpe(
  training: Training,
  preparer: Preparer,
  wish: PreparerWish,
  juryOn: IsoDay | undefined,
): Generator<Candidacy, undefined> {
  const { openDays, items } = training;
  const at = itemsBeforeLastSpe(items);
  if (juryOn !== undefined) return yield* beforeJury(training, preparer, wish, juryOn, at);
  const from = (planned: IsoDay): Candidacy =>
    withJury(
      courseWith(training, at, ({ until }) => placeModule(openDays, preparer, { after: until, planned })),
      wish,
    );
  yield nearest(openDays, from(training.from.until), wish, from);
  return undefined;
}

/**
 * In the last week that leaves enough time before a jury, wherever the training then stands, but in no pause;
 * where there is no day to lose, as soon as what must then be over is.
 */
function* beforeJury(
  training: Training,
  preparer: Preparer,
  wish: PreparerWish,
  juryOn: IsoDay,
  mostItems: number,
): Generator<Candidacy, undefined> {
  const { openDays, items, placed, rhythm } = training;
  const owed = itemsOwedBefore(items);
  const week = lastWeekBefore(openDays, preparer, juryOn, wish.notice);
  const first = placeModuleOn(openDays, preparer, week).activities[0]?.start ?? week;
  const over = Math.min(Math.max(itemsBefore(training, first), owed), mostItems);
  const next = placed[over];
  const isPause = next?.item.kind === 'pause' && first <= next.cursor.until;
  const at = isPause ? Math.max(owed, over - 1) : over;
  for (const soon of rhythm.tight ? [isPause, true] : [isPause]) {
    const course = courseWith(training, at, ({ until }) =>
      placeModule(openDays, preparer, { after: until, planned: soon ? until : week }),
    );
    yield withJury(course, wish);
  }
  return undefined;
}

/** The first open day of the last whole week in which `preparer` leaves so many months before a jury. */
function lastWeekBefore(openDays: OpenDays, preparer: Preparer, juryOn: IsoDay, notice: number): IsoDay {
  const latestEnd = addMonths(juryOn, -notice);
  let week = addDays(weekStartOf(latestEnd), -7);
  for (let walked = 0; walked < searchedDays; walked += 7, week = addDays(week, -7)) {
    const planned = openDays.onOrAfter(week);
    const after = openDays.before(openDays.before(planned));
    const { until } = placeModule(openDays, preparer, { after, planned });
    if (until <= latestEnd) return planned;
  }
  return openDays.onOrAfter(week);
}

/**
 * The first way, week after week, in which the jury is near enough to `preparer`; the first of all if none is.
 * Where the jury only follows `preparer`, it is not closed days that part them: the search is given up.
 */
function nearest(
  openDays: OpenDays,
  first: Candidacy,
  wish: PreparerWish,
  from: (planned: IsoDay) => Candidacy,
): Candidacy {
  for (const months of wish.near) {
    let found = first;
    let week = startOf(first);
    for (let tries = 0; daysBetween(startOf(first), week) <= searchedDays; tries += 1) {
      if (found.juryOn <= addMonths(endOf(found.preparer) ?? found.juryOn, months)) return found;
      if (tries === triesToComeNearer && distanceOf(found) > distanceOf(first) - 7) break;
      week = openDays.onOrAfter(addDays(weekStartOf(week), 7));
      found = from(week);
    }
  }
  return first;
}

/** Weeks after which a search that has won no week is given up. */
const triesToComeNearer = 4;

function distanceOf({ preparer, juryOn }: Candidacy): number {
  return daysBetween(endOf(preparer) ?? juryOn, juryOn);
}

function startOf({ preparer }: Candidacy): IsoDay {
  return preparer.find(({ type }) => type === 'regroupement')?.start ?? '';
}
