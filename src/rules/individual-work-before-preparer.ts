import { daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { notApplicableAsAcquired } from './frame/acquired.js';
import { titleOf } from './frame/wording.js';
import type { PathRule } from './rule.js';

/** The individual sequence of `preparer` comes before the collective one. */
export const individualWorkBeforePreparer: PathRule = {
  id: 'individual-work-before-preparer',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  statement:
    '« Se préparer aux épreuves de certification » compte une séquence préparatoire individuelle, avec e-learning, avant sa séquence collective.',
  source: {
    document: 'path-guide',
    place: '§1, « Se préparer aux épreuves de certification – 2 séquences »',
    status: 'reading',
    note: "La séquence individuelle est l'activité d'e-learning de ce module. La phrase ne porte aucun mot d'obligation ; premiers passages, l'égalité des jours passe.",
  },
  check: (view, facts) => {
    if (view.holdsModule('preparer')) return notApplicableAsAcquired(view, facts, 'preparer');
    const title = titleOf(facts, 'preparer');
    const [collective] = view.regroupementsOf('preparer');
    const [individual] = view.occurrencesOf('e-learning', 'preparer');
    if (!collective) {
      return {
        verdict: 'undetermined',
        message: `La séquence individuelle précède la séquence collective de ${title}, qui n'est pas encore planifiée.`,
        at: individual ? [individual.at] : [],
        missing: ['/activities'],
      };
    }
    if (!individual) {
      return {
        verdict: 'unmet',
        message: `${title} compte une séquence préparatoire individuelle : aucune n'est prévue. La planifier au plus tard le ${frenchDay(collective.start)}.`,
        at: [collective.at],
      };
    }
    const met = individual.end <= collective.start;
    return {
      verdict: met ? 'met' : 'unmet',
      message: met
        ? `La séquence individuelle de ${title} s'achève le ${frenchDay(individual.end)}, au plus tard quand commence la séquence collective.`
        : `La séquence individuelle de ${title} sert à la séquence collective : elle s'achève le ${frenchDay(individual.end)}, la seconde commence le ${frenchDay(collective.start)}. L'achever au plus tard ce jour-là.`,
      at: [individual.at, collective.at],
      expected: { to: collective.start },
      found: individual.end,
      ...(met ? {} : { gapDays: daysBetween(collective.start, individual.end) }),
    };
  },
};
