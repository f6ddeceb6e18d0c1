import { daysBetween, type IsoDay } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { lacking, startNeed } from './frame/lacking.js';
import { atLeast } from './frame/limit.js';
import { trainingUnknown, trainingDaysOf } from './frame/tutor-training.js';
import type { Outcome, PathRule } from './rule.js';

const stated = 'La formation du tuteur est un préalable indispensable à sa mission';

/** The tutor's training ended before the candidate's training starts. */
export const tutorTrainedBeforeMission: PathRule = {
  id: 'tutor-trained-before-mission',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    'La formation du tuteur est achevée avant que la formation du manager ne commence ; un tuteur déjà formé ne la refait pas.',
  limits: ['tutor-training-days'],
  source: {
    document: 'actors-guide',
    place: '§2, « La formation au tutorat dans le CQP Manager opérationnel », première phrase',
    status: 'reading',
    note: "La mission est lue comme commençant avec la première activité du parcours ; l'égalité des jours passe.",
  },
  check: ({ path, first }, facts) => {
    const days = trainingDaysOf(path);
    if (!days) return trainingUnknown(path, stated, ...(first ? [] : ['/activities']));
    if (days.length === 0) {
      return {
        verdict: 'unmet',
        message: `${stated} : le tuteur n'en a suivi aucun jour. La lui faire suivre avant le début de la formation du manager, ou désigner un tuteur formé.`,
        at: ['/tutor/trainedOn'],
      };
    }
    // The training lasts so many days: later ones, if any, repeat it.
    const needed = atLeast(facts, 'tutor-training-days');
    const last = days[Math.min(needed, days.length) - 1] ?? days[0];
    if (first && last !== undefined && last > first.start) return tooLate(last, first.start, first.at);
    if (!first || last === undefined || days.length < needed) {
      const at = '/tutor/trainedOn';
      const another = { what: 'un autre jour de cette formation', at, known: days.length >= needed };
      return { ...lacking(stated, [another, startNeed(first)]), at: [at] };
    }
    return {
      verdict: 'met',
      message: `Le tuteur est formé depuis le ${frenchDay(last)} ; la formation du manager commence le ${frenchDay(first.start)}.`,
      at: ['/tutor/trainedOn', first.at],
      expected: { to: first.start },
      found: last,
    };
  },
};

function tooLate(last: IsoDay, start: IsoDay, at: string): Outcome {
  return {
    verdict: 'unmet',
    message: `${stated} : elle s'achève le ${frenchDay(last)} et la formation du manager commence le ${frenchDay(start)}. L'achever au plus tard ce jour-là, désigner un tuteur déjà formé, ou commencer au plus tôt le ${frenchDay(last)}.`,
    at: ['/tutor/trainedOn', at],
    expected: { to: start },
    found: last,
    gapDays: daysBetween(start, last),
  };
}
