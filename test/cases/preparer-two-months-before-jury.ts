import type { IsoDay, Path, Waiver } from '../../src/index.js';
import { bloc2Path, completePath, path2017, regroupement, replacing, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = {
  document: 'path-guide',
  place: "§3, « Les modules d'accompagnement à la certification », 2ème module",
} as const;

const juryOn = (on: IsoDay, path: Path = completePath): Path => ({ ...path, jury: { ...path.jury, on } });
const preparerOn = (start: IsoDay, end: IsoDay): Path =>
  replacing(completePath, 'preparer', regroupement('preparer', start, end));
const aDayShort = juryOn('2028-01-23');
const endOfYear = preparerOn('2027-12-29', '2027-12-31');
const leapDay = preparerOn('2028-02-28', '2028-02-29');
const waiver: Waiver = {
  rule: 'preparer-two-months-before-jury',
  reason: 'jury brought forward',
  grantedBy: 'deployment pilot',
  on: '2027-12-01',
};

/** What `preparer-two-months-before-jury` must say: two months are left to write the dossier. */
export const preparerTwoMonthsBeforeJuryCases: readonly ConformanceCase[] = [
  {
    name: 'preparer-two-months-before-jury: two months to the day',
    why: 'From 24 November to 24 January there are two months, and "at least 2 months" includes them.',
    source,
    boundary: 'within',
    path: juryOn('2028-01-24'),
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'met' }],
  },
  {
    name: 'preparer-two-months-before-jury: one day short of two months',
    why: 'From 24 November to 23 January there are not quite two months.',
    source,
    boundary: 'beyond',
    path: aDayShort,
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'preparer-two-months-before-jury: from 31 December to 29 February',
    why: 'Two months from 31 December end on the last day of February.',
    source,
    boundary: 'within',
    path: juryOn('2028-02-29', endOfYear),
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'met' }],
  },
  {
    name: 'preparer-two-months-before-jury: from 31 December to 28 February of a leap year',
    why: 'The last day of February 2028 is the 29th, so that the 28th is a day too early.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-02-28', endOfYear),
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'preparer-two-months-before-jury: from 29 February to 29 April',
    why: 'Two months from 29 February end on the same day number of April.',
    source,
    boundary: 'within',
    path: juryOn('2028-04-29', leapDay),
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'met' }],
  },
  {
    name: 'preparer-two-months-before-jury: from 29 February to 28 April',
    why: 'The same day number is not reached, even though the module ended on the last day of its month.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-04-28', leapDay),
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'preparer-two-months-before-jury: again three weeks before the jury',
    why: 'The delay is given as soon as one of the times is early enough; repeats are free.',
    source,
    path: {
      ...bloc2Path,
      activities: [regroupement('preparer', '2028-01-19', '2028-01-21'), ...bloc2Path.activities],
    },
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'met' }],
  },
  {
    name: 'preparer-two-months-before-jury: twice, both too late',
    why: 'The earliest jury possible comes two months after the earlier of the two, on 15 February.',
    source,
    path: replacing(
      completePath,
      'preparer',
      regroupement('preparer', '2028-01-10', '2028-01-12'),
      regroupement('preparer', '2027-12-13', '2027-12-15'),
    ),
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'unmet', gapDays: 4 }],
  },
  {
    name: 'preparer-two-months-before-jury: after the jury',
    why: 'A module that follows the jury leaves no time before it.',
    source,
    path: preparerOn('2028-02-14', '2028-02-16'),
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'unmet', gapDays: 65 }],
  },
  {
    name: 'preparer-two-months-before-jury: preparer not planned',
    why: 'The delay has no beginning yet.',
    source,
    path: replacing(completePath, 'preparer'),
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'undetermined' }],
  },
  {
    name: 'preparer-two-months-before-jury: day of the jury unknown',
    why: 'The delay has no end yet.',
    source,
    path: without(completePath, 'jury'),
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'undetermined' }],
  },
  {
    name: 'preparer-two-months-before-jury: edition 2017',
    why: 'The letter of 2017 states no delay before the jury.',
    source: { document: 'launch-letter-2017', place: 'VI.4' },
    path: juryOn('2018-03-12', path2017),
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'not-applicable' }],
  },
  {
    name: 'preparer-two-months-before-jury: waived until the day of the jury',
    why: 'A waiver whose last day is that of the jury is valid on it.',
    source,
    path: { ...aDayShort, waivers: [{ ...waiver, until: '2028-01-23' }] },
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'waived', gapDays: 1 }],
  },
  {
    name: 'preparer-two-months-before-jury: waiver expired on the eve of the jury',
    why: 'A waiver that has expired on the day of the jury lifts nothing.',
    source,
    path: { ...aDayShort, waivers: [{ ...waiver, until: '2028-01-22' }] },
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'preparer-two-months-before-jury: waiver granted on the day after the jury',
    why: 'A waiver that is not yet granted on the day of the jury lifts nothing.',
    source,
    path: { ...aDayShort, waivers: [{ ...waiver, on: '2028-01-24' }] },
    expected: [{ rule: 'preparer-two-months-before-jury', verdict: 'unmet', gapDays: 1 }],
  },
];
