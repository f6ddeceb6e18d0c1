import type { Cohort } from './demand.js';
import type { Pricer } from './pricing.js';
import type { Scale } from './scale.js';

/** Whole prices of the places, and what any seating weighs at least. */
export interface Bound {
  readonly prices: Float64Array;
  readonly bound: bigint;
}

/**
 * Prices every demand exactly: what all weigh at whole prices, less the worth of the seats, is a lower bound, since
 * a seating pays for no more seats than there are.
 */
export function boundAt(
  { demands, seats }: Cohort,
  scale: Scale,
  pricer: Pricer,
  prices: Float64Array,
): Bound {
  let bound = 0n;
  for (const demand of demands) {
    bound += BigInt(demand.requests.length) * BigInt(pricer.best(demand, prices)?.key ?? scale.unplanned);
  }
  for (const [place, count] of seats.entries()) {
    const price = prices[place] ?? 0;
    if (price > 0) bound -= BigInt(price) * BigInt(count);
  }
  return { prices, bound };
}
