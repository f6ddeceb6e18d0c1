import type { IsoDay, Path, Waiver } from '../../src/index.js';
import {
  bloc2Path,
  completePath,
  path2017,
  regroupement,
  replacing,
  replacingSpe,
  spe,
  without,
} from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = {
  document: 'path-guide',
  place: '§2, module « Se préparer aux épreuves de certification »',
} as const;

// The last module, `amelioration`, lasts from 9 to 12 August 2027.
const preparerOn = (start: IsoDay, end: IsoDay): Path =>
  replacing(completePath, 'preparer', regroupement('preparer', start, end));
const aDayEarly = preparerOn('2027-08-11', '2027-08-13');
const beforeBloc4 = preparerOn('2027-06-21', '2027-06-23');
const waiver: Waiver = {
  rule: 'preparer-after-training',
  reason: 'last module postponed',
  grantedBy: 'deployment pilot',
  on: '2027-07-01',
};

/** What `preparer-after-training` must say: in a complete path `preparer` comes after the last module. */
export const preparerAfterTrainingCases: readonly ConformanceCase[] = [
  {
    name: 'preparer-after-training: three months after the last module',
    why: 'The module is planned at the end of the training path.',
    source,
    path: { ...completePath, activities: [...completePath.activities].reverse() },
    expected: [{ rule: 'preparer-after-training', verdict: 'met' }],
  },
  {
    name: 'preparer-after-training: starts on the last day of the last module',
    why: 'The training is over by the day on which the module starts.',
    source,
    boundary: 'within',
    path: preparerOn('2027-08-12', '2027-08-16'),
    expected: [{ rule: 'preparer-after-training', verdict: 'met' }],
  },
  {
    name: 'preparer-after-training: starts on the eve of the last day of the last module',
    why: 'The last module still has a day to go when this one starts.',
    source,
    boundary: 'beyond',
    path: aDayEarly,
    expected: [{ rule: 'preparer-after-training', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'preparer-after-training: two modules still to come',
    why: 'The module comes before the end of the training, which is that of the latest module.',
    source,
    path: beforeBloc4,
    expected: [{ rule: 'preparer-after-training', verdict: 'unmet', gapDays: 52 }],
  },
  {
    name: 'preparer-after-training: early, then again after the training',
    why: 'The place of a module in the path is that of its first occurrence.',
    source,
    path: {
      ...beforeBloc4,
      activities: [regroupement('preparer', '2027-11-22', '2027-11-24'), ...beforeBloc4.activities],
    },
    expected: [{ rule: 'preparer-after-training', verdict: 'unmet', gapDays: 52 }],
  },
  {
    name: 'preparer-after-training: a module followed again and an SPE after it',
    why: 'The end of the training is that of the first occurrences of its modules, not of repeats or SPE.',
    source,
    path: replacingSpe(
      {
        ...completePath,
        activities: [...completePath.activities, regroupement('droit', '2027-12-06', '2027-12-08')],
      },
      'bloc-4',
      spe('bloc-4', '2027-12-13', '2027-12-14'),
    ),
    expected: [{ rule: 'preparer-after-training', verdict: 'met' }],
  },
  {
    name: 'preparer-after-training: preparer not planned',
    why: 'The module has no date to compare with the end of the training.',
    source,
    path: replacing(completePath, 'preparer'),
    expected: [{ rule: 'preparer-after-training', verdict: 'undetermined' }],
  },
  {
    name: 'preparer-after-training: a training module not planned',
    why: 'The module that is not planned yet may come before or after this one.',
    source,
    path: replacing(completePath, 'amelioration'),
    expected: [{ rule: 'preparer-after-training', verdict: 'undetermined' }],
  },
  {
    name: 'preparer-after-training: too early although a training module is not planned',
    why: 'The module starts before the last one planned is over, whatever the day of the one missing.',
    source,
    path: replacing(aDayEarly, 'droit'),
    expected: [{ rule: 'preparer-after-training', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'preparer-after-training: modules to come acquired',
    why: 'Modules that are held are not to be waited for, and the other six are over.',
    source,
    path: {
      ...replacing(replacing(beforeBloc4, 'evaluation'), 'amelioration'),
      acquired: { blocs: ['bloc-4'], modules: ['evaluation'], basis: 'vae' },
    },
    expected: [{ rule: 'preparer-after-training', verdict: 'met' }],
  },
  {
    name: 'preparer-after-training: preparer followed in an earlier path',
    why: 'A module that is already held has no place in this path.',
    source,
    path: {
      ...replacing(completePath, 'preparer'),
      acquired: { modules: ['preparer'], basis: 'earlier-path' },
    },
    expected: [{ rule: 'preparer-after-training', verdict: 'not-applicable' }],
  },
  {
    name: 'preparer-after-training: individualised path',
    why: 'In an individualised path the module may be followed during the path as well as after it.',
    source: {
      document: 'path-guide',
      place: "§3, « Les modules d'accompagnement à la certification », 2ème module",
    },
    path: replacing(bloc2Path, 'preparer', regroupement('preparer', '2027-05-05', '2027-05-07')),
    expected: [{ rule: 'preparer-after-training', verdict: 'not-applicable' }],
  },
  {
    name: 'preparer-after-training: edition 2017',
    why: 'The letter of 2017 does not place this module in the path.',
    source: { document: 'launch-letter-2017', place: 'VI.1, tableau' },
    path: replacing(path2017, 'preparer', regroupement('preparer', '2017-10-16', '2017-10-18')),
    expected: [{ rule: 'preparer-after-training', verdict: 'not-applicable' }],
  },
  {
    name: 'preparer-after-training: waived until the last activity, no jury',
    why: 'As long as no jury is set, a waiver has to be valid on the last day of the activities.',
    source,
    path: { ...without(aDayEarly, 'jury'), waivers: [{ ...waiver, until: '2027-11-19' }] },
    expected: [{ rule: 'preparer-after-training', verdict: 'waived', gapDays: 1 }],
  },
  {
    name: 'preparer-after-training: waiver expired on the eve of the last activity, no jury',
    why: 'The waiver has expired on the last day of the activities and lifts nothing.',
    source,
    path: { ...without(aDayEarly, 'jury'), waivers: [{ ...waiver, until: '2027-11-18' }] },
    expected: [{ rule: 'preparer-after-training', verdict: 'unmet', gapDays: 1 }],
  },
];
