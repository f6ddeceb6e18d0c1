import { fitsOf, type Fits } from './fits.js';
import type { Fit } from './judge.js';
import { isNamedInVain, type Host, type Mission, type Problem } from './problem.js';

/** What a host has to do already. */
export type Engagement = Pick<Mission, 'from' | 'to' | 'sure' | 'held'>;

/** A problem laid out for search. Hosts and missions are known by their ranks. */
export interface Board extends Fits {
  readonly limit: number;
  readonly hosts: readonly Host[];
  readonly missions: readonly Mission[];
  /** First and last days of the missions, numbered. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What each host has to do already: the missions of paths that name him. */
  readonly engaged: readonly (readonly Engagement[])[];
}

/** Lays a problem out. Optional missions are left out where nothing depends on them. */
export function boardOf(problem: Problem): Board {
  const board = layOut(problem, problem.missions);
  const required = problem.missions.filter(({ optional }) => !optional);
  return board.conditional || required.length === problem.missions.length ? board : layOut(problem, required);
}

function layOut(problem: Problem, missions: readonly Mission[]): Board {
  const { hosts } = problem;
  const engaged = hosts.map((): Engagement[] => []);
  for (const one of problem.named) engaged[one.host]?.push(one);
  return {
    limit: problem.limit,
    hosts,
    missions,
    from: Int32Array.from(missions, ({ from }) => from),
    to: Int32Array.from(missions, ({ to }) => to),
    engaged,
    ...fitsOf(problem, missions),
  };
}

/** How a host suits a mission. */
export function fitOf(board: Board, host: number, mission: number): Fit {
  const one = board.missions[mission];
  if (one === undefined) return 0;
  if (one.formerly === host && !isNamedInVain(one, host, board.hosts)) return 2;
  if (one.lineManager === host || one.oneself === host) return 0;
  const row = board.classOf[host] ?? 0;
  return (board.classFits[row * board.missions.length + mission] ?? 0) as Fit;
}

/** Number of missions that a host suits, but for those of whom he manages. */
export function breadthOf(board: Board, host: number): number {
  return board.breadth[board.classOf[host] ?? 0] ?? 0;
}
