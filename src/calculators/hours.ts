import { faultOfHoursPerDay, minutesPerDayOf, minutesPerHour } from '../model/cost-shape.js';
import type { DurationInHours, LineInMinutes } from '../model/hours.js';
import type { Duration, DurationTotal, Total } from '../model/ledger.js';
import { faultOf, refuse, under, type Shape } from '../model/shape.js';
import { faultOfDuration } from './hours-shape.js';
import { fractionOf } from '../model/split.js';

const optionsShape = { required: { hoursPerDay: 'amount' } } as const satisfies Shape;
/** The totals that are a time. */
const timeTotals = [
  'trainingDays',
  'inPersonDays',
  'elearningDays',
  'supportDays',
  'speDays',
  'tutorDays',
  'individualSupportMinutes',
  'interviewMinutes',
  'tutorTrainingDays',
  'presidentTrainingMinutes',
  'juryMemberTrainingMinutes',
] as const satisfies readonly Exclude<DurationTotal, 'speCount'>[];

/** Throws the `CqpMoError` that tells why days of that length cannot be counted in whole minutes. */
function minutesOfDay(options: { readonly hoursPerDay: number }): number {
  const malformed = faultOf(optionsShape, options);
  refuse(malformed && under('options', malformed));
  const wrong = faultOfHoursPerDay(options.hoursPerDay);
  refuse(wrong && under('options', under('hoursPerDay', wrong)));
  return minutesPerDayOf(options.hoursPerDay) ?? 0;
}

/**
 * Turns the days of a duration into minutes and hours, by the length of a day that the caller gives.
 *
 * @param duration - what `durationOf` gives
 * @param options - the hours in a day of work
 * @returns lines in minutes, totals in minutes and in hours
 * @throws CqpMoError `invalid-number` at `/options/hoursPerDay` when a day is no whole number of minutes, and the code and
 * the place of the fault when the value is no duration
 */
export function inHours(duration: Duration, options: { readonly hoursPerDay: number }): DurationInHours {
  refuse(faultOfDuration(duration, timeTotals));
  const perDay = minutesOfDay(options);
  const lines = duration.lines
    .filter(({ unit }) => unit !== 'spe')
    .map((line): LineInMinutes => {
      const { unit, quantity, totals } = line;
      // Half a day of an odd number of minutes is rounded up, in each line: totals add lines up.
      const minutes = unit === 'days' ? fractionOf(perDay, quantity * 2, 2) : quantity;
      return { ...line, totals: [...totals], minutes };
    });
  const minutesOf = (total: DurationTotal): Total =>
    duration[total] === 'unknown'
      ? 'unknown'
      : lines.filter(({ totals }) => totals.includes(total)).reduce((sum, { minutes }) => sum + minutes, 0);
  const hoursOf = (total: DurationTotal): Total => {
    const minutes = minutesOf(total);
    return minutes === 'unknown' ? minutes : minutes / minutesPerHour;
  };
  return {
    hoursPerDay: options.hoursPerDay,
    lines,
    minutes: eachTotal(minutesOf),
    hours: eachTotal(hoursOf),
  };
}

function eachTotal(valueOf: (total: DurationTotal) => Total): DurationInHours['minutes'] {
  return Object.fromEntries(timeTotals.map((total) => [total, valueOf(total)])) as DurationInHours['minutes'];
}
