import { frenchDay } from '../model/french.js';
import { trainingUnknown, trainingDaysOf } from './frame/tutor-training.js';
import { clauseOf } from './frame/wording.js';
import type { PathRule } from './rule.js';

const statement = "Le tuteur est formé à l'accompagnement et à l'évaluation des compétences.";

/** In edition 2017 the tutor has been trained. */
export const tutorIsTrained: PathRule = {
  id: 'tutor-is-trained',
  force: 'usage',
  judges: 'path',
  editions: ['2017'],
  statement,
  notChecked: 'Ni la durée de cette formation, ni son moment ne sont énoncés : ils ne sont pas vérifiés.',
  source: {
    document: 'launch-letter-2017',
    place: 'VI.3, « Le tuteur en organisme »',
    status: 'reading',
    note: "La phrase décrit le tuteur sans mot d'obligation.",
  },
  check: ({ path }) => {
    const days = trainingDaysOf(path);
    if (!days) return trainingUnknown(path, clauseOf(statement));
    const last = days.at(-1);
    return last === undefined
      ? {
          verdict: 'unmet',
          message: `${clauseOf(statement)} : il n'a suivi aucun jour de formation. La lui faire suivre, ou désigner un tuteur formé.`,
          at: ['/tutor/trainedOn'],
        }
      : {
          verdict: 'met',
          message: `${clauseOf(statement)} : sa formation s'est achevée le ${frenchDay(last)}.`,
          at: ['/tutor/trainedOn'],
        };
  },
};
