import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/day.js';
import { CqpMoError } from '../../src/model/error.js';
import type { Activity } from '../../src/model/path.js';
import type { BoundStep, Certificate, JuryCertificate, StateBound } from '../../src/planner/certificate.js';
import { planPath, type InfeasiblePlan, type OptimalPlan, type Plan } from '../../src/planner/plan-path.js';
import type { PlannedPath } from '../../src/planner/plan.js';
import { planCriteria } from '../../src/planner/request.js';
import { verifyPlan } from '../../src/planner/verify/verify-plan.js';
import { checkPath } from '../../src/rules/check.js';
import { facts } from './facts.js';
import { instanceOf, type Instance, type Size } from './random-request.js';

interface Solved<P extends Plan = Plan> extends Instance {
  readonly plan: P;
}

const size: Size = { combinations: 600, perModule: 6, blocs: 4, tight: 0.25 };
const solved = Array.from({ length: 110 }, (_, seed): Solved => {
  const instance = instanceOf(seed, size);
  const alternatives = seed % 2 === 0 ? 2 : 0;
  return {
    ...instance,
    plan: planPath(facts, instance.request, instance.catalogue, { certificate: true, alternatives }),
  };
});
const optimal = solved.flatMap((one): Solved<OptimalPlan>[] =>
  one.plan.status === 'optimal' ? [{ ...one, plan: one.plan }] : [],
);
const infeasible = solved.flatMap((one): Solved<InfeasiblePlan>[] =>
  one.plan.status === 'infeasible' ? [{ ...one, plan: one.plan }] : [],
);
const damaged = optimal.slice(0, 10);

function codesOf({ request, catalogue }: Instance, plan: Plan): string[] {
  const verification = verifyPlan(facts, request, catalogue, plan);
  return verification.valid ? [] : [...new Set(verification.reasons.map(({ code }) => code))];
}

function proofOf(plan: Plan): Certificate {
  if (!plan.certificate) throw new Error('a plan without certificate');
  return plan.certificate;
}

/** A plan with the bounds for some juries changed. */
function withBounds<P extends Plan>(
  plan: P,
  change: (bounds: readonly StateBound[], jury: string) => readonly StateBound[],
): P {
  const proof = proofOf(plan);
  const juries = proof.juries.map(({ jury, bounds, paced }): JuryCertificate => ({
    jury,
    bounds: change(bounds, jury),
    ...(paced && { paced: change(paced, jury) }),
  }));
  return { ...plan, certificate: { ...proof, juries } };
}

function withSteps(bound: StateBound, change: (numbers: readonly number[]) => number[]): StateBound {
  return {
    ...bound,
    steps: bound.steps.map(({ from, atLeast }): BoundStep => ({ from, atLeast: change(atLeast) })),
  };
}

function othersOf({ request }: Instance): ('recommendations' | 'cost' | 'usages')[] {
  const all = [...new Set([...(request.prefer ?? []), ...planCriteria])];
  return all.filter((criterion) => criterion !== 'jury');
}

function numbersOf(instance: Instance, { value }: PlannedPath): number[] {
  const numbers = { recommendations: value.recommendations, cost: value.costCents, usages: value.usages };
  return othersOf(instance).map((criterion) => numbers[criterion]);
}

function isFinal(plan: OptimalPlan): (bound: StateBound) => boolean {
  return ({ modules, speDue }) => modules.length === plan.sessions.length && !speDue;
}

describe('a genuine plan', () => {
  it('is accepted on random instances, both possible and impossible ones', () => {
    expect(optimal.length).toBeGreaterThan(40);
    expect(infeasible.length).toBeGreaterThan(25);
    expect(solved.some(({ plan }) => proofOf(plan).juries.some(({ paced }) => paced))).toBe(true);
    const refused = solved.flatMap(({ plan, ...one }, seed) =>
      codesOf(one, plan).map((code) => `${String(seed)}: ${code}`),
    );
    expect(refused).toEqual([]);
  });

  it('is accepted as text that was read again', () => {
    for (const { plan, ...one } of [...optimal.slice(0, 3), ...infeasible.slice(0, 3)]) {
      expect(codesOf(one, JSON.parse(JSON.stringify(plan)) as Plan)).toEqual([]);
    }
  });

  it('proves nothing without its certificate', () => {
    for (const { plan, ...one } of solved.slice(0, 10)) {
      const bare = JSON.parse(JSON.stringify({ ...plan, certificate: undefined })) as Plan;
      expect(codesOf(one, bare)).toEqual(['no-certificate']);
    }
  });
});

describe('a value that is not that of the path', () => {
  const changes = [
    ['recommendations', 'wrong-recommendations'],
    ['costCents', 'wrong-cost'],
    ['usages', 'wrong-usages'],
  ] as const;

  it.each(changes)('is refused by %s, better or worse by one', (field, code) => {
    for (const { plan, ...one } of damaged) {
      for (const by of [-1, 1]) {
        const changed = plan.value[field] + by;
        if (changed < 0) continue;
        const value = { ...plan.value, [field]: changed };
        const rank = othersOf(one).indexOf(field === 'costCents' ? 'cost' : field);
        const moved = withBounds(plan, (bounds) =>
          bounds.map((bound) =>
            withSteps(bound, (numbers) => numbers.map((n, at) => (at === rank ? Math.max(0, n + by) : n))),
          ),
        );
        expect(codesOf(one, { ...plan, value })).toContain(code);
        expect(codesOf(one, { ...moved, value })).toContain(code);
      }
    }
  });

  it('is refused by the day of the jury', () => {
    for (const { plan, ...one } of damaged) {
      const juryOn = addDays(plan.value.juryOn ?? '', 1);
      expect(codesOf(one, { ...plan, value: { ...plan.value, juryOn } })).toContain('wrong-jury-day');
    }
  });
});

describe('a worse plan', () => {
  /** Next best plans that are worth less than the best, told as if they were the best. */
  const worse = optimal.flatMap(({ plan, ...one }) =>
    plan.alternatives
      .filter(({ value }) => JSON.stringify(value) !== JSON.stringify(plan.value))
      .map((other) => ({
        ...one,
        best: plan,
        plan: { ...plan, ...other, alternatives: [] } satisfies OptimalPlan,
      })),
  );

  it('is refused with the certificate of the best', () => {
    expect(worse.length).toBeGreaterThan(6);
    for (const { plan, best, ...one } of worse) {
      const codes = codesOf(one, plan);
      const told = proofOf(best).juries.some(({ jury }) => jury === best.jury);
      expect(codes).toContain(told ? 'value-not-proved' : 'jury-left-out');
    }
  });

  it('is refused with bounds raised to its value, at the end or everywhere', () => {
    let raised = 0;
    for (const { plan, best, ...one } of worse) {
      if (plan.jury !== best.jury) continue;
      raised += 1;
      const claimed = numbersOf(one, plan);
      const more = claimed.map((number, at) => number - (numbersOf(one, best)[at] ?? 0));
      const add = (numbers: readonly number[]): number[] =>
        numbers.map((number, at) => Math.max(0, number + (more[at] ?? 0)));
      const final = isFinal(plan);
      const ends = withBounds(plan, (bounds) =>
        bounds.map((bound) => (final(bound) ? withSteps(bound, add) : bound)),
      );
      const all = withBounds(plan, (bounds) => bounds.map((bound) => withSteps(bound, add)));
      for (const doctored of [ends, all]) {
        expect(
          codesOf(one, doctored).filter((code) => /^(bound-too-high|value-not-proved)$/.test(code)),
        ).not.toEqual([]);
      }
    }
    expect(raised).toBeGreaterThan(3);
  });
});

describe('a damaged certificate', () => {
  const told = damaged.filter(({ plan }) => proofOf(plan).juries.some(({ jury }) => jury === plan.jury));

  it('is tried often enough', () => {
    expect(told.length).toBeGreaterThan(6);
  });

  it('is refused when the last bounds are raised', () => {
    for (const { plan, ...one } of told) {
      const final = isFinal(plan);
      const raised = withBounds(plan, (bounds, jury) =>
        bounds.map((bound) =>
          jury === plan.jury && final(bound)
            ? withSteps(bound, (numbers) => numbers.map((n, at) => (at === 2 ? n + 1 : n)))
            : bound,
        ),
      );
      expect(codesOf(one, raised)).toContain('bound-too-high');
    }
  });

  it('is refused when the last bounds are lowered', () => {
    for (const { plan, ...one } of told) {
      const cost = othersOf(one).indexOf('cost');
      if (plan.value.costCents === 0) continue;
      const final = isFinal(plan);
      const lowered = withBounds(plan, (bounds, jury) =>
        bounds.map((bound) =>
          jury === plan.jury && final(bound)
            ? withSteps(bound, (numbers) => numbers.map((n, at) => (at <= cost ? 0 : n)))
            : bound,
        ),
      );
      expect(codesOf(one, lowered)).toEqual(['value-not-proved']);
    }
  });

  it('is refused when a state is left out, at the start or at the end', () => {
    for (const { plan, ...one } of told) {
      const first = one.catalogue.sessions.find(({ id }) => id === plan.sessions[0])?.module;
      const final = isFinal(plan);
      const isFirst = ({ modules }: StateBound): boolean => modules.length === 1 && modules[0] === first;
      for (const isLeftOut of [isFirst, final]) {
        const without = (bounds: readonly StateBound[]): StateBound[] =>
          bounds.filter((bound) => !isLeftOut(bound));
        expect(codesOf(one, withBounds(plan, without))).toContain('unproved-state');
        const proof = proofOf(plan);
        const certificate = { ...proof, beforeFirstJury: without(proof.beforeFirstJury) };
        expect(codesOf(one, { ...plan, certificate })).toContain('unproved-state');
      }
    }
  });

  it('is refused when it delays the first jury', () => {
    for (const { plan, ...one } of told) {
      const proof = proofOf(plan);
      const firstJury = addDays(proof.firstJury ?? '', 1);
      const certificate = { ...proof, firstJury };
      expect(codesOf(one, { ...plan, certificate })).toContain('unproved-first-jury');
    }
  });

  it('is refused without the jury of a plan that pays or breaks more than it might', () => {
    let refused = 0;
    for (const { plan, ...one } of told) {
      const proof = proofOf(plan);
      const juries = proof.juries.filter(({ jury }) => jury !== plan.jury);
      const codes = codesOf(one, { ...plan, certificate: { ...proof, juries } });
      if (codes.length === 0) continue;
      expect(codes).toEqual(['jury-left-out']);
      refused += 1;
    }
    expect(refused).toBeGreaterThan(5);
  });

  it('is refused when a jury or a state stands twice, or steps go back', () => {
    for (const { plan, ...one } of told.slice(0, 5)) {
      const proof = proofOf(plan);
      const juries = [...proof.juries, ...proof.juries];
      const twice = (bounds: readonly StateBound[]): StateBound[] => [...bounds, ...bounds.slice(0, 1)];
      const back = (bounds: readonly StateBound[]): StateBound[] =>
        bounds.map((bound) => ({ ...bound, steps: [...bound.steps, ...bound.steps] }));
      expect(codesOf(one, { ...plan, certificate: { ...proof, juries } })).toContain('bounds-unreadable');
      expect(codesOf(one, withBounds(plan, twice))).toContain('bounds-unreadable');
      expect(codesOf(one, withBounds(plan, back))).toContain('bounds-unreadable');
      const unknown = proof.juries.map((ofJury) => ({ ...ofJury, jury: 'nobody' }));
      expect(codesOf(one, { ...plan, certificate: { ...proof, juries: unknown } })).toContain('unknown-jury');
    }
  });
});

describe('a damaged path', () => {
  const priceOf = ({ request, catalogue }: Instance, id: string): number => {
    const session = catalogue.sessions.find((one) => one.id === id);
    const way = request.travel?.find(({ site }) => site === session?.site);
    return (session?.costCents ?? 0) + (way?.costCents ?? 0);
  };
  const withActivities = (plan: OptimalPlan, change: (activity: Activity) => Activity): OptimalPlan => {
    const path = { ...plan.path, activities: plan.path.activities.map(change) };
    return { ...plan, path, report: checkPath(facts, path) };
  };

  it('is refused when a session is swapped, in the list or in the path too', () => {
    let swapped = 0;
    for (const { plan, ...one } of damaged) {
      for (const id of plan.sessions) {
        const { sessions } = one.catalogue;
        const module = sessions.find((session) => session.id === id)?.module;
        const other = sessions.find((session) => session.module === module && session.id !== id);
        if (!other || swapped >= 40) continue;
        swapped += 1;
        const listed = { ...plan, sessions: plan.sessions.map((taken) => (taken === id ? other.id : taken)) };
        expect(codesOf(one, listed)).toContain('activity-misplaced');
        const { id: session, start, end, site } = other;
        const taken = withActivities(listed, (activity) =>
          activity.session === id ? { ...activity, session, start, end, site } : activity,
        );
        if (priceOf(one, other.id) !== priceOf(one, id)) expect(codesOf(one, taken)).toContain('wrong-cost');
      }
    }
    expect(swapped).toBeGreaterThan(15);
  });

  it('is refused when a session is left out or unknown', () => {
    for (const { plan, ...one } of damaged) {
      expect(codesOf(one, { ...plan, sessions: plan.sessions.slice(1) })).toContain('module-left-out');
      expect(codesOf(one, { ...plan, sessions: ['nowhere', ...plan.sessions] })).toContain('unknown-session');
      expect(codesOf(one, { ...plan, jury: 'nobody' })).toContain('unknown-jury');
      expect(codesOf(one, { ...plan, sessions: [...plan.sessions].reverse() })).toContain(
        'sessions-out-of-order',
      );
    }
  });

  it('is refused when an activity is moved', () => {
    for (const { plan, ...one } of damaged) {
      const [first] = plan.path.activities.filter(({ type }) => type === 'regroupement');
      const late = withActivities(plan, (activity) =>
        activity === first ? { ...activity, end: addDays(activity.end, 1) } : activity,
      );
      const early = withActivities(plan, (activity) =>
        activity.type === 'spe' && first ? { ...activity, start: first.start, end: first.start } : activity,
      );
      expect(codesOf(one, late)).toContain('activity-misplaced');
      if (plan.path.activities.some(({ type }) => type === 'spe')) {
        expect(codesOf(one, early)).toContain('activity-misplaced');
      }
    }
  });

  it('is refused when it tells another report, another manager or a waiver', () => {
    for (const { plan, ...one } of damaged) {
      const report = { ...plan.report, findings: plan.report.findings.slice(1) };
      expect(codesOf(one, { ...plan, report })).toEqual(['report-differs']);
      const candidate = { id: 'somebody else' };
      expect(codesOf(one, { ...plan, path: { ...plan.path, candidate } })).toContain('request-not-carried');
      const waivers = [{ rule: 'spe-count' as const, reason: 'x', grantedBy: 'y', on: '2027-01-01' }];
      expect(codesOf(one, { ...plan, path: { ...plan.path, waivers } })).toContain('request-not-carried');
    }
  });

  it('is refused when the request does not allow it any more', () => {
    for (const { plan, ...one } of damaged) {
      const [id = ''] = plan.sessions;
      const pinned = one.request.pinned?.filter((pin) => pin !== id) ?? [];
      const request = { ...one.request, pinned, refused: [id] };
      expect(codesOf({ ...one, request }, plan)).toContain('session-not-allowed');
      const latestJury = addDays(plan.value.juryOn ?? '', -1);
      expect(codesOf({ ...one, request: { ...one.request, latestJury } }, plan)).toContain(
        'jury-not-allowed',
      );
    }
  });

  it('is refused in an alternative, and when an alternative is better or stands twice', () => {
    for (const { plan, ...one } of optimal
      .filter(({ plan: { alternatives } }) => alternatives.length === 2)
      .slice(0, 8)) {
      const [first, second] = plan.alternatives as [PlannedPath, PlannedPath];
      expect(codesOf(one, { ...plan, alternatives: [first, first] })).toContain('wrong-alternative');
      if (JSON.stringify(first.value) !== JSON.stringify(second.value)) {
        expect(codesOf(one, { ...plan, alternatives: [second, first] })).toContain('wrong-alternative');
      }
      const value = { ...first.value, costCents: first.value.costCents + 1 };
      expect(codesOf(one, { ...plan, alternatives: [{ ...first, value }] })).toContain('wrong-cost');
    }
  });
});

describe('a status that is not the true one', () => {
  it('is refused where a plan exists', () => {
    for (const { plan, ...one } of damaged) {
      const certificate = proofOf(plan);
      const flipped = { status: 'infeasible', conflict: [], certificate } as const;
      const told = certificate.juries.some(({ jury }) => jury === plan.jury);
      expect(codesOf(one, flipped)).toContain(told ? 'plan-not-excluded' : 'jury-left-out');
      expect(codesOf(one, flipped)).toContain('no-conflict');
      const silent = { ...certificate, juries: [] };
      expect(codesOf(one, { ...flipped, certificate: silent })).toContain('jury-left-out');
      const never = { beforeFirstJury: silent.beforeFirstJury, juries: [] };
      expect(codesOf(one, { ...flipped, certificate: never })).toContain('unproved-first-jury');
    }
  });

  it('is refused where no plan exists, with the path of a conflict for the best', () => {
    for (const { plan, ...one } of infeasible) {
      for (const { otherwise } of plan.conflict.slice(0, 1)) {
        const flipped = {
          ...otherwise,
          status: 'optimal',
          alternatives: [],
          certificate: proofOf(plan),
        } as const;
        expect(codesOf(one, flipped)).not.toEqual([]);
      }
    }
  });

  it('is refused with a conflict that is none', () => {
    for (const { plan, ...one } of infeasible.slice(0, 12)) {
      expect(codesOf(one, { ...plan, conflict: [] })).toEqual(['no-conflict']);
      const [element] = plan.conflict;
      if (!element) continue;
      const bond = { kind: 'refused', session: 'nowhere' } as const;
      expect(codesOf(one, { ...plan, conflict: [{ ...element, bond }] })).toContain('unknown-bond');
      const { otherwise } = element;
      const value = { ...otherwise.value, usages: otherwise.value.usages + 1 };
      const other = { ...element, otherwise: { ...otherwise, value } };
      expect(codesOf(one, { ...plan, conflict: [other] })).toContain('wrong-usages');
    }
  });
});

describe('a malformed plan', () => {
  const [{ plan, ...one }] = optimal as [Solved<OptimalPlan>];
  const [{ plan: impossible }] = infeasible as [Solved<InfeasiblePlan>];
  const proof = proofOf(plan);

  it.each([
    ['no object', null, 'invalid-type', ''],
    ['no status', {}, 'missing-field', '/status'],
    ['another status', { ...plan, status: 'best' }, 'unknown-kind', '/status'],
    ['an unknown field', { ...plan, gap: 0 }, 'unknown-field', '/gap'],
    ['no path', { ...plan, path: undefined }, 'invalid-type', '/path'],
    ['no report', { ...plan, report: [] }, 'invalid-type', '/report'],
    ['no value', { ...plan, value: 3 }, 'invalid-type', '/value'],
    [
      'half a cent',
      { ...plan, value: { ...plan.value, costCents: 0.5 } },
      'invalid-number',
      '/value/costCents',
    ],
    ['a session twice', { ...plan, sessions: ['a', 'a'] }, 'duplicate-id', '/sessions/1'],
    ['no alternatives', { ...plan, alternatives: undefined }, 'invalid-type', '/alternatives'],
    ['an alternative without path', { ...plan, alternatives: [{}] }, 'invalid-type', '/alternatives/0/path'],
    ['no proof', { ...plan, certificate: 'yes' }, 'invalid-type', '/certificate'],
    [
      'a day that does not exist',
      { ...plan, certificate: { ...proof, firstJury: '2027-02-30' } },
      'invalid-day',
      '/certificate/firstJury',
    ],
    ['no conflict', { status: 'infeasible' }, 'invalid-type', '/conflict'],
    [
      'an impossibility with alternatives',
      { ...impossible, alternatives: [] },
      'unknown-field',
      '/alternatives',
    ],
    [
      'an unknown bond',
      { ...impossible, conflict: [{ ...impossible.conflict[0], bond: { kind: 'luck' } }] },
      'unknown-kind',
      '/conflict/0/bond/kind',
    ],
    [
      'a conflict without path',
      { ...impossible, conflict: [{ ...impossible.conflict[0], otherwise: null }] },
      'invalid-type',
      '/conflict/0/otherwise',
    ],
  ])('throws: %s', (_, value, code, pointer) => {
    let caught: unknown;
    try {
      verifyPlan(facts, one.request, one.catalogue, value as Plan);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CqpMoError);
    expect(caught).toMatchObject({ code, pointer });
  });
});
