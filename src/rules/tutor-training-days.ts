import { daysBetween } from '../model/day.js';
import { frenchCount, frenchDay } from '../model/french.js';
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
    const counts = { expected: { atLeast: least }, found: days.length };
    if (days.length < least) {
      return {
        verdict: 'unmet',
        message: `${lasts} : ${days.length === 0 ? "aucun n'est" : `${frenchCount(days.length, 'jour')} seulement ${days.length > 1 ? 'sont' : 'est'}`} indiqué${days.length > 1 ? 's' : ''}. En prévoir ${least - days.length} de plus.`,
        at,
        ...counts,
      };
    }
    const adjacent = days.slice(0, least).findIndex((day, rank) => {
      const next = days[rank + 1];
      return rank + 1 < least && next !== undefined && daysBetween(day, next) === 1;
    });
    if (adjacent !== -1) {
      const [first = '', last = ''] = days.slice(adjacent);
      return {
        verdict: 'unmet',
        message: `${lasts} : le ${frenchDay(first)} et le ${frenchDay(last)} se suivent. Déplacer l'un d'eux d'un jour au moins.`,
        at,
        ...counts,
        gapDays: 1,
      };
    }
    return {
      verdict: 'met',
      message: `Le tuteur est formé en ${frenchCount(days.length, 'jour')} non consécutifs.`,
      at,
      ...counts,
    };
  },
};
