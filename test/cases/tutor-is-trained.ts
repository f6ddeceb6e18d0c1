import type { IsoDay, Path, Waiver } from '../../src/index.js';
import { completePath, path2017, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'launch-letter-2017', place: 'VI.3, tuteur' } as const;

function trainedOn(...days: IsoDay[]): Path {
  return { ...path2017, tutor: { id: 't-1', trainedOn: days } };
}

const waiver: Waiver = {
  rule: 'tutor-is-trained',
  reason: 'The tutor trains tutors.',
  grantedBy: 'pilote',
  on: '2017-03-01',
};

/** In edition 2017 the tutor is trained, at a time that the letter does not state. */
export const tutorIsTrainedCases: readonly ConformanceCase[] = [
  {
    name: 'tutor-is-trained: one day of training',
    why: 'The letter says that the tutor is trained and states no number of days.',
    source,
    boundary: 'within',
    path: trainedOn('2017-02-20'),
    expected: [{ rule: 'tutor-is-trained', verdict: 'met' }],
  },
  {
    name: 'tutor-is-trained: no day of training',
    why: 'A list that is given is the whole list: the tutor followed no training.',
    source,
    boundary: 'beyond',
    path: trainedOn(),
    expected: [{ rule: 'tutor-is-trained', verdict: 'unmet' }],
  },
  {
    name: 'tutor-is-trained: after the start of the training',
    why: 'The letter states no day before which the tutor is trained.',
    source,
    path: trainedOn('2017-06-20', '2017-05-23'),
    expected: [{ rule: 'tutor-is-trained', verdict: 'met' }],
  },
  {
    name: 'tutor-is-trained: no day of training, in an individualised path',
    why: 'The sentence holds for every kind of path.',
    source,
    path: { ...trainedOn(), kind: 'individualised' },
    expected: [{ rule: 'tutor-is-trained', verdict: 'unmet' }],
  },
  {
    name: 'tutor-is-trained: training not told',
    why: 'Nothing tells whether the tutor is trained.',
    source,
    path: { ...path2017, tutor: { id: 't-1' } },
    expected: [{ rule: 'tutor-is-trained', verdict: 'undetermined' }],
  },
  {
    name: 'tutor-is-trained: tutor not told',
    why: 'Nothing tells who the tutor is.',
    source,
    path: without(path2017, 'tutor'),
    expected: [{ rule: 'tutor-is-trained', verdict: 'undetermined' }],
  },
  {
    name: 'tutor-is-trained: edition blocs',
    why: 'In edition blocs the training of the tutor is judged by rules of its own.',
    source,
    path: { ...completePath, tutor: { id: 't-1', trainedOn: [] } },
    expected: [
      { rule: 'tutor-is-trained', verdict: 'not-applicable' },
      { rule: 'tutor-trained-before-mission', verdict: 'unmet' },
    ],
  },
  {
    name: 'tutor-is-trained: no day of training, under a waiver',
    why: 'The waiver was granted before the jury and has no end.',
    source,
    path: { ...trainedOn(), waivers: [waiver] },
    expected: [{ rule: 'tutor-is-trained', verdict: 'waived' }],
  },
  {
    name: 'tutor-is-trained: tutor not told, under a waiver',
    why: 'A waiver covers a verdict that is undetermined as well.',
    source,
    path: { ...without(path2017, 'tutor'), waivers: [waiver] },
    expected: [{ rule: 'tutor-is-trained', verdict: 'waived' }],
  },
];
