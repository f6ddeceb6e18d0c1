import { flag } from './flags.js';
import type { Offer, Problem } from './problem.js';
import type { Moment } from './states.js';
import type { Valuation } from './valuation.js';

/** What taking each session adds at each kind of moment: one row a session, one column for each of its `moves`. */
export interface Steps {
  readonly width: number;
  /** What it weighs; `Infinity` when it is forbidden or of no interest. */
  readonly keys: Float64Array;
  /** What it weighs at the least, once a free day has settled what it makes due. */
  readonly leastKeys: Float64Array;
  readonly flags: Uint8Array;
  /** The sessions that may be taken at some moment, in order. */
  readonly ranks: readonly number[];
}

/**
 * Lists what taking each session adds.
 *
 * @param problem - what may be taken
 * @param valuation - what plans weigh, by adding up
 * @param below - plans of that weight or more are of no interest, nor is a session that makes every plan so heavy
 * @returns the steps, by rank of the offer
 */
export function stepsOf(problem: Problem, valuation: Valuation, below: number): Steps {
  const { offers, slots, states } = problem;
  const width = Math.max(1, ...states.moves.map((moves) => moves.length));
  const keys = new Float64Array(offers.length * width).fill(Infinity);
  const leastKeys = new Float64Array(offers.length * width).fill(Infinity);
  const flags = new Uint8Array(offers.length * width);
  const leastOf = new Float64Array(slots.length).fill(Infinity);

  function weigh(offer: Offer, moment: Moment, at: number): void {
    const step = valuation.stepOf(offer, moment);
    if (!step) return;
    const late = step.flags & flag.late;
    const least = late ? valuation.settle(step.key, late, -Infinity) : step.key;
    keys[at] = step.key;
    leastKeys[at] = least;
    flags[at] = step.flags;
    if (least < (leastOf[offer.slot] ?? 0)) leastOf[offer.slot] = least;
  }

  let at = 0;
  for (const offer of offers) {
    if (offer.start >= valuation.before) break;
    const moves = states.moves[offer.slot] ?? [];
    for (let column = 0; column < moves.length; column += 1) {
      const alike = moves[column];
      if (alike) weigh(offer, alike.moment, at + column);
    }
    at += width;
  }
  const spare = below === Infinity ? Infinity : below - leastOf.reduce((sum, least) => sum + least, 0);
  const ranks: number[] = [];
  for (let rank = 0; rank < offers.length; rank += 1) {
    const most = spare + (leastOf[offers[rank]?.slot ?? 0] ?? 0);
    let isUsable = false;
    for (let at = rank * width; at < (rank + 1) * width; at += 1) {
      if ((leastKeys[at] ?? 0) < most) isUsable = true;
      else keys[at] = leastKeys[at] = Infinity;
    }
    if (isUsable) ranks.push(rank);
  }
  return { width, keys, leastKeys, flags, ranks };
}
