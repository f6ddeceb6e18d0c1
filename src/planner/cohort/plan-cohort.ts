import { conflictOf } from '../conflict.js';
import { sentenceOf } from '../bond-wording.js';
import type { Catalogue } from '../catalogue.js';
import type { PlannerFacts } from '../facts.js';
import { plannedPathOf, structuredCopy } from '../plan.js';
import type { PlanRequest } from '../request.js';
import { assignTutors } from '../tutors/assign.js';
import type { TutorOffer } from '../tutors/types.js';
import { cohortOf, type Cohort, type Column, type Demand } from './demand.js';
import { requireArguments } from './input.js';
import { pricerOf } from './pricing.js';
import { leastValue, scaleOf, type CohortValue } from './scale.js';
import { solveCohort, type Solved } from './solve.js';
import type { CohortOptions, CohortPath, CohortPlan, UnplannedRequest } from './types.js';

/** Steps of search, where the caller says nothing. */
const usualSteps = 20_000;

/**
 * Plans many managers on shared seats: as many as possible, then with the fewest recommendations broken all told,
 * then with the least sum of waiting, from the earliest start of each request to the day of its jury.
 *
 * Seats have prices: each request is replanned exactly against them, which proves the bound, and requests are seated
 * by what the prices tell. Costs, usages and `prefer` do not count here. The rules are those of `planPath`.
 *
 * @param facts - the referential
 * @param requests - what is asked for, each by another candidate
 * @param catalogue - what is on offer
 * @param tutors - the tutors to be assigned to the paths planned; none is when left out
 * @param options - a solver, the steps of search
 * @returns the paths and the proof of their worth; the same for the same input
 * @throws CqpMoError with the code and the place of the fault, under `/requests`, `/catalogue`, `/options` or `/tutors`;
 *   `invalid-number` at `/requests` when there are too many to be weighed exactly
 */
export function planCohort(
  facts: PlannerFacts,
  requests: readonly PlanRequest[],
  catalogue: Catalogue,
  tutors?: readonly TutorOffer[],
  options: CohortOptions = {},
): CohortPlan {
  requireArguments(requests, catalogue, tutors, options);
  const whole = cohortOf(facts, requests, catalogue);
  const isAlone = new Map(whole.demands.map((demand) => [demand, hasPath(whole, demand)]));
  const hopeless = whole.demands.filter((demand) => !isAlone.get(demand));
  const hopelessCount = hopeless.reduce((sum, { requests: ranks }) => sum + ranks.length, 0);
  const cohort = {
    ...whole,
    demands: whole.demands.filter((demand) => isAlone.get(demand)),
    count: whole.count - hopelessCount,
  };
  const solved = solveCohort(cohort, options.maxSteps ?? usualSteps, options.solver);
  const plans = requests.flatMap((request, rank): CohortPath[] => {
    const way = solved.wayOf.get(rank);
    return way ? [pathOf(facts, request, way.demand, way.column)] : [];
  });
  const unplanned = [
    ...hopeless.flatMap((demand) => withoutPath(facts, requests, catalogue, demand)),
    ...withoutSeat(requests, cohort, solved),
  ]
    .sort(([a], [b]) => a - b)
    .map(([, told]) => told);
  const value: CohortValue = {
    unplanned: unplanned.length,
    recommendations: plans.reduce((sum, plan) => sum + plan.value.recommendations, 0),
    waitingDays: plans.reduce((sum, plan) => sum + plan.waitingDays, 0),
  };
  const least = leastValue(solved.bound, solved.scale);
  const bound = { ...least, unplanned: least.unplanned + hopelessCount };
  const gap = gapOf(value, bound);
  return {
    status: unplanned.length === 0 ? 'planned' : 'partly-planned',
    plans,
    unplanned,
    mostPlanned: value.unplanned === bound.unplanned,
    recommendations: value.recommendations,
    waitingDays: value.waitingDays,
    bound,
    gap,
    optimal: gap === 0,
    steps: solved.steps,
    ...(tutors && {
      tutors: assignTutors(
        facts,
        plans.map(({ path }) => path),
        tutors,
      ),
    }),
  };
}

/** Whether there is a path for a request that has all seats to itself. */
function hasPath(cohort: Cohort, demand: Demand): boolean {
  const alone = { ...cohort, demands: [demand], count: 1 };
  return (
    pricerOf(alone.demands, scaleOf(alone)).best(demand, new Float64Array(cohort.seats.length)) !== undefined
  );
}

function pathOf(facts: PlannerFacts, request: PlanRequest, demand: Demand, column: Column): CohortPath {
  const { problem } = demand.compiled;
  const offers = column.taken.flatMap((rank) => problem.offers[rank] ?? []);
  const jury = problem.juries[column.jury] ?? { jury: undefined, on: Infinity, deposit: Infinity };
  const planned = plannedPathOf(facts, { ...problem, request }, { offers, jury, value: [] });
  const { sessions, path, value } = planned;
  return {
    candidate: request.candidate.id,
    sessions,
    ...(planned.jury !== undefined && { jury: planned.jury }),
    waitingDays: column.waiting,
    path,
    value,
  };
}

type Told = readonly [rank: number, told: UnplannedRequest];

function withoutPath(
  facts: PlannerFacts,
  requests: readonly PlanRequest[],
  catalogue: Catalogue,
  { requests: ranks }: Demand,
): Told[] {
  const request = requests[ranks[0] ?? 0];
  if (!request) return [];
  const conflict = conflictOf(facts, request, catalogue, false).map(({ bond, besides }) => ({
    bond,
    message: sentenceOf(facts, bond),
    besides,
  }));
  const message = `Aucun parcours n'est possible, même sans les autres candidats : ${conflict.map((one) => one.message).join(' ')}`;
  return ranks.map((rank): Told => {
    const candidate = requests[rank]?.candidate.id ?? '';
    return [rank, { candidate, reason: 'no-path', message, conflict: structuredCopy(conflict) }];
  });
}

function withoutSeat(requests: readonly PlanRequest[], { demands }: Cohort, { wayOf }: Solved): Told[] {
  return demands
    .flatMap((demand) => demand.requests)
    .filter((rank) => !wayOf.has(rank))
    .map((rank): Told => {
      const candidate = requests[rank]?.candidate.id ?? '';
      const message =
        'Un parcours existe pour ce candidat seul, mais les places manquent : les autres candidats les occupent. Ouvrir des places ou des sessions, ou reporter la demande.';
      return [rank, { candidate, reason: 'no-seat', message }];
    });
}

function gapOf(value: CohortValue, bound: CohortValue): number {
  for (const criterion of ['unplanned', 'recommendations', 'waitingDays'] as const) {
    const above = value[criterion] - bound[criterion];
    if (above !== 0) return above / value[criterion];
  }
  return 0;
}
