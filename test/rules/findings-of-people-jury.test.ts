import { describe, expect, it } from 'vitest';
import type { Finding, JuryMember, Path, RuleId } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import { completePath, without } from '../support/paths.js';

interface Row {
  readonly name: string;
  readonly rule: RuleId;
  readonly path: Path;
  readonly finding: Omit<Finding, 'rule' | 'force' | 'source' | 'notChecked'>;
}

const on = '2028-02-11';
const president: JuryMember = {
  id: 'p-1',
  role: 'president',
  represents: 'Ucanss',
  trainedOn: '2027-05-04',
};
const expert: JuryMember = { id: 'e-1', role: 'expert', employer: 'o-2' };
const director: JuryMember = { id: 'd-1', role: 'director', employer: 'o-3' };
const seated = (...members: JuryMember[]): Path => ({ ...completePath, jury: { on, members } });
const undated = (...members: JuryMember[]): Path => ({ ...completePath, jury: { members } });
const unemployed = (path: Path): Path => ({ ...path, candidate: { id: 'c-1', lineManager: 'n-1' } });

const profiles = 'Le jury compte 2 ou 3 profils différents, dont un président et un expert métier';
const expectedProfiles = { atLeast: 2, atMost: 3, roles: ['president', 'expert'] };
const followed = 'Le président de jury doit avoir suivi la formation des jurys';
const bodies =
  "Le président de jury représente l'Ucanss, l'Institut 4.10, une caisse nationale ou un organisme validé par l'Ucanss";
const outside = "Ni l'expert métier ni le directeur ne peuvent venir de l'employeur du candidat";

/** Whole findings on the members of the jury, each branch that speaks. */
const juries: readonly Row[] = [
  {
    name: 'profiles: two',
    rule: 'jury-profiles',
    path: seated(expert, president),
    finding: {
      verdict: 'met',
      message: 'Le jury réunit un président et un expert métier.',
      at: ['/jury/members'],
      expected: expectedProfiles,
      found: ['president', 'expert'],
    },
  },
  {
    name: 'profiles: three',
    rule: 'jury-profiles',
    path: seated(director, expert, president),
    finding: {
      verdict: 'met',
      message: "Le jury réunit un président, un expert métier et un directeur d'organisme.",
      at: ['/jury/members'],
      expected: expectedProfiles,
      found: ['president', 'expert', 'director'],
    },
  },
  {
    name: 'profiles: no expert',
    rule: 'jury-profiles',
    path: seated(president, director),
    finding: {
      verdict: 'unmet',
      message: `${profiles} : il manque un expert métier. Compléter la composition.`,
      at: ['/jury/members'],
      expected: expectedProfiles,
      found: ['president', 'director'],
    },
  },
  {
    name: 'profiles: nobody',
    rule: 'jury-profiles',
    path: seated(),
    finding: {
      verdict: 'unmet',
      message: `${profiles} : il manque un président et un expert métier. Compléter la composition.`,
      at: ['/jury/members'],
      expected: expectedProfiles,
      found: [],
    },
  },
  {
    name: 'profiles: not known',
    rule: 'jury-profiles',
    path: { ...completePath, jury: { on } },
    finding: {
      verdict: 'undetermined',
      message: `${profiles} : sa composition n'est pas connue.`,
      at: [],
      missing: ['/jury/members'],
    },
  },

  {
    name: 'president trained: on the day of the jury',
    rule: 'jury-president-trained',
    path: seated(expert, { ...president, trainedOn: on }),
    finding: {
      verdict: 'met',
      message: 'Le président a suivi la formation des jurys au plus tard le jour du jury (11 février 2028).',
      at: ['/jury/members/1/trainedOn'],
    },
  },
  {
    name: 'president trained: two too late, one of them later, and one in time',
    rule: 'jury-president-trained',
    path: seated(
      president,
      { ...president, id: 'p-2', trainedOn: '2028-02-12' },
      { ...president, id: 'p-3', trainedOn: '2028-03-01' },
    ),
    finding: {
      verdict: 'unmet',
      message: `${followed} : « p-3 » l'achève le 1er mars 2028, après le jury du 11 février 2028. Désigner un président formé, ou reporter le jury au plus tôt au 1er mars 2028.`,
      at: ['/jury/members/2/trainedOn', '/jury/members/1/trainedOn', '/jury/on'],
      expected: { to: on },
      found: '2028-03-01',
      gapDays: 19,
    },
  },
  {
    name: 'president trained: day unknown for one of two',
    rule: 'jury-president-trained',
    path: seated(president, { id: 'p-2', role: 'president' }),
    finding: {
      verdict: 'undetermined',
      message: `${followed} : il manque la date de cette formation.`,
      at: ['/jury/members/0', '/jury/members/1'],
      missing: ['/jury/members/1/trainedOn'],
    },
  },
  {
    name: 'president trained: day of the jury unknown',
    rule: 'jury-president-trained',
    path: undated(president),
    finding: {
      verdict: 'undetermined',
      message: `${followed} : il manque la date du jury.`,
      at: ['/jury/members/0'],
      missing: ['/jury/on'],
    },
  },
  {
    name: 'president trained: both days unknown',
    rule: 'jury-president-trained',
    path: undated(expert, { id: 'p-1', role: 'president' }),
    finding: {
      verdict: 'undetermined',
      message: `${followed} : il manque la date de cette formation et la date du jury.`,
      at: ['/jury/members/1'],
      missing: ['/jury/members/1/trainedOn', '/jury/on'],
    },
  },
  {
    name: 'president trained: no president',
    rule: 'jury-president-trained',
    path: seated(expert),
    finding: {
      verdict: 'undetermined',
      message: `${followed} : le président n'est pas encore désigné.`,
      at: [],
      missing: ['/jury/members'],
    },
  },
  {
    name: 'president trained: no president and no day of the jury',
    rule: 'jury-president-trained',
    path: without(completePath, 'jury'),
    finding: {
      verdict: 'undetermined',
      message: `${followed} : le président n'est pas encore désigné.`,
      at: [],
      missing: ['/jury/members', '/jury/on'],
    },
  },

  {
    name: 'president body: named',
    rule: 'jury-president-body',
    path: seated(expert, president),
    finding: {
      verdict: 'met',
      message: 'Le président de jury représente « Ucanss ».',
      at: ['/jury/members/1'],
    },
  },
  {
    name: 'president body: validated, not named',
    rule: 'jury-president-body',
    path: seated({ id: 'p-1', role: 'president', validatedByUcanss: true }),
    finding: {
      verdict: 'met',
      message: "Le président de jury représente un organisme validé par l'Ucanss.",
      at: ['/jury/members/0'],
    },
  },
  {
    name: 'president body: not recognised, second of two',
    rule: 'jury-president-body',
    path: seated(president, { id: 'p-2', role: 'president', represents: 'Mairie de Lille' }),
    finding: {
      verdict: 'unmet',
      message: `${bodies} : « Mairie de Lille » n'est reconnu comme aucun d'eux. Désigner un autre président ou, si l'Ucanss a validé cet organisme, l'indiquer.`,
      at: ['/jury/members/1/represents'],
    },
  },
  {
    name: 'president body: not told for one of two',
    rule: 'jury-president-body',
    path: seated(president, { id: 'p-2', role: 'president' }),
    finding: {
      verdict: 'undetermined',
      message: `${bodies} : celui que le président représente n'est pas indiqué.`,
      at: ['/jury/members/1'],
      missing: ['/jury/members/1/represents'],
    },
  },
  {
    name: 'president body: no president',
    rule: 'jury-president-body',
    path: seated(expert),
    finding: {
      verdict: 'undetermined',
      message: `${bodies} : le président n'est pas encore désigné.`,
      at: [],
      missing: ['/jury/members'],
    },
  },

  {
    name: 'independent: met, whatever the employer of the president',
    rule: 'jury-independent-of-employer',
    path: seated({ ...president, employer: 'o-1' }, expert, director),
    finding: {
      verdict: 'met',
      message:
        "L'expert métier, et le directeur s'il y en a un, viennent d'un autre organisme que le candidat.",
      at: ['/jury/members/1/employer', '/jury/members/2/employer'],
    },
  },
  {
    name: 'independent: one from the employer',
    rule: 'jury-independent-of-employer',
    path: seated(president, { ...expert, employer: 'o-1' }, director),
    finding: {
      verdict: 'unmet',
      message: `${outside} : c'est le cas de « e-1 ». Désigner un membre d'un autre organisme.`,
      at: ['/jury/members/1'],
    },
  },
  {
    name: 'independent: the candidate, the N+1 and the tutor',
    rule: 'jury-independent-of-employer',
    path: unemployed(
      seated({ ...expert, id: 'c-1' }, { ...expert, id: 'n-1' }, { ...director, id: 't-1' }, expert),
    ),
    finding: {
      verdict: 'unmet',
      message: `${outside} : c'est le cas de « c-1 », « n-1 » et 1 autre. Désigner des membres d'autres organismes.`,
      at: ['/jury/members/0', '/jury/members/1', '/jury/members/2'],
    },
  },
  {
    name: 'independent: no expert',
    rule: 'jury-independent-of-employer',
    path: seated(president, director),
    finding: {
      verdict: 'undetermined',
      message: `${outside} : pour le vérifier, indiquer l'expert métier.`,
      at: ['/jury/members/1'],
      missing: ['/jury/members'],
    },
  },
  {
    name: 'independent: no employer of the candidate',
    rule: 'jury-independent-of-employer',
    path: unemployed(seated(expert)),
    finding: {
      verdict: 'undetermined',
      message: `${outside} : pour le vérifier, indiquer l'employeur du candidat.`,
      at: ['/jury/members/0'],
      missing: ['/candidate/employer'],
    },
  },
  {
    name: 'independent: employer of one member not told',
    rule: 'jury-independent-of-employer',
    path: seated(president, expert, { id: 'd-1', role: 'director' }),
    finding: {
      verdict: 'undetermined',
      message: `${outside} : pour le vérifier, indiquer l'employeur de « d-1 ».`,
      at: ['/jury/members/1', '/jury/members/2'],
      missing: ['/jury/members/2/employer'],
    },
  },
  {
    name: 'independent: neither tutor nor N+1, and nothing else told',
    rule: 'jury-independent-of-employer',
    path: {
      ...without(seated({ id: 'd-1', role: 'director' }), 'tutor'),
      candidate: { id: 'c-1' },
    },
    finding: {
      verdict: 'undetermined',
      message: `${outside} : pour le vérifier, indiquer l'expert métier, l'employeur du candidat et l'employeur de « d-1 ».`,
      at: ['/jury/members/0'],
      missing: ['/jury/members', '/candidate/employer', '/jury/members/0/employer'],
    },
  },
];

describe('whole findings on the jury', () => {
  it.each(juries)('$name', ({ rule, path, finding }) => {
    const { verdict, message, at, expected, found, gapDays, missing } = findingOf(rule, path);
    expect({ verdict, message, at, expected, found, gapDays, missing }).toEqual(finding);
  });
});
