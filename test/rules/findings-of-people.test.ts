import { describe, expect, it } from 'vitest';
import type { Finding, IsoDay, Path, RuleId } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import { completePath, without } from '../support/paths.js';

/** What a rule finds of a path, without what the rule is. */
type Found = Omit<Finding, 'rule' | 'force' | 'source' | 'notChecked'>;

interface Row {
  readonly name: string;
  readonly rule: RuleId;
  readonly path: Path;
  readonly finding: Found;
}

/** The parts of a finding that depend on the path: a part that must be absent is noticed when it is there. */
function foundOf({ verdict, message, at, expected, found, gapDays, missing }: Finding): Partial<Finding> {
  return { verdict, message, at, expected, found, gapDays, missing } as Partial<Finding>;
}

const trained = (...trainedOn: IsoDay[]): Path => ({ ...completePath, tutor: { id: 't-1', trainedOn } });
const unknownTraining: Path = { ...completePath, tutor: { id: 't-1' } };
const noTutor = without(completePath, 'tutor');
const inactive = (path: Path): Path => ({ ...path, activities: [] });
const experienced = (lineManagementYears: number): Path => ({
  ...completePath,
  tutor: { id: 't-1', lineManagementYears },
});
const unmanaged: Path = { ...completePath, candidate: { id: 'c-1', employer: 'o-1' } };

const prior = 'La formation du tuteur est un préalable indispensable à sa mission';
const usual =
  "La formation du tuteur se place d'ordinaire 2 à 3 semaines avant le début de la formation du manager";
const lasts = 'La formation du tuteur dure 2 jours non consécutifs';
const prefers = 'Le tuteur a de préférence 2 ans au moins de management de proximité';

/** Whole findings on the tutor and on the candidate's line manager, each branch that speaks. */
const rows: readonly Row[] = [
  {
    name: 'trained before: met, a third day left out',
    rule: 'tutor-trained-before-mission',
    path: trained('2027-02-01', '2026-12-22', '2026-12-15'),
    finding: {
      verdict: 'met',
      message:
        'Le tuteur est formé depuis le 22 décembre 2026 ; la formation du manager commence le 11 janvier 2027.',
      at: ['/tutor/trainedOn', '/activities/0'],
      expected: { to: '2027-01-11' },
      found: '2026-12-22',
    },
  },
  {
    name: 'trained before: two days late',
    rule: 'tutor-trained-before-mission',
    path: trained('2027-01-06', '2027-01-13'),
    finding: {
      verdict: 'unmet',
      message: `${prior} : elle s'achève le 13 janvier 2027 et la formation du manager commence le 11 janvier 2027. L'achever au plus tard ce jour-là, désigner un tuteur déjà formé, ou commencer au plus tôt le 13 janvier 2027.`,
      at: ['/tutor/trainedOn', '/activities/0'],
      expected: { to: '2027-01-11' },
      found: '2027-01-13',
      gapDays: 2,
    },
  },
  {
    name: 'trained before: never trained',
    rule: 'tutor-trained-before-mission',
    path: trained(),
    finding: {
      verdict: 'unmet',
      message: `${prior} : le tuteur n'en a suivi aucun jour. La lui faire suivre avant le début de la formation du manager, ou désigner un tuteur formé.`,
      at: ['/tutor/trainedOn'],
    },
  },
  {
    name: 'trained before: one day known',
    rule: 'tutor-trained-before-mission',
    path: trained('2027-01-11'),
    finding: {
      verdict: 'undetermined',
      message: `${prior} : pour le vérifier, il manque un autre jour de cette formation.`,
      at: ['/tutor/trainedOn'],
      missing: ['/tutor/trainedOn'],
    },
  },
  {
    name: 'trained before: no activity',
    rule: 'tutor-trained-before-mission',
    path: inactive(completePath),
    finding: {
      verdict: 'undetermined',
      message: `${prior} : pour le vérifier, il manque la date de la première activité.`,
      at: ['/tutor/trainedOn'],
      missing: ['/activities'],
    },
  },
  {
    name: 'trained before: one day known and no activity',
    rule: 'tutor-trained-before-mission',
    path: inactive(trained('2026-12-15')),
    finding: {
      verdict: 'undetermined',
      message: `${prior} : pour le vérifier, il manque un autre jour de cette formation et la date de la première activité.`,
      at: ['/tutor/trainedOn'],
      missing: ['/tutor/trainedOn', '/activities'],
    },
  },
  {
    name: 'trained before: days unknown',
    rule: 'tutor-trained-before-mission',
    path: unknownTraining,
    finding: {
      verdict: 'undetermined',
      message: `${prior} : les jours de cette formation ne sont pas connus.`,
      at: ['/tutor/id'],
      missing: ['/tutor/trainedOn'],
    },
  },
  {
    name: 'trained before: no tutor, no activity',
    rule: 'tutor-trained-before-mission',
    path: inactive(noTutor),
    finding: {
      verdict: 'undetermined',
      message: `${prior} : aucun tuteur n'est encore désigné.`,
      at: [],
      missing: ['/tutor/id', '/tutor/trainedOn', '/activities'],
    },
  },

  {
    name: 'window: met',
    rule: 'tutor-training-window',
    path: completePath,
    finding: {
      verdict: 'met',
      message:
        "La formation du tuteur s'achève le 22 décembre 2026, 2 à 3 semaines avant le début de la formation du manager, le 11 janvier 2027.",
      at: ['/tutor/trainedOn', '/activities/0'],
      expected: { from: '2026-12-21', to: '2026-12-28' },
      found: '2026-12-22',
    },
  },
  {
    name: 'window: too early, a later day left out',
    rule: 'tutor-training-window',
    path: trained('2026-12-10', '2026-12-17', '2026-12-22'),
    finding: {
      verdict: 'unmet',
      message: `${usual}, soit du 21 décembre 2026 au 28 décembre 2026 : elle s'achève le 17 décembre 2026. Rien n'est à refaire si le tuteur est déjà formé.`,
      at: ['/tutor/trainedOn', '/activities/0'],
      expected: { from: '2026-12-21', to: '2026-12-28' },
      found: '2026-12-17',
      gapDays: 4,
    },
  },
  {
    name: 'window: too late',
    rule: 'tutor-training-window',
    path: trained('2026-12-21', '2026-12-30'),
    finding: {
      verdict: 'unmet',
      message: `${usual}, soit du 21 décembre 2026 au 28 décembre 2026 : elle s'achève le 30 décembre 2026. L'avancer entre le 21 décembre 2026 et le 28 décembre 2026, ou commencer le parcours au plus tôt le 13 janvier 2027.`,
      at: ['/tutor/trainedOn', '/activities/0'],
      expected: { from: '2026-12-21', to: '2026-12-28' },
      found: '2026-12-30',
      gapDays: 2,
    },
  },
  {
    name: 'window: one day known',
    rule: 'tutor-training-window',
    path: trained('2026-12-21'),
    finding: {
      verdict: 'undetermined',
      message: `${usual} : elle n'est pas complète.`,
      at: ['/tutor/trainedOn'],
      missing: ['/tutor/trainedOn'],
    },
  },
  {
    name: 'window: no activity',
    rule: 'tutor-training-window',
    path: inactive(completePath),
    finding: {
      verdict: 'undetermined',
      message: `${usual} : aucune activité n'est encore datée.`,
      at: ['/tutor/trainedOn'],
      missing: ['/activities'],
    },
  },
  {
    name: 'window: days unknown',
    rule: 'tutor-training-window',
    path: unknownTraining,
    finding: {
      verdict: 'undetermined',
      message: `${usual} : les jours de cette formation ne sont pas connus.`,
      at: ['/tutor/id'],
      missing: ['/tutor/trainedOn'],
    },
  },
  {
    name: 'window: days unknown and no activity',
    rule: 'tutor-training-window',
    path: inactive(unknownTraining),
    finding: {
      verdict: 'undetermined',
      message: `${usual} : les jours de cette formation ne sont pas connus.`,
      at: ['/tutor/id'],
      missing: ['/tutor/trainedOn', '/activities'],
    },
  },

  {
    name: 'training days: met, three days',
    rule: 'tutor-training-days',
    path: trained('2027-03-01', '2026-12-22', '2026-12-15'),
    finding: {
      verdict: 'met',
      message: 'Le tuteur est formé en 2 jours non consécutifs : le 15 décembre 2026 et le 22 décembre 2026.',
      at: ['/tutor/trainedOn'],
      expected: { atLeast: 2 },
      found: 3,
    },
  },
  {
    name: 'training days: one only',
    rule: 'tutor-training-days',
    path: trained('2026-12-15', '2026-12-15'),
    finding: {
      verdict: 'unmet',
      message: `${lasts} : 1 seulement est indiqué. En prévoir 1 de plus.`,
      at: ['/tutor/trainedOn'],
      expected: { atLeast: 2 },
      found: 1,
    },
  },
  {
    name: 'training days: none',
    rule: 'tutor-training-days',
    path: trained(),
    finding: {
      verdict: 'unmet',
      message: `${lasts} : aucun n'est indiqué. En prévoir 2.`,
      at: ['/tutor/trainedOn'],
      expected: { atLeast: 2 },
      found: 0,
    },
  },
  {
    name: 'training days: one after the other',
    rule: 'tutor-training-days',
    path: trained('2027-01-01', '2026-12-31'),
    finding: {
      verdict: 'unmet',
      message: `${lasts} : le 31 décembre 2026 et le 1er janvier 2027 se suivent. Reporter le second au plus tôt au 2 janvier 2027.`,
      at: ['/tutor/trainedOn'],
      expected: { from: '2027-01-02' },
      found: '2027-01-01',
      gapDays: 1,
    },
  },
  {
    name: 'training days: no tutor',
    rule: 'tutor-training-days',
    path: noTutor,
    finding: {
      verdict: 'undetermined',
      message: `${lasts} : aucun tuteur n'est encore désigné.`,
      at: [],
      missing: ['/tutor/id', '/tutor/trainedOn'],
    },
  },

  {
    name: 'experience: just enough',
    rule: 'tutor-experience',
    path: experienced(2),
    finding: {
      verdict: 'met',
      message: "Le tuteur a l'expérience préférée : 2 ans au moins de management de proximité.",
      at: ['/tutor/lineManagementYears'],
      expected: { atLeast: 2 },
      found: 2,
    },
  },
  {
    name: 'experience: a year and a half',
    rule: 'tutor-experience',
    path: experienced(1.5),
    finding: {
      verdict: 'unmet',
      message: `${prefers} : il en a 1,5. Préférer, si possible, un tuteur plus expérimenté.`,
      at: ['/tutor/lineManagementYears'],
      expected: { atLeast: 2 },
      found: 1.5,
    },
  },
  {
    name: 'experience: not known',
    rule: 'tutor-experience',
    path: unknownTraining,
    finding: {
      verdict: 'undetermined',
      message: `${prefers} : son expérience n'est pas connue.`,
      at: ['/tutor/id'],
      missing: ['/tutor/lineManagementYears'],
    },
  },
  {
    name: 'experience: no tutor',
    rule: 'tutor-experience',
    path: noTutor,
    finding: {
      verdict: 'undetermined',
      message: `${prefers} : son expérience n'est pas connue.`,
      at: [],
      missing: ['/tutor/id', '/tutor/lineManagementYears'],
    },
  },

  {
    name: 'not the N+1: met',
    rule: 'tutor-is-not-line-manager',
    path: completePath,
    finding: {
      verdict: 'met',
      message: "Le tuteur « t-1 » n'est pas le N+1 du manager stagiaire.",
      at: ['/tutor/id', '/candidate/lineManager'],
    },
  },
  {
    name: 'not the N+1: it is',
    rule: 'tutor-is-not-line-manager',
    path: { ...completePath, tutor: { id: 'n-1' } },
    finding: {
      verdict: 'unmet',
      message:
        "Le tuteur « n-1 » est le N+1 du manager stagiaire, ce qu'il ne peut être : désigner un autre manager, pair expérimenté.",
      at: ['/tutor/id', '/candidate/lineManager'],
    },
  },
  {
    name: 'not the N+1: the candidate',
    rule: 'tutor-is-not-line-manager',
    path: { ...unmanaged, tutor: { id: 'c-1' } },
    finding: {
      verdict: 'unmet',
      message:
        'Le tuteur doit être un pair : « c-1 » est le manager stagiaire lui-même. Désigner un autre tuteur.',
      at: ['/tutor/id', '/candidate/id'],
    },
  },
  {
    name: 'not the N+1: no tutor',
    rule: 'tutor-is-not-line-manager',
    path: noTutor,
    finding: {
      verdict: 'undetermined',
      message: 'Le tuteur ne peut être le N+1 du manager stagiaire : pour le vérifier, il manque le tuteur.',
      at: ['/candidate/lineManager'],
      missing: ['/tutor/id'],
    },
  },
  {
    name: 'not the N+1: neither known',
    rule: 'tutor-is-not-line-manager',
    path: without(unmanaged, 'tutor'),
    finding: {
      verdict: 'undetermined',
      message:
        'Le tuteur ne peut être le N+1 du manager stagiaire : pour le vérifier, il manque le tuteur et le N+1.',
      at: [],
      missing: ['/tutor/id', '/candidate/lineManager'],
    },
  },

  {
    name: 'evaluators: met',
    rule: 'line-manager-does-not-evaluate',
    path: completePath,
    finding: {
      verdict: 'met',
      message: "Le N+1 « n-1 » n'évalue pas la progression du manager stagiaire.",
      at: ['/evaluators', '/candidate/lineManager'],
    },
  },
  {
    name: 'evaluators: none',
    rule: 'line-manager-does-not-evaluate',
    path: { ...completePath, evaluators: [] },
    finding: {
      verdict: 'met',
      message: "Personne n'est indiqué comme évaluant la progression : le N+1 n'y participe donc pas.",
      at: ['/evaluators'],
    },
  },
  {
    name: 'evaluators: the N+1 among them',
    rule: 'line-manager-does-not-evaluate',
    path: { ...completePath, evaluators: ['t-1', 'n-1'] },
    finding: {
      verdict: 'unmet',
      message:
        'Le N+1 « n-1 » ne doit pas évaluer la progression du manager stagiaire : confier cette évaluation au tuteur et au consultant en accompagnement individuel.',
      at: ['/evaluators/1', '/candidate/lineManager'],
    },
  },
  {
    name: 'evaluators: not known, nor the N+1',
    rule: 'line-manager-does-not-evaluate',
    path: without(unmanaged, 'evaluators'),
    finding: {
      verdict: 'undetermined',
      message:
        'Le N+1 ne doit pas évaluer la progression du manager stagiaire : pour le vérifier, il manque le nom de ceux qui évaluent la progression et le N+1.',
      at: [],
      missing: ['/evaluators', '/candidate/lineManager'],
    },
  },
  {
    name: 'evaluators: the N+1 not known',
    rule: 'line-manager-does-not-evaluate',
    path: unmanaged,
    finding: {
      verdict: 'undetermined',
      message:
        'Le N+1 ne doit pas évaluer la progression du manager stagiaire : pour le vérifier, il manque le N+1.',
      at: ['/evaluators'],
      missing: ['/candidate/lineManager'],
    },
  },
];

describe('whole findings on people', () => {
  it.each(rows)('$name', ({ rule, path, finding }) => {
    expect(foundOf(findingOf(rule, path))).toEqual(finding);
  });
});
