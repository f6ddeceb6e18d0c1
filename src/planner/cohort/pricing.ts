import { columnOf, keepColumn, roomyJuries, type Column, type Demand } from './demand.js';
import { emptyLabels } from './labels.js';
import { pricedSweep } from './priced-sweep.js';
import type { Tariff, Workspace } from './tariff.js';
import type { Scale } from './scale.js';

/** The best plan of a demand at prices. */
interface Offered {
  readonly column: Column;
  readonly key: number;
}

/** Finds best plans at prices, and counts the sweeps. */
export interface Pricer {
  /** The best plan of a demand when each place costs a price, `Infinity` where there is no seat. */
  readonly best: (demand: Demand, prices: Float64Array) => Offered | undefined;
  /** What a column costs at prices. */
  readonly keyOf: (column: Column, prices: Float64Array) => number;
  readonly steps: () => number;
}

/**
 * Makes a pricer. A plan that would cost as much as to leave a request unplanned is none.
 *
 * @param demands - all demands
 * @param scale - what weighs what
 * @returns the pricer, which adds what it finds to the columns of the demands
 */
export function pricerOf(demands: readonly Demand[], scale: Scale): Pricer {
  const space = workspaceFor(demands);
  let steps = 0;

  function keyOf({ recommendations, waiting, places }: Column, prices: Float64Array): number {
    let key = recommendations * scale.recommendation + waiting * scale.day;
    for (const place of places) key += prices[place] ?? 0;
    return key;
  }

  function known({ columns }: Demand, prices: Float64Array): Offered | undefined {
    let best: Offered | undefined;
    let least = scale.unplanned;
    for (const column of columns) {
      const key = keyOf(column, prices);
      if (key >= least) continue;
      least = key;
      best = { column, key };
    }
    return best;
  }

  function best(demand: Demand, prices: Float64Array): Offered | undefined {
    const { compiled } = demand;
    let found = known(demand, prices);
    if (!compiled.problem.isPossible) return undefined;
    const tariff = tariffOf(demand, prices, scale);
    const accept = (taken: readonly number[], jury: number): void => {
      const column = keepColumn(demand, columnOf(demand, taken, jury));
      const key = keyOf(column, prices);
      if (key < (found?.key ?? scale.unplanned)) found = { column, key };
    };
    if (compiled.problem.slots.length === 0) {
      for (const jury of roomyJuries(compiled)) accept([], jury);
      return found;
    }
    const limit = (): number => found?.key ?? scale.unplanned;
    steps += 1;
    const swept = pricedSweep(compiled, tariff, limit(), space);
    if (!swept) return found;
    if (!demand.needsCare || isSound(demand, swept.taken, swept.jury)) {
      accept(swept.taken, swept.jury);
      if (limit() <= swept.key) return found;
    }
    for (const jury of bySoonest(tariff)) {
      if ((tariff.juries[jury] ?? 0) >= limit()) break;
      steps += 1;
      const one = pricedSweep(compiled, tariff, limit(), space, jury);
      if (one) accept(one.taken, one.jury);
      if (limit() <= swept.key) break;
    }
    return found;
  }

  return { best, keyOf, steps: () => steps };
}

function tariffOf(
  { offerPlaces, juryPlaces, waits, broken }: Demand,
  prices: Float64Array,
  scale: Scale,
): Tariff {
  const always = broken * scale.recommendation;
  return {
    offers: Float64Array.from(offerPlaces, (place) => prices[place] ?? 0),
    juries: Float64Array.from(
      juryPlaces,
      (place, jury) => (prices[place] ?? 0) + (waits[jury] ?? 0) * scale.day + always,
    ),
    recommendation: scale.recommendation,
  };
}

function bySoonest({ juries }: Tariff): number[] {
  return [...juries.keys()].sort((a, b) => (juries[a] ?? 0) - (juries[b] ?? 0) || a - b);
}

/** Whether the SPE of a plan are carried out by the deposit that its jury states. */
function isSound({ compiled }: Demand, taken: readonly number[], jury: number): boolean {
  const { offers, slots, juries, unitsWithSpe, speDueAtOnce, speBeforeDeposit } = compiled.problem;
  if (!speBeforeDeposit) return true;
  const begun = new Set<string>();
  let isDue = false;
  let free = -Infinity;
  for (const [index, rank] of taken.entries()) {
    const offer = offers[rank];
    if (!offer) continue;
    if (isDue && free < offer.start) isDue = false;
    const unit = slots[offer.slot]?.unit;
    const opens = unit !== undefined && unitsWithSpe.includes(unit) && !begun.has(unit);
    if (unit !== undefined) begun.add(unit);
    if (opens || (index === 0 && speDueAtOnce)) isDue = true;
    if (isDue) free = offer.freeAfter;
  }
  return free <= (juries[jury]?.deposit ?? -Infinity);
}

function workspaceFor(demands: readonly Demand[]): Workspace {
  const states = demands.reduce((most, { compiled }) => Math.max(most, compiled.stateCount), 1);
  const offers = demands.reduce((most, { compiled }) => Math.max(most, compiled.offerCount), 1);
  return {
    labels: emptyLabels(),
    heads: new Int32Array(states * 4),
    reached: new Uint8Array(states),
    least: new Float64Array(states * 4),
    leastOffers: new Int32Array(states * 4),
    from: new Int32Array(offers),
    to: new Int32Array(offers),
  };
}
