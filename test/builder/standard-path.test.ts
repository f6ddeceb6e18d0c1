import { describe, expect, it } from 'vitest';
import type { StandardPathChoices } from '../../src/builder/choices.js';
import { buildStandardPath, type StandardPathFacts } from '../../src/builder/standard-path.js';
import { referential } from '../../src/data/index.js';
import type { ClosedDays, IsoDay, LimitId, Path } from '../../src/index.js';
import { daysAfter } from './truths.js';

const choices: StandardPathChoices = { candidate: { id: 'c-1' }, start: '2027-01-11' };

function build(changes: Partial<StandardPathChoices> = {}, facts: StandardPathFacts = referential): Path {
  return buildStandardPath(facts, { ...choices, ...changes });
}

function daysOf(path: Path, id: string): [start: IsoDay, end: IsoDay] | undefined {
  const activity = path.activities.find((one) => one.id === id);
  return activity && [activity.start, activity.end];
}

describe('the path that starts on Monday 11 January 2027', () => {
  const path = build();

  // By hand: the ISO weeks that hold the 11th of each month of 2027, and the open days of the calendar.
  it.each([
    ['opening', '2027-01-11', '2027-01-11'],
    ['e-learning-role-missions-1', '2027-01-11', '2027-01-11'],
    ['regroupement-role-missions', '2027-01-12', '2027-01-14'],
    ['e-learning-pilotage-1', '2027-02-05', '2027-02-05'],
    ['regroupement-pilotage', '2027-02-08', '2027-02-15'],
    ['e-learning-communication-1', '2027-03-05', '2027-03-05'],
    ['regroupement-communication', '2027-03-08', '2027-03-09'],
    ['e-learning-communication-2', '2027-03-10', '2027-03-10'],
    ['regroupement-animation', '2027-04-05', '2027-04-08'],
    ['regroupement-analyser', '2027-04-26', '2027-04-27'],
    ['e-learning-droit-1', '2027-05-07', '2027-05-07'],
    ['regroupement-droit', '2027-05-10', '2027-05-12'],
    ['regroupement-accompagnement', '2027-06-07', '2027-06-08'],
    ['regroupement-evaluation', '2027-07-05', '2027-07-08'],
    ['regroupement-amelioration', '2027-08-09', '2027-08-12'],
    ['e-learning-amelioration-2', '2027-08-13', '2027-08-13'],
    // 13 months lead to 11 February 2028, 2 months before it to 11 December: the last whole week before.
    ['e-learning-preparer-1', '2027-11-26', '2027-11-26'],
    ['regroupement-preparer', '2027-11-29', '2027-12-01'],
  ])('has %s from %s to %s', (id, start, end) => {
    expect(daysOf(path, id)).toEqual([start, end]);
  });

  it('ends with the deposit and the jury', () => {
    expect([path.dossier, path.jury]).toEqual([{ depositedOn: '2028-01-11' }, { on: '2028-02-11' }]);
  });

  it('has the head of a complete path, and no key that was not chosen', () => {
    expect(Object.keys(path)).toEqual([
      'formatVersion',
      'edition',
      'kind',
      'blocs',
      'candidate',
      'activities',
      'dossier',
      'jury',
    ]);
    expect([path.formatVersion, path.edition, path.kind]).toEqual([1, 'blocs', 'complete']);
    expect(path.blocs).toEqual(['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4']);
    expect(path.candidate).toEqual({ id: 'c-1' });
  });
});

describe('the choices', () => {
  it.each([
    ['a Saturday', '2027-01-09', '2027-01-11'],
    ['1 May, a Saturday', '2027-05-01', '2027-05-03'],
    ['Ascension', '2027-05-06', '2027-05-07'],
    ['New Year of 2028, before a weekend', '2028-01-01', '2028-01-03'],
  ])('a start on %s moves to the next open day', (_, start, opening) => {
    expect(daysOf(build({ start }), 'opening')).toEqual([opening, opening]);
  });

  it('Good Friday is open in France, closed in Alsace-Moselle', () => {
    const opening = (closedDays: ClosedDays) =>
      daysOf(build({ start: '2027-03-26', closedDays }), 'opening')?.[0];
    expect(opening({})).toBe('2027-03-26');
    expect(opening({ publicHolidays: 'alsace-moselle' })).toBe('2027-03-30');
  });

  it('a closed August pushes the module of that month to Wednesday 1 September, and nothing before it', () => {
    const closed = build({ closedDays: { periods: [{ from: '2027-08-01', to: '2027-08-31' }] } });
    expect(daysOf(closed, 'regroupement-evaluation')).toEqual(['2027-07-05', '2027-07-08']);
    expect(daysOf(closed, 'regroupement-amelioration')).toEqual(['2027-09-01', '2027-09-06']);
    expect(closed.jury).toEqual({ on: '2028-02-11' });
  });

  it('a closure that would cut a regroupement in two pushes the whole of it', () => {
    const closed = build({ closedDays: { periods: [{ from: '2027-02-10', to: '2027-03-12' }] } });
    expect(daysOf(closed, 'regroupement-pilotage')).toEqual(['2027-03-15', '2027-03-22']);
    expect(daysOf(closed, 'e-learning-pilotage-1')).toEqual(['2027-02-09', '2027-02-09']);
    const again = { from: '2027-03-22', to: '2027-04-02' };
    const twice = build({ closedDays: { periods: [{ from: '2027-02-10', to: '2027-03-12' }, again] } });
    expect(daysOf(twice, 'regroupement-pilotage')).toEqual(['2027-04-05', '2027-04-12']);
  });

  it('a long weekend, or a calendar made of single days, cuts none', () => {
    // Good Friday to Easter Monday are closed in Alsace-Moselle; pilotage is wanted on Tuesday 23 March.
    const easter = { publicHolidays: 'alsace-moselle', days: ['2027-03-22'] } as const;
    expect(daysOf(build({ start: '2027-02-22', closedDays: easter }), 'regroupement-pilotage')).toEqual([
      '2027-03-23',
      '2027-04-01',
    ]);
    const mondays = Array.from({ length: 250 }, (_, week) => ({
      from: daysAfter('2027-01-12', 7 * week),
      to: daysAfter('2027-01-17', 7 * week),
    }));
    const path = build({ closedDays: { periods: mondays, publicHolidays: 'none' } });
    expect(daysOf(path, 'regroupement-role-missions')).toEqual(['2027-01-18', '2027-02-01']);
  });

  it('`preparer` moves with a jury that closed days push away, so that three months stay enough', () => {
    const closures = [
      { from: '2027-11-22', to: '2027-12-10' },
      { from: '2028-02-14', to: '2028-03-31' },
    ];
    const path = build({ closedDays: { periods: closures } });
    // From 13 to 15 December, the jury would sit on 3 April; from 3 January on, that is three months or less.
    expect(daysOf(path, 'regroupement-preparer')).toEqual(['2028-01-03', '2028-01-05']);
    expect(path.jury).toEqual({ on: '2028-04-03' });
  });

  it('`preparer` moves where no day would be left for the deposit before the jury', () => {
    // The jury would sit on 11 February with every day since 1 December closed.
    const path = build({ closedDays: { periods: [{ from: '2027-12-02', to: '2028-02-10' }] } });
    expect(daysOf(path, 'regroupement-preparer')).toEqual(['2028-02-11', '2028-02-15']);
    // 15 April is the Saturday of Easter; 18 March, a month before the jury, is a Saturday too.
    expect([path.dossier, path.jury]).toEqual([{ depositedOn: '2028-03-20' }, { on: '2028-04-18' }]);
  });

  it('are copied, and the path is plain JSON', () => {
    const candidate = { id: 'c-1', employer: 'o-1', lineManager: 'n-1', appointedOn: '2026-12-01' };
    const tutor = { id: 't-1', trainedOn: ['2026-12-10', '2026-12-17'], lineManagementYears: 4 };
    const path = build({ candidate, tutor });
    expect(JSON.parse(JSON.stringify(path))).toEqual(path);
    expect(build({ candidate, tutor })).toEqual(path);
    candidate.employer = 'o-2';
    tutor.trainedOn.push('2027-01-04');
    expect(path.candidate).toEqual({ ...candidate, employer: 'o-1' });
    expect(path.tutor).toEqual({ ...tutor, trainedOn: ['2026-12-10', '2026-12-17'] });
    expect(build({ tutor: { id: 't-2' } }).tutor).toEqual({ id: 't-2' });
  });

  const malformed: [why: string, value: unknown, code: string, pointer: string][] = [
    ['nothing', null, 'invalid-type', ''],
    ['no candidate', { start: '2027-01-11' }, 'missing-field', '/candidate'],
    ['no start', { candidate: { id: 'c-1' } }, 'missing-field', '/start'],
    ['a day that does not exist', { ...choices, start: '2027-02-30' }, 'invalid-day', '/start'],
    ['a French day', { ...choices, start: '27/01/2027' }, 'invalid-day', '/start'],
    ['an unknown field', { ...choices, blocs: ['bloc-1'] }, 'unknown-field', '/blocs'],
    ['a candidate without id', { ...choices, candidate: {} }, 'missing-field', '/candidate/id'],
    ['a name', { ...choices, candidate: { id: 'c-1', name: 'x' } }, 'unknown-field', '/candidate/name'],
    ['a tutor as text', { ...choices, tutor: 't-1' }, 'invalid-type', '/tutor'],
    [
      'other holidays',
      { ...choices, closedDays: { publicHolidays: 'belgium' } },
      'unknown-id',
      '/closedDays/publicHolidays',
    ],
    ['a closed day', { ...choices, closedDays: { days: ['x'] } }, 'invalid-day', '/closedDays/days/0'],
    [
      'a reversed period',
      { ...choices, closedDays: { periods: [{ from: '2027-02-02', to: '2027-02-01' }] } },
      'end-before-start',
      '/closedDays/periods/0/to',
    ],
    [
      'a key of prototypes',
      JSON.parse('{"candidate": {"id": "c-1"}, "start": "2027-01-11", "__proto__": {}}'),
      'unknown-field',
      '/__proto__',
    ],
  ];
  it.each(malformed)('refuse %s', (_, value, code, pointer) => {
    const call = () => buildStandardPath(referential, value as StandardPathChoices);
    expect(call).toThrow(expect.objectContaining({ name: 'CqpMoError', code, pointer }) as Error);
  });
});

describe('where the calendar leaves no room', () => {
  const refusal = (code: string, pointer: string) => expect.objectContaining({ code, pointer }) as Error;
  const yearly = (...months: [from: string, to: string][]): ClosedDays => ({
    periods: Array.from({ length: 12 }, (_, index) => 2026 + index).flatMap((year) =>
      months.map(([from, to]) => ({ from: `${year}-${from}`, to: `${year}-${to}` })),
    ),
  });

  it('refuses more than two years without an open day', () => {
    const closedDays = { periods: [{ from: '2027-03-01', to: '2029-12-31' }] };
    expect(() => build({ closedDays })).toThrow(refusal('no-open-day', '/closedDays'));
  });

  it('keeps the jury within the advised six months when the usual three cannot be', () => {
    const closedDays = yearly(['02-01', '05-31'], ['07-01', '12-31']);
    const path = build({ closedDays });
    const end = daysOf(path, 'regroupement-preparer')?.[1] ?? '';
    // Only January and June are open: `preparer` in one, the jury in the first open day of the other.
    expect(end.slice(5, 7)).toBe('01');
    expect(path.jury?.on?.slice(0, 7)).toBe(`${end.slice(0, 4)}-06`);
    expect((path.dossier?.depositedOn ?? '') > end).toBe(true);
  });

  it('refuses a calendar in which the jury is always over six months away', () => {
    const closedDays = yearly(['02-01', '12-31']);
    expect(() => build({ closedDays })).toThrow(refusal('no-open-day', '/closedDays'));
  });

  it('reaches from the first year that a path may bear to the last, and not beyond', () => {
    // 1 January 1900 is a Monday and a holiday, so that thirteen months end on Saturday 2 February 1901.
    expect(build({ start: '1900-01-01' }).jury).toEqual({ on: '1901-02-04' });
    expect(build({ start: '2998-08-02' }).jury?.on?.slice(0, 7)).toBe('2999-09');
    expect(() => build({ start: '2998-12-31' })).toThrow(refusal('invalid-day', '/start'));
    expect(() => build({ start: '1899-12-31' })).toThrow(refusal('invalid-day', '/start'));
  });
});

describe('the facts', () => {
  const withLimit = (id: LimitId, change: object): StandardPathFacts => ({
    ...referential,
    limits: { ...referential.limits, [id]: { ...referential.limits[id], ...change } },
  });

  it('set the span and the delay before the jury', () => {
    expect(build({}, withLimit('complete-path-span', { about: 15 })).jury).toEqual({ on: '2028-04-11' });
    const { limits } = withLimit('preparer-before-jury', { atLeast: 3 });
    const usual = { ...limits['jury-after-preparer-usual'], atLeast: 3, atMost: 4 };
    const early = build({}, { ...referential, limits: { ...limits, 'jury-after-preparer-usual': usual } });
    // 3 months before 11 February 2028 is Thursday 11 November 2027: the whole week before.
    expect(daysOf(early, 'regroupement-preparer')).toEqual(['2027-11-02', '2027-11-04']);
  });

  it('leave the deposit after `preparer` where they ask for no delay', () => {
    const path = build({}, withLimit('preparer-before-jury', { atLeast: 0 }));
    expect(daysOf(path, 'regroupement-preparer')).toEqual(['2028-01-31', '2028-02-02']);
    expect(path.dossier).toEqual({ depositedOn: '2028-02-03' });
  });

  it('set the rhythm of the modules', () => {
    const slow = build({}, withLimit('module-pace', { about: 0.5 }));
    expect(daysOf(slow, 'regroupement-pilotage')?.[0]).toBe('2027-03-08');
    expect(daysOf(slow, 'regroupement-communication')?.[0]).toBe('2027-05-10');
  });

  it('set the days of the modules and of the SPE', () => {
    const statedTotals = referential.statedTotals.map((total) =>
      total.id === 'spe-days' ? { ...total, value: 30 } : total,
    );
    const modules = referential.modules.map((module) =>
      module.id === 'droit' ? { ...module, inPersonDays: 4, elearningDays: 2.5 } : module,
    );
    const path = build({}, { ...referential, statedTotals, modules });
    // Thirteen open days from 16 February to 4 March, eight of them taken: one free before each activity.
    expect(daysOf(path, 'spe-bloc-1-1')).toEqual(['2027-02-19', '2027-02-23']);
    expect(daysOf(path, 'regroupement-droit')).toEqual(['2027-05-10', '2027-05-13']);
    expect(daysOf(path, 'e-learning-droit-2')).toEqual(['2027-05-14', '2027-05-18']);
  });
});
