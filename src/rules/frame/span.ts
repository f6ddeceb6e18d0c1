import { addMonths, type IsoDay } from '../../model/day.js';
import { frenchCount, frenchDay } from '../../model/french.js';
import type { Outcome } from '../rule.js';
import { gapToWindow } from './window.js';

/** "About" so many months is read as one month more or less; that reading is ours. */
const tolerance = 1;

/** The days on which what starts on a day and lasts about so many months may end. */
export function endOfSpan(from: IsoDay, months: number): { readonly from: IsoDay; readonly to: IsoDay } {
  return { from: addMonths(from, months - tolerance), to: addMonths(from, months + tolerance) };
}

/** What spans a number of months, and how its end is named in a message. */
export interface Span {
  readonly from: { readonly day: IsoDay; readonly at: string };
  readonly to: { readonly day: IsoDay; readonly at: string };
  /** As in `le jury`. */
  readonly end: string;
  /** As in `Le parcours complet`. */
  readonly whole: string;
}

/** Judges whether a span lasts about so many months. */
export function spanOf({ from, to, end, whole }: Span, months: number): Outcome {
  const { from: earliest, to: latest } = endOfSpan(from.day, months);
  const gapDays = gapToWindow(to.day, earliest, latest);
  const met = gapDays === 0;
  const facing = `du ${frenchDay(from.day)} au ${frenchDay(to.day)}`;
  const delay = frenchCount(months, 'mois');
  return {
    verdict: met ? 'met' : 'unmet',
    message: met
      ? `${whole} dure environ ${delay}, ${facing}.`
      : `${whole} dure en moyenne ${delay} : ${to.day < from.day ? `il débute le ${frenchDay(from.day)}, après le ${frenchDay(to.day)} prévu pour ${end}` : `il va ${facing}`}. Pour s'en tenir à un mois près, placer ${end} entre le ${frenchDay(earliest)} et le ${frenchDay(latest)}.`,
    at: from.at === to.at ? [from.at] : [from.at, to.at],
    expected: { from: earliest, to: latest },
    found: to.day,
    ...(met ? {} : { gapDays }),
  };
}
