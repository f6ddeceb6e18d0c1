import { coverOf, peaksOf } from './bound.js';
import { breadthOf, fitOf, type Board } from './board.js';
import type { Part } from './parts.js';
import { nobody } from './problem.js';
import { emptySeating, hasRoom, isUsed, put, suits, take, type Budget, type Seating } from './seating.js';

/** What a search within a number of hosts finds. */
export type Search = 'found' | 'none' | 'stopped';

/** Beyond so many missions, or missions by hosts, nothing is searched: the depth and the table of kinds are bounded. */
const mostMissions = 1000;
const largest = 1_000_000;

/**
 * Searches a part for an assignment that takes no more than so many hosts beyond those engaged: every one is looked at,
 * but those that differ only by hosts who suit what is left alike.
 *
 * @param most - the number of hosts; infinite when any will do
 * @returns `found`, with the assignment in the seating; `none` when there is provably none; `stopped` when the steps
 * run out
 */
export function searchPart(board: Board, part: Part, most: number, budget: Budget, found: Seating): Search {
  const { missions } = part;
  if (missions.length > mostMissions || missions.length * part.hosts.length > largest) return 'stopped';
  const seating = emptySeating(board);
  const kinds = kindsOf(board, part);
  const peaks = peaksOf(board, part);
  const cover = coverOf(board, part, peaks);
  const rankOf = new Map(part.hosts.map((host, rank) => [host, rank]));
  /** By peak, how many hosts in use might serve at it. */
  const serving = new Int32Array(peaks.length);
  /** By mission, how many hosts may still have it. */
  const open = new Int32Array(missions.length);
  const isSpare = (host: number): boolean => !board.engaged[host]?.length;
  const hosts = [...part.hosts].sort((a, b) => breadthOf(board, a) - breadthOf(board, b) || a - b);
  const dead = new Set<string>();
  let inUse = 0;
  missions.forEach((mission, at) => {
    for (const host of hosts) if (mayHave(host, mission)) open[at] = (open[at] ?? 0) + 1;
  });
  return visit(0);

  function mayHave(host: number, mission: number): boolean {
    return fitOf(board, host, mission) > 0 && hasRoom(board, seating, host, mission);
  }

  function visit(at: number): Search {
    const mission = missions[at];
    if (mission === undefined) {
      for (const one of missions) {
        const host = seating.hostOf[one] ?? nobody;
        if (host !== nobody) put(found, one, host);
      }
      return 'found';
    }
    if (budget.left <= 0) return 'stopped';
    const state = stateAt(at);
    if (dead.has(state)) return 'none';
    const answer =
      board.missions[mission]?.optional === true ? tryOptional(at, mission) : tryHosts(at, mission);
    if (answer === 'none') dead.add(state);
    return answer;
  }

  /** An optional mission is worth having only to be trained for it. */
  function tryOptional(at: number, mission: number): Search {
    const answer = visit(at + 1);
    if (answer !== 'none') return answer;
    return tryHosts(at, mission, (host) => !seating.missionsOf[host]?.length);
  }

  function tryHosts(at: number, mission: number, filter: (host: number) => boolean = () => true): Search {
    const seen = new Set<string>();
    // Those in use first, the narrowest before; then somebody new, the broadest before.
    const fresh = hosts.filter((host) => !isUsed(board, seating, host)).reverse();
    for (const host of [...hosts.filter((one) => isUsed(board, seating, one)), ...fresh]) {
      budget.left -= 1;
      const isNew = !isUsed(board, seating, host);
      if (isNew && inUse >= most) break;
      if (!suits(board, seating, host, mission) || !hasRoom(board, seating, host, mission) || !filter(host))
        continue;
      const kind = kindAt(at, host);
      if (seen.has(kind)) continue;
      seen.add(kind);
      const answer = tryHost(at, mission, host, isNew);
      if (answer !== 'none') return answer;
    }
    return 'none';
  }

  function tryHost(at: number, mission: number, host: number, isNew: boolean): Search {
    const closed: number[] = [];
    const last = board.to[mission] ?? 0;
    const before: number[] = [];
    for (let next = at + 1; next < missions.length; next += 1) {
      const one = missions[next] ?? 0;
      if ((board.from[one] ?? 0) > last) break;
      if (mayHave(host, one)) before.push(next);
    }
    put(seating, mission, host);
    if (isNew && isSpare(host)) use(host, 1);
    for (const next of before) if (!hasRoom(board, seating, host, missions[next] ?? 0)) closed.push(next);
    if (isNew && inUse >= most) closed.push(...closedToNewcomers(at));
    budget.left -= before.length >> 3;
    let answer: Search = 'none';
    for (const next of closed) open[next] = (open[next] ?? 0) - 1;
    if (!closed.some((next) => open[next] === 0 && isRequired(next)) && peaksCanBeServed(at))
      answer = visit(at + 1);
    for (const next of closed) open[next] = (open[next] ?? 0) + 1;
    take(seating, mission);
    if (isNew && isSpare(host)) use(host, -1);
    return answer;
  }

  function isRequired(at: number): boolean {
    return board.missions[missions[at] ?? 0]?.optional === false;
  }

  /** The missions to come, once for each host who will not come into use any more. */
  function closedToNewcomers(at: number): number[] {
    const closed: number[] = [];
    for (const host of hosts) {
      if (isUsed(board, seating, host)) continue;
      for (let next = at + 1; next < missions.length; next += 1) {
        if (fitOf(board, host, missions[next] ?? 0) > 0) closed.push(next);
      }
      budget.left -= missions.length >> 3;
    }
    return closed;
  }

  function use(host: number, by: 1 | -1): void {
    inUse += by;
    const row = board.classOf[host] ?? 0;
    for (let peak = 0; peak < peaks.length; peak += 1) {
      if (cover[row * peaks.length + peak]) serving[peak] = (serving[peak] ?? 0) + by;
    }
  }

  /** Whether those who may still come into use are enough at every peak to come. */
  function peaksCanBeServed(at: number): boolean {
    if (most === Infinity) return true;
    const today = board.from[missions[at] ?? 0] ?? 0;
    return peaks.every(({ day, need }, peak) => day < today || need <= (serving[peak] ?? 0) + most - inUse);
  }

  /** What a host is from a mission on: what he suits, and until when he is busy with what. */
  function kindAt(at: number, host: number): string {
    const today = board.from[missions[at] ?? 0] ?? 0;
    const given = seating.missionsOf[host] ?? [];
    const running = given
      .filter((one) => (board.to[one] ?? 0) >= today)
      .map((one) => (board.missions[one]?.formerly === host ? `own ${one}` : String(board.to[one] ?? 0)));
    const kind = kinds[at * part.hosts.length + (rankOf.get(host) ?? 0)] ?? 0;
    return `${kind}/${given.length > 0 ? 1 : 0}/${running.sort().join()}`;
  }

  function stateAt(at: number): string {
    const used = hosts.filter((host) => isUsed(board, seating, host));
    budget.left -= used.length >> 2;
    return `${at}:${used
      .map((host) => kindAt(at, host))
      .sort()
      .join(';')}`;
  }
}

/** Numbers hosts from each mission on: the same number means that they suit the same missions from there. */
function kindsOf(board: Board, { missions, hosts }: Part): Int32Array {
  const width = hosts.length;
  const kinds = new Int32Array((missions.length + 1) * width);
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const former = new Set(board.missions.map(({ formerly }) => formerly));
  for (const [rank, host] of hosts.entries()) {
    // Whoever is engaged, or was, is like nobody else.
    const own = board.engaged[host]?.length || former.has(host);
    kinds[missions.length * width + rank] = numberOf(own ? `own ${host}` : '');
  }
  for (let at = missions.length - 1; at >= 0; at -= 1) {
    for (const [rank, host] of hosts.entries()) {
      const later = kinds[(at + 1) * width + rank] ?? 0;
      kinds[at * width + rank] = numberOf(`${later} ${fitOf(board, host, missions[at] ?? 0)}`);
    }
  }
  return kinds;
}
