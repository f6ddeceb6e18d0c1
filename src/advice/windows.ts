import { addDays, type IsoDay } from '../model/day.js';
import { requirePath } from '../model/path-shape.js';
import type { Path } from '../model/path.js';
import { fault, faultOf, refuse, under } from '../model/shape.js';
import { viewOf } from '../rules/frame/path-view.js';
import { waiverOf } from '../rules/frame/waive.js';
import type { RuleFacts } from '../rules/rule.js';
import { between, common, holds, isWhole, type DaySet, type Stretch } from './days.js';
import { placesOf, type Place } from './place.js';
import { rangeOf, readsPlace, ruleDaysOf, speakingRules, type RuleDays } from './rule-days.js';
import type { BoundOrigin, DateBound, DateWindow, OpenDays, WaitingRule } from './window-types.js';

/** The rules that leave no day of a stretch, or not all, and what they say of the first that they do not leave. */
function originsOf(place: Place, rules: readonly RuleDays[], days: Stretch): BoundOrigin[] {
  return rules.flatMap(({ rule, force, days: left, outcomeOn }) => {
    const within = common(left, [days]);
    if (isWhole(within, days)) return [];
    const [first] = within;
    const day = first?.from === days.from ? addDays(first.to, 1) : days.from;
    const { message, at = [] } = outcomeOn(day);
    const others = at.filter((pointer) => pointer !== place.named);
    // The two days of the tutor's training, which rules name together, bound each other.
    return [{ rule, force, from: others.length > 0 ? others : at, message }];
  });
}

/** The bounds of days that rules leave together. */
function openDaysOf(place: Place, rules: readonly RuleDays[], days: DaySet): OpenDays {
  const range = rangeOf(place);
  const [first, last] = [days[0], days.at(-1)];
  const boundAt = (day: IsoDay, beyond: IsoDay): DateBound => ({
    day,
    by: originsOf(place, rules, { from: beyond, to: beyond }),
  });
  return {
    ...(first && first.from > range.from && { earliest: boundAt(first.from, addDays(first.from, -1)) }),
    ...(last && last.to < range.to && { latest: boundAt(last.to, addDays(last.to, 1)) }),
    except: between(days).map((gap) => ({ ...gap, by: originsOf(place, rules, gap) })),
  };
}

function daysLeftBy(range: Stretch, rules: readonly RuleDays[]): DaySet {
  return rules.reduce<DaySet>((left, { days }) => common(left, days), [range]);
}

/** Of obligations that leave no day together, those without each of which they would. */
function clashOf(range: Stretch, obligations: readonly RuleDays[]): RuleDays[] {
  return obligations.reduce<RuleDays[]>(
    (kept, one) => {
      const without = kept.filter((other) => other !== one);
      return daysLeftBy(range, without).length === 0 ? without : kept;
    },
    [...obligations],
  );
}

/** Narrows allowed days by what is advised, the more binding first, as far as days are left. */
function advisedOf(allowed: DaySet, rules: readonly RuleDays[]): { days: DaySet; setAside: RuleDays[] } {
  const ordered = [
    ...rules.filter(({ force }) => force === 'recommendation'),
    ...rules.filter(({ force }) => force === 'usage'),
  ];
  return ordered.reduce<{ days: DaySet; setAside: RuleDays[] }>(
    ({ days, setAside }, one) => {
      const narrowed = common(days, one.days);
      return narrowed.length > 0 ? { days: narrowed, setAside } : { days, setAside: [...setAside, one] };
    },
    { days: allowed, setAside: [] },
  );
}

function idsOf(rules: readonly RuleDays[]): DateWindow['clashing'] {
  return rules.map(({ rule }) => rule);
}

/** The rules that wait for something else before they bound the date. */
function waitingOf(rules: readonly RuleDays[], day: IsoDay): WaitingRule[] {
  return rules.flatMap(({ rule, force, outcomeOn }) => {
    const { verdict, missing = [] } = outcomeOn(day);
    return verdict === 'undetermined' && missing.length > 0 ? [{ rule, force, missing }] : [];
  });
}

/** One of the allowed days, near the others of the path: the day held, else the one at a bound. */
function usualDayOf(path: Path, place: Place, allowed: DaySet): IsoDay {
  const range = rangeOf(place);
  const { from, to } = allowed[0] ?? range;
  if (place.current !== undefined && holds(allowed, place.current)) return place.current;
  if (from > range.from) return from;
  return to < range.to ? to : (path.jury?.on ?? path.activities[0]?.start ?? from);
}

function windowOf(path: Path, place: Place, facts: RuleFacts): DateWindow {
  const { at, kind, what, days, current, activity } = place;
  const range = rangeOf(place);
  const reading = ruleDaysOf(path, place, facts);
  const bounding = reading.filter((one) => one.days.length > 0 && !isWhole(one.days, range));
  const obligations = bounding.filter(({ force }) => force === 'obligation');
  const allowed = daysLeftBy(range, obligations);
  const possible = allowed.length > 0;
  const { days: advised, setAside } = possible ? advisedOf(allowed, bounding) : { days: [], setAside: [] };
  const day = usualDayOf(path, place, allowed);
  const put = place.put(path, day);
  const kept = bounding.filter((one) => !setAside.includes(one));
  return {
    at,
    kind,
    ...(activity && 'module' in activity && { module: activity.module }),
    ...(activity && 'unit' in activity && { unit: activity.unit }),
    what,
    days,
    ...(current !== undefined && { current }),
    possible,
    ...openDaysOf(place, obligations, allowed),
    clashing: possible ? [] : idsOf(clashOf(range, obligations)),
    ...(possible && { advised: openDaysOf(place, kept, advised) }),
    setAside: idsOf(setAside),
    rules: bounding.map((one) => ({
      rule: one.rule,
      force: one.force,
      ...openDaysOf(place, [one], one.days),
    })),
    unmetAnyway: idsOf(reading.filter(({ unmetAnyway }) => unmetAnyway)),
    waiting: waitingOf(reading, day),
    waived: idsOf(reading.filter(({ rule }) => waiverOf(put, rule)?.holds)),
  };
}

/**
 * Finds the days that the rules leave to each date of a path, all other dates staying as they are.
 *
 * @param facts - the referential whose records the rules read
 * @param path - a well-formed path
 * @param at - the dates asked about, all when left out
 * @returns one window per date that a rule of its edition and kind reads
 * @throws CqpMoError with the code and the place of the fault when the value is no path
 */
export function windowsOf(facts: RuleFacts, path: Path, at?: readonly string[]): readonly DateWindow[] {
  requirePath(path);
  if (at !== undefined)
    refuse(
      faultOf({ listOf: 'text' }, at) &&
        under('at', fault('invalid-type', 'expected a list of JSON pointers')),
    );
  const speaking = speakingRules(path);
  return placesOf(viewOf(path, facts), facts)
    .filter((place) => at === undefined || at.includes(place.at))
    .filter((place) => speaking.some(({ reading }) => readsPlace(reading, place, facts)))
    .map((place) => windowOf(path, place, facts));
}
