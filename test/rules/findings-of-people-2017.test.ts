import { describe, expect, it } from 'vitest';
import type { Finding, IsoDay, Path, RuleId, Waiver } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import { completePath, path2017, regroupement, replacing, without } from '../support/paths.js';

interface Row {
  readonly name: string;
  readonly rule: RuleId;
  readonly path: Path;
  readonly finding: Omit<Finding, 'rule' | 'force' | 'source' | 'notChecked'>;
}

const appointed = (appointedOn: IsoDay): Path => ({ ...path2017, candidate: { id: 'c-1', appointedOn } });
const unappointed: Path = { ...path2017, candidate: { id: 'c-1' } };
const inactive = (path: Path): Path => ({ ...path, activities: [] });
const isTrained = "Le tuteur est formé à l'accompagnement et à l'évaluation des compétences";
const places = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => `/activities/${String(index)}`);
const pace = "La formation se suit d'ordinaire au rythme d'environ 1 semaine par mois";
const firstYear = 'Le parcours intégral est conseillé dès la première année de la prise de poste';
const closeOnce = replacing(path2017, 'evaluation', regroupement('evaluation', '2017-10-17', '2017-10-20'));
const closeTwice = replacing(
  replacing(path2017, 'pilotage', regroupement('pilotage', '2017-03-27', '2017-03-31')),
  'amelioration',
  regroupement('amelioration', '2017-10-12', '2017-10-13'),
);
const withoutTwo: Path = {
  ...replacing(replacing(path2017, 'droit'), 'accompagnement'),
  kind: 'individualised',
  acquired: { modules: ['droit', 'accompagnement'], basis: 'other' },
};
const long = replacing(path2017, 'preparer', regroupement('preparer', '2018-04-11', '2018-04-16'));
const only = (end: IsoDay): Path => ({
  ...path2017,
  activities: [regroupement('role-missions', '2017-03-13', end)],
});

/** Whole findings of the rules of edition 2017, each branch that speaks. */
const of2017: readonly Row[] = [
  {
    name: 'appointed: on the day of the start',
    rule: 'appointed-manager',
    path: appointed('2017-03-13'),
    finding: {
      verdict: 'met',
      message: 'Le candidat est nommé depuis le 13 mars 2017.',
      at: ['/candidate/appointedOn'],
    },
  },
  {
    name: 'appointed: after the start',
    rule: 'appointed-manager',
    path: appointed('2017-04-01'),
    finding: {
      verdict: 'unmet',
      message:
        "La formation s'adresse aux managers déjà nommés : la nomination est du 1er avril 2017, la formation commence le 13 mars 2017. La commencer au plus tôt le jour de la nomination.",
      at: ['/candidate/appointedOn', '/activities/0'],
      expected: { to: '2017-03-13' },
      found: '2017-04-01',
      gapDays: 19,
    },
  },
  {
    name: 'appointed: not told',
    rule: 'appointed-manager',
    path: unappointed,
    finding: {
      verdict: 'undetermined',
      message: "La formation s'adresse aux managers nommés : la date de la nomination n'est pas connue.",
      at: [],
      missing: ['/candidate/appointedOn'],
    },
  },

  {
    name: 'tutor trained: on two days',
    rule: 'tutor-is-trained',
    path: { ...path2017, tutor: { id: 't-1', trainedOn: ['2017-03-01', '2017-02-20'] } },
    finding: {
      verdict: 'met',
      message: `${isTrained} : sa formation s'est achevée le 1er mars 2017.`,
      at: ['/tutor/trainedOn'],
    },
  },
  {
    name: 'tutor trained: never',
    rule: 'tutor-is-trained',
    path: { ...path2017, tutor: { id: 't-1', trainedOn: [] } },
    finding: {
      verdict: 'unmet',
      message: `${isTrained} : il n'a suivi aucun jour de formation. La lui faire suivre, ou désigner un tuteur formé.`,
      at: ['/tutor/trainedOn'],
    },
  },
  {
    name: 'tutor trained: no tutor',
    rule: 'tutor-is-trained',
    path: without(path2017, 'tutor'),
    finding: {
      verdict: 'undetermined',
      message: `${isTrained} : aucun tuteur n'est encore désigné.`,
      at: [],
      missing: ['/tutor/id', '/tutor/trainedOn'],
    },
  },

  {
    name: 'presence: met',
    rule: 'monthly-presence',
    path: path2017,
    finding: {
      verdict: 'met',
      message: "La formation se suit au rythme d'environ 1 semaine par mois.",
      at: places,
    },
  },
  {
    name: 'presence: met, two modules acquired',
    rule: 'monthly-presence',
    path: withoutTwo,
    finding: {
      verdict: 'met',
      message:
        "La formation se suit au rythme d'environ 1 semaine par mois. Acquis (autre motif) : « Les fondamentaux du droit du travail et des textes conventionnels » et « L'accompagnement managérial du collaborateur ».",
      at: places.slice(0, 6),
    },
  },
  {
    name: 'presence: two modules too close',
    rule: 'monthly-presence',
    path: closeOnce,
    finding: {
      verdict: 'unmet',
      message: `${pace} : « L'évaluation et le développement des compétences » commence le 17 octobre 2017 et « Les démarches d'amélioration dans un contexte de changement » dès le 6 novembre 2017. Planifier le second au plus tôt le 7 novembre 2017, et décaler d'autant ce qui suit.`,
      at: ['/activities/8', '/activities/6'],
      expected: { from: '2017-11-07' },
      found: '2017-11-06',
      gapDays: 1,
    },
  },
  {
    name: 'presence: two pairs too close',
    rule: 'monthly-presence',
    path: closeTwice,
    finding: {
      verdict: 'unmet',
      message: `${pace} : « L'évaluation et le développement des compétences » commence le 2 octobre 2017 et « Les démarches d'amélioration dans un contexte de changement » dès le 12 octobre 2017. Planifier le second au plus tôt le 23 octobre 2017, et décaler d'autant ce qui suit. Autres écarts : 1.`,
      at: ['/activities/5', '/activities/8'],
      expected: { from: '2017-10-23' },
      found: '2017-10-12',
      gapDays: 11,
    },
  },
  {
    name: 'presence: a module to plan',
    rule: 'monthly-presence',
    path: replacing(path2017, 'droit'),
    finding: {
      verdict: 'undetermined',
      message:
        'Le rythme de la formation, environ 1 semaine par mois, ne peut être jugé : une unité de professionnalisation reste à planifier.',
      at: places.slice(0, 7),
      missing: ['/activities'],
    },
  },
  {
    name: 'presence: two modules to plan',
    rule: 'monthly-presence',
    path: replacing(replacing(path2017, 'droit'), 'amelioration'),
    finding: {
      verdict: 'undetermined',
      message:
        'Le rythme de la formation, environ 1 semaine par mois, ne peut être jugé : des unités de professionnalisation restent à planifier.',
      at: places.slice(0, 6),
      missing: ['/activities'],
    },
  },
  {
    name: 'presence: individualised, nothing planned',
    rule: 'monthly-presence',
    path: { ...inactive(path2017), kind: 'individualised' },
    finding: {
      verdict: 'undetermined',
      message:
        "Le rythme de la formation, environ 1 semaine par mois, ne peut être jugé : rien n'est planifié.",
      at: [],
      missing: ['/activities'],
    },
  },
  {
    name: 'presence: all acquired',
    rule: 'monthly-presence',
    path: {
      ...inactive(path2017),
      acquired: {
        blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
        modules: ['role-missions'],
        basis: 'earlier-path',
      },
    },
    finding: {
      verdict: 'not-applicable',
      message:
        "Sans objet : moins de deux unités de professionnalisation sont à suivre, et un rythme en suppose deux. Acquis (parcours antérieur) : « Le rôle et les missions du manager opérationnel à la Sécurité sociale », « Le pilotage, l'organisation et la supervision des activités » et 6 autres.",
      at: ['/acquired'],
    },
  },

  {
    name: 'twelve months: met',
    rule: 'twelve-months',
    path: path2017,
    finding: {
      verdict: 'met',
      message: 'Le parcours intégral dure environ 12 mois, du 13 mars 2017 au 9 mars 2018.',
      at: ['/activities/0', '/activities/8'],
      expected: { from: '2018-02-13', to: '2018-04-13' },
      found: '2018-03-09',
    },
  },
  {
    name: 'twelve months: too long',
    rule: 'twelve-months',
    path: long,
    finding: {
      verdict: 'unmet',
      message:
        "Le parcours intégral dure en moyenne 12 mois : il va du 13 mars 2017 au 16 avril 2018. Pour s'en tenir à un mois près, placer la dernière activité entre le 13 février 2018 et le 13 avril 2018.",
      at: ['/activities/0', '/activities/8'],
      expected: { from: '2018-02-13', to: '2018-04-13' },
      found: '2018-04-16',
      gapDays: 3,
    },
  },
  {
    name: 'twelve months: one activity, short, and modules to plan',
    rule: 'twelve-months',
    path: only('2017-03-15'),
    finding: {
      verdict: 'undetermined',
      message:
        'La durée de la formation intégrale, 12 mois, ne peut être jugée : des unités de professionnalisation restent à planifier.',
      at: ['/activities/0'],
      missing: ['/activities'],
    },
  },
  {
    name: 'twelve months: no activity',
    rule: 'twelve-months',
    path: inactive(path2017),
    finding: {
      verdict: 'undetermined',
      message:
        "La durée de la formation intégrale, 12 mois, ne peut être jugée : aucune activité n'est datée.",
      at: [],
      missing: ['/activities'],
    },
  },

  {
    name: 'first year: starts on the day of the appointment',
    rule: 'first-year-in-post',
    path: appointed('2017-03-13'),
    finding: {
      verdict: 'met',
      message:
        'Le parcours débute le 13 mars 2017, au plus tard le 13 mars 2018 conseillé après la nomination du 13 mars 2017.',
      at: ['/candidate/appointedOn', '/activities/0'],
      expected: { to: '2018-03-13' },
      found: '2017-03-13',
    },
  },
  {
    name: 'first year: ten days after it',
    rule: 'first-year-in-post',
    path: appointed('2016-03-03'),
    finding: {
      verdict: 'unmet',
      message:
        "Il est conseillé de commencer le parcours intégral dès la première année de la prise de poste, au plus tard le 3 mars 2017 : il débute le 13 mars 2017, la nomination étant du 3 mars 2016. Avancer le début, si c'est encore possible.",
      at: ['/candidate/appointedOn', '/activities/0'],
      expected: { to: '2017-03-03' },
      found: '2017-03-13',
      gapDays: 10,
    },
  },
  {
    name: 'first year: before the appointment',
    rule: 'first-year-in-post',
    path: appointed('2017-03-14'),
    finding: {
      verdict: 'not-applicable',
      message: 'Sans objet : le parcours débute le 13 mars 2017, avant la nomination du 14 mars 2017.',
      at: ['/candidate/appointedOn', '/activities/0'],
    },
  },
  {
    name: 'first year: appointment not told',
    rule: 'first-year-in-post',
    path: unappointed,
    finding: {
      verdict: 'undetermined',
      message: `${firstYear} : pour le vérifier, il manque la date de la nomination.`,
      at: ['/activities/0'],
      missing: ['/candidate/appointedOn'],
    },
  },
  {
    name: 'first year: no activity',
    rule: 'first-year-in-post',
    path: inactive(path2017),
    finding: {
      verdict: 'undetermined',
      message: `${firstYear} : pour le vérifier, il manque la date de la première activité.`,
      at: ['/candidate/appointedOn'],
      missing: ['/activities'],
    },
  },
];

const late: Path = { ...completePath, tutor: { id: 'n-1' } };
const lateSays =
  "Le tuteur « n-1 » est le N+1 du manager stagiaire, ce qu'il ne peut être : désigner un autre manager, pair expérimenté.";
const lateAt = ['/tutor/id', '/candidate/lineManager'];
const waiver: Waiver = {
  rule: 'tutor-is-not-line-manager',
  reason: 'Seul pair formé',
  grantedBy: 'pilote',
  on: '2027-01-04',
};
const lapsed: Waiver = { ...waiver, grantedBy: 'DRH', until: '2028-02-10' };
const waivedBy = (path: Path, ...waivers: Waiver[]): Path => ({ ...path, waivers });

/** Whole findings under a waiver that holds, has expired or is not valid yet. */
const waived: readonly Row[] = [
  {
    name: 'waived: without end, from the day of the jury',
    rule: waiver.rule,
    path: waivedBy(late, { ...waiver, on: '2028-02-11' }),
    finding: {
      verdict: 'waived',
      message: `Dérogation accordée par « pilote » le 11 février 2028 : « Seul pair formé ». ${lateSays}`,
      at: ['/waivers/0', ...lateAt],
    },
  },
  {
    name: 'waived: the second waiver, until the day of the jury',
    rule: waiver.rule,
    path: waivedBy(late, lapsed, { ...waiver, until: '2028-02-11' }),
    finding: {
      verdict: 'waived',
      message: `Dérogation accordée par « pilote » le 4 janvier 2027, jusqu'au 11 février 2028 : « Seul pair formé ». ${lateSays}`,
      at: ['/waivers/1', ...lateAt],
    },
  },
  {
    name: 'waived: an undetermined finding',
    rule: waiver.rule,
    path: waivedBy(without(completePath, 'tutor'), waiver),
    finding: {
      verdict: 'waived',
      message:
        'Dérogation accordée par « pilote » le 4 janvier 2027 : « Seul pair formé ». Le tuteur ne peut être le N+1 du manager stagiaire : pour le vérifier, il manque le tuteur.',
      at: ['/waivers/0', '/candidate/lineManager'],
      missing: ['/tutor/id'],
    },
  },
  {
    name: 'waived: until the last day of the path, no jury being set',
    rule: waiver.rule,
    path: waivedBy(without(late, 'jury'), { ...waiver, until: '2027-11-24' }),
    finding: {
      verdict: 'waived',
      message: `Dérogation accordée par « pilote » le 4 janvier 2027, jusqu'au 24 novembre 2027 : « Seul pair formé ». ${lateSays}`,
      at: ['/waivers/0', ...lateAt],
    },
  },
  {
    name: 'expired: the first of two, the day before the jury',
    rule: waiver.rule,
    path: waivedBy(late, lapsed, { ...waiver, until: '2027-12-31' }),
    finding: {
      verdict: 'unmet',
      message: `${lateSays} La dérogation accordée par « DRH » est sans effet, expirée le 10 février 2028.`,
      at: ['/waivers/0', ...lateAt],
    },
  },
  {
    name: 'expired: the day before the end of the last activity, no jury being set',
    rule: waiver.rule,
    path: waivedBy(without(late, 'jury'), { ...waiver, until: '2027-11-23' }),
    finding: {
      verdict: 'unmet',
      message: `${lateSays} La dérogation accordée par « pilote » est sans effet, expirée le 23 novembre 2027.`,
      at: ['/waivers/0', ...lateAt],
    },
  },
  {
    name: 'not valid yet: from the day after the jury',
    rule: waiver.rule,
    path: waivedBy(late, { ...waiver, on: '2028-02-12', until: '2028-12-31' }),
    finding: {
      verdict: 'unmet',
      message: `${lateSays} La dérogation accordée par « pilote » est sans effet avant le 12 février 2028.`,
      at: ['/waivers/0', ...lateAt],
    },
  },
  {
    name: 'met all the same: the waiver is not named',
    rule: waiver.rule,
    path: waivedBy(completePath, waiver),
    finding: {
      verdict: 'met',
      message: "Le tuteur « t-1 » n'est pas le N+1 du manager stagiaire.",
      at: lateAt,
    },
  },
  {
    name: 'texts cut: 32 bytes of a name, 64 of a reason',
    rule: waiver.rule,
    path: waivedBy(late, { ...waiver, grantedBy: 'n'.repeat(33), reason: 'r'.repeat(65) }),
    finding: {
      verdict: 'waived',
      message: `Dérogation accordée par « ${'n'.repeat(32)}… » le 4 janvier 2027 : « ${'r'.repeat(64)}… ». ${lateSays}`,
      at: ['/waivers/0', ...lateAt],
    },
  },
];

describe('whole findings of edition 2017 and under waivers', () => {
  it.each([...of2017, ...waived])('$name', ({ rule, path, finding }) => {
    const { verdict, message, at, expected, found, gapDays, missing } = findingOf(rule, path);
    expect({ verdict, message, at, expected, found, gapDays, missing }).toEqual(finding);
  });
});
