import { fitOf, type Board } from './board.js';
import { nobody } from './problem.js';
import { hasRoom, isSound, isUsed, put, suits, take, type Budget, type Seating } from './seating.js';

/** What may be moved, and how far it may be looked for. */
export interface Mover {
  readonly board: Board;
  readonly seating: Seating;
  /** The hosts who may be given missions. */
  readonly among: readonly number[];
  readonly budget: Budget;
}

/** How many missions may change hosts for one: few are tried before many. */
const depths = [1, 2, 40];

/**
 * Finds a host for a mission, if need be by moving one mission of his to another host, and so on. Whoever is put out of
 * place once is not put out again for the same mission.
 *
 * @returns whether the mission has a host now; if not, nothing has changed
 */
export function settle(mover: Mover, mission: number): boolean {
  return depths.some((depth) => placed(mover, mission, new Set([mission]), depth));
}

function placed(mover: Mover, mission: number, moved: Set<number>, depth: number): boolean {
  const { board, seating, among, budget } = mover;
  for (const host of among) {
    if (budget.left <= 0) return false;
    budget.left -= 1;
    if (suits(board, seating, host, mission) && hasRoom(board, seating, host, mission)) {
      put(seating, mission, host);
      return true;
    }
  }
  if (depth === 0) return false;
  for (const host of among) {
    if (fitOf(board, host, mission) === 0) continue;
    for (const other of [...(seating.missionsOf[host] ?? [])]) {
      if (moved.has(other) || !meet(board, mission, other)) continue;
      if (budget.left <= 0) return false;
      budget.left -= 1;
      if (!hasRoom(board, seating, host, mission, other)) continue;
      moved.add(other);
      take(seating, other);
      put(seating, mission, host);
      if (isSound(board, seating, host) && placed(mover, other, moved, depth - 1)) return true;
      take(seating, mission);
      put(seating, other, host);
    }
  }
  return false;
}

/**
 * Finds a mission a host by moving one of his to somebody who is not in use yet: he may be trained for that one while
 * nobody new can be for this one.
 *
 * @returns whether the mission has a host now; if not, nothing has changed
 */
export function displace(mover: Mover, mission: number): boolean {
  const { board, seating, among, budget } = mover;
  const fresh = among.filter((host) => !isUsed(board, seating, host));
  for (const host of among) {
    if (fitOf(board, host, mission) === 0) continue;
    for (const other of [...(seating.missionsOf[host] ?? [])]) {
      if (budget.left <= 0) return false;
      budget.left -= 1;
      if (!meet(board, mission, other) || !hasRoom(board, seating, host, mission, other)) continue;
      const newcomer = fresh.find((one) => fitOf(board, one, other) === 2);
      if (newcomer === undefined || !hasRoom(board, seating, newcomer, other)) continue;
      take(seating, other);
      put(seating, mission, host);
      if (isSound(board, seating, host)) {
        put(seating, other, newcomer);
        return true;
      }
      take(seating, mission);
      put(seating, other, host);
    }
  }
  return false;
}

function meet({ from, to }: Board, a: number, b: number): boolean {
  return (from[a] ?? 0) <= (to[b] ?? 0) && (from[b] ?? 0) <= (to[a] ?? 0);
}

/**
 * Takes hosts out of use, the least busy first, as long as all their missions find others in use, until no more than so
 * many are left beyond those engaged.
 */
export function thin(mover: Mover, least: number): void {
  const { board, seating, among, budget } = mover;
  let changed = true;
  while (changed) {
    changed = false;
    const used = among.filter((host) => isUsed(board, seating, host));
    const spare = used.filter((host) => !board.engaged[host]?.length);
    const busy = (host: number): number => seating.missionsOf[host]?.length ?? 0;
    spare.sort((a, b) => busy(a) - busy(b) || a - b);
    let count = spare.length;
    for (const host of spare) {
      if (count <= least || budget.left <= 0) return;
      const others = used.filter((one) => one !== host && isUsed(board, seating, one));
      if (!emptied({ ...mover, among: others }, host)) continue;
      count -= 1;
      changed = true;
    }
  }
}

function emptied(mover: Mover, host: number): boolean {
  const { seating } = mover;
  const before = seating.hostOf.slice();
  const missions = [...(seating.missionsOf[host] ?? [])].sort((a, b) => a - b);
  for (const mission of missions) take(seating, mission);
  if (missions.every((mission) => settle(mover, mission))) return true;
  restore(seating, before);
  return false;
}

/** Puts every mission back where it was. */
function restore(seating: Seating, before: Int32Array): void {
  for (const list of seating.missionsOf) list.length = 0;
  before.forEach((host, mission) => {
    seating.hostOf[mission] = nobody;
    if (host !== nobody) put(seating, mission, host);
  });
}
