import { addDays } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { atLeast, atMost } from './frame/limit.js';
import { trainingUnknown, trainingDaysOf } from './frame/tutor-training.js';
import { gapToWindow } from './frame/window.js';
import type { PathRule } from './rule.js';

/** The tutor's training falls two to three weeks before the candidate's training starts. */
export const tutorTrainingWindow: PathRule = {
  id: 'tutor-training-window',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  statement: 'La formation du tuteur est planifiée 2 à 3 semaines avant le début de la formation du manager.',
  limits: ['tutor-training-before-start', 'tutor-training-days'],
  source: {
    document: 'actors-guide',
    place: '§2, « La formation au tutorat dans le CQP Manager opérationnel », durée',
    status: 'reading',
    note: "Compté du second jour de la formation du tuteur. Un tuteur formé plus tôt n'a pas à l'être de nouveau.",
  },
  check: ({ path, first }, facts) => {
    const least = atLeast(facts, 'tutor-training-before-start', 'weeks');
    const most = atMost(facts, 'tutor-training-before-start', 'weeks');
    const weeks = `${least} à ${most} semaines avant le début de la formation du manager`;
    const rule = `La formation du tuteur se place d'ordinaire ${weeks}`;
    const days = trainingDaysOf(path);
    if (!days) return trainingUnknown(path, rule, ...(first ? [] : ['/activities']));
    const needed = atLeast(facts, 'tutor-training-days');
    if (!first || days.length < needed) {
      return {
        verdict: 'undetermined',
        message: `${rule} : ${first ? "elle n'est pas complète" : "aucune activité n'est encore datée"}.`,
        at: ['/tutor/trainedOn'],
        missing: [...(days.length < needed ? ['/tutor/trainedOn'] : []), ...(first ? [] : ['/activities'])],
      };
    }
    // The training is its first days; those that repeat it do not count.
    const last = days[needed - 1] ?? first.start;
    const from = addDays(first.start, -most * 7);
    const to = addDays(first.start, -least * 7);
    const gapDays = gapToWindow(last, from, to);
    const met = gapDays === 0;
    const advice =
      last < from
        ? "Rien n'est à refaire si le tuteur est déjà formé."
        : `L'avancer entre le ${frenchDay(from)} et le ${frenchDay(to)}, ou commencer le parcours au plus tôt le ${frenchDay(addDays(last, least * 7))}.`;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `La formation du tuteur s'achève le ${frenchDay(last)}, ${weeks}, le ${frenchDay(first.start)}.`
        : `${rule}, soit du ${frenchDay(from)} au ${frenchDay(to)} : elle s'achève le ${frenchDay(last)}. ${advice}`,
      at: ['/tutor/trainedOn', first.at],
      expected: { from, to },
      found: last,
      ...(met ? {} : { gapDays }),
    };
  },
};
