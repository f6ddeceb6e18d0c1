import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/model/day.js';
import type { UnitActivity } from '../../src/model/path.js';
import type { PlannedPath } from '../../src/planner/plan.js';
import { planPath } from '../../src/planner/plan-path.js';
import { checkPath } from '../../src/rules/check.js';
import { runs } from '../support/runs.js';
import { deeplyFrozen } from './deep-freeze.js';
import { facts } from './facts.js';
import { everyChoice, isUsableDay, type OracleChoice } from './oracle.js';
import { instanceOf, type Instance } from './random-request.js';

const wanted = 3;

/** What the oracle and the planner both say of a plan. */
function gist({ sessions, jury, value }: PlannedPath | OracleChoice): unknown {
  return { sessions, jury, value };
}

function countOf({ report }: PlannedPath, force: string): number {
  return report.findings.filter((finding) => finding.force === force && finding.verdict === 'unmet').length;
}

/** The path holds what was chosen and breaks what it claims. */
function expectSound(plan: PlannedPath, { catalogue }: Instance): void {
  expect(plan.report).toStrictEqual(checkPath(facts, plan.path));
  expect(countOf(plan, 'obligation')).toBe(0);
  expect(countOf(plan, 'recommendation')).toBe(plan.value.recommendations);
  expect(countOf(plan, 'usage')).toBe(plan.value.usages);

  const taken = plan.sessions.map((id) => catalogue.sessions.find((session) => session.id === id));
  const regroupements = plan.path.activities.filter(({ type }) => type === 'regroupement');
  expect(
    regroupements.map((one) => [one.session, 'module' in one && one.module, one.site, one.start, one.end]),
  ).toEqual(taken.map((one) => [one?.id, one?.module, one?.site, one?.start, one?.end]));
  const jury = catalogue.juries.find(({ id }) => id === plan.jury);
  expect(jury).toBeDefined();
  expect(plan.path.jury).toEqual({ on: jury?.on });
  expect(plan.value.juryOn).toBe(jury?.on);
}

/** What is placed around the sessions stands where decision 0016 says. */
function expectPlaced({ path, sessions, jury }: PlannedPath, { request, catalogue }: Instance): void {
  const chosen = catalogue.juries.find(({ id }) => id === jury);
  const [juryOn, depositBy = juryOn] = [chosen?.on ?? '', chosen?.depositBy];
  const { depositedOn } = path.dossier ?? {};
  expect(depositedOn !== undefined && depositedOn < juryOn && depositedOn <= depositBy).toBe(true);
  const taken = catalogue.sessions.filter(({ id }) => sessions.includes(id));
  const isBusy = (from: IsoDay, to: IsoDay): boolean =>
    taken.some(({ start, end }) => start <= to && from <= end);
  for (const { start, end } of path.activities) {
    expect(start >= request.earliestStart && end < juryOn).toBe(true);
  }
  const spe = path.activities.filter((one): one is UnitActivity => one.type === 'spe');
  for (const { unit, start, end } of spe) {
    expect(isBusy(start, end)).toBe(false);
    expect([start, end].every((day) => isUsableDay(request, day))).toBe(true);
    const own = taken.filter(({ module }) =>
      facts.modules.some((one) => one.id === module && one.unit === unit),
    );
    const [first] = (own.length > 0 ? own : taken).map((one) => one.end).sort();
    expect(first === undefined || first < start).toBe(true);
    expect(end <= (depositedOn ?? '')).toBe(true);
  }
}

function expectAsEnumerated(instance: Instance, index: number): 'optimal' | 'infeasible' {
  const { request, catalogue } = deeplyFrozen(instance);
  const choices = everyChoice(facts, request, catalogue);
  const plan = planPath(facts, request, catalogue, { alternatives: wanted });
  const [best, ...others] = choices;
  expect(plan.status).toBe(best ? 'optimal' : 'infeasible');
  if (plan.status === 'optimal') {
    expect(gist(plan)).toEqual(best && gist(best));
    expect(plan.alternatives.map(gist)).toEqual(others.slice(0, wanted).map(gist));
    for (const one of [plan, ...plan.alternatives]) {
      expectSound(one, instance);
      expectPlaced(one, instance);
    }
    expect(plan.path.activities.map(({ start }) => start).sort()[0]).toBe(best?.start);
  }
  if (index % 8 === 0) {
    const again = JSON.parse(JSON.stringify(instance)) as Instance;
    const same = planPath(facts, again.request, again.catalogue, { alternatives: wanted });
    expect(JSON.stringify(same)).toBe(JSON.stringify(plan));
  }
  return plan.status;
}

describe('the best path', () => {
  it('is what going through every choice finds', () => {
    const count = runs(320);
    const seen = { optimal: 0, infeasible: 0 };
    for (let seed = 0; seed < count; seed += 1) {
      const instance = instanceOf(seed);
      try {
        seen[expectAsEnumerated(instance, seed)] += 1;
      } catch (error) {
        throw new Error(`of the instance ${seed}: ${JSON.stringify(instance)}`, { cause: error });
      }
    }
    // A few instances tell nothing of how often a path exists.
    if (count < 100) return;
    expect(seen.infeasible).toBeGreaterThan(count / 4);
    expect(seen.optimal).toBeGreaterThan(count / 3);
  });
});
