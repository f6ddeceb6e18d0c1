import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDay } from '../../../src/model/day.js';
import type { Activity, Path } from '../../../src/model/path.js';
import { checkPath } from '../../../src/rules/check.js';
import { allHold, keyOf } from '../../../src/planner/bond.js';
import { isFeasible } from '../../../src/planner/feasible.js';
import { problemOf } from '../../../src/planner/problem.js';
import { planPath } from '../../../src/planner/plan-path.js';
import type { PathChange, RepairOptions } from '../../../src/planner/repair/change.js';
import { repairPath } from '../../../src/planner/repair/repair-path.js';
import type { Repair, RepairedPath } from '../../../src/planner/repair/types.js';
import { runs } from '../../support/runs.js';
import { facts } from '../facts.js';
import { drawFrom, instanceOf, ordinarySize, type Draw } from '../random-request.js';
import { nearestBy, type Case, type Measure } from './oracle.js';

/** A path that `planPath` made, and something that happens to it; nothing where there is no path. */
function caseOf(seed: number): Case | undefined {
  const { request, catalogue } = instanceOf(seed, { ...ordinarySize, combinations: 150, perModule: 5 });
  if (!isFeasible(problemOf(facts, request, catalogue, allHold))) return undefined;
  const plan = planPath(facts, request, catalogue);
  if (plan.status !== 'optimal') return undefined;
  const draw = drawFrom(seed * 7919 + 13);
  const path = draw.chance(0.2) ? withoutSessions(plan.path) : plan.path;
  const juryOn = path.jury?.on ?? '';
  const first = path.activities[0]?.start ?? juryOn;
  const span = daysBetween(first, juryOn);
  const asOf = draw.chance(0.4) ? addDays(first, -draw.whole(0, 30)) : addDays(first, draw.whole(0, span));
  const emptied = draw.chance(0.3) ? 0.4 : 0;
  const { closedDays, travel, unavailable, sites, latestJury, prefer } = request;
  const ids = [...catalogue.sessions, ...catalogue.juries].map(({ id }) => id);
  const pinned = draw.chance(0.15) ? [draw.one(plan.sessions.length > 0 ? plan.sessions : ids)] : undefined;
  const refused = draw.chance(0.2) ? draw.some(ids, 0.15).filter((id) => !pinned?.includes(id)) : undefined;
  const options: RepairOptions = {
    ...(closedDays && { closedDays }),
    ...(travel && { travel }),
    ...(unavailable && draw.chance(0.8) && { unavailable }),
    ...(sites && { sites }),
    ...(latestJury !== undefined && draw.chance(0.6) && { latestJury }),
    ...(prefer && { prefer }),
    ...(pinned && { pinned }),
    ...(refused && { refused }),
    ...(draw.chance(0.3) && { order: draw.one(['free', 'fixed'] as const) }),
    ...(draw.chance(0.3) && { explain: 'smallest' as const }),
  };
  return {
    path,
    catalogue: {
      sessions: catalogue.sessions.map((one) => (draw.chance(emptied) ? { ...one, seats: 0 } : one)),
      juries: catalogue.juries,
    },
    change: changeOf(draw, asOf, path, plan.jury),
    options,
  };
}

/** The path as a builder would have made it. */
function withoutSessions(path: Path): Path {
  const plain = JSON.stringify(path, (key, value: unknown) => (key === 'session' ? undefined : value));
  return JSON.parse(plain) as Path;
}

function changeOf(draw: Draw, asOf: IsoDay, { jury, activities }: Path, juryId = ''): PathChange {
  const on = jury?.on ?? asOf;
  const later = (day: IsoDay): IsoDay => (day < asOf ? asOf : day);
  const ahead = activities.filter(({ type, start }) => type === 'regroupement' && start >= asOf);
  const named = ahead.map(({ id, session: of }) => of ?? id);
  switch (draw.whole(0, 5)) {
    case 0:
      return { kind: 'jury-cancelled', asOf };
    case 1:
      return { kind: 'jury-moved', asOf, on: later(addDays(on, draw.whole(-60, 40))) };
    case 2: {
      const from = addDays(draw.one(ahead.length > 0 ? ahead : activities).start, draw.whole(-8, 4));
      return { kind: 'unavailable', asOf, from, to: addDays(from, draw.whole(0, 12)) };
    }
    default:
      return {
        kind: 'session-cancelled',
        asOf,
        session: draw.chance(0.9) && named.length > 0 ? draw.one(named) : juryId,
      };
  }
}

function copyOf<Json>(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Counts from the two paths alone. */
function measured(before: Path, after: Path): Measure {
  let [changed, shift] = [0, 0];
  const sessionsOf = (path: Path): Map<string, Activity> =>
    new Map(
      path.activities.flatMap((one) => (one.type === 'regroupement' ? [[one.module, one] as const] : [])),
    );
  const [from, to] = [sessionsOf(before), sessionsOf(after)];
  for (const module of new Set([...from.keys(), ...to.keys()])) {
    const [was, is] = [from.get(module), to.get(module)];
    if (was && is && was.session === is.session && was.start === is.start && was.end === is.end) continue;
    changed += 1;
    shift += was && is ? Math.abs(daysBetween(was.start, is.start)) : 0;
  }
  const [was, is] = [before.jury?.on, after.jury?.on];
  if (was !== is) {
    changed += 1;
    shift += was !== undefined && is !== undefined ? Math.abs(daysBetween(was, is)) : 0;
  }
  return [changed, shift];
}

function expectSound({ path, change }: Case, repaired: RepairedPath, isCompliant: boolean): void {
  const juryTwice = repaired.changes.some((one) => one.kind === 'jury' && one.from === one.to) ? 1 : 0;
  const [changed, shift] = measured(path, repaired.path);
  expect([changed + juryTwice, shift]).toEqual([repaired.changedSessions, repaired.shiftDays]);
  expect(repaired.after).toEqual(checkPath(facts, repaired.path));
  if (isCompliant) {
    const unmet = repaired.after.findings.filter(
      ({ force, verdict }) => force === 'obligation' && verdict === 'unmet',
    );
    expect(unmet).toEqual([]);
  }
  const after = new Map(repaired.path.activities.map((one) => [one.id, one]));
  for (const one of path.activities) {
    const listed = repaired.changes.some(
      (made) =>
        (made.kind === 'activity' && made.activity === one.id) ||
        (made.kind === 'session' && one.type === 'regroupement' && made.module === one.module),
    );
    if (one.start < change.asOf) expect(listed).toBe(false);
    if (listed) expect(after.get(one.id)).not.toEqual(one);
    else expect(after.get(one.id)).toEqual(one);
    const moved = after.get(one.id);
    if (listed && moved) expect(moved.start >= change.asOf).toBe(true);
  }
  const known = new Set(path.activities.map(({ id }) => id));
  for (const { id, start } of repaired.path.activities)
    if (!known.has(id)) expect(start >= change.asOf).toBe(true);
}

function expectMinimal(one: Case, { conflict }: Repair & { status: 'infeasible' }): void {
  expect(conflict.length).toBeGreaterThan(0);
  const keys = conflict.map(({ bond }) => keyOf(bond));
  const isHard = (key: string): boolean => key.startsWith('module ') || key === 'rule jury-registered';
  const withoutSoft = nearestBy(one, isHard, true) !== undefined;
  const only = (left: readonly string[]) => (key: string) =>
    left.includes(key) || (withoutSoft && isHard(key));
  expect(nearestBy(one, only(keys), true)).toBeUndefined();
  for (const [rank, { bond, besides, otherwise, message }] of conflict.entries()) {
    expect(message).toMatch(/\.$/);
    expect(nearestBy(one, only(keys.filter((_, at) => at !== rank)), true)).toBeDefined();
    const givenUp = [bond, ...besides].map(keyOf);
    const measure = nearestBy(one, (key) => !givenUp.includes(key));
    expect([otherwise.changedSessions, otherwise.shiftDays]).toEqual(measure);
    expectSound(one, otherwise, false);
  }
}

describe('the repair of a path', () => {
  it('is the nearest of all choices, or there is provably none and why cannot be said shorter', () => {
    const wanted = runs(120);
    const seen = { repaired: 0, unchanged: 0, infeasible: 0 };
    for (let seed = 1, tried = 0; tried < wanted; seed += 1) {
      const one = caseOf(seed);
      if (!one) continue;
      tried += 1;
      const given = copyOf(one);
      const { path, catalogue, change, options } = one;
      const repair = repairPath(facts, path, catalogue, change, options);
      expect(one).toEqual(given);
      seen[repair.status] += 1;
      const measure = nearestBy(one);
      const found = repair.status === 'infeasible' ? undefined : [repair.changedSessions, repair.shiftDays];
      expect({ seed, found }).toEqual({ seed, found: measure });
      expect(repair.before).toEqual(checkPath(facts, path));
      expect(copyOf(repair)).toEqual(repair);
      if (repair.status === 'infeasible') expectMinimal(one, repair);
      else expectSound(one, repair, true);
      if (repair.status === 'unchanged') expect(repair.path).toEqual(path);
      if (tried % 10 === 0) {
        expect(JSON.stringify(repairPath(facts, path, catalogue, change, options))).toBe(
          JSON.stringify(repair),
        );
      }
    }
    if (wanted < 120) return;
    expect(Math.min(seen.repaired, seen.infeasible)).toBeGreaterThan(25);
    expect(seen.unchanged).toBeGreaterThan(5);
  });
});
