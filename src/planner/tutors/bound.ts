import type { Board } from './board.js';
import type { Part } from './parts.js';
import { countEngaged } from './seating.js';

/** A day on which missions run together that run together on no other day as well. */
export interface Peak {
  readonly day: number;
  /** How many missions run. */
  readonly load: number;
  /** How many hosts they take at least, beyond those who are engaged already. */
  readonly need: number;
}

/** Finds the peaks of the missions that a part must place, in order of days. */
export function peaksOf(board: Board, part: Part): readonly Peak[] {
  const { limit, from, to } = board;
  const required = part.missions.filter((mission) => board.missions[mission]?.optional === false);
  const ends = required.map((mission) => to[mission] ?? 0).sort((a, b) => a - b);
  const engaged = part.hosts.filter((host) => board.hosts[host]?.offered && board.engaged[host]?.length);
  const peaks: Peak[] = [];
  let ended = 0;
  required.forEach((mission, rank) => {
    const day = from[mission] ?? 0;
    while ((ends[ended] ?? Infinity) < day) ended += 1;
    const next = required[rank + 1];
    const nextDay = next === undefined ? Infinity : (from[next] ?? 0);
    // Until somebody's mission ends, those who start later join the ones who run today.
    if (nextDay === day || (ends[ended] ?? Infinity) >= nextDay) return;
    const load = rank + 1 - ended;
    let spare = 0;
    for (const host of engaged) spare += Math.max(0, limit - countEngaged(board.engaged[host] ?? [], day));
    peaks.push({ day, load, need: load <= spare ? 0 : Math.ceil((load - spare) / limit) || 1 });
  });
  return peaks;
}

/** Tells which classes of hosts suit some mission that runs at a peak, at `class * peaks + peak`. */
export function coverOf(board: Board, part: Part, peaks: readonly Peak[]): Uint8Array {
  const { classCount, classFits, from, to } = board;
  const cover = new Uint8Array(classCount * peaks.length);
  const rows = [...new Set(part.hosts.map((host) => board.classOf[host] ?? 0))];
  const firstPeak = part.missions.map((mission) => firstFrom(peaks, from[mission] ?? 0));
  for (const row of rows) {
    // Up to which peak each one is covered by missions that start at or before it.
    const reach = new Int32Array(peaks.length).fill(-1);
    part.missions.forEach((mission, rank) => {
      if (!classFits[row * board.missions.length + mission]) return;
      const first = firstPeak[rank] ?? 0;
      const last = firstFrom(peaks, (to[mission] ?? 0) + 1) - 1;
      if (first <= last) reach[first] = Math.max(reach[first] ?? -1, last);
    });
    let covered = -1;
    for (let peak = 0; peak < peaks.length; peak += 1) {
      covered = Math.max(covered, reach[peak] ?? -1);
      if (covered >= peak) cover[row * peaks.length + peak] = 1;
    }
  }
  return cover;
}

/** The rank of the first peak on or after a day. */
function firstFrom(peaks: readonly Peak[], day: number): number {
  let low = 0;
  let high = peaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((peaks[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Counts hosts that no assignment of a part can do without, beyond those who are engaged already: what one peak takes,
 * and of each next one what it takes beyond the hosts who might have served at those before.
 */
export function leastHosts(board: Board, part: Part): number {
  const peaks = peaksOf(board, part);
  const cover = coverOf(board, part, peaks);
  const sizes = new Map<number, number>();
  for (const host of part.hosts) {
    const row = board.classOf[host] ?? 0;
    if (board.hosts[host]?.offered && !board.engaged[host]?.length) sizes.set(row, (sizes.get(row) ?? 0) + 1);
  }
  const able = peaks.map((_, peak) => {
    let count = 0;
    for (const [row, size] of sizes) if (cover[row * peaks.length + peak]) count += size;
    return count;
  });
  // Two ways to begin: where most are needed, and where the choice is the narrowest.
  const byNeed = addedUp((peak) => peaks[peak]?.need ?? 0);
  const byChoice = addedUp((peak) => (peaks[peak]?.need ?? 0) / Math.max(1, able[peak] ?? 0));
  return Math.max(byNeed, byChoice);

  function addedUp(score: (peak: number) => number): number {
    let best = -1;
    for (const peak of peaks.keys()) if (best < 0 || score(peak) > score(best)) best = peak;
    const seen = new Set<number>();
    const counted = new Set<number>();
    let total = 0;
    let gain = peaks[best]?.need ?? 0;
    while (gain > 0) {
      total += gain;
      counted.add(best);
      for (const row of sizes.keys()) if (cover[row * peaks.length + best]) seen.add(row);
      gain = 0;
      for (const [peak, { need }] of peaks.entries()) {
        let shared = 0;
        if (need <= gain || counted.has(peak)) continue;
        for (const row of seen) if (cover[row * peaks.length + peak]) shared += sizes.get(row) ?? 0;
        if (need - shared > gain) [gain, best] = [need - shared, peak];
      }
    }
    return total;
  }
}
