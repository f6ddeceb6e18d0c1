import { utc } from '@date-fns/utc';
import { addMonths as fnsAddMonths } from 'date-fns/addMonths';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { getISODay } from 'date-fns/getISODay';
import { expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isIsoDay, monthsBetween, weekdayOf } from '../../src/model/day.js';

// The comparison of test/model/day.test.ts over few days: all of them take minutes for each mutant.

const textOf = (date: Date): string => date.toISOString().slice(0, 10);
const away = (date: Date, days: number): string => textOf(new Date(date.getTime() + days * 86_400_000));

/** Around the turns of a leap year, of a century that is one, and of one that is not. */
it.each([
  ['1999-11-01', '2000-04-30'],
  ['2027-12-15', '2028-03-15'],
  ['2100-01-31', '2100-03-31'],
])('agrees with date-fns from %s to %s', (start, end) => {
  const dates = eachDayOfInterval({ start: utc(start), end: utc(end) }, { in: utc });
  for (const [index, date] of dates.entries()) {
    const day = textOf(date);
    expect([weekdayOf(day), daysBetween(start, day), isIsoDay(day)]).toEqual([getISODay(date), index, true]);
    for (const offset of [-400, -31, -1, 0, 1, 28, 365, 1461, 36_525]) {
      expect(addDays(day, offset)).toBe(away(date, offset));
    }
    for (const months of [1, 2, 6, 11, 12, 13, 24]) {
      const reached = fnsAddMonths(date, months, { in: utc });
      expect([
        addMonths(day, months),
        addMonths(day, -months),
        monthsBetween(day, textOf(reached)),
        monthsBetween(day, away(reached, -1)),
      ]).toEqual([textOf(reached), textOf(fnsAddMonths(date, -months, { in: utc })), months, months - 1]);
    }
  }
});

it('agrees with date-fns at the ends of the calendar', () => {
  for (const [day, months] of [
    ['0001-01-01', 1],
    ['0099-12-31', 2],
    ['0999-11-30', 3],
    ['9998-12-31', 12],
  ] as const) {
    const date = utc(`${day}T00:00:00Z`);
    expect(addMonths(day, months)).toBe(textOf(fnsAddMonths(date, months, { in: utc })));
    expect(addDays(day, 1)).toBe(away(date, 1));
    expect(weekdayOf(day)).toBe(getISODay(date));
  }
});
