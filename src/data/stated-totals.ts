import { deepFreeze } from '../model/freeze.js';
import type { SourceRef } from '../model/source.js';
import type { StatedTotal } from '../model/training.js';

const architecture = {
  document: 'path-guide',
  place: '§1, première phrase et titres des listes',
  status: 'stated',
} as const satisfies SourceRef;
const juryDurations = {
  document: 'jury-letter-2021',
  place: 'III, « Durées de la formation »',
  status: 'stated',
} as const satisfies SourceRef;

/** The days of all SPE together: the one total that has no parts, and so the one that calculations read. */
export const speDaysTotal: StatedTotal = /* @__PURE__ */ deepFreeze({
  id: 'spe-days',
  what: 'Jours de SPE du parcours complet',
  value: 21,
  unit: 'days',
  source: {
    document: 'path-guide',
    place: '§2, tableau des durées, ligne des SPE',
    status: 'stated',
    note: "Aucune répartition n'existe : ce total ne peut être retrouvé par addition.",
  },
});

/** What the parts must add up to. Tests read them; no calculation does, the days of SPE aside. */
export const statedTotals: readonly StatedTotal[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'training-days',
    what: 'Jours de formation des huit modules, ouverture comprise',
    value: 33.5,
    unit: 'days',
    source: {
      document: 'path-guide',
      place: '§2, tableau des durées, ligne de la formation',
      status: 'stated',
      note: "La ligne ne nomme que les regroupements et l'e-learning ; le total ne se retrouve qu'avec la demi-journée d'ouverture : 27 + 6 + 0,5.",
    },
  },
  {
    id: 'in-person-days',
    what: 'Jours en présentiel des huit modules',
    value: 27,
    unit: 'days',
    source: {
      document: 'launch-letter-2017',
      place: 'VI.1, tableau des modalités, présentiel',
      status: 'reading',
      note: "Total énoncé pour l'édition 2017 ; tenu pour valable dans l'édition en blocs parce que les modules gardent les durées des UP et que 27 + 6 + 0,5 redonne les 33,5 jours du guide.",
    },
  },
  {
    id: 'elearning-days',
    what: "Jours d'e-learning des huit modules",
    value: 6,
    unit: 'days',
    source: {
      document: 'launch-letter-2017',
      place: 'VI.1, tableau des modalités, FOAD',
      status: 'reading',
      note: "Total énoncé pour l'édition 2017 ; tenu pour valable dans l'édition en blocs parce que 27 + 6 + 0,5 redonne les 33,5 jours du guide.",
    },
  },
  {
    id: 'spe-count',
    what: 'Nombre de SPE du parcours complet',
    value: 10,
    unit: 'count',
    source: { document: 'path-guide', place: '§2, tableau des durées, ligne des SPE', status: 'stated' },
  },
  speDaysTotal,
  {
    id: 'tutor-days',
    what: 'Jours de tutorat du parcours complet',
    value: 11.5,
    unit: 'days',
    source: {
      document: 'path-guide',
      place: '§2, tableau des durées, ligne du tuteur',
      status: 'stated',
      note: 'Le guide des acteurs énonce le même total au §2, « Mise en œuvre de la mission ».',
    },
  },
  {
    id: 'analyser-days',
    what: "Jours du premier module d'accompagnement à la certification",
    value: 2,
    unit: 'days',
    source: {
      document: 'path-guide',
      place: '§2, tableau des durées, accompagnement collectif',
      status: 'stated',
    },
  },
  {
    id: 'preparer-days',
    what: "Jours du second module d'accompagnement à la certification, travail amont compris",
    value: 3,
    unit: 'days',
    source: { document: 'path-guide', place: '§2, tableau des durées, dernière ligne', status: 'stated' },
  },
  {
    id: 'individual-support-minutes-per-bloc',
    what: "Minutes d'accompagnement individuel par bloc",
    value: 90,
    unit: 'minutes',
    source: {
      document: 'path-guide',
      place: '§2, tableau des durées, accompagnement individuel',
      status: 'stated',
    },
  },
  {
    id: 'competencies',
    what: 'Compétences du référentiel de certification',
    value: 17,
    unit: 'count',
    source: { document: 'path-guide', place: '§1, phrase qui suit les notes', status: 'stated' },
  },
  {
    id: 'training-modules',
    what: 'Modules de formation, module transverse compris',
    value: 8,
    unit: 'count',
    source: architecture,
  },
  { id: 'blocs', what: 'Blocs de formation', value: 4, unit: 'count', source: architecture },
  {
    id: 'president-training-minutes',
    what: "Minutes de formation d'un président de jury",
    value: 240,
    unit: 'minutes',
    source: juryDurations,
  },
  {
    id: 'jury-member-training-minutes',
    what: 'Minutes de formation des autres membres de jury',
    value: 210,
    unit: 'minutes',
    source: juryDurations,
  },
]);
