/**
 * What a complete path owes to the documents and to the calendar, found without the builder's code: figures
 * typed from the documents, open days from `date-holidays`, months from date-fns.
 */
import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import Holidays from 'date-holidays';
import type { Activity, IsoDay, Path } from '../../src/index.js';

/** Open days in order, and the rank of each. */
export interface Calendar {
  readonly days: readonly IsoDay[];
  readonly rank: ReadonlyMap<IsoDay, number>;
}

export function calendarOf(days: readonly IsoDay[]): Calendar {
  return { days, rank: new Map(days.map((day, rank) => [day, rank])) };
}

function weekdaysWithoutHolidays(holidays: Holidays): Calendar {
  const days: IsoDay[] = [];
  const closed = new Set<IsoDay>();
  for (let year = 2025; year <= 2042; year += 1) {
    for (const { date, type } of holidays.getHolidays(year))
      if (type === 'public') closed.add(date.slice(0, 10));
    for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
      const weekday = new Date(time).getUTCDay();
      const day = new Date(time).toISOString().slice(0, 10);
      if (weekday !== 0 && weekday !== 6 && !closed.has(day)) days.push(day);
    }
  }
  return calendarOf(days);
}

export const france = weekdaysWithoutHolidays(new Holidays('FR'));
export const alsaceMoselle = weekdaysWithoutHolidays(new Holidays('FR', '57'));

/** Every calendar day of the years given, both included. */
export function everyDay(first: number, last: number): IsoDay[] {
  const days: IsoDay[] = [];
  for (let time = Date.UTC(first, 0, 1); time < Date.UTC(last + 1, 0, 1); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

export function daysAfter(day: IsoDay, days: number): IsoDay {
  return addDays(utc(day), days, { in: utc }).toISOString().slice(0, 10);
}

function monthsAfter(day: IsoDay, months: number): IsoDay {
  return addMonths(utc(day), months, { in: utc }).toISOString().slice(0, 10);
}

function mondayOf(day: IsoDay): IsoDay {
  return startOfISOWeek(utc(day), { in: utc }).toISOString().slice(0, 10);
}

/** The first open day on or after a day. */
function firstOpen({ days, rank }: Calendar, day: IsoDay): IsoDay {
  const found = rank.has(day) ? day : days.find((open) => open >= day);
  if (found === undefined) throw new Error(`${day} is after the years compared`);
  return found;
}

/** Open days that a regroupement takes (path-guide §1: the in-person days, a half taking a whole day). */
const openDaysOfRegroupement = [
  ['role-missions', 3],
  ['pilotage', 6],
  ['communication', 2],
  ['animation', 4],
  ['analyser', 2],
  ['droit', 3],
  ['accompagnement', 2],
  ['evaluation', 4],
  ['amelioration', 4],
  ['preparer', 3],
] as const;

/** Modules with more than half a day of e-learning, which has a second part after the regroupement. */
const withSecondElearning = ['communication', 'animation', 'evaluation', 'amelioration'];

/** The module that each SPE follows (actors-guide: 1, 2, 3, 3 and 1 of them). */
const moduleBeforeSpe = {
  'spe-transverse-1': 'role-missions',
  'spe-bloc-1-1': 'pilotage',
  'spe-bloc-1-2': 'pilotage',
  'spe-bloc-2-1': 'communication',
  'spe-bloc-2-2': 'animation',
  'spe-bloc-2-3': 'droit',
  'spe-bloc-3-1': 'accompagnement',
  'spe-bloc-3-2': 'evaluation',
  'spe-bloc-3-3': 'evaluation',
  'spe-bloc-4-1': 'amelioration',
} as const;

/** Each unit, its last module, and the module that opens the next one. */
const units = [
  ['transverse', 'role-missions', 'pilotage'],
  ['bloc-1', 'pilotage', 'communication'],
  ['bloc-2', 'droit', 'accompagnement'],
  ['bloc-3', 'evaluation', 'amelioration'],
  ['bloc-4', 'amelioration', 'preparer'],
] as const;

/** Lists what a complete path owes and does not pay, whatever the closed days. */
export function faultsOf(path: Path, calendar: Calendar, start: IsoDay): string[] {
  const { days, rank } = calendar;
  const faults: string[] = [];
  const demand = (holds: boolean, what: string) => {
    if (!holds) faults.push(`${start}: ${what}`);
  };
  const byId = new Map(path.activities.map((activity) => [activity.id, activity]));
  const get = (id: string): Activity => {
    const activity = byId.get(id);
    if (!activity) throw new Error(`${start}: no activity ${id}`);
    return activity;
  };
  const rankOf = (day: IsoDay) => rank.get(day) ?? Number.NaN;
  const lengthOf = ({ start: first, end }: Activity) => rankOf(end) - rankOf(first) + 1;
  const regroupement = (module: string) => get(`regroupement-${module}`);

  demand(byId.size === path.activities.length, 'two activities have one id');
  demand(path.activities.length === 1 + 10 + 9 + 4 + 8 + 10 + 5, 'number of activities');
  for (const { id, start: first, end } of path.activities) {
    demand(rank.has(first) && rank.has(end), `${id} starts or ends on a closed day`);
  }

  const opening = get('opening');
  const [first, second, ...others] = path.activities;
  demand(opening.start === firstOpen(calendar, start) && opening.end === opening.start, 'day of the opening');
  demand(first === opening && second?.id === 'e-learning-role-missions-1', 'the opening comes first');
  demand(second?.start === opening.end && second.end === opening.end, 'e-learning on the opening day');
  let over = opening.end;
  for (const activity of others) {
    demand(activity.start > over, `${activity.id} overlaps what precedes it`);
    over = activity.end;
  }

  let last = opening.end;
  for (const [module, length] of openDaysOfRegroupement) {
    const { start: from, end } = regroupement(module);
    demand(from > last, `${module} out of order`);
    demand(lengthOf(regroupement(module)) === length, `open days of ${module}`);
    const run = days.slice(rankOf(from), rankOf(end) + 1);
    const gaps = run
      .slice(1)
      .map((day, index) => (Date.parse(day) - Date.parse(run[index] ?? '')) / 86_400_000);
    demand(Math.max(0, ...gaps) <= 5, `a closure in the middle of ${module}`);
    if (module !== 'role-missions' && module !== 'preparer') {
      demand(mondayOf(days[rankOf(from) - 1] ?? '') < mondayOf(from), `${module} starts with its week`);
    }
    last = end;
    if (module === 'analyser') continue;
    const upstream = get(`e-learning-${module}-1`);
    demand(lengthOf(upstream) === 1, `first e-learning of ${module} lasts a day`);
    if (module !== 'role-missions') {
      demand(rankOf(upstream.end) + 1 === rankOf(from), `first e-learning of ${module} on the eve`);
    }
    const downstream = byId.get(`e-learning-${module}-2`);
    demand((downstream !== undefined) === withSecondElearning.includes(module), `e-learning of ${module}`);
    if (downstream) demand(rankOf(downstream.start) === rankOf(end) + 1, `second e-learning of ${module}`);
    if (module === 'preparer') continue;
    const assessment = get(`assessment-${module}`);
    demand(lengthOf(assessment) === 1, `assessment of ${module} takes a day`);
    demand(assessment.start > (downstream?.end ?? end), `assessment of ${module} after it`);
  }

  const spe = path.activities.filter(({ type }) => type === 'spe');
  demand(spe.map(({ id }) => id).join() === Object.keys(moduleBeforeSpe).join(), 'the SPE in order');
  demand(spe.reduce((sum, one) => sum + lengthOf(one), 0) === 21, '21 days of SPE');
  const modules = openDaysOfRegroupement.map(([module]) => module).filter((module) => module !== 'analyser');
  for (const [id, module] of Object.entries(moduleBeforeSpe)) {
    const next = modules[modules.indexOf(module) + 1] ?? 'preparer';
    demand(get(id).start > get(`assessment-${module}`).end, `${id} after ${module}`);
    demand(get(id).end < get(`e-learning-${next}-1`).start, `${id} before ${next}`);
  }

  for (const [unit, module, next] of units) {
    const support = get(`individual-support-${unit}`);
    const lastSpe = spe.filter((one) => one.type === 'spe' && one.unit === unit).at(-1);
    demand(lengthOf(support) === 1, `individual support of ${unit} takes a day`);
    demand(
      support.start > regroupement(module).end && support.start > (lastSpe?.end ?? ''),
      `end of ${unit}`,
    );
    demand(support.end < get(`e-learning-${next}-1`).start, `individual support of ${unit} before ${next}`);
  }

  for (const [index, module] of modules.slice(0, -2).entries()) {
    const from = rankOf(get(`assessment-${module}`).start);
    const to = rankOf(get(`e-learning-${modules[index + 1] ?? ''}-1`).start);
    const taken = path.activities.filter(({ start: day }) => rankOf(day) >= from && rankOf(day) < to);
    const free = to - from - taken.reduce((sum, one) => sum + lengthOf(one), 0);
    demand(free >= taken.length - 1 - (module === 'animation' ? 1 : 0), `days at the post after ${module}`);
  }

  const weeks = new Set(
    modules.flatMap((module) => [mondayOf(regroupement(module).start), mondayOf(regroupement(module).end)]),
  );
  const analyser = regroupement('analyser');
  demand(
    !weeks.has(mondayOf(analyser.start)) && !weeks.has(mondayOf(analyser.end)),
    'analyser in its own week',
  );
  demand(
    spe.some(({ end }) => end < analyser.start),
    'an SPE before analyser',
  );

  const preparer = regroupement('preparer');
  const juryOn = path.jury?.on ?? '';
  const depositedOn = path.dossier?.depositedOn ?? '';
  demand(
    rank.has(juryOn) && juryOn >= monthsAfter(opening.start, 13),
    '13 months from the opening to the jury',
  );
  demand(juryOn >= monthsAfter(preparer.end, 2), 'jury 2 months after preparer');
  demand(juryOn <= monthsAfter(preparer.end, 6), 'jury within 6 months of preparer');
  demand(
    rank.has(depositedOn) && depositedOn > preparer.end && depositedOn < juryOn,
    'deposit before the jury',
  );
  return faults;
}

/** Lists what a complete path owes besides when nothing but weekends and public holidays is closed. */
export function ordinaryFaultsOf(path: Path, calendar: Calendar, start: IsoDay): string[] {
  const opening = path.activities[0]?.start ?? '';
  const day = (id: string, edge: 'start' | 'end' = 'start') =>
    path.activities.find((activity) => activity.id === `regroupement-${id}`)?.[edge] ?? '';
  const months = [
    'pilotage',
    'communication',
    'animation',
    'droit',
    'accompagnement',
    'evaluation',
    'amelioration',
  ];
  const inMonth = (index: number): IsoDay => {
    const monday = mondayOf(monthsAfter(opening, index + 1));
    const open = firstOpen(calendar, monday);
    // A first module late in its week, and a short month: three weeks apart, the second waits for another week.
    const tooSoon = index === 0 && open < daysAfter(day('role-missions'), 21);
    return tooSoon ? firstOpen(calendar, daysAfter(monday, 7)) : open;
  };
  const faults = months
    .filter((id, index) => day(id) !== inMonth(index))
    .map((id) => `${start}: ${id} is not in its month`);
  const dayAfter = calendar.days[(calendar.rank.get(opening) ?? Number.NaN) + 1];
  if (day('role-missions') !== dayAfter) faults.push(`${start}: role-missions does not follow the opening`);
  const juryOn = path.jury?.on ?? '';
  if (juryOn !== firstOpen(calendar, monthsAfter(opening, 13)))
    faults.push(`${start}: jury not at 13 months`);
  if (juryOn > monthsAfter(day('preparer', 'end'), 3))
    faults.push(`${start}: jury over 3 months after preparer`);
  if ((path.dossier?.depositedOn ?? '') !== firstOpen(calendar, monthsAfter(juryOn, -1))) {
    faults.push(`${start}: dossier not deposited a month before the jury`);
  }
  return faults;
}
