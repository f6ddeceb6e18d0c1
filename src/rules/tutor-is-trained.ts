import { frenchDay } from '../model/french.js';
import { trainingUnknown, trainingDaysOf } from './frame/tutor-training.js';
import type { PathRule } from './rule.js';

const stated = "Le tuteur est formé à l'accompagnement et à l'évaluation des compétences";

/** In edition 2017 the tutor has been trained. */
export const tutorIsTrained: PathRule = {
  id: 'tutor-is-trained',
  force: 'usage',
  judges: 'path',
  editions: ['2017'],
  statement: `${stated}.`,
  notChecked: 'Ni la durée de cette formation, ni son moment ne sont énoncés : ils ne sont pas vérifiés.',
  source: {
    document: 'launch-letter-2017',
    place: 'VI.3, « Le tuteur en organisme »',
    status: 'reading',
    note: "La phrase décrit le tuteur sans mot d'obligation.",
  },
  check: ({ path }) => {
    const days = trainingDaysOf(path);
    if (!days) return trainingUnknown(path, stated);
    const last = days.at(-1);
    return last === undefined
      ? {
          verdict: 'unmet',
          message: `${stated} : il n'a suivi aucun jour de formation. La lui faire suivre, ou désigner un tuteur formé.`,
          at: ['/tutor/trainedOn'],
        }
      : {
          verdict: 'met',
          message: `${stated} : sa formation s'est achevée le ${frenchDay(last)}.`,
          at: ['/tutor/trainedOn'],
        };
  },
};
