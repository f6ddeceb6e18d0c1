import type { IsoDay, Path, Waiver } from '../../src/index.js';
import { bloc2Path, completePath, path2017, regroupement, replacing } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const standard = {
  document: 'path-guide',
  place: '§2, module « analyser et formaliser sa pratique »',
} as const;
const byBloc = {
  document: 'path-guide',
  place: "§3, « Les modules d'accompagnement à la certification », 1er module",
} as const;

// The training of the complete path lasts from 11 January to 26 August 2027.
const analyserOn = (start: IsoDay, end: IsoDay): Path =>
  replacing(completePath, 'analyser', regroupement('analyser', start, end));
const aDayLate = analyserOn('2027-08-27', '2027-08-30');
const withoutAnalyser = replacing(completePath, 'analyser');
const waiver: Waiver = {
  rule: 'analyser-during-path',
  reason: 'no session before',
  grantedBy: 'deployment pilot',
  on: '2027-06-01',
};

/** What `analyser-during-path` must say: `analyser` falls inside the training. */
export const analyserDuringPathCases: readonly ConformanceCase[] = [
  {
    name: 'analyser-during-path: in the middle of the complete path',
    why: 'The module is planned during the path, so that there is time to practise it.',
    source: standard,
    path: { ...completePath, activities: [...completePath.activities].reverse() },
    expected: [{ rule: 'analyser-during-path', verdict: 'met' }],
  },
  {
    name: 'analyser-during-path: starts on the last day of the training',
    why: 'The training still lasts on the day on which the module starts.',
    source: standard,
    boundary: 'within',
    path: analyserOn('2027-08-26', '2027-08-27'),
    expected: [{ rule: 'analyser-during-path', verdict: 'met' }],
  },
  {
    name: 'analyser-during-path: starts on the day after the training',
    why: 'The module starts when the training is already over.',
    source: standard,
    boundary: 'beyond',
    path: aDayLate,
    expected: [{ rule: 'analyser-during-path', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'analyser-during-path: starts on the first day of the training',
    why: 'The training has started on the day on which the module starts.',
    source: standard,
    boundary: 'within',
    path: analyserOn('2027-01-11', '2027-01-12'),
    expected: [{ rule: 'analyser-during-path', verdict: 'met' }],
  },
  {
    name: 'analyser-during-path: starts on the eve of the training',
    why: 'The module starts before there is any training to be part of.',
    source: standard,
    boundary: 'beyond',
    path: analyserOn('2027-01-10', '2027-01-11'),
    expected: [{ rule: 'analyser-during-path', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'analyser-during-path: between the training and preparer',
    why: 'The other support module and its e-learning come after the training and do not prolong it.',
    source: standard,
    path: analyserOn('2027-11-17', '2027-11-18'),
    expected: [{ rule: 'analyser-during-path', verdict: 'unmet', gapDays: 83 }],
  },
  {
    name: 'analyser-during-path: after the last activity of an individualised path',
    why: 'In a path by bloc too the module is fully part of the training, which ended three days before.',
    source: byBloc,
    path: replacing(bloc2Path, 'analyser', regroupement('analyser', '2027-05-24', '2027-05-25')),
    expected: [{ rule: 'analyser-during-path', verdict: 'unmet', gapDays: 3 }],
  },
  {
    name: 'analyser-during-path: followed again after the training',
    why: 'The first occurrence falls inside the training, and a repeat takes nothing from it.',
    source: byBloc,
    path: {
      ...bloc2Path,
      activities: [regroupement('analyser', '2027-10-04', '2027-10-05'), ...bloc2Path.activities],
    },
    expected: [{ rule: 'analyser-during-path', verdict: 'met' }],
  },
  {
    name: 'analyser-during-path: not planned',
    why: 'The module has no date to compare with the training.',
    source: standard,
    path: withoutAnalyser,
    expected: [{ rule: 'analyser-during-path', verdict: 'undetermined' }],
  },
  {
    name: 'analyser-during-path: no training activity',
    why: 'The training has no dates to compare the module with.',
    source: byBloc,
    path: {
      ...bloc2Path,
      activities: [
        regroupement('analyser', '2027-04-28', '2027-04-29'),
        regroupement('preparer', '2027-11-22', '2027-11-24'),
      ],
    },
    expected: [{ rule: 'analyser-during-path', verdict: 'undetermined' }],
  },
  {
    name: 'analyser-during-path: followed in an earlier path',
    why: 'A module that is already held is not to be planned in this path.',
    source: byBloc,
    path: { ...withoutAnalyser, acquired: { modules: ['analyser'], basis: 'earlier-path' } },
    expected: [{ rule: 'analyser-during-path', verdict: 'not-applicable' }],
  },
  {
    name: 'analyser-during-path: edition 2017',
    why: 'The letter of 2017 knows collective support in days and not this module.',
    source: { document: 'launch-letter-2017', place: 'VI.1, tableau' },
    path: {
      ...path2017,
      activities: [...path2017.activities, regroupement('analyser', '2018-04-09', '2018-04-10')],
    },
    expected: [{ rule: 'analyser-during-path', verdict: 'not-applicable' }],
  },
  {
    name: 'analyser-during-path: waived',
    why: 'A waiver that is valid on the day of the jury lifts the rule.',
    source: standard,
    path: { ...aDayLate, waivers: [waiver] },
    expected: [{ rule: 'analyser-during-path', verdict: 'waived', gapDays: 1 }],
  },
  {
    name: 'analyser-during-path: waiver expired before the jury',
    why: 'The waiver covers the day of the module and has expired on the day of the jury.',
    source: standard,
    path: { ...aDayLate, waivers: [{ ...waiver, until: '2027-12-31' }] },
    expected: [{ rule: 'analyser-during-path', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'analyser-during-path: waiver granted after the jury',
    why: 'The waiver is not yet valid on the day of the jury.',
    source: standard,
    path: { ...aDayLate, waivers: [{ ...waiver, on: '2028-02-14' }] },
    expected: [{ rule: 'analyser-during-path', verdict: 'unmet', gapDays: 1 }],
  },
];
