import type { IsoDay, Path } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, regroupement, without } from '../support/paths.js';

const rule = 'thirteen-months';
const source = { document: 'path-guide', place: '§2, tableau, amplitude du parcours' } as const;
const waiver = { rule, reason: 'jury postponed', grantedBy: 'institut-4-10', on: '2028-03-13' } as const;

// The training starts on 11 January 2027.
const juryOn = (on: IsoDay, path: Path = completePath): Path => ({ ...path, jury: { ...path.jury, on } });
const startingOn = (day: IsoDay): Path => ({
  ...completePath,
  activities: [regroupement('role-missions', day)],
});

/** Cases of the thirteen months, one more or less, from the start of a complete path to the jury. */
export const thirteenMonthsCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: thirteen months to the day`,
    why: 'From 11 January 2027 to 11 February 2028 there are just thirteen months.',
    source,
    path: completePath,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: twelve months to the day`,
    why: 'About thirteen is read as one month either side.',
    source,
    boundary: 'within',
    path: juryOn('2028-01-11'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: a day less than twelve months`,
    why: 'The twelfth month ends on the day after.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-01-10'),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: fourteen months to the day`,
    why: 'About thirteen is read as one month either side.',
    source,
    boundary: 'within',
    path: juryOn('2028-03-11'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: fourteen months and a day, activities in reverse`,
    why: 'The fourteenth month ended the day before, whatever the order of the list.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-03-12', {
      ...completePath,
      activities: [...completePath.activities].reverse(),
    }),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: from New Year's Eve to 29 February`,
    why: 'February has no 31st, so that fourteen months end on its last day.',
    source,
    boundary: 'within',
    path: juryOn('2028-02-29', startingOn('2026-12-31')),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: from New Year's Eve to 1 March`,
    why: 'The fourteen months ended on 29 February 2028.',
    source,
    boundary: 'beyond',
    path: juryOn('2028-03-01', startingOn('2026-12-31')),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: from 29 February to the last day of the next February`,
    why: 'In 2029 February ends on the 28th, and so do the twelve months.',
    source,
    boundary: 'within',
    path: juryOn('2029-02-28', startingOn('2028-02-29')),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: from 29 February to the last day but one of the next February`,
    why: 'One day is missing to the twelve months.',
    source,
    boundary: 'beyond',
    path: juryOn('2029-02-27', startingOn('2028-02-29')),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: no day of the jury`,
    why: 'The span has no end without the day of the jury.',
    source,
    path: without(completePath, 'jury'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: no activity yet`,
    why: 'The span has no start.',
    source,
    path: { ...completePath, activities: [] },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: waived, seventeen months`,
    why: 'A waiver that runs on the day of the jury lifts the 93 days from 11 March to 12 June.',
    source,
    path: { ...juryOn('2028-06-12'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived', gapDays: 93 }],
  },
  {
    name: `${rule}: waiver granted the day after the jury`,
    why: 'The waiver does not run yet on the day of the jury.',
    source,
    path: { ...juryOn('2028-03-12'), waivers: [waiver] },
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: individualised path of three years`,
    why: 'An individualised path may run over several years.',
    source,
    path: juryOn('2030-01-10', bloc2Path),
    expected: [{ rule, verdict: 'not-applicable' }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The letter of 2017 states another span, twelve months of training.',
    source,
    path: juryOn('2018-12-03', path2017),
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
