import { deepFreeze } from '../model/freeze.js';
import type { SourceRef, Unknown } from '../model/source.js';
import type { TrainingUnit } from '../model/training.js';

const tutoring = {
  document: 'actors-guide',
  place: '§2, « Mise en œuvre de la mission », tableau des SPE et des jours de tutorat',
  status: 'stated',
} as const satisfies SourceRef;
const individualSupport = {
  document: 'path-guide',
  place: '§2, tableau des durées, accompagnement individuel',
  status: 'stated',
} as const satisfies SourceRef;
const speDays = {
  status: 'unknown',
  reason:
    'Les jours de SPE ne sont donnés que pour le parcours entier (21 jours) ; aucun document ne les répartit, le guide disant seulement que leur nombre dépend du bloc.',
  consulted: [
    'path-guide',
    'actors-guide',
    'launch-letter-2017',
    'certification-referential',
    'jury-letter-2021',
  ],
} as const satisfies Unknown;

/** SPE, tutoring and individual support of the transverse module and of each bloc. */
export const units: readonly TrainingUnit[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'transverse',
    speCount: 1,
    speDays,
    tutorDays: 0.5,
    individualSupportMinutes: {
      status: 'unknown',
      reason:
        "Une note du guide prévoit pour ce module un temps d'accompagnement individuel sans en donner la durée ; 1 h 30 n'est énoncé que par bloc.",
      consulted: ['path-guide', 'actors-guide', 'launch-letter-2017'],
    },
    source: tutoring,
    individualSupportSource: {
      document: 'path-guide',
      place: '§1, note 3',
      status: 'missing',
      note: "L'existence du temps est énoncée, sa durée ne l'est pas.",
    },
  },
  {
    id: 'bloc-1',
    speCount: 2,
    speDays,
    tutorDays: 2.5,
    individualSupportMinutes: 90,
    source: tutoring,
    individualSupportSource: individualSupport,
  },
  {
    id: 'bloc-2',
    speCount: 3,
    speDays,
    tutorDays: 3.5,
    individualSupportMinutes: 90,
    source: tutoring,
    individualSupportSource: individualSupport,
  },
  {
    id: 'bloc-3',
    speCount: 3,
    speDays,
    tutorDays: 3,
    individualSupportMinutes: 90,
    source: tutoring,
    individualSupportSource: individualSupport,
  },
  {
    id: 'bloc-4',
    speCount: 1,
    speDays,
    tutorDays: 2,
    individualSupportMinutes: 90,
    source: tutoring,
    individualSupportSource: individualSupport,
  },
]);
