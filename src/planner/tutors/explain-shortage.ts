import { fitOf } from './board.js';
import type { Changes, Explanation, Placing } from './explain.js';
import { judgesOf, type Judge } from './judge.js';
import { nobody, type Demand, type Host, type Mission, type NamedMission, type Problem } from './problem.js';
import { engagedIn, movesTo, type Shortage } from './shortage.js';

/**
 * Tells what a shortage holds on: its missions, those of paths that name one of its hosts, the limit, and why nobody else
 * suits them. That no part of it can be spared follows from how the shortage was found.
 *
 * @returns the explanation, and whether it is certain: not where somebody suits a mission only once he is trained for
 * another
 */
export function explainShortage(
  problem: Problem,
  shortage: Shortage,
): { readonly explanation: Explanation; readonly certain: boolean } {
  const { board } = shortage;
  const missions = shortage.missions.flatMap((mission) => board.missions[mission] ?? []);
  const engaged = engagedIn(problem, shortage);
  const found: { readonly demand: Demand; readonly changes: Changes }[] = [];
  const add = (demand: Demand, changes: Changes): void => void found.push({ demand, changes });
  let certain =
    !board.conditional ||
    shortage.hosts.every((host) => shortage.missions.every((mission) => fitOf(board, host, mission) !== 1));

  for (const [rank, { path }] of missions.entries()) {
    add({ kind: 'mission', path }, rank === 0 ? [] : leaving(rank, nobody));
  }
  for (const { path, host } of engaged) add({ kind: 'mission', path }, [...freed(host), [path, nobody]]);
  const people = outside(problem, shortage, missions, engaged);
  for (const { one, host, sure } of people.replaced) {
    certain &&= sure;
    add({ kind: 'named', path: one.path }, [...freed(one.host), [one.path, host]]);
  }
  const [first] = shortage.hosts;
  if (first !== undefined) add({ kind: 'limit' }, freed(first));
  for (const { demand, mission, host, sure } of people.kept) {
    certain &&= sure;
    add(demand, leaving(mission, host));
  }
  return {
    explanation: {
      demands: found.map(({ demand }) => demand),
      withoutFirst: startOf(shortage, missions, engaged),
      changes: found.map(({ changes }) => (certain ? changes : undefined)),
    },
    certain,
  };

  /** What changes when a host has a seat more. */
  function freed(host: number): Changes {
    return movesTo(shortage, host).map(([mission, to]) => [board.missions[mission]?.path ?? nobody, to]);
  }

  /** What changes when a mission of the shortage goes elsewhere. */
  function leaving(rank: number, host: number): Changes {
    const own = shortage.hostOf.get(shortage.missions[rank] ?? nobody);
    const path = missions[rank]?.path ?? nobody;
    return [...(own === undefined || rank === 0 ? [] : freed(own)), [path, host]];
  }
}

function startOf(
  { missions, hostOf }: Shortage,
  described: readonly Mission[],
  engaged: readonly NamedMission[],
): Placing {
  const start = new Map<number, number>();
  missions.forEach((mission, rank) => {
    const host = hostOf.get(mission);
    const path = described[rank]?.path;
    if (rank > 0 && host !== undefined && path !== undefined) start.set(path, host);
  });
  for (const { path, host } of engaged) start.set(path, host);
  return start;
}

/** A fact that alone keeps a host from a mission, given by its rank; `sure` when he suits it well without the fact. */
interface KeptFact {
  readonly demand: Demand;
  readonly mission: number;
  readonly host: number;
  readonly sure: boolean;
}

interface Replaced {
  readonly one: NamedMission;
  readonly host: number;
  readonly sure: boolean;
}

/** Why the hosts who are no part of a shortage do not help: the facts against them, and that paths name others. */
function outside(
  problem: Problem,
  { hosts }: Shortage,
  missions: readonly Mission[],
  engaged: readonly NamedMission[],
): { readonly kept: readonly KeptFact[]; readonly replaced: readonly Replaced[] } {
  const inside = new Set(hosts);
  const judges = judgesOf(problem);
  const kept: KeptFact[] = [];
  const replaced = new Map<number, Replaced>();
  for (const [rank, host] of problem.hosts.entries()) {
    if (!host.offered || inside.has(rank)) continue;
    const left = factsAgainst(host, rank, missions, judges, kept);
    for (const one of engaged) {
      const known = replaced.get(one.path);
      const fit = one.replaceable ? judges(left, rank)(one) : 0;
      if (fit === 0 || (known && !isOwn(one, known.host))) continue;
      // Not to his line manager, if there is anybody else.
      if (!known || !isOwn(one, rank)) replaced.set(one.path, { one, host: rank, sure: fit === 2 });
    }
  }
  return { kept, replaced: [...replaced.values()] };
}

function isOwn({ lineManager, oneself }: NamedMission, host: number): boolean {
  return lineManager === host || oneself === host;
}

/** Adds the facts that keep a host from each of the missions, none of which can be spared; he is returned with these alone. */
function factsAgainst(
  host: Host,
  rank: number,
  missions: readonly Mission[],
  judges: (host: Host, rank: number) => Judge,
  kept: KeptFact[],
): Host {
  const judge = judges(host, rank);
  const barred = new Set<number>();
  missions.forEach((mission, at) => {
    const { path, oneself, lineManager } = mission;
    if (oneself !== rank && lineManager !== rank) return;
    const fit = judge(mission);
    if (fit === 0) return;
    barred.add(at);
    // Where both hold, either keeps him out; the other says no more.
    const kind = oneself === rank ? 'oneself' : 'line-manager';
    kept.push({ demand: { kind, path }, mission: at, host: rank, sure: fit === 2 });
  });
  let left = host;
  const tryWithout = (demand: Demand, fewer: Host): void => {
    const freer = judges(fewer, rank);
    const at = missions.findIndex((mission, place) => !barred.has(place) && freer(mission) > 0);
    const mission = missions[at];
    if (!mission) left = fewer;
    else kept.push({ demand, mission: at, host: rank, sure: freer(mission) === 2 });
  };
  for (const { period } of host.unavailable) {
    const unavailable = left.unavailable.filter((one) => one.period !== period);
    tryWithout({ kind: 'unavailable', host: rank, period }, { ...left, unavailable });
  }
  if (host.trainedFrom > -Infinity) {
    tryWithout({ kind: 'untrained', host: rank }, { ...left, trainedFrom: -Infinity });
  }
  return left;
}
