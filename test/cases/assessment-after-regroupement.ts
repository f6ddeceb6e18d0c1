import type { Waiver } from '../../src/index.js';
import {
  assessment,
  completePath,
  bloc2Path,
  path2017,
  regroupement,
  replacing,
  replacingType,
} from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'path-guide', place: "§1, « L'évaluation des acquis »" } as const;

const aDayEarly = replacingType(completePath, 'assessment', 'droit', assessment('droit', '2027-05-11'));
const notAssessed = replacingType(completePath, 'assessment', 'droit');
const waiver: Waiver = {
  rule: 'assessment-after-regroupement',
  reason: 'assessment in two parts',
  grantedBy: 'deployment pilot',
  on: '2027-05-03',
};

/** What `assessment-after-regroupement` must say: learning is assessed after the regroupement. */
export const assessmentAfterRegroupementCases: readonly ConformanceCase[] = [
  {
    name: 'assessment-after-regroupement: every assessment later',
    why: 'Each assessment is planned after the regroupement that it belongs to.',
    source,
    path: { ...completePath, activities: [...completePath.activities].reverse() },
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'met' }],
  },
  {
    name: 'assessment-after-regroupement: on the last day of the regroupement',
    why: 'An assessment on the day on which the regroupement ends does not come before that end.',
    source,
    boundary: 'within',
    path: replacingType(completePath, 'assessment', 'droit', assessment('droit', '2027-05-12')),
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'met' }],
  },
  {
    name: 'assessment-after-regroupement: one day before the regroupement ends',
    why: 'The assessment starts while the regroupement still lasts.',
    source,
    boundary: 'beyond',
    path: aDayEarly,
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'assessment-after-regroupement: two modules assessed too early',
    why: 'One assessment is a day too early and the other three: the larger gap counts.',
    source,
    path: replacingType(aDayEarly, 'assessment', 'animation', assessment('animation', '2027-04-12')),
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'unmet', gapDays: 3 }],
  },
  {
    name: 'assessment-after-regroupement: first of two assessments too early',
    why: 'The first assessment is the one planned for the regroupement; a later one does not mend it.',
    source,
    path: { ...aDayEarly, activities: [assessment('droit', '2027-05-14'), ...aDayEarly.activities] },
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'assessment-after-regroupement: regroupement followed again after the assessment',
    why: 'The assessment belongs to the first occurrence of the module, which ended before it.',
    source,
    path: {
      ...completePath,
      activities: [...completePath.activities, regroupement('droit', '2027-10-04', '2027-10-06')],
    },
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'met' }],
  },
  {
    name: 'assessment-after-regroupement: transverse module assessed too early',
    why: 'Where the transverse module is assessed, it is assessed after its regroupement too.',
    source,
    path: replacingType(bloc2Path, 'assessment', 'role-missions', assessment('role-missions', '2027-01-12')),
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'unmet', gapDays: 2 }],
  },
  {
    name: 'assessment-after-regroupement: transverse module not assessed',
    why: 'Assessment is a part of the blocs, and the transverse module belongs to none.',
    source,
    path: replacingType(bloc2Path, 'assessment', 'role-missions'),
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'met' }],
  },
  {
    name: 'assessment-after-regroupement: module of a bloc not assessed yet',
    why: 'The assessment of this module has no date, and the others come in time.',
    source,
    path: notAssessed,
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'undetermined' }],
  },
  {
    name: 'assessment-after-regroupement: assessment without a regroupement',
    why: 'The regroupement that the assessment should follow has no date.',
    source,
    path: replacing(completePath, 'droit'),
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'undetermined' }],
  },
  {
    name: 'assessment-after-regroupement: too early although another is missing',
    why: 'One assessment is too early, whatever the day of the one that is missing.',
    source,
    path: replacingType(aDayEarly, 'assessment', 'evaluation'),
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'assessment-after-regroupement: no activity at all',
    why: 'There is nothing to compare as long as nothing is planned.',
    source,
    path: { ...completePath, activities: [] },
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'undetermined' }],
  },
  {
    name: 'assessment-after-regroupement: module acquired and not assessed',
    why: 'A module that is held needs no assessment, and the others come in time.',
    source,
    path: { ...notAssessed, acquired: { modules: ['droit'], basis: 'other' } },
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'met' }],
  },
  {
    name: 'assessment-after-regroupement: bloc targeted acquired',
    why: 'Every module of the bloc targeted is held, so that nothing is left to assess.',
    source,
    path: { ...bloc2Path, activities: [], acquired: { blocs: ['bloc-2'], basis: 'vae' } },
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'not-applicable' }],
  },
  {
    name: 'assessment-after-regroupement: edition 2017',
    why: 'The letter of 2017 describes formative evaluations and does not place them after a regroupement.',
    source: { document: 'launch-letter-2017', place: 'VI.4' },
    path: { ...path2017, activities: [...path2017.activities, assessment('droit', '2017-07-10')] },
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'not-applicable' }],
  },
  {
    name: 'assessment-after-regroupement: waived while undetermined',
    why: 'A valid waiver lifts the rule before the missing date is known.',
    source,
    path: { ...notAssessed, waivers: [waiver] },
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'waived' }],
  },
  {
    name: 'assessment-after-regroupement: waiver expired before the jury, another not yet valid',
    why: 'Neither waiver is valid on the day of the jury, so that they lift nothing.',
    source,
    path: {
      ...aDayEarly,
      waivers: [
        { ...waiver, until: '2027-12-31' },
        { ...waiver, on: '2028-03-01' },
      ],
    },
    expected: [{ rule: 'assessment-after-regroupement', verdict: 'unmet', gapDays: 1 }],
  },
];
