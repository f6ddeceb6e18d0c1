import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/day.js';
import { openDaysOf, reversedPeriodOf, weekStartOf } from '../../src/model/working-days.js';

const may2027 = Array.from({ length: 31 }, (_, index) => `2027-05-${String(index + 1).padStart(2, '0')}`);

describe('openDaysOf', () => {
  it('closes weekends, Ascension and Whit Monday in May 2027', () => {
    const open = may2027.filter(openDaysOf().isOpen).map((day) => Number(day.slice(8)));
    expect(open).toEqual([3, 4, 5, 7, 10, 11, 12, 13, 14, 18, 19, 20, 21, 24, 25, 26, 27, 28, 31]);
  });

  it.each([
    ['1 May 2028, a Monday', '2028-05-01', false],
    ['14 July 2027, a Wednesday', '2027-07-14', false],
    ['15 July 2027', '2027-07-15', true],
    ['Good Friday 2027', '2027-03-26', true],
    ['26 December 2028, a Tuesday', '2028-12-26', true],
    ['Easter Sunday 2027', '2027-03-28', false],
  ])('knows %s in France', (_, day, open) => {
    expect(openDaysOf({ publicHolidays: 'france' }).isOpen(day)).toBe(open);
  });

  it('closes Good Friday and 26 December in Alsace-Moselle besides', () => {
    const { isOpen } = openDaysOf({ publicHolidays: 'alsace-moselle' });
    const days = ['2027-03-25', '2027-03-26', '2027-03-29', '2027-07-14', '2028-12-26'];
    expect(days.map(isOpen)).toEqual([true, false, false, false, false]);
  });

  it('opens holidays and weekends on request, each apart', () => {
    const days = ['2027-07-14', '2027-07-17'];
    expect(days.map(openDaysOf({ publicHolidays: 'none' }).isOpen)).toEqual([true, false]);
    expect(days.map(openDaysOf({ weekends: false }).isOpen)).toEqual([false, true]);
  });

  it("closes the caller's days and periods, first and last day included", () => {
    const { isOpen } = openDaysOf({
      days: ['2027-06-02'],
      periods: [{ from: '2027-06-08', to: '2027-06-10' }],
    });
    const june = ['01', '02', '03', '07', '08', '09', '10', '11'];
    expect(june.filter((date) => isOpen(`2027-06-${date}`))).toEqual(['01', '03', '07', '11']);
  });

  it('searches forwards and backwards around closed days', () => {
    const { onOrAfter, after, before, between } = openDaysOf();
    expect(onOrAfter('2027-07-13')).toBe('2027-07-13');
    expect(onOrAfter('2027-07-14')).toBe('2027-07-15');
    expect(after('2027-05-05', 1)).toBe('2027-05-07');
    expect(after('2027-05-14', 3)).toBe('2027-05-20');
    expect(after('2027-05-16', 0)).toBe('2027-05-16');
    expect(before('2027-05-18')).toBe('2027-05-14');
    expect(between('2027-04-30', '2027-06-01')).toBe(19);
    expect(between('2027-05-03', '2027-05-04')).toBe(0);
  });

  it('crosses the turn of a year', () => {
    const { after, before } = openDaysOf({ publicHolidays: 'alsace-moselle' });
    expect(after('2028-12-22', 1)).toBe('2028-12-27');
    expect(after('2027-12-31', 1)).toBe('2028-01-03');
    expect(before('2027-01-04')).toBe('2026-12-31');
  });

  it('gives up after two years without an open day, in both directions', () => {
    const closed = openDaysOf({ periods: [{ from: '2027-01-01', to: '2029-12-31' }] });
    const refusal = expect.objectContaining({ code: 'no-open-day', pointer: '/closedDays' }) as unknown;
    expect(() => closed.onOrAfter('2027-01-01')).toThrow(refusal);
    expect(() => closed.before('2029-12-31')).toThrow(refusal);
    expect(closed.onOrAfter('2028-01-15')).toBe('2030-01-02');
    expect(() => closed.onOrAfter('2027-01-01')).toThrow(
      'every day between 2027-01-01 and 2029-01-02 is closed',
    );
  });

  it('looks at 732 days, two years of 366, and at no more', () => {
    const closedFor = (days: number): string =>
      openDaysOf({
        publicHolidays: 'none',
        weekends: false,
        periods: [{ from: '2027-01-01', to: addDays('2027-01-01', days - 1) }],
      }).onOrAfter('2027-01-01');
    expect(closedFor(731)).toBe('2029-01-01');
    expect(() => closedFor(732)).toThrow(expect.objectContaining({ code: 'no-open-day' }) as Error);
  });
});

describe('weekStartOf', () => {
  it.each([
    ['2027-01-11', '2027-01-11'],
    ['2027-01-17', '2027-01-11'],
    ['2027-01-01', '2026-12-28'],
    ['2024-03-31', '2024-03-25'],
    ['2024-04-26', '2024-04-22'],
  ])('finds the Monday of the week of %s', (day, monday) => {
    expect(weekStartOf(day)).toBe(monday);
  });
});

describe('reversedPeriodOf', () => {
  it('points at the end of the first period that ends before it starts', () => {
    const periods = [
      { from: '2027-06-01', to: '2027-06-01' },
      { from: '2027-06-02', to: '2027-06-01' },
      { from: '2028-06-02', to: '2027-06-03' },
    ];
    expect(reversedPeriodOf({ periods })).toMatchObject({
      code: 'end-before-start',
      pointer: '/periods/1/to',
      expected: { notBefore: '2027-06-02' },
      found: '2027-06-01',
      explanation: 'this day comes before 2027-06-02, when the period starts',
    });
    expect(reversedPeriodOf({ periods: periods.slice(0, 1) })).toBeUndefined();
    expect(reversedPeriodOf({})).toBeUndefined();
  });
});
