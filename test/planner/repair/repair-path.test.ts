import { describe, expect, it } from 'vitest';
import { buildStandardPath } from '../../../src/builder/standard-path.js';
import { referential } from '../../../src/data/index.js';
import type { Activity, Path } from '../../../src/model/path.js';
import { keyOf } from '../../../src/planner/bond.js';
import type { Catalogue, JurySession, Session } from '../../../src/planner/catalogue.js';
import { planPath } from '../../../src/planner/plan-path.js';
import type { PathChange, RepairOptions } from '../../../src/planner/repair/change.js';
import { repairPath } from '../../../src/planner/repair/repair-path.js';
import type { Repair } from '../../../src/planner/repair/types.js';
import { facts } from '../facts.js';

const site = 'Lyon';
const session = (id: string, module: Session['module'], start: string, end: string, seats = 5): Session => ({
  id,
  module,
  site,
  start,
  end,
  seats,
});
const jury = (id: string, on: string, seats = 5): JurySession => ({
  id,
  on,
  blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
  seats,
});

// All on open days of 2027: 11 January is a Monday, 14 June, 5 July and 6 September too.
const transverse = session('t-1', 'role-missions', '2027-01-11', '2027-01-13');
const pilotage = session('p-1', 'pilotage', '2027-02-08', '2027-02-12');
const analyser = session('a-1', 'analyser', '2027-03-08', '2027-03-09');
const preparer = session('x-1', 'preparer', '2027-04-05', '2027-04-07');
const juryInJune = jury('j-1', '2027-06-14');
const catalogue: Catalogue = {
  sessions: [
    transverse,
    pilotage,
    session('p-0', 'pilotage', '2027-01-25', '2027-01-29'),
    session('p-2', 'pilotage', '2027-02-15', '2027-02-19'),
    analyser,
    session('a-2', 'analyser', '2027-03-22', '2027-03-23'),
    preparer,
    session('x-2', 'preparer', '2027-05-03', '2027-05-05'),
  ],
  juries: [juryInJune, jury('j-2', '2027-07-05'), jury('j-3', '2027-09-06')],
};
const only = (ids: readonly string[]): Catalogue => ({
  sessions: catalogue.sessions.filter(({ id }) => ids.includes(id)),
  juries: catalogue.juries.filter(({ id }) => ids.includes(id)),
});
const without = (...ids: readonly string[]): Catalogue =>
  only([...catalogue.sessions, ...catalogue.juries].map(({ id }) => id).filter((id) => !ids.includes(id)));

const planned = planPath(
  facts,
  { candidate: { id: 'c-1' }, blocs: ['bloc-1'], earliestStart: '2027-01-04', positionedOn: '2026-12-01' },
  only(['t-1', 'p-1', 'a-1', 'x-1', 'j-1']),
);
const path: Path = planned.status === 'optimal' ? planned.path : ({} as Path);
const asOf = '2027-01-04';

function repair(change: PathChange, offered = catalogue, options?: RepairOptions, given = path): Repair {
  return repairPath(facts, given, offered, change, options);
}

function sessionsOf({ activities }: Path): Record<string, string> {
  const rows = activities.flatMap((one) =>
    one.type === 'regroupement' ? [[one.module, one.session ?? one.start] as const] : [],
  );
  return Object.fromEntries(rows);
}

/** What a repair comes to. */
function gist(found: Repair): unknown {
  if (found.status === 'infeasible') {
    return { status: found.status, conflict: found.conflict.map(({ bond }) => keyOf(bond)).sort() };
  }
  const { status, changedSessions, shiftDays } = found;
  return { status, changedSessions, shiftDays, sessions: sessionsOf(found.path), jury: found.path.jury?.on };
}

const as = { 'role-missions': 't-1', pilotage: 'p-1', analyser: 'a-1', preparer: 'x-1' };
const cancel = (id: string, day = asOf): PathChange => ({
  kind: 'session-cancelled',
  asOf: day,
  session: id,
});

describe('repairPath', () => {
  it('starts from the path that the tests think of', () => {
    expect(sessionsOf(path)).toEqual(as);
    expect(path.jury).toEqual({ on: '2027-06-14' });
  });

  it.each<[string, PathChange, Catalogue, RepairOptions, unknown]>([
    [
      'takes the session 7 days later rather than 14 days sooner',
      cancel('p-1'),
      catalogue,
      {},
      {
        status: 'repaired',
        changedSessions: 1,
        shiftDays: 7,
        sessions: { ...as, pilotage: 'p-2' },
        jury: '2027-06-14',
      },
    ],
    [
      'takes the one 14 days sooner where the other has no seat',
      cancel('p-1'),
      {
        ...catalogue,
        sessions: catalogue.sessions.map((one) => (one.id === 'p-2' ? { ...one, seats: 0 } : one)),
      },
      {},
      {
        status: 'repaired',
        changedSessions: 1,
        shiftDays: 14,
        sessions: { ...as, pilotage: 'p-0' },
        jury: '2027-06-14',
      },
    ],
    [
      'moves the jury with `preparer`, 28 days, by 21 days: two months after 5 May is 5 July',
      cancel('x-1'),
      catalogue,
      {},
      {
        status: 'repaired',
        changedSessions: 2,
        shiftDays: 49,
        sessions: { ...as, preparer: 'x-2' },
        jury: '2027-07-05',
      },
    ],
    [
      'keeps one change to one of 14 days where a period touches `analyser` alone',
      { kind: 'unavailable', asOf, from: '2027-03-09', to: '2027-03-12' },
      catalogue,
      {},
      {
        status: 'repaired',
        changedSessions: 1,
        shiftDays: 14,
        sessions: { ...as, analyser: 'a-2' },
        jury: '2027-06-14',
      },
    ],
    [
      'follows a jury that moves to a later day',
      { kind: 'jury-moved', asOf, on: '2027-06-21' },
      catalogue,
      {},
      { status: 'repaired', changedSessions: 1, shiftDays: 7, sessions: as, jury: '2027-06-21' },
    ],
    [
      'leaves a jury that moves too early for the next one: two months after 7 April is 7 June',
      { kind: 'jury-moved', asOf, on: '2027-06-04' },
      catalogue,
      {},
      { status: 'repaired', changedSessions: 1, shiftDays: 21, sessions: as, jury: '2027-07-05' },
    ],
    [
      'takes the next jury where that of the path is cancelled, named or not',
      { kind: 'jury-cancelled', asOf },
      catalogue,
      {},
      { status: 'repaired', changedSessions: 1, shiftDays: 21, sessions: as, jury: '2027-07-05' },
    ],
    [
      'takes the next jury where that of the path is cancelled by its id',
      cancel('j-1'),
      catalogue,
      {},
      { status: 'repaired', changedSessions: 1, shiftDays: 21, sessions: as, jury: '2027-07-05' },
    ],
    [
      'leaves alone what a period does not touch',
      { kind: 'unavailable', asOf, from: '2027-08-01', to: '2027-08-31' },
      catalogue,
      {},
      { status: 'unchanged', changedSessions: 0, shiftDays: 0, sessions: as, jury: '2027-06-14' },
    ],
    [
      'keeps a session of the path that the catalogue has no more, or no seat of, or at no site wanted',
      { kind: 'unavailable', asOf, from: '2027-03-09', to: '2027-03-12' },
      without('t-1', 'x-1', 'j-1'),
      {},
      {
        status: 'repaired',
        changedSessions: 1,
        shiftDays: 14,
        sessions: { ...as, analyser: 'a-2' },
        jury: '2027-06-14',
      },
    ],
    [
      'takes a session that the catalogue has moved as another one',
      { kind: 'unavailable', asOf, from: '2027-08-01', to: '2027-08-01' },
      {
        ...catalogue,
        sessions: catalogue.sessions.map((one) =>
          one.id === 'p-1' ? { ...one, start: '2027-02-09', end: '2027-02-13' } : one,
        ),
      },
      {},
      { status: 'repaired', changedSessions: 1, shiftDays: 1, sessions: as, jury: '2027-06-14' },
    ],
    [
      'leaves a cancelled session that is past where it is',
      cancel('p-1', '2027-02-10'),
      catalogue,
      {},
      { status: 'unchanged', changedSessions: 0, shiftDays: 0, sessions: as, jury: '2027-06-14' },
    ],
    [
      'takes the jury wanted rather than the nearest',
      { kind: 'jury-cancelled', asOf },
      catalogue,
      { pinned: ['j-3'] },
      { status: 'repaired', changedSessions: 1, shiftDays: 84, sessions: as, jury: '2027-09-06' },
    ],
    [
      'is impossible without a session of the module',
      cancel('p-1'),
      without('p-0', 'p-2'),
      {},
      { status: 'infeasible', conflict: ['module pilotage'] },
    ],
    [
      'is impossible where seats and latest jury exclude each other',
      cancel('x-1'),
      catalogue,
      { latestJury: '2027-07-04' },
      { status: 'infeasible', conflict: ['latest-jury', 'rule preparer-two-months-before-jury'] },
    ],
    [
      'is impossible where all other sessions are full, the past apart',
      cancel('a-1', '2027-02-09'),
      { ...catalogue, sessions: catalogue.sessions.map((one) => ({ ...one, seats: 0 })) },
      {},
      { status: 'infeasible', conflict: ['seats analyser'] },
    ],
    [
      'is impossible where a period covers what could replace a session',
      { kind: 'unavailable', asOf, from: '2027-03-08', to: '2027-03-22' },
      catalogue,
      {},
      { status: 'infeasible', conflict: ['unavailable 2027-03-08 2027-03-22'] },
    ],
  ])('%s', (_, change, offered, options, expected) => {
    const given = JSON.stringify([path, offered, change, options]);
    expect(gist(repair(change, offered, options))).toEqual(expected);
    expect(JSON.stringify([path, offered, change, options])).toBe(given);
  });

  it('tells each change in a sentence, with the findings before and after', () => {
    const found = repair(cancel('x-1'));
    if (found.status === 'infeasible') throw new Error('a repair exists');
    expect(found.before.findings).toHaveLength(found.after.findings.length);
    const unmet = found.after.findings.filter(({ verdict }) => verdict === 'unmet').map(({ rule }) => rule);
    expect(unmet).toEqual([]);
    expect(found.changes.slice(0, 2)).toEqual([
      {
        kind: 'session',
        module: 'preparer',
        from: { start: '2027-04-05', end: '2027-04-07', session: 'x-1', site },
        to: { start: '2027-05-03', end: '2027-05-05', session: 'x-2', site },
        shiftDays: 28,
        message:
          '« Se préparer aux épreuves de certification » : la session « x-1 » du 5 avril 2027 au 7 avril 2027 est remplacée par la session « x-2 » du 3 mai 2027 au 5 mai 2027, 28 jours plus tard.',
      },
      {
        kind: 'jury',
        session: 'j-2',
        from: '2027-06-14',
        to: '2027-07-05',
        shiftDays: 21,
        message: 'Le jury du 14 juin 2027 est remplacé par celui du 5 juillet 2027, 21 jours plus tard.',
      },
    ]);
    expect(found.changes.map((one) => (one.kind === 'activity' ? one.activity : one.kind))).toEqual([
      'session',
      'jury',
      'deposit',
      'e-learning-preparer',
    ]);
  });

  it('moves an SPE, an assessment or a support that a period touches, and no session', () => {
    const spe = path.activities.find(({ type }) => type === 'spe');
    const from = spe?.start ?? '';
    const found = repair({ kind: 'unavailable', asOf, from, to: from });
    expect(gist(found)).toEqual({
      status: 'repaired',
      changedSessions: 0,
      shiftDays: 0,
      sessions: as,
      jury: '2027-06-14',
    });
    if (found.status === 'infeasible') return;
    const touched = path.activities
      .filter(({ start, end }) => start <= from && from <= end)
      .map(({ id }) => id);
    expect(found.changes.map((one) => (one.kind === 'activity' ? one.activity : one.kind)).sort()).toEqual(
      touched.sort(),
    );
    expect(
      found.after.findings.filter(({ force, verdict }) => force === 'obligation' && verdict === 'unmet'),
    ).toEqual([]);
  });

  it('moves nothing that starts before the day, not even a session under way', () => {
    const found = repair({ kind: 'unavailable', asOf: '2027-02-10', from: '2027-01-01', to: '2027-03-12' });
    expect(gist(found)).toEqual({
      status: 'repaired',
      changedSessions: 1,
      shiftDays: 14,
      sessions: { ...as, analyser: 'a-2' },
      jury: '2027-06-14',
    });
    if (found.status === 'infeasible') return;
    const past = (one: Activity): boolean => one.start < '2027-02-10';
    expect(found.path.activities.filter(past)).toEqual(path.activities.filter(past));
  });

  it('gives each way out of a conflict, the past kept', () => {
    const found = repair(cancel('a-1', '2027-02-09'), {
      ...catalogue,
      sessions: catalogue.sessions.map((one) => ({ ...one, seats: 0 })),
    });
    if (found.status !== 'infeasible') throw new Error('no repair exists');
    const [only] = found.conflict;
    expect(only?.message).toMatch(/^Il ne reste pas de place/);
    expect(only && sessionsOf(only.otherwise.path)).toEqual({ ...as, analyser: 'a-2' });
    expect(only?.otherwise).toMatchObject({
      changedSessions: 1,
      shiftDays: 14,
    });
  });

  it('decides between sessions equally near by the criteria of planPath, then by id', () => {
    const near = (costs: readonly [number, number]): Catalogue => ({
      ...without('p-0', 'p-2'),
      sessions: [
        ...without('p-0', 'p-2').sessions,
        { ...session('p-b', 'pilotage', '2027-02-01', '2027-02-05'), costCents: costs[0] },
        { ...session('p-a', 'pilotage', '2027-02-15', '2027-02-19'), costCents: costs[1] },
      ],
    });
    expect(gist(repair(cancel('p-1'), near([100, 200])))).toMatchObject({
      sessions: { pilotage: 'p-b' },
      shiftDays: 7,
    });
    expect(gist(repair(cancel('p-1'), near([100, 100])))).toMatchObject({
      sessions: { pilotage: 'p-a' },
      shiftDays: 7,
    });
  });

  it('keeps the regroupements of a builder, which are of no session', () => {
    const built = buildStandardPath(referential, { candidate: { id: 'c-2' }, start: '2027-01-11' });
    const regroupements = built.activities.filter(({ type }) => type === 'regroupement');
    const droit = regroupements.find((one) => 'module' in one && one.module === 'droit');
    const start = droit?.start ?? '';
    const monday = '2027-01-11';
    const offered: Catalogue = { sessions: [session('d-1', 'droit', monday, monday)], juries: [] };
    const moved = {
      ...offered,
      sessions: [{ ...offered.sessions[0], start: droit?.end, end: droit?.end }],
    } as Catalogue;
    const change: PathChange = { kind: 'unavailable', asOf: start, from: start, to: start };
    const found = repair(change, moved, {}, built);
    expect(found.status).toBe('repaired');
    if (found.status === 'infeasible') return;
    expect(found.changedSessions).toBe(1);
    const others = (one: Path): unknown =>
      one.activities.filter((each) => each.type === 'regroupement' && each.module !== 'droit');
    expect(others(found.path)).toEqual(others(built));
    expect(sessionsOf(found.path)['droit']).toBe('d-1');
    expect(gist(repair({ ...change, from: '2030-01-01', to: '2030-01-01' }, moved, {}, built))).toMatchObject(
      {
        status: 'unchanged',
      },
    );
    const cancelled = repair(
      { kind: 'session-cancelled', asOf: start, session: droit?.id ?? '' },
      moved,
      {},
      built,
    );
    expect(cancelled).toMatchObject({ status: 'repaired', changedSessions: 1 });
  });

  it('holds a waived rule only against the juries on whose day the waiver lapses', () => {
    const waiver = {
      rule: 'preparer-two-months-before-jury',
      reason: 'r',
      grantedBy: 'g',
      on: '2027-01-01',
    } as const;
    const change: PathChange = { kind: 'jury-moved', asOf, on: '2027-05-31' };
    const waived = { ...path, waivers: [{ ...waiver, until: '2027-06-30' }] };
    expect(gist(repair(change, catalogue, {}, waived))).toMatchObject({ jury: '2027-05-31', shiftDays: 14 });
    const lapsed = { ...path, waivers: [{ ...waiver, until: '2027-05-30' }] };
    expect(gist(repair(change, catalogue, {}, lapsed))).toMatchObject({ jury: '2027-07-05', shiftDays: 21 });
  });

  it('leaves a path without jury without one', () => {
    const { formatVersion, edition, kind, blocs, candidate, activities, positioning = { on: asOf } } = path;
    const open: Path = { formatVersion, edition, kind, blocs, candidate, activities, positioning };
    const found = repair(cancel('p-1'), catalogue, {}, open);
    expect(gist(found)).toMatchObject({ status: 'repaired', changedSessions: 1, shiftDays: 7 });
    expect(found.status !== 'infeasible' && found.path.jury).toBeUndefined();
  });

  it('takes a second regroupement of a module for the first where that is cancelled, and leaves it out where it no longer fits', () => {
    const again: Activity = {
      id: 'preparer-again',
      type: 'regroupement',
      module: 'preparer',
      start: '2027-04-12',
      end: '2027-04-14',
      site,
    };
    const twice = { ...path, activities: [...path.activities, again] };
    const found = repair(cancel('x-1'), catalogue, {}, twice);
    expect(gist(found)).toMatchObject({
      status: 'repaired',
      changedSessions: 0,
      shiftDays: 0,
      jury: '2027-06-14',
    });
    const left = (one: Repair): unknown =>
      one.status !== 'infeasible' &&
      one.path.activities.flatMap((each) =>
        each.type === 'regroupement' && each.module === 'preparer' ? [each.start] : [],
      );
    expect(left(found)).toEqual(['2027-04-12']);
    const touched = repair(
      { kind: 'unavailable', asOf, from: '2027-04-12', to: '2027-04-12' },
      catalogue,
      {},
      twice,
    );
    expect(gist(touched)).toMatchObject({ status: 'repaired', changedSessions: 0 });
    expect(left(touched)).toEqual(['2027-04-05']);
    expect(touched.status !== 'infeasible' && touched.changes).toMatchObject([
      { kind: 'activity', activity: 'preparer-again', from: { start: '2027-04-12' }, shiftDays: 0 },
    ]);
  });

  it('brings an SPE forward where those of the path would all follow a support module', () => {
    const late = path.activities.map((one): Activity =>
      one.type === 'spe' ? { ...one, start: '2027-04-12', end: '2027-04-13' } : one,
    );
    const found = repair(cancel('p-1'), catalogue, {}, { ...path, activities: late });
    if (found.status === 'infeasible') throw new Error('a repair exists');
    const ofRule = found.after.findings.find(({ rule }) => rule === 'support-after-spe');
    expect([found.before, found.after].map(({ compliance }) => compliance)).toEqual([
      'non-compliant',
      'undetermined',
    ]);
    expect(ofRule?.verdict).toBe('met');
    const moved = found.changes.filter((one) => one.kind === 'activity' && one.type === 'spe');
    expect(moved).toHaveLength(1);
  });

  it('moves the SPE that follow the deposit where the jury comes sooner, and the deposit with it', () => {
    const late = path.activities.map((one): Activity =>
      one.id === 'spe-bloc-1-2' ? { ...one, start: '2027-06-08', end: '2027-06-09' } : one,
    );
    const given: Path = { ...path, activities: late, dossier: { depositedOn: '2027-06-10' } };
    const found = repair({ kind: 'jury-moved', asOf, on: '2027-06-08' }, catalogue, {}, given);
    if (found.status === 'infeasible') throw new Error('a repair exists');
    expect(gist(found)).toMatchObject({ changedSessions: 1, shiftDays: 6, jury: '2027-06-08' });
    expect(found.changes.map((one) => (one.kind === 'activity' ? one.activity : one.kind))).toEqual([
      'jury',
      'deposit',
      'spe-bloc-1-2',
    ]);
    expect(
      found.after.findings.filter(({ force, verdict }) => force === 'obligation' && verdict === 'unmet'),
    ).toEqual([]);
  });

  it('does not undo what the past has decided', () => {
    const deposited: Path = { ...path, dossier: { depositedOn: '2027-05-03' } };
    const spe = deposited.activities.filter(({ type }) => type === 'spe').map(({ end }) => end);
    expect(spe.every((end) => end < '2027-05-03')).toBe(true);
    const found = repair({ kind: 'jury-cancelled', asOf: '2027-05-10' }, catalogue, {}, deposited);
    expect(gist(found)).toMatchObject({ status: 'repaired', jury: '2027-07-05' });
    expect(found.status !== 'infeasible' && found.path.dossier).toEqual({ depositedOn: '2027-05-03' });
    const early = path.activities.map((one): Activity =>
      one.type === 'regroupement' && one.module === 'preparer'
        ? { ...one, start: '2027-03-01', end: '2027-03-03' }
        : one,
    );
    const wrong = repair(cancel('j-1', '2027-05-10'), catalogue, {}, { ...path, activities: early });
    expect(gist(wrong)).toEqual({ status: 'infeasible', conflict: ['rule support-modules-order'] });
  });

  it('has other members where it is another jury', () => {
    const members = [{ id: 'm-1', role: 'president' as const }];
    const given = { ...path, jury: { on: '2027-06-14', members } };
    const juryOf = (found: Repair): unknown => found.status !== 'infeasible' && found.path.jury;
    expect(juryOf(repair({ kind: 'jury-cancelled', asOf }, catalogue, {}, given))).toEqual({
      on: '2027-07-05',
    });
    const moved = repair({ kind: 'jury-moved', asOf, on: '2027-06-21' }, catalogue, {}, given);
    expect(juryOf(moved)).toEqual({ on: '2027-06-21', members });
  });

  it.each<[string, PathChange | object, Catalogue, object, Path | object, string, string]>([
    ['a session not of the path', cancel('p-2'), catalogue, {}, path, 'unknown-id', '/session'],
    [
      'a day that is none',
      { ...cancel('p-1'), asOf: '2027-02-30' },
      catalogue,
      {},
      path,
      'invalid-day',
      '/asOf',
    ],
    ['no day', { kind: 'jury-cancelled' }, catalogue, {}, path, 'missing-field', '/asOf'],
    ['an unknown kind', { kind: 'strike', asOf }, catalogue, {}, path, 'unknown-kind', '/kind'],
    [
      'a reversed period',
      { kind: 'unavailable', asOf, from: '2027-03-02', to: '2027-03-01' },
      catalogue,
      {},
      path,
      'end-before-start',
      '/to',
    ],
    [
      'a jury moved to the past',
      { kind: 'jury-moved', asOf, on: '2027-01-03' },
      catalogue,
      {},
      path,
      'end-before-start',
      '/on',
    ],
    [
      'a jury that the path does not have',
      { kind: 'jury-cancelled', asOf },
      catalogue,
      {},
      { ...path, jury: {} },
      'missing-field',
      '/jury/on',
    ],
    [
      'a path of 2017',
      cancel('p-1'),
      catalogue,
      {},
      { ...path, edition: '2017' },
      'unknown-edition',
      '/edition',
    ],
    ['no path', cancel('p-1'), catalogue, {}, { ...path, blocs: [] }, 'empty-list', '/blocs'],
    [
      'a bad catalogue',
      cancel('p-1'),
      { sessions: [{ ...pilotage, end: '2027-02-01' }], juries: [] },
      {},
      path,
      'end-before-start',
      '/sessions/0/end',
    ],
    ['an unknown pin', cancel('p-1'), catalogue, { pinned: ['z'] }, path, 'unknown-id', '/pinned/0'],
    ['an unknown jury', cancel('p-1'), catalogue, { jury: 'z' }, path, 'unknown-id', '/jury'],
    ['an unknown option', cancel('p-1'), catalogue, { blocs: [] }, path, 'unknown-field', '/blocs'],
    [
      'a reversed period of the options',
      cancel('p-1'),
      catalogue,
      { unavailable: [{ from: '2027-02-02', to: '2027-02-01' }] },
      path,
      'end-before-start',
      '/unavailable/0/to',
    ],
  ])('refuses %s', (_, change, offered, options, given, code, pointer) => {
    expect(() => repair(change as PathChange, offered, options, given as Path)).toThrow(
      expect.objectContaining({ code, pointer }),
    );
  });
});
