import type { IsoDay, Path, Waiver } from '../../src/index.js';
import { bloc2Path, completePath, path2017, regroupement, replacing, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'path-guide', place: '§3, premier alinéa, liste' } as const;

function juryOn(path: Path, on: IsoDay): Path {
  return { ...path, jury: { ...path.jury, on } };
}

const supportOnly: Path = {
  ...bloc2Path,
  activities: bloc2Path.activities.filter(
    (activity) => !('module' in activity) || ['analyser', 'preparer'].includes(activity.module),
  ),
};

const waiver: Waiver = {
  rule: 'training-before-jury',
  reason: 'The last module is followed with another group.',
  grantedBy: 'pilote',
  on: '2027-06-01',
};

/** The jury comes once the training of the blocs is over. */
export const trainingBeforeJuryCases: readonly ConformanceCase[] = [
  {
    name: 'training-before-jury: every module months before',
    why: 'The jury certifies at the end of a training path.',
    source,
    path: completePath,
    expected: [{ rule: 'training-before-jury', verdict: 'met' }],
  },
  {
    name: 'training-before-jury: last module ends on the day of the jury, 29 February',
    why: 'Equality with the limit passes.',
    source,
    boundary: 'within',
    path: juryOn(
      replacing(completePath, 'amelioration', regroupement('amelioration', '2028-02-28', '2028-02-29')),
      '2028-02-29',
    ),
    expected: [{ rule: 'training-before-jury', verdict: 'met' }],
  },
  {
    name: 'training-before-jury: last module ends the day after the jury of 29 February',
    why: 'The module starts before the jury and is not over: 1 March is one day too late.',
    source,
    boundary: 'beyond',
    path: juryOn(
      replacing(completePath, 'amelioration', regroupement('amelioration', '2028-02-28', '2028-03-01')),
      '2028-02-29',
    ),
    expected: [{ rule: 'training-before-jury', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'training-before-jury: two modules after the jury',
    why: 'The jury would have to wait for the later one, which ends on 12 August, 42 days after it.',
    source,
    path: juryOn(completePath, '2027-07-01'),
    expected: [{ rule: 'training-before-jury', verdict: 'unmet', gapDays: 42 }],
  },
  {
    name: 'training-before-jury: a module in the year after the jury of an individualised path',
    why: 'A bloc too is certified at the end of its training: 3 January comes four days after the jury.',
    source,
    path: juryOn(replacing(bloc2Path, 'droit', regroupement('droit', '2028-01-03')), '2027-12-30'),
    expected: [{ rule: 'training-before-jury', verdict: 'unmet', gapDays: 4 }],
  },
  {
    name: 'training-before-jury: a module repeated after the jury, the repeat listed first',
    why: 'The first regroupement by date counts, and it is over.',
    source,
    path: replacing(
      completePath,
      'amelioration',
      regroupement('amelioration', '2028-03-06', '2028-03-09'),
      regroupement('amelioration', '2027-08-09', '2027-08-12'),
    ),
    expected: [{ rule: 'training-before-jury', verdict: 'met' }],
  },
  {
    name: 'training-before-jury: a support module after the jury',
    why: 'The modules of support for the certification are judged by rules of their own.',
    source,
    path: replacing(completePath, 'preparer', regroupement('preparer', '2028-03-06', '2028-03-08')),
    expected: [
      { rule: 'training-before-jury', verdict: 'met' },
      { rule: 'support-modules-present', verdict: 'unmet', gapDays: 26 },
    ],
  },
  {
    name: 'training-before-jury: jury without date',
    why: 'The modules have dates, and the jury has none to compare them with.',
    source,
    path: { ...completePath, jury: {} },
    expected: [
      { rule: 'training-before-jury', verdict: 'undetermined' },
      { rule: 'jury-registered', verdict: 'unmet' },
    ],
  },
  {
    name: 'training-before-jury: nothing told of the jury',
    why: 'Nothing tells when the jury takes place.',
    source,
    path: without(bloc2Path, 'jury'),
    expected: [{ rule: 'training-before-jury', verdict: 'undetermined' }],
  },
  {
    name: 'training-before-jury: no training module planned',
    why: 'Nothing tells when the modules of the bloc are followed.',
    source,
    path: supportOnly,
    expected: [
      { rule: 'training-before-jury', verdict: 'undetermined' },
      { rule: 'modules-of-blocs', verdict: 'unmet' },
    ],
  },
  {
    name: 'training-before-jury: bloc already held',
    why: 'No training is left that could come before the jury.',
    source,
    path: { ...supportOnly, acquired: { blocs: ['bloc-2'], basis: 'vae' } },
    expected: [{ rule: 'training-before-jury', verdict: 'not-applicable' }],
  },
  {
    name: 'training-before-jury: every module of the bloc already held',
    why: 'The three modules of the bloc are held, one by one.',
    source,
    path: {
      ...supportOnly,
      acquired: { modules: ['droit', 'communication', 'animation'], basis: 'earlier-path' },
    },
    expected: [{ rule: 'training-before-jury', verdict: 'not-applicable' }],
  },
  {
    name: 'training-before-jury: one module of the bloc not held',
    why: 'The module that is not held has still to be followed, and nothing tells when.',
    source,
    path: { ...supportOnly, acquired: { modules: ['communication', 'animation'], basis: 'other' } },
    expected: [{ rule: 'training-before-jury', verdict: 'undetermined' }],
  },
  {
    name: 'training-before-jury: edition 2017',
    why: 'The sentence is about blocs.',
    source,
    path: { ...path2017, jury: { on: '2017-10-16' } },
    expected: [{ rule: 'training-before-jury', verdict: 'not-applicable' }],
  },
  {
    name: 'training-before-jury: two modules after the jury, under a waiver',
    why: 'The waiver is valid on the day of the jury; the days missing are still given.',
    source,
    path: { ...juryOn(completePath, '2027-07-01'), waivers: [waiver] },
    expected: [{ rule: 'training-before-jury', verdict: 'waived', gapDays: 42 }],
  },
  {
    name: 'training-before-jury: every module before, under a waiver',
    why: 'A rule that is met stays met: there is nothing to waive.',
    source,
    path: { ...completePath, waivers: [waiver] },
    expected: [{ rule: 'training-before-jury', verdict: 'met' }],
  },
];
