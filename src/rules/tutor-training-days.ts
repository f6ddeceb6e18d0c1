import { addDays, daysBetween } from '../model/day.js';
import { frenchCount, frenchDay, frenchList } from '../model/french.js';
import { atLeast } from './frame/limit.js';
import { trainingUnknown, trainingDaysOf } from './frame/tutor-training.js';
import type { PathRule } from './rule.js';

/** The tutor's training takes two days that do not follow one another. */
export const tutorTrainingDays: PathRule = {
  id: 'tutor-training-days',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement: 'La formation du tuteur dure 2 jours non consécutifs.',
  limits: ['tutor-training-days'],
  source: {
    document: 'actors-guide',
    place: '§2, « La formation au tutorat dans le CQP Manager opérationnel », durée',
    status: 'stated',
    note: "« Non consécutifs » est lu au calendrier : un vendredi et le lundi qui suit ne le sont pas. Les premiers jours comptent : d'autres, plus tard, refont la formation.",
  },
  check: ({ path }, facts) => {
    const least = atLeast(facts, 'tutor-training-days');
    const lasts = `La formation du tuteur dure ${frenchCount(least, 'jour')} non consécutifs`;
    const days = trainingDaysOf(path);
    if (!days) return trainingUnknown(path, lasts);
    const at = ['/tutor/trainedOn'];
    if (days.length < least) {
      const only = days.length === 0 ? "aucun n'" : `${days.length} seulement `;
      return {
        verdict: 'unmet',
        message: `${lasts} : ${only}${days.length > 1 ? 'sont indiqués' : 'est indiqué'}. En prévoir ${least - days.length}${days.length > 0 ? ' de plus' : ''}.`,
        at,
        expected: { atLeast: least },
        found: days.length,
      };
    }
    // Later days repeat the training.
    const training = days.slice(0, least);
    const second = training.findIndex((day, rank) => daysBetween(training[rank - 1] ?? day, day) === 1);
    const day = training[second];
    if (day !== undefined) {
      const earliest = addDays(day, 1);
      return {
        verdict: 'unmet',
        message: `${lasts} : le ${frenchDay(addDays(day, -1))} et le ${frenchDay(day)} se suivent. Reporter le second au plus tôt au ${frenchDay(earliest)}.`,
        at,
        expected: { from: earliest },
        found: day,
        gapDays: 1,
      };
    }
    return {
      verdict: 'met',
      message: `Le tuteur est formé en ${frenchCount(least, 'jour')} non consécutifs : ${frenchList(training.map((one) => `le ${frenchDay(one)}`))}.`,
      at,
      expected: { atLeast: least },
      found: days.length,
    };
  },
};
