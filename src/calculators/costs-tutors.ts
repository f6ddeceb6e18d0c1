import type { CohortCostOptions } from '../model/cohort-ledger.js';
import type { Cost, UnpricedItem } from '../model/cost.js';
import { unsettledTraining } from './cohort.js';
import { itemName } from './cost-items.js';
import { timeOf } from './cost-time.js';
import type { TitleFacts } from './names.js';

/**
 * What the training of a tutor would cost of whom nothing tells whether he is trained: neither its price nor its time is
 * known to be owed, so that neither is paid and neither is left out.
 *
 * @param facts - titles
 * @param index - the place of the path for which the tutor would be trained
 * @param options - what a day of a tutor costs, if the caller gives it
 * @returns no line, what is unpriced, and the field of the path that would settle it
 */
export function unsettledTutorCost(
  facts: TitleFacts,
  index: number,
  { dailyCosts = {} }: Pick<CohortCostOptions, 'dailyCosts'>,
): Pick<Cost, 'lines' | 'unpriced' | 'missing'> {
  const item = 'tutor-training';
  const what = itemName(facts, item);
  const reason = unsettledTraining;
  const time: UnpricedItem = {
    item: 'tutor-time',
    what: `${timeOf.tutor} – ${what}`,
    quantity: 'unknown',
    reason,
  };
  const option = `/paths/${String(index)}/tutor/trainedOn`;
  return {
    lines: [],
    unpriced: [{ item, what, quantity: 1, reason }, ...(dailyCosts.tutor ? [time] : [])],
    missing: [
      {
        option,
        item,
        what: 'Jours de formation du tuteur ; une liste vide dit que la formation reste à suivre.',
      },
    ],
  };
}
