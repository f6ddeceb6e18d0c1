import { deepFreeze } from '../model/freeze.js';
import type { SourceRef } from '../model/source.js';
import type { Opening, SupportModule, TrainingModule } from '../model/training.js';

const transverse = {
  document: 'path-guide',
  place: '§1, schéma « Architecture de la formation », module transverse',
  status: 'stated',
} as const satisfies SourceRef;
const bloc1 = {
  document: 'path-guide',
  place: '§1, schéma « Architecture de la formation », premier bloc',
  status: 'stated',
} as const satisfies SourceRef;
const bloc2 = {
  document: 'path-guide',
  place: '§1, schéma « Architecture de la formation », deuxième bloc',
  status: 'stated',
} as const satisfies SourceRef;
const bloc3 = {
  document: 'path-guide',
  place: '§1, schéma « Architecture de la formation », troisième bloc',
  status: 'stated',
} as const satisfies SourceRef;
const bloc4 = {
  document: 'path-guide',
  place: '§1, schéma « Architecture de la formation », quatrième bloc',
  status: 'stated',
} as const satisfies SourceRef;
const support = {
  document: 'path-guide',
  place: '§1, schéma « Architecture de la formation », fin du schéma ; totaux : §2, tableau des durées',
  status: 'stated',
} as const satisfies SourceRef;

/** The opening session, half a day whose mode no document states. */
export const opening: Opening = /* @__PURE__ */ deepFreeze({
  title: 'Ouverture/Accueil',
  days: 0.5,
  mode: {
    status: 'unknown',
    reason:
      "Le guide donne une demi-journée sans dire si elle se tient sur place ou à distance ; elle n'entre ni dans les 27 jours en présentiel ni dans les 6 jours à distance.",
    consulted: ['path-guide', 'launch-letter-2017'],
  },
  source: {
    document: 'path-guide',
    place: '§1, schéma « Architecture de la formation », première ligne',
    status: 'stated',
  },
});

/** The eight training modules, in official order. Each volume "a j + b j" reads in person, then e-learning. */
export const modules: readonly TrainingModule[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'role-missions',
    title: 'Le rôle et les missions du manager opérationnel à la Sécurité sociale',
    order: 1,
    unit: 'transverse',
    inPersonDays: 3,
    elearningDays: 0.5,
    up2017: 'UP1',
    source: transverse,
  },
  {
    id: 'pilotage',
    title: "Le pilotage, l'organisation et la supervision des activités",
    order: 2,
    unit: 'bloc-1',
    inPersonDays: 5.5,
    elearningDays: 0.5,
    up2017: 'UP2',
    source: bloc1,
  },
  {
    id: 'communication',
    title: 'La communication du manager',
    order: 3,
    unit: 'bloc-2',
    inPersonDays: 2,
    elearningDays: 1,
    up2017: 'UP3',
    source: bloc2,
  },
  {
    id: 'animation',
    title: "L'animation et la mobilisation de l'équipe",
    order: 4,
    unit: 'bloc-2',
    inPersonDays: 4,
    elearningDays: 1,
    up2017: 'UP4',
    source: bloc2,
  },
  {
    id: 'droit',
    title: 'Les fondamentaux du droit du travail et des textes conventionnels',
    order: 5,
    unit: 'bloc-2',
    inPersonDays: 2.5,
    elearningDays: 0.5,
    up2017: 'UP5',
    source: {
      document: 'path-guide',
      place: '§1, schéma « Architecture de la formation », deuxième bloc, dernier module',
      status: 'derived',
      note: 'Le titre est énoncé, la durée a disparu du schéma : les deux volumes ont leur propre source.',
    },
    fieldSources: {
      inPersonDays: {
        document: 'launch-letter-2017',
        place: 'VI.2, UP 5',
        status: 'reading',
        note: "Durée énoncée en 2017 pour l'UP 5 de même titre, reprise pour le module ; le calcul la confirme : 27 − (3 + 5,5 + 2 + 4 + 2 + 4 + 4) = 2,5.",
      },
      elearningDays: {
        document: 'path-guide',
        place: '§2, tableau des durées, ligne de la formation',
        status: 'derived',
        note: "Seule valeur qui ferme les trois totaux : 6 − (0,5 + 0,5 + 1 + 1 + 0,5 + 1 + 1) = 0,5 avec les 6 jours à distance de 2017, et 33,5 − 0,5 d'ouverture − 27 en présentiel − 5,5 à distance = 0,5 avec le total du guide.",
      },
    },
  },
  {
    id: 'accompagnement',
    title: "L'accompagnement managérial du collaborateur",
    order: 6,
    unit: 'bloc-3',
    inPersonDays: 2,
    elearningDays: 0.5,
    up2017: 'UP6',
    source: bloc3,
  },
  {
    id: 'evaluation',
    title: "L'évaluation et le développement des compétences",
    order: 7,
    unit: 'bloc-3',
    inPersonDays: 4,
    elearningDays: 1,
    up2017: 'UP7',
    source: bloc3,
  },
  {
    id: 'amelioration',
    title: "Les démarches d'amélioration dans un contexte de changement",
    order: 8,
    unit: 'bloc-4',
    inPersonDays: 4,
    elearningDays: 1,
    up2017: 'UP8',
    source: bloc4,
  },
]);

/** The two modules of collective support for the certification, in the order in which they are followed. */
export const supportModules: readonly SupportModule[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'analyser',
    title: 'Analyser et formaliser sa pratique professionnelle',
    order: 1,
    inPersonDays: 2,
    elearningDays: 0,
    source: support,
    fieldSources: {
      inPersonDays: {
        document: 'path-guide',
        place: '§1, schéma « Architecture de la formation », fin du schéma ; §2, tableau des durées',
        status: 'reading',
        note: "Les 2 jours sont énoncés ; qu'ils se tiennent en présentiel se lit dans le caractère collectif du module.",
      },
      elearningDays: {
        document: 'path-guide',
        place: '§1, schéma « Architecture de la formation », fin du schéma',
        status: 'reading',
        note: "Le schéma ne donne qu'un volume à ce module, sans travail à distance.",
      },
    },
  },
  {
    id: 'preparer',
    title: 'Se préparer aux épreuves de certification',
    order: 2,
    inPersonDays: 2.5,
    elearningDays: 0.5,
    source: support,
    fieldSources: {
      inPersonDays: {
        document: 'path-guide',
        place: '§1, schéma « Architecture de la formation », fin du schéma',
        status: 'reading',
        note: "Le schéma donne 2,5 jours à l'accompagnement à la certification sans nommer le module : c'est la séquence collective, dont le §1 dit qu'elle se tient en regroupement.",
      },
      elearningDays: {
        document: 'path-guide',
        place: '§1, schéma « Architecture de la formation », dernière ligne',
        status: 'reading',
        note: "La demi-journée d'activités amont est lue comme la séquence individuelle préparatoire du §1, qui s'appuie sur un e-learning ; 2,5 + 0,5 retrouve les 3 jours du §2.",
      },
    },
  },
]);
