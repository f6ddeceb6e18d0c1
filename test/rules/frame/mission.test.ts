import { expect, it } from 'vitest';
import { missionOf } from '../../../src/rules/frame/mission.js';
import type { Activity, Path } from '../../../src/index.js';
import { completePath, regroupement, without } from '../../support/paths.js';

const dated = (activities: readonly Activity[], jury?: string): Path => ({
  ...without(completePath, 'jury'),
  activities: [...activities],
  ...(jury !== undefined && { jury: { on: jury } }),
});
const two = [
  regroupement('pilotage', '2027-03-01', '2027-03-05'),
  regroupement('role-missions', '2027-01-11', '2027-04-13'),
  regroupement('droit', '2027-02-01', '2027-02-03'),
];
const always = ['0001-01-01', '9999-12-31'];

it.each<[string, Path, sure: string[] | undefined, possible: string[], missing: string[]]>([
  ['both known', dated(two, '2028-02-11'), ['2027-01-11', '2028-02-11'], ['2027-01-11', '2028-02-11'], []],
  ['no jury yet', dated(two), ['2027-01-11', '2027-04-13'], ['2027-01-11', '9999-12-31'], ['/7/jury/on']],
  [
    'a jury alone',
    dated([], '2028-02-11'),
    ['2028-02-11', '2028-02-11'],
    ['0001-01-01', '2028-02-11'],
    ['/7/activities'],
  ],
  ['no date', dated([]), undefined, always, ['/7/activities', '/7/jury/on']],
  [
    'a jury before the first activity',
    dated(two, '2026-12-31'),
    ['2027-01-11', '2027-01-11'],
    ['2027-01-11', '2027-01-11'],
    [],
  ],
])('runs from the first activity to the jury: %s', (_, path, sure, possible, missing) => {
  const span = ([from = '', to = '']: string[]): object => ({ from, to });
  expect(missionOf(path, 7)).toStrictEqual({
    candidate: 'c-1',
    index: 7,
    ...(sure && { sure: span(sure) }),
    possible: span(possible),
    missing,
  });
});

it('bears the waiver of its path, by its place in the cohort', () => {
  const waiver = { rule: 'tutor-two-managers', reason: 'r', grantedBy: 'g', on: '2027-01-11' } as const;
  const waived = {
    ...dated(two, '2028-02-11'),
    waivers: [{ ...waiver, rule: 'spe-count' as const }, waiver],
  };
  expect(missionOf(waived, 7).waiver).toEqual({ waiver, at: '/7/waivers/1', holds: true, day: '2028-02-11' });
  expect(missionOf({ ...waived, waivers: waived.waivers.slice(0, 1) }, 7)).not.toHaveProperty('waiver');
});
