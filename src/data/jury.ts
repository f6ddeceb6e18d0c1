import { deepFreeze, joined } from '../model/freeze.js';
import type { JuryProfile, JuryTraining, JuryTrainingStep } from '../model/people.js';
import type { SourceRef } from '../model/source.js';

const profiles = {
  document: 'jury-letter-2021',
  place: 'I, liste des évaluateurs ; formation : introduction, deux derniers alinéas',
  status: 'stated',
} as const satisfies SourceRef;
const preamble = {
  document: 'jury-letter-2021',
  place: 'Introduction, deux derniers alinéas',
  status: 'stated',
} as const satisfies SourceRef;
const objectives = {
  document: 'jury-letter-2021',
  place: 'III, « Les objectifs de la formation »',
  status: 'stated',
} as const satisfies SourceRef;
const presidents = {
  document: 'jury-letter-2021',
  place: 'III, spécificités pour les présidents de jury',
  status: 'stated',
} as const satisfies SourceRef;

/** The kinds of members that a professional jury may have, of any CQP. */
export const juryProfiles: readonly JuryProfile[] = /* @__PURE__ */ deepFreeze([
  {
    role: 'president',
    wording:
      "Un président de jury, représentant de l'organisme certificateur, à savoir l'Ucanss ou son délégataire, Institut 4.10 ou Caisses nationales. Selon besoin, un autre organisme peut être dûment validé par l'Ucanss à cette fin. Il est garant de l'indépendance du jury et de la bonne application des règles et procédures du certificateur, dispositions validées par la CPNEFP du Régime général de Sécurité sociale",
    presence: 'required',
    mayComeFromEmployer: 'unstated',
    training: 'required',
    source: profiles,
  },
  {
    role: 'expert',
    wording:
      "Un expert métier (référent technique, N+1, N+2...) appartenant ou non à la même branche de législation que le candidat qui ne peut être issu de l'organisme employeur",
    presence: 'required',
    mayComeFromEmployer: false,
    training: 'unknown',
    source: profiles,
  },
  {
    role: 'director',
    wording:
      "Un directeur d'organisme ou son représentant qui ne peut être l'organisme employeur du candidat.",
    presence: 'conditional',
    mayComeFromEmployer: false,
    training: 'unknown',
    source: {
      document: 'jury-letter-2021',
      place: 'I, liste des évaluateurs ; formation : introduction, deux derniers alinéas',
      status: 'reading',
      note: "La présence dépend du référentiel de chaque CQP, et celui du CQP Manager opérationnel n'en dit rien. La phrase interdit à une personne d'être un organisme : elle est lue comme interdisant qu'elle en vienne.",
    },
  },
]);

const step1 = /* @__PURE__ */ deepFreeze({
  step: 1,
  presidentMinutes: 105,
  otherMinutes: 90,
  source: {
    document: 'jury-letter-2021',
    place: 'III, étape n°1 ; minutes : III, « Durées de la formation »',
    status: 'stated',
  },
} as const satisfies Partial<JuryTrainingStep>);
const step2 = /* @__PURE__ */ deepFreeze({
  step: 2,
  presidentMinutes: 105,
  otherMinutes: 90,
  source: {
    document: 'jury-letter-2021',
    place: 'III, étape n°2 ; minutes : III, « Durées de la formation »',
    status: 'stated',
  },
} as const satisfies Partial<JuryTrainingStep>);
const step3 = /* @__PURE__ */ deepFreeze({
  step: 3,
  presidentMinutes: 30,
  otherMinutes: 30,
  source: {
    document: 'jury-letter-2021',
    place: 'III, étape n°3 ; minutes : III, « Durées de la formation »',
    status: 'stated',
  },
} as const satisfies Partial<JuryTrainingStep>);

/** How long each step of the training of jury members takes, which durations read by itself. */
export const juryTrainingTime = /* @__PURE__ */ deepFreeze({ steps: [step1, step2, step3] });

/** The training of jury members, the same for every CQP. */
export const juryTraining: JuryTraining = /* @__PURE__ */ deepFreeze({
  steps: [
    /* @__PURE__ */ joined(step1, {
      mode: 'asynchronous-elearning',
      wording:
        'Etape n°1, en e-learning asynchrone, qui permet de prendre connaissances des principes fondamentaux de la certification des CQP en blocs de compétences et du rôle du jury :',
      topics: [
        'Notion de compétence professionnelle',
        'CQP en blocs de compétences et référentiels associés',
        'Cadre réglementaire et institutionnel',
        'Modalités de certification et outils',
        'Rôle du jury professionnel',
        'Rôle spécifique du président de jury professionnel (pour les présidents de jury uniquement)',
        'Particularités de la VAE',
      ],
    }),
    /* @__PURE__ */ joined(step2, {
      mode: 'virtual-class',
      wording:
        "Etape n°2, en classe virtuelle synchrone, qui permet la capitalisation des acquis de l'étape 1 et de répondre aux questions en suspens au travers de cas pratiques et également d'aborder la posture d'un évaluateur et sa déontologie. Un temps supplémentaire est proposé aux présidents de jury sur la spécificité de leur rôle notamment dans l'accompagnement des autres membres du jury professionnel.",
    }),
    /* @__PURE__ */ joined(step3, {
      mode: 'asynchronous-elearning',
      wording:
        "Etape n°3, en e-learning asynchrone, qui permet d'apporter des repères complémentaires sur la posture du jury et sa déontologie suivie d'un quizz sommatif portant sur l'ensemble du parcours de formation.",
    }),
  ],
  objectives: [
    { wording: 'Expliquer la démarche de validation des compétences professionnelles', source: objectives },
    {
      wording: "Appréhender les principes et l'architecture des CQP en blocs de compétences",
      source: objectives,
    },
    {
      wording: 'Repérer les différents référentiels (activités/compétences et certification)',
      source: objectives,
    },
    { wording: 'Expliquer les modalités de certification', source: objectives },
    { wording: 'Identifier les outils à disposition des évaluateurs', source: objectives },
  ],
  presidentObjectives: [
    {
      wording: 'Identifier le rôle du représentant du certificateur et les attendus de sa mission',
      source: presidents,
    },
    {
      wording: "Repérer les besoins de l'expert métier dans les phases d'évaluation",
      source: presidents,
    },
  ],
  statements: [
    {
      wording:
        "A ce titre, une formation est proposée à l'ensemble des membres des jurys professionnels (présidents de jury, experts métiers, représentants d'organismes) et doit être suivi impérativement par les présidents de jurys, tous CQP confondus.",
      source: preamble,
    },
    {
      wording:
        'Les documents de référence de chaque CQP précisent les exigences du certificateur en termes de formation pour les autres membres des jurys professionnels.',
      source: preamble,
    },
    {
      wording:
        'Bien évidemment, la formation reste ouverte à toute personne se destinant à être mobilisée en tant que membre de jury.',
      source: preamble,
    },
    {
      wording:
        "Inscription par l'employeur qui aura vérifié que le futur évaluateur correspond bien au profil décrit dans les documents de références du CQP et dans le règlement des formations du Régime général de Sécurité sociale.",
      source: { document: 'jury-letter-2021', place: "I, conditions d'accès", status: 'stated' },
    },
    {
      wording:
        "L'employeur devra impérativement garantir une amplitude réaliste et des temps dédiés à l'autoformation et le matériel adapté selon les préconisations fournies par l'Institut 4.10.",
      source: { document: 'jury-letter-2021', place: 'IV, première phrase', status: 'stated' },
    },
    {
      wording: "Une attestation de suivi de formation sera fournie à l'issu du passage des 3 étapes.",
      source: {
        document: 'jury-letter-2021',
        place: "III, phrase qui suit l'étape n°3",
        status: 'stated',
      },
    },
  ],
  source: {
    document: 'jury-letter-2021',
    place: "III, « L'architecture de la formation »",
    status: 'stated',
  },
});
