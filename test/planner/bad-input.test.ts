import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/day.js';
import { CqpMoError } from '../../src/model/error.js';
import { moduleIds } from '../../src/model/ids.js';
import type { Catalogue, JurySession, Session } from '../../src/planner/catalogue.js';
import { planPath } from '../../src/planner/plan-path.js';
import type { PlanRequest } from '../../src/planner/request.js';
import { allBlocs } from '../support/scopes.js';
import { facts } from './facts.js';

const request: PlanRequest = {
  candidate: { id: 'c-1' },
  blocs: ['bloc-4'],
  earliestStart: '2027-01-04',
};
const session: Session = {
  id: 's-1',
  module: 'amelioration',
  site: 'Lyon',
  start: '2027-02-01',
  end: '2027-02-04',
  seats: 3,
};
const jury: JurySession = { id: 'j-1', on: '2027-12-06', blocs: ['bloc-4'], seats: 2 };
const catalogue: Catalogue = { sessions: [session], juries: [jury] };

/** The code and the pointer with which a call is refused. */
function refusalOf(asked: unknown, offered: unknown, options?: unknown): unknown {
  try {
    planPath(facts, asked as PlanRequest, offered as Catalogue, options as { alternatives?: number });
  } catch (error) {
    if (error instanceof CqpMoError) return [error.code, error.pointer];
    throw error;
  }
  return 'accepted';
}

describe('a catalogue is refused', () => {
  const offering = (...sessions: unknown[]): unknown => ({ ...catalogue, sessions });
  const judging = (...juries: unknown[]): unknown => ({ ...catalogue, juries });

  it.each([
    ['that is none', null, 'invalid-type', ''],
    ['without juries', { sessions: [] }, 'missing-field', '/juries'],
    ['with a field that is none', { ...catalogue, tutors: [] }, 'unknown-field', '/tutors'],
    ['with a session twice', offering(session, session), 'duplicate-id', '/sessions/1/id'],
    ['with a jury twice', judging(jury, jury), 'duplicate-id', '/juries/1/id'],
    ['with a jury of the id of a session', judging({ ...jury, id: 's-1' }), 'duplicate-id', '/juries/0/id'],
    ['with a blank id', offering({ ...session, id: ' ' }), 'invalid-text', '/sessions/0/id'],
    ['with an unknown module', offering({ ...session, module: 'yoga' }), 'unknown-id', '/sessions/0/module'],
    ['with negative seats', offering({ ...session, seats: -1 }), 'invalid-number', '/sessions/0/seats'],
    ['with half a seat', judging({ ...jury, seats: 0.5 }), 'invalid-number', '/juries/0/seats'],
    [
      'with a negative cost',
      offering({ ...session, costCents: -1 }),
      'invalid-number',
      '/sessions/0/costCents',
    ],
    ['with half a cent', offering({ ...session, costCents: 0.5 }), 'invalid-number', '/sessions/0/costCents'],
    [
      'with an end before the start',
      offering({ ...session, end: '2027-01-31' }),
      'end-before-start',
      '/sessions/0/end',
    ],
    [
      'with a day that does not exist',
      offering({ ...session, start: '2027-02-30' }),
      'invalid-day',
      '/sessions/0/start',
    ],
    [
      'with a jury without blocs',
      judging({ id: 'j-1', on: '2027-12-06', seats: 1 }),
      'missing-field',
      '/juries/0/blocs',
    ],
    ['with a bloc that is none', judging({ ...jury, blocs: ['bloc-5'] }), 'unknown-id', '/juries/0/blocs/0'],
    [
      'with a bloc twice',
      judging({ ...jury, blocs: ['bloc-4', 'bloc-4'] }),
      'duplicate-id',
      '/juries/0/blocs/1',
    ],
    [
      'with a deposit on no day',
      judging({ ...jury, depositBy: 'soon' }),
      'invalid-day',
      '/juries/0/depositBy',
    ],
  ])('%s', (_, offered, code, pointer) => {
    expect(refusalOf(request, offered)).toEqual([code, pointer]);
  });
});

describe('a request is refused', () => {
  const period = { from: '2027-02-02', to: '2027-02-01' };

  it.each([
    ['that is none', 'bloc-4', 'invalid-type', ''],
    [
      'without a candidate',
      { blocs: ['bloc-4'], earliestStart: '2027-01-04' },
      'missing-field',
      '/candidate',
    ],
    ['for no bloc', { ...request, blocs: [] }, 'empty-list', '/blocs'],
    ['for a bloc that is none', { ...request, blocs: ['bloc-0'] }, 'unknown-id', '/blocs/0'],
    ['for a bloc twice', { ...request, blocs: ['bloc-4', 'bloc-4'] }, 'duplicate-id', '/blocs/1'],
    ['for a complete path of one bloc', { ...request, kind: 'complete' }, 'missing-field', '/blocs'],
    ['of another kind', { ...request, kind: 'partial' }, 'unknown-kind', '/kind'],
    ['in another order', { ...request, order: 'any' }, 'unknown-kind', '/order'],
    ['from no day on', { ...request, earliestStart: '2027-13-01' }, 'invalid-day', '/earliestStart'],
    ['with a pinned session that is none', { ...request, pinned: ['s-1', 's-2'] }, 'unknown-id', '/pinned/1'],
    ['with a refused session that is none', { ...request, refused: ['s-2'] }, 'unknown-id', '/refused/0'],
    [
      'with a session pinned and refused',
      { ...request, pinned: ['s-1'], refused: ['s-1'] },
      'duplicate-id',
      '/refused/0',
    ],
    ['with a session pinned twice', { ...request, pinned: ['s-1', 's-1'] }, 'duplicate-id', '/pinned/1'],
    [
      'with a period turned round',
      { ...request, unavailable: [period] },
      'end-before-start',
      '/unavailable/0/to',
    ],
    [
      'with a closed period turned round',
      { ...request, closedDays: { periods: [period] } },
      'end-before-start',
      '/closedDays/periods/0/to',
    ],
    ['with no site', { ...request, sites: [] }, 'empty-list', '/sites'],
    [
      'with two prices of a way',
      {
        ...request,
        travel: [
          { site: 'Lyon', costCents: 1 },
          { site: 'Lyon', costCents: 2 },
        ],
      },
      'duplicate-id',
      '/travel/1/site',
    ],
    ['with a criterion that is none', { ...request, prefer: ['comfort'] }, 'unknown-id', '/prefer/0'],
    ['with a criterion twice', { ...request, prefer: ['cost', 'cost'] }, 'duplicate-id', '/prefer/1'],
    ['with a field that is none', { ...request, budget: 3 }, 'unknown-field', '/budget'],
    [
      'with a basis that is none',
      { ...request, acquired: { basis: 'luck' } },
      'unknown-id',
      '/acquired/basis',
    ],
  ])('%s', (_, asked, code, pointer) => {
    expect(refusalOf(asked, catalogue)).toEqual([code, pointer]);
  });
});

describe('other input', () => {
  it('is refused as options', () => {
    expect(refusalOf(request, catalogue, { alternatives: -1 })).toEqual(['invalid-number', '/alternatives']);
    expect(refusalOf(request, catalogue, { explain: 'briefly' })).toEqual(['unknown-kind', '/explain']);
    expect(refusalOf(request, catalogue, { speed: 9 })).toEqual(['unknown-field', '/speed']);
  });

  it('of costs beyond exact numbers is refused', () => {
    const costly = moduleIds.map((module, rank): Session => {
      const day = addDays('2027-02-01', 30 * rank);
      return { ...session, id: module, module, start: day, end: day, costCents: Number.MAX_SAFE_INTEGER };
    });
    expect(refusalOf(request, { ...catalogue, sessions: costly })).toEqual(['invalid-number', '/sessions']);
  });

  it('of nothing on offer is answered with what lacks', () => {
    const plan = planPath(facts, request, { sessions: [], juries: [] });
    const bonds = plan.status === 'infeasible' ? plan.conflict.map(({ bond }) => bond) : [];
    expect(bonds).toHaveLength(1);
    expect(['module', 'rule']).toContain(bonds[0]?.kind);
  });

  it('of 100 000 sessions is answered', () => {
    const sessions = Array.from({ length: 100_000 }, (_, index): Session => {
      const start = addDays('2027-01-04', (index * 7919) % 900);
      const module = moduleIds[index % moduleIds.length] ?? 'droit';
      return {
        id: `s-${index}`,
        module,
        site: 'Lyon',
        start,
        end: addDays(start, index % 3),
        seats: index % 4,
      };
    });
    const juries = Array.from({ length: 25 }, (_, index): JurySession => {
      return { id: `j-${index}`, on: addDays('2027-01-04', 50 * index), blocs: allBlocs, seats: 1 };
    });
    const plan = planPath(facts, { ...request, blocs: allBlocs, order: 'free' }, { sessions, juries });
    expect(plan.status).toBe('optimal');
  });
});
