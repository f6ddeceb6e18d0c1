import { addDays, compareDays, daysBetween, isPathDay, type IsoDay } from '../model/day.js';
import type { Force } from '../model/finding.js';
import { unitIds, type UnitId } from '../model/ids.js';
import { requirePath } from '../model/path-shape.js';
import type { Path } from '../model/path.js';
import { fault, refuse, under } from '../model/shape.js';
import { viewOf } from '../rules/frame/path-view.js';
import { speOfPath } from '../rules/frame/spe-of-path.js';
import type { RuleFacts } from '../rules/rule.js';
import { unitLabel } from './label.js';
import { placesOf, type Place } from './place.js';
import type {
  Deadline,
  Progress,
  ProgressGroup,
  ProgressStep,
  StepToPlan,
  UnitProgress,
} from './progress-types.js';
import type { BoundOrigin, DateKind, DateWindow } from './window-types.js';
import { windowsOf } from './windows.js';

type Subject = Pick<ProgressStep, 'at' | 'kind' | 'module' | 'unit' | 'what'>;

/** Days that are not those of the candidate's path. */
const besides: readonly DateKind[] = ['appointment', 'president-training'];

function subjectOf({ at, kind, what, activity }: Place): Subject {
  return {
    at: activity ? at.replace(/\/start$/, '') : at,
    kind,
    ...(activity && 'module' in activity && { module: activity.module }),
    ...(activity && 'unit' in activity && { unit: activity.unit }),
    what,
  };
}

function stepOf(place: Place, start: IsoDay, asOf: IsoDay): ProgressStep {
  const end = addDays(start, place.days - 1);
  return {
    ...subjectOf(place),
    start,
    end,
    daysToStart: daysBetween(asOf, start),
    daysToEnd: daysBetween(asOf, end),
  };
}

function mostBinding(by: readonly BoundOrigin[]): Force {
  const forces = by.map(({ force }) => force);
  return forces.includes('obligation')
    ? 'obligation'
    : forces.includes('recommendation')
      ? 'recommendation'
      : 'usage';
}

/** The last day for what has not begun: the one allowed, else the one advised; and the day that the path sets. */
function deadlinesOf(place: Place, window: DateWindow | undefined, asOf: IsoDay): Deadline[] {
  const subject = subjectOf(place);
  const { current, days, kind } = place;
  const hasBegun = current !== undefined && current <= asOf;
  const latest = hasBegun ? undefined : (window?.latest ?? window?.advised?.latest);
  const last = latest && addDays(latest.day, days - 1);
  const isSet = current !== undefined && current >= asOf && (kind === 'deposit' || kind === 'jury');
  return [
    ...(isSet
      ? [{ ...subject, day: current, daysLeft: daysBetween(asOf, current), set: 'date' as const, by: [] }]
      : []),
    ...(latest && last !== undefined
      ? [
          {
            ...subject,
            day: last,
            daysLeft: daysBetween(asOf, last),
            set: mostBinding(latest.by),
            by: latest.by,
          },
        ]
      : []),
  ];
}

function groupOf(facts: RuleFacts, { kind, module, unit }: Subject): ProgressGroup | undefined {
  if (kind === 'opening') return 'opening';
  if (unit !== undefined) return unit;
  if (module === undefined) return undefined;
  return facts.modules.find(({ id }) => id === module)?.unit ?? 'support';
}

function labelOf(facts: RuleFacts, group: ProgressGroup): string {
  if (group === 'opening') return 'ouverture';
  return group === 'support' ? 'accompagnement à la certification' : unitLabel(facts, group);
}

function countByUnit(facts: RuleFacts, progress: Omit<Progress, 'units'>): UnitProgress[] {
  const groups: readonly ProgressGroup[] = ['opening', ...unitIds, 'support'];
  return groups.flatMap((unit): UnitProgress[] => {
    const of = <T extends Subject>(list: readonly T[]): T[] =>
      list.filter((one) => groupOf(facts, one) === unit);
    const counts = {
      done: of(progress.done).length,
      underWay: of(progress.underWay).length,
      toCome: of(progress.toCome).length,
      toPlan: of(progress.toPlan).reduce((sum, { count }) => sum + count, 0),
    };
    const isEmpty = Object.values(counts).every((count) => count === 0);
    return isEmpty ? [] : [{ unit, what: labelOf(facts, unit), ...counts }];
  });
}

/**
 * Tells where a path stands on a day.
 *
 * @param facts - the referential whose records the rules read
 * @param path - a well-formed path
 * @param asOf - the day asked about: the library has no clock
 * @returns what is done, under way, to come and still to be planned, with deadlines
 * @throws CqpMoError when the value is no path; `invalid-day` at `/asOf`
 */
export function progressOf(facts: RuleFacts, path: Path, asOf: IsoDay): Progress {
  requirePath(path);
  if (!isPathDay(asOf)) {
    refuse(under('asOf', fault('invalid-day', 'expected an existing day of the years 1900 to 2999')));
  }
  const view = viewOf(path, facts);
  const lackingSpe = new Map<UnitId, number>(
    speOfPath(view, facts).map(({ unit, required, planned }) => [unit, required - planned.length]),
  );
  const places = placesOf(view, facts).filter(({ kind }) => !besides.includes(kind));
  const steps = places
    .flatMap((place) => (place.current === undefined ? [] : [stepOf(place, place.current, asOf)]))
    .sort((a, b) => compareDays(a.start, b.start) || compareDays(a.end, b.end));
  const toCome = steps.filter(({ start }) => start > asOf);
  const open = places.filter(({ current }) => current === undefined || current >= asOf);
  const windows = windowsOf(
    facts,
    path,
    open.map(({ at }) => at),
  );
  const windowOf = ({ at, kind, activity }: Place): DateWindow | undefined =>
    windows.find(
      (window) =>
        window.at === at &&
        window.kind === kind &&
        (!activity || !('module' in activity) || window.module === activity.module) &&
        (!activity || !('unit' in activity) || window.unit === activity.unit),
    );
  const toPlan = places
    .filter(({ current, kind }) => current === undefined && isExpected(path, kind))
    .map((place): StepToPlan => {
      const { activity } = place;
      const count = activity?.type === 'spe' ? (lackingSpe.get(activity.unit) ?? 1) : 1;
      return { ...subjectOf(place), count };
    });
  const progress = {
    asOf,
    done: steps.filter(({ end }) => end < asOf),
    underWay: steps.filter(({ start, end }) => start <= asOf && asOf <= end),
    toCome,
    next: toCome.filter(({ start }) => start === toCome[0]?.start),
    toPlan,
    deadlines: open
      .flatMap((place) => deadlinesOf(place, windowOf(place), asOf))
      .sort((a, b) => compareDays(a.day, b.day)),
  };
  return { ...progress, units: countByUnit(facts, progress) };
}

/** Whether the path is to have a date: a complete one needs no positioning, and of edition 2017 no more is known. */
function isExpected(path: Path, kind: DateKind): boolean {
  return path.edition === 'blocs' && (kind !== 'positioning' || path.kind === 'individualised');
}
