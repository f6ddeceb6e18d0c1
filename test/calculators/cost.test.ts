import { describe, expect, test } from 'vitest';
import { costOf } from '../../src/calculators/cost.js';
import { referential } from '../../src/data/index.js';
import type { BlocId } from '../../src/model/ids.js';
import type { Cost, CostOptions } from '../../src/model/cost.js';
import type { Scope, Tariff, TariffItem } from '../../src/model/ledger.js';
import type { Path } from '../../src/model/path.js';
import { completePath, everyBloc, opening, pathWith, regroupement } from './paths.js';
import { costFacts } from './facts.js';

const costIn = (scope: Path | Scope, options: CostOptions): Cost => costOf(costFacts, scope, options);
const scopeOf = (...blocs: BlocId[]): Scope => ({ edition: 'blocs', blocs });
const whole = scopeOf(...everyBloc);
const priced = (cost: Cost) => cost.lines.map(({ item, quantity, cents }) => [item, quantity, cents]);
const unpriced = (cost: Cost) => cost.unpriced.map(({ item }) => item);

/** Prices for 2027, by item. */
const tariffs = (prices: Partial<Record<TariffItem, number>>): Tariff[] =>
  Object.entries(prices).map(([item, cents]) => ({ item: item as TariffItem, year: 2027, cents }));

describe('the prices of the documents', () => {
  test.each<[string, Path | Scope]>([
    ['a scope of four blocs', whole],
    ['the whole without the opening', { edition: 'blocs', blocs: everyBloc, opening: false }],
    ['edition 2017', { edition: '2017' }],
    ['a path that holds all', completePath],
    ['a whole path of edition 2017', { ...completePath, edition: '2017', blocs: [] }],
  ])('%s is the complete path, 9 650 euros in 2017', (_, scope) => {
    const cost = costIn(scope, { year: 2017 });
    expect(cost).toMatchObject({ year: 2017, totalCents: 965_000, unpriced: [] });
    expect(cost.lines).toMatchObject([
      {
        item: 'complete-path',
        what: 'Parcours complet',
        quantity: 1,
        unitCents: 965_000,
        cents: 965_000,
        source: { document: 'launch-letter-2017', status: 'stated' },
      },
    ]);
  });

  test('never serve for another year', () => {
    const cost = costIn(whole, { year: 2027 });
    expect(cost).toMatchObject({ totalCents: 'unknown', lines: [] });
    expect(unpriced(cost)).toEqual(['complete-path']);
    expect(cost.unpriced[0]?.reason).toMatch(/2027.*2017 n'est pas repris/);
  });

  test('2 tutors in 2022: 2 × 577 euros, the complete path is unpriced', () => {
    const cost = costIn(whole, { year: 2022, headcount: { tutors: 2 } });
    expect(priced(cost)).toEqual([['tutor-training', 2, 115_400]]);
    expect(cost.totalCents).toBe(115_400);
    expect(unpriced(cost)).toEqual(['complete-path']);
  });

  test('3 jury members in 2021: 3 × 190 euros', () => {
    const cost = costIn(whole, { year: 2021, headcount: { candidates: 0, juryMembers: 3 } });
    expect(cost).toMatchObject({ totalCents: 57_000, unpriced: [] });
    expect(priced(cost)).toEqual([['jury-training', 3, 57_000]]);
  });

  test('3 candidates in 2017: 3 × 9 650 euros', () => {
    expect(costIn(whole, { year: 2017, headcount: 3 }).totalCents).toBe(2_895_000);
  });

  test('nobody: nothing to pay', () => {
    const nothing = { low: 0, expected: 0, high: 0 };
    expect(costIn(whole, { year: 2027, headcount: 0 })).toEqual({
      year: 2027,
      lines: [],
      totalCents: 0,
      unpriced: [],
      gross: nothing,
      funded: nothing,
      remaining: nothing,
      missing: [],
    });
  });
});

describe('what is to be paid', () => {
  test.each<[string, Path | Scope, TariffItem[]]>([
    ['bloc 2 with support', scopeOf('bloc-2'), ['bloc-2', 'analyser', 'preparer']],
    [
      'blocs 3 and 1 with the transverse module, without support',
      { edition: 'blocs', blocs: ['bloc-3', 'bloc-1'], transverse: true, support: false },
      ['role-missions', 'bloc-1', 'bloc-3'],
    ],
    [
      'four blocs without support',
      { edition: 'blocs', blocs: everyBloc, support: false },
      ['role-missions', 'bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
    ],
    [
      'a path: the blocs followed whole, the other modules one by one',
      pathWith(
        ['bloc-2', 'bloc-3'],
        ['preparer', 'droit', 'evaluation', 'accompagnement'].map((id) => regroupement(id as 'droit')),
        { acquired: { modules: ['communication', 'animation'], basis: 'vae' } },
      ),
      ['droit', 'bloc-3', 'preparer'],
    ],
    [
      'a part of edition 2017',
      pathWith([], [regroupement('communication')], { edition: '2017' }),
      ['communication'],
    ],
    ['the opening alone', pathWith(['bloc-1'], [opening]), []],
  ])('%s', (_, scope, items) => {
    expect(unpriced(costIn(scope, { year: 2027 }))).toEqual(items);
  });

  test('is named by its official title', () => {
    const cost = costIn(scopeOf('bloc-2'), { year: 2027, headcount: { tutors: 1, juryMembers: 1 } });
    expect(cost.unpriced.map(({ what }) => what)).toEqual([
      "Bloc 2 : Management d'une équipe de collaborateurs",
      'Analyser et formaliser sa pratique professionnelle',
      'Se préparer aux épreuves de certification',
      "Formation d'un tuteur",
      "Formation d'un membre de jury",
    ]);
  });
});

describe('the prices of the caller', () => {
  test('come before those of the documents', () => {
    const own: Tariff = { item: 'complete-path', year: 2017, cents: 900_000, origin: 'devis' };
    const cost = costIn(whole, { year: 2017, tariffs: [own] });
    expect(cost.lines).toEqual([
      {
        item: 'complete-path',
        what: 'Parcours complet',
        quantity: 1,
        unit: 'people',
        unitCents: 900_000,
        cents: 900_000,
        source: 'caller',
        origin: 'devis',
        gross: { low: 900_000, expected: 900_000, high: 900_000 },
        funded: { low: 0, expected: 0, high: 0 },
        remaining: { low: 900_000, expected: 900_000, high: 900_000 },
      },
    ]);
  });

  test('make up that of an item by its parts, when all have one', () => {
    const parts = { communication: 10_000, animation: 20_000, droit: 15_000 };
    const scope: Scope = { edition: 'blocs', blocs: ['bloc-2'], support: false };
    const cost = costIn(scope, { year: 2027, headcount: 2, tariffs: tariffs(parts) });
    expect(priced(cost)).toEqual([
      ['communication', 2, 20_000],
      ['animation', 2, 40_000],
      ['droit', 2, 30_000],
    ]);
    expect(cost.totalCents).toBe(90_000);
  });

  test('make up the complete path, blocs by themselves or by their modules', () => {
    const cost = costIn(whole, {
      year: 2027,
      tariffs: tariffs({
        'role-missions': 1,
        pilotage: 20,
        'bloc-2': 300,
        'bloc-3': 4_000,
        'bloc-4': 50_000,
        analyser: 600_000,
        preparer: 7_000_000,
      }),
    });
    expect(cost.totalCents).toBe(7_654_321);
    expect(cost.lines[1]).toMatchObject({ item: 'pilotage' });
  });

  test('do not make up an item whose parts are not all priced', () => {
    const scope: Scope = { edition: 'blocs', blocs: ['bloc-2'], support: false };
    const cost = costIn(scope, { year: 2027, tariffs: tariffs({ communication: 10_000, droit: 15_000 }) });
    expect(cost).toMatchObject({ totalCents: 'unknown', lines: [] });
    expect(unpriced(cost)).toEqual(['bloc-2']);
    expect(cost.unpriced[0]?.reason).toContain("« L'animation et la mobilisation de l'équipe »");
  });

  test('do not make up the complete path of 2017, which the letter prices alone', () => {
    const parts = tariffs({ 'role-missions': 1, 'bloc-1': 1, 'bloc-2': 1, 'bloc-3': 1, 'bloc-4': 1 });
    const all = [...parts, ...tariffs({ analyser: 1, preparer: 1 })];
    expect(costIn({ edition: '2017' }, { year: 2027, tariffs: all }).totalCents).toBe('unknown');
    expect(costIn(whole, { year: 2027, tariffs: all }).totalCents).toBe(7);
  });

  test('may be zero, which is a price', () => {
    const free = costIn(whole, { year: 2027, tariffs: tariffs({ 'complete-path': 0 }) });
    expect(free).toMatchObject({ totalCents: 0, unpriced: [] });
    expect(priced(free)).toEqual([['complete-path', 1, 0]]);
  });

  test('of another year are named, not used', () => {
    const own: Tariff[] = [{ item: 'complete-path', year: 2026, cents: 1_000_000 }];
    const cost = costIn(whole, { year: 2027, tariffs: own });
    expect(cost.totalCents).toBe('unknown');
    expect(cost.unpriced[0]?.reason).toContain('2017 et 2026');
  });
});

test('other facts change the cost', () => {
  const facts = {
    ...costFacts,
    tariffs: referential.tariffs.map((tariff) => ({ ...tariff, cents: 100, year: 2030 })),
  };
  const cost = costOf(facts, whole, { year: 2030, headcount: { tutors: 1, juryMembers: 1 } });
  expect(cost.totalCents).toBe(300);
});
