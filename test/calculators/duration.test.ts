import { describe, expect, test } from 'vitest';
import { durationOf, type DurationFacts } from '../../src/calculators/duration.js';
import { editions } from '../../src/data/index.js';
import type { BlocId } from '../../src/model/ids.js';
import type { Duration, DurationTotal, Scope } from '../../src/model/ledger.js';
import type { Acquired, Path } from '../../src/model/path.js';
import {
  assessment,
  completePath,
  elearning,
  everyBloc,
  opening,
  pathWith,
  regroupement,
  spe,
} from './paths.js';

const durationIn = (scope: Path | Scope): Duration => durationOf(editions, scope);
const scopeOf = (...blocs: BlocId[]): Scope => ({ edition: 'blocs', blocs });
const unknownOf = (duration: Duration) => duration.unknown.map(({ total, of }) => [total, of]);
const linesOf = (duration: Duration, total: DurationTotal) =>
  duration.lines
    .filter(({ totals }) => totals.includes(total))
    .map(({ of, quantity, unit }) => [of, quantity, unit]);

/** The totals of the guides for the whole training. */
const whole: Partial<Duration> = {
  trainingDays: 33.5, // 27 + 6 + 0.5 of opening
  inPersonDays: 27, // 3 + 5.5 + (2 + 4 + 2.5) + (2 + 4) + 4
  elearningDays: 6, // 0.5 + 0.5 + (1 + 1 + 0.5) + (0.5 + 1) + 1
  supportDays: 5, // 2 of `analyser`, 2.5 + 0.5 of `preparer`
  speCount: 10, // 1 + 2 + 3 + 3 + 1
  speDays: 21, // stated as a whole
  tutorDays: 11.5, // 0.5 + 2.5 + 3.5 + 3 + 2
  individualSupportMinutes: 360, // 90 for each of four blocs
  interviewMinutes: 'unknown', // 15 for each bloc that needs one
  tutorTrainingDays: 2,
  presidentTrainingMinutes: 240, // 105 + 105 + 30
  juryMemberTrainingMinutes: 210, // 90 + 90 + 30
};

/** The totals of bloc 2 with the support modules. */
const bloc2: Partial<Duration> = {
  trainingDays: 11, // 8.5 + 2.5
  inPersonDays: 8.5, // 2 + 4 + 2.5
  elearningDays: 2.5, // 1 + 1 + 0.5
  supportDays: 5,
  speCount: 3,
  speDays: 'unknown',
  tutorDays: 3.5,
  individualSupportMinutes: 90,
};

describe('a scope', () => {
  test.each<[string, Scope, Partial<Duration>]>([
    ['four blocs are the whole', scopeOf(...everyBloc), whole],
    ['in any order', scopeOf('bloc-3', 'bloc-1', 'bloc-4', 'bloc-2'), whole],
    ['bloc 2 alone', scopeOf('bloc-2'), bloc2],
    [
      'bloc 2 with the transverse module',
      { edition: 'blocs', blocs: ['bloc-2'], transverse: true },
      // 11 + 3 + 0.5; SPE 3 + 1; tutor 3.5 + 0.5
      { ...bloc2, trainingDays: 14.5, inPersonDays: 11.5, elearningDays: 3, speCount: 4, tutorDays: 4 },
    ],
    [
      'bloc 2 with the opening',
      { edition: 'blocs', blocs: ['bloc-2'], opening: true },
      { ...bloc2, trainingDays: 11.5 },
    ],
    [
      'bloc 2 without support',
      { edition: 'blocs', blocs: ['bloc-2'], support: false },
      { ...bloc2, supportDays: 0 },
    ],
    [
      'blocs 1 and 3',
      scopeOf('bloc-1', 'bloc-3'),
      // in person 5.5 + 2 + 4; e-learning 0.5 + 0.5 + 1; SPE 2 + 3; tutor 2.5 + 3; minutes 2 × 90
      {
        trainingDays: 13.5,
        inPersonDays: 11.5,
        elearningDays: 2,
        speCount: 5,
        tutorDays: 5.5,
        individualSupportMinutes: 180,
      },
    ],
    [
      'four blocs without the rest',
      { edition: 'blocs', blocs: everyBloc, transverse: false, support: false, opening: false },
      // the whole less the transverse module (3 + 0.5, 1 SPE, 0.5 tutor day), the opening and the support
      { trainingDays: 29.5, supportDays: 0, speCount: 9, speDays: 'unknown', tutorDays: 11 },
    ],
  ])('%s', (_, scope, totals) => {
    expect(durationIn(scope)).toMatchObject({ edition: 'blocs', ...totals });
  });

  test('lists what is unknown, with the reason of the facts', () => {
    const duration = durationIn(scopeOf(...everyBloc));
    const support = editions.blocs.units[0]?.individualSupportMinutes;
    expect(duration.unknown).toEqual([
      {
        what: 'Accompagnement individuel – Module transverse : Le rôle et les missions du manager opérationnel à la Sécurité sociale',
        total: 'individualSupportMinutes',
        of: 'transverse',
        unitId: 'transverse',
        activity: 'individual-support',
        actors: ['candidate', 'institute'],
        status: 'unknown',
        reason: (support as { reason: string }).reason,
      },
      ...everyBloc.map((bloc): unknown => expect.objectContaining({ total: 'interviewMinutes', of: bloc })),
    ]);
    expect(unknownOf(durationIn(scopeOf('bloc-2', 'bloc-4')))).toEqual([
      ['speDays', 'bloc-2'],
      ['speDays', 'bloc-4'],
      ['interviewMinutes', 'bloc-2'],
      ['interviewMinutes', 'bloc-4'],
    ]);
  });

  test('has lines in official order, with titles and sources', () => {
    const duration = durationIn(scopeOf('bloc-2'));
    expect(linesOf(duration, 'trainingDays')).toEqual([
      ['communication', 2, 'days'],
      ['communication', 1, 'days'],
      ['animation', 4, 'days'],
      ['animation', 1, 'days'],
      ['droit', 2.5, 'days'],
      ['droit', 0.5, 'days'],
    ]);
    expect(linesOf(duration, 'supportDays')).toEqual([
      ['analyser', 2, 'days'],
      ['preparer', 2.5, 'days'],
      ['preparer', 0.5, 'days'],
    ]);
    expect(duration.lines.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'Regroupement – La communication du manager',
        'E-learning – La communication du manager',
        'Travail individuel en amont – Se préparer aux épreuves de certification',
        "SPE – Bloc 2 : Management d'une équipe de collaborateurs",
        "Tutorat – Bloc 2 : Management d'une équipe de collaborateurs",
        "Accompagnement individuel – Bloc 2 : Management d'une équipe de collaborateurs",
      ]),
    );
    // Both volumes of `droit` are lost in the guide, and have sources of their own.
    const droit = editions.blocs.modules.find(({ id }) => id === 'droit')?.fieldSources;
    expect(duration.lines.filter(({ of }) => of === 'droit').map(({ source }) => source)).toEqual([
      droit?.inPersonDays,
      droit?.elearningDays,
    ]);
    expect(duration.lines.filter(({ of }) => of === 'bloc-2').map(({ source }) => source.document)).toEqual([
      'actors-guide',
      'actors-guide',
      'path-guide', // individual support: the candidate's time
      'path-guide', // and that of the Institut
    ]);
  });

  test('counts the opening as training, neither in person nor e-learning', () => {
    const [first] = durationIn(scopeOf(...everyBloc)).lines;
    expect(first).toMatchObject({ of: 'opening', quantity: 0.5, totals: ['trainingDays'] });
  });
});

describe('a path', () => {
  test('measures like the scope that it holds', () => {
    expect(durationIn(completePath)).toEqual(durationIn(scopeOf(...everyBloc)));
    const path = pathWith(
      ['bloc-2'],
      [regroupement('communication'), elearning('animation'), regroupement('droit'), spe('bloc-2')],
    );
    expect(durationIn(path)).toEqual(durationIn({ edition: 'blocs', blocs: ['bloc-2'], support: false }));
  });

  test('owes the SPE of all four blocs when it is complete, as its rules say, whatever blocs it names', () => {
    const named: Path = { ...completePath, blocs: ['bloc-1'] };
    expect(durationIn(named)).toEqual(durationIn(completePath));
  });

  test('counts a module once, however often it is followed', () => {
    const path = pathWith(
      ['bloc-4'],
      [
        regroupement('amelioration'),
        elearning('amelioration'),
        regroupement('preparer'),
        regroupement('preparer', 'again'),
      ],
    );
    // amelioration 4 + 1; preparer 2.5 + 0.5, once
    expect(durationIn(path)).toMatchObject({ trainingDays: 5, supportDays: 3 });
  });

  test('counts the opening if there is one, and the transverse unit if its module is followed', () => {
    const path = pathWith(['bloc-4'], [opening, regroupement('role-missions'), spe('bloc-4')]);
    // 0.5 + 3 + 0.5; SPE 1 + 1; tutor 0.5 + 2: bloc 4 is targeted, though its module is not planned yet
    expect(durationIn(path)).toMatchObject({ trainingDays: 4, speCount: 2, tutorDays: 2.5 });
  });

  test('does not count a module of which only the assessment is there', () => {
    expect(durationIn(pathWith(['bloc-4'], [assessment('amelioration')]))).toMatchObject({ trainingDays: 0 });
  });

  test('counts a module of another bloc as training, not the SPE of that bloc', () => {
    const path = pathWith(['bloc-4'], [regroupement('amelioration'), regroupement('pilotage')]);
    // 5 + 6 days, the SPE and the tutor of bloc 4
    expect(durationIn(path)).toMatchObject({ trainingDays: 11, speCount: 1, tutorDays: 2 });
  });

  test('counts nothing of a bloc held as acquired and not followed', () => {
    const acquired: Acquired = { blocs: ['bloc-3'], basis: 'vae' };
    const path = pathWith(['bloc-3', 'bloc-4'], [regroupement('amelioration')], { acquired });
    expect(durationIn(path)).toMatchObject({ trainingDays: 5, speCount: 1, tutorDays: 2 });
  });

  test('counts the SPE of a bloc whose modules are acquired one by one, as `spe-count` asks for them', () => {
    const acquired: Acquired = { modules: ['accompagnement', 'evaluation'], basis: 'earlier-path' };
    const path = pathWith(['bloc-3', 'bloc-4'], [regroupement('amelioration')], { acquired });
    // amelioration 4 + 1; 3 + 1 SPE and 3 + 2 tutor days of blocs 3 and 4
    expect(durationIn(path)).toMatchObject({ trainingDays: 5, speCount: 4, tutorDays: 5 });
  });

  test.each<[string, NonNullable<Path['acquired']>]>([
    ['is acquired', { blocs: ['bloc-3'], basis: 'vae' }],
    ['has an acquired module', { modules: ['accompagnement'], basis: 'vae' }],
  ])('counts what is followed of a bloc that %s', (_, acquired) => {
    const path = pathWith(['bloc-3'], [regroupement('evaluation')], { acquired });
    // evaluation 4 + 1; the SPE and the tutor days of bloc 3
    expect(durationIn(path)).toMatchObject({ trainingDays: 5, speCount: 3, tutorDays: 3 });
  });
});

describe('edition 2017', () => {
  const letter = {
    edition: '2017',
    trainingDays: 33, // 27 + 6, no opening
    inPersonDays: 27, // 3 + 5.5 + 2 + 4 + 2.5 + 2 + 4 + 4
    elearningDays: 6,
    supportDays: 13.5,
    speCount: 'unknown',
    speDays: 21,
    tutorDays: 11.5,
    individualSupportMinutes: 'unknown',
  };

  test('measures as the letter says', () => {
    const duration = durationIn({ edition: '2017' });
    expect(duration).toMatchObject(letter);
    expect(unknownOf(duration)).toEqual([
      ['speCount', undefined],
      ['individualSupportMinutes', undefined],
      ['interviewMinutes', undefined],
      ['tutorTrainingDays', undefined],
      ['presidentTrainingMinutes', undefined],
      ['juryMemberTrainingMinutes', undefined],
    ]);
    const outside = duration.lines.filter(({ totals }) => totals.length === 0);
    expect(outside.map(({ quantity, unit, actor }) => [quantity, unit, actor])).toEqual([
      [5, 'days', 'candidate'],
      [5, 'days', 'institute'],
    ]);
    expect(duration.lines[0]).toMatchObject({
      what: 'UP 1 – Le rôle et les missions du manager opérationnel à la Sécurité sociale',
      of: 'role-missions',
      source: { document: 'launch-letter-2017' },
    });
  });

  test('measures a whole path alike', () => {
    expect(durationIn({ ...completePath, edition: '2017', blocs: [] })).toEqual(
      durationIn({ edition: '2017' }),
    );
  });

  test('gives for a part the days in person alone', () => {
    const path = pathWith([], [regroupement('communication'), regroupement('animation')], {
      edition: '2017',
    });
    const duration = durationIn(path);
    expect(duration).toMatchObject({
      trainingDays: 6, // 2 + 4, with the e-learning listed as unknown
      inPersonDays: 6,
      elearningDays: 'unknown',
      supportDays: 'unknown',
      speDays: 'unknown',
      tutorDays: 'unknown',
    });
    expect(unknownOf(duration)).toContainEqual(['trainingDays', undefined]);
  });

  test('counts nothing for a path that follows nothing', () => {
    const duration = durationIn(pathWith([], [], { edition: '2017' }));
    expect(duration).toMatchObject({ trainingDays: 0, speCount: 0, lines: [], unknown: [] });
  });
});

describe('other facts', () => {
  test('change the totals', () => {
    const { blocs } = editions;
    const facts: DurationFacts = {
      ...editions,
      blocs: {
        ...blocs,
        opening: { ...blocs.opening, days: 1 },
        modules: blocs.modules.map((module) => ({ ...module, inPersonDays: 2 })),
        units: blocs.units.map((unit) => ({ ...unit, individualSupportMinutes: 10, speCount: 4 })),
        statedTotals: [],
      },
    };
    const duration = durationOf(facts, scopeOf(...everyBloc));
    expect(duration).toMatchObject({
      inPersonDays: 16, // 8 × 2
      trainingDays: 23, // 16 + 6 + 1
      speCount: 20, // 5 × 4
      speDays: 'unknown',
      individualSupportMinutes: 50, // 5 × 10
    });
    // The SPE days of five units, the interviews of four blocs.
    expect(unknownOf(duration)).toHaveLength(9);
  });

  test('make no line of nothing', () => {
    const { blocs } = editions;
    const facts: DurationFacts = {
      ...editions,
      blocs: { ...blocs, units: blocs.units.map((unit) => ({ ...unit, speCount: 0 })) },
    };
    const duration = durationOf(facts, scopeOf('bloc-1'));
    expect(duration).toMatchObject({ speCount: 0, speDays: 0 });
    expect(duration.lines.every(({ quantity }) => quantity > 0)).toBe(true);
  });
});
