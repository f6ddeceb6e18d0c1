import { describe, expect, test } from 'vitest';
import { costOf } from '../../src/calculators/cost.js';
import type { Cost, CostOptions } from '../../src/model/cost.js';
import type { BlocId } from '../../src/model/ids.js';
import type { Scope } from '../../src/model/ledger.js';
import type { Path } from '../../src/model/path.js';
import { completePath } from '../support/paths.js';
import { costFacts } from './facts.js';
import { everyBloc } from './paths.js';

const costIn = (scope: Path | Scope, options: CostOptions): Cost => costOf(costFacts, scope, options);
const scopeOf = (...blocs: BlocId[]): Scope => ({ edition: 'blocs', blocs });
const whole = scopeOf(...everyBloc);
const linesOf = (cost: Cost, item: string) =>
  cost.lines.filter((line) => line.item === item).map(({ quantity, unit, cents }) => [quantity, unit, cents]);
const settled = (cents: number) => ({ low: cents, expected: cents, high: cents });

describe('internal time', () => {
  const daily: CostOptions = {
    year: 2027,
    dailyCosts: { candidate: { cents: 25_000 }, tutor: { cents: 30_000 } },
  };

  test('of bloc 2: 16 days of the candidate at 250 €, 3.5 of the tutor at 300 €', () => {
    const cost = costIn(scopeOf('bloc-2'), daily);
    expect(
      cost.lines.map(({ what, quantity, unitCents, cents }) => [what, quantity, unitCents, cents]),
    ).toEqual([
      ["Temps du candidat – Bloc 2 : Management d'une équipe de collaborateurs", 11, 25_000, 275_000],
      [
        'Temps du candidat – Regroupement – Analyser et formaliser sa pratique professionnelle',
        2,
        25_000,
        50_000,
      ],
      ['Temps du candidat – Regroupement – Se préparer aux épreuves de certification', 2.5, 25_000, 62_500],
      [
        'Temps du candidat – Travail individuel en amont – Se préparer aux épreuves de certification',
        0.5,
        25_000,
        12_500,
      ],
      ["Temps du tuteur – Bloc 2 : Management d'une équipe de collaborateurs", 3.5, 30_000, 105_000],
    ]);
    expect(cost.totalCents).toBe(505_000); // 400 000 + 105 000
    expect(cost.lines.every(({ source }) => source === 'caller')).toBe(true);
  });

  test('is priced as a whole, then split: the parts sum to it to the cent', () => {
    // 16 days × 250.01 € are 4 000.16 €; the halves are 22, 4, 5 and 1 of 32, each ending at the rounded share so far:
    // 400 016 × 22/32 = 275 011; × 26/32 = 325 013; × 31/32 = 387 515.5, rounded down; × 32/32 = 400 016.
    const cost = costIn(scopeOf('bloc-2'), { year: 2027, dailyCosts: { candidate: { cents: 25_001 } } });
    expect(cost.lines.map(({ cents }) => cents)).toEqual([275_011, 50_002, 62_502, 12_501]);
    expect(cost.totalCents).toBe(400_016);
  });

  test('rounds half a cent up, once: 3.5 days at 0.01 € are 0.04 €', () => {
    const cost = costIn(scopeOf('bloc-2'), { year: 2027, dailyCosts: { tutor: { cents: 1 } } });
    expect(cost.totalCents).toBe(4);
  });

  test('is that of every candidate, and of the tutors to be trained', () => {
    const cost = costIn(scopeOf('bloc-2'), { ...daily, headcount: { candidates: 3, tutors: 2 } });
    expect(linesOf(cost, 'tutor-time')).toEqual([
      [10.5, 'days', 315_000], // 3 × 3.5 × 300 €
      [4, 'days', 120_000], // 2 × 2 × 300 €
    ]);
    expect(linesOf(cost, 'candidate-time')[0]).toEqual([33, 'days', 825_000]); // 3 × 11 × 250 €
  });

  test('leaves minutes unpriced without the hours of a day, and what no document counts with them', () => {
    const of = (options: Partial<CostOptions>) => {
      const { unpriced, missing } = costIn(scopeOf('bloc-2'), { ...daily, ...options });
      return {
        unpriced: unpriced.flatMap(({ item, quantity }) =>
          item.endsWith('-time') ? [[item, quantity]] : [],
        ),
        missing: missing.map(({ option }) => option).filter((option) => option !== '/tariffs'),
      };
    };
    // 90 minutes of individual support; then SPE days of bloc 2 and its interview.
    expect(of({})).toEqual({
      unpriced: [
        ['candidate-time', 90],
        ['candidate-time', 'unknown'],
        ['candidate-time', 'unknown'],
      ],
      missing: ['/hoursPerDay'],
    });
    expect(of({ hoursPerDay: 7 })).toEqual({
      unpriced: [
        ['candidate-time', 'unknown'],
        ['candidate-time', 'unknown'],
      ],
      missing: [],
    });
  });

  test('leaves the minutes of each unit unpriced in the total of its bloc', () => {
    const { unpriced } = costIn(scopeOf('bloc-2', 'bloc-3'), daily);
    const minutes = unpriced.filter(
      ({ item, quantity }) => item === 'candidate-time' && quantity !== 'unknown',
    );
    expect(minutes.map(({ unitId, quantity }) => [unitId, quantity])).toEqual([
      ['bloc-2', 90],
      ['bloc-3', 90],
    ]);
  });

  test('prices minutes as parts of a day: 90 of 420 at 250 € are 53.57 €', () => {
    const cost = costIn(scopeOf('bloc-2'), { ...daily, hoursPerDay: 7 });
    expect(linesOf(cost, 'candidate-time').at(-1)).toEqual([90, 'minutes', 5_357]); // 25 000 × 90 / 420 = 5 357.1
  });

  test('of a jury: one president and two others, 240 + 2 × 210 minutes', () => {
    const jury: CostOptions = {
      year: 2021,
      headcount: { candidates: 0, juryMembers: 3, presidents: 1 },
      dailyCosts: { jury: { cents: 42_000 } },
      hoursPerDay: 7,
    };
    const cost = costIn(whole, jury);
    expect(linesOf(cost, 'jury-training')).toEqual([[3, 'people', 57_000]]); // 3 × 190 €
    const time = cost.lines.filter(({ item }) => item === 'jury-time');
    // A minute costs 420 € / 420 = 1 €; steps 1, 2 and 3 in turn, president then others.
    expect(time.map(({ quantity, cents }) => [quantity, cents])).toEqual([
      [105, 10_500],
      [180, 18_000],
      [105, 10_500],
      [180, 18_000],
      [30, 3_000],
      [60, 6_000],
    ]);
    expect(cost.totalCents).toBe(123_000); // 57 000 + 66 000
    const without = costIn(whole, { ...jury, headcount: { candidates: 0, juryMembers: 3 } });
    expect(without.totalCents).toBe(57_000);
    expect(without.missing.map(({ option }) => option)).toEqual(['/headcount/presidents']);
    expect(without.unpriced.map(({ item }) => item)).toEqual(['jury-time']);
  });

  test('counts the interviews that a path names', () => {
    const cost = costIn(completePath, {
      year: 2027,
      dailyCosts: { jury: { cents: 42_000 } },
      hoursPerDay: 7,
    });
    // The path names two members: 2 × 15 minutes at 1 € a minute.
    expect(linesOf(cost, 'jury-time')).toEqual([[30, 'minutes', 3_000]]);
    expect(cost.lines.find(({ item }) => item === 'jury-time')?.what).toMatch(
      /\(entretien, 2 membres du jury\)$/,
    );
  });

  test('counts the jury of an interview as one where the path names no member, and says so', () => {
    const { interviews = [] } = completePath.jury ?? {};
    for (const members of [{}, { members: [] }]) {
      const cost = costIn(
        { ...completePath, jury: { interviews, ...members } },
        { year: 2027, dailyCosts: { jury: { cents: 42_000 } }, hoursPerDay: 7 },
      );
      expect(linesOf(cost, 'jury-time')).toEqual([[15, 'minutes', 1_500]]);
      expect(cost.lines.find(({ item }) => item === 'jury-time')?.what).toMatch(
        /\(entretien, jury entier compté comme une personne\)$/,
      );
    }
  });
});

test('the training of a tutor in edition 2017 has a time that the letter does not give', () => {
  const dailyCosts = { tutor: { cents: 25_000 } };
  const of = (tutors: number) =>
    costIn({ edition: '2017' }, { year: 2017, headcount: { tutors }, dailyCosts }).unpriced;
  expect(of(0)).toEqual([]);
  // Neither the price of 2022 nor the two days of edition `blocs` serve here.
  expect(of(1).map(({ item, quantity }) => [item, quantity])).toEqual([
    ['tutor-training', 1],
    ['tutor-time', 'unknown'],
  ]);
});

describe('funding', () => {
  test('of the jury training in 2021 is the stated one, whole', () => {
    const cost = costIn(whole, { year: 2021, headcount: { candidates: 0, juryMembers: 3 } });
    expect(cost).toMatchObject({ gross: settled(57_000), funded: settled(57_000), remaining: settled(0) });
    expect(cost.lines[0]?.funding).toEqual({
      basisPoints: 10_000,
      fund: 'les fonds du plan',
      source: { document: 'jury-letter-2021', place: 'V', status: 'stated' },
    });
  });

  test('may be another one of the caller', () => {
    const funding = [{ item: 'jury-training', basisPoints: 0 }] as const;
    const cost = costIn(whole, { year: 2021, headcount: { candidates: 0, juryMembers: 1 }, funding });
    expect(cost).toMatchObject({ funded: settled(0), remaining: settled(19_000) });
  });

  test('of a fund that is named without its share is nothing: 2017 and 2022', () => {
    expect(costIn(whole, { year: 2017 })).toMatchObject({ funded: settled(0), remaining: settled(965_000) });
    const tutor = costIn(whole, { year: 2022, headcount: { candidates: 0, tutors: 1 } });
    expect(tutor).toMatchObject({ funded: settled(0), remaining: settled(57_700) });
  });

  test('goes to the nearest cent, and what remains makes up the whole', () => {
    const tariffs = [{ item: 'complete-path', year: 2027, cents: 100_001 }] as const;
    const funding = [{ item: 'complete-path', basisPoints: 5_000, fund: 'OPCO' }] as const;
    const cost = costIn(whole, { year: 2027, tariffs, funding });
    expect(cost).toMatchObject({
      gross: settled(100_001),
      funded: settled(50_001),
      remaining: settled(50_000),
    });
    expect(cost.lines[0]?.funding).toEqual({ basisPoints: 5_000, fund: 'OPCO', source: 'caller' });
  });

  test('of a bloc holds for the modules that make it up, unless they have one of their own', () => {
    const tariffs = (['communication', 'animation', 'droit'] as const).map((item) => ({
      item,
      year: 2027,
      cents: 10_000,
    }));
    const cost = costIn(
      { edition: 'blocs', blocs: ['bloc-2'], support: false },
      {
        year: 2027,
        tariffs,
        funding: [
          { item: 'bloc-2', basisPoints: 2_500 },
          { item: 'droit', basisPoints: 10_000 },
        ],
      },
    );
    expect(cost.lines.map(({ funded }) => funded.expected)).toEqual([2_500, 2_500, 10_000]);
    expect(cost.remaining).toEqual(settled(15_000));
  });

  test('takes a share of time too', () => {
    const cost = costIn(scopeOf('bloc-2'), {
      year: 2027,
      dailyCosts: { tutor: { cents: 30_000 } },
      funding: [{ item: 'tutor-time', basisPoints: 1_000 }],
    });
    expect(cost.funded).toEqual(settled(10_500)); // a tenth of 1 050 €
  });
});

describe('ranges', () => {
  test('of prices, days and lines of the caller add up, each bound by itself', () => {
    const cost = costIn(scopeOf('bloc-4'), {
      year: 2027,
      tariffs: [
        { item: 'bloc-4', year: 2027, cents: 200_000, lowCents: 180_000, highCents: 250_000 },
        { item: 'analyser', year: 2027, cents: 40_000 },
        { item: 'preparer', year: 2027, cents: 60_000, highCents: 70_000 },
      ],
      dailyCosts: { tutor: { cents: 30_000, lowCents: 28_000, highCents: 35_000 } },
      otherLines: [{ what: 'trajets', cents: 8_000, lowCents: 5_000, quantity: 3, basisPoints: 5_000 }],
      funding: [{ item: 'bloc-4', basisPoints: 6_000 }],
    });
    // low 180 000 + 40 000 + 60 000 + 2 × 28 000 + 3 × 5 000; high 250 000 + 40 000 + 70 000 + 2 × 35 000 + 3 × 8 000
    expect(cost.gross).toEqual({ low: 351_000, expected: 384_000, high: 454_000 });
    // 60 % of the bloc, half of the trips
    expect(cost.funded).toEqual({ low: 115_500, expected: 132_000, high: 162_000 });
    expect(cost.remaining).toEqual({ low: 235_500, expected: 252_000, high: 292_000 });
    expect(cost.totalCents).toBe(384_000);
    expect(cost.lines.at(-1)).toMatchObject({
      item: 'other',
      what: 'trajets',
      quantity: 3,
      unit: 'times',
      unitCents: 8_000,
      cents: 24_000,
    });
  });
});

describe('what is missing', () => {
  const missingOf = (scope: Scope, options: CostOptions) =>
    costIn(scope, options).missing.map(({ option, item }) => [option, item]);

  test('is the price of each item, and what a day of candidate and tutor costs', () => {
    expect(missingOf(scopeOf('bloc-2'), { year: 2027 })).toEqual([
      ['/tariffs', 'bloc-2'],
      ['/tariffs', 'analyser'],
      ['/tariffs', 'preparer'],
      ['/dailyCosts/candidate', 'candidate-time'],
      ['/dailyCosts/tutor', 'tutor-time'],
    ]);
  });

  test('is the part without a price, where other parts have one', () => {
    const tariffs = (['communication', 'droit'] as const).map((item) => ({ item, year: 2027, cents: 1 }));
    const scope: Scope = { edition: 'blocs', blocs: ['bloc-2'], support: false };
    expect(missingOf(scope, { year: 2027, tariffs })[0]).toEqual(['/tariffs', 'animation']);
  });

  test('prices all that can be priced, once it is given', () => {
    const options: CostOptions = { year: 2027, headcount: { tutors: 1 } };
    const asked = costIn(whole, options).missing;
    expect(asked.map(({ option }) => option)).toEqual([
      '/tariffs',
      '/tariffs',
      '/dailyCosts/candidate',
      '/dailyCosts/tutor',
    ]);
    const tariffs = asked.flatMap(({ option, item }) =>
      option === '/tariffs' ? [{ item: item as 'complete-path', year: 2027, cents: 1 }] : [],
    );
    const dailyCosts = { candidate: { cents: 2 }, tutor: { cents: 2 } };
    const given = costIn(whole, { ...options, tariffs, dailyCosts, hoursPerDay: 7 });
    expect(given.missing).toEqual([]);
    // What no document counts stays unpriced: the support of the transverse module and the four interviews.
    expect(given.unpriced.map(({ quantity }) => quantity)).toEqual(Array(5).fill('unknown'));
  });

  test('names what it wants in French', () => {
    expect(costIn(whole, { year: 2027 }).missing.map(({ what }) => what)).toEqual([
      'Tarif 2027 : Parcours complet.',
      "Temps du candidat : coût d'une journée, en centimes.",
      "Temps du tuteur : coût d'une journée, en centimes.",
    ]);
  });
});

describe('the options are refused', () => {
  const price = { cents: 100 };
  test.each<[unknown, string, string]>([
    [{ dailyCosts: { manager: price } }, 'unknown-field', '/options/dailyCosts/manager'],
    [{ dailyCosts: { tutor: 100 } }, 'invalid-type', '/options/dailyCosts/tutor'],
    [{ dailyCosts: { tutor: { cents: 99.5 } } }, 'invalid-number', '/options/dailyCosts/tutor/cents'],
    [
      { dailyCosts: { tutor: { ...price, lowCents: 101 } } },
      'invalid-number',
      '/options/dailyCosts/tutor/lowCents',
    ],
    [
      { tariffs: [{ item: 'bloc-1', year: 2027, cents: 5, highCents: 4 }] },
      'invalid-number',
      '/options/tariffs/0/highCents',
    ],
    [{ hoursPerDay: 0 }, 'invalid-number', '/options/hoursPerDay'],
    [{ hoursPerDay: 24.5 }, 'invalid-number', '/options/hoursPerDay'],
    [{ otherLines: [{ cents: 1 }] }, 'missing-field', '/options/otherLines/0/what'],
    [{ otherLines: [{ what: ' ', cents: 1 }] }, 'invalid-text', '/options/otherLines/0/what'],
    [
      { otherLines: [{ what: 'x', cents: 1, basisPoints: 10_001 }] },
      'invalid-number',
      '/options/otherLines/0/basisPoints',
    ],
    [{ funding: [{ item: 'other', basisPoints: 1 }] }, 'unknown-id', '/options/funding/0/item'],
    [
      { funding: [{ item: 'bloc-1', basisPoints: 12_000 }] },
      'invalid-number',
      '/options/funding/0/basisPoints',
    ],
    [
      {
        funding: [
          { item: 'bloc-1', basisPoints: 1 },
          { item: 'bloc-1', basisPoints: 2 },
        ],
      },
      'duplicate-id',
      '/options/funding/1',
    ],
    [{ headcount: { juryMembers: 1, presidents: 2 } }, 'invalid-number', '/options/headcount/presidents'],
    [
      { otherLines: [{ what: 'x', cents: Number.MAX_SAFE_INTEGER, quantity: 2 }] },
      'invalid-number',
      '/options',
    ],
    [{ dailyCosts: { candidate: { cents: Number.MAX_SAFE_INTEGER } } }, 'invalid-number', '/options'],
    [
      {
        dailyCosts: { tutor: { cents: 0, highCents: Number.MAX_SAFE_INTEGER } },
      },
      'invalid-number',
      '/options',
    ],
  ])('%j', (options, code, pointer) => {
    const call = () => costIn(whole, { year: 2027, ...(options as object) });
    expect(call).toThrow(expect.objectContaining({ name: 'CqpMoError', code, pointer }));
  });
});
