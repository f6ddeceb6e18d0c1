import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  isIsoDay,
  isPathDay,
  monthsBetween,
  weekdayOf,
} from '../../src/model/day.js';
import { frenchDay } from '../../src/model/french.js';

describe('isIsoDay', () => {
  it.each(['0001-01-01', '0004-02-29', '2000-02-29', '2028-02-29', '9999-12-31'])('accepts %s', (day) => {
    expect(isIsoDay(day)).toBe(true);
  });

  it.each([
    '2027-02-30',
    '2027-02-29',
    '1900-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '0000-01-01',
    '27/01/2027',
    '2027-1-27',
    '2027-01-7',
    '2027-01-027',
    '20270127',
    '2027-01-27T00:00:00Z',
    ' 2027-01-27',
    '2027-01-27 ',
    '2027-01-27\n',
    '2027/01/27',
    '2027/01-27',
    '2027-01/27',
    '2027-01-1/',
    '2027-01-1:',
    '2027-0a-27',
    '-027-01-27',
    '+002027-01-27',
    '２０２７-01-27',
    '',
    20_270_127,
    null,
    undefined,
    ['2027-01-27'],
    { toString: () => '2027-01-27' },
    new Date(Date.UTC(2027, 0, 27)),
  ])('refuses %j', (value) => {
    expect(isIsoDay(value)).toBe(false);
  });
});

describe('the edges of the calendar', () => {
  const refusal = expect.objectContaining({ code: 'invalid-day', pointer: '' }) as Error;

  it('reaches its first and last day', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(addDays('0001-01-02', -1)).toBe('0001-01-01');
    expect(addMonths('9998-12-31', 12)).toBe('9999-12-31');
    expect(weekdayOf('0001-01-01')).toBe(1);
    expect(weekdayOf('9999-12-31')).toBe(5);
  });

  it('refuses to leave it', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow('invalid-day at the top: the year is not 1 to 9999');
    expect(() => addDays('9999-12-31', 1)).toThrow(refusal);
    expect(() => addDays('0001-01-01', -1)).toThrow(refusal);
    expect(() => addMonths('9999-12-01', 1)).toThrow(refusal);
    expect(() => addMonths('0001-01-31', -1)).toThrow(refusal);
  });

  it('refuses a day that does not exist', () => {
    const calls = [
      () => addDays('2027-02-30', 1),
      () => addMonths('2027-02-30', 1),
      () => daysBetween('2027-01-01', '2027-02-30'),
      () => monthsBetween('2027-02-30', '2027-03-01'),
      () => monthsBetween('2027-01-01', '2027-02-30'),
      () => weekdayOf('27/01/2027'),
    ];
    for (const call of calls) expect(call).toThrow(refusal);
    expect(calls[0]).toThrow('"2027-02-30" is not a calendar day');
  });

  it.each([null, undefined, 20_270_111, 10n, Symbol('day'), {}, Object.create(null), new Date(0)])(
    'refuses what is no text (%#)',
    (value) => {
      const day = value as string;
      const calls = [
        () => addDays(day, 1),
        () => addMonths(day, 1),
        () => daysBetween(day, '2027-01-01'),
        () => daysBetween('2027-01-01', day),
        () => monthsBetween(day, '2027-01-01'),
        () => monthsBetween('2027-01-01', day),
        () => weekdayOf(day),
        () => frenchDay(day),
      ];
      for (const call of calls) expect(call).toThrow(refusal);
      expect(calls[0]).toThrow(`a value of type ${typeof value} is not a calendar day`);
    },
  );
});

describe('a count that is not whole', () => {
  const refusal = expect.objectContaining({ code: 'invalid-number', pointer: '' }) as Error;

  it.each([1.5, Number.NaN, Infinity, 2 ** 53, '1', null, undefined, true, 1n, Symbol('count')])(
    'is refused rather than written into a day (%#)',
    (value) => {
      const count = value as number;
      expect(() => addDays('2027-01-11', count)).toThrow(refusal);
      expect(() => addMonths('2027-01-11', count)).toThrow(refusal);
      expect(() => addMonths('2027-01-11', count)).toThrow('expected a whole number');
    },
  );
});

describe('monthsBetween', () => {
  it.each([
    ['2027-08-31', '2028-02-29', 6],
    ['2028-02-29', '2027-08-31', -6],
    ['2027-08-31', '2028-02-28', 5],
    ['2027-08-31', '2027-08-31', 0],
    ['2027-01-31', '2027-03-01', 1],
    ['2027-01-15', '2027-02-14', 0],
    ['2027-01-15', '2027-02-15', 1],
    ['2027-12-15', '2028-01-15', 1],
    ['2027-03-20', '2027-01-25', -1],
    ['2027-02-15', '2027-01-20', 0],
  ])('from %s to %s: %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});

describe('isPathDay', () => {
  it.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2999-12-31', true],
    ['3000-01-01', false],
    ['2027-02-29', false],
  ])('of %s is %s', (day, may) => {
    expect(isPathDay(day)).toBe(may);
  });
});

it('compareDays puts days in order', () => {
  expect([compareDays('2027-01-11', '2027-01-12'), compareDays('2027-01-12', '2027-01-11')]).toEqual([-1, 1]);
  expect(compareDays('2027-01-11', '2027-01-11')).toBe(0);
});
