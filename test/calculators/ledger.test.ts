import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf } from '../../src/calculators/cost.js';
import { durationOf } from '../../src/calculators/duration.js';
import { buildIndividualPath, buildStandardPath } from '../../src/index.js';
import { addDays } from '../../src/model/day.js';
import { runs } from '../support/runs.js';
import { editions, referential } from '../../src/data/index.js';
import { blocIds, moduleIds, type BlocId } from '../../src/model/ids.js';
import { tariffItems, type DurationTotal, type Scope, type Tariff } from '../../src/model/ledger.js';
import type { CostOptions } from '../../src/model/cost.js';
import type { Path } from '../../src/model/path.js';
import { elearning, opening, pathWith, regroupement } from './paths.js';
import { costFacts } from './facts.js';

const totals = [
  'trainingDays',
  'inPersonDays',
  'elearningDays',
  'supportDays',
  'speCount',
  'speDays',
  'tutorDays',
  'individualSupportMinutes',
  'interviewMinutes',
  'tutorTrainingDays',
  'presidentTrainingMinutes',
  'juryMemberTrainingMinutes',
] as const satisfies readonly DurationTotal[];

const someBlocs = fc.shuffledSubarray([...blocIds], { minLength: 1 });
const blocsScopes: fc.Arbitrary<Scope> = fc.record(
  {
    edition: fc.constant('blocs' as const),
    blocs: someBlocs,
    transverse: fc.boolean(),
    support: fc.boolean(),
    opening: fc.boolean(),
  },
  { requiredKeys: ['edition', 'blocs'] },
);
const paths: fc.Arbitrary<Path> = fc
  .record({
    edition: fc.constantFrom('blocs' as const, '2017' as const),
    blocs: someBlocs,
    opens: fc.boolean(),
    met: fc.subarray([...moduleIds]),
    read: fc.subarray([...moduleIds]),
    acquired: fc.record({ blocs: fc.subarray([...blocIds]), basis: fc.constant('vae' as const) }),
  })
  .map(({ edition, blocs, opens, met, read, acquired }) =>
    pathWith(
      blocs,
      [...(opens ? [opening] : []), ...met.map((id) => regroupement(id)), ...read.map(elearning)],
      { edition, acquired },
    ),
  );
const scopes = fc.oneof(blocsScopes, paths, fc.constant<Scope>({ edition: '2017' }));
const tariffs: fc.Arbitrary<Tariff[]> = fc.uniqueArray(
  fc.record(
    {
      item: fc.constantFrom(...tariffItems),
      year: fc.integer({ min: 2026, max: 2028 }),
      cents: fc.nat(),
      origin: fc.constant('devis'),
    },
    { requiredKeys: ['item', 'year', 'cents'] },
  ),
  { selector: ({ item, year }) => `${item} ${String(year)}`, maxLength: 30 },
);
const options: fc.Arbitrary<CostOptions> = fc.record(
  {
    year: fc.constantFrom(2017, 2021, 2022, 2027),
    headcount: fc.oneof(
      fc.nat(20),
      fc.record(
        { candidates: fc.nat(20), tutors: fc.nat(20), juryMembers: fc.nat(20) },
        { requiredKeys: [] },
      ),
    ),
    tariffs,
  },
  { requiredKeys: ['year'] },
);
const isPlain = (value: unknown) => {
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
};

describe('a duration', () => {
  test('has totals that are the sums of their lines, unknown only beside a reason', () => {
    fc.assert(
      fc.property(scopes, (scope) => {
        const duration = durationOf(editions, scope);
        for (const total of totals) {
          const halves = duration.lines
            .filter((line) => line.totals.includes(total))
            .map((line) => BigInt(line.quantity * 2));
          const missing = duration.unknown.filter((volume) => volume.total === total);
          if (halves.length === 0 && missing.length > 0) expect(duration[total]).toBe('unknown');
          else expect(duration[total]).toBe(Number(halves.reduce((a, b) => a + b, 0n)) / 2);
          expect(missing.every(({ reason }) => reason.length > 20)).toBe(true);
        }
        isPlain(duration);
      }),
    );
  });

  test('of blocs is the sum of the durations of each bloc', () => {
    const of = (blocs: BlocId[]) =>
      durationOf(editions, { edition: 'blocs', blocs, transverse: false, support: false, opening: false });
    fc.assert(
      fc.property(someBlocs, (blocs) => {
        for (const total of ['trainingDays', 'speCount', 'tutorDays', 'individualSupportMinutes'] as const) {
          const each = blocs.map((bloc) => of([bloc])[total] as number);
          expect(of(blocs)[total]).toBe(each.reduce((a, b) => a + b, 0));
        }
      }),
    );
  });
});

describe('a cost', () => {
  test('has a total that is the sum of its lines, and unpriced items where it is unknown', () => {
    fc.assert(
      fc.property(scopes, options, (scope, choices) => {
        const { lines, totalCents, unpriced, year } = costOf(costFacts, scope, choices);
        for (const { cents, quantity, unitCents } of lines) expect(cents).toBe(quantity * unitCents);
        const sum = Number(lines.reduce((total, { cents }) => total + BigInt(cents), 0n));
        expect(totalCents).toBe(lines.length === 0 && unpriced.length > 0 ? 'unknown' : sum);
        isPlain({ lines, totalCents, unpriced, year });
      }),
    );
  });

  test('never has a price of another year', () => {
    fc.assert(
      fc.property(scopes, options, (scope, choices) => {
        for (const { item, unitCents, source } of costOf(costFacts, scope, choices).lines) {
          const known = source === 'caller' ? (choices.tariffs ?? []) : referential.tariffs;
          expect(known.some((t) => t.item === item && t.year === choices.year && t.cents === unitCents)).toBe(
            true,
          );
        }
      }),
    );
  });
});

test('what is returned may be changed without harm', () => {
  const scope: Scope = { edition: '2017' };
  const own: Tariff = { item: 'complete-path', year: 2027, cents: 5 };
  const before = JSON.stringify([durationOf(editions, scope), costOf(costFacts, scope, { year: 2017 })]);
  const duration = durationOf(editions, scope) as unknown as Record<string, { totals: string[] }[]>;
  for (const line of duration['lines'] ?? []) line.totals.push('supportDays');
  Object.assign(duration['unknown']?.[0] ?? {}, { reason: '' });
  const cost = costOf(costFacts, scope, { year: 2027, tariffs: [own] });
  Object.assign(cost.lines[0] ?? {}, { unitCents: 0 });
  expect(own.cents).toBe(5);
  expect(JSON.stringify([durationOf(editions, scope), costOf(costFacts, scope, { year: 2017 })])).toBe(
    before,
  );
});

describe('a path that follows the standard volumes', () => {
  const choices = { candidate: { id: 'c-1' }, start: '2027-01-11' };

  test('lasts as long as its scope: the complete path', () => {
    fc.assert(
      fc.property(fc.nat(2000), (offset) => {
        const path = buildStandardPath({ ...choices, start: addDays('2025-01-01', offset) });
        expect(durationOf(editions, path)).toEqual(
          durationOf(editions, { edition: 'blocs', blocs: blocIds }),
        );
      }),
      { numRuns: runs(20) },
    );
  });

  test('lasts as long as its scope: blocs in any order', () => {
    fc.assert(
      fc.property(someBlocs, fc.boolean(), (blocs, transverse) => {
        const path = buildIndividualPath({ ...choices, blocs, transverse, positionedOn: '2026-12-07' });
        const opening = path.activities.some(({ type }) => type === 'opening');
        expect(durationOf(editions, path)).toEqual(
          durationOf(editions, { edition: 'blocs', blocs, transverse, opening }),
        );
      }),
      { numRuns: runs(30) },
    );
  });
});

describe('whatever is paid', () => {
  const price = fc.nat(10_000_000).chain((cents) =>
    fc.record(
      {
        cents: fc.constant(cents),
        lowCents: fc.nat(cents),
        highCents: fc.integer({ min: cents, max: 20_000_000 }),
      },
      { requiredKeys: ['cents'] },
    ),
  );
  const share = fc.nat(10_000);
  const complete: fc.Arbitrary<CostOptions> = fc.record(
    {
      year: fc.constantFrom(2017, 2021, 2022, 2027),
      headcount: fc.record({ candidates: fc.nat(5), tutors: fc.nat(3), juryMembers: fc.nat(3) }),
      tariffs,
      dailyCosts: fc.record(
        { candidate: price, tutor: price, institute: price, jury: price },
        { requiredKeys: [] },
      ),
      hoursPerDay: fc.constantFrom(7, 7.5, 7.8),
      otherLines: fc.array(
        price.chain((one) =>
          fc.record({ what: fc.constant('trajet'), quantity: fc.nat(9), basisPoints: share }).map((line) => ({
            ...line,
            ...one,
          })),
        ),
        { maxLength: 4 },
      ),
      funding: fc.uniqueArray(
        fc.record({
          item: fc.constantFrom('complete-path', 'bloc-2', 'candidate-time', 'tutor-training'),
          basisPoints: share,
        }),
        { selector: ({ item }) => item },
      ),
    },
    { requiredKeys: ['year'] },
  );
  const amounts = ['gross', 'funded', 'remaining'] as const;
  const bounds = ['low', 'expected', 'high'] as const;

  test('totals are the sums of the lines, gross is funded and remaining, and ranges are in order', () => {
    fc.assert(
      fc.property(scopes, complete, (scope, choices) => {
        const cost = costOf(costFacts, scope, choices);
        for (const part of [...cost.lines, cost]) {
          const { gross, funded, remaining } = part;
          if (gross === 'unknown' || funded === 'unknown' || remaining === 'unknown') {
            expect([cost.totalCents, gross, funded, remaining]).toEqual(Array(4).fill('unknown'));
            expect(cost.lines).toEqual([]);
            continue;
          }
          for (const bound of bounds) expect(funded[bound] + remaining[bound]).toBe(gross[bound]);
          for (const { low, expected, high } of [gross, funded, remaining]) {
            expect(0 <= low && low <= expected && expected <= high).toBe(true);
            expect([low, expected, high].every(Number.isSafeInteger)).toBe(true);
          }
        }
        for (const amount of amounts) {
          const total = cost[amount];
          if (total === 'unknown') continue;
          for (const bound of bounds) {
            expect(cost.lines.reduce((sum, line) => sum + line[amount][bound], 0)).toBe(total[bound]);
          }
        }
        for (const line of cost.lines) expect(line.cents).toBe(line.gross.expected);
        isPlain(cost);
      }),
    );
  });
});
