import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignTutors,
  checkCohort,
  checkPath,
  type AssignedTutors,
  type InfeasibleTutors,
  type TutorsPlan,
} from '../../../src/index.js';
import { runs } from '../../support/runs.js';
import {
  everything,
  offersOf,
  optionsOf,
  pathsOf,
  rulesOf,
  written,
  type Given,
  type Kept,
  type Offer,
  type World,
} from './world.js';

const ids = ['t', 'u', 'v'] as const;
const period = (most: number) =>
  fc
    .tuple(fc.nat({ max: 80 }), fc.nat({ max: most }))
    .map(([from, length]) => [from, from + length] as const);
const trainings = fc.oneof(
  { arbitrary: fc.constantFrom(undefined, [], [3], [3, 4], [10, 11, 20]), weight: 2 },
  { arbitrary: fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 60 })).map(([a, b]) => [a, b]), weight: 2 },
);

function offers(count: number): fc.Arbitrary<Offer[]> {
  const offer = fc.record({
    trained: trainings,
    unavailable: fc.oneof(
      { arbitrary: fc.constant([]), weight: 2 },
      { arbitrary: fc.array(period(30), { maxLength: 2 }), weight: 1 },
    ),
  });
  return fc
    .array(offer, { minLength: count === 0 ? 0 : 1, maxLength: count, size: 'max' })
    .map((list) => list.map((one, rank) => ({ id: ids[rank] ?? '', ...one })));
}

function worlds(missionCount: number, tutorCount: number, named: boolean): fc.Arbitrary<World> {
  const names = fc.option(fc.record({ id: fc.constantFrom(...ids, 'w'), trained: trainings }), {
    nil: undefined,
    freq: 1,
  });
  const mission = fc.record({
    from: fc.integer({ min: 24, max: 60 }),
    length: fc.nat({ max: 25 }),
    open: fc.boolean().map((one) => one),
    chance: fc.nat({ max: 9 }),
    lineManager: fc.option(fc.constantFrom(...ids, 'n'), { nil: undefined, freq: 2 }),
    names: named ? names : fc.constant(undefined),
  });
  return fc.record({
    missions: fc.array(mission, { minLength: 1, maxLength: missionCount, size: 'max' }).map((list) =>
      list.map(({ from, length, open, chance, ...others }, rank) => ({
        ...others,
        id: chance === 0 && rank < 2 ? (ids[rank] ?? '') : `c-${String(rank)}`,
        from,
        to: open && chance < 3 ? undefined : from + length,
      })),
    ),
    offers: offers(tutorCount),
    from: fc.option(fc.nat({ max: 40 }), { nil: undefined, freq: 2 }),
    closed: fc.oneof(fc.constant([]), fc.array(period(20), { maxLength: 2 })),
  });
}

function planOf(world: World): TutorsPlan {
  return assignTutors(pathsOf(world), offersOf(world), optionsOf(world));
}

function givenBy(world: World, placements: readonly { candidate: string; tutor: string | null }[]): Given {
  const tutorOf = new Map(placements.map(({ candidate, tutor }) => [candidate, tutor ?? undefined]));
  return world.missions.map(({ id }) => tutorOf.get(id));
}

/** What an assignment promises, by the rules of the test and by the checker of the library. */
function expectSound(world: World, plan: AssignedTutors): void {
  expect(rulesOf(world).holds(givenBy(world, plan.assignments))).toBe(true);
  expect(plan.assignments.map(({ path }) => path)).toEqual(world.missions.map((_, rank) => rank));
  expect(new Set(plan.assignments.map(({ tutor }) => tutor)).size).toBe(plan.tutorsUsed);
  const paths = pathsOf(world).map((path, rank) => {
    const { tutor = '', trainedOn } = plan.assignments[rank] ?? {};
    return { ...path, tutor: { id: tutor, ...(trainedOn && { trainedOn: [...trainedOn] }) } };
  });
  expect(checkCohort(paths).findings.filter(({ verdict }) => verdict === 'unmet')).toEqual([]);
  const ours = ['tutor-is-not-line-manager', 'tutor-trained-before-mission'];
  for (const [rank, path] of paths.entries()) {
    const { findings } = checkPath(path);
    expect(findings.filter((one) => ours.includes(one.rule) && one.verdict === 'unmet')).toEqual([]);
    if (!plan.assignments[rank]?.training) continue;
    const training = ['tutor-training-days', 'tutor-trained-before-mission'];
    expect(findings.filter((one) => training.includes(one.rule) && one.verdict !== 'met')).toEqual([]);
  }
  for (const { training } of plan.assignments) {
    if (!training) continue;
    const days = [...Array(82).keys()].filter((day) => written(day) < training.before);
    const [first = '', second = ''] = training.days;
    expect(days.filter((day) => written(day) >= second).length).toBeGreaterThanOrEqual(14);
    expect(days.filter((day) => written(day) >= second).length).toBeLessThanOrEqual(21);
    expect(Date.parse(second) - Date.parse(first)).toBeGreaterThan(86_400_000);
  }
}

/** The facts that a conflict holds, without one of its elements. */
function keptBy({ conflict }: InfeasibleTutors, dropped?: number): Kept {
  const left = conflict.filter((_, rank) => rank !== dropped);
  const hasPath = (kind: string, id: string): boolean =>
    left.some((one) => one.kind === kind && 'candidate' in one && one.candidate === id);
  return {
    required: ({ id }) => hasPath('mission', id),
    named: ({ id }) => hasPath('named', id),
    lineManager: ({ id }) => hasPath('line-manager', id),
    oneself: ({ id }) => hasPath('oneself', id),
    unavailable: (tutor, [from, to]) =>
      left.some(
        (one) =>
          one.kind === 'unavailable' &&
          one.tutor === tutor &&
          one.from === written(from) &&
          one.to === written(to),
      ),
    untrained: (tutor) => left.some((one) => one.kind === 'untrained' && one.tutor === tutor),
    limited: left.some(({ kind }) => kind === 'limit'),
  };
}

function expectMinimal(world: World, plan: InfeasibleTutors): void {
  expect(plan.minimal).toBe(true);
  expect(rulesOf(world, keptBy(plan)).fewest()).toBeUndefined();
  expectWitnesses(world, plan);
}

function expectWitnesses(world: World, plan: InfeasibleTutors): void {
  for (const [rank, element] of plan.conflict.entries()) {
    const kept = keptBy(plan, rank);
    const rules = rulesOf(world, kept);
    const placements = new Map(plan.withoutFirst.map(({ candidate, tutor }) => [candidate, tutor]));
    for (const { candidate, tutor } of element.without ?? []) placements.set(candidate, tutor);
    const list = [...placements].map(([candidate, tutor]) => ({ candidate, tutor }));
    expect({ element, list, holds: rules.holds(givenBy(world, list)) }).toMatchObject({ holds: true });
  }
}

function property(arbitrary: fc.Arbitrary<World>, numRuns: number): Record<TutorsPlan['status'], number> {
  const seen = { assigned: 0, infeasible: 0, unknown: 0 };
  fc.assert(
    fc.property(arbitrary, (world) => {
      const fewest = rulesOf(world, everything).fewest();
      const plan = planOf(world);
      seen[plan.status] += 1;
      expect(plan.status).toBe(fewest === undefined ? 'infeasible' : 'assigned');
      if (plan.status === 'assigned') {
        expect([plan.tutorsUsed, plan.bound, plan.optimal]).toEqual([fewest, fewest, true]);
        expectSound(world, plan);
      }
      if (plan.status === 'infeasible') expectMinimal(world, plan);
    }),
    { numRuns },
  );
  return seen;
}

describe('the tutors assigned', () => {
  it('are the fewest of all assignments, or there is provably none and nothing of why can be spared', () => {
    const numRuns = runs(600);
    const seen = property(worlds(6, 3, false), numRuns);
    if (numRuns < 300) return;
    expect(Math.min(seen.assigned, seen.infeasible)).toBeGreaterThan(numRuns / 6);
  });

  it('are so where paths name some of them', () => {
    const numRuns = runs(600);
    const seen = property(worlds(5, 3, true), numRuns);
    if (numRuns < 300) return;
    expect(Math.min(seen.assigned, seen.infeasible)).toBeGreaterThan(numRuns / 12);
  });

  it('are explained at sizes that nobody could try out: every element that is dropped leaves an assignment', () => {
    const world: fc.Arbitrary<World> = worlds(40, 3, true).map((one) => ({
      ...one,
      offers: Array.from({ length: 9 }, (_, rank) => ({
        id: `t-${String(rank)}`,
        trained: rank % 3 === 0 ? undefined : [2, 4 + rank * 4],
        unavailable: rank % 4 === 0 ? [[70, 80] as const] : [],
      })),
      missions: one.missions.map((mission, rank) => ({
        ...mission,
        lineManager: `t-${String(rank % 9)}`,
        names: mission.names && { ...mission.names, id: `t-${String(rank % 7)}` },
      })),
    }));
    const sizes: number[] = [];
    fc.assert(
      fc.property(world, (one) => {
        const plan = planOf(one);
        if (plan.status === 'assigned') expectSound(one, plan);
        if (plan.status !== 'infeasible' || !plan.minimal) return;
        expectWitnesses(one, plan);
        sizes.push(plan.conflict.length);
      }),
      { numRuns: runs(60) },
    );
    if (runs(60) === 60) expect(Math.max(...sizes)).toBeGreaterThan(15);
  });
});
