import type { Cohort, Column } from './demand.js';
import type { Pricer } from './pricing.js';
import { plainCost, type Scale } from './scale.js';

/** Who takes which way; no place is overfull. */
export interface Seating {
  /** For each request, its column: none as long as it is unplanned. */
  readonly columns: (Column | undefined)[];
  /** Seats left of each place. */
  readonly left: Float64Array;
}

/** Seats nobody. */
export function emptySeating({ seats, count }: Cohort): Seating {
  return { columns: new Array<Column | undefined>(count).fill(undefined), left: Float64Array.from(seats) };
}

/** What a seating weighs. */
export function weightOf({ columns }: Seating, scale: Scale): bigint {
  return columns.reduce((sum, column) => sum + BigInt(plainCost(column, scale)), 0n);
}

/** Gives a request a way, or takes its way from it. */
export function seat({ columns, left }: Seating, request: number, column: Column | undefined): void {
  for (const place of columns[request]?.places ?? []) left[place] = (left[place] ?? 0) + 1;
  for (const place of column?.places ?? []) left[place] = (left[place] ?? 0) - 1;
  columns[request] = column;
}

/** Prices at which a place without a seat cannot be had. */
export function pricesLeft({ left }: Seating, prices: Float64Array): Float64Array {
  return prices.map((price, place) => ((left[place] ?? 0) > 0 ? price : Infinity));
}

/** Seats requests first come, each at its best among the seats left. */
export function seatInOrder(cohort: Cohort, pricer: Pricer): Seating {
  const seating = emptySeating(cohort);
  const demandOf = demandsByRequest(cohort);
  const prices = pricesLeft(seating, new Float64Array(cohort.seats.length));
  for (const [request, rank] of demandOf.entries()) {
    const demand = cohort.demands[rank];
    if (demand) seat(seating, request, pricer.best(demand, prices)?.column);
    for (const place of seating.columns[request]?.places ?? []) {
      if (seating.left[place] === 0) prices[place] = Infinity;
    }
  }
  return seating;
}

/** For each request, the rank of its demand. */
export function demandsByRequest({ demands, count }: Cohort): number[] {
  const demandOf = new Array<number>(count).fill(0);
  for (const [rank, { requests }] of demands.entries())
    for (const request of requests) demandOf[request] = rank;
  return demandOf;
}
