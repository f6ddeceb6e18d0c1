import { describe, expect, test } from 'vitest';
import { durationOf } from '../../src/calculators/duration.js';
import { inHours } from '../../src/calculators/hours.js';
import { editions } from '../../src/data/index.js';
import { CqpMoError } from '../../src/model/error.js';
import { bloc2Path } from '../support/paths.js';
import { everyBloc } from './paths.js';

const whole = durationOf(editions, { edition: 'blocs', blocs: everyBloc });

describe('hours', () => {
  test('of a day of 7 h', () => {
    const { hours, minutes } = inHours(whole, { hoursPerDay: 7 });
    expect(hours).toEqual({
      trainingDays: 234.5, // 33.5 × 7
      inPersonDays: 189, // 27 × 7
      elearningDays: 42, // 6 × 7
      supportDays: 35, // 5 × 7
      speDays: 147, // 21 × 7
      tutorDays: 80.5, // 11.5 × 7
      individualSupportMinutes: 6, // 4 × 1.5
      interviewMinutes: 'unknown',
      tutorTrainingDays: 14, // 2 × 7
      presidentTrainingMinutes: 4,
      juryMemberTrainingMinutes: 3.5,
    });
    expect(minutes.trainingDays).toBe(14_070); // 33.5 × 420
  });

  test('of a day of 7 h 48 are exact in minutes', () => {
    expect(inHours(whole, { hoursPerDay: 7.8 }).minutes.tutorDays).toBe(5_382); // 11.5 × 468
    expect(inHours(whole, { hoursPerDay: 8.2 }).minutes.tutorTrainingDays).toBe(984); // 2 × 492
  });

  test('round half a day of an odd number of minutes up, line by line', () => {
    // 7 h 21 are 441 minutes: 0.5 is 220.5 → 221; 2.5 is 1 102.5 → 1 103; 3.5 is 1 543.5 → 1 544; 3 and 2 are whole.
    const { minutes } = inHours(whole, { hoursPerDay: 7.35 });
    expect(minutes.tutorDays).toBe(221 + 1_103 + 1_544 + 1_323 + 882);
  });

  test('leave the duration alone, and the numbers of SPE out', () => {
    const before = JSON.stringify(whole);
    const { lines, hoursPerDay } = inHours(whole, { hoursPerDay: 7 });
    expect(hoursPerDay).toBe(7);
    expect(lines.some(({ unit }) => unit === 'spe')).toBe(false);
    expect(lines).toHaveLength(whole.lines.length - 5); // SPE of five units
    expect(JSON.stringify(whole)).toBe(before);
  });

  test.each<[unknown, string, string]>([
    [null, 'invalid-type', ''],
    ['33.5', 'invalid-type', ''],
    [{}, 'missing-field', '/lines'],
    [bloc2Path, 'missing-field', '/lines'],
    [{ ...whole, lines: 'none' }, 'invalid-type', '/lines'],
    [{ ...whole, lines: [null] }, 'invalid-type', '/lines/0'],
    [{ ...whole, lines: [{ ...whole.lines[0], unit: 'weeks' }] }, 'unknown-kind', '/lines/0/unit'],
    [{ ...whole, lines: [{ ...whole.lines[0], totals: 'trainingDays' }] }, 'invalid-type', '/lines/0/totals'],
    [{ ...whole, lines: [{ ...whole.lines[0], quantity: '2' }] }, 'invalid-type', '/lines/0/quantity'],
    [{ ...whole, lines: [{ ...whole.lines[0], quantity: 0.3 }] }, 'invalid-number', '/lines/0/quantity'],
    [{ ...whole, tutorDays: null }, 'invalid-type', '/tutorDays'],
  ])('are refused for what is no duration: %#', (duration, code, pointer) => {
    expect(() => inHours(duration as never, { hoursPerDay: 7 })).toThrow(
      expect.objectContaining({ name: 'CqpMoError', code, pointer }),
    );
  });

  test.each([[0], [-1], [25], [7.001], [Number.NaN], ['7'], [undefined]])(
    'are refused for a day of %s',
    (hoursPerDay) => {
      expect(() => inHours(whole, { hoursPerDay } as never)).toThrow(CqpMoError);
      expect(() => inHours(whole, { hoursPerDay } as never)).toThrow(
        expect.objectContaining({ pointer: '/options/hoursPerDay' }),
      );
    },
  );
});
