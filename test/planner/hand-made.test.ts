import { describe, expect, it } from 'vitest';
import { addDays, type IsoDay } from '../../src/model/day.js';
import type { ModuleId } from '../../src/model/ids.js';
import type { Catalogue, JurySession, Session } from '../../src/planner/catalogue.js';
import { planPath, type InfeasiblePlan, type OptimalPlan } from '../../src/planner/plan-path.js';
import type { PlanRequest } from '../../src/planner/request.js';
import { allBlocs } from '../support/scopes.js';
import { facts } from './facts.js';

// Small instances whose values are found by hand: the sums stand beside them. 1 February 2027 is a Monday, as is the
// 29 March, Easter Monday.

function session(module: ModuleId, start: IsoDay, end = start, others: Partial<Session> = {}): Session {
  return { id: module, module, site: 'Lyon', start, end, seats: 1, elearning: true, ...others };
}

function jury(on: IsoDay, others: Partial<JurySession> = {}): JurySession {
  return { id: 'jury', on, blocs: allBlocs, seats: 1, ...others };
}

const amelioration = session('amelioration', '2027-02-01', '2027-02-04');
const analyser = session('analyser', '2027-03-01', '2027-03-02');
const preparer = session('preparer', '2027-04-06', '2027-04-08');
const bloc4: PlanRequest = {
  candidate: { id: 'c-1' },
  blocs: ['bloc-4'],
  earliestStart: '2027-01-04',
  acquired: { modules: ['role-missions'], basis: 'other' },
};
const withoutTransverse: PlanRequest = {
  candidate: { id: 'c-1' },
  blocs: ['bloc-4'],
  transverse: false,
  earliestStart: '2027-01-04',
};

function offering(sessions: readonly Session[], ...juries: JurySession[]): Catalogue {
  return { sessions, juries };
}

function bestOf(request: PlanRequest, catalogue: Catalogue): OptimalPlan {
  const plan = planPath(facts, request, catalogue);
  if (plan.status !== 'optimal') throw new Error(plan.conflict.map(({ message }) => message).join(' '));
  return plan;
}

function conflictOf(request: PlanRequest, catalogue: Catalogue): InfeasiblePlan['conflict'] {
  const plan = planPath(facts, request, catalogue);
  if (plan.status !== 'infeasible') throw new Error(JSON.stringify(plan.value));
  return plan.conflict;
}

function bondsOf(request: PlanRequest, catalogue: Catalogue): unknown[] {
  return conflictOf(request, catalogue).map(({ bond }) => bond);
}

function valueOf(request: PlanRequest, catalogue: Catalogue): unknown {
  return bestOf(request, catalogue).value;
}

describe('the months before the jury', () => {
  const three = [amelioration, analyser, preparer];
  const on = (day: IsoDay): Catalogue => offering(three, jury(day));

  it('are two at least: `preparer` ends on 8 April, so that the jury sits from 8 June on', () => {
    const value = { recommendations: 0, juryOn: '2027-06-08', costCents: 0, usages: 0 };
    expect(valueOf(bloc4, on('2027-06-08'))).toEqual(value);
    const [element, ...others] = conflictOf(bloc4, on('2027-06-07'));
    expect(others).toEqual([]);
    expect(element?.bond).toEqual({ kind: 'rule', rule: 'preparer-two-months-before-jury' });
    expect(element?.message).toContain('2 mois au moins avant le passage en jury');
    expect(element?.besides).toEqual([]);
    expect(element?.otherwise.path.jury).toEqual({ on: '2027-06-07' });
    expect(element?.otherwise.report.compliance).toBe('non-compliant');
  });

  it('are three by usage: from 9 July on the jury is late', () => {
    expect(valueOf(bloc4, on('2027-07-08'))).toMatchObject({ recommendations: 0, usages: 0 });
    expect(valueOf(bloc4, on('2027-07-09'))).toMatchObject({ recommendations: 0, usages: 1 });
  });

  it('are six as advised: from 9 October on it is too late', () => {
    expect(valueOf(bloc4, on('2027-10-08'))).toMatchObject({ recommendations: 0, usages: 1 });
    expect(valueOf(bloc4, on('2027-10-09'))).toMatchObject({ recommendations: 1, usages: 1 });
  });
});

describe('the last session', () => {
  const bloc3: PlanRequest = { ...bloc4, blocs: ['bloc-3'] };
  const sessions = [
    session('accompagnement', '2027-02-01', '2027-02-02'),
    analyser,
    session('preparer', '2027-03-31', '2027-04-02'),
    session('evaluation', '2027-06-03', '2027-06-07'),
  ];

  it('may end on the day before the jury, its assessment sharing its last day', () => {
    // `preparer` ends on 2 April: two months are the 2 June, three the 2 July. `analyser` precedes `evaluation`.
    const plan = bestOf(bloc3, offering(sessions, jury('2027-06-08')));
    expect(plan.value).toEqual({ recommendations: 0, juryOn: '2027-06-08', costCents: 0, usages: 0 });
    expect(plan.path.activities.filter(({ end }) => end > '2027-06-07')).toEqual([]);
  });

  it('ends before the day of the jury', () => {
    const rule = { kind: 'rule', rule: 'training-before-jury' };
    expect(bondsOf(bloc3, offering(sessions, jury('2027-06-07')))).toEqual([rule]);
  });
});

describe('the SPE before `analyser`', () => {
  // `amelioration` ends on Thursday 4 February.
  const withAnalyserOn = (day: IsoDay): Catalogue =>
    offering([amelioration, session('analyser', day), preparer], jury('2027-06-08'));

  it('needs a free day in between', () => {
    const rule = { kind: 'rule', rule: 'support-after-spe' };
    expect(bondsOf(bloc4, withAnalyserOn('2027-02-05'))).toEqual([rule]);
    // Between Thursday and Saturday there is Friday.
    expect(valueOf(bloc4, withAnalyserOn('2027-02-06'))).toMatchObject({ usages: 0 });
  });

  it('needs a day that is open and on which the manager is available', () => {
    const away = { from: '2027-02-05', to: '2027-02-05' };
    const request: PlanRequest = { ...bloc4, unavailable: [away] };
    // Friday is taken away, and Saturday and Sunday are closed unless the request opens them.
    const rule = { kind: 'rule', rule: 'support-after-spe' };
    expect(bondsOf(request, withAnalyserOn('2027-02-08'))).toEqual([rule, { kind: 'unavailable', ...away }]);
    const open: PlanRequest = { ...request, closedDays: { weekends: false } };
    expect(valueOf(open, withAnalyserOn('2027-02-08'))).toMatchObject({ usages: 0 });
  });

  it('comes by the deposit that the jury states', () => {
    const three = [amelioration, analyser, preparer];
    const by = (depositBy: IsoDay): Catalogue => offering(three, jury('2027-06-08', { depositBy }));
    expect(bestOf(bloc4, by('2027-02-05')).path.dossier).toEqual({ depositedOn: '2027-02-05' });
    const rule = { kind: 'rule', rule: 'spe-before-deposit' };
    expect(bondsOf(bloc4, by('2027-02-04'))).toEqual([rule]);
  });
});

describe('a calendar without a free day', () => {
  it('is no bond: only the rules on the SPE can be given up, and they share the days of sessions', () => {
    const closedDays = { periods: [{ from: '2027-02-04', to: '2029-12-31' }] };
    const catalogue = offering([amelioration, analyser, preparer], jury('2027-06-08'));
    const conflict = conflictOf({ ...bloc4, closedDays }, catalogue);
    expect(conflict).toHaveLength(1);
    const [{ bond, besides, otherwise }] = conflict as [InfeasiblePlan['conflict'][0]];
    const rules = ['support-after-spe', 'spe-before-deposit'].map((rule) => ({ kind: 'rule', rule }));
    for (const rule of rules) expect([bond, ...besides]).toContainEqual(rule);
    const spe = otherwise.path.activities.filter(({ type }) => type === 'spe');
    expect(spe.map(({ start, end }) => [start, end])).toEqual([['2027-02-04', '2027-02-04']]);
  });
});

describe('a path without the transverse module', () => {
  // `preparer` ends on 1 December 2027: two months are the 1 February 2028, a year after the first session.
  const sessions = (elearning: boolean): Session[] => [
    { ...amelioration, elearning },
    analyser,
    session('preparer', '2027-11-29', '2027-12-01'),
  ];

  it('is advised to follow it, once more when a year is over', () => {
    // Neither first nor followed: 1. A year after 1 February is the 1 February: 0, and 1 on the day after.
    const until = (day: IsoDay): unknown => valueOf(withoutTransverse, offering(sessions(true), jury(day)));
    expect(until('2028-02-01')).toMatchObject({ recommendations: 1, usages: 0 });
    expect(until('2028-02-02')).toMatchObject({ recommendations: 2, usages: 0 });
  });

  it('starts with the e-learning that the first session does not hold', () => {
    // It comes on Friday 29 January: a year later is the 29 January 2028, before the jury.
    const catalogue = offering(sessions(false), jury('2028-02-01'));
    const plan = bestOf(withoutTransverse, catalogue);
    expect(plan.path.activities[0]?.start).toBe('2027-01-29');
    expect(plan.value).toMatchObject({ recommendations: 2 });
    // From 30 January on there is no free day before Monday, so that the e-learning shares it.
    const late: PlanRequest = { ...withoutTransverse, earliestStart: '2027-01-30' };
    expect(valueOf(late, catalogue)).toMatchObject({ recommendations: 1 });
  });
});

describe('what sessions cost', () => {
  const early = { ...preparer, id: 'p-early', costCents: 90_000 };
  const late = session('preparer', '2027-05-10', '2027-05-12', {
    id: 'p-late',
    site: 'Paris',
    costCents: 30_000,
  });
  const juries = [jury('2027-06-10', { id: 'j-june' }), jury('2027-07-12', { id: 'j-july' })];
  const catalogue = offering([{ ...amelioration, costCents: 50_000 }, analyser, late, early], ...juries);
  const travel = [
    { site: 'Lyon', costCents: 1000 },
    { site: 'Paris', costCents: 20_000 },
  ];

  it('is what the seats and the ways to them do', () => {
    // 50 000 + 0 + 90 000 for the seats, three ways to Lyon at 1 000.
    expect(bestOf({ ...bloc4, travel }, catalogue)).toMatchObject({
      sessions: ['amelioration', 'analyser', 'p-early'],
      jury: 'j-june',
      value: { recommendations: 0, juryOn: '2027-06-10', costCents: 143_000, usages: 0 },
    });
  });

  it('comes before the day of the jury when it is preferred', () => {
    // 50 000 + 0 + 30 000, two ways to Lyon at 1 000 and one to Paris at 20 000; from 12 May two months are the 12 July.
    expect(bestOf({ ...bloc4, travel, prefer: ['cost'] }, catalogue)).toMatchObject({
      sessions: ['amelioration', 'analyser', 'p-late'],
      jury: 'j-july',
      value: { recommendations: 0, juryOn: '2027-07-12', costCents: 102_000, usages: 0 },
    });
  });

  it('yields to a pin', () => {
    expect(bestOf({ ...bloc4, pinned: ['p-late'] }, catalogue)).toMatchObject({
      sessions: ['amelioration', 'analyser', 'p-late'],
      value: { juryOn: '2027-07-12', costCents: 80_000 },
    });
    const request: PlanRequest = { ...bloc4, pinned: ['p-late'], latestJury: '2027-07-01' };
    expect(bondsOf(request, catalogue)).toContainEqual({ kind: 'pinned', session: 'p-late' });
  });

  it('leaves equals to their ids', () => {
    const twins = offering(
      [amelioration, analyser, { ...preparer, id: 'p-2' }, { ...preparer, id: 'p-1' }],
      jury('2027-06-08', { id: 'j-2' }),
      jury('2027-06-08', { id: 'j-1' }),
    );
    const plan = planPath(facts, bloc4, twins, { alternatives: 5 });
    expect(plan).toMatchObject({ sessions: ['amelioration', 'analyser', 'p-1'], jury: 'j-1' });
    const alternatives = plan.status === 'optimal' ? plan.alternatives : [];
    expect(alternatives.map((one) => [one.sessions[2], one.jury])).toEqual([
      ['p-1', 'j-2'],
      ['p-2', 'j-1'],
      ['p-2', 'j-2'],
    ]);
  });
});

describe('the training of the tutor', () => {
  // The path starts with the session on 1 February: two weeks before are the 18 January, three the 11th.
  const catalogue = offering([amelioration, analyser, preparer], jury('2027-06-08'));
  const trained = (...trainedOn: IsoDay[]): PlanRequest => ({ ...bloc4, tutor: { id: 't-1', trainedOn } });

  it.each([
    ['2027-01-10', 1],
    ['2027-01-11', 0],
    ['2027-01-18', 0],
    ['2027-01-19', 1],
    ['2027-02-01', 1],
  ])('that ends on %s breaks %i usages', (day, usages) => {
    expect(valueOf(trained('2027-01-04', day), catalogue)).toMatchObject({ usages });
  });

  it('is over before the path starts and takes two days apart', () => {
    const rule = (id: string): unknown => ({ kind: 'rule', rule: id });
    expect(bondsOf(trained('2027-01-04', '2027-02-02'), catalogue)).toEqual([
      rule('tutor-trained-before-mission'),
    ]);
    expect(bondsOf(trained('2027-01-11', '2027-01-12'), catalogue)).toEqual([rule('tutor-training-days')]);
    expect(bondsOf(trained('2027-01-11'), catalogue)).toEqual([rule('tutor-training-days')]);
  });

  it('does not make a tutor of the manager or of his N+1', () => {
    const rule = { kind: 'rule', rule: 'tutor-is-not-line-manager' };
    const candidate = { id: 'c-1', lineManager: 'n-1' };
    for (const id of ['c-1', 'n-1']) {
      expect(bondsOf({ ...bloc4, candidate, tutor: { id } }, catalogue)).toEqual([rule]);
    }
    expect(
      bestOf({ ...bloc4, candidate, tutor: { id: 't-1', lineManagementYears: 1 } }, catalogue).value.usages,
    ).toBe(1);
  });
});

describe('a complete path', () => {
  const order: readonly ModuleId[] = [
    ...(['role-missions', 'pilotage', 'communication', 'animation', 'droit'] as const),
    ...(['accompagnement', 'evaluation', 'amelioration'] as const),
  ];
  // One Tuesday in four from 12 January on, so that the last one is 27 July 2027.
  const training = order.map((module, rank) => session(module, addDays('2027-01-12', 28 * rank)));
  const support = [session('analyser', '2027-08-10'), session('preparer', '2027-11-23', '2027-11-24')];
  const request: PlanRequest = { ...bloc4, kind: 'complete', blocs: allBlocs, acquired: { basis: 'other' } };

  it('takes about thirteen months from its opening to the jury', () => {
    // It opens on Monday 11 January 2027: 12 months are the 11 January 2028, 14 the 11 March. `preparer` ends on 24
    // November: two months are the 24 January, three the 24 February.
    const until = (day: IsoDay): unknown => valueOf(request, offering([...training, ...support], jury(day)));
    expect(until('2028-01-24')).toEqual({
      recommendations: 0,
      juryOn: '2028-01-24',
      costCents: 0,
      usages: 0,
    });
    expect(until('2028-02-25')).toMatchObject({ usages: 1 });
    expect(until('2028-03-11')).toMatchObject({ usages: 1 });
    expect(until('2028-03-12')).toMatchObject({ usages: 2 });
  });

  it('takes a module three weeks after another one at least, and nine at most within a bloc', () => {
    const moved = (module: ModuleId, day: IsoDay): unknown =>
      valueOf(
        request,
        offering(
          [...training.map((one) => (one.module === module ? session(module, day) : one)), ...support],
          jury('2028-01-24'),
        ),
      );
    // 12 January + 21 days are the 2 February; `communication` on 9 March leaves `pilotage` time.
    expect(moved('pilotage', '2027-02-02')).toMatchObject({ usages: 0 });
    expect(moved('pilotage', '2027-02-01')).toMatchObject({ usages: 1 });
    // `accompagnement` on 1 June + 63 days are the 3 August, after `amelioration`, another bloc: not allowed at all.
    // `role-missions`, another unit, may come any time before: 12 January 2027 back to 1 January.
    expect(moved('role-missions', '2027-01-05')).toMatchObject({ usages: 0 });
  });

  it('follows `preparer` after all modules by usage', () => {
    const early = [session('analyser', '2027-05-11'), session('preparer', '2027-07-20', '2027-07-21')];
    // The training ends on 27 July, after `preparer`: 1. From 21 July the jury of January is neither within three
    // months, 1, nor within six, one recommendation.
    expect(valueOf(request, offering([...training, ...early], jury('2028-01-24')))).toMatchObject({
      recommendations: 1,
      usages: 2,
    });
  });
});

describe('a path of what is left', () => {
  it('takes no session when all is acquired, and starts no earlier than what precedes it', () => {
    const modules: ModuleId[] = ['role-missions', 'amelioration', 'analyser', 'preparer'];
    const request: PlanRequest = {
      ...bloc4,
      acquired: { modules, basis: 'earlier-path' },
      positionedOn: '2027-03-10',
    };
    const plan = bestOf(request, offering([], jury('2027-06-08')));
    expect(plan.sessions).toEqual([]);
    expect(plan.value).toEqual({ recommendations: 0, juryOn: '2027-06-08', costCents: 0, usages: 0 });
    expect(plan.path.activities[0]).toMatchObject({ type: 'spe', unit: 'bloc-4', start: '2027-03-10' });
  });

  it('carries the SPE of a bloc whose modules are acquired out after the first session', () => {
    const modules: ModuleId[] = ['role-missions', 'amelioration'];
    const request: PlanRequest = { ...bloc4, acquired: { modules, basis: 'vae' } };
    // No module of the training is followed: `analyser`, the first session, precedes all of what is left of it.
    const plan = bestOf(request, offering([analyser, preparer], jury('2027-06-08')));
    expect(plan.value).toEqual({ recommendations: 0, juryOn: '2027-06-08', costCents: 0, usages: 1 });
    const spe = plan.path.activities.filter(({ type }) => type === 'spe');
    expect(spe.map(({ start }) => start)).toEqual(['2027-03-03']);
  });
});
