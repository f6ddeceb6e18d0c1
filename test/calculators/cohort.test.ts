import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf } from '../../src/calculators/cost.js';
import { costsOf } from '../../src/calculators/costs.js';
import { durationOf } from '../../src/calculators/duration.js';
import { durationsOf } from '../../src/calculators/durations.js';
import { editions } from '../../src/data/index.js';
import type { CohortCostOptions, CohortGroup, CohortTotal } from '../../src/model/cohort-ledger.js';
import { blocIds, moduleIds } from '../../src/model/ids.js';
import type { Path } from '../../src/model/path.js';
import { completePath, path2017 } from '../support/paths.js';
import { runs } from '../support/runs.js';
import { costFacts } from './facts.js';
import { pathWith, regroupement } from './paths.js';

const tutored = (id: string, tutor: NonNullable<Path['tutor']>, start = '2027-03-01'): Path =>
  pathWith(['bloc-4'], [{ ...regroupement('amelioration'), start, end: start }], {
    candidate: { id, employer: 'o-1' },
    tutor,
  });
const trainings = (paths: readonly Path[]) =>
  durationsOf(editions, paths)
    .rows.filter(({ activity }) => activity === 'tutor-training')
    .map(({ candidate }) => candidate);

describe('the training of a tutor counts', () => {
  const trainedOn = ['2026-12-01', '2026-12-15'];

  test('once, for the path that starts first', () => {
    const untrained = { id: 't-1', trainedOn: [] };
    const paths = [tutored('c-1', untrained, '2027-09-01'), tutored('c-2', untrained, '2027-02-01')];
    expect(trainings(paths)).toEqual(['c-2']);
    // Said on the later path alone, it holds for the tutor all the same.
    expect(
      trainings([tutored('c-1', untrained, '2027-09-01'), tutored('c-2', { id: 't-1' }, '2027-02-01')]),
    ).toEqual(['c-2']);
  });

  test('as unknown for a tutor of whom no path has the days of his training, once for the path that starts first', () => {
    const paths = [tutored('c-1', { id: 't-1' }, '2027-09-01'), tutored('c-2', { id: 't-1' }, '2027-02-01')];
    const { rows, unknown, totals } = durationsOf(editions, paths);
    expect(rows.filter(({ activity }) => activity === 'tutor-training')).toEqual([]);
    expect(unknown.filter(({ total }) => total === 'tutorTrainingDays')).toEqual([
      expect.objectContaining({
        path: 1,
        candidate: 'c-2',
        bloc: null,
        activity: 'tutor-training',
        actors: ['tutor'],
        status: 'unknown',
        reason: expect.stringMatching(/^Aucun parcours de ce tuteur/) as string,
      }),
    ]);
    expect(totals.find(({ by, key }) => by === 'tutor' && key === 't-1')?.tutorTrainingDays).toBe('unknown');
    expect(trainings([...paths, tutored('c-3', { id: 't-1', trainedOn })])).toEqual([]);
  });

  test('as unpriced for such a tutor, with the field that would settle it', () => {
    const paths = [tutored('c-1', { id: 't-1' }, '2022-09-01'), tutored('c-2', { id: 't-1' }, '2022-02-01')];
    const { rows, unpriced, totals, missing } = costsOf(costFacts, paths, {
      tariffs: [{ item: 'bloc-4', year: 2022, cents: 150_000 }],
      dailyCosts: { tutor: { cents: 30_000 } },
    });
    expect(rows.filter(({ item }) => item === 'tutor-training')).toEqual([]);
    // No day of training among those of the tutor: two for the SPE of bloc 4, with each manager.
    expect(rows.filter(({ item }) => item === 'tutor-time').map(({ quantity }) => quantity)).toEqual([2, 2]);
    const ofTraining = unpriced.filter(({ what }) => what.includes("Formation d'un tuteur"));
    expect(ofTraining.map(({ path, item, quantity }) => [path, item, quantity])).toEqual([
      [1, 'tutor-training', 1],
      [1, 'tutor-time', 'unknown'],
    ]);
    for (const { reason } of ofTraining) expect(reason).toMatch("rien ne dit s'il est déjà formé");
    expect(missing).toContainEqual(
      expect.objectContaining({ option: '/paths/1/tutor/trainedOn', item: 'tutor-training' }),
    );
    expect(totals.find(({ by, key }) => by === 'tutor' && key === 't-1')).toMatchObject({ unpriced: 2 });
    const told = paths.map((path) => ({ ...path, tutor: { id: 't-1', trainedOn: [] } }));
    const settled = costsOf(costFacts, told, {});
    expect(settled.rows.map(({ path, item, cents }) => [path, item, cents])).toEqual([
      [1, 'tutor-training', 57_700],
    ]);
    expect(settled.missing.filter(({ option }) => option.startsWith('/paths'))).toEqual([]);
  });

  test('not for a tutor whose training any of the paths shows', () => {
    expect(trainings([tutored('c-1', { id: 't-1' }), tutored('c-2', { id: 't-1', trainedOn })])).toEqual([]);
  });

  test.each([[[]], [['2026-12-01']], [['2026-12-01', '2026-12-01']]])(
    'as long as two days are not shown: %j',
    (days) => {
      expect(trainings([tutored('c-1', { id: 't-1', trainedOn: days })])).toEqual(['c-1']);
    },
  );

  test('as unknown in edition 2017, where any day shows it', () => {
    const untrained = { ...path2017, tutor: { id: 't-1', trainedOn: [] } };
    const blanks = (path: Path) =>
      durationsOf(editions, [path]).unknown.filter(({ total }) => total === 'tutorTrainingDays');
    expect(blanks(untrained)).toHaveLength(1);
    expect(blanks(untrained)[0]?.reason).toMatch('La lettre de 2017');
    const unsettled = blanks({ ...path2017, tutor: { id: 't-1' } });
    expect(unsettled.map(({ reason }) => reason)).toEqual([
      expect.stringMatching('Aucun parcours de ce tuteur'),
    ]);
    expect(blanks({ ...path2017, tutor: { id: 't-1', trainedOn: ['2017-02-20'] } })).toEqual([]);
  });

  test('for nobody where no tutor is named', () => {
    expect(trainings([pathWith(['bloc-4'], [regroupement('amelioration')])])).toEqual([]);
  });
});

test('what is unpriced counts in the group of its bloc', () => {
  const path = pathWith(['bloc-4'], [regroupement('role-missions'), regroupement('amelioration')]);
  const { unpriced, totals } = costsOf(costFacts, [path], {
    dailyCosts: { jury: { cents: 42_000 } },
  });
  expect(unpriced.map(({ item, unitId, bloc }) => [item, unitId, bloc])).toEqual([
    ['role-missions', 'transverse', 'transverse'],
    ['bloc-4', 'bloc-4', 'bloc-4'],
    ['jury-time', 'bloc-4', 'bloc-4'],
  ]);
  const ofBlocs = totals.filter(({ by }) => by === 'bloc');
  expect(ofBlocs.map(({ key, totalCents, unpriced: count }) => [key, totalCents, count])).toEqual([
    ['transverse', 'unknown', 1],
    ['bloc-4', 'unknown', 2],
  ]);
});

test('editions are never added up together', () => {
  const paths = [completePath, path2017];
  const { totals } = durationsOf(editions, paths);
  const all = totals.filter(({ by }) => by === 'all');
  expect(all.map(({ edition, paths: count, trainingDays }) => [edition, count, trainingDays])).toEqual([
    ['blocs', 1, 33.5],
    ['2017', 1, 33],
  ]);
  const costs = costsOf(costFacts, paths, { commonLines: [{ what: 'salle', cents: 5 }], year: 2017 });
  expect(
    costs.totals.filter(({ by }) => by === 'all').map(({ edition, totalCents }) => [edition, totalCents]),
  ).toEqual([
    ['blocs', 965_000],
    ['2017', 965_000],
    [null, 5],
  ]);
});

test('each path is priced for the year in which it starts, unless one is given', () => {
  const paths = [completePath, path2017];
  const years = (options: CohortCostOptions) =>
    costsOf(costFacts, paths, options).rows.map(({ candidate, year, cents }) => [candidate, year, cents]);
  expect(years({})).toEqual([['c-1', 2017, 965_000]]);
  expect(years({ year: 2017 })).toEqual([
    ['c-1', 2027, 965_000],
    ['c-1', 2017, 965_000],
  ]);
});

test('nobody costs nothing and lasts no time', () => {
  expect(durationsOf(editions, [])).toEqual({ rows: [], unknown: [], totals: [] });
  expect(costsOf(costFacts, [], {})).toEqual({ rows: [], unpriced: [], totals: [], missing: [] });
  const { totals } = costsOf(costFacts, [], { year: 2021, headcount: { juryMembers: 1 } });
  expect(totals[0]).toMatchObject({ by: 'all', paths: 0, totalCents: 19_000, remainingCents: 0 });
});

describe('what is no list of paths, or no options, is refused', () => {
  test.each<[unknown, string, string]>([
    [completePath, 'invalid-type', ''],
    [[completePath, null], 'invalid-type', '/1'],
    [[{ edition: '2017' }], 'missing-field', '/0/formatVersion'],
    [[completePath, { ...completePath, jury: { on: '2027-02-30' } }], 'invalid-day', '/1/jury/on'],
  ])('%#', (paths, code, pointer) => {
    const error = expect.objectContaining({ name: 'CqpMoError', code, pointer }) as Error;
    expect(() => durationsOf(editions, paths as never)).toThrow(error);
    expect(() => costsOf(costFacts, paths as never, {})).toThrow(error);
  });

  test.each<[unknown, string, string]>([
    [null, 'invalid-type', '/options'],
    [{ headcount: 3 }, 'invalid-type', '/options/headcount'],
    [{ headcount: { tutors: 3 } }, 'unknown-field', '/options/headcount/tutors'],
    [{ headcount: { juryMembers: 1 } }, 'missing-field', '/options/year'],
    [
      { commonLines: [{ what: 'x', cents: 1, lowCents: 2 }] },
      'invalid-number',
      '/options/commonLines/0/lowCents',
    ],
    [{ otherLines: [{ what: 'x', cents: -1 }] }, 'invalid-number', '/options/otherLines/0/cents'],
  ])('%j', (options, code, pointer) => {
    expect(() => costsOf(costFacts, [completePath], options as never)).toThrow(
      expect.objectContaining({ code, pointer }),
    );
  });

  test('a path without activities has no year', () => {
    const empty = pathWith(['bloc-4'], []);
    expect(() => costsOf(costFacts, [empty], {})).toThrow(
      expect.objectContaining({ pointer: '/options/year' }),
    );
    expect(costsOf(costFacts, [empty], { year: 2027 }).rows).toEqual([]);
  });
});

const somePaths: fc.Arbitrary<Path[]> = fc.array(
  fc
    .record({
      edition: fc.constantFrom('blocs' as const, '2017' as const),
      blocs: fc.subarray([...blocIds], { minLength: 1 }),
      modules: fc.subarray([...moduleIds]),
      employer: fc.constantFrom('o-1', 'o-2', undefined),
      tutor: fc.constantFrom('t-1', 't-2', undefined),
      trained: fc.constantFrom(undefined, [], ['2016-12-01', '2016-12-15']),
      year: fc.constantFrom('2017', '2021', '2027'),
    })
    .map(({ edition, blocs, modules, employer, tutor, trained, year }) => {
      const day = `${year}-03-01`;
      const followed = modules.map((id) => ({ ...regroupement(id), start: day, end: day }));
      return pathWith(edition === '2017' ? [] : blocs, followed, {
        edition,
        candidate: { id: 'c', ...(employer && { employer }) },
        ...(tutor && {
          tutor: { id: tutor, ...(trained && { trainedOn: [...trained] }) },
        }),
      });
    }),
  { maxLength: 6 },
);
const dimensions = ['organisme', 'tutor', 'year', 'bloc'] as const satisfies readonly CohortGroup['by'][];
const known = (value: number | 'unknown'): number => (value === 'unknown' ? 0 : value);
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe('whatever the paths', () => {
  const measured = ['trainingDays', 'supportDays', 'speCount', 'speDays', 'tutorDays'] as const;

  test('the durations of a cohort are those of its paths, and each dimension adds up to all', () => {
    fc.assert(
      fc.property(somePaths, (paths) => {
        const { totals } = durationsOf(editions, paths);
        for (const edition of ['blocs', '2017'] as const) {
          const own = totals.filter((group) => group.edition === edition);
          const all = own.find(({ by }) => by === 'all');
          for (const total of measured satisfies readonly CohortTotal[]) {
            const each = paths
              .filter((path) => path.edition === edition)
              .map((path) => durationOf(editions, path));
            expect(known(all?.[total] ?? 0)).toBe(sumOf(each.map((duration) => known(duration[total]))));
            for (const dimension of dimensions) {
              const groups = own.filter(({ by }) => by === dimension);
              expect(sumOf(groups.map((group) => known(group[total])))).toBe(known(all?.[total] ?? 0));
            }
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('the costs of a cohort are those of its paths, each dimension adds up to all, funded and remaining to the whole', () => {
    const options: CohortCostOptions = {
      tariffs: (['complete-path', 'bloc-1', 'communication', 'tutor-training'] as const).map(
        (item, index) => ({
          item,
          year: 2027,
          cents: 100_001 + index,
          lowCents: 99_999,
        }),
      ),
      dailyCosts: { candidate: { cents: 25_001 }, tutor: { cents: 30_003, highCents: 30_007 } },
      hoursPerDay: 7.5,
      funding: [{ item: 'candidate-time', basisPoints: 3_333 }],
    };
    fc.assert(
      fc.property(somePaths, fc.constantFrom({}, { year: 2027 }), (paths, fixed) => {
        // A path that follows nothing has no year of its own.
        const priced = paths.filter(({ activities }) => activities.length > 0);
        const { rows, unpriced, totals, missing } = costsOf(costFacts, priced, { ...options, ...fixed });
        const isSettled = (path: number | null): boolean =>
          !missing.some(({ option }) => option === `/paths/${String(path)}/tutor/trainedOn`);
        for (const edition of ['blocs', '2017'] as const) {
          const own = totals.filter((group) => group.edition === edition);
          const all = own.find(({ by }) => by === 'all');
          const cents = known(all?.totalCents ?? 0);
          expect(cents).toBe(sumOf(rows.filter((row) => row.edition === edition).map((row) => row.cents)));
          expect(known(all?.fundedCents ?? 0) + known(all?.remainingCents ?? 0)).toBe(cents);
          for (const dimension of dimensions) {
            const groups = own.filter(({ by }) => by === dimension);
            expect(sumOf(groups.map((group) => known(group.totalCents)))).toBe(cents);
            expect(sumOf(groups.map((group) => known(group.remainingCents)))).toBe(
              known(all?.remainingCents ?? 0),
            );
          }
        }
        const trained = new Set(
          [...rows, ...unpriced].flatMap(({ item, path }) =>
            item === 'tutor-training' && isSettled(path) ? [path] : [],
          ),
        );
        const alone = priced.map((path, index) => {
          const year = Number((path.activities[0]?.start ?? '').slice(0, 4));
          const headcount = { tutors: trained.has(index) ? 1 : 0 };
          return known(costOf(costFacts, path, { ...options, year, ...fixed, headcount }).totalCents);
        });
        expect(sumOf(rows.map((row) => row.cents))).toBe(sumOf(alone));
      }),
      { numRuns: runs(60) },
    );
  });
});
