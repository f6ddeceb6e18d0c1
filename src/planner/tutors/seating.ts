import { fitOf, type Board } from './board.js';
import { nobody, type Stretch } from './problem.js';

/** Who tutors whom, so far. It is the one thing that a search changes. */
export interface Seating {
  /** The host of each mission. */
  readonly hostOf: Int32Array;
  /** The missions given to each host, in no order. */
  readonly missionsOf: readonly number[][];
}

/** The steps that a search may still take. */
export interface Budget {
  left: number;
}

export function emptySeating(board: Board): Seating {
  return {
    hostOf: new Int32Array(board.missions.length).fill(nobody),
    missionsOf: board.hosts.map(() => []),
  };
}

export function put(seating: Seating, mission: number, host: number): void {
  seating.hostOf[mission] = host;
  seating.missionsOf[host]?.push(mission);
}

export function take(seating: Seating, mission: number): void {
  const list = seating.missionsOf[seating.hostOf[mission] ?? nobody];
  const at = list?.lastIndexOf(mission) ?? nobody;
  if (list && at !== nobody) list.splice(at, 1);
  seating.hostOf[mission] = nobody;
}

/** Whether a host has room for a mission on each of its days, apart from one of those that he has. */
export function hasRoom(
  board: Board,
  seating: Seating,
  host: number,
  mission: number,
  apartFrom: number = nobody,
): boolean {
  if (board.missions[mission]?.formerly === host) {
    return hasRoomForOwn(board, seating, host, mission, apartFrom);
  }
  const { limit, from, to } = board;
  const first = from[mission] ?? 0;
  const last = to[mission] ?? 0;
  const given = seating.missionsOf[host] ?? [];
  const engaged = board.engaged[host] ?? [];
  if (countOn(first) >= limit) return false;
  for (const one of given) {
    const start = from[one] ?? 0;
    if (one !== apartFrom && start > first && start <= last && countOn(start) >= limit) return false;
  }
  for (const one of engaged) {
    if (one.from > first && one.from <= last && countOn(one.from) >= limit) return false;
  }
  return true;

  function countOn(day: number): number {
    return countGiven(board, given, day, apartFrom) + countEngaged(engaged, day);
  }
}

/**
 * Whether a host whom a path named has room for it, were it to keep him: missions of such paths are too many for him on
 * the days on which they surely run, but leave no room for others on days on which they may run.
 */
function hasRoomForOwn(
  board: Board,
  seating: Seating,
  host: number,
  mission: number,
  apartFrom: number,
): boolean {
  const one = board.missions[mission];
  if (!one) return false;
  const given = (seating.missionsOf[host] ?? []).flatMap((other) =>
    other === apartFrom ? [] : (board.missions[other] ?? []),
  );
  const own = [...(board.engaged[host] ?? []), ...given.filter(({ formerly }) => formerly === host), one];
  const others = given.filter(({ formerly }) => formerly !== host);
  const runs = (stretch: Stretch | undefined, day: number): boolean =>
    stretch !== undefined && stretch.from <= day && day <= stretch.to;
  const starts = [...own, ...others].flatMap(({ from, sure }) => (sure ? [from, sure.from] : [from]));
  return starts.every((day) => {
    const sure = own.filter((other) => other.held && runs(other.sure, day)).length;
    if (sure > board.limit) return false;
    const free = others.filter((other) => runs(other, day)).length;
    return free === 0 || free + own.filter((other) => runs(other, day)).length <= board.limit;
  });
}

function countGiven({ from, to }: Board, given: readonly number[], day: number, apartFrom: number): number {
  let count = 0;
  for (const one of given) {
    if (one !== apartFrom && (from[one] ?? 0) <= day && (to[one] ?? 0) >= day) count += 1;
  }
  return count;
}

/** How many of a host's engagements run on a day. */
export function countEngaged(engaged: readonly Stretch[], day: number): number {
  let count = 0;
  for (const one of engaged) if (one.from <= day && one.to >= day) count += 1;
  return count;
}

/** Whether a host suits a mission as he is: what he needs to have begun earlier, he has. */
export function suits(board: Board, seating: Seating, host: number, mission: number): boolean {
  const fit = fitOf(board, host, mission);
  if (fit !== 1) return fit === 2;
  const first = board.from[mission] ?? 0;
  return (seating.missionsOf[host] ?? []).some(
    (one) => fitOf(board, host, one) === 2 && (board.from[one] ?? 0) < first,
  );
}

/** Whether a host can be trained for what he is given: his first mission must allow it. */
export function isSound(board: Board, seating: Seating, host: number): boolean {
  if (!board.conditional) return true;
  let first = Infinity;
  let sound = true;
  for (const one of seating.missionsOf[host] ?? []) {
    const start = board.from[one] ?? 0;
    if (start > first) continue;
    // Those that start on the same day suit alike, unless the path named him.
    sound = fitOf(board, host, one) === 2 || (start === first && sound);
    first = start;
  }
  return sound;
}

/** Whether a host tutors anybody. */
export function isUsed(board: Board, seating: Seating, host: number): boolean {
  return (seating.missionsOf[host]?.length ?? 0) > 0 || (board.engaged[host]?.length ?? 0) > 0;
}
