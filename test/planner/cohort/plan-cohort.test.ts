import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/model/day.js';
import { planCohort } from '../../../src/planner/cohort/plan-cohort.js';
import type { CohortPlan } from '../../../src/planner/cohort/types.js';
import { planPath } from '../../../src/planner/plan-path.js';
import type { PlanRequest } from '../../../src/planner/request.js';
import { checkPath } from '../../../src/rules/check.js';
import { runs } from '../../support/runs.js';
import { facts } from '../facts.js';
import { deeplyFrozen } from '../deep-freeze.js';
import { drawFrom } from '../random-request.js';
import { bestOf, boundOf, isLess, overfullIn, largeWorld, smallWorld, worthOf, type World } from './world.js';

/** Every path meets its obligations and is worth what is told; nothing is overfull, nobody is told twice. */
function expectSound(world: World, plan: CohortPlan): void {
  expect(overfullIn(world, plan)).toEqual([]);
  for (const { candidate, path, value, waitingDays, jury } of plan.plans) {
    const request = world.requests.find((one) => one.candidate.id === candidate);
    expect(path.candidate).toEqual(request?.candidate);
    const unmet = checkPath(facts, path).findings.filter(({ verdict }) => verdict === 'unmet');
    expect(unmet.filter(({ force }) => force === 'obligation')).toEqual([]);
    expect(unmet.filter(({ force }) => force === 'recommendation')).toHaveLength(value.recommendations);
    const on = world.catalogue.juries.find(({ id }) => id === jury)?.on ?? '';
    expect(daysBetween(request?.earliestStart ?? '', on)).toBe(waitingDays);
  }
  const told = [...plan.plans, ...plan.unplanned].map(({ candidate }) => candidate);
  expect(told.sort()).toEqual(world.requests.map(({ candidate }) => candidate.id).sort());
  expect(plan.status).toBe(plan.unplanned.length === 0 ? 'planned' : 'partly-planned');
}

describe('small cohorts', () => {
  it('are bounded from below, seated from above, and optimal where the two meet', () => {
    const count = runs(150);
    let [optimal, partly] = [0, 0];
    for (let seed = 1; seed <= count; seed += 1) {
      const world = deeplyFrozen(smallWorld(drawFrom(seed)));
      const plan = planCohort(facts, world.requests, world.catalogue);
      expectSound(world, plan);
      const best = bestOf(world);
      expect([seed, isLess(best, boundOf(plan)), isLess(worthOf(plan), best)]).toEqual([seed, false, false]);
      expect(plan.optimal).toBe(plan.gap === 0);
      if (plan.optimal) expect([seed, worthOf(plan)]).toEqual([seed, best]);
      if (plan.mostPlanned) expect(plan.unplanned).toHaveLength(best[0]);
      optimal += plan.optimal ? 1 : 0;
      partly += plan.status === 'planned' ? 0 : 1;
    }
    expect(optimal).toBeGreaterThan(count * 0.9);
    expect(partly).toBeGreaterThan(count * 0.1);
    expect(partly).toBeLessThan(count * 0.9);
  });

  it('are no worse with HiGHS, and bounded as well', async () => {
    const solver = await loadHighs();
    for (let seed = 1001; seed <= 1000 + runs(25); seed += 1) {
      const world = smallWorld(drawFrom(seed));
      const plan = planCohort(facts, world.requests, world.catalogue, undefined, { solver });
      expectSound(world, plan);
      const best = bestOf(world);
      expect([seed, isLess(best, boundOf(plan)), isLess(worthOf(plan), best)]).toEqual([seed, false, false]);
    }
  });
});

describe('a hundred managers', () => {
  it('wait no more than a hundredth above the proved bound, or a ten-thousandth with HiGHS', async () => {
    const solver = await loadHighs();
    for (let seed = 1; seed <= runs(2); seed += 1) {
      const world = largeWorld(drawFrom(seed), 100);
      const firstCome = planCohort(facts, world.requests, world.catalogue, undefined, { maxSteps: 0 });
      const alone = planCohort(facts, world.requests, world.catalogue);
      const solved = planCohort(facts, world.requests, world.catalogue, undefined, { solver });
      for (const plan of [firstCome, alone, solved]) {
        expectSound(world, plan);
        // One is proved to be reached by nobody, the other is reached: no bound of any run lies above any answer.
        for (const other of [firstCome, alone, solved]) {
          expect(isLess(worthOf(other), boundOf(plan))).toBe(false);
        }
      }
      expect(isLess(worthOf(alone), worthOf(firstCome))).toBe(true);
      expect(isLess(worthOf(alone), worthOf(solved))).toBe(false);
      expect(alone.gap).toBeLessThanOrEqual(0.01);
      expect(solved.gap).toBeLessThanOrEqual(0.0001);
    }
  });
});

const early = {
  id: 'early',
  module: 'preparer',
  site: 'Lyon',
  start: '2027-04-05',
  end: '2027-04-06',
} as const;
const late = { ...early, id: 'late', start: '2027-06-07', end: '2027-06-08' } as const;

/**
 * One seat in the early `preparer`, which leads to the jury of 10 June, one in the late one, which leads to that of
 * 12 August. `b` is not available in June and July: the late `preparer` and its jury are out of his reach.
 */
const contested: World = {
  requests: [requestOf('a', []), requestOf('b', [{ from: '2027-06-01', to: '2027-06-09' }])],
  catalogue: {
    sessions: [
      { id: 'role', module: 'role-missions', site: 'Lyon', start: '2027-01-11', end: '2027-01-12', seats: 2 },
      { id: 'pilotage', module: 'pilotage', site: 'Lyon', start: '2027-02-01', end: '2027-02-02', seats: 2 },
      { id: 'analyser', module: 'analyser', site: 'Lyon', start: '2027-03-01', end: '2027-03-01', seats: 2 },
      { ...early, seats: 1 },
      { ...late, seats: 1 },
    ],
    juries: [
      { id: 'june', on: '2027-06-10', blocs: ['bloc-1'], seats: 2 },
      { id: 'august', on: '2027-08-12', blocs: ['bloc-1'], seats: 2 },
    ],
  },
};

function requestOf(id: string, unavailable: PlanRequest['unavailable'] = []): PlanRequest {
  return { candidate: { id }, blocs: ['bloc-1'], earliestStart: '2027-01-04', unavailable };
}

describe('first come', () => {
  it('is not first served: a path for each rather than a soon one for the first', () => {
    // First come, a takes the early seat, and b has no path. Together: a waits until 12 August (220 days after
    // 4 January), b until 10 June (157 days).
    const plan = planCohort(facts, contested.requests, contested.catalogue);
    expect(plan.plans.map(({ candidate, jury, waitingDays }) => [candidate, jury, waitingDays])).toEqual([
      ['a', 'august', 220],
      ['b', 'june', 157],
    ]);
    const { status, recommendations, waitingDays, bound, gap, optimal, mostPlanned } = plan;
    expect({ status, recommendations, waitingDays, gap, optimal, mostPlanned }).toEqual({
      status: 'planned',
      recommendations: 0,
      waitingDays: 377,
      gap: 0,
      optimal: true,
      mostPlanned: true,
    });
    expect(bound).toEqual({ unplanned: 0, recommendations: 0, waitingDays: 377 });
    expect(planPath(facts, contested.requests[0] ?? requestOf('a'), contested.catalogue)).toMatchObject({
      status: 'optimal',
      jury: 'june',
    });
  });

  it('says who has no seat, and who has no path at all, and why', () => {
    const requests = [...contested.requests, requestOf('c'), { ...requestOf('d'), latestJury: '2027-03-01' }];
    const plan = planCohort(facts, requests, contested.catalogue);
    expect(plan.status).toBe('partly-planned');
    expect(plan.mostPlanned).toBe(true);
    expect(plan.bound.unplanned).toBe(2);
    const reasons = plan.unplanned.map(({ candidate, reason }) => [candidate, reason]);
    expect(reasons[1]).toEqual(['d', 'no-path']);
    expect(reasons[0]?.[1]).toBe('no-seat');
    const alone = planPath(facts, requests[3] ?? requestOf('d'), contested.catalogue);
    const bonds = alone.status === 'infeasible' ? alone.conflict.map(({ bond }) => bond) : [];
    expect(bonds.length).toBeGreaterThan(0);
    expect(plan.unplanned[1]?.conflict?.map(({ bond }) => bond)).toEqual(bonds);
    expectSound({ ...contested, requests }, plan);
  });

  it('assigns tutors to the paths planned when they are given', () => {
    const tutors = [{ id: 't', trainedOn: ['2026-09-01', '2026-09-15'] }];
    const plan = planCohort(facts, contested.requests, contested.catalogue, tutors);
    expect(plan.tutors).toMatchObject({ status: 'assigned', tutorsUsed: 1 });
    expect(planCohort(facts, contested.requests, contested.catalogue)).not.toHaveProperty('tutors');
  });
});

describe('an answer', () => {
  it('is the same for the same input, and plain JSON', () => {
    for (let seed = 301; seed <= 305; seed += 1) {
      const { requests, catalogue } = smallWorld(drawFrom(seed));
      const once = planCohort(facts, requests, catalogue);
      expect(JSON.stringify(planCohort(facts, requests, catalogue))).toBe(JSON.stringify(once));
      expect(JSON.parse(JSON.stringify(once))).toStrictEqual(once);
    }
  });

  it('looks at who is whose tutor, among requests that differ by nothing else', () => {
    const tutor = { id: 'a', trainedOn: ['2026-09-01', '2026-09-15'] };
    const requests = ['a', 'b'].map((id) => ({ ...requestOf(id), tutor }));
    const plan = planCohort(facts, requests, contested.catalogue);
    expect(plan.plans.map(({ candidate }) => candidate)).toEqual(['b']);
    expect(plan.unplanned.map(({ candidate, reason }) => [candidate, reason])).toEqual([['a', 'no-path']]);
  });

  it('for nobody is empty', () => {
    const plan = planCohort(facts, [], contested.catalogue);
    expect(plan).toMatchObject({ status: 'planned', plans: [], unplanned: [], gap: 0, optimal: true });
  });

  it('counts its steps, and keeps to them but for what it has begun', () => {
    const { requests, catalogue } = contested;
    const plan = planCohort(facts, requests, catalogue, undefined, { maxSteps: 0 });
    expect(plan.steps).toBeLessThan(10);
    expect(isLess(worthOf(plan), boundOf(plan))).toBe(false);
    expectSound(contested, plan);
  });

  it('holds the seats of those who ask alike apart', () => {
    const requests = Array.from({ length: 6 }, (_, rank) => requestOf(`c-${rank}`));
    const sessions = contested.catalogue.sessions.map((session) => ({ ...session, seats: 5 }));
    const juries = [...Array(5).keys()].map((week) => {
      const on = addDays('2027-06-10', week * 7);
      return { id: `jury-${week}`, on, blocs: ['bloc-1'] as const, seats: 1 };
    });
    const world = { requests, catalogue: { sessions, juries } };
    const plan = planCohort(facts, requests, world.catalogue);
    expectSound(world, plan);
    // Five juries of a seat, a week apart: 157 + 164 + 171 + 178 + 185 days.
    expect([worthOf(plan), boundOf(plan)]).toEqual([
      [1, 0, 855],
      [1, 0, 855],
    ]);
  });
});
