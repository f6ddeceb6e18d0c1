import type { IsoDay, JuryMember, Path, Waiver } from '../../src/index.js';
import { completePath, path2017, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'jury-letter-2021', place: 'Introduction, deux derniers alinéas' } as const;

const untrained: JuryMember = { id: 'p-1', role: 'president', represents: 'Institut 4.10' };
const expert: JuryMember = { id: 'e-1', role: 'expert', employer: 'o-2' };

function presidedBy(...presidents: JuryMember[]): Path {
  return { ...completePath, jury: { ...completePath.jury, members: [...presidents, expert] } };
}

function presidentTrainedOn(trainedOn: IsoDay, jury: IsoDay = '2028-02-11'): Path {
  const path = presidedBy({ ...untrained, trainedOn });
  return { ...path, jury: { ...path.jury, on: jury } };
}

const waiver: Waiver = {
  rule: 'jury-president-trained',
  reason: 'The president has trained others for years.',
  grantedBy: 'Ucanss',
  on: '2027-10-01',
};

/** The president of the jury has followed the jury training. */
export const juryPresidentTrainedCases: readonly ConformanceCase[] = [
  {
    name: 'jury-president-trained: months before, the expert not trained',
    why: 'The training is imperative for presidents; for others the documents of each CQP decide.',
    source,
    path: completePath,
    expected: [{ rule: 'jury-president-trained', verdict: 'met' }],
  },
  {
    name: 'jury-president-trained: on the day of the jury',
    why: 'Equality with the limit passes: the training is complete when the jury sits.',
    source,
    boundary: 'within',
    path: presidentTrainedOn('2028-02-11'),
    expected: [{ rule: 'jury-president-trained', verdict: 'met' }],
  },
  {
    name: 'jury-president-trained: the day after the jury',
    why: 'The president presided before the training was complete.',
    source,
    boundary: 'beyond',
    path: presidentTrainedOn('2028-02-12'),
    expected: [{ rule: 'jury-president-trained', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'jury-president-trained: 1 March for a jury of 28 February in a leap year',
    why: 'Two calendar days lie between, since February 2028 has 29.',
    source,
    path: presidentTrainedOn('2028-03-01', '2028-02-28'),
    expected: [{ rule: 'jury-president-trained', verdict: 'unmet', gapDays: 2 }],
  },
  {
    name: 'jury-president-trained: first day of the year after the jury',
    why: 'The change of year makes the training one day late.',
    source,
    path: presidentTrainedOn('2029-01-01', '2028-12-31'),
    expected: [{ rule: 'jury-president-trained', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'jury-president-trained: two presidents, one not told and one late',
    why: 'One president trained too late decides, whatever holds for the other.',
    source,
    path: presidedBy(untrained, { ...untrained, id: 'p-2', trainedOn: '2028-02-21' }),
    expected: [{ rule: 'jury-president-trained', verdict: 'unmet', gapDays: 10 }],
  },
  {
    name: 'jury-president-trained: two presidents, one trained and one not told',
    why: 'Every president must have followed the training, and of one nothing is known.',
    source,
    path: presidedBy({ ...untrained, trainedOn: '2027-05-04' }, { ...untrained, id: 'p-2' }),
    expected: [{ rule: 'jury-president-trained', verdict: 'undetermined' }],
  },
  {
    name: 'jury-president-trained: day of the training not told',
    why: 'Nothing tells whether the president was trained.',
    source,
    path: presidedBy(untrained),
    expected: [{ rule: 'jury-president-trained', verdict: 'undetermined' }],
  },
  {
    name: 'jury-president-trained: day of the jury not told',
    why: 'The training has a day, and the jury has none to compare it with.',
    source,
    path: {
      ...completePath,
      jury: { members: [{ ...untrained, trainedOn: '2027-05-04' }, expert] },
    },
    expected: [{ rule: 'jury-president-trained', verdict: 'undetermined' }],
  },
  {
    name: 'jury-president-trained: no president',
    why: 'Who will preside is not told; that nobody does is judged by the profiles.',
    source,
    path: presidedBy(),
    expected: [
      { rule: 'jury-president-trained', verdict: 'undetermined' },
      { rule: 'jury-profiles', verdict: 'unmet' },
    ],
  },
  {
    name: 'jury-president-trained: members not told',
    why: 'Nothing tells who presides.',
    source,
    path: { ...completePath, jury: { on: '2028-02-11' } },
    expected: [{ rule: 'jury-president-trained', verdict: 'undetermined' }],
  },
  {
    name: 'jury-president-trained: nothing told of the jury',
    why: 'Nothing tells who presides, nor when.',
    source,
    path: without(completePath, 'jury'),
    expected: [{ rule: 'jury-president-trained', verdict: 'undetermined' }],
  },
  {
    name: 'jury-president-trained: edition 2017',
    why: 'The training of juries was instituted in 2021, for CQP in blocs.',
    source,
    path: { ...path2017, jury: { on: '2018-05-15', members: [{ ...untrained, trainedOn: '2021-11-15' }] } },
    expected: [{ rule: 'jury-president-trained', verdict: 'not-applicable' }],
  },
  {
    name: 'jury-president-trained: late under a waiver granted on the day of the jury',
    why: 'A waiver is valid from the day on which it is granted; the days missing are still given.',
    source,
    boundary: 'within',
    path: { ...presidentTrainedOn('2028-02-14'), waivers: [{ ...waiver, on: '2028-02-11' }] },
    expected: [{ rule: 'jury-president-trained', verdict: 'waived', gapDays: 3 }],
  },
  {
    name: 'jury-president-trained: late under a waiver granted the day after the jury',
    why: 'A waiver not yet valid on the day of the jury waives nothing.',
    source,
    boundary: 'beyond',
    path: { ...presidentTrainedOn('2028-02-14'), waivers: [{ ...waiver, on: '2028-02-12' }] },
    expected: [{ rule: 'jury-president-trained', verdict: 'unmet', gapDays: 3 }],
  },
];
