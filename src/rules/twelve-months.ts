import { addMonths } from '../model/day.js';
import { aboutMonths } from './frame/limit.js';
import { spanOf } from './frame/span.js';
import { leftToPlan } from './frame/wording.js';
import type { PathRule } from './rule.js';

/** The whole training of edition 2017 takes about twelve months. */
export const twelveMonths: PathRule = {
  id: 'twelve-months',
  force: 'usage',
  judges: 'path',
  editions: ['2017'],
  kind: 'complete',
  statement: "La formation intégrale de l'édition 2017 s'étend sur 12 mois.",
  limits: ['training-span-2017'],
  source: {
    document: 'launch-letter-2017',
    place: 'II, 3e point ; VI.1, tableau, première ligne',
    status: 'reading',
    note: "Comptés de la première à la dernière activité, à un mois près ; énoncés sans mot d'obligation.",
  },
  check: (view, facts) => {
    const { first, last } = view;
    const months = aboutMonths(facts, 'training-span-2017');
    if (!first || !last) {
      return {
        verdict: 'undetermined',
        message: `La durée de la formation intégrale, ${months} mois, ne peut être jugée : aucune activité n'est datée.`,
        at: [],
        missing: ['/activities'],
      };
    }
    const from = { day: first.start, at: first.at };
    const to = { day: last.end, at: last.at };
    const span = spanOf({ from, to, end: 'la dernière activité', whole: 'Le parcours intégral' }, months);
    const notPlanned = facts.modules.filter(({ id }) => view.lacksModule(id)).length;
    if (notPlanned > 0 && span.verdict === 'unmet' && to.day < addMonths(from.day, months)) {
      return {
        verdict: 'undetermined',
        message: `La durée de la formation intégrale, ${months} mois, ne peut être jugée : ${leftToPlan(view, notPlanned)}.`,
        at: [first.at],
        missing: ['/activities'],
      };
    }
    return span;
  },
};
