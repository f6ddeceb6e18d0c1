import { expect, it } from 'vitest';
import { loadOf } from '../../../src/rules/frame/load.js';

const held = (...spans: [from: string, to: string][]): Parameters<typeof loadOf>[0] =>
  spans.map(([from, to], rank) => ({ from, to, holder: `h-${String(rank)}`, rank }));

it('finds nothing where nothing runs', () => {
  expect(loadOf([], 2)).toStrictEqual({ peak: 0, excesses: [] });
});

it('is within a limit that is reached and not passed', () => {
  const spans = held(['2027-01-01', '2027-01-05'], ['2027-01-03', '2027-01-09']);
  expect(loadOf(spans, 2)).toStrictEqual({ peak: 2, peakOn: '2027-01-03', excesses: [] });
});

it.each([
  ['the first half', ['2027-01-01', '2027-01-04'], ['2027-01-05', '2027-01-09']],
  ['the second half', ['2027-01-06', '2027-01-09'], ['2027-01-01', '2027-01-05']],
] as const)('joins stretches that follow, and tells the most that ran in either: %s', (_, twice, once) => {
  const spans = held(['2027-01-01', '2027-01-09'], [...twice], [...twice], [...once]);
  expect(loadOf(spans, 1).excesses).toEqual([
    { from: '2027-01-01', to: '2027-01-09', most: 3, holders: ['h-0', 'h-1', 'h-2', 'h-3'] },
  ]);
});

it('sees the same load whichever of equal spans comes first', () => {
  const spans = held(
    ['2027-01-01', '2027-01-05'],
    ['2027-01-01', '2027-01-05'],
    ['2027-01-03', '2027-01-05'],
    ['2027-01-03', '2027-01-08'],
  );
  const load = loadOf(spans, 2);
  expect(load.excesses).toEqual([
    { from: '2027-01-03', to: '2027-01-05', most: 4, holders: ['h-0', 'h-1', 'h-2', 'h-3'] },
  ]);
  expect(loadOf([...spans].reverse(), 2)).toEqual(load);
});
