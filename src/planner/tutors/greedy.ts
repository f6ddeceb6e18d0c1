import { breadthOf, type Board } from './board.js';
import { displace, settle, type Mover } from './move.js';
import { nobody } from './problem.js';
import { choicesOf, type Part } from './parts.js';
import { hasRoom, isUsed, put, suits, type Budget, type Seating } from './seating.js';

/** Looks that the first assignment may take to make room for one mission. */
const looksPerMission = 20_000;

/** How missions are given. */
export interface SeatingGoal {
  /** The number of hosts that must come into use, beyond those engaged. */
  readonly least: number;
  readonly budget: Budget;
  /** Whether to go on after a mission that finds no host. */
  readonly patient: boolean;
}

/**
 * Gives the missions of a part that have no host by their first day, those of the least choice first: to somebody in use who has room, else by
 * moving others once as many hosts are in use as must be, else to somebody new. With hosts who suit all missions alike that
 * takes as few of them as can be.
 *
 * @returns the missions that found no host
 */
export function seat(
  board: Board,
  part: Part,
  seating: Seating,
  { least, budget, patient }: SeatingGoal,
): number[] {
  const { limit, from, to } = board;
  const choiceOf = choicesOf(board, part);
  const order = part.missions
    .filter((mission) => board.missions[mission]?.optional === false && seating.hostOf[mission] === nobody)
    .map((mission) => ({ mission, start: from[mission] ?? 0, choice: choiceOf(mission) }))
    .sort((a, b) => a.start - b.start || a.choice - b.choice || a.mission - b.mission);
  const isNarrower = (a: number, b: number): boolean => breadthOf(board, a) < breadthOf(board, b);
  const used: number[] = [];
  const fresh: number[] = [];
  for (const host of part.hosts) (isUsed(board, seating, host) ? used : fresh).push(host);
  // The narrow ones in use are filled first; of the others the broadest come, and those who are trained already.
  used.sort((a, b) => breadthOf(board, a) - breadthOf(board, b) || a - b);
  fresh.sort(
    (a, b) =>
      breadthOf(board, b) - breadthOf(board, a) ||
      rankOfTraining(board, a) - rankOfTraining(board, b) ||
      a - b,
  );
  const fullUntil = new Float64Array(board.hosts.length).fill(-Infinity);
  const engagedCount = used.length;
  const left: number[] = [];

  for (const { mission, start } of order) {
    const host = used.find((one) => (fullUntil[one] ?? 0) < start && takes(one, mission));
    if (host !== undefined) give(mission, host);
    else if (used.length - engagedCount >= least && moved(settle, mission, used)) continue;
    else if (opened(mission) || moved(displace, mission, part.hosts)) continue;
    else if (!moved(settle, mission, part.hosts)) {
      left.push(mission);
      if (!patient) return left;
    }
  }
  return left;

  function takes(host: number, mission: number): boolean {
    return suits(board, seating, host, mission) && hasRoom(board, seating, host, mission);
  }

  function give(mission: number, host: number): void {
    put(seating, mission, host);
    const start = from[mission] ?? 0;
    const running = (seating.missionsOf[host] ?? []).map((one) => to[one] ?? 0).filter((end) => end >= start);
    if (running.length >= limit) fullUntil[host] = running.sort((a, b) => b - a)[limit - 1] ?? 0;
  }

  function opened(mission: number): boolean {
    const at = fresh.findIndex((host) => takes(host, mission));
    const [host] = at === nobody ? [] : fresh.splice(at, 1);
    if (host === undefined) return false;
    const place = used.findIndex((one) => isNarrower(host, one));
    used.splice(place === nobody ? used.length : place, 0, host);
    give(mission, host);
    return true;
  }

  function moved(how: typeof settle, mission: number, among: readonly number[]): boolean {
    const allowance: Budget = { left: Math.min(looksPerMission, budget.left) };
    const before = allowance.left;
    const mover: Mover = { board, seating, among, budget: allowance };
    const done = how(mover, mission);
    budget.left -= before - allowance.left;
    if (!done) return false;
    fullUntil.fill(-Infinity);
    // Somebody new may have come in on the way.
    for (const host of [...fresh]) {
      if (!isUsed(board, seating, host)) continue;
      fresh.splice(fresh.indexOf(host), 1);
      used.push(host);
    }
    return true;
  }
}

function rankOfTraining(board: Board, host: number): number {
  return board.hosts[host]?.trainedFrom === Infinity ? 1 : 0;
}
