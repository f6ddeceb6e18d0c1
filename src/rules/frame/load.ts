import { compareDays, daysBetween, type IsoDay } from '../../model/day.js';
import type { Span } from './mission.js';

/** A span that somebody holds. */
export interface HeldSpan extends Span {
  readonly holder: string;
  readonly rank: number;
}

/** A stretch of days on which more spans run than the limit allows: the days around it are within the limit. */
interface Excess extends Span {
  readonly most: number;
  readonly holders: readonly string[];
}

/** How many spans run at once, at most and beyond a limit. */
export interface Load {
  readonly peak: number;
  readonly peakOn?: IsoDay;
  readonly excesses: readonly Excess[];
}

interface OpenExcess {
  from: IsoDay;
  to: IsoDay;
  most: number;
  holders: Map<number, string>;
}

/**
 * Sweeps spans by day, in O(n log n). Days are included at both ends: a span that starts on the day on which
 * another ends runs together with it on that day.
 */
export function loadOf(spans: readonly HeldSpan[], limit: number): Load {
  const starts = [...spans].sort((a, b) => compareDays(a.from, b.from));
  const ends = [...spans].sort((a, b) => compareDays(a.to, b.to));
  const running = new Map<number, string>();
  const excesses: OpenExcess[] = [];
  let peak = 0;
  let peakOn: IsoDay | undefined;
  let excess: OpenExcess | undefined;
  let next = 0;
  for (const ending of ends) {
    for (let start = starts[next]; start && start.from <= ending.to; start = starts[++next]) {
      running.set(start.rank, start.holder);
      if (running.size > peak) [peak, peakOn] = [running.size, start.from];
      if (running.size <= limit) continue;
      excess ??= { from: start.from, to: start.from, most: 0, holders: new Map(running) };
      excess.holders.set(start.rank, start.holder);
      excess.most = Math.max(excess.most, running.size);
    }
    running.delete(ending.rank);
    if (excess && running.size <= limit) {
      excess.to = ending.to;
      append(excesses, excess);
      excess = undefined;
    }
  }
  return { peak, ...(peakOn === undefined ? {} : { peakOn }), excesses: excesses.map(closed) };
}

/** Adds a stretch to those found, or to the last of them when it goes on from the day before. */
function append(excesses: OpenExcess[], next: OpenExcess): void {
  const last = excesses.at(-1);
  if (!last || daysBetween(last.to, next.from) > 1) {
    excesses.push(next);
    return;
  }
  last.to = next.to;
  last.most = Math.max(last.most, next.most);
  for (const [rank, holder] of next.holders) last.holders.set(rank, holder);
}

function closed({ from, to, most, holders }: OpenExcess): Excess {
  const byRank = [...holders].sort(([a], [b]) => a - b);
  return { from, to, most, holders: byRank.map(([, holder]) => holder) };
}
