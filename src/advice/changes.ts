import { addDays, addMonths, type IsoDay } from '../model/day.js';
import type { Limit } from '../model/fact.js';
import { modulesOf } from '../model/lookup.js';
import { leastDaysBetweenModules, mostDaysBetweenModules } from '../model/pace.js';
import type { Activity, Path } from '../model/path.js';
import { earliestDayBefore, latestDayBefore } from '../rules/frame/delay.js';
import type { PathRule, RuleFacts } from '../rules/rule.js';
import { matterKey } from './label.js';
import type { Place } from './place.js';
import { comparesActivity, isOf, isOfSupport, type LoneKind, type Reading } from './reads.js';

/** Days of a path that is no activity, without that of a place. */
function loneDaysOf(path: Path, kind: LoneKind, place: Place): readonly (IsoDay | undefined)[] {
  const others = <T>(list: readonly T[] | undefined): T[] =>
    (list ?? []).filter((_, rank) => place.kind !== kind || rank !== place.rank);
  switch (kind) {
    case 'tutor-training':
      return others(path.tutor?.trainedOn);
    case 'president-training':
      return others(path.jury?.members).map(({ trainedOn }) => trainedOn);
    case 'jury':
      return [path.jury?.on];
    case 'deposit':
      return [path.dossier?.depositedOn];
    case 'positioning':
      return [path.positioning?.on];
    case 'appointment':
      return [path.candidate.appointedOn];
  }
}

/** The days with which a rule compares that of a place, and those from which it may count a delay. */
interface Compared {
  readonly days: readonly IsoDay[];
  /** When the path starts without the place, if the rule reads it. */
  readonly starts?: readonly IsoDay[];
  readonly delayed: readonly IsoDay[];
}

function firstStart(activities: readonly Activity[]): IsoDay[] {
  return activities.length === 0
    ? []
    : [activities.map(({ start }) => start).reduce((a, b) => (b < a ? b : a))];
}

function lastEnd(activities: readonly Activity[]): IsoDay[] {
  return activities.length === 0 ? [] : [activities.map(({ end }) => end).reduce((a, b) => (b > a ? b : a))];
}

/** The activities that a rule compares with the date of a place. */
function comparedActivities(reading: Reading, path: Path, place: Place, facts: RuleFacts): Activity[] {
  const transverse = modulesOf(facts, 'transverse');
  const { activity, rank } = place;
  const is = (sort: Reading['these'], one: Activity): boolean => isOf(sort, one, transverse);
  const isCompared = (one: Activity): boolean => {
    if (!activity) return is(reading.these, one) || is(reading.against, one);
    if (matterKey(one) === matterKey(activity)) return true;
    const isNear = 'module' in one && 'module' in activity && one.module === activity.module;
    if (reading.withinModule && !isNear) return false;
    return (
      (is(reading.these, activity) && is(reading.against, one)) ||
      (is(reading.against, activity) && is(reading.these, one))
    );
  };
  return path.activities.filter((one, at) => (!activity || at !== rank) && isCompared(one));
}

function comparedDays(reading: Reading, path: Path, place: Place, facts: RuleFacts): Compared {
  const { activity, rank } = place;
  const lone = (reading.days ?? [])
    .flatMap((kind) => loneDaysOf(path, kind, place))
    .filter((day) => day !== undefined);
  const byName = !activity || comparesActivity(reading, activity, modulesOf(facts, 'transverse'));
  const named = byName
    ? comparedActivities(reading, path, place, facts).flatMap(({ start, end }) =>
        reading.startsOnly ? [start] : [start, end],
      )
    : [];
  const others = path.activities.filter((_, at) => !activity || at !== rank);
  const training = others.filter((one) => !isOfSupport(one));
  switch (reading.edges) {
    case 'start': {
      const edges = firstStart(others);
      return { days: [...lone, ...named, ...edges], starts: edges, delayed: activity ? lone : edges };
    }
    case 'span': {
      const edges = [...firstStart(others), ...lastEnd(others)];
      return { days: [...lone, ...edges], delayed: [...lone, ...edges] };
    }
    case 'training': {
      const isNamed = (one: Activity): boolean => isOf(reading.these, one, []);
      const starts = activity && !byName ? path.activities.filter(isNamed).map(({ start }) => start) : [];
      return { days: [...named, ...firstStart(training), ...lastEnd(training), ...starts], delayed: [] };
    }
    default:
      return { days: [...lone, ...named], delayed: [...lone, ...named] };
  }
}

/** The numbers of a limit, and those about it, where it is read with a tolerance of one. */
function numbersOf({ atLeast, atMost, about }: Limit): number[] {
  const around = about === undefined ? [] : [about - 1, about, about + 1];
  return [atLeast, atMost, ...around].filter((number) => number !== undefined);
}

/** The days that a limit counts from a day, before and after it. */
function delayed(limit: Limit, day: IsoDay): IsoDay[] {
  const byMonths = (months: number): IsoDay[] => [
    addMonths(day, months),
    latestDayBefore(day, months),
    earliestDayBefore(day, months),
  ];
  const byDays = (days: number): IsoDay[] => [addDays(day, days), addDays(day, -days)];
  switch (limit.unit) {
    case 'months':
      return numbersOf(limit).flatMap(byMonths);
    case 'years':
      return numbersOf(limit).flatMap((years) => byMonths(years * 12));
    case 'weeks':
      return numbersOf(limit).flatMap((weeks) => byDays(weeks * 7));
    case 'weeks-per-month':
      return [limit.about ?? 1].flatMap((weeks) => [
        ...byDays(leastDaysBetweenModules(weeks)),
        ...byDays(mostDaysBetweenModules(weeks)),
      ]);
    default:
      return [];
  }
}

/**
 * The days on which the verdict of a rule may change as the date of a place moves: those on which its first or its last
 * day meets a day that the rule compares, or one that a limit counts from there, and the days after.
 */
export function changesOf(
  rule: PathRule,
  reading: Reading,
  facts: RuleFacts,
  path: Path,
  place: Place,
): IsoDay[] {
  const limits = (rule.limits ?? []).map((id) => facts.limits[id]);
  const waivers = (path.waivers ?? []).filter((waiver) => waiver.rule === rule.id);
  const compared = comparedDays(reading, path, place, facts);
  const meeting = [
    ...compared.days,
    ...[...new Set(compared.delayed)].flatMap((day) => limits.flatMap((limit) => delayed(limit, day))),
    ...waivers.flatMap(({ on, until }) => (until === undefined ? [on] : [on, until])),
  ];
  // Once another activity comes first, when the path starts no longer depends on this one.
  const [start] = place.activity && waivers.length === 0 ? (compared.starts ?? []) : [];
  const upTo =
    start === undefined || reading.these !== undefined ? meeting : meeting.filter((day) => day <= start);
  const beside = reading.beside ?? 0;
  const readsStart = reading.startsOnly === true || reading.edges === 'start';
  return [...new Set(upTo)].flatMap((day) => {
    const changes: IsoDay[] = [];
    for (let shift = -beside; shift <= beside + 1; shift += 1) changes.push(addDays(day, shift));
    return place.days === 1 || (readsStart && waivers.length === 0)
      ? changes
      : [...changes, ...changes.map((change) => addDays(change, 1 - place.days))];
  });
}
