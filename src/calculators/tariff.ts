import type { StatedTariff } from '../model/fact.js';
import { frenchList } from '../model/french.js';
import type { CentsRange, CostLine } from '../model/cost.js';
import type { Tariff, TariffItem } from '../model/ledger.js';
import { rangeOf } from './money.js';

/** The prices at hand: the caller's, which come first, and those of the documents. */
export interface Prices {
  readonly ofCaller: readonly Tariff[];
  readonly stated: readonly StatedTariff[];
}

/** The price of an item, with where it comes from. */
export type Price = Pick<CostLine, 'source' | 'origin'> & { readonly range: CentsRange };

/** Finds the price of an item for a year, never that of another year. */
export function priceOf({ ofCaller, stated }: Prices, item: TariffItem, year: number): Price | undefined {
  const applies = (tariff: Tariff | StatedTariff): boolean => tariff.item === item && tariff.year === year;
  const own = ofCaller.find(applies);
  if (own) {
    const { origin } = own;
    return { range: rangeOf(own), source: 'caller', ...(origin !== undefined && { origin }) };
  }
  const found = stated.find(applies);
  return found && { range: rangeOf({ cents: found.cents }), source: found.source };
}

/**
 * Says in French why an item has no price for a year.
 *
 * @param prices - the prices at hand
 * @param item - what has no price
 * @param year - the year asked for
 * @param missing - names of the parts without a price, when others have one
 */
export function whyUnpriced(
  { ofCaller, stated }: Prices,
  item: TariffItem,
  year: number,
  missing: readonly string[],
): string {
  const ofItem = [...stated, ...ofCaller].filter((tariff) => tariff.item === item);
  const years = [...new Set(ofItem.map((tariff) => tariff.year))].sort((a, b) => a - b);
  const reasons = [`Aucun prix n'est connu pour ${String(year)}, ni énoncé par un document ni fourni.`];
  if (years.length > 0) {
    const known =
      years.length > 1
        ? `Ceux de ${frenchList(years.map(String))} ne sont pas repris`
        : `Celui de ${frenchList(years.map(String))} n'est pas repris`;
    reasons.push(`${known} : un prix ne vaut que pour son année.`);
  }
  if (missing.length > 0) {
    reasons.push(
      `La somme des parties ne le donne pas : il y manque ${missing.map((name) => `« ${name} »`).join(', ')}.`,
    );
  }
  return reasons.join(' ');
}
