import type { Cohort, Column } from './demand.js';
import type { Relaxation, Shares } from './relax.js';
import { plainCost, type Scale } from './scale.js';

/**
 * The criterion that prices are sought for. What is settled by the criteria before stands in prices of its own:
 * columns that these make too dear are out of the question, and seats that have such a price must be taken.
 */
export interface Level {
  /** What one unit of the criterion weighs. */
  readonly unit: number;
  /** What one unit of the criterion before weighs. */
  readonly above: number;
  /** The prices settled, whole. */
  readonly base: Float64Array;
}

/** A relaxation in units of a level, and what it leaves out. */
export interface Levelled {
  readonly relaxation: Relaxation;
  /** What is to be added to its value times the unit. */
  readonly offset: number;
}

/** A column is out of the question when it costs more than this part of a unit of the criterion before. */
const tooDear = 1 / 16;

/** The columns of all demands in units of a level; each demand has a last one, without places: to remain unplanned. */
export function levelled(
  { demands }: Cohort,
  scale: Scale,
  { unit, above, base }: Level,
  counts: readonly number[],
  seats: Float64Array,
  isOpen: (column: Column) => boolean = () => true,
): Levelled {
  const firsts = new Int32Array(demands.length + 1);
  const begins: number[] = [];
  const places: number[] = [];
  const costs: number[] = [];
  let offset = 0;
  for (const [rank, { columns }] of demands.entries()) {
    let least = Infinity;
    const own = [...columns, undefined].map((column) => {
      begins.push(places.length);
      let cost = plainCost(column, scale);
      for (const place of column?.places ?? []) {
        places.push(place);
        cost += base[place] ?? 0;
      }
      const asked = column && !isOpen(column) ? Infinity : cost;
      least = Math.min(least, asked);
      return asked;
    });
    for (const cost of own) costs.push(cost - least > above * tooDear ? Infinity : (cost - least) / unit);
    offset += least * (counts[rank] ?? 0);
    firsts[rank + 1] = begins.length;
  }
  begins.push(places.length);
  for (const [place, price] of base.entries()) offset -= price * (seats[place] ?? 0);
  const relaxation = {
    firsts,
    begins: Int32Array.from(begins),
    places: Int32Array.from(places),
    costs: Float64Array.from(costs),
    counts,
    seats,
    least: base.map((price) => -price / unit),
  };
  return { relaxation, offset };
}

/** Shares of the columns known before; those that came since have none. */
export function startOf(
  { firsts, counts }: Relaxation,
  before: readonly Float64Array[],
  prices: Float64Array,
): Omit<Shares, 'value'> {
  const shares = new Float64Array(firsts[counts.length] ?? 0);
  for (const [demand, count] of counts.entries()) {
    const first = firsts[demand] ?? 0;
    const last = (firsts[demand + 1] ?? 0) - 1;
    const known = before[demand];
    if (!known) {
      shares[first] = count;
      continue;
    }
    shares.set(known.subarray(0, known.length - 1), first);
    shares[last] = known[known.length - 1] ?? 0;
  }
  return { prices, shares };
}

/** The shares of each demand's columns, that of the request unplanned last. */
export function sharesOf({ firsts, counts }: Relaxation, { shares }: Shares): Float64Array[] {
  return counts.map((_, demand) => shares.slice(firsts[demand] ?? 0, firsts[demand + 1] ?? 0));
}

/** Prices in units of a level, with those settled, as whole prices. */
export function wholePrices(prices: Float64Array, { unit, base }: Level): Float64Array {
  return prices.map((price, place) => Math.max(0, Math.round(price * unit + (base[place] ?? 0))));
}
