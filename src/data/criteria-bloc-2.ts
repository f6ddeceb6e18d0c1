import type { Criterion } from '../model/certification.js';
import { deepFreeze } from '../model/freeze.js';
import type { SourceRef } from '../model/source.js';

const ofC21 = {
  document: 'certification-referential',
  place: 'Bloc 2, compétence 1, critères',
  status: 'stated',
} as const satisfies SourceRef;
const ofC22 = {
  document: 'certification-referential',
  place: 'Bloc 2, compétence 2, critères',
  status: 'stated',
} as const satisfies SourceRef;
const ofC22AcrossPages = {
  document: 'certification-referential',
  place: 'Bloc 2, compétence 2, critères',
  status: 'stated',
  note: 'Une coupure de page sépare les deux parties de la phrase.',
} as const satisfies SourceRef;
const ofC23 = {
  document: 'certification-referential',
  place: 'Bloc 2, compétence 3, critères',
  status: 'stated',
} as const satisfies SourceRef;
const ofC24 = {
  document: 'certification-referential',
  place: 'Bloc 2, compétence 4, critères',
  status: 'stated',
} as const satisfies SourceRef;

/** The evaluation criteria of bloc 2, in the order of the document. */
export const criteriaOfBloc2: readonly Criterion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'C2.1.1',
    competency: 'C2.1',
    wording: "Identifie les conditions d'une communication efficace avec les différents interlocuteurs",
    source: ofC21,
  },
  {
    id: 'C2.1.2',
    competency: 'C2.1',
    wording:
      'Définit sa stratégie de communication, en identifiant les valeurs managériales qui guident ses actions',
    source: ofC21,
  },
  {
    id: 'C2.1.3',
    competency: 'C2.1',
    wording: 'Utilise les méthodes et leviers utiles à un échange positif en situation de management',
    source: ofC21,
  },
  {
    id: 'C2.1.4',
    competency: 'C2.1',
    wording: 'Organise les conditions du dialogue pour anticiper et gérer les situations de tension',
    source: ofC21,
  },
  {
    id: 'C2.1.5',
    competency: 'C2.1',
    wording:
      "Affirme ses choix et ses positions en permettant l'expression des idées et des points de vue différents",
    source: ofC21,
  },
  {
    id: 'C2.1.6',
    competency: 'C2.1',
    wording: "Identifie et structure les temps d'information et de dialogue à ritualiser",
    source: ofC21,
  },
  {
    id: 'C2.2.1',
    competency: 'C2.2',
    wording: 'Définit un cadre collectif en établissant des règles de fonctionnement précises',
    source: ofC22,
  },
  {
    id: 'C2.2.2',
    competency: 'C2.2',
    wording:
      "Repère et traduit les informations professionnelles pour donner du sens aux orientations, aux objectifs et aux plans d'activités",
    source: ofC22,
  },
  {
    id: 'C2.2.3',
    competency: 'C2.2',
    wording:
      "Organise le système de diffusion de l'information et le soutien technique utiles aux collaborateurs de son équipe",
    source: ofC22,
  },
  {
    id: 'C2.2.4',
    competency: 'C2.2',
    wording: "Organise et anime des temps d'information et/ou de travail",
    source: ofC22,
  },
  {
    id: 'C2.2.5',
    competency: 'C2.2',
    wording:
      "Utilise les leviers de constitution et de cohésion d'une équipe, en se positionnant dans son rôle de manager",
    source: ofC22,
  },
  {
    id: 'C2.2.6',
    competency: 'C2.2',
    wording:
      "Répertorie et utilise les principes, méthodes et techniques du management d'équipe (délégation, fixation d'objectifs, évaluation, motivation, reconnaissance...)",
    source: ofC22,
  },
  {
    id: 'C2.2.7',
    competency: 'C2.2',
    wording: "Adapte son style de management au profil de l'équipe et aux attendus de performance",
    source: ofC22AcrossPages,
  },
  {
    id: 'C2.2.8',
    competency: 'C2.2',
    wording: 'Impulse des modalités collectives de travail et sollicite les propositions en équipe',
    source: ofC22,
  },
  {
    id: 'C2.2.9',
    competency: 'C2.2',
    wording:
      "Met en place des collectifs de travail autour de l'amélioration des performances et des conditions de travail",
    source: ofC22,
  },
  {
    id: 'C2.3.1',
    competency: 'C2.3',
    wording:
      'Applique et fait respecter dans son management au quotidien la réglementation et les dispositions obligatoires',
    source: ofC23,
  },
  {
    id: 'C2.3.2',
    competency: 'C2.3',
    wording:
      'Identifie les ressources « expertes », les processus et procédures associés en matière de droit du travail et de convention collective',
    source: ofC23,
  },
  {
    id: 'C2.4.1',
    competency: 'C2.4',
    wording:
      "Identifie les règles de la RSE applicables dans son management au quotidien (santé et qualité de vie au travail, harcèlement moral et sexuel, non-discrimination et principe d'égalité, conciliation vie privée/ vie professionnelle)",
    source: ofC24,
  },
  {
    id: 'C2.4.2',
    competency: 'C2.4',
    wording: "Identifie les RPS au sein de son équipe et dans l'environnement de travail",
    source: ofC24,
  },
  {
    id: 'C2.4.3',
    competency: 'C2.4',
    wording:
      "S'appuie sur les ressources « expertes », les processus et procédures associés en matière de droit, de sécurité et de santé au travail",
    source: ofC24,
  },
  {
    id: 'C2.4.4',
    competency: 'C2.4',
    wording:
      'Informe et sensibilise sur les règles de sécurité et de santé au travail, et les fait appliquer',
    source: ofC24,
  },
  {
    id: 'C2.4.5',
    competency: 'C2.4',
    wording:
      'Met en place des actions préventives et/ou correctives pertinentes en matière de sécurité et de santé au travail',
    source: ofC24,
  },
]);
