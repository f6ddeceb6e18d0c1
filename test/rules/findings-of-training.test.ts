import { expect, it } from 'vitest';
import type { Finding, IsoDay, Path, RuleId, SituationId } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import {
  assessment,
  bloc2Path,
  completePath,
  regroupement,
  replacing,
  replacingType,
  without,
  withoutModule,
} from '../support/paths.js';

interface Row {
  readonly name: string;
  readonly rule: RuleId;
  readonly path: Path;
  /** All that the finding says of the path: a field that is absent here is absent there. */
  readonly finding: Omit<Finding, 'rule' | 'force' | 'notChecked' | 'source'>;
}

const analyser = '« Analyser et formaliser sa pratique professionnelle »';
const animation = "« L'animation et la mobilisation de l'équipe »";
const droit = '« Les fondamentaux du droit du travail et des textes conventionnels »';

const analyserOn = (path: Path, start: IsoDay): Path =>
  replacing(path, 'analyser', regroupement('analyser', start));
const complete = { from: '2027-01-11', to: '2027-08-26' };
// Two modules of bloc 2 have no date; its training ends on 21 May.
const begun = (['preparer', 'animation', 'droit'] as const).reduce(withoutModule, bloc2Path);

const droitOn = (start: IsoDay): Path =>
  replacingType(completePath, 'assessment', 'droit', assessment('droit', start));
const animationToo = (path: Path, start: IsoDay): Path =>
  replacingType(path, 'assessment', 'animation', assessment('animation', start));
const aDayEarly = droitOn('2027-05-11');
const droitNotAssessed = replacingType(completePath, 'assessment', 'droit');
const droitHeld: Path['acquired'] & object = { modules: ['droit'], basis: 'vae' };

const presenting = (path: Path, ...situations: SituationId[]): Path => ({
  ...path,
  dossier: { ...path.dossier, situations },
});
const without12: SituationId[] = ['S1.1', 'S2.1', 'S2.b', 'S3.1', 'S3.2', 'S4.1', 'S4.a'];

/** Pointers of activities, by their place in the list. */
function at(...indices: number[]): string[] {
  return indices.map((index) => `/activities/${String(index)}`);
}

/** What the rules of the parts of a module and of the dossier say, whole, for each of their branches. */
const rows: readonly Row[] = [
  {
    name: 'analyser during the training',
    rule: 'analyser-during-path',
    path: completePath,
    finding: {
      verdict: 'met',
      message: `${analyser} commence le 28 avril 2027, pendant la formation (du 11 janvier 2027 au 26 août 2027).`,
      at: at(10, 42),
      expected: complete,
      found: '2027-04-28',
    },
  },
  {
    name: 'analyser on the first day',
    rule: 'analyser-during-path',
    path: analyserOn(completePath, '2027-01-11'),
    finding: {
      verdict: 'met',
      message: `${analyser} commence le 11 janvier 2027, pendant la formation (du 11 janvier 2027 au 26 août 2027).`,
      at: at(42, 41),
      expected: complete,
      found: '2027-01-11',
    },
  },
  {
    name: 'analyser on the eve',
    rule: 'analyser-during-path',
    path: analyserOn(completePath, '2027-01-10'),
    finding: {
      verdict: 'unmet',
      message: `${analyser} se planifie d'ordinaire pendant la formation (du 11 janvier 2027 au 26 août 2027) : il commence le 10 janvier 2027. Le reporter au plus tôt au 11 janvier 2027.`,
      at: at(42, 0),
      expected: complete,
      found: '2027-01-10',
      gapDays: 1,
    },
  },
  {
    name: 'analyser on the day after',
    rule: 'analyser-during-path',
    path: analyserOn(completePath, '2027-08-27'),
    finding: {
      verdict: 'unmet',
      message: `${analyser} se planifie d'ordinaire pendant la formation (du 11 janvier 2027 au 26 août 2027) : il commence le 27 août 2027. L'avancer au plus tard au 26 août 2027.`,
      at: at(42, 41),
      expected: complete,
      found: '2027-08-27',
      gapDays: 1,
    },
  },
  {
    name: 'analyser after what is planned so far',
    rule: 'analyser-during-path',
    path: analyserOn(begun, '2027-05-24'),
    finding: {
      verdict: 'undetermined',
      message: `${analyser} commence le 24 mai 2027, après la dernière activité de formation prévue : des modules restent à planifier.`,
      at: at(12, 11),
      missing: ['/activities'],
    },
  },
  {
    name: 'analyser after what is planned so far, but for one module',
    rule: 'analyser-during-path',
    path: analyserOn(withoutModule(bloc2Path, 'droit'), '2027-05-24'),
    finding: {
      verdict: 'undetermined',
      message: `${analyser} commence le 24 mai 2027, après la dernière activité de formation prévue : un module reste à planifier.`,
      at: at(17, 16),
      missing: ['/activities'],
    },
  },
  {
    name: 'analyser on the last day of what is planned so far',
    rule: 'analyser-during-path',
    path: analyserOn(begun, '2027-05-21'),
    finding: {
      verdict: 'met',
      message: `${analyser} commence le 21 mai 2027, pendant la formation (du 11 janvier 2027 au 21 mai 2027).`,
      at: at(12, 11),
      expected: { from: '2027-01-11', to: '2027-05-21' },
      found: '2027-05-21',
    },
  },
  {
    name: 'analyser not planned',
    rule: 'analyser-during-path',
    path: replacing(completePath, 'analyser'),
    finding: {
      verdict: 'undetermined',
      message: expect.stringContaining("son regroupement n'est pas encore prévu.") as string,
      at: [],
      missing: ['/activities'],
    },
  },
  {
    name: 'analyser alone',
    rule: 'analyser-during-path',
    path: { ...completePath, activities: [regroupement('analyser', '2027-04-28')] },
    finding: {
      verdict: 'undetermined',
      message: expect.stringContaining("aucune activité de formation n'est encore prévue.") as string,
      at: at(0),
      missing: ['/activities'],
    },
  },
  {
    name: 'analyser held',
    rule: 'analyser-during-path',
    path: { ...completePath, acquired: { modules: ['analyser'], basis: 'earlier-path' } },
    finding: {
      verdict: 'not-applicable',
      message: `Sans objet : ${analyser} est tenu pour acquis (parcours antérieur).`,
      at: ['/acquired'],
    },
  },
  {
    name: 'assessments after the regroupements',
    rule: 'assessment-after-regroupement',
    path: completePath,
    finding: {
      verdict: 'met',
      message: 'Chaque évaluation des acquis suit le regroupement dont elle relève.',
      at: at(30, 31, 32, 33, 34, 35, 36, 37),
    },
  },
  {
    name: 'assessment too early',
    rule: 'assessment-after-regroupement',
    path: aDayEarly,
    finding: {
      verdict: 'unmet',
      message: `L'évaluation des acquis suit le regroupement : celle de ${droit} est prévue le 11 mai 2027, le regroupement s'achève le 12 mai 2027. La reporter au plus tôt au 12 mai 2027.`,
      at: at(42, 11),
      expected: { from: '2027-05-12' },
      found: '2027-05-11',
      gapDays: 1,
    },
  },
  {
    name: 'two assessments too early, the later one by more',
    rule: 'assessment-after-regroupement',
    path: animationToo(droitOn('2027-05-10'), '2027-04-14'),
    finding: {
      verdict: 'unmet',
      message: expect.stringMatching(
        `celle de ${droit} est prévue le 10 mai 2027, .*\\. Une autre [^.]*trop tôt\\.$`,
      ) as string,
      at: at(41, 11),
      expected: { from: '2027-05-12' },
      found: '2027-05-10',
      gapDays: 2,
    },
  },
  {
    name: 'two assessments too early by as much',
    rule: 'assessment-after-regroupement',
    path: animationToo(aDayEarly, '2027-04-14'),
    finding: {
      verdict: 'unmet',
      message: expect.stringMatching(
        `celle de ${animation} est prévue le 14 avril 2027, .*\\. Une autre [^.]*trop tôt\\.$`,
      ) as string,
      at: at(42, 8),
      expected: { from: '2027-04-15' },
      found: '2027-04-14',
      gapDays: 1,
    },
  },
  {
    name: 'three assessments too early',
    rule: 'assessment-after-regroupement',
    path: replacingType(
      animationToo(aDayEarly, '2027-04-12'),
      'assessment',
      'pilotage',
      assessment('pilotage', '2027-02-14'),
    ),
    finding: {
      verdict: 'unmet',
      message: expect.stringMatching(
        `celle de ${animation} est prévue le 12 avril 2027, .*\\. 2 autres [^.]*trop tôt\\.$`,
      ) as string,
      // At the end stand the assessments of droit, of animation and of pilotage.
      at: at(41, 8),
      expected: { from: '2027-04-15' },
      found: '2027-04-12',
      gapDays: 3,
    },
  },
  {
    name: 'one assessment missing',
    rule: 'assessment-after-regroupement',
    path: droitNotAssessed,
    finding: {
      verdict: 'undetermined',
      message: `L'évaluation des acquis suit le regroupement : il manque l'évaluation de ${droit}.`,
      at: at(11),
      missing: ['/activities'],
    },
  },
  {
    name: 'one regroupement missing',
    rule: 'assessment-after-regroupement',
    path: replacing(completePath, 'droit'),
    finding: {
      verdict: 'undetermined',
      message: `L'évaluation des acquis suit le regroupement : il manque le regroupement de ${droit}.`,
      at: at(33),
      missing: ['/activities'],
    },
  },
  {
    name: 'an assessment and a regroupement missing',
    rule: 'assessment-after-regroupement',
    path: replacing(replacingType(completePath, 'assessment', 'animation'), 'droit'),
    finding: {
      verdict: 'undetermined',
      message: `L'évaluation des acquis suit le regroupement : il manque l'évaluation de ${animation} et le regroupement de ${droit}.`,
      at: at(8, 32),
      missing: ['/activities'],
    },
  },
  {
    name: 'no assessment at all',
    rule: 'assessment-after-regroupement',
    path: replacingType(completePath, 'assessment'),
    finding: {
      verdict: 'undetermined',
      message:
        "L'évaluation des acquis suit le regroupement : il manque l'évaluation de « Le pilotage, l'organisation et la supervision des activités » et 6 autres.",
      at: at(3, 6, 8, 11, 13, 15, 18),
      missing: ['/activities'],
    },
  },
  {
    name: 'module held and not assessed',
    rule: 'assessment-after-regroupement',
    path: { ...droitNotAssessed, acquired: { modules: ['droit'], basis: 'other' } },
    finding: {
      verdict: 'met',
      message: `Chaque évaluation des acquis suit le regroupement dont elle relève. Acquis (autre motif) : ${droit}.`,
      at: at(30, 31, 32, 33, 34, 35, 36),
    },
  },
  {
    name: 'module held and assessed without a regroupement',
    rule: 'assessment-after-regroupement',
    path: { ...replacing(completePath, 'droit'), acquired: droitHeld },
    finding: {
      verdict: 'met',
      message: `Chaque évaluation des acquis suit le regroupement dont elle relève. Acquis (VAE) : ${droit}.`,
      at: at(29, 30, 31, 32, 34, 35, 36),
    },
  },
  {
    name: 'module held, followed and assessed all the same',
    rule: 'assessment-after-regroupement',
    path: { ...completePath, acquired: droitHeld },
    finding: {
      verdict: 'met',
      message: `Chaque évaluation des acquis suit le regroupement dont elle relève. Acquis (VAE) : ${droit}.`,
      at: at(30, 31, 32, 33, 34, 35, 36, 37),
    },
  },
  {
    name: 'nothing to assess yet',
    rule: 'assessment-after-regroupement',
    path: { ...completePath, activities: [] },
    finding: {
      verdict: 'undetermined',
      message: "Aucun module des blocs visés n'est encore planifié : il n'y a rien à juger.",
      at: [],
      missing: ['/activities'],
    },
  },
  {
    name: 'nothing left to assess',
    rule: 'assessment-after-regroupement',
    path: { ...bloc2Path, activities: [], acquired: { blocs: ['bloc-2'], basis: 'vae' } },
    finding: {
      verdict: 'not-applicable',
      message: 'Sans objet : les modules visés sont tenus pour acquis (VAE).',
      at: ['/acquired'],
    },
  },
  {
    name: 'e-learning and regroupement of each module',
    rule: 'elearning-with-module',
    path: completePath,
    finding: {
      verdict: 'met',
      message: 'Chaque module suivi combine son e-learning et son regroupement.',
      at: at(21, 22, 23, 24, 25, 26, 27, 28),
    },
  },
  {
    name: 'one e-learning missing',
    rule: 'elearning-with-module',
    path: replacingType(completePath, 'e-learning', 'droit'),
    finding: {
      verdict: 'unmet',
      message: `Chaque module combine e-learning et regroupement : il manque l'e-learning de ${droit}. À planifier.`,
      at: ['/activities'],
      expected: { elearningOf: ['droit'] },
    },
  },
  {
    name: 'the regroupement of an e-learning missing',
    rule: 'elearning-with-module',
    path: replacing(bloc2Path, 'animation'),
    finding: {
      verdict: 'unmet',
      message: `Chaque module combine e-learning et regroupement : il manque le regroupement de ${animation}. À planifier.`,
      at: ['/activities'],
      expected: { regroupementsOf: ['animation'] },
    },
  },
  {
    name: 'an e-learning and a regroupement missing',
    rule: 'elearning-with-module',
    path: replacing(replacingType(bloc2Path, 'e-learning', 'droit'), 'animation'),
    finding: {
      verdict: 'unmet',
      message: `Chaque module combine e-learning et regroupement : il manque l'e-learning de ${droit} et le regroupement de ${animation}. À planifier.`,
      at: ['/activities'],
      expected: { elearningOf: ['droit'], regroupementsOf: ['animation'] },
    },
  },
  {
    name: 'two e-learnings missing',
    rule: 'elearning-with-module',
    path: replacingType(replacingType(bloc2Path, 'e-learning', 'droit'), 'e-learning', 'animation'),
    finding: {
      verdict: 'unmet',
      message: `Chaque module combine e-learning et regroupement : il manque l'e-learning de ${animation} et 1 autre. À planifier.`,
      at: ['/activities'],
      expected: { elearningOf: ['animation', 'droit'] },
    },
  },
  {
    name: 'module held without its e-learning',
    rule: 'elearning-with-module',
    path: { ...replacingType(bloc2Path, 'e-learning', 'droit'), acquired: droitHeld },
    finding: {
      verdict: 'met',
      message: `Chaque module suivi combine son e-learning et son regroupement. Acquis (VAE) : ${droit}.`,
      at: at(10, 11, 12),
    },
  },
  {
    name: 'situations of each bloc',
    rule: 'dossier-situations',
    path: completePath,
    finding: {
      verdict: 'met',
      message: 'Le dossier présente les situations voulues pour chaque bloc visé.',
      at: ['/dossier/situations'],
    },
  },
  {
    name: 'one imposed situation missing',
    rule: 'dossier-situations',
    path: presenting(completePath, ...without12),
    finding: {
      verdict: 'unmet',
      message:
        "Le dossier présente exactement 2 situations par bloc visé. À corriger : bloc 1, il manque S1.2, imposée. S1.2 : « Production d'un rapport d'analyse des performances avec un plan … ».",
      at: ['/dossier/situations'],
      expected: { 'bloc-1': { imposed: ['S1.1', 'S1.2'] } },
      found: { 'bloc-1': ['S1.1'] },
    },
  },
  {
    name: 'both imposed situations missing',
    rule: 'dossier-situations',
    path: presenting(completePath, ...without12.slice(1)),
    finding: {
      verdict: 'unmet',
      message:
        'Le dossier présente exactement 2 situations par bloc visé. À corriger : bloc 1, il manque S1.1 et S1.2, imposées.',
      at: ['/dossier/situations'],
      expected: { 'bloc-1': { imposed: ['S1.1', 'S1.2'] } },
      found: { 'bloc-1': [] },
    },
  },
  {
    name: 'none chosen',
    rule: 'dossier-situations',
    path: presenting(bloc2Path, 'S1.1', 'S2.1'),
    finding: {
      verdict: 'unmet',
      message:
        'Le dossier présente exactement 2 situations par bloc visé. À corriger : bloc 2, 0 au choix au lieu de 1. Au choix, 1 situation parmi S2.a, S2.b et S2.c.',
      at: ['/dossier/situations'],
      expected: { 'bloc-2': { imposed: ['S2.1'], chosen: 1 } },
      found: { 'bloc-2': ['S2.1'] },
    },
  },
  {
    name: 'two chosen and the imposed one missing',
    rule: 'dossier-situations',
    path: presenting(bloc2Path, 'S2.a', 'S2.c'),
    finding: {
      verdict: 'unmet',
      message:
        'Le dossier présente exactement 2 situations par bloc visé. À corriger : bloc 2, il manque S2.1, imposée, et 2 au choix au lieu de 1. S2.1 : « Identification et mise en œuvre d\'actions favorisant la RSE "a… ». Au choix, 1 situation parmi S2.a, S2.b et S2.c.',
      at: ['/dossier/situations'],
      expected: { 'bloc-2': { imposed: ['S2.1'], chosen: 1 } },
      found: { 'bloc-2': ['S2.a', 'S2.c'] },
    },
  },
  {
    name: 'one chosen as it should be and the imposed one missing',
    rule: 'dossier-situations',
    path: presenting(bloc2Path, 'S2.c'),
    finding: {
      verdict: 'unmet',
      message:
        'Le dossier présente exactement 2 situations par bloc visé. À corriger : bloc 2, il manque S2.1, imposée. S2.1 : « Identification et mise en œuvre d\'actions favorisant la RSE "a… ».',
      at: ['/dossier/situations'],
      expected: { 'bloc-2': { imposed: ['S2.1'], chosen: 1 } },
      found: { 'bloc-2': ['S2.c'] },
    },
  },
  {
    name: 'two blocs to correct, another held',
    rule: 'dossier-situations',
    path: {
      ...presenting(completePath, 'S1.1', 'S2.1', 'S4.1', 'S4.a'),
      acquired: { blocs: ['bloc-3'], basis: 'vae' },
    },
    finding: {
      verdict: 'unmet',
      message:
        'Le dossier présente exactement 2 situations par bloc visé. À corriger : bloc 1, il manque S1.2, imposée ; bloc 2, 0 au choix au lieu de 1. Acquis (VAE) : le bloc 3.',
      at: ['/dossier/situations'],
      expected: {
        'bloc-1': { imposed: ['S1.1', 'S1.2'] },
        'bloc-2': { imposed: ['S2.1'], chosen: 1 },
      },
      found: { 'bloc-1': ['S1.1'], 'bloc-2': ['S2.1'] },
    },
  },
  {
    name: 'situations not told',
    rule: 'dossier-situations',
    path: without(bloc2Path, 'dossier'),
    finding: {
      verdict: 'undetermined',
      message: 'Les situations du dossier ne sont pas encore choisies.',
      at: [],
      missing: ['/dossier/situations'],
    },
  },
  {
    name: 'no situation due',
    rule: 'dossier-situations',
    path: { ...bloc2Path, acquired: { blocs: ['bloc-2'], basis: 'vae' } },
    finding: {
      verdict: 'not-applicable',
      message: "Aucune situation n'est due. Acquis (VAE) : le bloc 2.",
      at: ['/acquired'],
    },
  },
];

it.each(rows)('says whole: $rule, $name', ({ rule, path, finding }) => {
  const { verdict, message, at: where, expected, found, gapDays, missing } = findingOf(rule, path);
  expect({ verdict, message, at: where, expected, found, gapDays, missing }).toEqual(finding);
});
