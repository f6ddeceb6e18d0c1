import type { Domain2017, Duration2017, ProfessionalisationUnit } from '../model/edition-2017.js';
import { deepFreeze } from '../model/freeze.js';
import type { SourceRef } from '../model/source.js';

const domainList = {
  document: 'launch-letter-2017',
  place: 'III, liste des cinq domaines',
  status: 'stated',
} as const satisfies SourceRef;
const durationTable = {
  document: 'launch-letter-2017',
  place: 'VI.1, tableau des modalités',
  status: 'stated',
} as const satisfies SourceRef;

/** The five domains of competencies of 2017. */
export const domains2017: readonly Domain2017[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'D1',
    number: 1,
    title: 'le manager inscrit dans son rôle et ses missions',
    continuedBy: 'transverse',
    source: domainList,
  },
  {
    id: 'D2',
    number: 2,
    title: 'le manager pilote des activités et des performances',
    continuedBy: 'bloc-1',
    source: domainList,
  },
  {
    id: 'D3',
    number: 3,
    title: 'le manager animateur et entraîneur de son équipe',
    continuedBy: 'bloc-2',
    source: domainList,
  },
  {
    id: 'D4',
    number: 4,
    title: 'le manager acteur du développement des compétences',
    continuedBy: 'bloc-3',
    source: domainList,
  },
  {
    id: 'D5',
    number: 5,
    title: "le manager acteur dans les démarches d'optimisation de son secteur/service",
    continuedBy: 'bloc-4',
    source: domainList,
  },
]);

/** The eight professionalisation units of 2017, in order. */
export const units2017: readonly ProfessionalisationUnit[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'UP1',
    number: 1,
    title: 'Le rôle et les missions du manager opérationnel à la Sécurité sociale',
    inPersonDays: 3,
    continuedBy: 'role-missions',
    source: { document: 'launch-letter-2017', place: 'VI.2, UP 1', status: 'stated' },
  },
  {
    id: 'UP2',
    number: 2,
    title: "Le pilotage, l'organisation et la supervision des activités",
    inPersonDays: 5.5,
    continuedBy: 'pilotage',
    source: { document: 'launch-letter-2017', place: 'VI.2, UP 2', status: 'stated' },
  },
  {
    id: 'UP3',
    number: 3,
    title: 'La communication du manager',
    inPersonDays: 2,
    continuedBy: 'communication',
    source: { document: 'launch-letter-2017', place: 'VI.2, UP 3', status: 'stated' },
  },
  {
    id: 'UP4',
    number: 4,
    title: "L'animation et la mobilisation de l'équipe",
    inPersonDays: 4,
    continuedBy: 'animation',
    source: { document: 'launch-letter-2017', place: 'VI.2, UP 4', status: 'stated' },
  },
  {
    id: 'UP5',
    number: 5,
    title: 'Les fondamentaux du droit du travail et des textes conventionnels',
    inPersonDays: 2.5,
    continuedBy: 'droit',
    source: { document: 'launch-letter-2017', place: 'VI.2, UP 5', status: 'stated' },
  },
  {
    id: 'UP6',
    number: 6,
    title: "L'accompagnement managérial du collaborateur",
    inPersonDays: 2,
    continuedBy: 'accompagnement',
    source: { document: 'launch-letter-2017', place: 'VI.2, UP 6', status: 'stated' },
  },
  {
    id: 'UP7',
    number: 7,
    title: "L'évaluation et le développement des compétences",
    inPersonDays: 4,
    continuedBy: 'evaluation',
    source: { document: 'launch-letter-2017', place: 'VI.2, UP 7', status: 'stated' },
  },
  {
    id: 'UP8',
    number: 8,
    title: "Les démarches d'amélioration dans un contexte de changement",
    inPersonDays: 4,
    continuedBy: 'amelioration',
    source: { document: 'launch-letter-2017', place: 'VI.2, UP 8', status: 'stated' },
  },
]);

/** The seven rows of the table of durations and spans. */
export const durations2017: readonly Duration2017[] = /* @__PURE__ */ deepFreeze([
  { id: 'span', wording: 'Amplitude de la formation intégrale 12 mois', months: 12, source: durationTable },
  {
    id: 'in-person',
    wording: 'Durée de la formation en présentiel 27 jours répartis sur 7 mois',
    days: 27,
    months: 7,
    source: durationTable,
  },
  {
    id: 'elearning',
    wording: 'Durée de la FOAD 6 jours répartis sur 7 mois',
    days: 6,
    months: 7,
    source: durationTable,
  },
  {
    id: 'spe',
    wording:
      "Durée des temps d'expérimentation en organisme (formation terrain) 21 jours répartis sur 12 mois",
    days: 21,
    months: 12,
    source: durationTable,
  },
  {
    id: 'tutor',
    wording: 'Accompagnement par le tuteur 11,5 jours',
    days: 11.5,
    source: durationTable,
  },
  {
    id: 'individual-support',
    wording: 'Accompagnement individuel par le formateur de suivi 5 jours',
    days: 5,
    source: durationTable,
  },
  {
    id: 'collective-support',
    wording:
      "Accompagnement collectif à l'alternance et à la certification par le formateur de suivi 13,5 jours",
    days: 13.5,
    source: durationTable,
  },
]);
