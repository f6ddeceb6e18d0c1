import { addMonths, daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { fact, lacking, startNeed } from './frame/lacking.js';
import { atMost } from './frame/limit.js';
import type { PathRule } from './rule.js';

/** In edition 2017, beginners are advised to start within the first year in post. */
export const firstYearInPost: PathRule = {
  id: 'first-year-in-post',
  force: 'recommendation',
  judges: 'path',
  editions: ['2017'],
  kind: 'complete',
  statement: 'Le parcours intégral est conseillé aux débutants dès la première année de la prise de poste.',
  notChecked:
    "Que le manager soit débutant n'est pas vérifié : le parcours intégral est celui des débutants.",
  limits: ['appointment-before-start-2017'],
  source: {
    document: 'launch-letter-2017',
    place: 'IV, « débutants »',
    status: 'reading',
    note: "L'année est comptée du jour de la nomination à la première activité ; une année juste passe.",
  },
  check: ({ path, first }, facts) => {
    const years = atMost(facts, 'appointment-before-start-2017', 'years');
    const { appointedOn } = path.candidate;
    if (appointedOn === undefined || !first) {
      return lacking('Le parcours intégral est conseillé dès la première année de la prise de poste', [
        fact('la date de la nomination', '/candidate/appointedOn', appointedOn),
        startNeed(first),
      ]);
    }
    if (first.start < appointedOn) {
      return {
        verdict: 'not-applicable',
        message: `Sans objet : le parcours débute le ${frenchDay(first.start)}, avant la nomination du ${frenchDay(appointedOn)}.`,
        at: ['/candidate/appointedOn', first.at],
      };
    }
    const latest = addMonths(appointedOn, years * 12);
    const met = first.start <= latest;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `Le parcours débute le ${frenchDay(first.start)}, au plus tard le ${frenchDay(latest)} conseillé après la nomination du ${frenchDay(appointedOn)}.`
        : `Il est conseillé de commencer le parcours intégral dès la première année de la prise de poste, au plus tard le ${frenchDay(latest)} : il débute le ${frenchDay(first.start)}, la nomination étant du ${frenchDay(appointedOn)}. Avancer le début, si c'est encore possible.`,
      at: ['/candidate/appointedOn', first.at],
      expected: { to: latest },
      found: first.start,
      ...(met ? {} : { gapDays: daysBetween(latest, first.start) }),
    };
  },
};
