import type { JuryMember, Path, Waiver } from '../../src/index.js';
import { bloc2Path, completePath, path2017, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'jury-letter-2021', place: 'I, deuxième et troisième tirets' } as const;

const president: JuryMember = {
  id: 'p-1',
  role: 'president',
  employer: 'institut-4-10',
  represents: 'Institut 4.10',
  trainedOn: '2027-05-04',
};
const expert: JuryMember = { id: 'e-1', role: 'expert', employer: 'o-2' };
const director: JuryMember = { id: 'd-1', role: 'director', employer: 'o-3' };

function judgedBy(...members: JuryMember[]): Path {
  return { ...completePath, jury: { ...completePath.jury, members } };
}

const waiver: Waiver = {
  rule: 'jury-independent-of-employer',
  reason: 'No other expert exists.',
  grantedBy: 'Ucanss',
  on: '2027-12-01',
};

/** Neither the expert nor the director comes from the candidate's employer. */
export const juryIndependentOfEmployerCases: readonly ConformanceCase[] = [
  {
    name: 'jury-independent-of-employer: expert and director of two other organismes',
    why: 'Neither comes from the organisme that employs the candidate.',
    source,
    path: judgedBy(director, president, expert),
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'met' }],
  },
  {
    name: "jury-independent-of-employer: a president of the candidate's employer",
    why: 'The letter says it of the expert and of the director; the president answers for a body.',
    source,
    path: judgedBy({ ...president, employer: 'o-1' }, expert),
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'met' }],
  },
  {
    name: "jury-independent-of-employer: an expert of the candidate's employer",
    why: 'The expert métier cannot come from the employer.',
    source,
    path: judgedBy(president, { ...expert, employer: 'o-1' }),
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'unmet' }],
  },
  {
    name: "jury-independent-of-employer: a director of the candidate's employer",
    why: "The director's organisme cannot be the candidate's employer.",
    source,
    path: judgedBy(president, expert, { ...director, employer: 'o-1' }),
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'unmet' }],
  },
  {
    name: 'jury-independent-of-employer: the second expert, in an individualised path',
    why: 'It holds for every expert, in every kind of path.',
    source,
    path: {
      ...bloc2Path,
      jury: {
        ...bloc2Path.jury,
        members: [president, expert, { ...expert, id: 'e-2', employer: 'o-1' }],
      },
    },
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'unmet' }],
  },
  {
    name: "jury-independent-of-employer: expert's employer not told, director of the candidate's employer",
    why: 'The director decides, wherever the expert comes from.',
    source,
    path: judgedBy(president, { id: 'e-1', role: 'expert' }, { ...director, employer: 'o-1' }),
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'unmet' }],
  },
  {
    name: "jury-independent-of-employer: candidate's employer not told",
    why: 'Nothing tells whether the expert comes from it.',
    source,
    path: { ...completePath, candidate: { id: 'c-1', lineManager: 'n-1' } },
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'undetermined' }],
  },
  {
    name: "jury-independent-of-employer: expert's employer not told",
    why: 'Nothing tells where the expert comes from.',
    source,
    path: judgedBy(president, { id: 'e-1', role: 'expert' }),
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'undetermined' }],
  },
  {
    name: "jury-independent-of-employer: director's employer not told",
    why: 'The expert is independent; nothing tells where the director comes from.',
    source,
    path: judgedBy(president, expert, { id: 'd-1', role: 'director' }),
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'undetermined' }],
  },
  {
    name: 'jury-independent-of-employer: neither expert nor director',
    why: 'Who will sit beside the president is not told.',
    source,
    path: judgedBy(president),
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'undetermined' }],
  },
  {
    name: 'jury-independent-of-employer: members not told',
    why: 'Nothing tells who sits.',
    source,
    path: { ...completePath, jury: { on: '2028-02-11' } },
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'undetermined' }],
  },
  {
    name: 'jury-independent-of-employer: nothing told of the jury',
    why: 'Nothing tells who sits.',
    source,
    path: without(completePath, 'jury'),
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'undetermined' }],
  },
  {
    name: 'jury-independent-of-employer: edition 2017',
    why: 'The letter of 2021 is about CQP in blocs.',
    source,
    path: { ...path2017, jury: { on: '2018-05-15', members: [{ ...expert, employer: 'o-1' }] } },
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'not-applicable' }],
  },
  {
    name: "jury-independent-of-employer: an expert of the candidate's employer, under a waiver",
    why: 'The waiver was granted before the jury and holds beyond it.',
    source,
    path: {
      ...judgedBy(president, { ...expert, employer: 'o-1' }),
      waivers: [{ ...waiver, until: '2028-12-31' }],
    },
    expected: [{ rule: 'jury-independent-of-employer', verdict: 'waived' }],
  },
];
