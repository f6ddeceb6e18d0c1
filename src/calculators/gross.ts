import type { CostLine, MissingInput, UnpricedItem } from '../model/cost.js';
import type { TariffItem } from '../model/ledger.js';

/** A priced line before funding. */
export interface GrossLine extends Omit<CostLine, 'funding' | 'funded' | 'remaining'> {
  /** The items that it is a part of, the nearest first: a share that is funded of one holds for it. */
  readonly partOf?: readonly TariffItem[];
}

/** What pricing gives: lines, what has no price, and what the caller could give to price it. */
export interface Pricing {
  readonly lines: readonly GrossLine[];
  readonly unpriced: readonly UnpricedItem[];
  readonly missing: readonly MissingInput[];
}
