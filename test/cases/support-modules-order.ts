import type { IsoDay, Path } from '../../src/index.js';
import { bloc2Path, completePath, path2017, regroupement, replacing } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'path-guide', place: '§1, « et dans cet ordre »' } as const;
const repeats = {
  document: 'path-guide',
  place: "§3, « Les modules d'accompagnement à la certification », 2ème module",
} as const;

const analyserOn = (start: IsoDay, end: IsoDay): Path =>
  replacing(completePath, 'analyser', regroupement('analyser', start, end));
const earlyPreparer = replacing(bloc2Path, 'preparer', regroupement('preparer', '2027-03-22', '2027-03-24'));
const withoutAnalyser = replacing(completePath, 'analyser');

/** What `support-modules-order` must say: the first `analyser` before the first `preparer`. */
export const supportModulesOrderCases: readonly ConformanceCase[] = [
  {
    name: 'support-modules-order: analyser months before preparer',
    why: 'The two modules are followed in the order required.',
    source,
    path: { ...completePath, activities: [...completePath.activities].reverse() },
    expected: [{ rule: 'support-modules-order', verdict: 'met' }],
  },
  {
    name: 'support-modules-order: analyser ends on the day on which preparer starts',
    why: 'The first module is over by the day on which the second starts.',
    source,
    boundary: 'within',
    path: analyserOn('2027-11-19', '2027-11-22'),
    expected: [{ rule: 'support-modules-order', verdict: 'met' }],
  },
  {
    name: 'support-modules-order: analyser ends on the day after preparer starts',
    why: 'The second module has started before the first was over.',
    source,
    boundary: 'beyond',
    path: analyserOn('2027-11-19', '2027-11-23'),
    expected: [{ rule: 'support-modules-order', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'support-modules-order: analyser ends where preparer starts, across the change of year',
    why: 'The order of two days does not depend on their year.',
    source,
    path: replacing(
      analyserOn('2027-12-31', '2028-01-03'),
      'preparer',
      regroupement('preparer', '2028-01-03', '2028-01-05'),
    ),
    expected: [{ rule: 'support-modules-order', verdict: 'met' }],
  },
  {
    name: 'support-modules-order: preparer before analyser',
    why: 'The modules are followed in the order contrary to the one required.',
    source,
    path: earlyPreparer,
    expected: [{ rule: 'support-modules-order', verdict: 'unmet', gapDays: 38 }],
  },
  {
    name: 'support-modules-order: preparer before analyser and again after it',
    why: 'The order holds between the first occurrences, which a repeat of the second module does not change.',
    source: repeats,
    path: {
      ...earlyPreparer,
      activities: [regroupement('preparer', '2027-11-22', '2027-11-24'), ...earlyPreparer.activities],
    },
    expected: [{ rule: 'support-modules-order', verdict: 'unmet', gapDays: 38 }],
  },
  {
    name: 'support-modules-order: both modules followed again, the other way round',
    why: 'After the first occurrences, which are in order, repeats are free.',
    source: repeats,
    path: {
      ...completePath,
      activities: [
        ...completePath.activities,
        regroupement('analyser', '2027-12-06', '2027-12-07'),
        regroupement('preparer', '2027-12-01', '2027-12-03'),
      ],
    },
    expected: [{ rule: 'support-modules-order', verdict: 'met' }],
  },
  {
    name: 'support-modules-order: analyser absent',
    why: 'An order needs both modules, and the first has no date.',
    source,
    path: withoutAnalyser,
    expected: [{ rule: 'support-modules-order', verdict: 'undetermined' }],
  },
  {
    name: 'support-modules-order: preparer absent',
    why: 'An order needs both modules, and the second has no regroupement, whatever its e-learning.',
    source,
    path: replacing(completePath, 'preparer'),
    expected: [{ rule: 'support-modules-order', verdict: 'undetermined' }],
  },
  {
    name: 'support-modules-order: analyser followed in an earlier path',
    why: 'What was followed in an earlier path comes before everything in this one.',
    source,
    path: { ...withoutAnalyser, acquired: { modules: ['analyser'], basis: 'earlier-path' } },
    expected: [{ rule: 'support-modules-order', verdict: 'met' }],
  },
  {
    name: 'support-modules-order: analyser acquired by VAE',
    why: 'The modules must have been followed, so that one acquired otherwise still has to be planned.',
    source,
    path: { ...withoutAnalyser, acquired: { modules: ['analyser'], basis: 'vae' } },
    expected: [{ rule: 'support-modules-order', verdict: 'undetermined' }],
  },
  {
    name: 'support-modules-order: edition 2017',
    why: 'The letter of 2017 knows collective support in days and not these two modules.',
    source: { document: 'launch-letter-2017', place: 'VI.1, tableau' },
    path: {
      ...path2017,
      activities: [...path2017.activities, regroupement('analyser', '2018-04-09', '2018-04-10')],
    },
    expected: [{ rule: 'support-modules-order', verdict: 'not-applicable' }],
  },
  {
    name: 'support-modules-order: waived',
    why: 'A waiver that is valid on the day of the jury lifts the rule.',
    source,
    path: {
      ...earlyPreparer,
      waivers: [
        {
          rule: 'support-modules-order',
          reason: 'session cancelled',
          grantedBy: 'deployment pilot',
          on: '2027-03-15',
          until: '2028-12-31',
        },
      ],
    },
    expected: [{ rule: 'support-modules-order', verdict: 'waived', gapDays: 38 }],
  },
];
