import { daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import type { PathRule } from './rule.js';

/** In edition 2017 the candidate is appointed to a post of operational manager. */
export const appointedManager: PathRule = {
  id: 'appointed-manager',
  force: 'obligation',
  judges: 'path',
  editions: ['2017'],
  statement: 'Le candidat est effectivement nommé à un poste de manager opérationnel.',
  notChecked: "La nature du poste n'est pas vérifiée : seule la date de la nomination l'est.",
  source: {
    document: 'launch-letter-2017',
    place: 'IV, première phrase',
    status: 'reading',
    note: 'Lu : nommé au plus tard le jour où la formation commence.',
  },
  check: ({ path, first }) => {
    const { appointedOn } = path.candidate;
    const at = ['/candidate/appointedOn'];
    if (appointedOn === undefined) {
      return {
        verdict: 'undetermined',
        message: "La formation s'adresse aux managers nommés : la date de la nomination n'est pas connue.",
        at: [],
        missing: at,
      };
    }
    if (!first || appointedOn <= first.start) {
      return {
        verdict: 'met',
        message: `Le candidat est nommé depuis le ${frenchDay(appointedOn)}.`,
        at,
      };
    }
    return {
      verdict: 'unmet',
      message: `La formation s'adresse aux managers déjà nommés : la nomination est du ${frenchDay(appointedOn)}, la formation commence le ${frenchDay(first.start)}. La commencer au plus tôt le jour de la nomination.`,
      at: [...at, first.at],
      expected: { to: first.start },
      found: appointedOn,
      gapDays: daysBetween(first.start, appointedOn),
    };
  },
};
