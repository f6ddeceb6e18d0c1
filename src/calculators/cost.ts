import { CqpMoError } from '../model/error.js';
import type { StatedTariff } from '../model/fact.js';
import type { EditionId } from '../model/ids.js';
import type { Cost, CostLine, CostOptions, Scope, TariffItem, UnpricedItem } from '../model/ledger.js';
import type { Path } from '../model/path.js';
import { itemName, itemsOf, partsOf } from './cost-items.js';
import { headcountOf, requireCostOptions } from './cost-options.js';
import { holdingOf } from './holding.js';
import type { TitleFacts } from './names.js';
import { priceOf, whyUnpriced, type Prices } from './tariff.js';

/** The facts that costs read: titles, and the prices that the documents state, whatever their edition. */
export interface CostFacts extends TitleFacts {
  readonly tariffs: readonly StatedTariff[];
}

/** What the pricing of one item needs to know. */
interface Pricing {
  readonly facts: CostFacts;
  readonly edition: EditionId;
  readonly year: number;
  readonly prices: Prices;
}

/** The priced lines of an item, and what has no price among it and its parts. */
interface Priced {
  readonly lines: readonly CostLine[];
  readonly missing: readonly TariffItem[];
}

/** Prices an item by itself, else by its parts. */
function pricedOf(pricing: Pricing, item: TariffItem, quantity: number): Priced {
  const { facts, edition, year, prices } = pricing;
  const price = priceOf(prices, item, year);
  if (price) {
    const { unitCents, ...origin } = price;
    const what = itemName(facts, item);
    return {
      lines: [{ item, what, quantity, unitCents, cents: quantity * unitCents, ...origin }],
      missing: [],
    };
  }
  const parts = partsOf(facts, edition, item).map((part) => pricedOf(pricing, part, quantity));
  const lines = parts.flatMap((part) => part.lines);
  return { lines, missing: lines.length > 0 ? parts.flatMap((part) => part.missing) : [item] };
}

/**
 * Prices a path or a scope for a year.
 *
 * @param facts - titles, and the prices that the documents state
 * @param scope - a path, or what to price when there is none yet
 * @param options - the year, for how many people, and the caller's own prices
 * @returns priced lines, their sum in cents, and what has no price that year
 * @throws CqpMoError when `scope` is neither a well-formed path nor a scope, when the options are malformed
 * (pointer under `/options`), and `invalid-number` when the cost is too large for exact cents
 */
export function costOf(facts: CostFacts, scope: Path | Scope, options: CostOptions): Cost {
  const held = holdingOf(facts, scope);
  requireCostOptions(options);
  const { year, headcount, tariffs = [] } = options;
  const prices = { ofCaller: tariffs, stated: facts.tariffs };
  const pricing = { facts, edition: held.edition, year, prices };
  const { candidates, tutors, juryMembers } = headcountOf(headcount);
  const bought = [
    ...itemsOf(facts, held).map((item) => ({ item, quantity: candidates })),
    { item: 'tutor-training' as const, quantity: tutors },
    { item: 'jury-training' as const, quantity: juryMembers },
  ].filter(({ quantity }) => quantity > 0);

  const lines: CostLine[] = [];
  const unpriced: UnpricedItem[] = [];
  for (const { item, quantity } of bought) {
    const { lines: found, missing } = pricedOf(pricing, item, quantity);
    if (missing.length === 0) lines.push(...found);
    else {
      const parts = missing.filter((part) => part !== item).map((part) => itemName(facts, part));
      const reason = whyUnpriced(prices, item, year, parts);
      unpriced.push({ item, what: itemName(facts, item), quantity, reason });
    }
  }
  const sum = lines.reduce((cents, line) => cents + line.cents, 0);
  if (!Number.isSafeInteger(sum)) {
    throw new CqpMoError('invalid-number', '/options', 'the cost is too large for exact cents');
  }
  const totalCents = lines.length === 0 && unpriced.length > 0 ? 'unknown' : sum;
  return { year, lines, totalCents, unpriced };
}
