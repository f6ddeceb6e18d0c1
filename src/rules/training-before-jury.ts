import { daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { lastRegroupement } from './frame/last-regroupement.js';
import { nothingFollowed } from './frame/training-modules.js';
import { titleOf } from './frame/wording.js';
import type { PathRule } from './rule.js';

/** The training modules are over when the jury sits. */
export const trainingBeforeJury: PathRule = {
  id: 'training-before-jury',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  statement:
    "La certification vient à l'issue du parcours de formation : les modules s'achèvent avant le jury.",
  source: {
    document: 'path-guide',
    place:
      "§3, « à l'issue d'un parcours complet de formation », « à l'issue d'un parcours de formation par bloc »",
    status: 'reading',
    note: "La phrase ne porte aucun mot d'obligation. Premiers regroupements ; l'égalité des jours passe.",
  },
  check: (view, facts) => {
    const last = lastRegroupement(view, facts);
    const jury = view.path.jury?.on;
    if (!last) return nothingFollowed(view, facts);
    const title = titleOf(facts, last.module);
    if (jury === undefined) {
      return {
        verdict: 'undetermined',
        message: `${title}, dernier module, s'achève le ${frenchDay(last.end)} : la date du jury n'est pas connue.`,
        at: [last.at],
        missing: ['/jury/on'],
      };
    }
    const met = last.end <= jury;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `Les modules s'achèvent le ${frenchDay(last.end)}, avant le jury du ${frenchDay(jury)}.`
        : `La certification vient à l'issue de la formation : ${title} s'achève le ${frenchDay(last.end)} et le jury est fixé au ${frenchDay(jury)}. Reporter le jury au plus tôt au ${frenchDay(last.end)}, ou achever les modules au plus tard le ${frenchDay(jury)}.`,
      at: [last.at, '/jury/on'],
      expected: { endsBy: jury },
      found: last.end,
      ...(met ? {} : { gapDays: daysBetween(jury, last.end) }),
    };
  },
};
