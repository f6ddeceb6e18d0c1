import { describe, expect, it } from 'vitest';
import { editions, referential } from '../../src/index.js';
import { isHalfDays } from '../../src/model/amounts.js';
import { walk } from './walk.js';

const numbers = walk(editions).flatMap((visit) =>
  typeof visit.value === 'number' ? [{ ...visit, value: visit.value }] : [],
);
const under = (key: RegExp) => numbers.filter((visit) => key.test(visit.key));

describe('amounts', () => {
  it('of days are in halves', () => {
    const days = under(/days$/i);
    expect(days.length).toBeGreaterThan(30);
    expect(days.filter(({ value }) => !isHalfDays(value)).map(({ path }) => path)).toEqual([]);
    const totals = referential.statedTotals.filter(({ unit }) => unit === 'days');
    expect(totals.every(({ value }) => isHalfDays(value))).toBe(true);
  });

  it('of money, minutes, counts and ranks are positive integers', () => {
    const whole = under(
      /^(?:cents|basisPoints|number|order|step|year|months|speCount|.*minutes.*|atLeast|atMost|about)$/i,
    );
    expect(
      whole.filter(({ value }) => !Number.isInteger(value) || value <= 0).map(({ path }) => path),
    ).toEqual([]);
    const totals = referential.statedTotals.filter(({ unit }) => unit !== 'days');
    expect(totals.every(({ value }) => Number.isInteger(value))).toBe(true);
  });

  it('are of no other kind', () => {
    const known = new Set([
      ...under(/days$/i),
      ...under(
        /^(?:cents|basisPoints|number|order|step|year|months|speCount|.*minutes.*|atLeast|atMost|about|value)$/i,
      ),
    ]);
    expect(numbers.filter((visit) => !known.has(visit)).map(({ path }) => path)).toEqual([]);
  });

  it('tell halves of days from other numbers', () => {
    expect([0, 0.5, 1, 5.5, 33.5].every(isHalfDays)).toBe(true);
    expect([-0.5, 0.25, 1.4, Number.NaN, Number.POSITIVE_INFINITY].some(isHalfDays)).toBe(false);
  });

  it('of money are all the prices that the documents state', () => {
    expect(referential.tariffs.map(({ item, year, cents }) => [item, year, cents])).toEqual([
      ['complete-path', 2017, 965_000],
      ['tutor-training', 2022, 57_700],
      ['jury-training', 2021, 19_000],
    ]);
    expect(referential.tariffs.map(({ vat }) => vat.status)).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('limits', () => {
  it('are those of the documents', () => {
    const bounds = Object.values(referential.limits).map(({ id, unit, atLeast, atMost, about }) => [
      id,
      unit,
      atLeast,
      atMost,
      about,
    ]);
    expect(bounds).toEqual([
      ['preparer-before-jury', 'months', 2, undefined, undefined],
      ['jury-after-preparer-usual', 'months', 2, 3, undefined],
      ['jury-after-preparer', 'months', undefined, 6, undefined],
      ['complete-path-span', 'months', undefined, undefined, 13],
      ['module-pace', 'weeks-per-month', undefined, undefined, 1],
      ['transverse-discontinuous-path', 'years', undefined, 1, undefined],
      ['support-module-times', 'times', 1, undefined, undefined],
      ['managers-per-tutor', 'managers', undefined, 2, undefined],
      ['tutor-training-days', 'days', 2, 2, undefined],
      ['tutor-training-before-start', 'weeks', 2, 3, undefined],
      ['tutor-experience', 'years', 2, undefined, undefined],
      ['situations-per-bloc', 'situations', 2, 2, undefined],
      ['chosen-situations', 'situations', 1, 1, undefined],
      ['interview-per-bloc', 'minutes', 15, 15, undefined],
      ['jury-profiles', 'profiles', 2, 3, undefined],
      ['positioning-tool-meetings', 'times', 2, 2, undefined],
      // Of 2017: "12 mois", "une semaine par mois", "dès la première année".
      ['training-span-2017', 'months', undefined, undefined, 12],
      ['module-pace-2017', 'weeks-per-month', undefined, undefined, 1],
      ['appointment-before-start-2017', 'years', undefined, 1, undefined],
    ]);
  });
});
