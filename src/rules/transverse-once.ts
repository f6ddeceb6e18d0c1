import { addMonths, daysBetween } from '../model/day.js';
import { frenchCount, frenchDay } from '../model/french.js';
import { atMost } from './frame/limit.js';
import { transverseToFollow } from './frame/transverse.js';
import { titleOf } from './frame/wording.js';
import type { PathRule } from './rule.js';

/** An individualised path spread over more than a year includes the transverse module once. */
export const transverseOnce: PathRule = {
  id: 'transverse-once',
  force: 'recommendation',
  judges: 'path',
  editions: ['blocs'],
  kind: 'individualised',
  statement:
    "Un parcours individualisé étalé sur plus d'une année comprend une fois le module transverse, sauf s'il a déjà été suivi.",
  limits: ['transverse-discontinuous-path'],
  source: {
    document: 'path-guide',
    place: '§3, « Organiser le parcours », module transverse',
    status: 'reading',
    note: "L'étendue est comptée de la première activité au jury, ou à la dernière activité si elle vient après ; une année juste passe.",
  },
  check: (view, facts) => {
    const years = atMost(facts, 'transverse-discontinuous-path', 'years');
    const transverse = transverseToFollow(view, facts);
    if (typeof transverse !== 'string') return transverse;
    const title = titleOf(facts, transverse);
    const [followed] = view.regroupementsOf(transverse);
    if (followed) {
      return {
        verdict: 'met',
        message: `${title} est suivi à partir du ${frenchDay(followed.start)}.`,
        at: [followed.at],
      };
    }
    const { first, last } = view;
    const jury = view.path.jury?.on;
    const overSpan = years === 1 ? "plus d'un an" : `plus de ${frenchCount(years, 'an')}`;
    if (first && last) {
      const to = jury !== undefined && jury > last.end ? jury : last.end;
      const until = addMonths(first.start, years * 12);
      if (to > until) {
        return {
          verdict: 'unmet',
          message: `Le parcours va du ${frenchDay(first.start)} au ${frenchDay(to)}, ${overSpan} : il est conseillé d'y suivre une fois ${title}. Le planifier, l'indiquer acquis s'il a déjà été suivi, ou achever le parcours au plus tard le ${frenchDay(until)}.`,
          at: [...new Set([first.at, to === jury ? '/jury/on' : last.at])],
          expected: { to: until },
          found: to,
          gapDays: daysBetween(until, to),
        };
      }
    }
    if (!first || jury === undefined) {
      return {
        verdict: 'undetermined',
        message: `Le parcours ne comprend pas ${title} : conseillé s'il s'étend sur ${overSpan}, ce que rien ne dit encore.`,
        at: first ? [first.at] : ['/activities'],
        missing: [...(first ? [] : ['/activities']), ...(jury === undefined ? ['/jury/on'] : [])],
      };
    }
    return {
      verdict: 'not-applicable',
      message: `Sans objet : du ${frenchDay(first.start)} au ${frenchDay(last && last.end > jury ? last.end : jury)}, le parcours ne s'étend pas sur ${overSpan}.`,
      at: [first.at, '/jury/on'],
    };
  },
};
