import type { IsoDay } from '../../model/day.js';
import type { Trainer } from './training.js';
import type { TutorAbsence } from './types.js';

/** A period on numbered days, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The rank of nobody in the list of hosts. */
export const nobody = -1;

/** A mission to give, on numbered days: from the first activity to the jury, or for ever. */
export interface Mission extends Stretch {
  /** Index of the path. */
  readonly path: number;
  readonly candidate: string;
  readonly start: IsoDay;
  /** The hosts that it may not have, by rank. */
  readonly lineManager: number;
  readonly oneself: number;
  /** The host that the path named, once it may have another. */
  readonly formerly: number;
  /** Whether the host whom the path names or named is known not to be trained for it, and cannot be. */
  readonly untrained: boolean;
  /** Whether that host was to be trained for it. */
  readonly trains: boolean;
  /** The days on which it surely runs; it may run on others while dates are missing. */
  readonly sure: Stretch | undefined;
  /** Whether no waiver of the path lets it be one too many for the host whom the path names or named. */
  readonly held: boolean;
  /** May stay without a tutor; it matters only as a mission before which somebody may be trained. */
  readonly optional: boolean;
}

/** A mission of which the path names the tutor. */
export interface NamedMission extends Omit<Mission, 'formerly' | 'optional'> {
  readonly host: number;
  /** Whether another tutor may be thought of: its waivers are about the one named. */
  readonly replaceable: boolean;
}

/** Somebody who tutors, on offer or only named by paths. */
export interface Host {
  readonly id: string;
  readonly offered: boolean;
  readonly unavailable: readonly (Stretch & { readonly period: TutorAbsence })[];
  /** The numbered day from which he is trained; infinite when a training must be proposed, if it may. */
  readonly trainedFrom: number;
  /** Whether a training may be proposed: none is set. */
  readonly trainable: boolean;
}

/** Who may tutor whom. Nothing in it depends on an order of search. */
export interface Problem {
  /** How many managers a tutor accompanies at once; infinite once that is dropped. */
  readonly limit: number;
  /** By id. */
  readonly hosts: readonly Host[];
  /** By first day, then last day, then path. */
  readonly missions: readonly Mission[];
  readonly named: readonly NamedMission[];
  readonly trainer: Trainer;
}

/** Something that a problem demands, and that can be dropped from it. */
export type Demand =
  | { readonly kind: 'mission' | 'named' | 'line-manager' | 'oneself'; readonly path: number }
  | { readonly kind: 'unavailable'; readonly host: number; readonly period: TutorAbsence }
  | { readonly kind: 'untrained'; readonly host: number }
  | { readonly kind: 'limit' };

/** The order of missions. */
export function byStart(a: Mission, b: Mission): number {
  return a.from - b.from || a.to - b.to || a.path - b.path;
}

/** Whether a path cannot keep a tutor whom it names, were it the only one. */
export function isNamedInVain(
  { lineManager, oneself, untrained }: Pick<Mission, 'lineManager' | 'oneself' | 'untrained'>,
  host: number,
  hosts: readonly Host[],
): boolean {
  if (host === lineManager || host === oneself) return true;
  return untrained && hosts[host]?.trainedFrom !== -Infinity;
}

/**
 * Drops demands from a problem; every assignment of the problem is one of what remains. A mission that is dropped
 * stays as an optional one, with what is said of it.
 */
export function without(problem: Problem, demands: readonly Demand[]): Problem {
  const dropped = (kind: Demand['kind']): ReadonlySet<number> =>
    new Set(demands.flatMap((one) => (one.kind === kind && 'path' in one ? [one.path] : [])));
  const missionsOut = dropped('mission');
  const namesOut = dropped('named');
  const linesOut = dropped('line-manager');
  const selvesOut = dropped('oneself');
  const mended = <One extends Mission | NamedMission>(one: One): One => ({
    ...one,
    lineManager: linesOut.has(one.path) ? nobody : one.lineManager,
    oneself: selvesOut.has(one.path) ? nobody : one.oneself,
  });
  const freed = problem.named.flatMap((one): Mission[] => {
    const optional = missionsOut.has(one.path);
    if (!(optional ? one.trains : namesOut.has(one.path))) return [];
    return [{ ...one, formerly: one.host, optional }];
  });
  return {
    ...problem,
    limit: demands.some(({ kind }) => kind === 'limit') ? Infinity : problem.limit,
    hosts: hostsWithout(problem.hosts, demands),
    missions: [
      ...problem.missions.map((one) => (missionsOut.has(one.path) ? { ...one, optional: true } : one)),
      ...freed,
    ]
      .map(mended)
      .sort(byStart),
    named: problem.named.filter(({ path }) => !missionsOut.has(path) && !namesOut.has(path)).map(mended),
  };
}

function hostsWithout(hosts: readonly Host[], demands: readonly Demand[]): readonly Host[] {
  const trained = new Set<number>();
  const lifted = new Map<number, Set<TutorAbsence>>();
  for (const one of demands) {
    if (one.kind === 'untrained') trained.add(one.host);
    if (one.kind !== 'unavailable') continue;
    const periods = lifted.get(one.host) ?? new Set();
    lifted.set(one.host, periods.add(one.period));
  }
  if (trained.size === 0 && lifted.size === 0) return hosts;
  return hosts.map((host, rank) => ({
    ...host,
    trainedFrom: trained.has(rank) ? -Infinity : host.trainedFrom,
    unavailable: host.unavailable.filter(({ period }) => !lifted.get(rank)?.has(period)),
  }));
}

/** The demands of a problem, those about people first: what is dropped first is kept least. */
export function demandsOf({ hosts, missions, named, limit }: Problem): readonly Demand[] {
  // What is said of an optional mission matters to whoever would be trained for it.
  const all = [...named, ...missions];
  const inPlay = new Set(named.map(({ host }) => host));
  return [
    ...hosts.flatMap((host, rank): Demand[] => [
      ...host.unavailable.map(({ period }) => ({ kind: 'unavailable' as const, host: rank, period })),
      ...(host.trainedFrom > -Infinity && (host.offered || inPlay.has(rank))
        ? [{ kind: 'untrained' as const, host: rank }]
        : []),
    ]),
    ...all.flatMap(({ path, lineManager }): Demand[] =>
      lineManager === nobody ? [] : [{ kind: 'line-manager', path }],
    ),
    ...all.flatMap(({ path, oneself }): Demand[] => (oneself === nobody ? [] : [{ kind: 'oneself', path }])),
    ...named.flatMap(({ path, replaceable }): Demand[] => (replaceable ? [{ kind: 'named', path }] : [])),
    ...all
      .flatMap((one): Demand[] =>
        'optional' in one && one.optional ? [] : [{ kind: 'mission', path: one.path }],
      )
      .reverse(),
    ...(limit === Infinity ? [] : [{ kind: 'limit' } as const]),
  ];
}
