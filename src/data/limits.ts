import { deepFreeze } from '../model/freeze.js';
import type { Limits } from '../model/fact.js';

/**
 * The limits that rules read: change a record and the verdict, the expected value and the message follow. Those
 * of edition 2017 stand at the end and serve its paths alone.
 */
export const limits: Limits = /* @__PURE__ */ deepFreeze({
  'preparer-before-jury': {
    id: 'preparer-before-jury',
    unit: 'months',
    atLeast: 2,
    what: "délai entre la fin du second module d'accompagnement à la certification et le jury",
    source: {
      document: 'path-guide',
      place: "§3, « Les modules d'accompagnement à la certification », 2ème module",
      status: 'stated',
      note: "Le délai est énoncé ; qu'il se compte depuis le dernier jour du module est notre lecture.",
    },
  },
  'jury-after-preparer-usual': {
    id: 'jury-after-preparer-usual',
    unit: 'months',
    atLeast: 2,
    atMost: 3,
    what: "délai habituel entre le second module d'accompagnement à la certification et le jury",
    source: {
      document: 'path-guide',
      place: '§3, choix de la session de jury, second cas',
      status: 'stated',
      note: "C'est l'un des deux cas : le jury peut aussi être choisi quand le manager est prêt. Le §2 parle de 2 mois en général.",
    },
  },
  'jury-after-preparer': {
    id: 'jury-after-preparer',
    unit: 'months',
    atMost: 6,
    what: "délai conseillé au plus entre le second module d'accompagnement à la certification et le jury",
    source: {
      document: 'path-guide',
      place: '§3, dernière phrase',
      status: 'reading',
      note: 'La phrase conseille 6 mois au plus sans dire à partir de quand : le délai est compté, comme celui de la phrase précédente, depuis le dernier module « Se préparer aux épreuves de certification » suivi avant le jury.',
    },
  },
  'complete-path-span': {
    id: 'complete-path-span',
    unit: 'months',
    about: 13,
    what: 'durée du parcours complet, du début de la formation au jury',
    source: { document: 'path-guide', place: '§2, tableau des durées, première ligne', status: 'stated' },
  },
  'module-pace': {
    id: 'module-pace',
    unit: 'weeks-per-month',
    about: 1,
    what: 'rythme des huit modules dans le parcours complet',
    source: { document: 'path-guide', place: '§2, rythme des modules', status: 'stated' },
  },
  'transverse-discontinuous-path': {
    id: 'transverse-discontinuous-path',
    unit: 'years',
    atMost: 1,
    what: "étendue d'un parcours discontinu au-delà de laquelle il est conseillé d'avoir suivi une fois le module transverse",
    source: {
      document: 'path-guide',
      place: '§3, « Organiser le parcours », module transverse',
      status: 'stated',
    },
  },
  'support-module-times': {
    id: 'support-module-times',
    unit: 'times',
    atLeast: 1,
    what: "nombre de fois que chacun des deux modules d'accompagnement à la certification est suivi",
    source: {
      document: 'path-guide',
      place: "§3, « Les modules d'accompagnement à la certification », 2ème module",
      status: 'reading',
      note: 'La phrase vise le second module ; le premier est compris parce que le §1 les rend tous deux obligatoires.',
    },
  },
  'managers-per-tutor': {
    id: 'managers-per-tutor',
    unit: 'managers',
    atMost: 2,
    what: 'managers accompagnés en même temps par un tuteur',
    source: {
      document: 'actors-guide',
      place: '§2, « Le tuteur en organisme », « Préconisation »',
      status: 'stated',
    },
  },
  'tutor-training-days': {
    id: 'tutor-training-days',
    unit: 'days',
    atLeast: 2,
    atMost: 2,
    what: 'jours, non consécutifs, de la formation de tuteur',
    source: {
      document: 'actors-guide',
      place: '§2, « La formation au tutorat dans le CQP Manager opérationnel », durée',
      status: 'stated',
    },
  },
  'tutor-training-before-start': {
    id: 'tutor-training-before-start',
    unit: 'weeks',
    atLeast: 2,
    atMost: 3,
    what: 'délai habituel entre la formation du tuteur et le début de la formation du manager',
    source: {
      document: 'actors-guide',
      place: '§2, « La formation au tutorat dans le CQP Manager opérationnel », durée',
      status: 'stated',
      note: "Le délai est énoncé ; qu'il se compte depuis le dernier des deux jours est notre lecture.",
    },
  },
  'tutor-experience': {
    id: 'tutor-experience',
    unit: 'years',
    atLeast: 2,
    what: 'années de management de proximité du tuteur, de préférence',
    source: {
      document: 'actors-guide',
      place: "§2, « Le tuteur en organisme », « Comment l'identifier ? »",
      status: 'stated',
    },
  },
  'situations-per-bloc': {
    id: 'situations-per-bloc',
    unit: 'situations',
    atLeast: 2,
    atMost: 2,
    what: 'situations présentées au jury dans le dossier, par bloc',
    source: {
      document: 'certification-referential',
      place: "Blocs 1 à 4, modalités d'évaluation, dossier",
      status: 'stated',
    },
  },
  'chosen-situations': {
    id: 'chosen-situations',
    unit: 'situations',
    atLeast: 1,
    atMost: 1,
    what: 'situations choisies parmi les trois proposées, dans les blocs 2 et 4',
    source: {
      document: 'certification-referential',
      place: "Blocs 2 et 4, modalités d'évaluation, dossier",
      status: 'stated',
    },
  },
  'interview-per-bloc': {
    id: 'interview-per-bloc',
    unit: 'minutes',
    atLeast: 15,
    atMost: 15,
    what: "durée de l'entretien avec le jury, par bloc",
    source: {
      document: 'certification-referential',
      place: "Blocs 1, 2 et 4, modalités d'évaluation, entretien",
      status: 'stated',
      note: 'Au bloc 3, cette partie du texte est perdue ; la même durée y est supposée.',
    },
  },
  'jury-profiles': {
    id: 'jury-profiles',
    unit: 'profiles',
    atLeast: 2,
    atMost: 3,
    what: "profils d'évaluateurs différents dans un jury professionnel",
    source: {
      document: 'jury-letter-2021',
      place: 'I, première phrase',
      status: 'stated',
      note: "La lettre compte des types d'évaluateurs, non des personnes, et les fait dépendre de chaque CQP.",
    },
  },
  'positioning-tool-meetings': {
    id: 'positioning-tool-meetings',
    unit: 'times',
    atLeast: 2,
    atMost: 2,
    what: "rendez-vous à distance d'aide à l'utilisation de l'OPP",
    source: { document: 'path-guide', place: "§3, « L'outil employeur »", status: 'stated' },
  },
  'training-span-2017': {
    id: 'training-span-2017',
    unit: 'months',
    about: 12,
    what: 'durée de la formation intégrale',
    source: {
      document: 'launch-letter-2017',
      place: 'VI.1, tableau, première ligne',
      status: 'stated',
    },
  },
  'module-pace-2017': {
    id: 'module-pace-2017',
    unit: 'weeks-per-month',
    about: 1,
    what: 'présence en centre de formation',
    source: {
      document: 'launch-letter-2017',
      place: 'V, « Une présence en centre de formation »',
      status: 'stated',
    },
  },
  'appointment-before-start-2017': {
    id: 'appointment-before-start-2017',
    unit: 'years',
    atMost: 1,
    what: 'délai conseillé au plus entre la prise de poste et le début du parcours intégral',
    source: {
      document: 'launch-letter-2017',
      place: 'IV, « débutants »',
      status: 'stated',
      note: "« Dès la première année » est énoncé ; que l'année se compte depuis le jour de la nomination est notre lecture.",
    },
  },
});
