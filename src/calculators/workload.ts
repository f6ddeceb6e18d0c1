import { compareDays } from '../model/day.js';
import type { DurationLine } from '../model/ledger.js';
import type { Path } from '../model/path.js';
import { requirePath } from '../model/path-shape.js';
import { faultOf, refuse, under, type Shape } from '../model/shape.js';
import type { LoadedActor, UndatedTime, Workload, WorkloadLine, WorkloadOptions } from '../model/workload.js';
import { closedDaysShape, openDaysOf, reversedPeriodOf } from '../model/working-days.js';
import { durationOf, type DurationFacts } from './duration.js';
import { laidOn } from './workload-days.js';
import { monthRows, weekRows } from './workload-periods.js';

const optionsShape = { required: {}, optional: { closedDays: closedDaysShape } } as const satisfies Shape;

/** Throws the `CqpMoError` that tells where the options are malformed, under `/options`. */
function requireOptions(options: WorkloadOptions): void {
  const malformed = faultOf(optionsShape, options);
  refuse(malformed && under('options', malformed));
  const reversed = reversedPeriodOf(options.closedDays ?? {});
  refuse(reversed && under('options', under('closedDays', reversed)));
}

function isLoaded(line: DurationLine): line is DurationLine & { actor: LoadedActor } {
  const { actor, activity, unit } = line;
  return (actor === 'candidate' || actor === 'tutor') && activity !== 'tutor-training' && unit !== 'spe';
}

function partOf(line: DurationLine & { actor: LoadedActor }, quantity: number): Omit<WorkloadLine, 'day'> {
  const { what, of, unitId, activity, unit, totals, actor } = line;
  return {
    what,
    ...(of && { of }),
    ...(unitId && { unitId }),
    activity,
    actor,
    quantity,
    unit,
    totals: [...totals],
  };
}

/**
 * Lays the duration of a path on its real dates, and adds it up by month and by week.
 *
 * @param facts - the volumes that the documents state
 * @param path - a well-formed path
 * @param options - the closed days
 * @returns lines, months, weeks, what the path does not date and what no document counts
 * @throws CqpMoError when the value is no path, or when the options are malformed (pointer under `/options`)
 */
export function workloadOf(facts: DurationFacts, path: Path, options: WorkloadOptions): Workload {
  requirePath(path);
  requireOptions(options);
  const duration = durationOf(facts, path);
  const openDays = openDaysOf(options.closedDays);
  const lines: WorkloadLine[] = [];
  const undated: UndatedTime[] = [];
  for (const line of duration.lines.filter(isLoaded)) {
    const laid = laidOn(path, line, openDays);
    lines.push(...laid.map(({ day, quantity }) => ({ day, ...partOf(line, quantity) })));
    if (laid.length > 0) continue;
    undated.push({ ...partOf(line, line.quantity), reason: 'Aucune activité du parcours ne date ce temps.' });
  }
  lines.sort((a, b) => compareDays(a.day, b.day));
  return {
    edition: duration.edition,
    lines,
    months: monthRows(lines, openDays),
    weeks: weekRows(lines, openDays),
    undated,
    unknown: duration.unknown.filter(
      ({ activity, actors }) =>
        activity !== 'tutor-training' && (actors.includes('candidate') || actors.includes('tutor')),
    ),
  };
}
