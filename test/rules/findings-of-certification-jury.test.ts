import { describe, expect, it } from 'vitest';
import type { Finding, Jury, Path, RuleId } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import {
  bloc2Path,
  completePath,
  regroupement,
  replacing,
  without,
  withoutModule,
} from '../support/paths.js';

type Said = Omit<Finding, 'rule' | 'force' | 'source' | 'notChecked'>;

const preparer = '« Se préparer aux épreuves de certification »';
const amelioration = "« Les démarches d'amélioration dans un contexte de changement »";
const role = '« Le rôle et les missions du manager opérationnel à la Sécurité sociale »';
const pilotage = "« Le pilotage, l'organisation et la supervision des activités »";
const both = ['/jury/notValidated', '/jury/interviews'];
const seulsBlocs =
  "Un entretien se tient pour les seuls blocs dont le dossier n'a pas permis de valider toutes les compétences";

const withJury = (path: Path, jury: Jury): Path => ({ ...path, jury });
const preparers = (...days: [string, string][]): Path =>
  replacing(bloc2Path, 'preparer', ...days.map(([start, end]) => regroupement('preparer', start, end)));
const bloc4Acquired: Path = {
  ...withoutModule(completePath, 'amelioration'),
  acquired: { blocs: ['bloc-4'], basis: 'vae' },
};
const all = completePath.blocs;
const noJury = without(bloc2Path, 'jury');
const noPreparer = replacing(bloc2Path, 'preparer');
const onPreparer = (end: string, from: string, to: string): string =>
  `Le jury siège d'ordinaire 2 à 3 mois après ${preparer}, achevé le ${end}, soit du ${from} au ${to} ; il est fixé au`;
const choose = "Choisir cette période ; un jury plus tardif reste permis si le manager n'est prêt qu'alors.";

function met(message: string, at: string[], more: Partial<Said> = {}): Said {
  return { verdict: 'met', message, at, ...more };
}
function unmet(message: string, at: string[], more: Partial<Said> = {}): Said {
  return { verdict: 'unmet', message, at, ...more };
}
function open(message: string, at: string[], ...missing: string[]): Said {
  return { verdict: 'undetermined', message, at, missing };
}
function notApplicable(message: string, at: string): Said {
  return { verdict: 'not-applicable', message, at: [at] };
}

/** What the rules on `preparer`, the jury and the length of the path say, whole. */
const rows: [name: string, rule: RuleId, path: Path, finding: Said][] = [
  [
    'met',
    'preparer-after-training',
    completePath,
    met(
      `${preparer} commence le 22 novembre 2027, après le dernier module.`,
      ['/activities/20', '/activities/18'],
      { expected: { from: '2027-08-12' }, found: '2027-11-22' },
    ),
  ],
  [
    'a bloc acquired',
    'preparer-after-training',
    bloc4Acquired,
    met(
      `${preparer} commence le 22 novembre 2027, après le dernier module. Acquis (VAE) : ${amelioration}.`,
      ['/activities/19', '/activities/15'],
      { expected: { from: '2027-07-08' }, found: '2027-11-22' },
    ),
  ],
  [
    'all modules acquired',
    'preparer-after-training',
    {
      ...completePath,
      activities: [regroupement('preparer', '2027-11-22', '2027-11-24')],
      acquired: { blocs: all, modules: ['role-missions'], basis: 'vae' },
    },
    met(
      `${preparer} commence le 22 novembre 2027 : aucun module n'est à suivre auparavant. Acquis (VAE) : ${role}, ${pilotage} et 6 autres.`,
      ['/activities/0'],
    ),
  ],
  [
    'preparer acquired',
    'preparer-after-training',
    { ...replacing(completePath, 'preparer'), acquired: { modules: ['preparer'], basis: 'earlier-path' } },
    notApplicable(`Sans objet : ${preparer} est tenu pour acquis (parcours antérieur).`, '/acquired'),
  ],
  [
    'individualised',
    'preparer-after-training',
    bloc2Path,
    notApplicable('Sans objet : cette règle vise le parcours complet.', '/kind'),
  ],
  [
    'unmet',
    'preparer-after-training',
    replacing(completePath, 'preparer', regroupement('preparer', '2027-08-11', '2027-08-13')),
    unmet(
      `${preparer} vient d'ordinaire après le dernier module : il commence le 11 août 2027, alors que ${amelioration} s'achève le 12 août 2027. Le reporter au plus tôt au 12 août 2027.`,
      ['/activities/42', '/activities/18'],
      { expected: { from: '2027-08-12' }, found: '2027-08-11', gapDays: 1 },
    ),
  ],
  [
    'no preparer',
    'preparer-after-training',
    replacing(completePath, 'preparer'),
    open(
      `${preparer} vient d'ordinaire après le dernier module : il n'est pas encore planifié.`,
      [],
      '/activities',
    ),
  ],
  [
    'a module to plan',
    'preparer-after-training',
    withoutModule(completePath, 'amelioration'),
    open(
      `${preparer} vient d'ordinaire après le dernier module : un module reste à planifier.`,
      ['/activities/19'],
      '/activities',
    ),
  ],
  [
    'two modules to plan',
    'preparer-after-training',
    withoutModule(withoutModule(completePath, 'amelioration'), 'droit'),
    open(
      `${preparer} vient d'ordinaire après le dernier module : des modules restent à planifier.`,
      ['/activities/18'],
      '/activities',
    ),
  ],

  [
    'met',
    'jury-two-to-three-months',
    completePath,
    met(
      `Le jury du 11 février 2028 siège 2 à 3 mois après ${preparer}, achevé le 24 novembre 2027.`,
      ['/activities/20', '/jury/on'],
      { expected: { from: '2028-01-24', to: '2028-02-24' }, found: '2028-02-11' },
    ),
  ],
  [
    'the first of two that suit',
    'jury-two-to-three-months',
    {
      ...bloc2Path,
      activities: [...bloc2Path.activities, regroupement('preparer', '2027-11-29', '2027-12-01')],
    },
    met(
      `Le jury du 11 février 2028 siège 2 à 3 mois après ${preparer}, achevé le 24 novembre 2027.`,
      ['/activities/9', '/jury/on'],
      { expected: { from: '2028-01-24', to: '2028-02-24' }, found: '2028-02-11' },
    ),
  ],
  [
    'too late',
    'jury-two-to-three-months',
    withJury(bloc2Path, { on: '2028-02-28' }),
    unmet(
      `${onPreparer('24 novembre 2027', '24 janvier 2028', '24 février 2028')} 28 février 2028. ${choose}`,
      ['/activities/9', '/jury/on'],
      { expected: { from: '2028-01-24', to: '2028-02-24' }, found: '2028-02-28', gapDays: 4 },
    ),
  ],
  [
    'too early',
    'jury-two-to-three-months',
    withJury(bloc2Path, { on: '2028-01-20' }),
    unmet(
      `${onPreparer('24 novembre 2027', '24 janvier 2028', '24 février 2028')} 20 janvier 2028. ${choose}`,
      ['/activities/9', '/jury/on'],
      { expected: { from: '2028-01-24', to: '2028-02-24' }, found: '2028-01-20', gapDays: 4 },
    ),
  ],
  [
    'one before, a nearer one after',
    'jury-two-to-three-months',
    preparers(['2027-06-21', '2027-06-23'], ['2028-02-14', '2028-02-16']),
    unmet(
      `${onPreparer('23 juin 2027', '23 août 2027', '23 septembre 2027')} 11 février 2028. ${choose}`,
      ['/activities/20', '/jury/on'],
      { expected: { from: '2027-08-23', to: '2027-09-23' }, found: '2028-02-11', gapDays: 141 },
    ),
  ],
  [
    'a nearer one that ends on the day',
    'jury-two-to-three-months',
    preparers(['2027-06-21', '2027-06-23'], ['2028-02-09', '2028-02-11']),
    unmet(
      `${onPreparer('11 février 2028', '11 avril 2028', '11 mai 2028')} 11 février 2028. ${choose}`,
      ['/activities/21', '/jury/on'],
      { expected: { from: '2028-04-11', to: '2028-05-11' }, found: '2028-02-11', gapDays: 60 },
    ),
  ],
  [
    'only one after',
    'jury-two-to-three-months',
    preparers(['2028-02-14', '2028-02-16']),
    unmet(
      `${onPreparer('16 février 2028', '16 avril 2028', '16 mai 2028')} 11 février 2028. ${choose}`,
      ['/activities/20', '/jury/on'],
      { expected: { from: '2028-04-16', to: '2028-05-16' }, found: '2028-02-11', gapDays: 65 },
    ),
  ],
  [
    'no preparer',
    'jury-two-to-three-months',
    noPreparer,
    open(
      `Le délai entre ${preparer} et le jury ne peut être jugé : il manque le regroupement, même passé, de ce module.`,
      [],
      '/activities',
    ),
  ],
  [
    'neither',
    'jury-two-to-three-months',
    without(noPreparer, 'jury'),
    open(
      `Le délai entre ${preparer} et le jury ne peut être jugé : il manque le regroupement, même passé, de ce module et la date du jury.`,
      [],
      '/activities',
      '/jury/on',
    ),
  ],
  [
    'no jury',
    'jury-two-to-three-months',
    noJury,
    open(
      `Le délai entre ${preparer} et le jury ne peut être jugé : il manque la date du jury.`,
      ['/activities/9'],
      '/jury/on',
    ),
  ],

  [
    'met',
    'jury-within-six-months',
    completePath,
    met(
      `Le jury du 11 février 2028 siège 6 mois au plus après ${preparer}, achevé le 24 novembre 2027.`,
      ['/activities/20', '/jury/on'],
      { expected: { to: '2028-05-24' }, found: '2028-02-11' },
    ),
  ],
  [
    'the one that ends last',
    'jury-within-six-months',
    preparers(['2027-11-22', '2027-12-10'], ['2027-11-24', '2027-11-26']),
    met(
      `Le jury du 11 février 2028 siège 6 mois au plus après ${preparer}, achevé le 10 décembre 2027.`,
      ['/activities/20', '/jury/on'],
      { expected: { to: '2028-06-10' }, found: '2028-02-11' },
    ),
  ],
  [
    'the first of two that end together',
    'jury-within-six-months',
    preparers(['2027-11-22', '2027-11-24'], ['2027-11-23', '2027-11-24']),
    met(
      `Le jury du 11 février 2028 siège 6 mois au plus après ${preparer}, achevé le 24 novembre 2027.`,
      ['/activities/20', '/jury/on'],
      { expected: { to: '2028-05-24' }, found: '2028-02-11' },
    ),
  ],
  [
    'one that ends on the day',
    'jury-within-six-months',
    preparers(['2028-02-09', '2028-02-11']),
    met(
      `Le jury du 11 février 2028 siège 6 mois au plus après ${preparer}, achevé le 11 février 2028.`,
      ['/activities/20', '/jury/on'],
      { expected: { to: '2028-08-11' }, found: '2028-02-11' },
    ),
  ],
  [
    'unmet',
    'jury-within-six-months',
    withJury(bloc2Path, { on: '2028-05-26' }),
    unmet(
      `Il est conseillé de ne pas dépasser 6 mois entre ${preparer}, achevé le 24 novembre 2027, et le jury, fixé au 26 mai 2028. Avancer le jury au plus tard au 24 mai 2028, ou suivre de nouveau le module avant le jury, achevé au plus tôt le 26 novembre 2027.`,
      ['/activities/9', '/jury/on'],
      { expected: { to: '2028-05-24' }, found: '2028-05-26', gapDays: 2 },
    ),
  ],
  [
    'only one after',
    'jury-within-six-months',
    preparers(['2028-02-14', '2028-02-16']),
    notApplicable(
      `Aucun module ${preparer} ne s'achève avant le jury du 11 février 2028 : le délai conseillé n'a pas de point de départ.`,
      '/jury/on',
    ),
  ],
  [
    'no jury',
    'jury-within-six-months',
    noJury,
    open(
      `Le délai entre ${preparer} et le jury ne peut être jugé : il manque la date du jury.`,
      ['/activities/9'],
      '/jury/on',
    ),
  ],

  [
    'one bloc',
    'interview-when-needed',
    completePath,
    met(
      "Un entretien se tient pour le bloc 2, que le dossier n'a pas suffi à valider, et pour aucun autre.",
      both,
    ),
  ],
  [
    'two blocs',
    'interview-when-needed',
    withJury(completePath, { notValidated: ['C4.1', 'C2.3'], interviews: ['bloc-4', 'bloc-2'] }),
    met(
      "Un entretien se tient pour les blocs 2 et 4, que le dossier n'a pas suffi à valider, et pour aucun autre.",
      both,
    ),
  ],
  [
    'a bloc not targeted',
    'interview-when-needed',
    withJury(bloc2Path, { notValidated: ['C2.3', 'C4.1'], interviews: ['bloc-2'] }),
    met(
      "Un entretien se tient pour le bloc 2, que le dossier n'a pas suffi à valider, et pour aucun autre.",
      both,
    ),
  ],
  [
    'none',
    'interview-when-needed',
    withJury(completePath, { notValidated: [], interviews: [] }),
    met('Le jury a tout validé à la lecture du dossier, et aucun entretien ne se tient.', both),
  ],
  [
    'none to hold',
    'interview-when-needed',
    withJury(completePath, { notValidated: [] }),
    met("Le jury a tout validé à la lecture du dossier : aucun entretien n'est à tenir.", [
      '/jury/notValidated',
    ]),
  ],
  [
    'nothing known',
    'interview-when-needed',
    noJury,
    open(
      "Les entretiens dépendent de la lecture du dossier : rien n'indique encore les compétences que le jury n'a pas pu valider.",
      [],
      '/jury/notValidated',
      '/jury/interviews',
    ),
  ],
  [
    'interviews alone',
    'interview-when-needed',
    withJury(completePath, { interviews: ['bloc-2'] }),
    open(
      "Les entretiens dépendent de la lecture du dossier : rien n'indique encore les compétences que le jury n'a pas pu valider.",
      ['/jury/interviews'],
      '/jury/notValidated',
    ),
  ],
  [
    'one not told',
    'interview-when-needed',
    withJury(completePath, { notValidated: ['C2.3'] }),
    open(
      "Un entretien doit être tenu pour le bloc 2 : rien n'indique s'il l'est.",
      ['/jury/notValidated'],
      '/jury/interviews',
    ),
  ],
  [
    'absent',
    'interview-when-needed',
    withJury(completePath, { notValidated: ['C2.3'], interviews: [] }),
    unmet(`${seulsBlocs} : en tenir un pour le bloc 2.`, both, { expected: ['bloc-2'], found: [] }),
  ],
  [
    'needless',
    'interview-when-needed',
    withJury(completePath, { notValidated: [], interviews: ['bloc-3'] }),
    unmet(`${seulsBlocs} : n'en tenir aucun pour le bloc 3.`, both, { expected: [], found: ['bloc-3'] }),
  ],
  [
    'absent and needless',
    'interview-when-needed',
    withJury(completePath, { notValidated: ['C2.3'], interviews: ['bloc-3', 'bloc-1'] }),
    unmet(`${seulsBlocs} : en tenir un pour le bloc 2, et n'en tenir aucun pour les blocs 1 et 3.`, both, {
      expected: ['bloc-2'],
      found: ['bloc-3', 'bloc-1'],
    }),
  ],
  [
    'a bloc acquired',
    'interview-when-needed',
    { ...completePath, acquired: { blocs: ['bloc-2'], basis: 'vae' } },
    unmet(`${seulsBlocs} : n'en tenir aucun pour le bloc 2. Acquis (VAE) : le bloc 2.`, both, {
      expected: [],
      found: ['bloc-2'],
    }),
  ],

  ['met', 'jury-registered', completePath, met('Le jury du 11 février 2028 est retenu.', ['/jury/on'])],
  [
    'no jury',
    'jury-registered',
    without(completePath, 'jury'),
    unmet(
      "Une session de jury doit être choisie dès l'engagement dans le parcours complet : aucune ne l'est. Choisir une date.",
      ['/kind'],
    ),
  ],
  [
    'a jury without a date',
    'jury-registered',
    withJury(completePath, {}),
    unmet(
      "Une session de jury doit être choisie dès l'engagement dans le parcours complet : aucune ne l'est. Choisir une date.",
      ['/jury'],
    ),
  ],
  [
    'individualised',
    'jury-registered',
    noJury,
    open(
      "Une session de jury est à choisir de manière concertée, au plus tard quand le manager est prêt : aucune ne l'est encore.",
      ['/kind'],
      '/jury/on',
    ),
  ],

  [
    'met',
    'deposit-before-jury',
    completePath,
    met(
      'Le dossier est déposé le 10 janvier 2028, au plus tard le jour du jury (11 février 2028).',
      ['/dossier/depositedOn', '/jury/on'],
      { expected: { to: '2028-02-11' }, found: '2028-01-10' },
    ),
  ],
  [
    'unmet',
    'deposit-before-jury',
    { ...completePath, dossier: { depositedOn: '2028-02-13' } },
    unmet(
      "Le dossier doit être déposé avant le jury : il l'est le 13 février 2028 et le jury est fixé au 11 février 2028. Le déposer au plus tard le 11 février 2028, ou reporter le jury au plus tôt au 13 février 2028.",
      ['/dossier/depositedOn', '/jury/on'],
      { expected: { to: '2028-02-11' }, found: '2028-02-13', gapDays: 2 },
    ),
  ],
  [
    'no deposit',
    'deposit-before-jury',
    without(completePath, 'dossier'),
    open(
      'Le dossier est déposé avant le jury : pour le vérifier, il manque la date du dépôt.',
      ['/jury/on'],
      '/dossier/depositedOn',
    ),
  ],
  [
    'neither',
    'deposit-before-jury',
    without(completePath, 'dossier', 'jury'),
    open(
      'Le dossier est déposé avant le jury : pour le vérifier, il manque la date du dépôt et la date du jury.',
      [],
      '/dossier/depositedOn',
      '/jury/on',
    ),
  ],

  [
    'met',
    'positioning-before-individual-path',
    bloc2Path,
    met(
      'Le pré-positionnement du 1er décembre 2026 a lieu au plus tard le jour où le parcours débute (11 janvier 2027).',
      ['/positioning/on', '/activities/10'],
      { expected: { to: '2027-01-11' }, found: '2026-12-01' },
    ),
  ],
  [
    'unmet',
    'positioning-before-individual-path',
    { ...bloc2Path, positioning: { on: '2027-01-13' } },
    unmet(
      "Un pré-positionnement doit précéder le parcours individualisé : il a lieu le 13 janvier 2027 et le parcours débute le 11 janvier 2027. L'avancer au plus tard au 11 janvier 2027, ou commencer au plus tôt le 13 janvier 2027.",
      ['/positioning/on', '/activities/10'],
      { expected: { to: '2027-01-11' }, found: '2027-01-13', gapDays: 2 },
    ),
  ],
  [
    'no positioning',
    'positioning-before-individual-path',
    without(bloc2Path, 'positioning'),
    open(
      'Un pré-positionnement doit précéder le parcours individualisé : pour le vérifier, il manque la date du pré-positionnement.',
      ['/activities/10'],
      '/positioning/on',
    ),
  ],
  [
    'neither',
    'positioning-before-individual-path',
    { ...without(bloc2Path, 'positioning'), activities: [] },
    open(
      'Un pré-positionnement doit précéder le parcours individualisé : pour le vérifier, il manque la date du pré-positionnement et la date de la première activité.',
      [],
      '/positioning/on',
      '/activities',
    ),
  ],
  [
    'complete',
    'positioning-before-individual-path',
    completePath,
    notApplicable('Sans objet : cette règle vise le parcours individualisé.', '/kind'),
  ],

  [
    'met',
    'thirteen-months',
    completePath,
    met(
      'Le parcours complet dure environ 13 mois, du 11 janvier 2027 au 11 février 2028.',
      ['/activities/0', '/jury/on'],
      { expected: { from: '2028-01-11', to: '2028-03-11' }, found: '2028-02-11' },
    ),
  ],
  [
    'too long',
    'thirteen-months',
    withJury(completePath, { on: '2028-03-14' }),
    unmet(
      "Le parcours complet dure en moyenne 13 mois : il va du 11 janvier 2027 au 14 mars 2028. Pour s'en tenir à un mois près, placer le jury entre le 11 janvier 2028 et le 11 mars 2028.",
      ['/activities/0', '/jury/on'],
      { expected: { from: '2028-01-11', to: '2028-03-11' }, found: '2028-03-14', gapDays: 3 },
    ),
  ],
  [
    'the jury first',
    'thirteen-months',
    withJury(completePath, { on: '2026-12-31' }),
    unmet(
      "Le parcours complet dure en moyenne 13 mois : il débute le 11 janvier 2027, après le 31 décembre 2026 prévu pour le jury. Pour s'en tenir à un mois près, placer le jury entre le 11 janvier 2028 et le 11 mars 2028.",
      ['/activities/0', '/jury/on'],
      { expected: { from: '2028-01-11', to: '2028-03-11' }, found: '2026-12-31', gapDays: 376 },
    ),
  ],
  [
    'no jury',
    'thirteen-months',
    without(completePath, 'jury'),
    open(
      'Le parcours complet dure en moyenne 13 mois : pour le vérifier, il manque la date du jury.',
      ['/activities/0'],
      '/jury/on',
    ),
  ],
  [
    'neither',
    'thirteen-months',
    { ...without(completePath, 'jury'), activities: [] },
    open(
      'Le parcours complet dure en moyenne 13 mois : pour le vérifier, il manque la date de la première activité et la date du jury.',
      [],
      '/activities',
      '/jury/on',
    ),
  ],

  [
    'met',
    'training-before-jury',
    completePath,
    met(
      "Les modules s'achèvent le 12 août 2027, au plus tard le jour du jury (11 février 2028).",
      ['/activities/18', '/jury/on'],
      { expected: { to: '2028-02-11' }, found: '2027-08-12' },
    ),
  ],
  [
    'a bloc acquired',
    'training-before-jury',
    bloc4Acquired,
    met(
      `Les modules s'achèvent le 8 juillet 2027, au plus tard le jour du jury (11 février 2028). Acquis (VAE) : ${amelioration}.`,
      ['/activities/15', '/jury/on'],
      { expected: { to: '2028-02-11' }, found: '2027-07-08' },
    ),
  ],
  [
    'unmet',
    'training-before-jury',
    replacing(completePath, 'amelioration', regroupement('amelioration', '2028-02-14', '2028-02-15')),
    unmet(
      `La certification vient à l'issue de la formation : ${amelioration} s'achève le 15 février 2028 et le jury est fixé au 11 février 2028. Reporter le jury au plus tôt au 15 février 2028, ou achever les modules au plus tard le 11 février 2028.`,
      ['/activities/42', '/jury/on'],
      { expected: { to: '2028-02-11' }, found: '2028-02-15', gapDays: 4 },
    ),
  ],
  [
    'no jury',
    'training-before-jury',
    without(completePath, 'jury'),
    open(
      `${amelioration}, dernier module prévu, s'achève le 12 août 2027 : pour juger si tous précèdent le jury, il manque la date du jury.`,
      ['/activities/18'],
      '/jury/on',
    ),
  ],
  [
    'a module to plan',
    'training-before-jury',
    withoutModule(completePath, 'droit'),
    open(
      `${amelioration}, dernier module prévu, s'achève le 12 août 2027 : pour juger si tous précèdent le jury, il manque le regroupement d'un module au moins.`,
      ['/activities/17'],
      '/activities',
    ),
  ],
  [
    'a module to plan, no jury',
    'training-before-jury',
    withoutModule(without(completePath, 'jury'), 'droit'),
    open(
      `${amelioration}, dernier module prévu, s'achève le 12 août 2027 : pour juger si tous précèdent le jury, il manque le regroupement d'un module au moins et la date du jury.`,
      ['/activities/17'],
      '/activities',
      '/jury/on',
    ),
  ],
  [
    'all acquired',
    'training-before-jury',
    { ...bloc2Path, activities: [], acquired: { blocs: ['bloc-2'], basis: 'vae' } },
    notApplicable('Sans objet : les modules visés sont tenus pour acquis (VAE).', '/acquired'),
  ],
  [
    'nothing planned',
    'training-before-jury',
    { ...bloc2Path, activities: [] },
    open("Aucun module des blocs visés n'est encore planifié : il n'y a rien à juger.", [], '/activities'),
  ],
  [
    'nothing planned, no jury',
    'training-before-jury',
    { ...noJury, activities: [] },
    open(
      "Aucun module des blocs visés n'est encore planifié : il n'y a rien à juger.",
      [],
      '/activities',
      '/jury/on',
    ),
  ],
];

describe('findings of certification: the jury', () => {
  it.each(rows)('%s: %s', (_name, rule, path, finding) => {
    const { verdict, message, at, expected, found, gapDays, missing } = findingOf(rule, path);
    expect({ verdict, message, at, expected, found, gapDays, missing }).toEqual(finding);
  });
});
