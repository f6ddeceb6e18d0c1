import { expect, it } from 'vitest';
import type { Activity, Finding, IsoDay, Path, RuleId } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import {
  bloc2Path,
  completePath,
  elearning,
  individualSupport,
  regroupement,
  replacing,
  replacingType,
  spe,
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

const roleMissions = '« Le rôle et les missions du manager opérationnel à la Sécurité sociale »';
const pilotage = "« Le pilotage, l'organisation et la supervision des activités »";
const communication = '« La communication du manager »';
const animation = "« L'animation et la mobilisation de l'équipe »";
const droit = '« Les fondamentaux du droit du travail et des textes conventionnels »';
const accompagnement = "« L'accompagnement managérial du collaborateur »";
const amelioration = "« Les démarches d'amélioration dans un contexte de changement »";
const analyser = '« Analyser et formaliser sa pratique professionnelle »';
const preparer = '« Se préparer aux épreuves de certification »';

const opening = (start: IsoDay): Activity => ({ id: 'opening-later', type: 'opening', start, end: start });
const tooFast = regroupement('pilotage', '2027-02-01', '2027-02-05');
const evaluationOn = (start: IsoDay): Path =>
  replacing(
    replacing(completePath, 'amelioration', regroupement('amelioration', '2027-09-06', '2027-09-09')),
    'evaluation',
    regroupement('evaluation', start),
  );
const untransverse = withoutModule(bloc2Path, 'role-missions');
const supportAlone: Path = {
  ...bloc2Path,
  activities: [elearning('preparer', '2027-11-19'), regroupement('preparer', '2027-11-22')],
};

/** Pointers of activities, by their place in the list. */
function at(...indices: number[]): string[] {
  return indices.map((index) => `/activities/${String(index)}`);
}

/** What the rules of order, pace and presence of the modules say, whole, for each of their branches. */
const rows: readonly Row[] = [
  {
    name: 'a week a month',
    rule: 'monthly-pace',
    path: completePath,
    finding: {
      verdict: 'met',
      message: "La formation se suit au rythme d'environ 1 semaine par mois.",
      at: at(1, 3, 6, 8, 11, 13, 15, 18),
    },
  },
  {
    name: 'too fast between two units',
    rule: 'monthly-pace',
    path: replacing(completePath, 'pilotage', tooFast),
    finding: {
      verdict: 'unmet',
      message: `La formation se suit d'ordinaire au rythme d'environ 1 semaine par mois : ${roleMissions} commence le 12 janvier 2027 et ${pilotage} dès le 1er février 2027. Planifier le second au plus tôt le 2 février 2027, et décaler d'autant ce qui suit.`,
      at: at(1, 42),
      expected: { from: '2027-02-02' },
      found: '2027-02-01',
      gapDays: 1,
    },
  },
  {
    name: 'too slow within a bloc',
    rule: 'monthly-pace',
    path: evaluationOn('2027-08-10'),
    finding: {
      verdict: 'unmet',
      message: `La formation se suit d'ordinaire au rythme d'environ 1 semaine par mois : ${accompagnement} commence le 7 juin 2027 et « L'évaluation et le développement des compétences » seulement le 10 août 2027. Planifier le second entre le 28 juin 2027 et le 9 août 2027, et décaler d'autant ce qui suit.`,
      at: at(13, 42),
      expected: { from: '2027-06-28', to: '2027-08-09' },
      found: '2027-08-10',
      gapDays: 1,
    },
  },
  {
    name: 'too fast once and, by more, too slow once',
    rule: 'monthly-pace',
    path: replacing(evaluationOn('2027-08-12'), 'pilotage', tooFast),
    finding: {
      verdict: 'unmet',
      message: `La formation se suit d'ordinaire au rythme d'environ 1 semaine par mois : ${accompagnement} commence le 7 juin 2027 et « L'évaluation et le développement des compétences » seulement le 12 août 2027. Planifier le second entre le 28 juin 2027 et le 9 août 2027, et décaler d'autant ce qui suit. Autres écarts : 1.`,
      at: at(12, 41),
      expected: { from: '2027-06-28', to: '2027-08-09' },
      found: '2027-08-12',
      gapDays: 3,
    },
  },
  {
    name: 'two modules to be planned',
    rule: 'monthly-pace',
    path: replacing(replacing(completePath, 'evaluation'), 'amelioration'),
    finding: {
      verdict: 'undetermined',
      message:
        'Le rythme de la formation, environ 1 semaine par mois, ne peut être jugé : des modules restent à planifier.',
      at: at(1, 3, 6, 8, 11, 13),
      missing: ['/activities'],
    },
  },
  {
    name: 'one module to be planned',
    rule: 'monthly-pace',
    path: replacing(completePath, 'amelioration'),
    finding: {
      verdict: 'undetermined',
      message:
        'Le rythme de la formation, environ 1 semaine par mois, ne peut être jugé : un module reste à planifier.',
      at: at(1, 3, 6, 8, 11, 13, 15),
      missing: ['/activities'],
    },
  },
  {
    name: 'a module held',
    rule: 'monthly-pace',
    path: { ...replacing(completePath, 'droit'), acquired: { modules: ['droit'], basis: 'vae' } },
    finding: {
      verdict: 'met',
      message: `La formation se suit au rythme d'environ 1 semaine par mois. Acquis (VAE) : ${droit}.`,
      at: at(1, 3, 6, 8, 12, 14, 17),
    },
  },
  {
    name: 'all modules held',
    rule: 'monthly-pace',
    path: {
      ...supportAlone,
      kind: 'complete',
      acquired: {
        blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
        modules: ['role-missions'],
        basis: 'earlier-path',
      },
    },
    finding: {
      verdict: 'not-applicable',
      message: `Sans objet : moins de deux modules sont à suivre, et un rythme en suppose deux. Acquis (parcours antérieur) : ${roleMissions}, ${pilotage} et 6 autres.`,
      at: ['/acquired'],
    },
  },
  {
    name: 'opening on the first day',
    rule: 'opening-first',
    path: completePath,
    finding: {
      verdict: 'met',
      message: "La séance d'ouverture du 11 janvier 2027 ouvre le parcours.",
      at: at(0),
      expected: { to: '2027-01-11' },
      found: '2027-01-11',
    },
  },
  {
    name: 'opening on the second day',
    rule: 'opening-first',
    path: replacingType(completePath, 'opening', undefined, opening('2027-01-12')),
    finding: {
      verdict: 'unmet',
      message:
        "Le parcours complet débute par la séance d'ouverture : elle a lieu le 12 janvier 2027, après une première activité le 11 janvier 2027. L'avancer au plus tard au 11 janvier 2027, ou reporter au plus tôt au 12 janvier 2027 ce qui la précède.",
      at: at(42, 20),
      expected: { to: '2027-01-11' },
      found: '2027-01-12',
      gapDays: 1,
    },
  },
  {
    name: 'no opening',
    rule: 'opening-first',
    path: replacingType(completePath, 'opening'),
    finding: {
      verdict: 'unmet',
      message:
        "Le parcours complet débute par une séance d'ouverture : aucune n'est prévue. La planifier au plus tard le premier jour du parcours.",
      at: ['/activities'],
    },
  },
  {
    name: 'transverse module followed',
    rule: 'transverse-once',
    path: bloc2Path,
    finding: { verdict: 'met', message: `${roleMissions} est suivi à partir du 12 janvier 2027.`, at: at(0) },
  },
  {
    name: 'transverse module held',
    rule: 'transverse-once',
    path: { ...untransverse, acquired: { modules: ['role-missions'], basis: 'vae' } },
    finding: { verdict: 'met', message: `${roleMissions} est tenu pour acquis (VAE).`, at: ['/acquired'] },
  },
  {
    name: 'more than a year to the jury',
    rule: 'transverse-once',
    path: replacing(bloc2Path, 'role-missions'),
    finding: {
      verdict: 'unmet',
      message: `Le parcours va du 11 janvier 2027 au 11 février 2028, plus d'un an : il est conseillé d'y suivre une fois ${roleMissions}. Le planifier, l'indiquer acquis s'il a déjà été suivi, ou achever le parcours au plus tard le 11 janvier 2028.`,
      at: [...at(9), '/jury/on'],
      expected: { to: '2028-01-11' },
      found: '2028-02-11',
      gapDays: 31,
    },
  },
  {
    name: 'more than a year to an activity after the jury',
    rule: 'transverse-once',
    path: replacing(bloc2Path, 'role-missions', individualSupport('bloc-2', '2028-03-01')),
    finding: {
      verdict: 'unmet',
      message: `Le parcours va du 11 janvier 2027 au 1er mars 2028, plus d'un an : il est conseillé d'y suivre une fois ${roleMissions}. Le planifier, l'indiquer acquis s'il a déjà été suivi, ou achever le parcours au plus tard le 11 janvier 2028.`,
      at: at(9, 20),
      expected: { to: '2028-01-11' },
      found: '2028-03-01',
      gapDays: 50,
    },
  },
  {
    name: 'one activity of more than a year',
    rule: 'transverse-once',
    path: { ...without(bloc2Path, 'jury'), activities: [spe('bloc-2', '2027-01-11', '2028-01-12')] },
    finding: {
      verdict: 'unmet',
      message: `Le parcours va du 11 janvier 2027 au 12 janvier 2028, plus d'un an : il est conseillé d'y suivre une fois ${roleMissions}. Le planifier, l'indiquer acquis s'il a déjà été suivi, ou achever le parcours au plus tard le 11 janvier 2028.`,
      at: at(0),
      expected: { to: '2028-01-11' },
      found: '2028-01-12',
      gapDays: 1,
    },
  },
  {
    name: 'a year to the jury',
    rule: 'transverse-once',
    path: { ...untransverse, jury: { on: '2028-01-25' } },
    finding: {
      verdict: 'not-applicable',
      message:
        "Sans objet : du 25 janvier 2027 au 25 janvier 2028, le parcours ne s'étend pas sur plus d'un an.",
      at: [...at(0), '/jury/on'],
    },
  },
  {
    name: 'no jury yet',
    rule: 'transverse-once',
    path: without(untransverse, 'jury'),
    finding: {
      verdict: 'undetermined',
      message: `Le parcours ne comprend pas ${roleMissions} : conseillé s'il s'étend sur plus d'un an, ce que rien ne dit encore.`,
      at: at(0),
      missing: ['/jury/on'],
    },
  },
  {
    name: 'no activity and no jury',
    rule: 'transverse-once',
    path: { ...without(bloc2Path, 'jury'), activities: [] },
    finding: {
      verdict: 'undetermined',
      message: `Le parcours ne comprend pas ${roleMissions} : conseillé s'il s'étend sur plus d'un an, ce que rien ne dit encore.`,
      at: ['/activities'],
      missing: ['/activities', '/jury/on'],
    },
  },
  {
    name: 'no activity before the jury',
    rule: 'transverse-once',
    path: { ...bloc2Path, activities: [] },
    finding: {
      verdict: 'undetermined',
      message: `Le parcours ne comprend pas ${roleMissions} : conseillé s'il s'étend sur plus d'un an, ce que rien ne dit encore.`,
      at: ['/activities'],
      missing: ['/activities'],
    },
  },
  {
    name: 'before two modules of one day',
    rule: 'transverse-first',
    path: replacing(completePath, 'communication', regroupement('communication', '2027-02-08')),
    finding: {
      verdict: 'met',
      message: `${roleMissions} précède tout autre module : il s'achève le 14 janvier 2027 et ${pilotage} commence le 8 février 2027.`,
      at: at(1, 3),
      expected: { to: '2027-02-08' },
      found: '2027-01-14',
    },
  },
  {
    name: 'late in a complete path',
    rule: 'transverse-first',
    path: replacing(completePath, 'role-missions', regroupement('role-missions', '2027-02-08', '2027-02-10')),
    finding: {
      verdict: 'unmet',
      message: `${roleMissions} doit précéder tout autre module : il s'achève le 10 février 2027 alors que ${pilotage} commence le 8 février 2027. L'achever d'ici là, ou reporter les autres modules au plus tôt au 10 février 2027.`,
      at: at(42, 2),
      expected: { to: '2027-02-08' },
      found: '2027-02-10',
      gapDays: 2,
    },
  },
  {
    name: 'after a support module in an individualised path',
    rule: 'transverse-first',
    path: replacing(bloc2Path, 'analyser', regroupement('analyser', '2027-01-13')),
    finding: {
      verdict: 'unmet',
      message: `${roleMissions} devrait précéder tout autre module : il s'achève le 14 janvier 2027 alors que ${analyser} commence le 13 janvier 2027. L'achever d'ici là, ou reporter les autres modules au plus tôt au 14 janvier 2027.`,
      at: at(0, 20),
      expected: { to: '2027-01-13' },
      found: '2027-01-14',
      gapDays: 1,
    },
  },
  {
    name: 'alone',
    rule: 'transverse-first',
    path: { ...bloc2Path, activities: [regroupement('role-missions', '2027-01-12')] },
    finding: { verdict: 'met', message: `${roleMissions} est le seul module prévu.`, at: at(0) },
  },
  {
    name: 'absent from a complete path',
    rule: 'transverse-first',
    path: replacing(completePath, 'role-missions'),
    finding: {
      verdict: 'unmet',
      message: `${roleMissions} ouvre le parcours complet : aucun de ses regroupements n'est prévu. Le planifier avant tout autre module, ou l'indiquer acquis s'il a déjà été suivi.`,
      at: ['/activities'],
    },
  },
  {
    name: 'absent from an individualised path',
    rule: 'transverse-first',
    path: untransverse,
    finding: {
      verdict: 'unmet',
      message: `${roleMissions} devrait ouvrir le parcours : aucun de ses regroupements n'est prévu. Le planifier avant tout autre module, ou l'indiquer acquis s'il a déjà été suivi.`,
      at: ['/activities'],
    },
  },
  {
    name: 'held, as a note tells',
    rule: 'transverse-first',
    path: { ...untransverse, acquired: { modules: ['role-missions'], basis: 'other', note: 'session 2025' } },
    finding: {
      verdict: 'met',
      message: `${roleMissions} est tenu pour acquis (autre motif, « session 2025 »).`,
      at: ['/acquired'],
    },
  },
  {
    name: 'all of four blocs',
    rule: 'modules-of-blocs',
    path: completePath,
    finding: {
      verdict: 'met',
      message: 'Chaque module des blocs 1, 2, 3 et 4 est au parcours ou acquis.',
      at: ['/blocs'],
    },
  },
  {
    name: 'one missing in one of four blocs',
    rule: 'modules-of-blocs',
    path: replacing(completePath, 'droit'),
    finding: {
      verdict: 'unmet',
      message: `Chaque module des blocs 1, 2, 3 et 4 doit être au parcours : il manque le regroupement de ${droit}. Le planifier, ou passer à un parcours individualisé sans le bloc 2.`,
      at: ['/blocs', '/activities'],
      expected: { regroupementsOf: ['droit'] },
    },
  },
  {
    name: 'two missing in two of four blocs',
    rule: 'modules-of-blocs',
    path: replacing(replacing(completePath, 'animation'), 'amelioration'),
    finding: {
      verdict: 'unmet',
      message: `Chaque module des blocs 1, 2, 3 et 4 doit être au parcours : il manque les regroupements de ${animation} et ${amelioration}. Les planifier, ou passer à un parcours individualisé sans les blocs 2 et 4.`,
      at: ['/blocs', '/activities'],
      expected: { regroupementsOf: ['animation', 'amelioration'] },
    },
  },
  {
    name: 'a bloc targeted besides and not planned',
    rule: 'modules-of-blocs',
    path: { ...bloc2Path, blocs: ['bloc-2', 'bloc-4'] },
    finding: {
      verdict: 'unmet',
      message: `Chaque module des blocs 2 et 4 doit être au parcours : il manque le regroupement de ${amelioration}. Le planifier, ou ne plus viser le bloc 4.`,
      at: ['/blocs', '/activities'],
      expected: { regroupementsOf: ['amelioration'] },
    },
  },
  {
    name: 'all three of the only bloc missing',
    rule: 'modules-of-blocs',
    path: { ...bloc2Path, activities: [] },
    finding: {
      verdict: 'unmet',
      message: `Chaque module du bloc 2 doit être au parcours : il manque les regroupements de ${communication}, ${animation} et 1 autre. Les planifier.`,
      at: ['/blocs', '/activities'],
      expected: { regroupementsOf: ['communication', 'animation', 'droit'] },
    },
  },
  {
    name: 'one missing and another held',
    rule: 'modules-of-blocs',
    path: { ...replacing(bloc2Path, 'droit'), acquired: { modules: ['communication'], basis: 'vae' } },
    finding: {
      verdict: 'unmet',
      message: `Chaque module du bloc 2 doit être au parcours : il manque le regroupement de ${droit}. Le planifier. Acquis (VAE) : ${communication}.`,
      at: ['/blocs', '/activities'],
      expected: { regroupementsOf: ['droit'] },
    },
  },
  {
    name: 'support of each unit',
    rule: 'individual-support-of-units',
    path: replacing(bloc2Path, 'role-missions'),
    finding: {
      verdict: 'met',
      message: 'Un accompagnement individuel est prévu pour le bloc 2.',
      at: at(19),
    },
  },
  {
    name: 'support of the transverse module too',
    rule: 'individual-support-of-units',
    path: bloc2Path,
    finding: {
      verdict: 'met',
      message: `Un accompagnement individuel est prévu pour ${roleMissions} et le bloc 2.`,
      at: at(19, 20),
    },
  },
  {
    name: 'support of each unit of a complete path, one held',
    rule: 'individual-support-of-units',
    path: { ...completePath, acquired: { blocs: ['bloc-4'], basis: 'vae' } },
    finding: {
      verdict: 'met',
      message: `Un accompagnement individuel est prévu pour ${roleMissions}, le bloc 1, le bloc 2 et le bloc 3. Acquis (VAE) : le bloc 4.`,
      at: at(38, 39, 40, 41),
    },
  },
  {
    name: 'support of one bloc missing, another bloc held',
    rule: 'individual-support-of-units',
    path: {
      ...replacingType(completePath, 'individual-support', 'bloc-3'),
      acquired: { blocs: ['bloc-4'], basis: 'vae' },
    },
    finding: {
      verdict: 'unmet',
      message:
        "Un accompagnement individuel est attendu pour le bloc 3 : aucun n'est prévu. En planifier un. Acquis (VAE) : le bloc 4.",
      at: ['/activities'],
      expected: { individualSupportOf: ['bloc-3'] },
    },
  },
  {
    name: 'support of two units missing',
    rule: 'individual-support-of-units',
    path: replacingType(bloc2Path, 'individual-support'),
    finding: {
      verdict: 'unmet',
      message: `Un accompagnement individuel est attendu pour ${roleMissions} et le bloc 2 : aucun n'est prévu. En planifier un pour chacun.`,
      at: ['/activities'],
      expected: { individualSupportOf: ['transverse', 'bloc-2'] },
    },
  },
  {
    name: 'no unit is owed support',
    rule: 'individual-support-of-units',
    path: { ...supportAlone, acquired: { blocs: ['bloc-2'], basis: 'vae' } },
    finding: {
      verdict: 'not-applicable',
      message: "Aucun accompagnement individuel n'est attendu. Acquis (VAE) : le bloc 2.",
      at: ['/acquired'],
    },
  },
  {
    name: 'individual work before the collective one',
    rule: 'individual-work-before-preparer',
    path: completePath,
    finding: {
      verdict: 'met',
      message: `La séquence individuelle de ${preparer} s'achève le 19 novembre 2027, au plus tard quand commence la séquence collective.`,
      at: at(29, 20),
      expected: { to: '2027-11-22' },
      found: '2027-11-19',
    },
  },
  {
    name: 'individual work not over in time',
    rule: 'individual-work-before-preparer',
    path: replacingType(
      completePath,
      'e-learning',
      'preparer',
      elearning('preparer', '2027-11-19', '2027-11-23'),
    ),
    finding: {
      verdict: 'unmet',
      message: `La séquence individuelle de ${preparer} sert à la séquence collective : elle s'achève le 23 novembre 2027, la seconde commence le 22 novembre 2027. L'achever au plus tard ce jour-là.`,
      at: at(42, 20),
      expected: { to: '2027-11-22' },
      found: '2027-11-23',
      gapDays: 1,
    },
  },
  {
    name: 'no individual work',
    rule: 'individual-work-before-preparer',
    path: replacingType(completePath, 'e-learning', 'preparer'),
    finding: {
      verdict: 'unmet',
      message: `${preparer} compte une séquence préparatoire individuelle : aucune n'est prévue. La planifier au plus tard le 22 novembre 2027.`,
      at: at(20),
    },
  },
  {
    name: 'no collective work yet',
    rule: 'individual-work-before-preparer',
    path: replacing(completePath, 'preparer'),
    finding: {
      verdict: 'undetermined',
      message: `La séquence individuelle précède la séquence collective de ${preparer}, qui n'est pas encore planifiée.`,
      at: at(28),
      missing: ['/activities'],
    },
  },
  {
    name: 'neither individual nor collective work yet',
    rule: 'individual-work-before-preparer',
    path: withoutModule(completePath, 'preparer'),
    finding: {
      verdict: 'undetermined',
      message: `La séquence individuelle précède la séquence collective de ${preparer}, qui n'est pas encore planifiée.`,
      at: [],
      missing: ['/activities'],
    },
  },
  {
    name: 'preparer held',
    rule: 'individual-work-before-preparer',
    path: {
      ...withoutModule(bloc2Path, 'preparer'),
      acquired: { modules: ['preparer'], basis: 'earlier-path' },
    },
    finding: {
      verdict: 'not-applicable',
      message: `Sans objet : ${preparer} est tenu pour acquis (parcours antérieur).`,
      at: ['/acquired'],
    },
  },
];

it.each(rows)('says whole: $rule, $name', ({ rule, path, finding }) => {
  const { verdict, message, at: where, expected, found, gapDays, missing } = findingOf(rule, path);
  expect({ verdict, message, at: where, expected, found, gapDays, missing }).toEqual(finding);
});
