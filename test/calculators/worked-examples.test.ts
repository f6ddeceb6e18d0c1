import { describe, expect, test } from 'vitest';
import {
  buildIndividualPath,
  buildStandardPath,
  costOf,
  costsOf,
  durationOf,
  durationsOf,
  type BlocId,
  type CohortGroup,
  type Duration,
  type Scope,
} from '../../src/index.js';
import { allBlocs } from '../support/scopes.js';

// The figures are those of the sources; each sum is done by hand beside it.

describe('bloc by bloc', () => {
  const of = (bloc: BlocId): Duration =>
    durationOf({ edition: 'blocs', blocs: [bloc], transverse: false, support: false });
  test.each<[BlocId, number, number, number, number]>([
    ['bloc-1', 5.5 + 0.5, 2, 2.5, 90],
    ['bloc-2', 2 + 1 + (4 + 1) + (2.5 + 0.5), 3, 3.5, 90],
    ['bloc-3', 2 + 0.5 + (4 + 1), 3, 3, 90],
    ['bloc-4', 4 + 1, 1, 2, 90],
  ])('%s: %d days of training, %d SPE, %d tutor days, %d minutes', (bloc, days, spe, tutor, minutes) => {
    expect(of(bloc)).toMatchObject({
      trainingDays: days,
      speCount: spe,
      tutorDays: tutor,
      individualSupportMinutes: minutes,
      supportDays: 0,
    });
  });

  test('make up the complete path, with the transverse module, the opening and the support', () => {
    const blocs = allBlocs.map(of);
    const sum = (total: 'trainingDays' | 'speCount' | 'tutorDays'): number =>
      blocs.reduce((all, duration) => all + Number(duration[total]), 0);
    expect(sum('trainingDays') + 3.5 + 0.5).toBe(33.5); // 6 + 11 + 7.5 + 5 = 29.5
    expect(sum('speCount') + 1).toBe(10);
    expect(sum('tutorDays') + 0.5).toBe(11.5);
  });

  test('bloc 2 for a director: training, support, time and travel, 60 % of the bloc funded', () => {
    const cost = costOf(
      { edition: 'blocs', blocs: ['bloc-2'] },
      {
        year: 2027,
        tariffs: [
          { item: 'bloc-2', year: 2027, cents: 320_000, origin: 'devis' },
          { item: 'analyser', year: 2027, cents: 40_000, origin: 'devis' },
          { item: 'preparer', year: 2027, cents: 60_000, origin: 'devis' },
        ],
        dailyCosts: { candidate: { cents: 25_000 }, tutor: { cents: 30_000 } },
        otherLines: [{ what: 'Trajets', quantity: 6, cents: 8_000 }],
        funding: [{ item: 'bloc-2', basisPoints: 6_000, fund: 'OPCO' }],
      },
    );
    // 3 200 + 400 + 600 € of prices; 16 days (11 + 2 + 2.5 + 0.5) × 250 €; 3.5 × 300 €; 6 × 80 €
    expect(cost.totalCents).toBe(420_000 + 400_000 + 105_000 + 48_000);
    expect(cost.funded).toMatchObject({ expected: 192_000 }); // 60 % of 3 200 €
    expect(cost.remaining).toMatchObject({ expected: 781_000 }); // 9 730 − 1 920 €
  });
});

describe('the complete path', () => {
  const scope: Scope = { edition: 'blocs', blocs: allBlocs };

  test('takes the candidate 59.5 days and the tutor 11.5', () => {
    const { lines } = durationOf(scope);
    const days = (actor: string): number =>
      lines
        .filter((line) => line.actor === actor && line.unit === 'days' && line.activity !== 'tutor-training')
        .reduce((sum, { quantity }) => sum + quantity, 0);
    expect(days('candidate')).toBe(59.5); // 33.5 + 21 of SPE + 5 of support
    expect(days('tutor')).toBe(11.5);
  });

  test('at a price of the caller, with a tutor to be trained in 2022 and the time of both', () => {
    const cost = costOf(scope, {
      year: 2022,
      headcount: { tutors: 1 },
      tariffs: [{ item: 'complete-path', year: 2022, cents: 980_000 }],
      dailyCosts: { candidate: { cents: 20_000 }, tutor: { cents: 22_000 } },
    });
    // 9 800 € + 577 € + 59.5 × 200 € + (11.5 + 2) × 220 €
    expect(cost.totalCents).toBe(980_000 + 57_700 + 1_190_000 + 297_000);
  });
});

describe('edition 2017', () => {
  test('9 650 € of training, 72.5 days of the candidate, 11.5 of the tutor', () => {
    const cost = costOf(
      { edition: '2017' },
      { year: 2017, dailyCosts: { candidate: { cents: 20_000 }, tutor: { cents: 25_000 } } },
    );
    // 27 + 6 of training, 21 in the workplace, 5 of individual and 13.5 of collective support: 72.5 days
    expect(cost.totalCents).toBe(965_000 + 1_450_000 + 287_500); // 72.5 × 200 €, 11.5 × 250 €
    expect(cost.lines[0]).toMatchObject({ source: { document: 'launch-letter-2017', place: 'VII' } });
    expect(cost.remaining).toMatchObject({ expected: 2_702_500 }); // the fund is named without its share
  });
});

describe('three candidates with two tutors, one of whom is already trained', () => {
  const trainedOn = ['2021-03-02', '2021-03-16'];
  const paths = [
    buildStandardPath({
      candidate: { id: 'c-1', employer: 'o-1' },
      start: '2022-01-10',
      tutor: { id: 't-1', trainedOn },
    }),
    buildStandardPath({
      candidate: { id: 'c-2', employer: 'o-1' },
      start: '2022-01-10',
      tutor: { id: 't-2', trainedOn: [] },
    }),
    buildIndividualPath({
      candidate: { id: 'c-3', employer: 'o-2' },
      start: '2023-01-09',
      blocs: ['bloc-4'],
      transverse: false,
      tutor: { id: 't-2', trainedOn: [] },
    }),
  ];
  const find = <Totals extends CohortGroup>(totals: readonly Totals[], by: string, key: string | null) =>
    totals.find((group) => group.by === by && group.key === key);

  test('take 25 days of tutors, and 2 to train the one who is not', () => {
    const { totals } = durationsOf(paths);
    const all = find(totals, 'all', null);
    expect(all).toMatchObject({ paths: 3, edition: 'blocs', tutorDays: 25, tutorTrainingDays: 2 }); // 11.5 × 2 + 2
    expect(all?.trainingDays).toBe(72); // 33.5 × 2 + 5
    expect(all?.speDays).toBe(42); // 21 × 2; those of bloc 4 alone are unknown
    expect(find(totals, 'tutor', 't-1')).toMatchObject({ paths: 1, tutorDays: 11.5, tutorTrainingDays: 0 });
    expect(find(totals, 'tutor', 't-2')).toMatchObject({ paths: 2, tutorDays: 13.5, tutorTrainingDays: 2 });
    expect(find(totals, 'organisme', 'o-2')).toMatchObject({ paths: 1, trainingDays: 5, speDays: 'unknown' });
    expect(find(totals, 'year', '2022')).toMatchObject({ paths: 2, trainingDays: 67 });
    expect(find(totals, 'bloc', 'bloc-4')).toMatchObject({ paths: 3, trainingDays: 15, tutorDays: 6 });
    expect(find(totals, 'bloc', null)).toMatchObject({ trainingDays: 1, supportDays: 15, speDays: 42 });
  });

  test('cost two complete paths, one bloc, one training of a tutor, two of jury members and a room', () => {
    const { rows, totals, unpriced, missing } = costsOf(paths, {
      year: 2022,
      tariffs: [
        { item: 'complete-path', year: 2022, cents: 980_000 },
        { item: 'bloc-4', year: 2022, cents: 150_000 },
        { item: 'preparer', year: 2022, cents: 60_000 },
        { item: 'jury-training', year: 2022, cents: 19_500 },
      ],
      headcount: { juryMembers: 2 },
      commonLines: [{ what: 'Salle', cents: 30_000 }],
      funding: [{ item: 'complete-path', basisPoints: 5_000 }],
    });
    // 2 × 9 800 + 1 500 + 600 + 577 (stated for 2022) + 2 × 195 + 300 €; `analyser` has no price
    expect(find(totals, 'all', null)).toMatchObject({
      paths: 3,
      totalCents: 2_296_700,
      fundedCents: 980_000,
      remainingCents: 1_316_700,
      unpriced: 1,
    });
    expect(unpriced.map(({ candidate, item }) => [candidate, item])).toEqual([['c-3', 'analyser']]);
    expect(find(totals, 'tutor', 't-1')?.totalCents).toBe(980_000);
    expect(find(totals, 'tutor', 't-2')?.totalCents).toBe(980_000 + 57_700 + 150_000 + 60_000);
    expect(find(totals, 'organisme', 'o-1')?.totalCents).toBe(2 * 980_000 + 57_700);
    expect(find(totals, 'organisme', null)).toMatchObject({ paths: 0, totalCents: 69_000 }); // 390 + 300 €
    expect(find(totals, 'year', '2023')?.totalCents).toBe(210_000);
    expect(find(totals, 'bloc', 'bloc-4')).toMatchObject({ paths: 1, totalCents: 150_000 });
    const training = rows.filter(({ item }) => item === 'tutor-training');
    expect(training.map(({ candidate, cents }) => [candidate, cents])).toEqual([['c-2', 57_700]]);
    expect(missing.map(({ option }) => option)).toEqual([
      '/dailyCosts/candidate',
      '/dailyCosts/tutor',
      '/tariffs',
    ]);
  });
});
