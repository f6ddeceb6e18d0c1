import { daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import type { PathRule } from './rule.js';

/** A complete path starts with the opening session. */
export const openingFirst: PathRule = {
  id: 'opening-first',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  kind: 'complete',
  statement: "Le parcours complet débute par une séance d'ouverture qui accueille le groupe.",
  notChecked: "Ce que la séance présente du parcours n'est pas vérifié.",
  source: {
    document: 'path-guide',
    place: '§2, première étape',
    status: 'stated',
    note: "Une activité peut partager le jour de l'ouverture : l'égalité passe.",
  },
  check: (view) => {
    const [opening] = view.occurrencesOf('opening', 'opening');
    const { first } = view;
    if (!opening || !first) {
      return {
        verdict: 'unmet',
        message:
          "Le parcours complet débute par une séance d'ouverture : aucune n'est prévue. La planifier au plus tard le premier jour du parcours.",
        at: ['/activities'],
      };
    }
    const met = opening.start <= first.start;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `La séance d'ouverture du ${frenchDay(opening.start)} ouvre le parcours.`
        : `Le parcours complet débute par la séance d'ouverture : elle a lieu le ${frenchDay(opening.start)}, après une première activité le ${frenchDay(first.start)}. L'avancer au plus tard au ${frenchDay(first.start)}, ou reporter au plus tôt au ${frenchDay(opening.start)} ce qui la précède.`,
      at: met ? [opening.at] : [opening.at, first.at],
      expected: { to: first.start },
      found: opening.start,
      ...(met ? {} : { gapDays: daysBetween(first.start, opening.start) }),
    };
  },
};
