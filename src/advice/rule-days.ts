import { addDays, type IsoDay } from '../model/day.js';
import type { Force } from '../model/finding.js';
import type { RuleId } from '../model/ids.js';
import { modulesOf } from '../model/lookup.js';
import type { Path } from '../model/path.js';
import { viewOf, type PathView } from '../rules/frame/path-view.js';
import { waiverOf } from '../rules/frame/waive.js';
import { pathRules } from '../rules/index.js';
import type { Outcome, PathRule, RuleFacts } from '../rules/rule.js';
import { changesOf } from './changes.js';
import { daysOn, firstPathDay, lastPathDay, type DaySet, type Stretch } from './days.js';
import type { Place } from './place.js';
import { comparesActivity, readings, type LoneKind, type Reading } from './reads.js';

/** The days that a rule leaves to a date. */
export interface RuleDays {
  readonly rule: RuleId;
  readonly force: Force;
  readonly days: DaySet;
  /** Whether the rule is unmet on every day, because of something else: `days` is what it leaves without that. */
  readonly unmetAnyway: boolean;
  /** What the rule finds when the date is on a day. */
  readonly outcomeOn: (day: IsoDay) => Outcome;
}

interface SpeakingRule {
  readonly rule: PathRule;
  readonly reading: Reading;
  readonly force: Force;
}

/** The rules that speak of a path and compare its dates. */
export function speakingRules({ edition, kind }: Path): SpeakingRule[] {
  return pathRules.flatMap((rule) => {
    const reading = readings[rule.id];
    if (!reading || !rule.editions.includes(edition) || (rule.kind ?? kind) !== kind) return [];
    const force = kind === 'individualised' ? (rule.individualisedForce ?? rule.force) : rule.force;
    return [{ rule, reading, force }];
  });
}

/** Whether a rule reads the date of a place. */
export function readsPlace(reading: Reading, { activity, kind }: Place, facts: RuleFacts): boolean {
  return activity
    ? reading.edges !== undefined || comparesActivity(reading, activity, modulesOf(facts, 'transverse'))
    : reading.days?.includes(kind as LoneKind) === true;
}

/** The days on which a place may be: those that a path may bear, its last day included. */
export function rangeOf({ days }: Place): Stretch {
  return { from: firstPathDay, to: addDays(lastPathDay, 1 - days) };
}

/** What rules are asked about: the path with the date on a day, and the ranks that its activities have in the whole. */
interface Asked {
  readonly view: PathView;
  readonly ranks?: readonly number[];
}

/** The path with the date on one day and another, each made once. */
function askedOn(facts: RuleFacts, pathOn: (day: IsoDay) => { path: Path; ranks?: number[] }) {
  const known = new Map<IsoDay, Asked>();
  return (day: IsoDay): Asked => {
    let asked = known.get(day);
    if (!asked) {
      const { path, ranks } = pathOn(day);
      asked = { view: viewOf(path, facts), ...(ranks && { ranks }) };
      known.set(day, asked);
    }
    return asked;
  };
}

/** A path without the other things of the same sort as a place, which may break a rule by themselves. */
function withoutLikes(path: Path, { activity, kind, rank }: Place): { path: Path; ranks: number[] } {
  const own = rank ?? path.activities.length - 1;
  const isKept = (at: number): boolean => at === own || path.activities[at]?.type !== activity?.type;
  const ranks = [...path.activities.keys()].filter(isKept);
  const activities = path.activities.filter((_, at) => isKept(at));
  const members = path.jury?.members?.map((member, at) =>
    kind === 'president-training' && at !== rank ? { ...member, role: 'expert' as const } : member,
  );
  return { path: { ...path, activities, ...(members && { jury: { ...path.jury, members } }) }, ranks };
}

/**
 * Finds the days that each rule leaves to the date of a place, by asking the rule itself on every day on which its
 * verdict may change: no delay and no order is written twice.
 */
export function ruleDaysOf(path: Path, place: Place, facts: RuleFacts): RuleDays[] {
  const range = rangeOf(place);
  const whole = askedOn(facts, (day) => ({ path: place.put(path, day) }));
  const alone = askedOn(facts, (day) => withoutLikes(place.put(path, day), place));
  return speakingRules(path).flatMap(({ rule, reading, force }) => {
    if (!readsPlace(reading, place, facts)) return [];
    const changes = changesOf(rule, reading, facts, path, place);
    const askedIn = (asked: typeof whole): Pick<RuleDays, 'days' | 'outcomeOn'> => {
      const isOpen = (day: IsoDay): boolean => {
        const { view } = asked(day);
        return rule.check(view, facts).verdict !== 'unmet' || waiverOf(view.path, rule.id)?.holds === true;
      };
      const outcomeOn = (day: IsoDay): Outcome => {
        const { view, ranks } = asked(day);
        const outcome = rule.check(view, facts);
        return ranks ? { ...outcome, at: (outcome.at ?? []).map((at) => inWhole(at, ranks)) } : outcome;
      };
      return { days: daysOn(range, changes, isOpen), outcomeOn };
    };
    const found = askedIn(whole);
    const unmetAnyway = found.days.length === 0;
    return [{ rule: rule.id, force, unmetAnyway, ...(unmetAnyway ? askedIn(alone) : found) }];
  });
}

/** A pointer into the whole path. */
function inWhole(pointer: string, ranks: readonly number[]): string {
  return pointer.replace(
    /^\/activities\/(\d+)/,
    (_, rank: string) => `/activities/${ranks[Number(rank)] ?? '-'}`,
  );
}
