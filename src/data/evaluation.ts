import type { EvaluationModality, Interview, Situation } from '../model/certification.js';
import { deepFreeze } from '../model/freeze.js';
import type { SourceRef } from '../model/source.js';

const situations1 = {
  document: 'certification-referential',
  place: "Bloc 1, modalités d'évaluation, les 2 situations",
  status: 'stated',
} as const satisfies SourceRef;
const choices2 = {
  document: 'certification-referential',
  place: "Bloc 2, modalités d'évaluation, situations au choix",
  status: 'stated',
} as const satisfies SourceRef;
const situations3 = {
  document: 'certification-referential',
  place: "Bloc 3, modalités d'évaluation, les 2 situations",
  status: 'stated',
} as const satisfies SourceRef;
const choices4 = {
  document: 'certification-referential',
  place: "Bloc 4, modalités d'évaluation, situations au choix",
  status: 'stated',
} as const satisfies SourceRef;

/** How each bloc is evaluated: the dossier, then the interview where the dossier does not suffice. */
export const evaluation: readonly EvaluationModality[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'dossier',
    title: 'Dossier de pratiques professionnelles',
    wording:
      'à la suite de mises en situation professionnelles le candidat rédige un dossier écrit dans lequel il présente et analyse deux situations professionnelles significatives des compétences constitutives du bloc.',
    source: {
      document: 'certification-referential',
      place: "Blocs 1 à 4, modalités d'évaluation, dossier",
      status: 'stated',
      note: 'Même texte pour les quatre blocs ; au bloc 4, une coupure de page sépare les deux parties de la phrase.',
    },
  },
  {
    id: 'interview',
    title: 'Entretien avec un jury professionnel',
    wording:
      "le candidat est convoqué à un entretien si à la lecture du dossier écrit le jury n'a pas pu valider certaines compétences attachées au bloc. L'entretien a lieu dans l'organisme du candidat ou à l'Institut 4.10. Il est d'une durée de 15 mn par bloc. Il est basé sur les 2 situations du dossier écrit.",
    source: {
      document: 'certification-referential',
      place: "Blocs 1, 2 et 4, modalités d'évaluation, entretien",
      status: 'stated',
      note: 'Même texte pour les blocs 1, 2 et 4 (où une coupure de page le traverse) ; au bloc 3, il est perdu après « valider » et supposé identique.',
    },
  },
]);

/** The situations of the dossier: in blocs 2 and 4 the imposed one, then the choices in document order. */
export const situations: readonly Situation[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'S1.1',
    bloc: 'bloc-1',
    wording:
      "Production d'un plan d'activités de son unité : organisation, planification et suivi des activités.",
    choice: 'imposed',
    source: {
      document: 'certification-referential',
      place: "Bloc 1, modalités d'évaluation, les 2 situations",
      status: 'stated',
      note: 'Une coupure de page sépare les deux parties de la phrase.',
    },
  },
  {
    id: 'S1.2',
    bloc: 'bloc-1',
    wording:
      "Production d'un rapport d'analyse des performances avec un plan de proposition; et la construction d'un plan correcteur à l'issue d'une analyse d'écart de performance.",
    choice: 'imposed',
    source: situations1,
  },
  {
    id: 'S2.1',
    bloc: 'bloc-2',
    wording: 'Identification et mise en œuvre d\'actions favorisant la RSE "axe social" dans son unité.',
    choice: 'imposed',
    source: {
      document: 'certification-referential',
      place: "Bloc 2, modalités d'évaluation, situation imposée",
      status: 'stated',
    },
  },
  {
    id: 'S2.a',
    bloc: 'bloc-2',
    wording:
      "Mise en place, animation et suivi d'un ou plusieurs groupes de travail pour proposer un plan d'action visant la résolution d'une problématique identifiée.",
    choice: 'one-of',
    source: choices2,
  },
  {
    id: 'S2.b',
    bloc: 'bloc-2',
    wording:
      "Mise en place avec l'ensemble de l'équipe d'une réflexion visant à choisir les actions entrants dans un plan à élaborer.",
    choice: 'one-of',
    source: choices2,
  },
  {
    id: 'S2.c',
    bloc: 'bloc-2',
    wording:
      "Organisation d'une réflexion collective pour établir les règles « du bien travailler ensemble au quotidien ».",
    choice: 'one-of',
    source: choices2,
  },
  {
    id: 'S3.1',
    bloc: 'bloc-3',
    wording: "Préparation, conduite et formalisation d'un EAEA, d'un entretien managérial.",
    choice: 'imposed',
    source: situations3,
  },
  {
    id: 'S3.2',
    bloc: 'bloc-3',
    wording:
      "Construction d'une cartographie des compétences de son équipe, et proposition d'un plan de développement.",
    choice: 'imposed',
    source: situations3,
  },
  {
    id: 'S4.1',
    bloc: 'bloc-4',
    wording:
      "Elaboration d'un plan d'accompagnement des acteurs dans le cadre d'un changement en place ou à venir.",
    choice: 'imposed',
    source: {
      document: 'certification-referential',
      place: "Bloc 4, modalités d'évaluation, situation imposée",
      status: 'stated',
    },
  },
  {
    id: 'S4.a',
    bloc: 'bloc-4',
    wording: "Repérage d'un axe d'optimisation pour l'unité et proposition d'un plan d'action.",
    choice: 'one-of',
    source: choices4,
  },
  {
    id: 'S4.b',
    bloc: 'bloc-4',
    wording: "Construction d'un plan correcteur à l'issue d'une analyse d'écart de performance.",
    choice: 'one-of',
    source: choices4,
  },
  {
    id: 'S4.c',
    bloc: 'bloc-4',
    wording: "Préparation d'un projet (Fiche projet et plan prévisionnel de conception).",
    choice: 'one-of',
    source: choices4,
  },
]);

/** The interview with the professional jury. */
export const interview: Interview = /* @__PURE__ */ deepFreeze({
  condition:
    "Un entretien est tenu pour un bloc lorsque la lecture du dossier n'a pas suffi au jury pour valider toutes les compétences de ce bloc.",
  minutesPerBloc: 15,
  places: ['candidate-organisme', 'institut'],
  basis: 'Les deux situations que le dossier présente pour le bloc.',
  source: {
    document: 'certification-referential',
    place: "Blocs 1, 2 et 4, modalités d'évaluation, entretien",
    status: 'stated',
    note: "Au bloc 3, la condition est coupée et la durée, les lieux et l'objet sont perdus ; les mêmes règles y sont supposées.",
  },
});
