import { daysBetween, type IsoDay } from '../model/day.js';
import type { ModuleId } from '../model/ids.js';
import type { SupportModule, TrainingModule } from '../model/training.js';
import type { OpenDays } from '../model/working-days.js';
import { place, type Placed, type Step } from './step.js';

/**
 * E-learning that prepares a regroupement; what a module has beyond it comes after. The documents name the
 * two uses (sensibilisation, renforcement) without sharing the days between them: the share is ours.
 */
const upstreamDays = 0.5;

/** Closed days in a row that a regroupement may go over: a weekend with the holidays beside it, no closure. */
const longestBreak = 4;

const searchedDays = 2 * 366;

/** Where a module may stand. */
export interface ModuleSlot {
  /** The last day taken by what precedes. */
  readonly after: IsoDay;
  /** The day from which the regroupement is wanted; it moves to a later one where it must. */
  readonly planned: IsoDay;
  /** The day of the e-learning upstream, when it shares one already; else the open day before the regroupement. */
  readonly upstreamOn?: IsoDay;
}

/**
 * Places a module: its e-learning upstream, its regroupement on open days in a row, and the rest of its
 * e-learning on the next open day. Each part takes whole days of the calendar, even where it lasts a half;
 * a regroupement goes over a weekend if it must, and waits for the end of a longer closure.
 *
 * @param openDays - the calendar
 * @param module - the module, of the training or of certification support
 * @param slot - where it may stand
 * @returns its activities
 */
export function placeModule(
  openDays: OpenDays,
  module: TrainingModule | SupportModule,
  slot: ModuleSlot,
): Placed {
  const needsUpstreamDay = module.elearningDays > 0 && slot.upstreamOn === undefined;
  const earliest = openDays.after(slot.after, needsUpstreamDay ? 2 : 1);
  const wanted = openDays.onOrAfter(slot.planned > earliest ? slot.planned : earliest);
  const start = unbrokenStart(openDays, Math.ceil(module.inPersonDays), wanted);
  return placeModuleOn(openDays, module, start, slot.upstreamOn);
}

/**
 * Places a module whose regroupement starts on a given day, open or not.
 *
 * @param openDays - the calendar
 * @param module - the module, of the training or of certification support
 * @param start - the first day of its regroupement
 * @param upstreamOn - the day of the e-learning upstream: the open day before the regroupement by default
 * @returns its activities
 */
export function placeModuleOn(
  openDays: OpenDays,
  module: TrainingModule | SupportModule,
  start: IsoDay,
  upstreamOn?: IsoDay,
): Placed {
  const { id, inPersonDays, elearningDays } = module;
  const regroupement = place(openDays, regroupementOf(id, inPersonDays), start);
  const activities = [regroupement];
  if (elearningDays > 0) {
    const upstream = elearning(id, 1, upstreamDays);
    activities.unshift(place(openDays, upstream, upstreamOn ?? openDays.before(start)));
  }
  if (elearningDays > upstreamDays) {
    const downstream = elearning(id, 2, elearningDays - upstreamDays);
    activities.push(place(openDays, downstream, openDays.after(regroupement.end, 1)));
  }
  return { activities, until: activities.at(-1)?.end ?? regroupement.end };
}

/** The first start from which no closure breaks the days up; the first of all when two years hold none. */
function unbrokenStart(openDays: OpenDays, days: number, from: IsoDay): IsoDay {
  let start = from;
  let last = from;
  for (let count = 1; count < days; count += 1) {
    const next = openDays.after(last, 1);
    if (daysBetween(last, next) > longestBreak + 1) {
      if (daysBetween(from, next) > searchedDays) return from;
      start = next;
      count = 0;
    }
    last = next;
  }
  return start;
}

function regroupementOf(module: ModuleId, days: number): Step {
  return { activity: { id: `regroupement-${module}`, type: 'regroupement', module }, days: Math.ceil(days) };
}

function elearning(module: ModuleId, rank: number, days: number): Step {
  return {
    activity: { id: `e-learning-${module}-${rank}`, type: 'e-learning', module },
    days: Math.ceil(days),
  };
}
