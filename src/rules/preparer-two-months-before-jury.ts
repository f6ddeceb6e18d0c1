import { addMonths, daysBetween } from '../model/day.js';
import { frenchCount, frenchDay } from '../model/french.js';
import { latestDayBefore } from './frame/delay.js';
import { atLeast } from './frame/limit.js';
import type { PathRule } from './rule.js';
import { preparersAndJury } from './frame/preparer-and-jury.js';
import { titleOf } from './frame/wording.js';

/** Some `preparer` ends at least two months before the jury. */
export const preparerTwoMonthsBeforeJury: PathRule = {
  id: 'preparer-two-months-before-jury',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    '« Se préparer aux épreuves de certification » est achevé, une fois au moins, 2 mois au moins avant le passage en jury.',
  limits: ['preparer-before-jury'],
  source: {
    document: 'path-guide',
    place: '§3, 2ème module : « dans tous les cas »',
    status: 'stated',
    note: "Un délai en mois s'achève le même jour du mois, ou le dernier jour d'un mois plus court : lecture de cette bibliothèque.",
  },
  check: (view, facts) => {
    const months = atLeast(facts, 'preparer-before-jury', 'months');
    const ends = preparersAndJury(view, facts);
    if ('verdict' in ends) return ends;
    const { preparers, jury } = ends;
    const first = preparers.reduce((a, b) => (b.end < a.end ? b : a));
    const earliest = addMonths(first.end, months);
    const title = titleOf(facts, 'preparer');
    const delay = frenchCount(months, 'mois');
    const met = earliest <= jury;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `${title} s'achève le ${frenchDay(first.end)}, ${delay} au moins avant le jury du ${frenchDay(jury)}.`
        : `${title} doit être achevé ${delay} au moins avant le jury : il s'achève le ${frenchDay(first.end)} et le jury est fixé au ${frenchDay(jury)}. Reporter le jury au plus tôt au ${frenchDay(earliest)}, ou achever le module au plus tard le ${frenchDay(latestDayBefore(jury, months))}.`,
      at: [first.at, '/jury/on'],
      expected: { from: earliest },
      found: jury,
      ...(met ? {} : { gapDays: daysBetween(jury, earliest) }),
    };
  },
};
