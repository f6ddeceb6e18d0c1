import type { Compiled } from './compile.js';
import type { PricedLabels } from './labels.js';

/** What a plan weighs beside the prices of its sessions. */
export interface Tariff {
  /** What each session costs, by rank; `Infinity` when it has no seat. */
  readonly offers: Float64Array;
  /** What each jury costs: the waiting and the price of its seat. */
  readonly juries: Float64Array;
  /** What one recommendation broken costs. */
  readonly recommendation: number;
}

/** The lightest plan of a sweep. */
export interface Priced {
  readonly key: number;
  readonly taken: readonly number[];
  readonly jury: number;
}

/** Tables that serve every sweep anew. */
export interface Workspace {
  readonly labels: PricedLabels;
  /** First label of the front of each state. */
  heads: Int32Array;
  /** For each set of modules, the combinations of flags that have a front, as bits. */
  reached: Uint8Array;
  /** For each state, the least key made so far and its session. */
  least: Float64Array;
  leastOffers: Int32Array;
  /** Where the labels of each offer begin and end. */
  from: Int32Array;
  to: Int32Array;
}

/** The least that a jury costs, from each on. */
export function soonestOf({ juryCount }: Compiled, { juries }: Tariff, only?: number): Float64Array {
  const soonest = new Float64Array(juryCount + 1).fill(Infinity);
  for (let jury = juryCount - 1; jury >= 0; jury -= 1) {
    const own = only === undefined || only === jury ? (juries[jury] ?? 0) : Infinity;
    soonest[jury] = Math.min(own, soonest[jury + 1] ?? Infinity);
  }
  return soonest;
}
