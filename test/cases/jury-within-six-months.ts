import type { IsoDay, Path } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, regroupement, replacing, without } from '../support/paths.js';

const rule = 'jury-within-six-months';
const source = { document: 'path-guide', place: '§3, inscription à une session de jury' } as const;
const waiver = { rule, reason: 'long absence', grantedBy: 'institut-4-10', on: '2028-05-02' } as const;

const juryOn = (on: IsoDay, path: Path = completePath): Path => ({ ...path, jury: { ...path.jury, on } });
const preparerOn = (...ends: IsoDay[]): Path =>
  replacing(completePath, 'preparer', ...ends.map((end) => regroupement('preparer', end)));

/** Cases of the advice not to let more than six months pass between the last `preparer` and the jury. */
export const juryWithinSixMonthsCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: six months to the day, over a change of year`,
    why: 'Preparer ends on 24 November 2027, and 24 May 2028 does not exceed six months.',
    source,
    boundary: 'within',
    path: juryOn('2028-05-24'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: six months and a day`,
    why: 'The sixth month ended the day before.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-05-25'),
    expected: [
      { rule, verdict: 'unmet', gapDays: 1 },
      { rule: 'preparer-two-months-before-jury', verdict: 'met' },
    ],
  },
  {
    name: `${rule}: 31 August, last day of a February of 29 days`,
    why: 'February has no 31st, so that the delay ends on its last day.',
    source,
    boundary: 'within',
    path: juryOn('2028-02-29', preparerOn('2027-08-31')),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: 31 August, the day after a February of 29 days`,
    why: 'The delay ended on 29 February and does not run over into March.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-03-01', preparerOn('2027-08-31')),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: 31 August, last day of a February of 28 days`,
    why: 'In 2029 February ends on the 28th, and so does the delay.',
    source,
    boundary: 'within',
    path: juryOn('2029-02-28', preparerOn('2028-08-31')),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: 31 August, the day after a February of 28 days`,
    why: 'The delay ended on 28 February 2029.',
    source,
    boundary: 'beyond',
    path: juryOn('2029-03-01', preparerOn('2028-08-31')),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: 29 February, the same day of August`,
    why: 'The delay ends on the same number of the day, not on the last day of August.',
    source,
    boundary: 'within',
    path: juryOn('2028-08-29', preparerOn('2028-02-29')),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: 29 February, 30 August`,
    why: 'Six months from 29 February end on 29 August.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-08-30', preparerOn('2028-02-29')),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: preparer repeated, the last one listed first`,
    why: 'The module may be taken as often as needed, and the delay runs from the last time before the jury.',
    source,
    path: juryOn('2028-02-11', preparerOn('2027-11-24', '2027-05-05')),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: preparer repeated only after the jury`,
    why: 'A repeat after the jury prepared nobody for it: the delay runs from 5 May and ended on 5 November.',
    source,
    path: juryOn('2028-02-11', preparerOn('2027-05-05', '2028-03-06')),
    expected: [{ rule, verdict: 'unmet', gapDays: 98 }],
  },
  {
    name: `${rule}: every preparer after the jury`,
    why: 'No delay runs to a jury that comes before; that preparer comes too late is for other rules.',
    source,
    path: juryOn('2027-11-23'),
    expected: [
      { rule, verdict: 'not-applicable' },
      { rule: 'preparer-two-months-before-jury', verdict: 'unmet', gapDays: 62 },
    ],
  },
  {
    name: `${rule}: individualised path, a month and more too late`,
    why: 'The advice is given for individualised paths as well.',
    source,
    path: juryOn('2028-07-10', bloc2Path),
    expected: [{ rule, verdict: 'unmet', gapDays: 47 }],
  },
  {
    name: `${rule}: no day of the jury`,
    why: 'Without the day of the jury the delay has no end.',
    source,
    path: without(completePath, 'jury'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: no preparer`,
    why: 'Without preparer the delay has no beginning.',
    source,
    path: preparerOn(),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: waived`,
    why: 'A waiver granted before the jury lifts the advice, and the days in excess are still told.',
    source,
    path: { ...juryOn('2028-05-25'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived', gapDays: 1 }],
  },
  {
    name: `${rule}: waiver expired the day before the jury`,
    why: 'A waiver that no longer runs on the day of the jury lifts nothing.',
    source,
    path: { ...juryOn('2028-05-25'), waivers: [{ ...waiver, until: '2028-05-24' }] },
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: waiver granted the day after the jury`,
    why: 'A waiver that does not run yet on the day of the jury lifts nothing.',
    source,
    path: { ...juryOn('2028-05-25'), waivers: [{ ...waiver, on: '2028-05-26' }] },
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The guide in blocs gives this advice, the letter of 2017 does not.',
    source,
    path: juryOn('2018-12-03', path2017),
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
