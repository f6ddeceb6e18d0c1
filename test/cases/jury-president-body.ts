import type { JuryMember, Path, Waiver } from '../../src/index.js';
import { completePath, path2017, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'jury-letter-2021', place: 'I, premier tiret (président de jury)' } as const;

const president: JuryMember = { id: 'p-1', role: 'president', trainedOn: '2027-05-04' };
const expert: JuryMember = { id: 'e-1', role: 'expert', employer: 'o-2' };

function presidedBy(...presidents: JuryMember[]): Path {
  return { ...completePath, jury: { ...completePath.jury, members: [expert, ...presidents] } };
}

function presidentOf(represents: string): Path {
  return presidedBy({ ...president, represents });
}

const waiver: Waiver = {
  rule: 'jury-president-body',
  reason: 'The body is being validated.',
  grantedBy: 'Ucanss',
  on: '2027-12-01',
};

const bodies = [
  'Ucanss',
  'UCANSS',
  'Institut 4.10',
  'INSTITUT 4.10',
  'Caisse nationale',
  "Caisse nationale de l'assurance maladie",
  "CAISSE NATIONALE D'ASSURANCE VIEILLESSE",
  'Cnam',
  'Cnaf',
  'CNAV',
  'Acoss',
  'Urssaf Caisse nationale',
];

const otherBodies = [
  "Caisse primaire d'assurance maladie du Rhône",
  "Caisse d'allocations familiales de Paris",
  'Urssaf Île-de-France',
  'Carsat Bretagne',
];

/** The president of the jury represents the certifying body or one that it has charged or validated. */
export const juryPresidentBodyCases: readonly ConformanceCase[] = [
  ...bodies.map((body): ConformanceCase => ({
    name: `jury-president-body: ${body}`,
    why: 'The letter names Ucanss and those that it charges: Institut 4.10 and the Caisses nationales.',
    source,
    path: presidentOf(body),
    expected: [{ rule: 'jury-president-body', verdict: 'met' }],
  })),
  ...otherBodies.map((body): ConformanceCase => ({
    name: `jury-president-body: ${body}`,
    why: 'A local organisme is neither Ucanss nor charged by it, and nothing tells that it is validated.',
    source,
    path: presidentOf(body),
    expected: [{ rule: 'jury-president-body', verdict: 'unmet' }],
  })),
  {
    name: 'jury-president-body: another body, validated by Ucanss',
    why: 'Where needed, Ucanss may validate another organisme to preside.',
    source,
    path: presidedBy({ ...president, represents: 'Carsat Bretagne', validatedByUcanss: true }),
    expected: [{ rule: 'jury-president-body', verdict: 'met' }],
  },
  {
    name: 'jury-president-body: a body without a name, validated by Ucanss',
    why: 'The validation suffices, whatever the body is called.',
    source,
    path: presidedBy({ ...president, validatedByUcanss: true }),
    expected: [{ rule: 'jury-president-body', verdict: 'met' }],
  },
  {
    name: 'jury-president-body: a Caisse nationale, not validated',
    why: 'The validation concerns other organismes: a Caisse nationale needs none.',
    source,
    path: presidedBy({ ...president, represents: 'Cnaf', validatedByUcanss: false }),
    expected: [{ rule: 'jury-president-body', verdict: 'met' }],
  },
  {
    name: 'jury-president-body: another body, not validated',
    why: 'An organisme that Ucanss has not validated may not preside.',
    source,
    path: presidedBy({ ...president, represents: 'Carsat Bretagne', validatedByUcanss: false }),
    expected: [{ rule: 'jury-president-body', verdict: 'unmet' }],
  },
  {
    name: 'jury-president-body: two presidents, one of another body and one not told',
    why: 'One president of another body decides, whatever the other represents.',
    source,
    path: presidedBy(president, { ...president, id: 'p-2', represents: 'Carsat Bretagne' }),
    expected: [{ rule: 'jury-president-body', verdict: 'unmet' }],
  },
  {
    name: 'jury-president-body: body not told',
    why: 'Nothing tells which body the president represents.',
    source,
    path: presidedBy(president),
    expected: [{ rule: 'jury-president-body', verdict: 'undetermined' }],
  },
  {
    name: 'jury-president-body: body not told, not validated',
    why: 'A body that is not validated may still be Ucanss, Institut 4.10 or a Caisse nationale.',
    source,
    path: presidedBy({ ...president, validatedByUcanss: false }),
    expected: [{ rule: 'jury-president-body', verdict: 'undetermined' }],
  },
  {
    name: 'jury-president-body: no president',
    why: 'Who will preside is not told.',
    source,
    path: presidedBy(),
    expected: [{ rule: 'jury-president-body', verdict: 'undetermined' }],
  },
  {
    name: 'jury-president-body: nothing told of the jury',
    why: 'Who will preside is not told.',
    source,
    path: without(completePath, 'jury'),
    expected: [{ rule: 'jury-president-body', verdict: 'undetermined' }],
  },
  {
    name: 'jury-president-body: edition 2017',
    why: 'The letter of 2021 is about CQP in blocs.',
    source,
    path: {
      ...path2017,
      jury: { on: '2018-05-15', members: [{ ...president, represents: 'Carsat Bretagne' }] },
    },
    expected: [{ rule: 'jury-president-body', verdict: 'not-applicable' }],
  },
  {
    name: 'jury-president-body: another body, under a waiver',
    why: 'The waiver was granted before the jury and has no end.',
    source,
    path: { ...presidentOf('Carsat Bretagne'), waivers: [waiver] },
    expected: [{ rule: 'jury-president-body', verdict: 'waived' }],
  },
];
