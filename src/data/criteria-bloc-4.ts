import type { Criterion } from '../model/certification.js';
import { deepFreeze } from '../model/freeze.js';
import type { SourceRef } from '../model/source.js';

const ofC41 = {
  document: 'certification-referential',
  place: 'Bloc 4, compétence 1, critères',
  status: 'stated',
} as const satisfies SourceRef;
const ofC41AcrossPages = {
  document: 'certification-referential',
  place: 'Bloc 4, compétence 1, critères',
  status: 'stated',
  note: 'Une coupure de page sépare les deux parties de la phrase.',
} as const satisfies SourceRef;
const ofC42 = {
  document: 'certification-referential',
  place: 'Bloc 4, compétence 2, critères',
  status: 'stated',
} as const satisfies SourceRef;
const ofC43 = {
  document: 'certification-referential',
  place: 'Bloc 4, compétence 3, critères',
  status: 'stated',
} as const satisfies SourceRef;

/** The evaluation criteria of bloc 4, in the order of the document. */
export const criteriaOfBloc4: readonly Criterion[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'C4.1.1',
    competency: 'C4.1',
    wording: "Connaît les bases d'une démarche d'amélioration continue et les outils d'analyse de problèmes",
    source: ofC41,
  },
  {
    id: 'C4.1.2',
    competency: 'C4.1',
    wording: "Fait adhérer à la démarche d'amélioration continue et aux outils d'analyse de problèmes",
    source: ofC41AcrossPages,
  },
  {
    id: 'C4.1.3',
    competency: 'C4.1',
    wording: "Applique la méthodologie d'amélioration continue",
    source: ofC41,
  },
  {
    id: 'C4.1.4',
    competency: 'C4.1',
    wording:
      "Identifie les axes de travail contribuant à l'amélioration continue à mettre en œuvre au sein de son équipe",
    source: ofC41,
  },
  {
    id: 'C4.1.5',
    competency: 'C4.1',
    wording: 'Identifie les clés de réussite et la méthodologie de gestion de projet',
    source: ofC41,
  },
  {
    id: 'C4.2.1',
    competency: 'C4.2',
    wording: "Applique des méthodes d'analyse des causes et de résolution de problèmes",
    source: ofC42,
  },
  {
    id: 'C4.2.2',
    competency: 'C4.2',
    wording:
      "Utilise des méthodes de créativité et de développement des idées pour associer les acteurs à la démarche d'amélioration continue et aux projets",
    source: ofC42,
  },
  {
    id: 'C4.3.1',
    competency: 'C4.3',
    wording: 'Connaît le processus et les typologies de changement dans les organisations',
    source: ofC43,
  },
  {
    id: 'C4.3.2',
    competency: 'C4.3',
    wording:
      'Identifie les typologies de changement dans son environnement, et adopter la méthodologie de résolution adéquate',
    source: ofC43,
  },
  {
    id: 'C4.3.3',
    competency: 'C4.3',
    wording: 'Analyse les impacts du changement sur les hommes et les organisations de travail',
    source: ofC43,
  },
  {
    id: 'C4.3.4',
    competency: 'C4.3',
    wording:
      'Choisi la stratégie adaptée à la nature du changement à conduire et aux besoins des acteurs impactés',
    source: ofC43,
  },
  {
    id: 'C4.3.5',
    competency: 'C4.3',
    wording: 'Structure et adapte sa communication aux différentes étapes du changement',
    source: ofC43,
  },
]);
