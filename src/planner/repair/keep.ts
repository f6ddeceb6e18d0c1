import { dayNumber } from '../../model/day.js';
import type { ModuleId, UnitId } from '../../model/ids.js';
import type { Activity } from '../../model/path.js';
import type { Offer } from '../problem.js';
import type { Choice } from '../search.js';
import { isPast, touches, type Former } from './former.js';
import { distanceOf } from './nearest.js';
import type { RepairProblem } from './repair-problem.js';

/**
 * Tells which activities of a path stay as they are around the sessions of its repair.
 *
 * @param problem - what was searched
 * @param former - the path before
 * @param choice - the sessions of the repair
 * @returns whether an activity stays
 */
export function keeperOf(
  problem: RepairProblem,
  former: Former,
  choice: Choice,
): (activity: Activity) => boolean {
  const { asOf, held, cancelled } = former;
  const { offers, jury } = choice;
  const changed = offers.filter((offer) => distanceOf(former, offer).changed > 0);
  const isNew = (module: ModuleId): boolean => {
    const offer = offers.find(({ session }) => session.module === module);
    return offer ? changed.includes(offer) : held.has(module);
  };
  const ofUnit = (unit: UnitId): Offer[] => offers.filter(({ slot }) => problem.slots[slot]?.unit === unit);
  const opening = offers[0]?.opening?.day ?? -Infinity;
  const [first] = offers;
  const startsAsBefore =
    first !== undefined &&
    !changed.includes(first) &&
    [...held.values()].every(({ session }) => dayNumber(session.start) >= dayNumber(first.session.start));

  function fitsSessions(activity: Activity): boolean {
    const [start, end] = [dayNumber(activity.start), dayNumber(activity.end)];
    if (changed.some((offer) => offer.start <= end && start <= offer.end)) return false;
    switch (activity.type) {
      case 'opening':
        return startsAsBefore;
      case 'regroupement':
        return !cancelled.has(activity.id);
      case 'e-learning':
      case 'assessment':
        return !isNew(activity.module);
      case 'spe':
      case 'individual-support': {
        if (activity.type === 'spe' && problem.speBeforeDeposit && end > jury.deposit) return false;
        const own = ofUnit(activity.unit);
        if (!own.some((offer) => changed.includes(offer))) return true;
        const after = activity.type === 'spe' ? own[0] : own.at(-1);
        return after === undefined || start > after.end;
      }
    }
  }

  return (activity) =>
    isPast(activity, asOf) ||
    (dayNumber(activity.start) >= opening && !touches(activity, problem.periods) && fitsSessions(activity));
}
