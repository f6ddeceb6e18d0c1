import type { Waiver } from '../../src/index.js';
import {
  bloc2Path,
  completePath,
  elearning,
  path2017,
  regroupement,
  replacing,
  replacingType,
} from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = {
  document: 'path-guide',
  place: '§1, « Se préparer aux épreuves de certification – 2 séquences »',
} as const;

const late = replacingType(
  completePath,
  'e-learning',
  'preparer',
  elearning('preparer', '2027-11-19', '2027-11-25'),
);

const waiver: Waiver = {
  rule: 'individual-work-before-preparer',
  reason: 'The platform was closed.',
  grantedBy: 'pilote',
  on: '2027-11-15',
};

/** The individual work of `preparer` comes before its regroupement. */
export const individualWorkBeforePreparerCases: readonly ConformanceCase[] = [
  {
    name: 'individual-work-before-preparer: three days before',
    why: 'The first analysis is made individually, then used in the regroupement.',
    source,
    path: completePath,
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'met' }],
  },
  {
    name: 'individual-work-before-preparer: ends on the day on which the regroupement starts',
    why: 'Equality with the limit passes.',
    source,
    boundary: 'within',
    path: replacingType(
      completePath,
      'e-learning',
      'preparer',
      elearning('preparer', '2027-11-19', '2027-11-22'),
    ),
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'met' }],
  },
  {
    name: 'individual-work-before-preparer: ends the day after the regroupement starts',
    why: 'The work starts before the regroupement and is not over when it is to be used.',
    source,
    boundary: 'beyond',
    path: replacingType(
      completePath,
      'e-learning',
      'preparer',
      elearning('preparer', '2027-11-19', '2027-11-23'),
    ),
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'individual-work-before-preparer: between two regroupements',
    why: 'Order is judged on the first of each: the work ends nine days after the first regroupement starts.',
    source,
    path: replacingType(
      replacing(
        completePath,
        'preparer',
        regroupement('preparer', '2028-01-10', '2028-01-12'),
        regroupement('preparer', '2027-11-22', '2027-11-24'),
      ),
      'e-learning',
      'preparer',
      elearning('preparer', '2027-12-01'),
    ),
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'unmet', gapDays: 9 }],
  },
  {
    name: 'individual-work-before-preparer: repeats of both after the first ones, listed first',
    why: 'The first work by date comes before the first regroupement; repeats are free.',
    source,
    path: {
      ...completePath,
      activities: [
        elearning('preparer', '2028-01-14'),
        regroupement('preparer', '2028-01-10', '2028-01-12'),
        ...completePath.activities,
      ],
    },
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'met' }],
  },
  {
    name: 'individual-work-before-preparer: in the year after a regroupement at its end',
    why: 'From 29 December to 3 January lie five days.',
    source,
    path: replacingType(
      replacing(bloc2Path, 'preparer', regroupement('preparer', '2027-12-29', '2027-12-31')),
      'e-learning',
      'preparer',
      elearning('preparer', '2028-01-03'),
    ),
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'unmet', gapDays: 5 }],
  },
  {
    name: 'individual-work-before-preparer: no individual work',
    why: 'One of the two sequences is missing, and no date is compared.',
    source,
    path: replacingType(completePath, 'e-learning', 'preparer'),
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'unmet' }],
  },
  {
    name: 'individual-work-before-preparer: no regroupement',
    why: 'Nothing tells when the regroupement is held, before which the work comes.',
    source,
    path: replacing(completePath, 'preparer'),
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'undetermined' }],
  },
  {
    name: 'individual-work-before-preparer: neither work nor regroupement',
    why: 'The module is not planned; that it is absent is judged by another rule.',
    source,
    path: replacingType(replacing(completePath, 'preparer'), 'e-learning', 'preparer'),
    expected: [
      { rule: 'individual-work-before-preparer', verdict: 'undetermined' },
      { rule: 'support-modules-present', verdict: 'unmet' },
    ],
  },
  {
    name: 'individual-work-before-preparer: held from an earlier path',
    why: 'The module was followed in an earlier path, its individual work with it.',
    source,
    path: {
      ...replacingType(replacing(bloc2Path, 'preparer'), 'e-learning', 'preparer'),
      acquired: { modules: ['preparer'], basis: 'earlier-path' },
    },
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'not-applicable' }],
  },
  {
    name: 'individual-work-before-preparer: said to be held by VAE, no individual work',
    why: 'A support module is held only from an earlier path, so that its work is still owed.',
    source,
    path: {
      ...replacingType(bloc2Path, 'e-learning', 'preparer'),
      acquired: { modules: ['preparer'], basis: 'vae' },
    },
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'unmet' }],
  },
  {
    name: 'individual-work-before-preparer: edition 2017',
    why: 'The letter of 2017 does not divide the preparation into two sequences.',
    source,
    path: path2017,
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'not-applicable' }],
  },
  {
    name: 'individual-work-before-preparer: late, under a waiver',
    why: 'The waiver is valid on the day of the jury; the days missing are still given.',
    source,
    path: { ...late, waivers: [{ ...waiver, until: '2028-02-29' }] },
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'waived', gapDays: 3 }],
  },
  {
    name: 'individual-work-before-preparer: late, under a waiver that ends before the jury',
    why: 'The waiver held on the day of the regroupement and has expired on that of the jury.',
    source,
    path: { ...late, waivers: [{ ...waiver, until: '2027-12-31' }] },
    expected: [{ rule: 'individual-work-before-preparer', verdict: 'unmet', gapDays: 3 }],
  },
];
