import { describe, expect, it } from 'vitest';
import type { Finding, Path, RuleId } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import {
  bloc2Path,
  completePath,
  regroupement,
  replacing,
  replacingSpe,
  replacingType,
  spe,
  without,
  withoutModule,
} from '../support/paths.js';

type Said = Pick<Finding, 'verdict' | 'message' | 'at' | 'expected' | 'found' | 'gapDays' | 'missing'>;

const analyser = '« Analyser et formaliser sa pratique professionnelle »';
const preparer = '« Se préparer aux épreuves de certification »';
const role = '« Le rôle et les missions du manager opérationnel à la Sécurité sociale »';
const deposit = '/dossier/depositedOn';

const withoutAnalyser = replacing(bloc2Path, 'analyser');
const withoutPreparer = replacing(bloc2Path, 'preparer');
const withoutSupport = replacing(withoutAnalyser, 'preparer');
const earlyAnalyser = replacing(bloc2Path, 'analyser', regroupement('analyser', '2027-01-20', '2027-01-21'));
const withoutSpe = replacingType(bloc2Path, 'spe');
const lateSpe: Path = {
  ...bloc2Path,
  activities: [...bloc2Path.activities, spe('bloc-2', '2028-02-14', '2028-02-15')],
};
const bothFollowedEarlier: Path['acquired'] = { modules: ['analyser', 'preparer'], basis: 'earlier-path' };
const analyserEarlier: Path['acquired'] = { modules: ['analyser'], basis: 'earlier-path' };
const speOwedByNone: Path = {
  ...withoutModule(bloc2Path, 'role-missions'),
  acquired: { blocs: ['bloc-2'], basis: 'other' },
};

/** What the rules on support modules and SPE say, whole. */
const rows: { name: string; rule: RuleId; path: Path; finding: Said }[] = [
  {
    name: 'support-after-spe: met',
    rule: 'support-after-spe',
    path: completePath,
    finding: {
      verdict: 'met',
      message:
        "Une SPE est menée dès le 26 janvier 2027, au plus tard quand commencent les modules d'accompagnement à la certification.",
      at: ['/activities/2', '/activities/10', '/activities/20'],
    },
  },
  {
    name: 'support-after-spe: both modules acquired',
    rule: 'support-after-spe',
    path: { ...withoutSupport, acquired: bothFollowedEarlier },
    finding: {
      verdict: 'met',
      message: "Les modules d'accompagnement à la certification sont tenus pour acquis (parcours antérieur).",
      at: ['/acquired'],
    },
  },
  {
    name: 'support-after-spe: one module too early',
    rule: 'support-after-spe',
    path: earlyAnalyser,
    finding: {
      verdict: 'unmet',
      message: `Une SPE au moins doit être menée avant ${analyser} : la première s'achève le 26 janvier 2027. Planifier ce module ensuite, ou achever une SPE au plus tard le 20 janvier 2027.`,
      at: ['/activities/1', '/activities/20', '/activities/8'],
      expected: { from: '2027-01-26' },
      found: '2027-01-20',
      gapDays: 6,
    },
  },
  {
    name: 'support-after-spe: two modules too early',
    rule: 'support-after-spe',
    path: replacing(earlyAnalyser, 'preparer', regroupement('preparer', '2027-01-18', '2027-01-19')),
    finding: {
      verdict: 'unmet',
      message: `Une SPE au moins doit être menée avant ${analyser} et ${preparer} : la première s'achève le 26 janvier 2027. Planifier ces modules ensuite, ou achever une SPE au plus tard le 18 janvier 2027.`,
      at: ['/activities/1', '/activities/19', '/activities/20'],
      expected: { from: '2027-01-26' },
      found: '2027-01-18',
      gapDays: 8,
    },
  },
  {
    name: 'support-after-spe: no SPE',
    rule: 'support-after-spe',
    path: withoutSpe,
    finding: {
      verdict: 'unmet',
      message: `Une SPE au moins doit être menée avant ${analyser} et ${preparer} : le parcours n'en prévoit aucune. En planifier une auparavant.`,
      at: ['/activities/3', '/activities/5', '/activities'],
    },
  },
  {
    name: 'support-after-spe: no SPE beside what is acquired',
    rule: 'support-after-spe',
    path: { ...withoutSpe, acquired: { modules: ['communication'], basis: 'earlier-path' } },
    finding: {
      verdict: 'undetermined',
      message: `Une SPE au moins doit être menée avant ${analyser} et ${preparer} : le parcours n'en prévoit aucune, et rien ne dit si ce qui est acquis (parcours antérieur) en comportait.`,
      at: ['/activities/3', '/activities/5'],
      missing: ['/activities'],
    },
  },
  {
    name: 'support-after-spe: a late SPE beside what is acquired',
    rule: 'support-after-spe',
    path: { ...earlyAnalyser, acquired: { modules: ['communication'], basis: 'vae' } },
    finding: {
      verdict: 'undetermined',
      message: `Une SPE au moins doit être menée avant ${analyser} : le parcours n'en prévoit aucune avant le 26 janvier 2027, et rien ne dit si ce qui est acquis (VAE) en comportait.`,
      at: ['/activities/1', '/activities/20', '/activities/8'],
      missing: ['/activities'],
    },
  },
  {
    name: 'support-after-spe: one module not planned',
    rule: 'support-after-spe',
    path: withoutPreparer,
    finding: {
      verdict: 'undetermined',
      message: `Le parcours ne prévoit pas ${preparer} : rien ne dit encore si une SPE le précédera.`,
      at: ['/activities/1', '/activities/6'],
      missing: ['/activities'],
    },
  },
  {
    name: 'support-after-spe: neither module planned',
    rule: 'support-after-spe',
    path: withoutSupport,
    finding: {
      verdict: 'undetermined',
      message: `Le parcours ne prévoit ni ${analyser} ni ${preparer} : rien ne dit encore si une SPE les précédera.`,
      at: ['/activities/1'],
      missing: ['/activities'],
    },
  },
  {
    name: 'support-modules-present: met',
    rule: 'support-modules-present',
    path: completePath,
    finding: {
      verdict: 'met',
      message: `${analyser} et ${preparer} : au parcours avant le jury du 11 février 2028.`,
      at: ['/activities/10', '/activities/20'],
    },
  },
  {
    name: 'support-modules-present: one acquired',
    rule: 'support-modules-present',
    path: { ...withoutAnalyser, acquired: analyserEarlier },
    finding: {
      verdict: 'met',
      message: `${preparer} : au parcours avant le jury du 11 février 2028. Acquis (parcours antérieur) : ${analyser}.`,
      at: ['/activities/8'],
    },
  },
  {
    name: 'support-modules-present: both acquired',
    rule: 'support-modules-present',
    path: { ...withoutSupport, acquired: bothFollowedEarlier },
    finding: {
      verdict: 'met',
      message: "Les modules d'accompagnement à la certification sont tenus pour acquis (parcours antérieur).",
      at: ['/acquired'],
    },
  },
  {
    name: 'support-modules-present: neither planned',
    rule: 'support-modules-present',
    path: withoutSupport,
    finding: {
      verdict: 'unmet',
      message: `Les deux modules d'accompagnement à la certification doivent être suivis avant le jury. À planifier : ${analyser} et ${preparer}.`,
      at: ['/activities'],
      expected: { analyser: 1, preparer: 1 },
      found: { analyser: 0, preparer: 0 },
    },
  },
  {
    name: 'support-modules-present: one too late',
    rule: 'support-modules-present',
    path: replacing(bloc2Path, 'preparer', regroupement('preparer', '2028-02-10', '2028-02-12')),
    finding: {
      verdict: 'unmet',
      message: `Les deux modules d'accompagnement à la certification doivent être suivis avant le jury. À achever au plus tard le 11 février 2028, jour du jury : ${preparer}.`,
      at: ['/activities/6', '/activities/20'],
      expected: { analyser: 1, preparer: 1 },
      found: { analyser: 1, preparer: 0 },
      gapDays: 1,
    },
  },
  {
    name: 'support-modules-present: both too late',
    rule: 'support-modules-present',
    path: {
      ...withoutSupport,
      activities: [
        ...withoutSupport.activities,
        regroupement('analyser', '2028-02-14', '2028-02-15'),
        regroupement('preparer', '2028-02-10', '2028-02-12'),
      ],
    },
    finding: {
      verdict: 'unmet',
      message: `Les deux modules d'accompagnement à la certification doivent être suivis avant le jury. À achever au plus tard le 11 février 2028, jour du jury : ${analyser} et ${preparer}.`,
      at: ['/activities/19', '/activities/20'],
      expected: { analyser: 1, preparer: 1 },
      found: { analyser: 0, preparer: 0 },
      gapDays: 4,
    },
  },
  {
    name: 'support-modules-present: one absent, the other too late',
    rule: 'support-modules-present',
    path: replacing(withoutAnalyser, 'preparer', regroupement('preparer', '2028-02-10', '2028-02-12')),
    finding: {
      verdict: 'unmet',
      message: `Les deux modules d'accompagnement à la certification doivent être suivis avant le jury. À planifier : ${analyser}. À achever au plus tard le 11 février 2028, jour du jury : ${preparer}.`,
      at: ['/activities/19'],
      expected: { analyser: 1, preparer: 1 },
      found: { analyser: 0, preparer: 0 },
    },
  },
  {
    name: 'support-modules-present: an acquisition that does not dispense',
    rule: 'support-modules-present',
    path: { ...withoutAnalyser, acquired: { modules: ['analyser'], basis: 'vae' } },
    finding: {
      verdict: 'unmet',
      message: `Les deux modules d'accompagnement à la certification doivent être suivis avant le jury. À planifier : ${analyser}. Une acquisition ne dispense pas de suivre ${analyser}.`,
      at: ['/activities/8'],
      expected: { analyser: 1, preparer: 1 },
      found: { analyser: 0, preparer: 1 },
    },
  },
  {
    name: 'support-modules-present: one acquired, the other absent',
    rule: 'support-modules-present',
    path: { ...withoutSupport, acquired: analyserEarlier },
    finding: {
      verdict: 'unmet',
      message: `Les deux modules d'accompagnement à la certification doivent être suivis avant le jury. À planifier : ${preparer}. Acquis (parcours antérieur) : ${analyser}.`,
      at: ['/activities'],
      expected: { preparer: 1 },
      found: { preparer: 0 },
    },
  },
  {
    name: 'support-modules-present: two, no jury',
    rule: 'support-modules-present',
    path: without(bloc2Path, 'jury'),
    finding: {
      verdict: 'undetermined',
      message: `${analyser} et ${preparer} : au parcours, mais la date du jury, qu'ils doivent précéder, n'est pas connue.`,
      at: ['/activities/6', '/activities/9'],
      missing: ['/jury/on'],
    },
  },
  {
    name: 'support-modules-present: one, no jury',
    rule: 'support-modules-present',
    path: { ...without(withoutAnalyser, 'jury'), acquired: analyserEarlier },
    finding: {
      verdict: 'undetermined',
      message: `${preparer} : au parcours, mais la date du jury, qu'il doit précéder, n'est pas connue. Acquis (parcours antérieur) : ${analyser}.`,
      at: ['/activities/8'],
      missing: ['/jury/on'],
    },
  },
  {
    name: 'support-modules-order: met',
    rule: 'support-modules-order',
    path: completePath,
    finding: {
      verdict: 'met',
      message: `${analyser} est suivi avant ${preparer} : il s'achève le 29 avril 2027, le second commence le 22 novembre 2027.`,
      at: ['/activities/10', '/activities/20'],
      expected: { to: '2027-11-22' },
      found: '2027-04-29',
    },
  },
  {
    name: 'support-modules-order: unmet',
    rule: 'support-modules-order',
    path: replacing(bloc2Path, 'analyser', regroupement('analyser', '2027-11-23', '2027-11-24')),
    finding: {
      verdict: 'unmet',
      message: `${analyser} doit être suivi avant ${preparer} : il s'achève le 24 novembre 2027 alors que ${preparer} commence le 22 novembre 2027. L'achever au plus tard le 22 novembre 2027, ou reporter le second au plus tôt au 24 novembre 2027.`,
      at: ['/activities/20', '/activities/8'],
      expected: { to: '2027-11-22' },
      found: '2027-11-24',
      gapDays: 2,
    },
  },
  {
    name: 'support-modules-order: analyser acquired',
    rule: 'support-modules-order',
    path: { ...withoutAnalyser, acquired: analyserEarlier },
    finding: {
      verdict: 'met',
      message: `${analyser} est tenu pour acquis (parcours antérieur).`,
      at: ['/acquired'],
    },
  },
  {
    name: 'support-modules-order: no analyser',
    rule: 'support-modules-order',
    path: withoutAnalyser,
    finding: {
      verdict: 'undetermined',
      message: `L'ordre des deux modules d'accompagnement ne peut être jugé sans les dates de ${analyser} : ajouter le regroupement au parcours, même s'il est passé.`,
      at: ['/activities/8'],
      missing: ['/activities'],
    },
  },
  {
    name: 'support-modules-order: no preparer',
    rule: 'support-modules-order',
    path: withoutPreparer,
    finding: {
      verdict: 'undetermined',
      message: `L'ordre des deux modules d'accompagnement ne peut être jugé sans les dates de ${preparer} : ajouter le regroupement au parcours, même s'il est passé.`,
      at: ['/activities/6'],
      missing: ['/activities'],
    },
  },
  {
    name: 'support-modules-order: neither',
    rule: 'support-modules-order',
    path: withoutSupport,
    finding: {
      verdict: 'undetermined',
      message: `L'ordre des deux modules d'accompagnement ne peut être jugé sans les dates de ${analyser} et ${preparer} : ajouter leurs regroupements au parcours, même s'ils sont passés.`,
      at: [],
      missing: ['/activities'],
    },
  },
  {
    name: 'spe-count: met',
    rule: 'spe-count',
    path: completePath,
    finding: {
      verdict: 'met',
      message: 'Le nombre de SPE dues est atteint : 10.',
      at: [2, 4, 5, 7, 9, 12, 14, 16, 17, 19].map((index) => `/activities/${index}`),
      expected: { transverse: 1, 'bloc-1': 2, 'bloc-2': 3, 'bloc-3': 3, 'bloc-4': 1 },
      found: { transverse: 1, 'bloc-1': 2, 'bloc-2': 3, 'bloc-3': 3, 'bloc-4': 1 },
    },
  },
  {
    name: 'spe-count: a bloc acquired',
    rule: 'spe-count',
    path: { ...completePath, acquired: { blocs: ['bloc-1'], basis: 'vae' } },
    finding: {
      verdict: 'met',
      message: 'Le nombre de SPE dues est atteint : 8. Acquis (VAE) : le bloc 1.',
      at: [2, 7, 9, 12, 14, 16, 17, 19].map((index) => `/activities/${index}`),
      expected: { transverse: 1, 'bloc-2': 3, 'bloc-3': 3, 'bloc-4': 1 },
      found: { transverse: 1, 'bloc-2': 3, 'bloc-3': 3, 'bloc-4': 1 },
    },
  },
  {
    name: 'spe-count: none due',
    rule: 'spe-count',
    path: speOwedByNone,
    finding: {
      verdict: 'not-applicable',
      message: "Aucune SPE n'est due. Acquis (autre motif) : le bloc 2.",
      at: ['/acquired'],
    },
  },
  {
    name: 'spe-count: one lacks',
    rule: 'spe-count',
    path: replacingSpe(bloc2Path, 'transverse'),
    finding: {
      verdict: 'unmet',
      message: `Le parcours doit compter 4 SPE : il en manque 1 pour ${role}. La planifier avant le dépôt du dossier.`,
      at: ['/activities'],
      expected: { transverse: 1, 'bloc-2': 3 },
      found: { transverse: 0, 'bloc-2': 3 },
    },
  },
  {
    name: 'spe-count: all lack',
    rule: 'spe-count',
    path: withoutSpe,
    finding: {
      verdict: 'unmet',
      message: `Le parcours doit compter 4 SPE : il en manque 1 pour ${role} et 3 pour le bloc 2. Les planifier avant le dépôt du dossier.`,
      at: ['/activities'],
      expected: { transverse: 1, 'bloc-2': 3 },
      found: { transverse: 0, 'bloc-2': 0 },
    },
  },
  {
    name: 'spe-count: two lack beside what is acquired',
    rule: 'spe-count',
    path: {
      ...replacingSpe(bloc2Path, 'bloc-2', spe('bloc-2', '2027-05-18', '2027-05-19')),
      acquired: { modules: ['role-missions'], basis: 'vae' },
    },
    finding: {
      verdict: 'unmet',
      message: `Le parcours doit compter 3 SPE : il en manque 2 pour le bloc 2. Les planifier avant le dépôt du dossier. Acquis (VAE) : ${role}.`,
      at: ['/activities'],
      expected: { 'bloc-2': 3 },
      found: { 'bloc-2': 1 },
    },
  },
  {
    name: 'spe-before-deposit: met',
    rule: 'spe-before-deposit',
    path: completePath,
    finding: {
      verdict: 'met',
      message:
        "La dernière SPE s'achève le 24 août 2027, au plus tard le jour du dépôt du dossier (10 janvier 2028).",
      at: ['/activities/19', deposit],
      expected: { to: '2028-01-10' },
      found: '2027-08-24',
    },
  },
  {
    name: 'spe-before-deposit: a bloc acquired',
    rule: 'spe-before-deposit',
    path: { ...completePath, acquired: { blocs: ['bloc-4'], basis: 'earlier-path' } },
    finding: {
      verdict: 'met',
      message:
        "La dernière SPE s'achève le 23 juillet 2027, au plus tard le jour du dépôt du dossier (10 janvier 2028). Acquis (parcours antérieur) : le bloc 4.",
      at: ['/activities/17', deposit],
      expected: { to: '2028-01-10' },
      found: '2027-07-23',
    },
  },
  {
    name: 'spe-before-deposit: none due',
    rule: 'spe-before-deposit',
    path: speOwedByNone,
    finding: {
      verdict: 'not-applicable',
      message: "Aucune SPE n'est due. Acquis (autre motif) : le bloc 2.",
      at: ['/acquired'],
    },
  },
  {
    name: 'spe-before-deposit: several due, none planned',
    rule: 'spe-before-deposit',
    path: withoutSpe,
    finding: {
      verdict: 'undetermined',
      message: 'Le parcours ne prévoit encore aucune des 4 SPE dues avant le dépôt du dossier.',
      at: ['/activities'],
      missing: ['/activities'],
    },
  },
  {
    name: 'spe-before-deposit: one due, not planned, no deposit',
    rule: 'spe-before-deposit',
    path: { ...without(bloc2Path, 'dossier'), blocs: ['bloc-4'], activities: [] },
    finding: {
      verdict: 'undetermined',
      message: 'Le parcours ne prévoit pas encore la SPE due avant le dépôt du dossier.',
      at: ['/activities'],
      missing: ['/activities', deposit],
    },
  },
  {
    name: 'spe-before-deposit: after the deposit',
    rule: 'spe-before-deposit',
    path: {
      ...bloc2Path,
      activities: [...bloc2Path.activities, spe('bloc-2', '2028-01-11', '2028-01-12')],
    },
    finding: {
      verdict: 'unmet',
      message:
        "Toutes les SPE doivent être achevées au dépôt du dossier : la dernière s'achève le 12 janvier 2028 et le dépôt est prévu le 10 janvier 2028. Déposer au plus tôt le 12 janvier 2028, ou achever toutes les SPE au plus tard le 10 janvier 2028.",
      at: ['/activities/21', deposit],
      expected: { to: '2028-01-10' },
      found: '2028-01-12',
      gapDays: 2,
    },
  },
  {
    name: 'spe-before-deposit: after the deposit and the jury, a module acquired',
    rule: 'spe-before-deposit',
    path: { ...lateSpe, acquired: { modules: ['role-missions'], basis: 'vae' } },
    finding: {
      verdict: 'unmet',
      message: `Toutes les SPE doivent être achevées au dépôt du dossier : la dernière s'achève le 15 février 2028 et le dépôt est prévu le 10 janvier 2028. Reporter le dépôt et le jury au plus tôt au 15 février 2028, ou achever toutes les SPE au plus tard le 10 janvier 2028. Acquis (VAE) : ${role}.`,
      at: ['/activities/21', deposit],
      expected: { to: '2028-01-10' },
      found: '2028-02-15',
      gapDays: 36,
    },
  },
  {
    name: 'spe-before-deposit: after the jury, no deposit',
    rule: 'spe-before-deposit',
    path: without(lateSpe, 'dossier'),
    finding: {
      verdict: 'unmet',
      message:
        "Toutes les SPE doivent être achevées au dépôt du dossier : la dernière s'achève le 15 février 2028 et le jury, que le dépôt précède, est fixé au 11 février 2028. Reporter le dépôt et le jury au plus tôt au 15 février 2028, ou achever toutes les SPE au plus tard le 11 février 2028.",
      at: ['/activities/21', '/jury/on'],
      expected: { to: '2028-02-11' },
      found: '2028-02-15',
      gapDays: 4,
    },
  },
  {
    name: 'spe-before-deposit: after the jury, the deposit later still, one to plan',
    rule: 'spe-before-deposit',
    path: { ...replacingSpe(lateSpe, 'transverse'), dossier: { depositedOn: '2028-03-01' } },
    finding: {
      verdict: 'unmet',
      message:
        "Toutes les SPE doivent être achevées au dépôt du dossier : la dernière s'achève le 15 février 2028 et le jury, que le dépôt précède, est fixé au 11 février 2028. Reporter le jury au plus tôt au 15 février 2028, ou achever toutes les SPE au plus tard le 11 février 2028.",
      at: ['/activities/20', '/jury/on'],
      expected: { to: '2028-02-11' },
      found: '2028-02-15',
      gapDays: 4,
    },
  },
  {
    name: 'spe-before-deposit: no deposit',
    rule: 'spe-before-deposit',
    path: without(bloc2Path, 'dossier'),
    finding: {
      verdict: 'undetermined',
      message:
        "La dernière SPE prévue s'achève le 19 mai 2027 ; pour juger qu'elles précèdent toutes le dépôt, il manque la date du dépôt du dossier.",
      at: ['/activities/8'],
      missing: [deposit],
    },
  },
  {
    name: 'spe-before-deposit: one to plan',
    rule: 'spe-before-deposit',
    path: replacingSpe(bloc2Path, 'transverse'),
    finding: {
      verdict: 'undetermined',
      message:
        "La dernière SPE prévue s'achève le 19 mai 2027 ; pour juger qu'elles précèdent toutes le dépôt, il manque 1 SPE à planifier.",
      at: ['/activities/7'],
      missing: ['/activities'],
    },
  },
  {
    name: 'spe-before-deposit: two to plan, no deposit',
    rule: 'spe-before-deposit',
    path: without(replacingSpe(bloc2Path, 'bloc-2', spe('bloc-2', '2027-05-18', '2027-05-19')), 'dossier'),
    finding: {
      verdict: 'undetermined',
      message:
        "La dernière SPE prévue s'achève le 19 mai 2027 ; pour juger qu'elles précèdent toutes le dépôt, il manque 2 SPE à planifier et la date du dépôt du dossier.",
      at: ['/activities/18'],
      missing: ['/activities', deposit],
    },
  },
];

describe('findings of certification', () => {
  it.each(rows)('$name', ({ rule, path, finding }) => {
    const { verdict, message, at, expected, found, gapDays, missing } = findingOf(rule, path);
    expect({ verdict, message, at, expected, found, gapDays, missing }).toEqual(finding);
  });
});
