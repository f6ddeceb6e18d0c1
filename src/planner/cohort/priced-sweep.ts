import { flag } from '../flags.js';
import type { Compiled, CompiledMoves } from './compile.js';
import { pushLabel, takenBy } from './labels.js';
import { soonestOf, type Priced, type Tariff, type Workspace } from './tariff.js';

const flags = 4;
const kept = flag.speDue | flag.speDone;

/**
 * Finds a plan lighter than a limit, at prices: sweeps the sessions by date like `sweep`, for all juries at once.
 * A plan with `preparer` is kept for the sake of another jury only when that jury could still be worth it.
 *
 * With `only` it is exact for that jury. Without, it overlooks stated deposits and the year of a path without the
 * transverse module: its key is then a lower bound, and the caller looks whether the plan found has that worth.
 *
 * @param problem - what may be taken
 * @param tariff - what it costs
 * @param limit - no plan of that weight or more is of interest
 * @param space - the tables
 * @param only - rank of the one jury that counts
 * @returns the lightest plan, if one is lighter than the limit
 */
export function pricedSweep(
  problem: Compiled,
  tariff: Tariff,
  limit: number,
  space: Workspace,
  only?: number,
): Priced | undefined {
  const { labels, heads, reached, least, leastOffers, from: begins, to: ends } = space;
  const { offerCount, slots, starts, juryAfter, juryOnwards, juryFloor, juryFrom, lateFrom, full, preparer } =
    problem;
  const { recommendation } = tariff;
  const { withoutTransverse, speBeforeDeposit, offers, juries } = problem.problem;
  const soonest = soonestOf(problem, tariff, only);
  const deposit = only === undefined ? Infinity : (juries[only]?.deposit ?? 0);
  labels.count = 0;
  heads.fill(-1, 0, problem.stateCount * flags);
  reached.fill(0, 0, problem.stateCount);
  least.fill(Infinity, 0, problem.stateCount * flags);
  let bestKey = limit;
  let bestLabel = -1;
  let bestJury = -1;

  /** Weighs a plan of all modules with each jury that may follow. */
  function finish(label: number, first: number): void {
    const key = labels.keys[label] ?? 0;
    const before = labels.preparers[label] ?? -1;
    const late = before < 0 ? Infinity : (lateFrom[before] ?? 0);
    for (let jury = first; key + (soonest[jury] ?? Infinity) < bestKey; jury += 1) {
      const whole = key + (tariff.juries[jury] ?? 0) + (jury >= late ? recommendation : 0);
      if (whole >= bestKey || (only !== undefined && jury !== only)) continue;
      bestKey = whole;
      bestLabel = label;
      bestJury = jury;
    }
  }

  /**
   * Whether plans of a front make one useless: one of them serves its first juries for no more, and, unless no later
   * one is worth it, another one or the same serves the others.
   */
  function isCovered(key: number, own: number, head: number, but: number): boolean {
    if (own < 0) return head >= 0 && head !== but && (labels.keys[head] ?? 0) <= key;
    const [from, late] = [juryFrom[own] ?? 0, lateFrom[own] ?? 0];
    let reach = -1;
    let again = Infinity;
    for (let at = head; at >= 0; at = labels.next[at] ?? -1) {
      if (at === but || (labels.keys[at] ?? 0) > key) continue;
      const other = labels.preparers[at] ?? 0;
      const [first, last] = [juryFrom[other] ?? 0, lateFrom[other] ?? 0];
      if (first <= from && last > reach) reach = last;
      if (last >= late && first < again) again = first;
    }
    return reach >= 0 && (reach >= Math.min(late, again) || key + (soonest[reach] ?? Infinity) >= bestKey);
  }

  /** The same, for one of a state: those of the state with nothing due and an SPE done can do all that it can. */
  function isUseless(key: number, own: number, state: number): boolean {
    const settled = (state & ~flag.speDue) | flag.speDone;
    return (
      isCovered(key, own, heads[state] ?? -1, -1) ||
      (settled !== state && isCovered(key, own, heads[settled] ?? -1, -1))
    );
  }

  /** Drops from a front the labels of a weight or more that another front makes useless. */
  function thin(state: number, key: number, head: number): void {
    let last = -1;
    for (let at = heads[state] ?? -1; at >= 0; at = labels.next[at] ?? -1) {
      const its = labels.keys[at] ?? 0;
      if (its < key || !isCovered(its, labels.preparers[at] ?? -1, head, at)) last = at;
      else if (last < 0) heads[state] = labels.next[at] ?? -1;
      else labels.next[last] = labels.next[at] ?? -1;
    }
    if ((heads[state] ?? -1) < 0) reached[state >> 2] = (reached[state >> 2] ?? 0) & ~(1 << (state & kept));
  }

  function keep(label: number): void {
    const state = labels.states[label] ?? 0;
    const key = labels.keys[label] ?? 0;
    const own = labels.preparers[label] ?? -1;
    if (isUseless(key, own, state)) return;
    labels.next[label] = own < 0 ? -1 : (heads[state] ?? -1);
    heads[state] = label;
    if (own >= 0) thin(state, key, label);
    reached[state >> 2] = (reached[state >> 2] ?? 0) | (1 << (state & kept));
    if ((state & kept) !== flag.speDone) return;
    for (const due of [0, flag.speDue, flag.speDue | flag.speDone]) {
      if (((reached[state >> 2] ?? 0) >> due) & 1) thin((state & ~kept) | due, key, label);
    }
  }

  function settle(label: number, offer: number): void {
    const state = labels.states[label] ?? 0;
    if (!(state & flag.speDue) || (problem.freeAfter[offer] ?? Infinity) > deposit) return;
    const next = (state & ~flag.speDue) | flag.speDone;
    const before = labels.preparers[label] ?? -1;
    const settled = pushLabel(
      labels,
      labels.keys[label] ?? 0,
      labels.parents[label] ?? -1,
      offer,
      next,
      before,
    );
    const first = Math.max(problem.juryAfterFree[offer] ?? 0, before < 0 ? 0 : (juryFrom[before] ?? 0));
    if (next >> 2 === full) finish(settled, first);
    else keep(settled);
  }

  function extend(rank: number, set: number, move: CompiledMoves, parent: number): void {
    let key = (tariff.offers[rank] ?? 0) + move.recommendations * recommendation;
    let due = move.flags;
    let before = -1;
    if (parent >= 0) {
      key += labels.keys[parent] ?? 0;
      due |= (labels.states[parent] ?? 0) & kept;
      before = labels.preparers[parent] ?? -1;
    } else if (only !== undefined && withoutTransverse) {
      if ((juries[only]?.on ?? 0) > (offers[rank]?.opening?.yearEnd ?? Infinity)) key += recommendation;
    }
    let floor = juryFloor[rank] ?? 0;
    if (slots[rank] === preparer) {
      floor = juryFrom[rank] ?? 0;
      if (only === undefined) before = rank;
      else if (only >= (lateFrom[rank] ?? 0)) key += recommendation;
    } else if (before >= 0) floor = Math.max(juryAfter[rank] ?? 0, juryFrom[before] ?? 0);
    else if (preparer >= 0 && ((problem.masks[set] ?? 0) >> preparer) & 1) floor = juryAfter[rank] ?? 0;
    if (key + (soonest[floor] ?? Infinity) >= bestKey) return;
    const state = set * flags + due;
    if (before < 0) {
      const other = leastOffers[state] ?? 0;
      const sooner =
        (problem.ends[other] ?? 0) <= (problem.ends[rank] ?? 0) &&
        (problem.freeAfter[other] ?? 0) <= (problem.freeAfter[rank] ?? 0);
      if ((least[state] ?? Infinity) <= key && sooner) return;
      if (key < (least[state] ?? Infinity)) {
        least[state] = key;
        leastOffers[state] = rank;
      }
    }
    if (isUseless(key, before, state)) return;
    const label = pushLabel(labels, key, parent, rank, state, before);
    if (set === full && !(due & flag.speDue && speBeforeDeposit)) finish(label, floor);
  }

  function take(rank: number): void {
    const slot = slots[rank] ?? 0;
    const needsSpe = problem.needsSpe[slot] ?? false;
    const usable = needsSpe ? 0b1100 : 0b1111;
    for (const move of problem.moves[slot] ?? []) {
      if (move.opensPath) {
        if (!needsSpe && offers[rank]?.opening?.isAllowed) extend(rank, move.to[0] ?? 0, move, -1);
        continue;
      }
      for (let at = 0; at < move.from.length; at += 1) {
        const set = move.from[at] ?? 0;
        let left = (reached[set] ?? 0) & usable;
        for (let state = set * flags; left !== 0; left >>= 1, state += 1) {
          if (!(left & 1)) continue;
          for (let label = heads[state] ?? -1; label >= 0; label = labels.next[label] ?? -1) {
            extend(rank, move.to[at] ?? 0, move, label);
          }
        }
      }
    }
  }

  let released = 0;
  const { releaseDays, releaseOffers, releaseFree } = problem;
  function releaseUntil(day: number): void {
    for (; released < releaseDays.length && (releaseDays[released] ?? 0) <= day; released += 1) {
      const offer = releaseOffers[released] ?? 0;
      const isFree = releaseFree[released] === 1;
      const end = ends[offer] ?? 0;
      for (let label = begins[offer] ?? 0; label < end; label += 1) {
        if (isFree) settle(label, offer);
        else if ((labels.states[label] ?? 0) >> 2 !== full) keep(label);
      }
    }
  }

  begins.fill(0, 0, offerCount);
  ends.fill(0, 0, offerCount);
  for (let rank = 0; rank < offerCount; rank += 1) {
    if ((soonest[juryOnwards[rank] ?? 0] ?? Infinity) >= bestKey) break;
    if (tariff.offers[rank] === Infinity) continue;
    releaseUntil(starts[rank] ?? 0);
    begins[rank] = labels.count;
    take(rank);
    ends[rank] = labels.count;
  }
  releaseUntil(Infinity);
  if (bestLabel < 0) return undefined;
  return { key: bestKey, taken: takenBy(labels, bestLabel), jury: bestJury };
}
