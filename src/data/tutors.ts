import { deepFreeze, joined } from '../model/freeze.js';
import type { TutorProfile, TutorTraining } from '../model/people.js';
import type { SourceRef } from '../model/source.js';

const profile = {
  document: 'actors-guide',
  place: '§2, « Le tuteur en organisme », « Son profil type »',
  status: 'stated',
} as const satisfies SourceRef;
const preference = {
  document: 'actors-guide',
  place: "§2, « Le tuteur en organisme », « Comment l'identifier ? »",
  status: 'stated',
} as const satisfies SourceRef;
const advice = {
  document: 'actors-guide',
  place: '§2, « Le tuteur en organisme », « Préconisation »',
  status: 'stated',
} as const satisfies SourceRef;
const training = {
  document: 'actors-guide',
  place: '§2, « La formation au tutorat dans le CQP Manager opérationnel »',
  status: 'stated',
} as const satisfies SourceRef;

/** Who makes a good tutor. */
export const tutorProfile: TutorProfile = /* @__PURE__ */ deepFreeze({
  required: [
    {
      wording: 'Il est un manager pair expérimenté, autre que le manager hiérarchique du stagiaire.',
      source: profile,
    },
    {
      wording:
        'La formation de tuteur est un préalable indispensable à la réalisation de la mission pour pouvoir :',
      source: training,
    },
  ],
  preferred: [
    {
      wording: 'Pratiquer ou avoir pratiqué, le management de proximité pendant deux ans au moins',
      source: preference,
    },
    { wording: 'Être reconnu pour ses qualités relationnelles et pédagogiques', source: preference },
    { wording: 'Avoir envie de partager les acquis de son expérience', source: preference },
    { wording: 'Être volontaire pour assumer cette mission', source: preference },
    {
      wording: 'Se rendre disponible pour sa mission, et pour la formation de tuteur',
      source: preference,
    },
  ],
  advised: [
    {
      wording:
        "Afin d'optimiser l'accomplissement de sa mission, chaque tuteur accompagne au maximum deux managers à la fois.",
      source: advice,
    },
    {
      wording:
        "L'organisme veille à ce qu'il dispose du temps nécessaire à l'exercice de sa mission tutorale.",
      source: advice,
    },
  ],
});

/** How long the training of tutors takes, which durations read by itself. */
export const tutorTrainingTime = /* @__PURE__ */ deepFreeze({
  days: 2,
  source: training,
} as const satisfies Partial<TutorTraining>);

/** The training of tutors. */
export const tutorTraining: TutorTraining = /* @__PURE__ */ joined(tutorTrainingTime, {
  consecutive: false,
  aims: [
    {
      wording:
        "Accompagner le parcours et l'expérimentation attendue, en s'appuyant sur la méthodologie et en utilisant les outils fournis ;",
      source: training,
    },
    {
      wording:
        "Evaluer la progression dans les apprentissages et le développement des compétences managériales en s'appuyant sur la méthodologie et les outils de l'évaluation formative ;",
      source: training,
    },
    {
      wording:
        "Guider et accompagner le manager dans l'analyse de ses pratiques, pour soutenir le développement des compétences et l'acquisition de la posture du manager de la sécurité sociale ;",
      source: training,
    },
    {
      wording: 'Communiquer efficacement avec les différents acteurs du dispositif de formation.',
      source: training,
    },
  ],
  besides: [
    {
      wording:
        'Il bénéficie également du e-learning introductif, destiné au manager, présentant le dispositif de formation et de certification pour lui permettre de mieux appréhender le parcours de formation/ certification et sa mission.',
      source: training,
    },
  ],
});
