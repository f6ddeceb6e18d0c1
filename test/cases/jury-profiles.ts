import type { JuryMember, Path, Waiver } from '../../src/index.js';
import { completePath, path2017, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'jury-letter-2021', place: 'I, liste des évaluateurs' } as const;

const president: JuryMember = {
  id: 'p-1',
  role: 'president',
  represents: 'Institut 4.10',
  trainedOn: '2027-05-04',
};
const expert: JuryMember = { id: 'e-1', role: 'expert', employer: 'o-2' };
const director: JuryMember = { id: 'd-1', role: 'director', employer: 'o-3' };

function judgedBy(...members: JuryMember[]): Path {
  return { ...completePath, jury: { ...completePath.jury, members } };
}

const waiver: Waiver = {
  rule: 'jury-profiles',
  reason: 'The expert fell ill on the day before.',
  grantedBy: 'Ucanss',
  on: '2027-12-01',
};

/** A jury has a president and an expert métier, and 2 to 3 profiles. */
export const juryProfilesCases: readonly ConformanceCase[] = [
  {
    name: 'jury-profiles: president and expert',
    why: 'Two profiles are the fewest, and they are the two that every CQP asks for.',
    source,
    boundary: 'within',
    path: judgedBy(president, expert),
    expected: [{ rule: 'jury-profiles', verdict: 'met' }],
  },
  {
    name: 'jury-profiles: president alone',
    why: 'One profile is one too few.',
    source,
    boundary: 'beyond',
    path: judgedBy(president),
    expected: [{ rule: 'jury-profiles', verdict: 'unmet' }],
  },
  {
    name: 'jury-profiles: director, expert, then president',
    why: 'Three profiles are the most, in whatever order they are named.',
    source,
    boundary: 'within',
    path: judgedBy(director, expert, president),
    expected: [{ rule: 'jury-profiles', verdict: 'met' }],
  },
  {
    name: 'jury-profiles: four members of three profiles',
    why: 'The letter counts types of evaluators, not persons.',
    source,
    path: judgedBy(president, expert, { ...expert, id: 'e-2' }, director),
    expected: [{ rule: 'jury-profiles', verdict: 'met' }],
  },
  {
    name: 'jury-profiles: president and director, no expert',
    why: 'The director comes in addition to the expert métier, not in place of one.',
    source,
    path: judgedBy(president, director),
    expected: [{ rule: 'jury-profiles', verdict: 'unmet' }],
  },
  {
    name: 'jury-profiles: expert and director, no president',
    why: 'A jury has a president, who answers for its independence.',
    source,
    path: judgedBy(expert, director),
    expected: [{ rule: 'jury-profiles', verdict: 'unmet' }],
  },
  {
    name: 'jury-profiles: two experts',
    why: 'Two persons of one profile are one profile, and no president.',
    source,
    path: judgedBy(expert, { ...expert, id: 'e-2' }),
    expected: [{ rule: 'jury-profiles', verdict: 'unmet' }],
  },
  {
    name: 'jury-profiles: empty list of members',
    why: 'A list that is given is the whole list: nobody sits.',
    source,
    path: judgedBy(),
    expected: [{ rule: 'jury-profiles', verdict: 'unmet' }],
  },
  {
    name: 'jury-profiles: members not told',
    why: 'The session is chosen, and nothing tells who sits.',
    source,
    path: { ...completePath, jury: { on: '2028-02-11' } },
    expected: [{ rule: 'jury-profiles', verdict: 'undetermined' }],
  },
  {
    name: 'jury-profiles: nothing told of the jury',
    why: 'Without the jury nothing tells who sits.',
    source,
    path: without(completePath, 'jury'),
    expected: [{ rule: 'jury-profiles', verdict: 'undetermined' }],
  },
  {
    name: 'jury-profiles: edition 2017',
    why: 'The letter of 2021 is about CQP in blocs; in 2017 a local jury sits.',
    source,
    path: { ...path2017, jury: { on: '2018-05-15', members: [president] } },
    expected: [{ rule: 'jury-profiles', verdict: 'not-applicable' }],
  },
  {
    name: 'jury-profiles: no expert, under a waiver that ends on the day of the jury',
    why: 'The waiver is still valid on its last day, that of the jury.',
    source,
    boundary: 'within',
    path: { ...judgedBy(president, director), waivers: [{ ...waiver, until: '2028-02-11' }] },
    expected: [{ rule: 'jury-profiles', verdict: 'waived' }],
  },
  {
    name: 'jury-profiles: no expert, under a waiver that ends the day before the jury',
    why: 'An expired waiver waives nothing.',
    source,
    boundary: 'beyond',
    path: { ...judgedBy(president, director), waivers: [{ ...waiver, until: '2028-02-10' }] },
    expected: [{ rule: 'jury-profiles', verdict: 'unmet' }],
  },
];
