import { addDays, addMonths, dayNumber, monthsBetween, type IsoDay } from '../../model/day.js';
import { frenchDay } from '../../model/french.js';
import { textWidth } from './measure.js';

/** A stretch of the head of the picture, with a label where one has room. */
interface Tick {
  /** Left and right edges in pixels. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Where days stand in the picture. */
export interface Scale {
  /** First day, and the day after the last. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly left: number;
  readonly right: number;
  readonly months: readonly Tick[];
  readonly years: readonly Tick[];
  /** Left edge of a day in pixels. */
  readonly x: (day: IsoDay) => number;
}

/** Size of the type in the head of the picture. */
export const headSize = 11;

const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;
/** Beyond so many units of a length, longer units are drawn: the picture stays readable and small. */
const mostUnits = 72;

/** Units of time, in months, with the least width of one in pixels. */
const units = [
  { months: 1, least: 12 },
  { months: 12, least: 36 },
  { months: 120, least: 36 },
  { months: 1200, least: 36 },
] as const;

/**
 * Lays the days of a path out between two edges, whole months; the right one moves where a month, or a year of a
 * very long path, would have no room.
 */
export function scaleOf(first: IsoDay, last: IsoDay, left: number, right: number): Scale {
  const monthCount = monthsBetween(monthOf(first), monthOf(last)) + 1;
  const unit = units.find(({ months }) => monthCount / months <= mostUnits) ?? units[3];
  const from = unit.months === 1 ? monthOf(first) : startOf(first, unit.months);
  const until = addMonths(unit.months === 1 ? monthOf(last) : startOf(last, unit.months), unit.months);
  const count = monthsBetween(from, until) / unit.months;
  const width = Math.max(right - left, count * unit.least);
  const perDay = width / (dayNumber(until) - dayNumber(from));
  const x = (day: IsoDay): number => round(left + (dayNumber(day) - dayNumber(from)) * perDay);
  const stretches = (months: number): (readonly [IsoDay, IsoDay])[] => {
    const all: (readonly [IsoDay, IsoDay])[] = [];
    for (let at = from; at < until;) {
      const next = addMonths(startOf(at, months), months);
      all.push([at, next < until ? next : until]);
      at = next;
    }
    return all;
  };
  const months = unit.months === 1 ? stretches(1) : [];
  const years = stretches(Math.max(12, unit.months));
  const monthLabel = monthLabeller(width / count);
  return {
    from,
    to: until,
    left,
    right: round(left + width),
    x,
    months: months.map(([start, end]) => ({ from: x(start), to: x(end), label: monthLabel(start) })),
    years: years.map(([start, end]) => {
      const [at, to, label] = [x(start), x(end), start.slice(0, 4)];
      return { from: at, to, label: textWidth(label, headSize) + 4 <= to - at ? label : '' };
    }),
  };
}

/** Month names as long as the narrowest month allows: whole, shortened, or their first letter. */
function monthLabeller(width: number): (day: IsoDay) => string {
  const whole = (day: IsoDay): string => frenchDay(`${day.slice(0, 8)}02`).split(' ')[1] ?? '';
  const short = (day: IsoDay): string => shortMonths[Number(day.slice(5, 7)) - 1] ?? '';
  // Of a month of thirty days: the names of the months of thirty-one are no longer, that of February is short.
  const room = width * 0.98 - 4;
  const fits = (name: (day: IsoDay) => string): boolean =>
    shortMonths.every(
      (_, month) => textWidth(name(`2027-${String(month + 1).padStart(2, '0')}-01`), headSize) <= room,
    );
  return [whole, short].find(fits) ?? ((day) => whole(day).slice(0, 1).toUpperCase());
}

function monthOf(day: IsoDay): IsoDay {
  return `${day.slice(0, 8)}01`;
}

/** First day of the month, the year, the ten or the hundred years that a day belongs to. */
function startOf(day: IsoDay, months: number): IsoDay {
  if (months === 1) return monthOf(day);
  const years = months / 12;
  const year = Math.floor(Number(day.slice(0, 4)) / years) * years;
  return `${String(Math.max(1, year)).padStart(4, '0')}-01-01`;
}

/** The last day that a picture needs for something that ends on a day. */
export function after(day: IsoDay): IsoDay {
  return addDays(day, 1);
}

/** Pixels with a tenth: enough for the eye, and the same bytes everywhere. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
