import { fitOf, type Board, type Engagement } from './board.js';
import { peaksOf } from './bound.js';
import type { Part } from './parts.js';
import { nobody, type NamedMission, type Problem } from './problem.js';
import { countEngaged, type Budget, type Seating } from './seating.js';

/**
 * Missions that run on one day and are one too many for all the hosts who suit any of them (Hall). Without any one of
 * them the others have a host each: the moves that lead there are kept.
 */
export interface Shortage {
  /** By which missions and hosts have their ranks. */
  readonly board: Board;
  /** A numbered day. */
  readonly day: number;
  /** The first one has no host; the others have theirs. */
  readonly missions: readonly number[];
  readonly hosts: readonly number[];
  /** The host of each mission on that day, but for the first. */
  readonly hostOf: ReadonlyMap<number, number>;
  /** For each host, the mission that would have his next seat. */
  readonly nextOf: ReadonlyMap<number, number>;
}

/** Looks for a shortage on the days of missions that found no host; the busiest days come first. */
export function shortageOf(
  board: Board,
  part: Part,
  seating: Seating,
  left: readonly number[],
  budget: Budget,
): Shortage | undefined {
  const { from, to } = board;
  const runs = (mission: number, day: number): boolean =>
    (from[mission] ?? 0) <= day && (to[mission] ?? 0) >= day;
  const required = part.missions.filter((mission) => board.missions[mission]?.optional === false);
  const peaks = peaksOf(board, part).filter(({ day }) => left.some((mission) => runs(mission, day)));
  for (const { day } of [...peaks].sort((a, b) => b.load - a.load || a.day - b.day)) {
    const running = required.filter((mission) => runs(mission, day));
    budget.left -= required.length >> 3;
    const hostOf = new Map<number, number>();
    const lenient = lenientHosts(board, running);
    for (const mission of running) {
      const host = seating.hostOf[mission] ?? nobody;
      if (host !== nobody) hostOf.set(mission, host);
    }
    for (const mission of running) {
      if (hostOf.has(mission)) continue;
      if (budget.left <= 0) return undefined;
      const short = seatOnDay(board, part, { day, hostOf, lenient }, mission, budget);
      if (short) return short;
    }
  }
  return undefined;
}

/** The hosts who may have more missions of paths that named them than a day shows: not all is known, or it is waived. */
function lenientHosts(board: Board, running: readonly number[]): ReadonlySet<number> {
  const isPlain = ({ from, to, sure, held }: Engagement): boolean =>
    held && sure?.from === from && sure.to === to;
  return new Set(
    running.flatMap((mission) => {
      const one = board.missions[mission];
      if (!one || one.formerly === nobody) return [];
      return [one, ...(board.engaged[one.formerly] ?? [])].every(isPlain) ? [] : [one.formerly];
    }),
  );
}

/** The seats of a day, which change as room is made. */
interface SeatsOfDay {
  readonly day: number;
  readonly hostOf: Map<number, number>;
  readonly lenient: ReadonlySet<number>;
}

/** Finds a mission a host for one day, moving others; or else tells who stands in the way. */
function seatOnDay(
  board: Board,
  part: Part,
  { day, hostOf, lenient }: SeatsOfDay,
  mission: number,
  budget: Budget,
): Shortage | undefined {
  const guests = new Map<number, number[]>();
  for (const [guest, host] of hostOf) {
    const list = guests.get(host);
    if (list) list.push(guest);
    else guests.set(host, [guest]);
  }
  const missions = [mission];
  const nextOf = new Map<number, number>();
  let unseen = part.hosts;
  for (const one of missions) {
    const still: number[] = [];
    budget.left -= unseen.length >> 3;
    for (const host of unseen) {
      if (fitOf(board, host, one) === 0) {
        still.push(host);
        continue;
      }
      nextOf.set(host, one);
      const seated = guests.get(host) ?? [];
      const taken = seated.length + countEngaged(board.engaged[host] ?? [], day);
      if (taken < board.limit || lenient.has(host)) {
        for (const [guest, seat] of movesTo({ missions, hostOf, nextOf }, host)) hostOf.set(guest, seat);
        return undefined;
      }
      missions.push(...seated);
    }
    unseen = still;
  }
  return { board, day, missions, hosts: [...nextOf.keys()], hostOf: new Map(hostOf), nextOf };
}

/** The moves that give the first mission a host once a host has a seat more: who moves to whom, from the last one. */
export function movesTo(
  { missions, hostOf, nextOf }: Pick<Shortage, 'missions' | 'hostOf' | 'nextOf'>,
  host: number,
): [mission: number, host: number][] {
  const moves: [number, number][] = [];
  const [first] = missions;
  let free: number | undefined = host;
  while (free !== undefined) {
    const mission = nextOf.get(free);
    if (mission === undefined) break;
    moves.push([mission, free]);
    free = mission === first ? undefined : hostOf.get(mission);
  }
  return moves;
}

/** As many missions of the paths that name a host of a shortage as take his seats on the day, at most. */
export function engagedIn(
  { named, limit }: Problem,
  { day, hosts }: Pick<Shortage, 'day' | 'hosts'>,
): readonly NamedMission[] {
  const seats = new Map(hosts.map((host) => [host, limit]));
  return named.filter(({ host, from, to }) => {
    const left = seats.get(host) ?? 0;
    if (left <= 0 || from > day || to < day) return false;
    seats.set(host, left - 1);
    return true;
  });
}
