import { deepFreeze } from '../model/freeze.js';
import type { SourceRef } from '../model/source.js';
import type { IndividualChoice, Stretching } from '../model/training.js';

const stretchingList = {
  document: 'path-guide',
  place: "§2, liste qui suit le tableau des durées, sur l'amplitude du parcours",
  status: 'stated',
} as const satisfies SourceRef;
const choiceList = {
  document: 'path-guide',
  place: '§3, « Construire le parcours individualisé », liste des choix',
  status: 'stated',
} as const satisfies SourceRef;

/** The three places where the span of a path may be stretched. */
export const stretchings: readonly Stretching[] = /* @__PURE__ */ deepFreeze([
  { id: 'between-blocs', wording: 'entre chaque bloc,', source: stretchingList },
  {
    id: 'before-support',
    wording: "entre la fin du parcours et l'accompagnement à la certification",
    source: stretchingList,
  },
  {
    id: 'before-jury',
    wording: 'entre la fin du parcours et la présentation à la certification',
    source: stretchingList,
  },
]);

/** What has to be settled to individualise a path. */
export const individualChoices: readonly IndividualChoice[] = /* @__PURE__ */ deepFreeze([
  { id: 'blocs', wording: 'Le bloc ou les blocs de compétences visés ;', source: choiceList },
  {
    id: 'order',
    wording:
      "L'ordre dans lequel les blocs seront planifiés afin d'articuler au mieux le besoin du manager et l'actualité impactant son activité voire l'organisme, ce qui détermine la planification de la formation ;",
    source: choiceList,
  },
  {
    id: 'span',
    wording:
      "L'amplitude de la planification de la formation et de la certification : la formation et la certification de chaque bloc peuvent être envisagées sur une ou sur plusieurs années.",
    source: choiceList,
  },
]);
