import { addMonths, daysBetween } from '../model/day.js';
import { frenchCount, frenchDay } from '../model/french.js';
import { earliestDayBefore } from './frame/delay.js';
import { atMost } from './frame/limit.js';
import type { PathRule } from './rule.js';
import { preparersAndJury } from './frame/preparer-and-jury.js';
import { titleOf } from './frame/wording.js';

/** The jury sits at most six months after the last `preparer` before it. */
export const juryWithinSixMonths: PathRule = {
  id: 'jury-within-six-months',
  force: 'recommendation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    'Le jury siège au plus tard 6 mois après le dernier « Se préparer aux épreuves de certification » qui le précède.',
  limits: ['jury-after-preparer'],
  source: {
    document: 'path-guide',
    place: '§3, inscription à une session de jury, dernière phrase',
    status: 'reading',
    note: "La phrase ne dit pas d'où courent les 6 mois : ils sont comptés depuis la fin du dernier passage de ce module avant le jury.",
  },
  check: (view, facts) => {
    const months = atMost(facts, 'jury-after-preparer', 'months');
    const ends = preparersAndJury(view, facts);
    if ('verdict' in ends) return ends;
    const { preparers, jury } = ends;
    const title = titleOf(facts, 'preparer');
    const [first, ...others] = preparers.filter(({ end }) => end <= jury);
    if (!first) {
      return {
        verdict: 'not-applicable',
        message: `Aucun module ${title} ne s'achève avant le jury du ${frenchDay(jury)} : le délai conseillé n'a pas de point de départ.`,
        at: ['/jury/on'],
      };
    }
    const last = others.reduce((a, b) => (b.end > a.end ? b : a), first);
    const latest = addMonths(last.end, months);
    const delay = frenchCount(months, 'mois');
    const met = jury <= latest;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `Le jury du ${frenchDay(jury)} siège ${delay} au plus après ${title}, achevé le ${frenchDay(last.end)}.`
        : `Il est conseillé de ne pas dépasser ${delay} entre ${title}, achevé le ${frenchDay(last.end)}, et le jury, fixé au ${frenchDay(jury)}. Avancer le jury au plus tard au ${frenchDay(latest)}, ou suivre de nouveau le module avant le jury, achevé au plus tôt le ${frenchDay(earliestDayBefore(jury, months))}.`,
      at: [last.at, '/jury/on'],
      expected: { to: latest },
      found: jury,
      ...(met ? {} : { gapDays: daysBetween(latest, jury) }),
    };
  },
};
