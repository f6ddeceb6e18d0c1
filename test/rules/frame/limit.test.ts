import { expect, it } from 'vitest';
import { CqpMoError, referential, type LimitId, type RuleFacts } from '../../../src/index.js';
import { aboutMonths, atLeast, atMost, rhythm } from '../../../src/rules/frame/limit.js';

const withLimit = (id: LimitId, change: Record<string, unknown>): RuleFacts => {
  const changed = { ...referential.limits[id], ...change };
  return { ...referential, limits: { ...referential.limits, [id]: changed } };
};
const delay = 'preparer-before-jury';
const weeks = (about: number): RuleFacts => withLimit('module-pace', { about });

it('reads a whole number of a thousand at most', () => {
  const read = (value: number): number => atLeast(withLimit(delay, { atLeast: value }), delay, 'months');
  expect([0, 1, 1000].map(read)).toEqual([0, 1, 1000]);
  expect(atMost(withLimit('jury-after-preparer', { atMost: 1000 }), 'jury-after-preparer')).toBe(1000);
  expect(aboutMonths(withLimit('complete-path-span', { about: 18 }), 'complete-path-span')).toBe(18);
});

it('reads a rhythm, which may be a fraction', () => {
  expect([0.25, 1, 1000].map((about) => rhythm(weeks(about), 'module-pace'))).toEqual([0.25, 1, 1000]);
});

it.each<[string, () => number, string, string, string]>([
  [
    'no number',
    () => atLeast(withLimit(delay, { atLeast: undefined }), delay),
    'missing-field',
    'atLeast',
    'a rule needs a number here',
  ],
  [
    'a fraction',
    () => atLeast(withLimit(delay, { atLeast: 2.5 }), delay),
    'invalid-number',
    'atLeast',
    'a rule cannot count with 2.5',
  ],
  [
    'a debt',
    () => atMost(withLimit(delay, { atMost: -1 }), delay),
    'invalid-number',
    'atMost',
    'a rule cannot count with -1',
  ],
  [
    'more than a thousand',
    () => atMost(withLimit(delay, { atMost: 1001 }), delay),
    'invalid-number',
    'atMost',
    'a rule cannot count with 1001',
  ],
  [
    'another unit',
    () => atLeast(withLimit(delay, { unit: 'weeks' }), delay, 'months'),
    'unknown-kind',
    'unit',
    'the rule counts in months',
  ],
])('refuses %s', (_, read, code, field, explanation) => {
  const refusal = { code, pointer: `/limits/${delay}/${field}` };
  expect(read).toThrow(CqpMoError);
  expect(read).toThrow(expect.objectContaining(refusal) as Error);
  expect(read).toThrow(explanation);
});

it.each([0, -1, 1001, Number.NaN])('refuses a rhythm of %d weeks a month', (about) => {
  expect(() => rhythm(weeks(about), 'module-pace')).toThrow(
    expect.objectContaining({ code: 'invalid-number', pointer: '/limits/module-pace/about' }) as Error,
  );
});

it('asks for no unit unless the rule counts in one', () => {
  expect(atLeast(withLimit(delay, { unit: 'weeks' }), delay)).toBe(2);
});
