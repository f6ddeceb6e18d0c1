import { dayNumber, dayOfNumber } from '../../model/day.js';
import type { PlannerFacts } from '../facts.js';
import type { Activity } from '../../model/path.js';
import type { Choice } from '../search.js';
import type { Former } from './former.js';
import { distanceOf } from './nearest.js';
import type { RepairProblem } from './repair-problem.js';

/** What a placement is made from. */
export interface Placement {
  readonly problem: RepairProblem;
  readonly former: Former;
  readonly choice: Choice;
  /** The activities that `planPath` would place, none of them in the past. */
  readonly wanted: readonly Activity[];
  readonly keeps: (activity: Activity) => boolean;
  /** The first free day after a day, between the sessions. */
  readonly firstAfter: (day: number) => number;
}

/**
 * Gives each activity of a path its place in the repair, under its own id, and adds what an obligation asks for and the path lacks.
 *
 * @param facts - the referential
 * @param placement - the sessions of the repair and what is placed around them
 * @returns the activities
 */
export function matched(facts: PlannerFacts, placement: Placement): Activity[] {
  const { former, wanted } = placement;
  const { activities } = former.path;
  const arranged = activities.flatMap((activity) => placeOf(placement, activity) ?? []);
  const lacking = wanted.filter((one) => isOwed(facts, one) && !counterpart(activities, wanted, one));
  const taken = new Set(arranged.map(({ id }) => id));
  for (const one of lacking) {
    let { id } = one;
    while (taken.has(id)) id = `${id}'`;
    taken.add(id);
    arranged.push({ ...one, id });
  }
  return withEarlySpe(placement, arranged);
}

/** Where an activity of the path goes; nowhere when it is left out. */
function placeOf(placement: Placement, activity: Activity): Activity | undefined {
  const { former, choice, wanted, keeps } = placement;
  if (activity.type === 'regroupement') {
    const { module } = activity;
    const offer = choice.offers.find(({ session }) => session.module === module);
    if (former.held.get(module)?.activity.id !== activity.id) return keeps(activity) ? activity : undefined;
    if (offer && distanceOf(former, offer).changed === 0) return activity;
  } else if (keeps(activity)) return activity;
  const place = counterpart(wanted, former.path.activities, activity);
  if (!place) return activity.type === 'regroupement' ? undefined : fallbackOf(placement, activity);
  const { start, end } = place;
  return 'module' in activity ? { ...place, id: activity.id } : { ...activity, start, end };
}

/** A day for what `planPath` places nowhere: on the first free day after the sessions that it belongs to. */
function fallbackOf(
  { former, choice, problem, firstAfter }: Placement,
  activity: Activity,
): Activity | undefined {
  const isOwn = ({ slot, session }: Choice['offers'][number]): boolean =>
    'module' in activity
      ? session.module === activity.module
      : 'unit' in activity && problem.slots[slot]?.unit === activity.unit;
  const own = choice.offers.filter(isOwn);
  if ('module' in activity && own.length === 0) return undefined;
  const [first] = activity.type === 'opening' ? choice.offers : own;
  const last = activity.type === 'spe' ? first : own.at(-1);
  const today = dayNumber(former.asOf);
  const isAhead = activity.type === 'opening' || activity.type === 'e-learning';
  const free = firstAfter(Math.max(today - 1, last?.end ?? today - 1));
  const limit = activity.type === 'spe' ? choice.jury.deposit : Infinity;
  const day = isAhead ? Math.max(today, first?.start ?? today) : free;
  if (day > limit || day === Infinity) return undefined;
  return { ...activity, start: dayOfNumber(day), end: dayOfNumber(day) };
}

/** An SPE carried out before each support module, where one must be and those kept all come later. */
function withEarlySpe({ problem, choice, wanted }: Placement, arranged: Activity[]): Activity[] {
  if (!problem.speFirst) return arranged;
  const starts = choice.offers.flatMap(({ slot, start }) =>
    problem.slots[slot]?.unit === undefined ? [start] : [],
  );
  const support = Math.min(Infinity, ...starts);
  const spe = arranged.filter(({ type }) => type === 'spe').sort(byStart);
  if (spe.some(({ end }) => dayNumber(end) <= support)) return arranged;
  const [early] = wanted.filter(({ type }) => type === 'spe').sort((a, b) => (a.end < b.end ? -1 : 1));
  const [moved] = spe.filter((one) => early && ofSame(one, early));
  if (!early || !moved) return arranged;
  return arranged.map((one) => (one === moved ? { ...one, start: early.start, end: early.end } : one));
}

/** What an obligation asks for around a session. */
function isOwed(facts: PlannerFacts, activity: Activity): boolean {
  switch (activity.type) {
    case 'regroupement':
    case 'e-learning':
    case 'spe':
      return true;
    case 'assessment':
      return facts.modules.some(({ id, unit }) => id === activity.module && unit !== 'transverse');
    default:
      return false;
  }
}

/** The activity of a list that stands for one of another list: SPE of a unit by their rank, the others by what they are of. */
function counterpart(
  list: readonly Activity[],
  own: readonly Activity[],
  activity: Activity,
): Activity | undefined {
  const alike = list.filter((one) => ofSame(one, activity)).sort(byStart);
  if (activity.type !== 'spe') return alike[0];
  const rank = own
    .filter((one) => ofSame(one, activity))
    .sort(byStart)
    .indexOf(activity);
  return alike[rank];
}

function ofSame(one: Activity, other: Activity): boolean {
  if (one.type !== other.type) return false;
  if ('module' in one && 'module' in other) return one.module === other.module;
  return !('unit' in one && 'unit' in other) || one.unit === other.unit;
}

function byStart(a: Activity, b: Activity): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
