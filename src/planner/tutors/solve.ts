import { leastHosts } from './bound.js';
import { boardOf, type Board } from './board.js';
import { shortageOf, type Shortage } from './shortage.js';
import { searchPart } from './exact.js';
import { seat } from './greedy.js';
import { thin } from './move.js';
import { partsOf, type Part } from './parts.js';
import { isNamedInVain, type NamedMission, type Problem } from './problem.js';
import { emptySeating, isUsed, put, type Budget, type Seating } from './seating.js';

/** What a search is after: the fewest hosts, or whether there is an assignment at all. */
export type Goal = 'fewest' | 'any';

/** What was found of a problem. */
export type Outcome =
  | {
      readonly status: 'assigned' | 'unknown';
      readonly board: Board;
      readonly seating: Seating;
      /** Number of hosts that no assignment does with less than. */
      readonly bound: number;
    }
  | { readonly status: 'infeasible'; readonly cause: Cause };

/** Why there is no assignment, as far as was looked: these missions alone have none. */
export interface Cause {
  /** Indices of their paths. */
  readonly paths: readonly number[];
  /** On one day, more missions than the hosts who suit them may have. */
  readonly shortage?: Shortage;
}

/** Solves a problem as far as the steps go. */
export function solve(problem: Problem, goal: Goal, budget: Budget): Outcome {
  const inVain = problem.named.find((one) => isNamedInVain(one, one.host, problem.hosts));
  if (inVain) return { status: 'infeasible', cause: { paths: [inVain.path] } };
  const overload = overloadOf(problem);
  if (overload) return { status: 'infeasible', cause: { paths: overload } };

  const board = boardOf(problem);
  budget.left -= board.classFits.length >> 4;
  const seating = emptySeating(board);
  let bound = board.engaged.filter((list) => list.length > 0).length;
  let complete = true;
  for (const part of partsOf(board)) {
    const answer = solvePart(board, part, seating, goal, budget);
    if (answer.status === 'infeasible') return answer;
    bound += answer.bound;
    complete &&= answer.status === 'assigned';
  }
  return { status: complete ? 'assigned' : 'unknown', board, seating, bound };
}

/** The paths of more missions than the limit that surely run on one day with the tutor whom they name. */
function overloadOf({ named, limit }: Problem): number[] | undefined {
  if (named.length <= limit) return undefined;
  const running = new Map<number, NamedMission[]>();
  const firstDay = ({ sure }: NamedMission): number => sure?.from ?? 0;
  const held = named.filter((one) => one.held && one.sure);
  for (const one of [...held].sort((a, b) => firstDay(a) - firstDay(b) || a.path - b.path)) {
    const before = running.get(one.host) ?? [];
    const together = [...before.filter(({ sure }) => sure && sure.to >= firstDay(one)), one];
    if (together.length > limit) return together.map(({ path }) => path);
    running.set(one.host, together);
  }
  return undefined;
}

type PartOutcome =
  | { readonly status: 'assigned' | 'unknown'; readonly bound: number }
  | Extract<Outcome, { readonly status: 'infeasible' }>;

function solvePart(board: Board, part: Part, seating: Seating, goal: Goal, budget: Budget): PartOutcome {
  const least = goal === 'any' ? Infinity : leastHosts(board, part);
  let left = seat(board, part, seating, { least, budget, patient: false });
  // The first mission that finds no host may tell why; if not, the others are tried, too.
  let shortage = left.length > 0 ? shortageOf(board, part, seating, left, budget) : undefined;
  if (left.length > 0 && !shortage) {
    const most = { left: budget.left >> 1 };
    budget.left -= most.left;
    left = seat(board, part, seating, { least, budget: most, patient: true });
    budget.left += most.left;
    if (left.length > 0) shortage = shortageOf(board, part, seating, left, budget);
  }
  if (left.length > 0) {
    if (shortage)
      return { status: 'infeasible', cause: { paths: pathsOf(board, shortage.missions), shortage } };
    const earlier = upTo(board, part, left);
    if (earlier.missions.length < part.missions.length) {
      const most = { left: budget.left >> 1 };
      budget.left -= most.left;
      const none = searchPart(board, earlier, Infinity, most, emptySeating(board)) === 'none';
      budget.left += most.left;
      if (none) return { status: 'infeasible', cause: { paths: pathsOf(board, earlier.missions) } };
    }
    const found = emptySeating(board);
    const answer = searchPart(board, part, Infinity, budget, found);
    if (answer === 'none') return { status: 'infeasible', cause: { paths: pathsOf(board, part.missions) } };
    if (answer === 'stopped') return { status: 'unknown', bound: goal === 'any' ? 0 : least };
    replace(part, seating, found);
  }
  if (goal === 'any') return { status: 'assigned', bound: 0 };
  const mover = { board, seating, among: part.hosts, budget: { left: budget.left >> 1 } };
  const before = mover.budget.left;
  if (countUsed(board, part, seating) > least) thin(mover, least);
  budget.left -= before - mover.budget.left;
  return { status: 'assigned', bound: proved(board, part, seating, least, budget) };
}

/** The missions of a part up to the first that found no host: who is trained for later ones is of no help to these. */
function upTo(board: Board, part: Part, left: readonly number[]): Part {
  const first = Math.min(...left.map((mission) => board.from[mission] ?? 0));
  return { ...part, missions: part.missions.filter((mission) => (board.from[mission] ?? 0) <= first) };
}

/** Raises the bound, one host after another, until an assignment takes no more; then that is the one. */
function proved(board: Board, part: Part, seating: Seating, least: number, budget: Budget): number {
  let bound = least;
  while (bound < countUsed(board, part, seating)) {
    const found = emptySeating(board);
    const answer = searchPart(board, part, bound, budget, found);
    if (answer === 'stopped') return bound;
    if (answer === 'found') replace(part, seating, found);
    else bound += 1;
  }
  return bound;
}

/** Hosts that a part uses beyond those engaged. */
function countUsed(board: Board, { hosts }: Part, seating: Seating): number {
  return hosts.filter((host) => isUsed(board, seating, host) && !board.engaged[host]?.length).length;
}

function replace({ missions, hosts }: Part, seating: Seating, found: Seating): void {
  for (const host of hosts) {
    const list = seating.missionsOf[host];
    if (list) list.length = 0;
  }
  for (const mission of missions) {
    const host = found.hostOf[mission] ?? -1;
    seating.hostOf[mission] = host;
    if (host >= 0) put(seating, mission, host);
  }
}

function pathsOf(board: Board, missions: readonly number[]): number[] {
  return missions.flatMap((mission) => {
    const one = board.missions[mission];
    return one && !one.optional ? [one.path] : [];
  });
}
