import { deepFreeze } from '../model/freeze.js';
import type { Actor } from '../model/people.js';
import type { SourceRef } from '../model/source.js';

const pilot = {
  document: 'actors-guide',
  place: '§1, « Le pilote de déploiement »',
  status: 'stated',
} as const satisfies SourceRef;
const consultant = {
  document: 'actors-guide',
  place: '§1, « Le consultant en accompagnement individuel »',
  status: 'stated',
} as const satisfies SourceRef;
const consultantMissions = {
  document: 'actors-guide',
  place: '§1, « Le consultant en accompagnement individuel », liste',
  status: 'stated',
} as const satisfies SourceRef;
const hr = {
  document: 'actors-guide',
  place: '§2, « Le représentant des ressources humaines »',
  status: 'stated',
} as const satisfies SourceRef;
const lineManager = {
  document: 'actors-guide',
  place: '§2, « Le N+1 du manager stagiaire »',
  status: 'stated',
} as const satisfies SourceRef;
const tutor = {
  document: 'actors-guide',
  place: '§2, « Le tuteur en organisme »',
  status: 'stated',
} as const satisfies SourceRef;
const tutorInteraction = {
  document: 'actors-guide',
  place: '§2, « Le tuteur en organisme », « Interaction avec les autres acteurs »',
  status: 'stated',
} as const satisfies SourceRef;

/** Who takes part in the path of a manager, on the side of the Institut, then of the organisme. */
export const actors: readonly Actor[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'deployment-pilot',
    name: 'pilote de déploiement',
    nameIn2017: 'responsable de session',
    side: 'institut',
    missions: [
      {
        wording:
          "Le pilote de déploiement CQP MO organise, dans le respect des règles nationales, le déploiement des sessions, gère l'ensemble du processus de certification, et veille à la qualité de la formation.",
        source: pilot,
      },
      {
        wording: "Il est donc l'interlocuteur privilégié de tous les acteurs du dispositif :",
        source: pilot,
      },
      {
        wording:
          'Il est également un guide et un conseil pour les organismes dans la construction des parcours individualisés de formation des managers.',
        source: pilot,
      },
    ],
    mayNot: [],
    source: pilot,
  },
  {
    id: 'individual-support-consultant',
    name: 'consultant en accompagnement individuel',
    nameIn2017: 'formateur de suivi',
    side: 'institut',
    profile: [
      {
        wording:
          "Ce formateur-consultant est expérimenté dans le domaine du management et est formé aux techniques d'accompagnement et d'évaluation des compétences.",
        source: consultant,
      },
    ],
    missions: [
      {
        wording: "Il est l'interlocuteur principal du manager stagiaire et du tuteur :",
        source: consultant,
      },
      {
        wording: "Il accompagne et soutient la progression du manager, et supervise l'évaluation des acquis",
        source: consultantMissions,
      },
      {
        wording:
          "Il suit le développement des compétences et facilite l'acquisition de la posture d'analyse de la pratique",
        source: consultantMissions,
      },
      {
        wording:
          'Il apporte un soutien méthodologique pour les travaux à conduire, notamment pour les expérimentations.',
        source: consultantMissions,
      },
    ],
    mayNot: [],
    source: consultant,
  },
  {
    id: 'hr-representative',
    name: 'représentant des ressources humaines',
    nameIn2017: 'responsable ressources humaines',
    side: 'organisme',
    missions: [
      {
        wording:
          "Il est l'interlocuteur principal des différents acteurs du dispositif dans la construction et l'organisation du parcours du manager.",
        source: hr,
      },
      {
        wording:
          'Il est également garant pour son organisme du dispositif certifiant et de la mise en place des conditions de réussite.',
        source: hr,
      },
    ],
    mayNot: [],
    source: hr,
  },
  {
    id: 'line-manager',
    name: 'N+1 du manager stagiaire',
    side: 'organisme',
    missions: [
      {
        wording:
          "Il participe à la construction du parcours individualisé de formation et/ou d'accompagnement du manager, et a pour rôle de faciliter la mise en œuvre des périodes d'alternance dans l'unité et la planification des expérimentations, en lien avec le consultant en accompagnement individuel.",
        source: lineManager,
      },
      {
        wording:
          "En tant que hiérarchique il conserve un rôle de supervision du parcours de professionnalisation du manager apprenant, en lien avec le tuteur, et par le biais des réunions de coordination avec l'Institut 4.10, ainsi que des éventuels points d'étape organisés en interne.",
        source: lineManager,
      },
    ],
    mayNot: [
      {
        wording:
          "En revanche il ne participe pas à l'évaluation de la progression du manager dans les apprentissages managériaux.",
        source: lineManager,
      },
    ],
    source: lineManager,
  },
  {
    id: 'tutor',
    name: 'tuteur en organisme',
    nameIn2017: 'tuteur en organisme',
    side: 'organisme',
    missions: [
      {
        wording:
          "Il contribue à l'acquisition, par le stagiaire, des compétences managériales nécessaires à la tenue de son poste et permettant l'obtention de la certification.",
        source: tutor,
      },
      {
        wording:
          "En tant qu'accompagnateur du développement des compétences son rôle est de suivre la progression du manager dans les apprentissages managériaux :",
        source: tutor,
      },
      {
        wording:
          "Il participe au développement des pratiques du manager, en accompagnant l'expérimentation des situations professionnelles, ou actes managériaux, prescrites par le référentiel de certification ;",
        source: tutor,
      },
      {
        wording:
          "Il évalue la progression dans les compétences mises en œuvre sur le terrain à l'aide de supports types fournis par le dispositif ;",
        source: tutor,
      },
      {
        wording:
          "Il contribue à permettre au manager d'acquérir progressivement une posture auto-critique et distanciée sur ses pratiques, dans un souci de leur amélioration continue.",
        source: tutor,
      },
      {
        wording:
          "Le tuteur exerce sa mission en lien avec le responsable des ressources humaines d'une part, et le manager du stagiaire d'autre part.",
        source: tutorInteraction,
      },
      {
        wording:
          "Il est en contact étroit avec les acteurs principaux de l'Institut 4.10 pendant le parcours de formation :",
        source: tutorInteraction,
      },
      {
        wording:
          "Il participe aux réunions de coordination institut/organisme menées par le pilote de déploiement, au titre de sa mission d'accompagnement",
        source: tutorInteraction,
      },
      {
        wording:
          'Il veille à la mise en place des conditions favorisant le développement des compétences du manager en formation',
        source: tutorInteraction,
      },
      {
        wording:
          "Il partage lors de points d'étape avec le consultant en accompagnement individuel la progression du manager stagiaire ;",
        source: tutorInteraction,
      },
      {
        wording:
          'Il participe enfin au bilan de la session de formation mise en place par le responsable de session.',
        source: tutorInteraction,
      },
      {
        wording:
          "Le tuteur bénéficie d'une enveloppe de 11,5 jours pour exercer sa mission d'accompagnement ; ils se répartissent entre l'accompagnement du manager et l'évaluation de la pratique.",
        source: {
          document: 'actors-guide',
          place: '§2, « Le tuteur en organisme », « Mise en œuvre de la mission »',
          status: 'stated',
        },
      },
    ],
    mayNot: [],
    source: tutor,
  },
]);
