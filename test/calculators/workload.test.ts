import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationOf } from '../../src/calculators/duration.js';
import { workloadOf } from '../../src/calculators/workload.js';
import { editions } from '../../src/data/index.js';
import { buildStandardPath } from '../../src/index.js';
import { addDays } from '../../src/model/day.js';
import { blocIds, moduleIds, unitIds } from '../../src/model/ids.js';
import type { Activity, Path } from '../../src/model/path.js';
import type { LoadedActor, Workload, WorkloadOptions, WorkloadTotal } from '../../src/model/workload.js';
import { completePath, path2017 } from '../support/paths.js';
import { runs } from '../support/runs.js';
import { pathWith, regroupement } from './paths.js';

const loadOf = (path: Path, options: WorkloadOptions = {}): Workload => workloadOf(editions, path, options);
const rowOf = (rows: Workload['months'], period: string, actor: LoadedActor) =>
  rows.find((row) => row.period === period && row.actor === actor);
const totals = [
  'trainingDays',
  'inPersonDays',
  'elearningDays',
  'supportDays',
  'speDays',
  'tutorDays',
  'individualSupportMinutes',
  'interviewMinutes',
] as const satisfies readonly WorkloadTotal[];

/** Asks that months, weeks and lines each add up to the duration, but for what is undated. */
function expectSums(path: Path): void {
  const duration = durationOf(editions, path);
  const { months, weeks, lines, undated } = loadOf(path);
  for (const total of totals) {
    const counted = (parts: readonly { totals: readonly string[]; quantity: number }[]) =>
      parts.filter((part) => part.totals.includes(total)).reduce((sum, { quantity }) => sum + quantity, 0);
    const known = duration[total] === 'unknown' ? 0 : duration[total];
    const dated = known - counted(undated);
    expect(counted(lines)).toBe(dated);
    expect(months.reduce((sum, row) => sum + row[total], 0)).toBe(dated);
    expect(weeks.reduce((sum, row) => sum + row[total], 0)).toBe(dated);
  }
}

describe('the load of a complete path', () => {
  const { months, weeks, lines, undated, unknown } = loadOf(completePath);

  test('of January: 4 days of training, 2 of SPE, of 20 open days', () => {
    // Opening 0.5, e-learning 0.5, regroupement 3; SPE on the 25th and the 26th. 21 weekdays less New Year's Day.
    expect(rowOf(months, '2027-01', 'candidate')).toEqual({
      period: '2027-01',
      from: '2027-01-01',
      to: '2027-01-31',
      actor: 'candidate',
      days: 6,
      minutes: 0, // the length of the support of the transverse module is unknown
      workingDays: 20,
      share: 3000, // 6 / 20
      trainingDays: 4,
      inPersonDays: 3,
      elearningDays: 0.5,
      supportDays: 0,
      speDays: 2,
      tutorDays: 0,
      individualSupportMinutes: 0,
      interviewMinutes: 0,
    });
    expect(rowOf(months, '2027-01', 'tutor')).toMatchObject({ days: 0.5, tutorDays: 0.5, share: 250 });
  });

  test('of February: 0.5 + 5.5 days of `pilotage`, 2 of SPE, of 20 open days', () => {
    expect(rowOf(months, '2027-02', 'candidate')).toMatchObject({ days: 8, trainingDays: 6, share: 4000 });
    // 2.5 days over the four days of the two SPE of bloc 1, two of them in March: 0.5 + 0.5, then 0.5 + 1.
    expect(rowOf(months, '2027-02', 'tutor')).toMatchObject({ tutorDays: 1 });
  });

  test('fills whole days from the first one on, weekends aside', () => {
    const days = lines.filter(({ of, activity }) => of === 'pilotage' && activity === 'regroupement');
    expect(days.map(({ day, quantity }) => [day, quantity])).toEqual([
      ['2027-02-08', 1],
      ['2027-02-09', 1],
      ['2027-02-10', 1],
      ['2027-02-11', 1],
      ['2027-02-12', 1],
      ['2027-02-15', 0.5],
    ]);
  });

  test('spreads 21 days of SPE evenly over the 20 days that this path dates', () => {
    const days = lines.filter(({ activity }) => activity === 'spe').map(({ quantity }) => quantity);
    // 42 halves over 20 days: two each, a third one on the 10th and on the last.
    expect(days).toEqual([...Array<number>(9).fill(1), 1.5, ...Array<number>(9).fill(1), 1.5]);
  });

  test('of the first week: 4 days of 5', () => {
    expect(rowOf(weeks, '2027-01-11', 'candidate')).toMatchObject({
      from: '2027-01-11',
      to: '2027-01-17',
      days: 4,
      workingDays: 5,
      share: 8000,
    });
  });

  test('has every month and week, and minutes on the days of support and of the jury', () => {
    expect(months).toHaveLength(28); // January 2027 to February 2028, two actors
    expect(weeks).toHaveLength(2 * 57); // from Monday 11 January 2027 to Friday 11 February 2028: 56 weeks and 4 days
    expect(rowOf(months, '2027-03', 'candidate')).toMatchObject({
      individualSupportMinutes: 90,
      minutes: 90,
    });
    expect(rowOf(months, '2028-02', 'candidate')).toMatchObject({
      interviewMinutes: 15,
      minutes: 15,
      days: 0,
    });
    expect(rowOf(months, '2027-12', 'candidate')).toMatchObject({ days: 0, share: 0 });
  });

  test('leaves nothing undated, and says what is unknown', () => {
    expect(undated).toEqual([]);
    expect(unknown.map(({ activity, of }) => [activity, of])).toEqual([['individual-support', 'transverse']]);
  });
});

describe('what the path does not date', () => {
  test('is listed with the reason', () => {
    const { undated, lines } = loadOf(pathWith(['bloc-4'], [regroupement('amelioration')]));
    expect(undated.map(({ activity, quantity, unit }) => [activity, quantity, unit])).toEqual([
      ['e-learning', 1, 'days'],
      ['tutoring', 2, 'days'],
      ['individual-support', 90, 'minutes'],
    ]);
    expect(undated.every(({ reason }) => reason.length > 20)).toBe(true);
    // Four days on the one day that the path gives them.
    expect(lines.map(({ day, quantity }) => [day, quantity])).toEqual([['2027-03-01', 4]]);
  });

  test('is all but the regroupements in a path of 2017 that dates nothing else', () => {
    const { months, undated } = loadOf(path2017);
    expect(months.reduce((sum, { days }) => sum + days, 0)).toBe(27);
    expect(undated.map(({ quantity }) => quantity)).toEqual([6, 21, 11.5, 5, 13.5]);
  });

  test('is everything in a path without activities', () => {
    expect(loadOf(pathWith(['bloc-4'], []))).toMatchObject({ lines: [], months: [], weeks: [] });
  });
});

describe('the calendar', () => {
  const saturday: Activity = { ...regroupement('amelioration'), start: '2027-03-06', end: '2027-03-07' };

  test('counts what is held on closed days', () => {
    const { months } = loadOf(pathWith(['bloc-4'], [saturday]));
    expect(months[0]).toMatchObject({ days: 4, workingDays: 22 }); // 23 weekdays less Easter Monday, the 29th
  });

  test('is that of the caller', () => {
    const closedDays = {
      days: ['2027-03-01', '2027-03-02'],
      periods: [{ from: '2027-03-08', to: '2027-03-12' }],
    };
    expect(loadOf(pathWith(['bloc-4'], [saturday]), { closedDays }).months[0]?.workingDays).toBe(15);
    const closed = { closedDays: { periods: [{ from: '2027-01-01', to: '2027-12-31' }] } };
    const row = loadOf(pathWith(['bloc-4'], [saturday]), closed).months[0];
    expect(row).toMatchObject({ days: 4, workingDays: 0 });
    expect(row && 'share' in row).toBe(false);
  });

  test('does not count twice what is followed twice', () => {
    const again: Activity = { ...regroupement('preparer', 'again'), start: '2027-06-01', end: '2027-06-03' };
    const first: Activity = { ...regroupement('preparer'), start: '2027-03-01', end: '2027-03-03' };
    const { lines } = loadOf(pathWith(['bloc-4'], [again, first]));
    expect(lines.map(({ day, quantity }) => [day, quantity])).toEqual([
      ['2027-03-01', 1],
      ['2027-03-02', 1],
      ['2027-03-03', 0.5],
    ]);
  });

  test.each<[unknown, string, string]>([
    [null, 'invalid-type', '/options'],
    [{ closedDays: { weekends: 'no' } }, 'invalid-type', '/options/closedDays/weekends'],
    [{ hoursPerDay: 7 }, 'unknown-field', '/options/hoursPerDay'],
    [
      { closedDays: { periods: [{ from: '2027-02-01', to: '2027-01-01' }] } },
      'end-before-start',
      '/options/closedDays/periods/0/to',
    ],
  ])('refuses the options %j', (options, code, pointer) => {
    expect(() => loadOf(completePath, options as never)).toThrow(expect.objectContaining({ code, pointer }));
  });

  test('is that of a path, not of a scope', () => {
    const scope = { edition: 'blocs', blocs: ['bloc-1'] };
    expect(() => loadOf(scope as never)).toThrow(expect.objectContaining({ pointer: '/formatVersion' }));
  });
});

/** Activities anywhere in 2027, in any number and order. */
const someActivities: fc.Arbitrary<Activity[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(
        'opening',
        'regroupement',
        'e-learning',
        'assessment',
        'spe',
        'individual-support',
      ),
      module: fc.constantFrom(...moduleIds),
      unit: fc.constantFrom(...unitIds),
      at: fc.nat(364),
      days: fc.nat(20),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ type, module, unit, at, days }, index) => {
      const start = addDays('2027-01-01', at);
      const base = { id: String(index), start, end: addDays(start, days) };
      if (type === 'opening') return { ...base, type };
      if (type === 'spe' || type === 'individual-support') return { ...base, type, unit };
      return { ...base, type, module };
    }),
  );

describe('the months and the weeks add up to the duration', () => {
  test('of paths written by hand', () => {
    for (const path of [completePath, path2017]) expectSums(path);
  });

  test('of standard paths, and nothing is undated but the interviews', () => {
    fc.assert(
      fc.property(fc.nat(1500), (offset) => {
        const path = buildStandardPath({ candidate: { id: 'c-1' }, start: addDays('2025-01-01', offset) });
        expectSums(path);
        expect(loadOf(path).undated).toEqual([]);
      }),
      { numRuns: runs(20) },
    );
  });

  test('of any path', () => {
    const editionsOfPaths = fc.constantFrom('blocs' as const, '2017' as const);
    const someBlocs = fc.subarray([...blocIds], { minLength: 1 });
    fc.assert(
      fc.property(someActivities, editionsOfPaths, someBlocs, (activities, edition, blocs) => {
        expectSums(pathWith(edition === '2017' ? [] : blocs, activities, { edition }));
      }),
      { numRuns: runs(60) },
    );
  });
});
