import type { Criterion } from '../model/certification.js';
import { deepFreeze } from '../model/freeze.js';
import type { SourceRef } from '../model/source.js';

const ofC11 = {
  document: 'certification-referential',
  place: 'Bloc 1, compétence 1, critères',
  status: 'stated',
} as const satisfies SourceRef;
const ofC12 = {
  document: 'certification-referential',
  place: 'Bloc 1, compétence 2, critères',
  status: 'stated',
} as const satisfies SourceRef;
const ofC13 = {
  document: 'certification-referential',
  place: 'Bloc 1, compétence 3, critères',
  status: 'stated',
} as const satisfies SourceRef;
const ofC14 = {
  document: 'certification-referential',
  place: 'Bloc 1, compétence 4, critères',
  status: 'stated',
} as const satisfies SourceRef;
const ofC15 = {
  document: 'certification-referential',
  place: 'Bloc 1, compétence 5, critères',
  status: 'stated',
} as const satisfies SourceRef;
const ofC16 = {
  document: 'certification-referential',
  place: 'Bloc 1, compétence 6, critères',
  status: 'stated',
} as const satisfies SourceRef;

/** The evaluation criteria of bloc 1, in the order of the document. */
export const criteriaOfBloc1: readonly Criterion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'C1.1.1',
    competency: 'C1.1',
    wording: "Identifie les orientations stratégiques pour les décliner en plan d'actions opérationnels",
    source: ofC11,
  },
  {
    id: 'C1.1.2',
    competency: 'C1.1',
    wording:
      "Analyse et concilie les conditions d'atteinte de la performance : qualité de service, efficacité, sécurité, qualité de vie au travail",
    source: ofC11,
  },
  {
    id: 'C1.1.3',
    competency: 'C1.1',
    wording:
      "Cible les objectifs opérationnels, indicateurs et tableaux de bord à utiliser pour piloter l'activité et les performances, en se référant au plan d'activité stratégique",
    source: ofC11,
  },
  {
    id: 'C1.1.4',
    competency: 'C1.1',
    wording: 'Construit et communique la feuille de route de son unité',
    source: ofC11,
  },
  {
    id: 'C1.2.1',
    competency: 'C1.2',
    wording: 'Identifie les principes et composantes du système de pilotage des activités de son organisme',
    source: ofC12,
  },
  {
    id: 'C1.2.2',
    competency: 'C1.2',
    wording:
      "Répertorie et utilise les outils du système d'information sur le pilotage et la supervision (indicateurs, outils, tableaux de bord)",
    source: ofC12,
  },
  {
    id: 'C1.2.3',
    competency: 'C1.2',
    wording: "Situe son rôle de manager opérationnel dans le système global de pilotage de l'organisme",
    source: ofC12,
  },
  {
    id: 'C1.2.4',
    competency: 'C1.2',
    wording: "Identifie et met en œuvre les étapes d'un plan efficace de pilotage des activités",
    source: ofC12,
  },
  {
    id: 'C1.3.1',
    competency: 'C1.3',
    wording:
      "Identifie les actions à mener pour optimiser le fonctionnement de l'unité à partir de ses points d'appui et de ses dysfonctionnements (en lien avec les objectifs)",
    source: ofC13,
  },
  {
    id: 'C1.3.2',
    competency: 'C1.3',
    wording:
      "Construit un plan d'activité prévisionnel, suit sa réalisation et procède aux ajustements nécessaires",
    source: ofC13,
  },
  {
    id: 'C1.3.3',
    competency: 'C1.3',
    wording: "Choisit les méthodes et supports d'organisation et de planification des activités",
    source: ofC13,
  },
  {
    id: 'C1.3.4',
    competency: 'C1.3',
    wording:
      "Traduit les objectifs de performance et les indicateurs de l'unité en objectifs individuels et consignes de travail en fonction du profil de compétences",
    source: ofC13,
  },
  {
    id: 'C1.3.5',
    competency: 'C1.3',
    wording:
      "Cible les leviers à mettre en œuvre pour gérer efficacement l'adéquation charge/moyens et les aléas",
    source: ofC13,
  },
  {
    id: 'C1.4.1',
    competency: 'C1.4',
    wording: 'Définit la notion et les enjeux de la supervision dans le pilotage proactif',
    source: ofC14,
  },
  {
    id: 'C1.4.2',
    competency: 'C1.4',
    wording: 'Formalise les étapes, la méthode et les outils de supervision de son unité',
    source: ofC14,
  },
  {
    id: 'C1.4.3',
    competency: 'C1.4',
    wording: 'Met en œuvre une action de supervision, en utilisant la méthodologie et les supports dédiés',
    source: ofC14,
  },
  {
    id: 'C1.4.4',
    competency: 'C1.4',
    wording:
      'Prépare les temps de retours individuels et collectifs sur les résultats de la supervision, et prévoit les plans de suivi',
    source: ofC14,
  },
  {
    id: 'C1.4.5',
    competency: 'C1.4',
    wording: 'Repère et gère les impacts de la supervision dans les équipes',
    source: ofC14,
  },
  {
    id: 'C1.5.1',
    competency: 'C1.5',
    wording: 'Discerne les situations à faire remonter à sa hiérarchie',
    source: ofC15,
  },
  {
    id: 'C1.5.2',
    competency: 'C1.5',
    wording: 'Choisit la modalité de communication appropriée pour remonter les informations à sa hiérarchie',
    source: ofC15,
  },
  {
    id: 'C1.5.3',
    competency: 'C1.5',
    wording:
      "Formule un état des lieux et des propositions en matière de plans d'actions ou de mesures correctives",
    source: ofC15,
  },
  {
    id: 'C1.6.1',
    competency: 'C1.6',
    wording:
      'Détermine les informations utiles pour le reporting et la communication sur les performances de son unité',
    source: ofC16,
  },
  {
    id: 'C1.6.2',
    competency: 'C1.6',
    wording: 'Renseigne et analyse les indicateurs nationaux et locaux',
    source: ofC16,
  },
  {
    id: 'C1.6.3',
    competency: 'C1.6',
    wording:
      "Argumente et donne du sens à ses positions en cherchant l'adhésion de ses interlocuteurs (collaborateurs, hiérarchie, pairs)",
    source: ofC16,
  },
  {
    id: 'C1.6.4',
    competency: 'C1.6',
    wording:
      "Prépare et conduit un temps de réflexion partagé autour des objectifs et des résultats de l'activité",
    source: ofC16,
  },
]);
