import { addDays, type IsoDay } from '../model/day.js';
import type { Activity } from '../model/path.js';
import type { SupportModule, TrainingModule } from '../model/training.js';
import { weekStartOf, type OpenDays } from '../model/working-days.js';
import { placeModule } from './module-block.js';
import { daysOf, spread, type Placed, type Step } from './step.js';

/** A module of the training, when it is wanted, and what follows it before the next one. */
export interface Stage {
  readonly module: TrainingModule | SupportModule;
  /** A day of the ISO week in which the regroupement is wanted. */
  readonly planned: IsoDay;
  /** The least number of days since the start of the module before, `analyser` aside. */
  readonly apart: number;
  readonly followUp: readonly Step[];
}

/**
 * Places the modules of the training one after the other. Each regroupement but the first starts on the first
 * open day of an ISO week: the one planned or, where closed days push what precedes it, the first that leaves
 * room for it. What follows a module is spread over the open days up to the next one.
 *
 * @param openDays - the calendar
 * @param stages - the modules in order
 * @param opening - the day of the opening, shared with the first e-learning; the first regroupement follows it
 * @param end - a day of the ISO week that ends the room of the last stage
 * @returns the activities
 */
export function placeTraining(
  openDays: OpenDays,
  stages: readonly Stage[],
  opening: IsoDay,
  end: IsoDay,
): Placed {
  const activities: Activity[] = [];
  let until = opening;
  let start = openDays.after(opening, 1);
  let moduleStart = start;
  for (const [index, { module, apart, followUp }] of stages.entries()) {
    if (apart > 0) moduleStart = start;
    const slot = { after: until, planned: start };
    const block = placeModule(openDays, module, index === 0 ? { ...slot, upstreamOn: opening } : slot);
    const next = stages[index + 1];
    const notBefore = addDays(moduleStart, next?.apart ?? 0);
    start = nextStart(openDays, block.until, followUp, { planned: next?.planned ?? end, notBefore });
    const room = spread(openDays, followUp, block.until, openDays.before(start));
    activities.push(...block.activities, ...room.activities);
    until = room.until;
  }
  return { activities, until };
}

/**
 * The first day of the next regroupement. Before it there is an open day for its e-learning, the days of what
 * follows the module before, and between two of those a day at the post, on average; the module before started
 * long enough ago.
 */
export function nextStart(
  openDays: OpenDays,
  until: IsoDay,
  followUp: readonly Step[],
  { planned, notBefore }: { readonly planned: IsoDay; readonly notBefore: IsoDay },
): IsoDay {
  const room = daysOf(followUp) + Math.max(0, followUp.length - 1);
  const after = openDays.after(until, room + 2);
  const earliest = after > notBefore ? after : openDays.onOrAfter(notBefore);
  const week = weekStartOf(earliest);
  const first = openDays.onOrAfter(week);
  const possible = first === earliest ? first : openDays.onOrAfter(addDays(week, 7));
  const wanted = openDays.onOrAfter(weekStartOf(planned));
  return wanted > possible ? wanted : possible;
}
