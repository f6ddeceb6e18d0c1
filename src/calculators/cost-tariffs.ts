import type { StatedTariff } from '../model/fact.js';
import type { EditionId, UnitId } from '../model/ids.js';
import type { CostOptions, MissingInput, UnpricedItem } from '../model/cost.js';
import type { TariffItem } from '../model/ledger.js';
import { moduleOf } from '../model/lookup.js';
import { isBloc, itemName, itemsOf, partsOf } from './cost-items.js';
import type { CompleteHeadcount } from './cost-options.js';
import type { GrossLine, Pricing } from './gross.js';
import type { Holding } from './holding.js';
import { eachOf, rangeOf } from './money.js';
import type { TitleFacts } from './names.js';
import { priceOf, whyUnpriced, type Prices } from './tariff.js';

/** The facts that prices read: titles, and the prices that the documents state, whatever their edition. */
export interface TariffFacts extends TitleFacts {
  readonly tariffs: readonly StatedTariff[];
}

/** What the pricing of one item needs to know. */
interface Context {
  readonly facts: TariffFacts;
  readonly edition: EditionId;
  readonly year: number;
  readonly prices: Prices;
}

/** The priced lines of an item, and what has no price among it and its parts. */
interface Priced {
  readonly lines: readonly GrossLine[];
  readonly missing: readonly TariffItem[];
}

function unitOfItem(facts: TitleFacts, item: TariffItem): UnitId | undefined {
  if (isBloc(item)) return item;
  if (item === 'complete-path' || item === 'tutor-training' || item === 'jury-training') return undefined;
  const module = moduleOf(facts, item);
  return 'unit' in module ? module.unit : undefined;
}

/** Prices an item by itself, else by its parts. */
function pricedOf(
  context: Context,
  item: TariffItem,
  quantity: number,
  partOf: readonly TariffItem[] = [],
): Priced {
  const { facts, edition, year, prices } = context;
  const price = priceOf(prices, item, year);
  if (price) {
    const { range, ...from } = price;
    const gross = eachOf(range, (cents) => quantity * cents);
    const unitId = unitOfItem(facts, item);
    const line: GrossLine = {
      item,
      what: itemName(facts, item),
      quantity,
      unit: 'people',
      unitCents: range.expected,
      cents: gross.expected,
      ...(unitId && { unitId }),
      ...from,
      gross,
      partOf,
    };
    return { lines: [line], missing: [] };
  }
  const parts = partsOf(facts, edition, item).map((part) =>
    pricedOf(context, part, quantity, [item, ...partOf]),
  );
  const lines = parts.flatMap((part) => part.lines);
  return { lines, missing: lines.length > 0 ? parts.flatMap((part) => part.missing) : [item] };
}

/**
 * Prices what bears a tariff: what is followed, for each candidate, and the training of tutors and jury members.
 *
 * @param facts - titles, and the prices that the documents state
 * @param held - what a path or a scope holds
 * @param options - the year and the caller's own prices
 * @param headcount - for how many people
 * @returns priced lines, what has no price that year, and the prices that would settle it
 */
export function tariffCosts(
  facts: TariffFacts,
  held: Holding,
  { year, tariffs = [] }: CostOptions,
  { candidates, tutors, juryMembers }: CompleteHeadcount,
): Pricing {
  const prices = { ofCaller: tariffs, stated: facts.tariffs };
  const context = { facts, edition: held.edition, year, prices };
  const bought = [
    ...itemsOf(facts, held).map((item) => ({ item, quantity: candidates })),
    { item: 'tutor-training' as const, quantity: tutors },
    { item: 'jury-training' as const, quantity: juryMembers },
  ].filter(({ quantity }) => quantity > 0);

  const lines: GrossLine[] = [];
  const unpriced: UnpricedItem[] = [];
  const missing: MissingInput[] = [];
  for (const { item, quantity } of bought) {
    const found = pricedOf(context, item, quantity);
    if (found.missing.length === 0) {
      lines.push(...found.lines);
      continue;
    }
    const parts = found.missing.filter((part) => part !== item).map((part) => itemName(facts, part));
    const reason = whyUnpriced(prices, item, year, parts);
    const unitId = unitOfItem(facts, item);
    unpriced.push({ item, what: itemName(facts, item), quantity, ...(unitId && { unitId }), reason });
    for (const part of found.missing) {
      const what = `Tarif ${String(year)} : ${itemName(facts, part)}.`;
      missing.push({ option: '/tariffs', item: part, what });
    }
  }
  return { lines, unpriced, missing };
}

/** Prices the lines of the caller's own. */
export function otherCosts({ otherLines = [] }: CostOptions): Pricing {
  const lines = otherLines.map((line): GrossLine => {
    const { what, quantity = 1, cents: unitCents, origin } = line;
    const gross = eachOf(rangeOf(line), (cents) => quantity * cents);
    return {
      item: 'other',
      what,
      quantity,
      unit: 'times',
      unitCents,
      cents: gross.expected,
      source: 'caller',
      ...(origin !== undefined && { origin }),
      gross,
    };
  });
  return { lines, unpriced: [], missing: [] };
}
