import { describe, expect, it } from 'vitest';
import { frenchCount, frenchDay, frenchList, frenchListUpTo } from '../../src/model/french.js';

describe('French wording', () => {
  it.each([
    ['2028-05-01', '1er mai 2028'],
    ['2027-08-11', '11 août 2027'],
    ['0987-12-31', '31 décembre 987'],
  ])('writes %s as %s', (day, text) => {
    expect(frenchDay(day)).toBe(text);
  });

  it.each([
    [0, 'manager', '0 manager'],
    [1, 'manager', '1 manager'],
    [1.5, 'jour', '1,5 jour'],
    [2, 'jour', '2 jours'],
    [-2, 'jour', '-2 jours'],
    [3, 'mois', '3 mois'],
    [10, 'SPE', '10 SPE'],
  ])('counts %d %s', (count, noun, text) => {
    expect(frenchCount(count, noun)).toBe(text);
  });

  it('joins texts, and counts those beyond a number', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(frenchList)).toEqual([
      '',
      'a',
      'a et b',
      'a, b et c',
    ]);
    expect(frenchListUpTo(2, ['a', 'b'])).toBe('a et b');
    expect(frenchListUpTo(2, ['a', 'b', 'c'])).toBe('a, b et 1 autre');
    expect(frenchListUpTo(2, ['a', 'b', 'c', 'd'])).toBe('a, b et 2 autres');
  });
});
