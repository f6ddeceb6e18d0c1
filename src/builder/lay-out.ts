import { addDays, addMonths, daysBetween, type IsoDay } from '../model/day.js';
import type { Activity } from '../model/path.js';
import type { SupportModule, TrainingModule } from '../model/training.js';
import type { OpenDays } from '../model/working-days.js';
import type { Pause } from './individual-choices.js';
import { placeModule } from './module-block.js';
import { spread, type Placed, type Step } from './step.js';
import { nextStart } from './training.js';
import type { Item } from './training-items.js';

/** How fast modules follow each other. */
export interface Rhythm {
  /** One module in so many months; without it each comes as soon as may be. */
  readonly modulesPerMonth?: number;
  /** The least number of days from the start of a module to that of the next. */
  readonly apart: number;
  /** Whether modules wait for no start of a week, and nothing leaves days at the post between. */
  readonly tight?: boolean;
}

/** How far a training is laid out. */
export interface Cursor {
  /** The last day taken. */
  readonly until: IsoDay;
  /** The last day of the training itself: a pause counts from it. */
  readonly trainedUntil: IsoDay;
  /** Whether nothing is laid out since the start, or since a pause. */
  readonly fresh: boolean;
  /** The day from which months are counted, how many modules came since, and when the last of them started. */
  readonly origin: IsoDay;
  readonly rank: number;
  readonly moduleStart: IsoDay;
}

/** An item with its days, and how far the training is laid out with it. */
export interface PlacedItem {
  readonly item: Item;
  readonly activities: readonly Activity[];
  readonly cursor: Cursor;
}

/** Where the laying out of a training starts: on a day or the first open one after it. */
export function cursorFrom(start: IsoDay): Cursor {
  const until = addDays(start, -1);
  return { until, trainedUntil: until, fresh: true, origin: start, rank: 0, moduleStart: start };
}

/**
 * Gives items their days, in order. What follows a module is spread over the open days up to the next one; a
 * pause leaves what comes after it free to start on its last day plus one.
 *
 * @param openDays - the calendar
 * @param items - what is placed
 * @param from - how far the training is laid out before
 * @param rhythm - how fast modules follow each other
 * @returns the items with their days
 */
export function layOut(
  openDays: OpenDays,
  items: readonly Item[],
  from: Cursor,
  rhythm: Rhythm,
): PlacedItem[] {
  const placed: PlacedItem[] = [];
  let cursor = from;
  let start: IsoDay | undefined;
  for (let index = 0; index < items.length;) {
    const item = items[index] as Item;
    if (item.kind === 'pause') {
      cursor = rested(openDays, cursor, item.pause, rhythm);
      placed.push({ item, activities: [], cursor });
      start = undefined;
      index += 1;
      continue;
    }
    if (cursor.fresh) cursor = { ...cursor, origin: openDays.onOrAfter(addDays(cursor.until, 1)), rank: 0 };
    if (item.kind === 'module') {
      const { activities, until } = placeHead(openDays, item, cursor, start, rhythm);
      const first = activities.find(({ type }) => type === 'regroupement')?.start ?? until;
      cursor = afterModule(item.module, cursor, until, first);
      placed.push({ item, activities, cursor });
      index += 1;
    }
    const steps = stepsFrom(items, index);
    const next = items[index + steps.length];
    start = rhythm.tight ? undefined : startAfter(openDays, cursor, steps, next, rhythm);
    const before = start === undefined ? cursor.until : openDays.before(start);
    for (const activity of spread(openDays, steps, cursor.until, before).activities) {
      cursor = { ...cursor, until: activity.end, trainedUntil: activity.end, fresh: false };
      placed.push({ item: items[index] as Item, activities: [activity], cursor });
      index += 1;
    }
  }
  return placed;
}

function stepsFrom(items: readonly Item[], from: number): Step[] {
  const steps: Step[] = [];
  for (let item = items[from]; item?.kind === 'step'; item = items[from + steps.length])
    steps.push(item.step);
  return steps;
}

/** The first module since the start is followed at once, its e-learning on the first day; others when planned. */
function placeHead(
  openDays: OpenDays,
  item: Extract<Item, { kind: 'module' }>,
  cursor: Cursor,
  start: IsoDay | undefined,
  rhythm: Rhythm,
): Placed {
  const { module } = item;
  const { until, fresh } = cursor;
  if (!fresh) {
    const planned = start ?? (rhythm.tight ? until : startAfter(openDays, cursor, [], item, rhythm));
    return placeModule(openDays, module, { after: until, planned });
  }
  const first = openDays.after(until, 1);
  return module.elearningDays > 0
    ? placeModule(openDays, module, { after: first, planned: first, upstreamOn: first })
    : placeModule(openDays, module, { after: until, planned: first });
}

function afterModule(
  module: TrainingModule | SupportModule,
  cursor: Cursor,
  until: IsoDay,
  start: IsoDay,
): Cursor {
  const isOfTraining = 'unit' in module;
  return {
    ...cursor,
    until,
    fresh: false,
    ...(isOfTraining && { trainedUntil: until, rank: cursor.rank + 1, moduleStart: start }),
  };
}

/** The first day of the module that follows steps, or on which one would follow. */
function startAfter(
  openDays: OpenDays,
  { until, origin, rank, moduleStart, trainedUntil }: Cursor,
  steps: readonly Step[],
  next: Item | undefined,
  { modulesPerMonth, apart }: Rhythm,
): IsoDay {
  const monthOf = (count: number): IsoDay =>
    modulesPerMonth === undefined ? until : addMonths(origin, Math.floor(count / modulesPerMonth));
  if (next?.kind !== 'module')
    return nextStart(openDays, until, steps, { planned: monthOf(rank), notBefore: until });
  if ('unit' in next.module) {
    const notBefore = rank > 0 ? addDays(moduleStart, apart) : trainedUntil;
    return nextStart(openDays, until, steps, { planned: monthOf(rank), notBefore });
  }
  const last = monthOf(Math.max(0, rank - 1));
  const halfWay = addDays(last, Math.floor(daysBetween(last, monthOf(rank)) / 2));
  return nextStart(openDays, until, steps, { planned: next.soon ? until : halfWay, notBefore: until });
}

/** Lets a pause pass; the module after it starts with a week, its e-learning upstream after the pause. */
function rested(openDays: OpenDays, cursor: Cursor, pause: Pause, { tight }: Rhythm): Cursor {
  const back = 'until' in pause ? pause.until : addMonths(cursor.trainedUntil, pause.months);
  const last = addDays(back, -1);
  if (last <= cursor.until) return { ...cursor, fresh: cursor.fresh };
  const start = tight
    ? back
    : openDays.before(nextStart(openDays, last, [], { planned: back, notBefore: back }));
  return { ...cursor, until: addDays(start, -1), fresh: true };
}
