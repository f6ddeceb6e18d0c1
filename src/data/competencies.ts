import type { Competency } from '../model/certification.js';
import { deepFreeze } from '../model/freeze.js';

/** The seventeen competencies, as far as their wording is legible. */
export const competencies: readonly Competency[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'C1.1',
    bloc: 'bloc-1',
    wording:
      "Définir pour son équipe les objectifs opérationnels de performance et les plans d'action, en échangeant avec sa hiérarchie, afin de répondre aux engagements de service et aux objectifs stratégiques de l'organisme et du secteur d'activité.",
    source: { document: 'certification-referential', place: 'Bloc 1, compétence 1', status: 'stated' },
  },
  {
    id: 'C1.2',
    bloc: 'bloc-1',
    wording:
      "Piloter les activités de son service, en s'appuyant sur les différentes composantes du système de pilotage et en respectant la posture managériale attendue, afin de répondre aux objectifs opérationnels et de mettre en œuvre les plans d'action définis.",
    source: { document: 'certification-referential', place: 'Bloc 1, compétence 2', status: 'stated' },
  },
  {
    id: 'C1.3',
    bloc: 'bloc-1',
    wording:
      "Optimiser l'organisation des activités, en mettant en adéquation les ressources et la charge de travail, afin de mettre en œuvre le plan d'action défini et d'atteindre les objectifs fixés.",
    source: { document: 'certification-referential', place: 'Bloc 1, compétence 3', status: 'stated' },
  },
  {
    id: 'C1.4',
    bloc: 'bloc-1',
    wording:
      "Superviser l'application de la réglementation et des procédures, en utilisant les outils, les méthodologies et en échangeant avec l'équipe, afin de respecter le plan de maîtrise des risques liés à son domaine d'activités.",
    source: { document: 'certification-referential', place: 'Bloc 1, compétence 4', status: 'stated' },
  },
  {
    id: 'C1.5',
    bloc: 'bloc-1',
    wording:
      "Alerter sa hiérarchie en cas d'imprévu ayant un impact sur la bonne réalisation des activités de son service, en utilisant la modalité de communication adaptée, afin que des actions correctrices soient mises en œuvre.",
    source: { document: 'certification-referential', place: 'Bloc 1, compétence 5', status: 'stated' },
  },
  {
    id: 'C1.6',
    bloc: 'bloc-1',
    wording:
      "Elaborer un bilan des activités qui mesure et analyse la réalisation des objectifs du service et qui expose des propositions d'amélioration, en utilisant les données du système de pilotage, afin de le partager avec son équipe et sa hiérarchie.",
    source: { document: 'certification-referential', place: 'Bloc 1, compétence 6', status: 'stated' },
  },
  {
    id: 'C2.1',
    bloc: 'bloc-2',
    wording:
      "Organiser et maintenir les conditions d'un dialogue ouvert, en s'appuyant sur la posture managériale attendues, afin de développer la mobilisation de l'équipe et de prévenir et résoudre les tensions éventuelles.",
    source: { document: 'certification-referential', place: 'Bloc 2, compétence 1', status: 'stated' },
  },
  {
    id: 'C2.2',
    bloc: 'bloc-2',
    wording:
      "Soutenir l'efficacité collective de l'équipe, en donnant régulièrement du sens aux activités et en impulsant des modalités de travail collectives, afin d'atteindre le niveau de performance souhaité pour son service.",
    source: { document: 'certification-referential', place: 'Bloc 2, compétence 2', status: 'stated' },
  },
  {
    id: 'C2.3',
    bloc: 'bloc-2',
    wording:
      "Respecter les dispositions du droit du travail et du cadre conventionnel, en se référant aux ressources documentaires (conventions collectives, protocoles d'accords locaux ou de branche, règlement intérieur de l'organisme...), afin de contribuer à la mise en œuvre des dispositions RH en vigueur.",
    source: { document: 'certification-referential', place: 'Bloc 2, compétence 3', status: 'stated' },
  },
  {
    id: 'C2.4',
    bloc: 'bloc-2',
    wording:
      'Mettre en œuvre les principes et les règles de sécurité et santé au travail, avec le soutien de sa hiérarchie et des services RH, afin de contribuer au respect des dispositions RH en vigueur.',
    source: { document: 'certification-referential', place: 'Bloc 2, compétence 4', status: 'stated' },
  },
  {
    id: 'C3.1',
    bloc: 'bloc-3',
    wording:
      "Fixer les objectifs individuels pour chaque collaborateur, en tenant compte des potentiels de chacun et dans le cadre d'un dialogue constructif et respectueux de la QVT, afin d'atteindre les objectifs de service.",
    source: { document: 'certification-referential', place: 'Bloc 3, compétence 1', status: 'stated' },
  },
  {
    id: 'C3.2',
    bloc: 'bloc-3',
    wording: "Evaluer et reconnaître les performances individuelles, en soutenant l'accroissement des",
    source: {
      document: 'certification-referential',
      place: 'Bloc 3, compétence 2',
      status: 'truncated',
      note: "La phrase s'arrête là : la suite est dans une bande perdue de la page.",
    },
  },
  {
    id: 'C3.3',
    bloc: 'bloc-3',
    source: {
      document: 'certification-referential',
      place: 'Bloc 3, compétence 3',
      status: 'missing',
      note: "Aucun mot n'est lisible. Son existence se déduit des 17 compétences annoncées par le guide du parcours (path-guide, §1), dont 16 sont ici lisibles en tout ou partie ; sa place, de la bande perdue du bloc 3.",
    },
  },
  {
    id: 'C3.4',
    bloc: 'bloc-3',
    wording:
      "Accompagner le collaborateur dans sa réflexion sur son parcours et ses projets, en s'appuyant sur les ressources et moyens RH à sa disposition, afin de contribuer à son développement professionnel.",
    source: { document: 'certification-referential', place: 'Bloc 3, compétence 4', status: 'stated' },
  },
  {
    id: 'C4.1',
    bloc: 'bloc-4',
    wording:
      "Mettre en œuvre et porter auprès de l'équipe la démarche d'amélioration continue, en utilisant les outils adaptés, afin de gagner en performance et tendre vers les objectifs du service.",
    source: {
      document: 'certification-referential',
      place: 'Bloc 4, compétence 1',
      status: 'stated',
      note: 'Une coupure de page sépare les deux parties de la phrase.',
    },
  },
  {
    id: 'C4.2',
    bloc: 'bloc-4',
    wording:
      "Favoriser les initiatives et les propositions des collaborateurs, en s'appuyant sur les outils et méthodes adaptés, afin de résoudre les problèmes ou difficultés rencontrés.",
    source: { document: 'certification-referential', place: 'Bloc 4, compétence 2', status: 'stated' },
  },
  {
    id: 'C4.3',
    bloc: 'bloc-4',
    wording:
      "Accompagner les changements liés aux évolutions environnementales et aux orientations stratégiques de sa branche, notamment en donnant du sens aux transformations, afin de permettre à l'équipe d'y contribuer.",
    source: { document: 'certification-referential', place: 'Bloc 4, compétence 3', status: 'stated' },
  },
]);
