import { explainShortage } from './explain-shortage.js';
import { demandsOf, nobody, without, type Demand, type Problem } from './problem.js';
import type { Budget } from './seating.js';
import { engagedIn } from './shortage.js';
import { solve, type Cause, type Outcome } from './solve.js';

/** Hosts by the path of their mission. */
export type Placing = ReadonlyMap<number, number>;

/** What changes in a placing: the path of a mission, and its host or nobody. */
export type Changes = readonly (readonly [path: number, host: number])[];

/** A minimal set of demands that cannot hold together. */
export interface Explanation {
  readonly demands: readonly Demand[];
  /** Who tutors whom without the first demand. */
  readonly withoutFirst: Placing;
  /** For each demand, what changes without it instead of the first; nothing where the steps ran out. */
  readonly changes: readonly (Changes | undefined)[];
}

/** More missions than that are not tried one by one when a day by itself explains them. */
const mostTried = 200;

/** Finds demands that cannot hold together, none of which can be spared. */
export function explain(problem: Problem, cause: Cause, budget: Budget): Explanation {
  if (cause.shortage) {
    const { explanation, certain } = explainShortage(problem, cause.shortage);
    if (certain || cause.paths.length > mostTried) return explanation;
  }
  const engaged = cause.shortage ? engagedIn(problem, cause.shortage) : [];
  const kept = new Set([...cause.paths, ...engaged.map(({ path }) => path)]);
  const others = [...problem.missions, ...problem.named].filter(({ path }) => !kept.has(path));
  const core = without(
    problem,
    others.map(({ path }) => ({ kind: 'mission', path })),
  );
  return shrink(core, budget);
}

/** Drops what can be dropped: by halves, by quarters and so on, then one by one until nothing more can. */
function shrink(start: Problem, budget: Budget): Explanation {
  /** Every trial looks at all missions and hosts before it searches. */
  const trial = (smaller: Problem): Outcome => {
    budget.left -= start.missions.length + start.hosts.length;
    return solve(smaller, 'any', budget);
  };
  let core = start;
  let demands = demandsOf(core);
  for (let size = demands.length >> 1; size > 1; size >>= 1) {
    for (let at = 0; at < demands.length && budget.left > 0;) {
      const smaller = without(core, demands.slice(at, at + size));
      if (trial(smaller).status === 'infeasible') {
        core = smaller;
        demands = [...demands.slice(0, at), ...demands.slice(at + size)];
      } else at += size;
    }
  }
  for (;;) {
    const needed: [Demand, Problem, Found | undefined][] = [];
    for (const demand of demands) {
      const smaller = without(core, [demand]);
      const outcome = budget.left > 0 ? trial(smaller) : undefined;
      if (outcome?.status === 'infeasible') core = smaller;
      else needed.push([demand, smaller, outcome]);
    }
    if (needed.length === demands.length) {
      return inOrder(
        needed.map(([demand, ...found]) => [demand, witnessOf(start, demand, ...found, budget)] as const),
      );
    }
    // What was found before something else was dropped is found again without it.
    demands = needed.map(([demand]) => demand);
  }
}

type Found = Exclude<Outcome, { readonly status: 'infeasible' }>;

/** Who tutors whom without a demand: by all other facts of the problem if that can be, else by those of the conflict. */
function witnessOf(
  start: Problem,
  demand: Demand,
  smaller: Problem,
  outcome: Found | undefined,
  budget: Budget,
): Placing | undefined {
  if (outcome?.status !== 'assigned') return undefined;
  const needed = new Set(smaller.missions.flatMap(({ path, optional }) => (optional ? [] : [path])));
  for (const { path } of smaller.named) needed.add(path);
  const others = [...start.missions, ...start.named].filter(({ path }) => !needed.has(path));
  const dropped = others.map(({ path }): Demand => ({ kind: 'mission', path }));
  const stricter = without(start, [demand, ...dropped]);
  const better = solve(stricter, 'any', budget);
  return better.status === 'assigned' ? placingOf(stricter, better) : placingOf(smaller, outcome);
}

function placingOf({ named }: Problem, { board, seating }: Found): Placing {
  const placing = new Map<number, number>(named.map(({ path, host }) => [path, host]));
  board.missions.forEach(({ path }, mission) => {
    const host = seating.hostOf[mission] ?? nobody;
    if (host !== nobody) placing.set(path, host);
  });
  return placing;
}

const order = ['mission', 'named', 'limit', 'line-manager', 'oneself', 'unavailable', 'untrained'] as const;

/** Missions first, then what holds of all, then what holds of each. */
function inOrder(needed: readonly (readonly [Demand, Placing | undefined])[]): Explanation {
  const subject = (demand: Demand): number =>
    'path' in demand ? demand.path : 'host' in demand ? demand.host : 0;
  const ranked = [...needed].sort(
    ([a], [b]) => order.indexOf(a.kind) - order.indexOf(b.kind) || subject(a) - subject(b),
  );
  const withoutFirst = ranked[0]?.[1] ?? new Map<number, number>();
  return {
    demands: ranked.map(([demand]) => demand),
    withoutFirst,
    changes: ranked.map(([, placing]) => placing && changesBetween(withoutFirst, placing)),
  };
}

function changesBetween(before: Placing, after: Placing): Changes {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => [path, after.get(path) ?? nobody]);
}
