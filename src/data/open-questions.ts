import type { OpenQuestion } from '../model/fact.js';
import { deepFreeze } from '../model/freeze.js';
import type { DocumentId } from '../model/ids.js';

const all = [
  'path-guide',
  'actors-guide',
  'launch-letter-2017',
  'certification-referential',
  'jury-letter-2021',
] as const satisfies readonly DocumentId[];

/** What users ask and no document answers: the caller may know, the library does not guess. */
export const openQuestions: readonly OpenQuestion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'rncp-number',
    question: 'Sous quel numéro le CQP est-il inscrit au RNCP ?',
    answer: {
      status: 'unknown',
      reason: 'La lettre de 2021 le dit enregistré, sans numéro de fiche.',
      consulted: all,
    },
  },
  {
    id: 'rncp-level',
    question: 'Quel est son niveau de qualification ?',
    answer: {
      status: 'unknown',
      reason: "La lettre de 2021 annonce qu'un niveau peut être attribué, sans dire lequel.",
      consulted: all,
    },
  },
  {
    id: 'rncp-bloc-codes',
    question: 'Quel est le code de chaque bloc au RNCP ?',
    answer: { status: 'unknown', reason: 'Le référentiel ne fait que numéroter les blocs.', consulted: all },
  },
  {
    id: 'registration-end',
    question: "Jusqu'à quand l'enregistrement au RNCP court-il ?",
    answer: { status: 'unknown', reason: "Aucun document n'en donne la durée ni la date.", consulted: all },
  },
  {
    id: 'bloc-acquisition',
    question: 'À quelle condition un bloc est-il acquis ?',
    answer: {
      status: 'unknown',
      reason: 'Le référentiel donne critères et épreuves, mais aucune règle de décision.',
      consulted: all,
    },
  },
  {
    id: 'competency-validation',
    question: 'Combien de critères faut-il remplir pour valider une compétence ?',
    answer: { status: 'unknown', reason: "Aucun seuil ni barème n'accompagne les critères.", consulted: all },
  },
  {
    id: 'bloc-validity',
    question: 'Combien de temps un bloc reste-t-il acquis ?',
    answer: {
      status: 'unknown',
      reason: 'Le guide admet une certification sur plusieurs années sans fixer de durée.',
      consulted: all,
    },
  },
  {
    id: 'whole-certificate',
    question: 'Les quatre blocs suffisent-ils à obtenir le CQP, et qui le délivre ?',
    answer: {
      status: 'unknown',
      reason: 'Aucun document ne décrit la délivrance du certificat en blocs.',
      consulted: all,
    },
  },
  {
    id: 'deposit-deadline',
    question: 'Combien de temps avant le jury le dossier est-il déposé ?',
    answer: {
      status: 'unknown',
      reason:
        'Le dépôt est cité sans délai ; les annexes sur le process de certification ne sont pas jointes.',
      consulted: all,
    },
  },
  {
    id: 'dossier-form',
    question: "Quels sont la longueur, le plan et le nombre d'exemplaires du dossier, et est-il unique ?",
    answer: {
      status: 'unknown',
      reason: 'Les annexes qui en traiteraient ne sont pas jointes.',
      consulted: all,
    },
  },
  {
    id: 'interview-notice',
    question: "Dans quel délai et par qui le candidat est-il convoqué à l'entretien ?",
    answer: {
      status: 'unknown',
      reason: 'Le référentiel prévoit la convocation sans dire quand ni par qui.',
      consulted: all,
    },
  },
  {
    id: 'resits',
    question: 'Peut-on se représenter après un échec, quand et combien de fois ?',
    answer: {
      status: 'unknown',
      reason: 'Le guide évoque plusieurs sessions de jury sans règle de nouvelle présentation.',
      consulted: all,
    },
  },
  {
    id: 'jury-calendar',
    question: 'Quand les sessions de jury se tiennent-elles ?',
    answer: {
      status: 'unknown',
      reason: "Les sessions sont à choisir, mais aucun calendrier n'est donné.",
      consulted: all,
    },
  },
  {
    id: 'third-jury-member',
    question: "Le jury de ce CQP compte-t-il un directeur d'organisme ?",
    answer: {
      status: 'unknown',
      reason: "La lettre renvoie au référentiel du CQP, qui n'en dit rien.",
      consulted: ['jury-letter-2021', 'certification-referential'],
    },
  },
  {
    id: 'jury-members-training',
    question: 'Les membres du jury autres que le président doivent-ils être formés ?',
    answer: {
      status: 'unknown',
      reason: "La lettre renvoie aux documents de référence du CQP, qui n'en disent rien.",
      consulted: ['jury-letter-2021', 'certification-referential', 'actors-guide'],
    },
  },
  {
    id: 'jury-training-validity',
    question: 'Combien de temps la formation de jury ou de tuteur reste-t-elle valable ?',
    answer: {
      status: 'unknown',
      reason:
        "Une attestation est prévue pour les jurys ; aucune durée n'est donnée pour les uns ni les autres.",
      consulted: ['jury-letter-2021', 'actors-guide'],
    },
  },
  {
    id: 'jury-president-employer',
    question: "Le président du jury peut-il venir de l'employeur du candidat ?",
    answer: {
      status: 'unknown',
      reason: "L'exclusion n'est écrite que pour l'expert et le directeur.",
      consulted: ['jury-letter-2021'],
    },
  },
  {
    id: 'vae',
    question: "Comment ce CQP s'obtient-il par la VAE ?",
    answer: {
      status: 'unknown',
      reason: 'La lettre de 2021 cite la VAE parmi les sujets de formation des jurys, sans plus.',
      consulted: all,
    },
  },
  {
    id: 'access-conditions',
    question: "Quelles conditions d'accès valent dans l'édition en blocs ?",
    answer: {
      status: 'unknown',
      reason:
        "La nomination n'est exigée qu'en 2017 ; les guides supposent un manager en poste sans condition écrite.",
      consulted: all,
    },
  },
  {
    id: 'positioning-validity',
    question: 'Combien de temps avant le parcours le pré-positionnement peut-il avoir lieu ?',
    answer: {
      status: 'unknown',
      reason: "Le guide l'exige au préalable sans fixer de délai ni de durée de validité.",
      consulted: ['path-guide'],
    },
  },
  {
    id: 'hours-per-day',
    question: "Combien d'heures compte une journée de formation ?",
    answer: {
      status: 'unknown',
      reason: 'Les volumes sont donnés en jours, sans durée en heures.',
      consulted: all,
    },
  },
  {
    id: 'opening-mode',
    question: "L'ouverture se tient-elle sur place ou à distance ?",
    answer: {
      status: 'unknown',
      reason: 'Le schéma lui donne une demi-journée sans mode.',
      consulted: ['path-guide', 'launch-letter-2017'],
    },
  },
  {
    id: 'introductory-elearning-duration',
    question: "Combien de temps dure l'e-learning introductif ?",
    answer: {
      status: 'unknown',
      reason: 'Le guide des acteurs le cite sans durée ; aucun tableau ne le compte.',
      consulted: ['actors-guide', 'path-guide'],
    },
  },
  {
    id: 'spe-days-per-bloc',
    question: 'Combien de jours de SPE revient-il à chaque bloc ?',
    answer: { status: 'unknown', reason: 'Seul le total de 21 jours est donné.', consulted: all },
  },
  {
    id: 'spe-content',
    question: 'En quoi consistent les dix SPE ?',
    answer: {
      status: 'unknown',
      reason: "Elles sont comptées, non décrites ; l'annexe citée n'est pas jointe.",
      consulted: all,
    },
  },
  {
    id: 'transverse-individual-support',
    question: "Combien dure l'accompagnement individuel du module transverse ?",
    answer: {
      status: 'unknown',
      reason: "Une note en affirme l'existence sans durée.",
      consulted: ['path-guide', 'actors-guide', 'launch-letter-2017'],
    },
  },
  {
    id: 'assessment-duration',
    question: "Combien dure l'évaluation des acquis d'un module, qui la mène et sous quelle forme ?",
    answer: {
      status: 'unknown',
      reason:
        'Elle est dite à distance, postérieure au regroupement et supervisée par le consultant, sans plus.',
      consulted: ['path-guide', 'actors-guide', 'launch-letter-2017'],
    },
  },
  {
    id: 'writing-time',
    question: 'Combien de temps demande la rédaction du dossier ?',
    answer: {
      status: 'unknown',
      reason: "Le guide la tient hors des durées sans l'estimer.",
      consulted: ['path-guide'],
    },
  },
  {
    id: 'tutor-days-split',
    question: 'Comment les jours du tuteur se partagent-ils entre accompagnement et évaluation ?',
    answer: {
      status: 'unknown',
      reason: 'Le guide énonce les deux usages sans les chiffrer.',
      consulted: ['actors-guide', 'path-guide'],
    },
  },
  {
    id: 'bloc-price',
    question: 'Combien coûte un bloc suivi seul ?',
    answer: {
      status: 'unknown',
      reason: 'Le seul prix de formation du manager est celui du parcours intégral de 2017.',
      consulted: all,
    },
  },
  {
    id: 'module-price',
    question: "Combien coûte un module, de formation ou d'accompagnement ?",
    answer: { status: 'unknown', reason: "Aucun prix de module n'est donné.", consulted: all },
  },
  {
    id: 'positioning-price',
    question: "Combien coûte l'OPP et son appui ?",
    answer: {
      status: 'unknown',
      reason: "Le guide dit l'outil mis à disposition, sans prix ni gratuité.",
      consulted: all,
    },
  },
  {
    id: 'jury-and-vae-price',
    question: 'Combien coûte un passage devant le jury ou une VAE ?',
    answer: {
      status: 'unknown',
      reason: 'Aucun document ne chiffre la certification elle-même.',
      consulted: all,
    },
  },
  {
    id: 'price-coverage',
    question: 'Que comprend le prix du parcours intégral ?',
    answer: {
      status: 'unknown',
      reason: "La lettre parle de coût pédagogique, sans dire si l'accompagnement et le jury en sont.",
      consulted: ['launch-letter-2017'],
    },
  },
  {
    id: 'other-years-prices',
    question: 'Quels sont les prix des autres années ?',
    answer: {
      status: 'unknown',
      reason: 'Chaque prix vaut pour une année : 2017, 2021 ou 2022.',
      consulted: ['launch-letter-2017', 'jury-letter-2021', 'actors-guide'],
    },
  },
  {
    id: 'vat',
    question: "Les prix s'entendent-ils hors taxe ou toutes taxes comprises ?",
    answer: {
      status: 'unknown',
      reason: "Aucun des trois prix n'est accompagné d'un régime de TVA.",
      consulted: ['launch-letter-2017', 'jury-letter-2021', 'actors-guide'],
    },
  },
  {
    id: 'tutor-training-funding',
    question: 'Quelle part de la formation de tuteur est prise en charge ?',
    answer: {
      status: 'unknown',
      reason: "Le guide renvoie à une note de 2022 qui n'est pas jointe.",
      consulted: ['actors-guide'],
    },
  },
  {
    id: 'funding-today',
    question: 'Comment le parcours en blocs est-il financé ?',
    answer: {
      status: 'unknown',
      reason: 'Les fonds cités en 2017 ne sont repris dans aucun document plus récent.',
      consulted: all,
    },
  },
]);
