import type { IsoDay, Path } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, without } from '../support/paths.js';

const rule = 'deposit-before-jury';
const source = {
  document: 'certification-referential',
  place: "Modalités d'évaluation, entretien avec un jury professionnel",
} as const;
const waiver = { rule, reason: 'late printing', grantedBy: 'institut-4-10', on: '2028-02-11' } as const;

const dated = (depositedOn: IsoDay, on: IsoDay, path: Path = completePath): Path => ({
  ...path,
  dossier: { ...path.dossier, depositedOn },
  jury: { ...path.jury, on },
});

/** Cases of the dossier, which is deposited before the jury reads it. */
export const depositBeforeJuryCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: a month before`,
    why: 'The jury of 11 February 2028 can read a dossier deposited on 10 January.',
    source,
    path: completePath,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: on the day of the jury`,
    why: 'Equality with a limit passes.',
    source,
    boundary: 'within',
    path: dated('2028-02-11', '2028-02-11'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: the day after the jury`,
    why: 'The jury cannot have read what was deposited a day later.',
    source,
    boundary: 'beyond',
    path: dated('2028-02-12', '2028-02-11'),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: individualised path, New Year's Day after a jury on New Year's Eve`,
    why: 'The next year begins one day after the jury.',
    source,
    boundary: 'beyond',
    path: dated('2028-01-01', '2027-12-31', bloc2Path),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: 1 March after a jury on 28 February of a leap year`,
    why: '29 February 2028 lies between the two days.',
    source,
    path: dated('2028-03-01', '2028-02-28'),
    expected: [{ rule, verdict: 'unmet', gapDays: 2 }],
  },
  {
    name: `${rule}: no day of deposit`,
    why: 'The dossier is named without the day on which it was deposited.',
    source,
    path: { ...completePath, dossier: { situations: ['S1.1', 'S1.2'] } },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: no day of the jury`,
    why: 'The jury has members and no day yet.',
    source,
    path: { ...completePath, jury: { members: [] } },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: neither dossier nor jury`,
    why: 'Both days are missing.',
    source,
    path: without(bloc2Path, 'dossier', 'jury'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: waived on the day of the jury`,
    why: 'A waiver granted on the day of the jury runs on that day.',
    source,
    path: { ...dated('2028-02-14', '2028-02-11'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived', gapDays: 3 }],
  },
  {
    name: `${rule}: waiver expired the day before the jury`,
    why: 'A waiver that no longer runs on the day of the jury lifts nothing.',
    source,
    path: {
      ...dated('2028-02-14', '2028-02-11'),
      waivers: [{ ...waiver, on: '2028-01-03', until: '2028-02-10' }],
    },
    expected: [{ rule, verdict: 'unmet', gapDays: 3 }],
  },
  {
    name: `${rule}: waiver granted with the deposit, after the jury`,
    why: 'A waiver that does not run yet on the day of the jury lifts nothing.',
    source,
    path: { ...dated('2028-02-14', '2028-02-11'), waivers: [{ ...waiver, on: '2028-02-14' }] },
    expected: [{ rule, verdict: 'unmet', gapDays: 3 }],
  },
  {
    name: `${rule}: waiver of another rule`,
    why: 'A waiver lifts the rule that it names and no other.',
    source,
    path: {
      ...dated('2028-02-14', '2028-02-11'),
      waivers: [{ ...waiver, rule: 'spe-before-deposit' }],
    },
    expected: [
      { rule, verdict: 'unmet', gapDays: 3 },
      { rule: 'spe-before-deposit', verdict: 'met' },
    ],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The certification referential is that of the edition in blocs.',
    source,
    path: dated('2018-05-16', '2018-05-15', path2017),
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
