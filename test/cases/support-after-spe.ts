import type { IsoDay, Path } from '../../src/index.js';
import {
  bloc2Path,
  completePath,
  path2017,
  regroupement,
  replacing,
  replacingType,
  spe,
} from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = {
  document: 'path-guide',
  place: "§3, « Les modules d'accompagnement à la certification », « sous réserve »",
} as const;

// The first SPE of the base paths ends on 26 January 2027, and `analyser` starts on 28 April.
const onlySpe = (start: IsoDay, end: IsoDay): Path =>
  replacingType(bloc2Path, 'spe', undefined, spe('bloc-2', start, end));
const withoutSpe = replacingType(completePath, 'spe');
const analyserADayEarly = replacing(
  completePath,
  'analyser',
  regroupement('analyser', '2027-01-25', '2027-01-26'),
);
const withoutAnalyser = replacing(completePath, 'analyser');
const withoutPreparer = replacing(completePath, 'preparer');

/** What `support-after-spe` must say: an SPE has been carried out before each support module. */
export const supportAfterSpeCases: readonly ConformanceCase[] = [
  {
    name: 'support-after-spe: SPE before both modules',
    why: 'Both modules come once the manager has been able to experiment.',
    source,
    path: { ...completePath, activities: [...completePath.activities].reverse() },
    expected: [{ rule: 'support-after-spe', verdict: 'met' }],
  },
  {
    name: 'support-after-spe: only SPE ends on the day on which analyser starts',
    why: 'The experiment has been carried out by the day on which the module starts, and one is enough.',
    source,
    boundary: 'within',
    path: onlySpe('2027-04-19', '2027-04-28'),
    expected: [{ rule: 'support-after-spe', verdict: 'met' }],
  },
  {
    name: 'support-after-spe: only SPE ends on the day after analyser starts',
    why: 'The experiment is under way and not carried out when the module starts.',
    source,
    boundary: 'beyond',
    path: onlySpe('2027-04-19', '2027-04-29'),
    expected: [{ rule: 'support-after-spe', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'support-after-spe: analyser on the day before the first SPE ends',
    why: 'The earliest of several SPE decides, and it ends one day after the module starts.',
    source,
    path: analyserADayEarly,
    expected: [{ rule: 'support-after-spe', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'support-after-spe: preparer, followed twice, before the first SPE',
    why: 'The condition bears on the second module as on the first, from its first occurrence.',
    source,
    path: {
      ...completePath,
      activities: [...completePath.activities, regroupement('preparer', '2027-01-18', '2027-01-20')],
    },
    expected: [{ rule: 'support-after-spe', verdict: 'unmet', gapDays: 8 }],
  },
  {
    name: 'support-after-spe: no SPE',
    why: 'The modules are planned and nothing at all has been experimented before them.',
    source,
    path: withoutSpe,
    expected: [{ rule: 'support-after-spe', verdict: 'unmet' }],
  },
  {
    name: 'support-after-spe: no SPE, something acquired',
    why: 'Experiments of an earlier path may have been carried out, which this path does not tell.',
    source,
    path: { ...withoutSpe, acquired: { blocs: ['bloc-1'], basis: 'earlier-path' } },
    expected: [{ rule: 'support-after-spe', verdict: 'undetermined' }],
  },
  {
    name: 'support-after-spe: analyser not planned',
    why: 'The first module has no date yet, and the second comes in time.',
    source,
    path: withoutAnalyser,
    expected: [{ rule: 'support-after-spe', verdict: 'undetermined' }],
  },
  {
    name: 'support-after-spe: preparer not planned',
    why: 'The second module has no date yet, and the first comes in time.',
    source,
    path: withoutPreparer,
    expected: [{ rule: 'support-after-spe', verdict: 'undetermined' }],
  },
  {
    name: 'support-after-spe: no activity at all',
    why: 'Neither the modules nor the experiments have a date.',
    source,
    path: { ...bloc2Path, activities: [] },
    expected: [{ rule: 'support-after-spe', verdict: 'undetermined' }],
  },
  {
    name: 'support-after-spe: analyser too early although preparer is not planned',
    why: 'One module is too early, whatever the day of the other.',
    source,
    path: replacing(analyserADayEarly, 'preparer'),
    expected: [{ rule: 'support-after-spe', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'support-after-spe: analyser followed in an earlier path',
    why: 'A module that is held owes nothing here, and the other comes after SPE.',
    source,
    path: { ...withoutAnalyser, acquired: { modules: ['analyser'], basis: 'earlier-path' } },
    expected: [{ rule: 'support-after-spe', verdict: 'met' }],
  },
  {
    name: 'support-after-spe: edition 2017',
    why: 'The letter of 2017 does not make collective support wait for an experiment.',
    source: { document: 'launch-letter-2017', place: 'VI.1, tableau' },
    path: path2017,
    expected: [{ rule: 'support-after-spe', verdict: 'not-applicable' }],
  },
  {
    name: 'support-after-spe: waived',
    why: 'A waiver that is valid on the day of the jury lifts the rule.',
    source,
    path: {
      ...analyserADayEarly,
      waivers: [
        {
          rule: 'support-after-spe',
          reason: 'the candidate has been in the post for years',
          grantedBy: 'deployment pilot',
          on: '2027-01-11',
        },
      ],
    },
    expected: [{ rule: 'support-after-spe', verdict: 'waived', gapDays: 1 }],
  },
];
