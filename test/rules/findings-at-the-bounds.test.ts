import { describe, expect, it } from 'vitest';
import {
  checkPathWith,
  referential,
  type Finding,
  type LimitId,
  type Path,
  type RuleFacts,
  type RuleId,
} from '../../src/index.js';
import {
  bloc2Path,
  completePath,
  path2017,
  regroupement,
  replacing,
  replacingSpe,
  replacingType,
  spe,
  without,
  withoutModule,
} from '../support/paths.js';

function findingBy(facts: RuleFacts, rule: RuleId, path: Path): Finding | undefined {
  return checkPathWith(facts, path).findings.find((finding) => finding.rule === rule);
}

const deposited = (path: Path, depositedOn: string): Path => ({
  ...path,
  dossier: { ...path.dossier, depositedOn },
});
const judgedOn = (path: Path, on: string): Path => ({ ...path, jury: { ...path.jury, on } });

/** In the path for bloc 2, three SPE are due for the bloc and one for the transverse module; the last ends on 19 May 2027. */
const threeOfFour = replacingSpe(
  bloc2Path,
  'bloc-2',
  spe('bloc-2', '2027-03-15', '2027-03-16'),
  spe('bloc-2', '2027-05-18', '2027-05-19'),
);
const preparers = (...days: [string, string][]): Path =>
  replacing(completePath, 'preparer', ...days.map(([start, end]) => regroupement('preparer', start, end)));
const untilJuly = bloc2Path.activities.filter(({ end }) => end < '2027-08-01');
const withoutRole = withoutModule({ ...bloc2Path, activities: untilJuly }, 'role-missions');
const pastOf2017 = (...kept: string[]): Path => ({
  ...path2017,
  activities: path2017.activities.filter((one) => 'module' in one && kept.includes(one.module)),
});
const waiver = { rule: 'tutor-is-trained', reason: 'r', grantedBy: 'g', on: '2027-01-11' } as const;

interface Row {
  readonly name: string;
  readonly rule: RuleId;
  readonly path: Path;
  /** Whatever of the finding the name speaks of. */
  readonly finding: Partial<Finding>;
  readonly says?: string;
}

const rows: readonly Row[] = [
  {
    name: 'SPE all over at the deposit, which the jury precedes: another rule judges the jury',
    rule: 'spe-before-deposit',
    path: judgedOn(bloc2Path, '2027-05-18'),
    finding: { verdict: 'met', expected: { to: '2028-01-10' }, found: '2027-05-19' },
  },
  {
    name: 'an SPE after the deposit and the jury, another yet to plan: the deposit bounds it',
    rule: 'spe-before-deposit',
    path: judgedOn(deposited(threeOfFour, '2027-05-10'), '2027-05-12'),
    finding: { verdict: 'unmet', expected: { to: '2027-05-10' }, gapDays: 9 },
    says: 'Reporter le dépôt et le jury au plus tôt au 19 mai 2027',
  },
  {
    name: 'an SPE that ends on the day of the deposit and after the jury, another yet to plan: the jury bounds it',
    rule: 'spe-before-deposit',
    path: judgedOn(deposited(threeOfFour, '2027-05-19'), '2027-05-12'),
    finding: { verdict: 'unmet', expected: { to: '2027-05-12' }, gapDays: 7 },
    says: '. Reporter le jury au plus tôt au 19 mai 2027',
  },
  {
    name: 'an SPE that ends on the day of the jury, after the deposit: the deposit alone is in the way',
    rule: 'spe-before-deposit',
    path: judgedOn(deposited(bloc2Path, '2027-05-18'), '2027-05-19'),
    finding: { verdict: 'unmet', expected: { to: '2027-05-18' }, gapDays: 1 },
    says: '. Déposer au plus tôt le 19 mai 2027',
  },
  {
    name: 'SPE over before the jury, no deposit known',
    rule: 'spe-before-deposit',
    path: without(judgedOn(bloc2Path, '2027-05-19'), 'dossier'),
    finding: { verdict: 'undetermined', missing: ['/dossier/depositedOn'] },
  },
  {
    name: 'one SPE short of two',
    rule: 'spe-count',
    path: replacingSpe(completePath, 'bloc-1', spe('bloc-1', '2027-02-22')),
    finding: {
      verdict: 'unmet',
      found: { transverse: 1, 'bloc-1': 1, 'bloc-2': 3, 'bloc-3': 3, 'bloc-4': 1 },
    },
    says: 'il en manque 1 pour le bloc 1. La planifier',
  },
  {
    name: 'a complete path without its transverse module owes its SPE all the same',
    rule: 'spe-count',
    path: replacingSpe(withoutModule(completePath, 'role-missions'), 'transverse'),
    finding: {
      verdict: 'unmet',
      expected: { transverse: 1, 'bloc-1': 2, 'bloc-2': 3, 'bloc-3': 3, 'bloc-4': 1 },
    },
    says: 'Le parcours doit compter 10 SPE : il en manque 1 pour « Le rôle',
  },
  {
    name: 'the SPE that ends first, whatever its unit',
    rule: 'support-after-spe',
    path: replacingSpe(completePath, 'transverse', spe('transverse', '2027-04-19', '2027-04-20')),
    finding: { verdict: 'met' },
    says: 'dès le 23 février 2027',
  },
  {
    name: 'the support module that starts first, of two that come too early',
    rule: 'support-after-spe',
    path: replacing(
      replacing(completePath, 'analyser', regroupement('analyser', '2027-01-05')),
      'preparer',
      regroupement('preparer', '2027-01-12'),
    ),
    finding: { verdict: 'unmet', found: '2027-01-05', gapDays: 21 },
  },
  {
    name: 'the other one',
    rule: 'support-after-spe',
    path: replacing(
      replacing(completePath, 'analyser', regroupement('analyser', '2027-01-12')),
      'preparer',
      regroupement('preparer', '2027-01-05'),
    ),
    finding: { verdict: 'unmet', found: '2027-01-05', gapDays: 21 },
  },
  {
    name: 'the passage that ends first, when another starts before it',
    rule: 'preparer-two-months-before-jury',
    path: preparers(['2027-11-22', '2027-12-20'], ['2027-11-29', '2027-12-01']),
    finding: { verdict: 'met', at: ['/activities/43', '/jury/on'], expected: { from: '2028-02-01' } },
    says: "s'achève le 1er décembre 2027",
  },
  {
    name: 'the passage that ends first after the jury, when another starts before it',
    rule: 'support-modules-present',
    path: preparers(['2028-02-10', '2028-03-10'], ['2028-02-14', '2028-02-20']),
    finding: { verdict: 'unmet', found: { analyser: 1, preparer: 0 }, gapDays: 9 },
  },
  {
    name: 'both support modules acquired by VAE, which does not hold for them',
    rule: 'support-modules-present',
    path: {
      ...withoutModule(withoutModule(completePath, 'analyser'), 'preparer'),
      acquired: { modules: ['analyser', 'preparer'], basis: 'vae' },
    },
    finding: { verdict: 'unmet', at: ['/activities'], found: { analyser: 0, preparer: 0 } },
    says: 'Une acquisition ne dispense pas de les suivre.',
  },
  {
    name: 'one of them',
    rule: 'support-modules-present',
    path: {
      ...withoutModule(completePath, 'preparer'),
      acquired: { modules: ['preparer'], basis: 'vae' },
    },
    finding: { verdict: 'unmet', found: { analyser: 1, preparer: 0 } },
    says: 'Une acquisition ne dispense pas de suivre « Se préparer aux épreuves de certification ».',
  },
  {
    name: 'a span of less than a year that goes on after the jury',
    rule: 'transverse-once',
    path: judgedOn(withoutRole, '2027-05-14'),
    finding: { verdict: 'not-applicable' },
    says: 'au 21 mai 2027',
  },
  {
    name: 'a span of less than a year up to the jury',
    rule: 'transverse-once',
    path: judgedOn(withoutRole, '2027-06-14'),
    finding: { verdict: 'not-applicable' },
    says: 'au 14 juin 2027',
  },
  {
    name: 'no day of training',
    rule: 'tutor-training-days',
    path: { ...completePath, tutor: { id: 't-1', trainedOn: [] } },
    finding: { verdict: 'unmet', found: 0 },
    says: "La formation du tuteur dure 2 jours non consécutifs : aucun n'est indiqué. En prévoir 2.",
  },
  {
    name: 'a single day of training',
    rule: 'tutor-training-days',
    path: { ...completePath, tutor: { id: 't-1', trainedOn: ['2026-12-15'] } },
    finding: { verdict: 'unmet', found: 1 },
    says: '1 seulement est indiqué. En prévoir 1 de plus.',
  },
  {
    name: 'competencies of no bloc at stake, not validated',
    rule: 'interview-when-needed',
    path: { ...bloc2Path, jury: { on: '2028-02-11', notValidated: ['C1.1'] } },
    finding: { verdict: 'met', at: ['/jury/notValidated'] },
    says: "Ce que le jury n'a pas validé ne relève d'aucun bloc visé et non acquis : aucun entretien n'est à tenir.",
  },
  {
    name: 'all competencies validated',
    rule: 'interview-when-needed',
    path: { ...bloc2Path, jury: { on: '2028-02-11', notValidated: [] } },
    finding: { verdict: 'met', at: ['/jury/notValidated'] },
    says: "Le jury a tout validé à la lecture du dossier : aucun entretien n'est à tenir.",
  },
  {
    name: 'nearly a year of a training of which a part is yet to plan',
    rule: 'twelve-months',
    path: replacing(
      pastOf2017('role-missions', 'pilotage', 'preparer'),
      'preparer',
      regroupement('preparer', '2018-02-26', '2018-02-28'),
    ),
    finding: { verdict: 'met', found: '2018-02-28' },
  },
  {
    name: 'more than thirteen months of it',
    rule: 'twelve-months',
    path: replacing(
      pastOf2017('role-missions', 'pilotage', 'preparer'),
      'preparer',
      regroupement('preparer', '2018-04-16', '2018-04-18'),
    ),
    finding: { verdict: 'unmet', expected: { from: '2018-02-13', to: '2018-04-13' }, gapDays: 5 },
  },
  {
    name: 'less than eleven months of it',
    rule: 'twelve-months',
    path: pastOf2017('role-missions', 'pilotage'),
    finding: { verdict: 'undetermined', at: ['/activities/0'], missing: ['/activities'] },
  },
  {
    name: 'the whole training on one day',
    rule: 'twelve-months',
    path: {
      ...path2017,
      activities: path2017.activities.map((one) => ({ ...one, start: '2017-03-13', end: '2017-03-13' })),
    },
    finding: { verdict: 'unmet', at: ['/activities/0'], found: '2017-03-13' },
    says: 'il va du 13 mars 2017 au 13 mars 2017',
  },
  {
    name: 'a single activity',
    rule: 'thirteen-months',
    path: judgedOn({ ...completePath, activities: [regroupement('droit', '2028-02-11')] }, '2028-02-11'),
    finding: { verdict: 'unmet', at: ['/activities/0', '/jury/on'] },
    says: 'il va du 11 février 2028 au 11 février 2028',
  },
  {
    name: 'one module planned of those yet to plan, in an individualised path',
    rule: 'monthly-presence',
    path: { ...pastOf2017('pilotage'), kind: 'individualised', blocs: ['bloc-1'] },
    finding: { verdict: 'not-applicable', at: [] },
    says: 'Sans objet : moins de deux unités de professionnalisation sont à suivre, et un rythme en suppose deux.',
  },
  {
    name: 'modules in another order than the official one',
    rule: 'monthly-presence',
    path: {
      ...path2017,
      kind: 'individualised',
      activities: [regroupement('droit', '2017-03-13'), regroupement('pilotage', '2017-04-10')],
    },
    finding: { verdict: 'met', at: ['/activities/0', '/activities/1'] },
  },
  {
    name: 'a waiver of a rule of another edition',
    rule: 'tutor-is-trained',
    path: { ...completePath, waivers: [waiver] },
    finding: { verdict: 'not-applicable', at: ['/edition'] },
  },
  {
    name: 'a waiver of a rule without object',
    rule: 'transverse-once',
    path: { ...withoutRole, jury: { on: '2027-06-14' }, waivers: [{ ...waiver, rule: 'transverse-once' }] },
    finding: { verdict: 'not-applicable', at: ['/activities/0', '/jury/on'] },
  },
];

it.each(rows)('$rule: $name', ({ rule, path, finding, says = '' }) => {
  const found = findingBy(referential, rule, path);
  expect(found).toMatchObject(finding);
  expect(found?.message).toContain(says);
});

describe('by a copy of the referential', () => {
  const withLimit = (id: LimitId, change: object): RuleFacts => ({
    ...referential,
    limits: { ...referential.limits, [id]: { ...referential.limits[id], ...change } },
  });
  const three = ['president', 'expert', 'director'] as const;
  const juryOf3: Path = {
    ...completePath,
    jury: { on: '2028-02-11', members: three.map((role) => ({ id: role, role })) },
  };

  it('a jury of two profiles has one too many with a third', () => {
    const two = withLimit('jury-profiles', { atLeast: 2, atMost: 2 });
    expect(findingBy(referential, 'jury-profiles', juryOf3)?.verdict).toBe('met');
    expect(findingBy(two, 'jury-profiles', juryOf3)).toMatchObject({ verdict: 'unmet', found: [...three] });
    expect(findingBy(two, 'jury-profiles', juryOf3)?.message).toContain(
      'dont un président et un expert métier : il en compte 3 profils.',
    );
  });

  it('a dossier has too many situations, or too few', () => {
    const one = withLimit('situations-per-bloc', { atLeast: 1, atMost: 1 });
    const dossier = findingBy(one, 'dossier-situations', completePath);
    expect(dossier).toMatchObject({ verdict: 'unmet', found: { 'bloc-1': ['S1.1', 'S1.2'] } });
    expect(dossier?.message).toContain('À corriger : bloc 1, 2 situations au lieu de 1 ;');
    const many = withLimit('situations-per-bloc', { atLeast: 3, atMost: 3 });
    expect(findingBy(many, 'dossier-situations', completePath)?.message).toContain(
      'bloc 1, 2 situations au lieu de 3 ;',
    );
  });

  it('the training of the tutor takes three days, and two are known', () => {
    const finding = findingBy(
      withLimit('tutor-training-days', { atLeast: 3 }),
      'tutor-training-days',
      completePath,
    );
    expect(finding).toMatchObject({ verdict: 'unmet', expected: { atLeast: 3 }, found: 2 });
    expect(finding?.message).toContain('2 seulement sont indiqués. En prévoir 1 de plus.');
  });

  it.each(['inPersonDays', 'elearningDays'] as const)('a module without %s combines nothing', (days) => {
    const modules = referential.modules.map((one) => (one.id === 'droit' ? { ...one, [days]: 0 } : one));
    const path = replacingType(completePath, 'e-learning', 'droit');
    expect(findingBy(referential, 'elearning-with-module', path)).toMatchObject({
      verdict: 'unmet',
      expected: { elearningOf: ['droit'] },
    });
    expect(findingBy({ ...referential, modules }, 'elearning-with-module', path)?.verdict).toBe('met');
  });
});
