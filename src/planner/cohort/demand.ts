import { dayNumber } from '../../model/day.js';
import { allHold } from '../bond.js';
import type { Catalogue } from '../catalogue.js';
import type { PlannerFacts } from '../facts.js';
import { hasRoomForSpe } from '../feasible.js';
import { problemOf } from '../problem.js';
import type { PlanRequest } from '../request.js';
import { compile, type Compiled } from './compile.js';

/** A way through the sessions for the requests of a demand. */
export interface Column {
  /** Ranks of the sessions, in the order in which they are taken, and of the jury, among those of the demand. */
  readonly taken: readonly number[];
  readonly jury: number;
  /** The places that it fills, of sessions and jury. */
  readonly places: readonly number[];
  /** Recommendations that it breaks. */
  readonly recommendations: number;
  /** Days from the earliest start to the jury. */
  readonly waiting: number;
}

/** Requests that differ by their candidates alone. */
export interface Demand {
  /** Ranks of the requests. */
  readonly requests: readonly number[];
  readonly compiled: Compiled;
  /** For each session and each jury, its place. */
  readonly offerPlaces: Int32Array;
  readonly juryPlaces: Int32Array;
  /** For each jury, the days from the earliest start. */
  readonly waits: Int32Array;
  /** Recommendations broken whatever is planned. */
  readonly broken: number;
  /** Whether a plan may be worth less than a sweep of all juries says. */
  readonly needsCare: boolean;
  /** The columns found. */
  readonly columns: Column[];
  readonly known: Set<string>;
}

/** What is asked, and the seats that it is asked of. */
export interface Cohort {
  readonly demands: readonly Demand[];
  /** Seats of each place: a session or a jury. */
  readonly seats: readonly number[];
  /** Identifier of each place. */
  readonly ids: readonly string[];
  /** Requests. */
  readonly count: number;
}

/**
 * Reads requests against a catalogue: those that differ by their candidates alone are read once.
 *
 * @param facts - the referential
 * @param requests - well-formed requests
 * @param catalogue - what is on offer
 * @returns the demands, in the order of their first requests
 */
export function cohortOf(
  facts: PlannerFacts,
  requests: readonly PlanRequest[],
  catalogue: Catalogue,
): Cohort {
  const alike = new Map<string, number[]>();
  for (const [rank, request] of requests.entries()) {
    const { candidate, tutor } = request;
    // Of the candidate, only who must not be his tutor matters.
    const people = { lineManager: candidate.lineManager, isOwnTutor: tutor?.id === candidate.id };
    const key = JSON.stringify({ ...request, candidate: people });
    const ranks = alike.get(key);
    if (ranks) ranks.push(rank);
    else alike.set(key, [rank]);
  }
  const places = [...catalogue.sessions, ...catalogue.juries];
  const placeOf = new Map(places.map(({ id }, place) => [id, place]));
  const demands = [...alike.values()].flatMap((ranks): Demand[] => {
    const request = requests[ranks[0] ?? 0];
    return request ? [demandOf(facts, request, catalogue, ranks, placeOf)] : [];
  });
  return {
    demands,
    seats: places.map(({ seats }) => seats),
    ids: places.map(({ id }) => id),
    count: requests.length,
  };
}

function demandOf(
  facts: PlannerFacts,
  request: PlanRequest,
  catalogue: Catalogue,
  ranks: readonly number[],
  placeOf: ReadonlyMap<string, number>,
): Demand {
  const problem = problemOf(facts, request, catalogue, allHold);
  const { offers, juries, withoutTransverse } = problem;
  const from = dayNumber(request.earliestStart);
  return {
    requests: ranks,
    compiled: compile(problem),
    offerPlaces: Int32Array.from(offers, ({ session }) => placeOf.get(session.id) ?? 0),
    juryPlaces: Int32Array.from(juries, ({ jury }) => placeOf.get(jury?.id ?? '') ?? 0),
    waits: Int32Array.from(juries, ({ on }) => on - from),
    broken: withoutTransverse ? 1 : 0,
    needsCare: withoutTransverse || juries.some(({ on, deposit }) => deposit < on - 1),
    columns: [],
    known: new Set(),
  };
}

/** Makes the column of a plan. */
export function columnOf(demand: Demand, taken: readonly number[], jury: number): Column {
  const { offerPlaces, juryPlaces, waits } = demand;
  return {
    taken,
    jury,
    places: [...taken.map((rank) => offerPlaces[rank] ?? 0), juryPlaces[jury] ?? 0],
    recommendations: demand.broken + brokenBy(demand, taken, jury),
    waiting: waits[jury] ?? 0,
  };
}

/** Counts the recommendations that a plan breaks and another one might not. */
function brokenBy({ compiled }: Demand, taken: readonly number[], jury: number): number {
  const { offers, slots, isComplete, withoutTransverse } = compiled.problem;
  const on = compiled.juryDays[jury] ?? 0;
  const first = offers[taken[0] ?? -1];
  let broken = withoutTransverse && first?.opening && on > first.opening.yearEnd ? 1 : 0;
  for (const [index, rank] of taken.entries()) {
    const offer = offers[rank];
    if (offer?.jury && on > offer.jury.advisedTo) broken += 1;
    if (index > 0 && !isComplete && offer && slots[offer.slot]?.unit === 'transverse') broken += 1;
  }
  return broken;
}

/** Keeps a column, once. */
export function keepColumn({ columns, known }: Demand, column: Column): Column {
  const key = column.places.join();
  if (!known.has(key)) {
    known.add(key);
    columns.push(column);
  }
  return column;
}

/** Where no session is to be taken, the juries before which the SPE find room. */
export function roomyJuries({ problem }: Compiled): number[] {
  return problem.juries.flatMap((jury, rank) =>
    problem.isPossible && hasRoomForSpe(problem, jury) ? [rank] : [],
  );
}
