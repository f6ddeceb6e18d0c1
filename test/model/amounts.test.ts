import { expect, it } from 'vitest';
import { isHalfDays } from '../../src/model/amounts.js';

it.each([
  [0, true],
  [0.5, true],
  [5.5, true],
  [2, true],
  [0.25, false],
  [1.75, false],
  [-0.5, false],
  [-1, false],
  [Number.NaN, false],
  [Infinity, false],
])('%d is a count of days in halves: %s', (days, may) => {
  expect(isHalfDays(days)).toBe(may);
});
