import type { Path } from '../../model/path.js';
import type { RuleFacts } from '../../rules/rule.js';
import { pose, type Posed } from './build.js';
import type { TutorPlacement } from './conflict-types.js';
import { explain } from './explain.js';
import { requireArguments } from './input.js';
import { nobody, type Mission, type NamedMission } from './problem.js';
import { conflictsOf, impossibilityOf, stoppedAt } from './sentences.js';
import { solve, type Cause, type Outcome } from './solve.js';
import { lastDayOfTraining } from './training.js';
import type {
  AssignTutorsOptions,
  InfeasibleTutors,
  ProposedTraining,
  TutorAssignment,
  TutorOffer,
  TutorsPlan,
} from './types.js';

/** Steps of search, where the caller says nothing. */
const usualSteps = 2_000_000;

/**
 * Assigns tutors to paths, the fewest that can be proved enough.
 *
 * @param facts - the referential whose limits are read
 * @param paths - well-formed paths of different candidates
 * @param offers - the tutors
 * @param options - the days of training, and how far to search
 * @returns the assignment, or why there is none
 * @throws CqpMoError with the code and the place of the fault, under `/paths`, `/tutors`, `/options` or `/limits`
 */
export function assignTutors(
  facts: RuleFacts,
  paths: readonly Path[],
  offers: readonly TutorOffer[],
  options: AssignTutorsOptions = {},
): TutorsPlan {
  requireArguments(paths, offers, options);
  const posed = pose(facts, paths, offers, options);
  const steps = options.maxSteps ?? usualSteps;
  const outcome = solve(posed.problem, 'fewest', { left: steps });
  if (outcome.status === 'infeasible') return refusal(posed, outcome.cause, steps);
  const assignments = assignmentsOf(posed, outcome, paths, offers);
  const { unplaced } = posed;
  if (outcome.status === 'assigned') {
    const tutorsUsed = new Set(assignments.map(({ tutor }) => tutor)).size;
    const { bound } = outcome;
    return { status: 'assigned', optimal: tutorsUsed === bound, tutorsUsed, bound, assignments, unplaced };
  }
  const has = new Set(assignments.map(({ path }) => path));
  const unassigned = posed.problem.missions.flatMap(({ path, candidate }) =>
    has.has(path) ? [] : [candidate],
  );
  return {
    status: 'unknown',
    message: stoppedAt(unassigned.length),
    bound: outcome.bound,
    assignments,
    unassigned: unassigned.sort(),
    unplaced,
  };
}

function refusal({ problem, unplaced, training }: Posed, cause: Cause, steps: number): InfeasibleTutors {
  const { demands, withoutFirst, changes } = explain(problem, cause, { left: steps });
  const candidateOf = new Map(
    [...problem.missions, ...problem.named].map(({ path, candidate }) => [path, candidate]),
  );
  const placementsOf = (placing: Iterable<readonly [path: number, host: number]>): TutorPlacement[] =>
    [...placing]
      .sort(([a], [b]) => a - b)
      .map(([path, host]) => ({
        candidate: candidateOf.get(path) ?? '',
        tutor: problem.hosts[host]?.id ?? null,
      }));
  const conflictOf = conflictsOf(problem, training);
  const conflict = demands.flatMap((demand, rank) => {
    const told = conflictOf(demand);
    const changed = changes[rank];
    return told ? [{ ...told, ...(changed && { without: placementsOf(changed) }) }] : [];
  });
  const minimal = changes.every((changed) => changed !== undefined);
  return {
    status: 'infeasible',
    message: impossibilityOf(conflict, minimal, cause.shortage),
    conflict,
    minimal,
    withoutFirst: minimal ? placementsOf(withoutFirst) : [],
    unplaced,
  };
}

function assignmentsOf(
  { problem, training }: Posed,
  { board, seating }: Exclude<Outcome, { readonly status: 'infeasible' }>,
  paths: readonly Path[],
  offers: readonly TutorOffer[],
): TutorAssignment[] {
  const given: (readonly [one: Mission | NamedMission, host: number, named: boolean])[] = [
    ...problem.named.map((one) => [one, one.host, true] as const),
    ...board.missions.map((one, mission) => [one, seating.hostOf[mission] ?? nobody, false] as const),
  ];
  const firstOf = new Map<number, Mission | NamedMission>();
  for (const [one, host, named] of given) {
    const first = firstOf.get(host);
    if ((!named || one.trains) && (!first || one.from < first.from)) firstOf.set(host, one);
  }
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
  const trainedOf = trainedDays(paths, offers, training.days);
  return given
    .filter(([, host]) => host !== nobody)
    .sort(([a], [b]) => a.path - b.path)
    .flatMap(([one, rank, named]): TutorAssignment[] => {
      const host = problem.hosts[rank];
      if (!host) return [];
      const own = named ? paths[one.path]?.tutor?.trainedOn : undefined;
      const first = firstOf.get(rank);
      const toTrain = host.trainable && (!named || one.trains) ? first : undefined;
      const before = toTrain && problem.trainer(offerOf.get(host.id)?.unavailable ?? [], toTrain.start);
      const proposed: ProposedTraining | undefined = toTrain &&
        before && { days: [...before], before: toTrain.start };
      const ownLast = own && lastDayOfTraining(own, training.days);
      const ownSuffices = ownLast !== undefined && ownLast <= one.start;
      const days = proposed?.days ?? (ownSuffices ? own : (trainedOf.get(host.id) ?? own));
      return [
        {
          path: one.path,
          candidate: one.candidate,
          tutor: host.id,
          named,
          ...(days && { trainedOn: [...days] }),
          ...(proposed && { training: proposed }),
        },
      ];
    });
}

/** The days of the earliest whole training of each tutor, as he or a path that names him gives them. */
function trainedDays(
  paths: readonly Path[],
  offers: readonly TutorOffer[],
  needed: number,
): ReadonlyMap<string, readonly string[]> {
  const earliest = new Map<string, { readonly days: readonly string[]; readonly last: string }>();
  for (const { id, trainedOn } of [...offers, ...paths.flatMap(({ tutor }) => tutor ?? [])]) {
    const last = trainedOn && lastDayOfTraining(trainedOn, needed);
    const known = earliest.get(id);
    if (trainedOn && last !== undefined && (!known || last < known.last))
      earliest.set(id, { days: trainedOn, last });
  }
  return new Map([...earliest].map(([id, { days }]) => [id, days]));
}
