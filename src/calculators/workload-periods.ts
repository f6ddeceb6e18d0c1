import { wholeShare } from '../model/cost-shape.js';
import { addDays, addMonths, type IsoDay } from '../model/day.js';
import { fractionOf } from '../model/split.js';
import { weekStartOf, type OpenDays } from '../model/working-days.js';
import type { LoadedActor, WorkloadLine, WorkloadRow, WorkloadTotal } from '../model/workload.js';

const loadedActors = ['candidate', 'tutor'] as const satisfies readonly LoadedActor[];

/** A month or a week. */
interface Period {
  readonly name: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Lists the periods from that of the first line to that of the last, lines being in the order of days. */
function periodsOf(lines: readonly WorkloadLine[], periodFrom: (day: IsoDay) => Period): Period[] {
  const last = lines.at(-1);
  const periods: Period[] = [];
  let next = lines[0]?.day;
  while (last && next !== undefined && next <= last.day) {
    const period = periodFrom(next);
    periods.push(period);
    next = addDays(period.to, 1);
  }
  return periods;
}

function workingDaysIn({ from, to }: Period, openDays: OpenDays): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (openDays.isOpen(day)) count += 1;
  return count;
}

function rowOf(
  { name: period, from, to }: Period,
  workingDays: number,
  actor: LoadedActor,
  lines: readonly WorkloadLine[],
): WorkloadRow {
  const sum = (counts: (line: WorkloadLine) => boolean): number =>
    lines.filter(counts).reduce((total, { quantity }) => total + quantity, 0);
  const totalOf = (total: WorkloadTotal): number => sum(({ totals }) => totals.includes(total));
  const days = sum(({ unit }) => unit === 'days');
  return {
    period,
    from,
    to,
    actor,
    days,
    minutes: sum(({ unit }) => unit === 'minutes'),
    workingDays,
    ...(workingDays > 0 && { share: fractionOf(days * 2, wholeShare, workingDays * 2) }),
    trainingDays: totalOf('trainingDays'),
    inPersonDays: totalOf('inPersonDays'),
    elearningDays: totalOf('elearningDays'),
    supportDays: totalOf('supportDays'),
    speDays: totalOf('speDays'),
    tutorDays: totalOf('tutorDays'),
    individualSupportMinutes: totalOf('individualSupportMinutes'),
    interviewMinutes: totalOf('interviewMinutes'),
  };
}

function rowsOf(
  lines: readonly WorkloadLine[],
  openDays: OpenDays,
  periodFrom: (day: IsoDay) => Period,
): WorkloadRow[] {
  return periodsOf(lines, periodFrom).flatMap((period) => {
    const within = lines.filter(({ day }) => period.from <= day && day <= period.to);
    const workingDays = workingDaysIn(period, openDays);
    return loadedActors.map((actor) =>
      rowOf(
        period,
        workingDays,
        actor,
        within.filter((line) => line.actor === actor),
      ),
    );
  });
}

/** Adds lines up by calendar month. */
export function monthRows(lines: readonly WorkloadLine[], openDays: OpenDays): WorkloadRow[] {
  return rowsOf(lines, openDays, (day) => {
    const from = `${day.slice(0, 'YYYY-MM'.length)}-01`;
    return { name: from.slice(0, 'YYYY-MM'.length), from, to: addDays(addMonths(from, 1), -1) };
  });
}

/** Adds lines up by week, from Monday to Sunday. */
export function weekRows(lines: readonly WorkloadLine[], openDays: OpenDays): WorkloadRow[] {
  const restOfTheWeek = 6;
  return rowsOf(lines, openDays, (day) => {
    const from = weekStartOf(day);
    return { name: from, from, to: addDays(from, restOfTheWeek) };
  });
}
