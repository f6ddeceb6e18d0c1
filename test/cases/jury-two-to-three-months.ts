import type { IsoDay, Path } from '../../src/index.js';
import { bloc2Path, completePath, path2017, regroupement, replacing } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'path-guide', place: '§3, choix de la session de jury, second cas' } as const;

// `preparer` ends on 24 November 2027 in the base paths.
const juryOn = (on: IsoDay, path: Path = completePath): Path => ({ ...path, jury: { ...path.jury, on } });
const endOfNovember = replacing(
  completePath,
  'preparer',
  regroupement('preparer', '2027-11-28', '2027-11-30'),
);
const twice: Path = {
  ...bloc2Path,
  activities: [...bloc2Path.activities, regroupement('preparer', '2027-09-22', '2027-09-24')],
};

/** What `jury-two-to-three-months` must say: the jury usually comes 2 to 3 months after `preparer`. */
export const juryTwoToThreeMonthsCases: readonly ConformanceCase[] = [
  {
    name: 'jury-two-to-three-months: two and a half months',
    why: 'The session chosen comes between 2 and 3 months after the module.',
    source,
    path: { ...completePath, activities: [...completePath.activities].reverse() },
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'met' }],
  },
  {
    name: 'jury-two-to-three-months: two months to the day',
    why: 'From 24 November to 24 January there are two months, where the stretch begins.',
    source,
    boundary: 'within',
    path: juryOn('2028-01-24'),
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'met' }],
  },
  {
    name: 'jury-two-to-three-months: one day short of two months',
    why: 'From 24 November to 23 January there are not quite two months.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-01-23'),
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'jury-two-to-three-months: three months to the day',
    why: 'From 24 November to 24 February there are three months, where the stretch ends.',
    source,
    boundary: 'within',
    path: juryOn('2028-02-24'),
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'met' }],
  },
  {
    name: 'jury-two-to-three-months: one day more than three months',
    why: 'From 24 November to 25 February there is a day more than three months.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-02-25'),
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'jury-two-to-three-months: from 30 November to 29 February',
    why: 'Three months from 30 November end on the last day of February.',
    source,
    boundary: 'within',
    path: juryOn('2028-02-29', endOfNovember),
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'met' }],
  },
  {
    name: 'jury-two-to-three-months: from 30 November to 1 March',
    why: 'The day after the last day of February is more than three months after 30 November.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-03-01', endOfNovember),
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'jury-two-to-three-months: first of two times fits',
    why: 'Any of the times may be the one that the session follows.',
    source,
    path: juryOn('2027-12-15', twice),
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'met' }],
  },
  {
    name: 'jury-two-to-three-months: between the stretches of two times',
    why: 'The session comes 10 days after the first stretch and 21 before the second: the nearer one counts.',
    source,
    path: juryOn('2028-01-03', twice),
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'unmet', gapDays: 10 }],
  },
  {
    name: 'jury-two-to-three-months: preparer not planned',
    why: 'The delay has no beginning yet.',
    source,
    path: replacing(bloc2Path, 'preparer'),
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'undetermined' }],
  },
  {
    name: 'jury-two-to-three-months: day of the jury unknown',
    why: 'The delay has no end yet.',
    source,
    path: { ...bloc2Path, jury: {} },
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'undetermined' }],
  },
  {
    name: 'jury-two-to-three-months: edition 2017',
    why: 'The letter of 2017 states no delay before the jury.',
    source: { document: 'launch-letter-2017', place: 'VI.4' },
    path: juryOn('2018-12-03', path2017),
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'not-applicable' }],
  },
  {
    name: 'jury-two-to-three-months: waived',
    why: 'A waiver that is valid on the day of the jury lifts the rule.',
    source,
    path: {
      ...juryOn('2028-02-25'),
      waivers: [
        {
          rule: 'jury-two-to-three-months',
          reason: 'no session in February',
          grantedBy: 'deployment pilot',
          on: '2027-11-24',
        },
      ],
    },
    expected: [{ rule: 'jury-two-to-three-months', verdict: 'waived', gapDays: 1 }],
  },
];
