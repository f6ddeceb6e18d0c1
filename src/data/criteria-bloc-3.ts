import type { AmbiguousAttribution, Criterion } from '../model/certification.js';
import { deepFreeze } from '../model/freeze.js';
import type { SourceRef } from '../model/source.js';

const firstCell = {
  document: 'certification-referential',
  place: 'Bloc 3, première cellule de critères',
  status: 'reading',
  note: 'Critère lisible ; la compétence dont il relève est une lecture.',
} as const satisfies SourceRef;
const firstCellCut = {
  document: 'certification-referential',
  place: 'Bloc 3, première cellule de critères',
  status: 'truncated',
  note: 'La phrase est coupée en bas de page, sans suite ; la compétence dont elle relève est une lecture.',
} as const satisfies SourceRef;
const firstOrSecond = {
  candidates: ['C3.1', 'C3.2'],
  reason:
    "Ces six critères figurent dans la cellule de la compétence 1 ; celle de la compétence 2 est vide et une bande de la page est perdue : une partie d'entre eux peut relever de la compétence 2.",
} as const satisfies AmbiguousAttribution;
const secondCell = {
  document: 'certification-referential',
  place: 'Bloc 3, deuxième cellule de critères',
  status: 'reading',
  note: 'Critère lisible ; la compétence dont il relève est une lecture.',
} as const satisfies SourceRef;
const runOn = {
  document: 'certification-referential',
  place: 'Bloc 3, deuxième cellule de critères',
  status: 'reading',
  note: 'Le document écrit ce critère et son voisin dans un même alinéa, sans tiret entre les deux : ils sont séparés ici à la majuscule. La compétence dont il relève est une lecture.',
} as const satisfies SourceRef;
const thirdOrSecond = {
  candidates: ['C3.3', 'C3.2'],
  reason:
    'Ces critères ouvrent une page, sur une ligne sans compétence : ils relèvent de la compétence 3, dont le texte est perdu, ou prolongent ceux de la compétence 2, dont la cellule est vide.',
} as const satisfies AmbiguousAttribution;
const ofC34 = {
  document: 'certification-referential',
  place: 'Bloc 3, dernière cellule de critères',
  status: 'stated',
  note: 'La cellule de la ligne de la compétence 4 est vide ; ces critères ouvrent la page suivante, sur une ligne sans compétence, et terminent le bloc.',
} as const satisfies SourceRef;

/** The evaluation criteria of bloc 3, in the order of the document. */
export const criteriaOfBloc3: readonly Criterion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'C3.1.1',
    competency: 'C3.1',
    wording:
      "Fixe des objectifs individuels adaptés au niveau d'autonomie professionnelle du collaborateur et aux attendus de performance",
    attribution: firstOrSecond,
    source: firstCell,
  },
  {
    id: 'C3.1.2',
    competency: 'C3.1',
    wording:
      "Prépare et conduit une campagne d'entretiens professionnels, d'EAEA...en appliquant la méthodologie mise en œuvre dans l'organisme",
    attribution: firstOrSecond,
    source: firstCell,
  },
  {
    id: 'C3.1.3',
    competency: 'C3.1',
    wording:
      'Prépare et réalise des EAEA et des entretiens professionnels, objectivés, argumentés et constructifs',
    attribution: firstOrSecond,
    source: firstCell,
  },
  {
    id: 'C3.1.4',
    competency: 'C3.1',
    wording:
      "Exploite les résultats de la campagne EAEA : analyse les écarts de compétences en lien avec les objectifs de performance de l'unité, et intègre les actions de développement des compétences dans le plan de développement de l'unité",
    attribution: firstOrSecond,
    source: firstCell,
  },
  {
    id: 'C3.1.5',
    competency: 'C3.1',
    wording: "Identifie les besoins d'information et de soutien de ses collaborateurs",
    attribution: firstOrSecond,
    source: firstCell,
  },
  {
    id: 'C3.1.6',
    competency: 'C3.1',
    wording: "Adapter son style de management au niveau d'autonomie des",
    attribution: firstOrSecond,
    source: firstCellCut,
  },
  {
    id: 'C3.3.1',
    competency: 'C3.3',
    wording: 'Définit la notion de compétence et identifier les outils de gestion des compétences',
    attribution: thirdOrSecond,
    source: secondCell,
  },
  {
    id: 'C3.3.2',
    competency: 'C3.3',
    wording:
      "Utilise des méthodes d'évaluation et d'analyse des compétences, type cartographie des compétences",
    attribution: thirdOrSecond,
    source: runOn,
  },
  {
    id: 'C3.3.3',
    competency: 'C3.3',
    wording:
      "Identifie les actions de développement des compétences en fonction du degré d'autonomie des collaborateurs, et au regard des attendus de performance",
    attribution: thirdOrSecond,
    source: runOn,
  },
  {
    id: 'C3.3.4',
    competency: 'C3.3',
    wording:
      'Détermine et met en place pour son unité un plan de développement des compétences individuelles et collectives, en choisissant les modalités pertinentes de développement des compétences',
    attribution: thirdOrSecond,
    source: secondCell,
  },
  {
    id: 'C3.3.5',
    competency: 'C3.3',
    wording: "Suit, analyse et évalue le plan de développement des compétences de l'unité",
    attribution: thirdOrSecond,
    source: secondCell,
  },
  {
    id: 'C3.3.6',
    competency: 'C3.3',
    wording:
      "Propose, argumente et suit la mise en place des actions d'accompagnement et des mesures d'évolution",
    attribution: thirdOrSecond,
    source: secondCell,
  },
  {
    id: 'C3.4.1',
    competency: 'C3.4',
    wording: "Repère la stratégie de l'organisme en matière de mobilité et d'orientation professionnelle",
    source: ofC34,
  },
  {
    id: 'C3.4.2',
    competency: 'C3.4',
    wording:
      "Connaît les principaux dispositifs RH en vigueur dans l'organisme, et déterminer la contribution du manager",
    source: ofC34,
  },
  {
    id: 'C3.4.3',
    competency: 'C3.4',
    wording: "Identifie et prépare les actions à conduire dans les temps clefs d'un parcours de carrière",
    source: ofC34,
  },
  {
    id: 'C3.4.4',
    competency: 'C3.4',
    wording:
      "Identifie et accompagne les projets d'évolution et de formation des collaborateurs, en utilisant les outils RH adaptés",
    source: ofC34,
  },
  {
    id: 'C3.4.5',
    competency: 'C3.4',
    wording: 'Oriente les collaborateurs vers les interlocuteurs référents',
    source: ofC34,
  },
]);
