import { bloc2Path, completePath, path2017, regroupement, replacing, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'path-guide', place: '§1, « obligatoirement »' } as const;
const times = {
  document: 'path-guide',
  place: "§3, « Les modules d'accompagnement à la certification », 2ème module",
} as const;

const withoutAnalyser = replacing(completePath, 'analyser');
const withoutPreparer = replacing(bloc2Path, 'preparer');

/** What `support-modules-present` must say: both support modules are followed before the jury. */
export const supportModulesPresentCases: readonly ConformanceCase[] = [
  {
    name: 'support-modules-present: both before the jury',
    why: 'The candidate has followed the two modules when the jury meets.',
    source,
    path: { ...completePath, activities: [...completePath.activities].reverse() },
    expected: [{ rule: 'support-modules-present', verdict: 'met' }],
  },
  {
    name: 'support-modules-present: preparer ends on the day of the jury',
    why: 'A module that ends on the day of the jury has been followed by then; delays are for other rules.',
    source,
    boundary: 'within',
    path: replacing(completePath, 'preparer', regroupement('preparer', '2028-02-09', '2028-02-11')),
    expected: [{ rule: 'support-modules-present', verdict: 'met' }],
  },
  {
    name: 'support-modules-present: preparer ends on the day after the jury',
    why: 'The module has not been followed entirely when the candidate appears before the jury.',
    source,
    boundary: 'beyond',
    path: replacing(completePath, 'preparer', regroupement('preparer', '2028-02-10', '2028-02-12')),
    expected: [{ rule: 'support-modules-present', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'support-modules-present: analyser after the jury',
    why: 'The two modules are required to appear before the jury, the first as much as the second.',
    source,
    path: replacing(bloc2Path, 'analyser', regroupement('analyser', '2028-02-14', '2028-02-15')),
    expected: [{ rule: 'support-modules-present', verdict: 'unmet', gapDays: 4 }],
  },
  {
    name: 'support-modules-present: preparer again after the jury',
    why: 'Once is enough, and the module may be followed as often as needed.',
    source: times,
    path: {
      ...completePath,
      activities: [regroupement('preparer', '2028-04-03', '2028-04-05'), ...completePath.activities],
    },
    expected: [{ rule: 'support-modules-present', verdict: 'met' }],
  },
  {
    name: 'support-modules-present: analyser absent',
    why: 'The candidate must have followed both modules, and this one is not planned.',
    source,
    path: withoutAnalyser,
    expected: [{ rule: 'support-modules-present', verdict: 'unmet' }],
  },
  {
    name: 'support-modules-present: regroupement of preparer absent',
    why: 'The individual sequence prepares for the collective one and does not replace it.',
    source: times,
    path: withoutPreparer,
    expected: [{ rule: 'support-modules-present', verdict: 'unmet' }],
  },
  {
    name: 'support-modules-present: analyser absent, day of the jury unknown',
    why: 'A module that is not planned is not followed before the jury, whatever its day.',
    source,
    path: without(withoutAnalyser, 'jury'),
    expected: [{ rule: 'support-modules-present', verdict: 'unmet' }],
  },
  {
    name: 'support-modules-present: no jury',
    why: 'Both modules are planned, and nobody knows yet whether the jury comes after them.',
    source,
    path: without(completePath, 'jury'),
    expected: [{ rule: 'support-modules-present', verdict: 'undetermined' }],
  },
  {
    name: 'support-modules-present: jury without a day',
    why: 'The members of the jury are known but the day that decides is not.',
    source,
    path: { ...bloc2Path, jury: { members: [{ id: 'e-1', role: 'expert', employer: 'o-2' }] } },
    expected: [{ rule: 'support-modules-present', verdict: 'undetermined' }],
  },
  {
    name: 'support-modules-present: analyser followed in an earlier path',
    why: 'Once is enough: the module has been followed before this path.',
    source,
    path: { ...withoutAnalyser, acquired: { modules: ['analyser'], basis: 'earlier-path' } },
    expected: [{ rule: 'support-modules-present', verdict: 'met' }],
  },
  {
    name: 'support-modules-present: preparer acquired by VAE',
    why: 'The candidate must have followed the modules, which no experience replaces.',
    source,
    path: { ...withoutPreparer, acquired: { modules: ['preparer'], basis: 'vae' } },
    expected: [{ rule: 'support-modules-present', verdict: 'unmet' }],
  },
  {
    name: 'support-modules-present: edition 2017',
    why: 'The letter of 2017 knows collective support in days and not these two modules.',
    source: { document: 'launch-letter-2017', place: 'VI.1, tableau' },
    path: path2017,
    expected: [{ rule: 'support-modules-present', verdict: 'not-applicable' }],
  },
  {
    name: 'support-modules-present: absence waived',
    why: 'A waiver that is valid on the day of the jury lifts the rule.',
    source,
    path: {
      ...withoutAnalyser,
      waivers: [
        {
          rule: 'support-modules-present',
          reason: 'equivalent workshop followed',
          grantedBy: 'deployment pilot',
          on: '2027-04-01',
        },
      ],
    },
    expected: [{ rule: 'support-modules-present', verdict: 'waived' }],
  },
];
