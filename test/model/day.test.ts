import { utc } from '@date-fns/utc';
import { addMonths as fnsAddMonths } from 'date-fns/addMonths';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isIsoDay, monthsBetween, weekdayOf } from '../../src/model/day.js';

const dates = eachDayOfInterval({ start: utc('1990-01-01'), end: utc('2100-12-31') }, { in: utc });
const texts = new Map(
  eachDayOfInterval({ start: utc('1987-01-01'), end: utc('2103-12-31') }, { in: utc }).map((date) => [
    date.getTime(),
    date.toISOString().slice(0, 10),
  ]),
);

/** The text of a day, or of the one so many days away. */
function textOf(date: Date, offset = 0): string {
  return texts.get(date.getTime() + offset * 86_400_000) ?? 'out of the years compared';
}

const days = dates.map((date) => textOf(date));

/** The first departures, so that a failure can be read. */
const few = (departures: string[]) => departures.slice(0, 5);

interface Reach {
  readonly from: string;
  readonly months: number;
  /** The day that date-fns reaches when it adds the months, and the day before it. */
  readonly to: string;
  readonly eve: string;
}

/** The departures over the days of the years given and 1 to 24 months. */
function departuresOver(years: [first: number, last: number], departs: (reach: Reach) => boolean): string[] {
  const departures: string[] = [];
  for (const date of dates) {
    if (date.getFullYear() < years[0] || date.getFullYear() > years[1]) continue;
    const from = textOf(date);
    for (let months = 1; months <= 24; months += 1) {
      const reached = fnsAddMonths(date, months, { in: utc });
      const to = textOf(reached);
      const eve = textOf(reached, -1);
      if (departs({ from, months, to, eve })) departures.push(`${from} + ${months} months = ${to}`);
    }
  }
  return departures;
}

describe('against date-fns in UTC, over every day from 1990 to 2100', () => {
  it('sees all the days', () => {
    expect([days[0], days.at(-1), days.length]).toEqual(['1990-01-01', '2100-12-31', 40_542]);
  });

  it('adds 1 to 24 months, and counts the most that can be added without going past a day', () => {
    const departures = departuresOver(
      [1990, 2100],
      ({ from, months, to, eve }) =>
        addMonths(from, months) !== to ||
        monthsBetween(from, to) !== months ||
        monthsBetween(from, eve) !== months - 1,
    );
    expect(few(departures)).toEqual([]);
  });

  it('takes months off', () => {
    const departures = dates.filter((date) =>
      [1, 2, 3, 13, 24].some(
        (months) => addMonths(textOf(date), -months) !== textOf(fnsAddMonths(date, -months, { in: utc })),
      ),
    );
    expect(few(departures.map((date) => textOf(date)))).toEqual([]);
  });

  it('adds days, counts them, and names the day of the week', () => {
    const departures = days.filter((day, index) => {
      const offsets = [-400, -31, -1, 0, 1, 7, 28, 365, 1461, 36_525];
      return (
        weekdayOf(day) !== getISODay(dates[index] as Date) ||
        daysBetween('1990-01-01', day) !== index ||
        daysBetween(day, '1990-01-01') + index !== 0 ||
        offsets.some((offset) => index + offset in days && addDays(day, offset) !== days[index + offset])
      );
    });
    expect(few(departures)).toEqual([]);
  });

  it('knows which days exist', () => {
    const pad = (value: number) => String(value).padStart(2, '0');
    const departures: string[] = [];
    for (let year = 1990; year <= 2100; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let date = 0; date <= 32; date += 1) {
          const text = `${year}-${pad(month)}-${pad(date)}`;
          const written = formatISO(utc(Date.UTC(year, month - 1, date)), { representation: 'date' });
          if (isIsoDay(text) !== (written === text)) departures.push(text);
        }
      }
    }
    expect(few(departures)).toEqual([]);
  });
});

describe('monthsBetween and differenceInMonths of date-fns', () => {
  it('part in two cases only, where date-fns is not the inverse of its own addMonths', () => {
    const departures = departuresOver([2023, 2032], ({ from, months, to, eve }) => {
      // From a 31st to the 30th that ends a shorter month, date-fns counts a month less, unless it is the only one.
      const short = from.endsWith('-31') && to.endsWith('-30') && months > 1 ? 1 : 0;
      // From a 29th, 30th or 31st to 28 February of a leap year, date-fns counts a month that is not over.
      const early = to.endsWith('-02-29') ? 1 : 0;
      return (
        differenceInMonths(utc(to), utc(from)) !== monthsBetween(from, to) - short ||
        differenceInMonths(utc(eve), utc(from)) !== monthsBetween(from, eve) + early
      );
    });
    expect(few(departures)).toEqual([]);
  });

  it.each([
    ['2027-08-31', '2028-02-28', 5, 6],
    ['2027-08-31', '2028-02-29', 6, 6],
    ['2027-01-31', '2027-04-30', 3, 2],
    ['2027-01-31', '2027-02-28', 1, 1],
  ])('from %s to %s: %i here, %i there', (from, to, here, there) => {
    expect([monthsBetween(from, to), differenceInMonths(utc(to), utc(from))]).toEqual([here, there]);
  });
});

describe('monthsBetween', () => {
  it('counts the same months when the days are given the other way round', () => {
    const departures = days.filter(
      (day, index) =>
        index >= 91 &&
        monthsBetween(day, days[index - 91] ?? '') !== -monthsBetween(days[index - 91] ?? '', day),
    );
    expect(few(departures)).toEqual([]);
  });
});
