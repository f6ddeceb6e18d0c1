import type { Actor2017, Evaluation2017 } from '../model/edition-2017.js';
import { deepFreeze } from '../model/freeze.js';
import type { SourceRef } from '../model/source.js';

const sessionManager = {
  document: 'launch-letter-2017',
  place: 'VI.3, responsable de session',
  status: 'stated',
} as const satisfies SourceRef;
const followUpTrainer = {
  document: 'launch-letter-2017',
  place: 'VI.3, formateur de suivi',
  status: 'stated',
} as const satisfies SourceRef;
const tutor = {
  document: 'launch-letter-2017',
  place: 'VI.3, tuteur',
  status: 'stated',
} as const satisfies SourceRef;
const hrManager = {
  document: 'launch-letter-2017',
  place: 'VI.3, responsable ressources humaines',
  status: 'stated',
} as const satisfies SourceRef;

/** The four actors of 2017. */
export const actors2017: readonly Actor2017[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'session-manager',
    name: 'responsable de session',
    side: 'institut',
    missions: [
      {
        wording:
          'Le responsable de session SAM MO est chargé de mettre en place le parcours de formation et de certification.',
        source: sessionManager,
      },
      {
        wording: "Il est l'interlocuteur privilégié de tous les acteurs du dispositif.",
        source: sessionManager,
      },
      {
        wording:
          'Il déploie le dispositif selon les règles nationales, organise le déploiement des sessions sur son site de référence et veille à la qualité de la formation.',
        source: sessionManager,
      },
      {
        wording:
          "Il est en charge du suivi de l'assiduité du stagiaire et de la complétude du parcours de formation.",
        source: sessionManager,
      },
      {
        wording: "Il coordonne et supervise l'accompagnement réalisé par les formateurs de suivi.",
        source: sessionManager,
      },
      {
        wording:
          "Il gère le processus de certification, organise les jurys locaux et finalise le dossier de certification de chaque candidat à destination de la Commission Paritaire Nationale de l'Emploi et de la Formation Professionnelle.",
        source: sessionManager,
      },
      {
        wording:
          'Il réalise le bilan des sessions déployées et assure le reporting auprès des différentes instances.',
        source: sessionManager,
      },
    ],
    source: sessionManager,
  },
  {
    id: 'follow-up-trainer',
    name: 'formateur de suivi',
    side: 'institut',
    missions: [
      {
        wording:
          "Le formateur de suivi est un formateur consultant de l'Institut 4.10, expérimenté dans le domaine du management et formé aux techniques d'accompagnement et d'évaluation des compétences.",
        source: followUpTrainer,
      },
      {
        wording: "Il est l'interlocuteur principal du manager stagiaire et du tuteur.",
        source: followUpTrainer,
      },
      {
        wording:
          'Il accompagne individuellement le manager tout au long de son parcours de professionnalisation et de certification.',
        source: followUpTrainer,
      },
      {
        wording:
          'Il apporte un soutien méthodologique pour les travaux à conduire en formation, lors des expérimentations en situation professionnelle et pour les réalisations attendues pour la certification.',
        source: followUpTrainer,
      },
      {
        wording:
          "Il suit individuellement le développement des compétences du manager stagiaire et coordonne l'évaluation des acquis de formation.",
        source: followUpTrainer,
      },
    ],
    source: followUpTrainer,
  },
  {
    id: 'tutor',
    name: 'tuteur en organisme',
    side: 'organisme',
    missions: [
      {
        wording:
          'Le tuteur en organisme est un manager pair expérimenté, autre que le manager hiérarchique du stagiaire.',
        source: tutor,
      },
      { wording: "Il est formé à l'accompagnement et à l'évaluation des compétences.", source: tutor },
      {
        wording:
          "Il participe au développement des pratiques du manager, accompagne l'expérimentation des situations professionnelles et évalue la progression dans les compétences mises en œuvre sur le terrain.",
        source: tutor,
      },
    ],
    source: tutor,
  },
  {
    id: 'hr-manager',
    name: 'responsable ressources humaines',
    side: 'organisme',
    missions: [
      {
        wording: 'Le responsable ressources humaines est garant du dispositif SAM MO dans son organisme.',
        source: hrManager,
      },
      {
        wording:
          'Il est chargé de suivre, soutenir le dispositif et de superviser le développement des managers stagiaires.',
        source: hrManager,
      },
      {
        wording:
          "Il accompagne le tuteur dans sa mission et s'assure de la mise à disposition, pour le stagiaire et le tuteur, des moyens nécessaires à la réalisation du parcours de formation et de certification.",
        source: hrManager,
      },
    ],
    source: hrManager,
  },
]);

/** The two evaluations of 2017. */
export const evaluations2017: readonly Evaluation2017[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'formative',
    wording:
      "L'évaluation formative réalisée par le tuteur et le formateur de suivi (pour les managers en parcours de formation) ;",
    basis: [],
    source: { document: 'launch-letter-2017', place: 'VI.4, évaluation formative', status: 'stated' },
  },
  {
    id: 'certifying',
    wording:
      "L'évaluation certifiante, conduite par le jury local, qui mesure la maîtrise, par le candidat, des compétences managériales nécessaires à la réalisation des activités principales du manager opérationnel, selon les critères identifiés dans le référentiel de certification.",
    basis: [
      'le livret de synthèse des évaluations formatives ;',
      "un dossier de pratiques professionnelles, élaboré par le stagiaire, qui témoigne de son parcours et de ses pratiques professionnelles, à travers la description et l'analyse de situations professionnelles représentatives du métier de manager opérationnel ;",
      'un entretien avec le candidat.',
    ],
    source: { document: 'launch-letter-2017', place: 'VI.4, évaluation certifiante', status: 'stated' },
  },
]);
