import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/data/limits.js';
import {
  addDays,
  assignTutors,
  buildStandardPath,
  checkCohort,
  checkPath,
  referential,
  type IsoDay,
  type Path,
  type TutorOffer,
  type TutorsPlan,
} from '../../../src/index.js';
import { assignTutors as assignBy } from '../../../src/planner/tutors/assign.js';
import { completePath, regroupement, without } from '../../support/paths.js';
import { runs } from '../../support/runs.js';

const trainedOn = ['2026-01-05', '2026-01-08'];
const trained = (...ids: readonly string[]): TutorOffer[] => ids.map((id) => ({ id, trainedOn }));

/** A path that is a mission from one day to another, and nothing else. */
function mission(id: string, from: IsoDay, jury?: IsoDay, more: Partial<Path> = {}): Path {
  return {
    ...without(completePath, 'tutor'),
    candidate: { id },
    activities: [regroupement('role-missions', from)],
    jury: jury === undefined ? {} : { on: jury },
    ...more,
  };
}

function tutorsIn(plan: TutorsPlan): unknown {
  return plan.status === 'infeasible' ? plan.conflict : plan.assignments.map(({ tutor }) => tutor);
}

function kindsIn(plan: TutorsPlan): unknown {
  return plan.status === 'infeasible' ? plan.conflict.map(({ kind }) => kind) : plan.status;
}

const spring = ['2027-02-01', '2027-06-30'] as const;

describe('missions', () => {
  it('share a tutor two by two, and follow one another with the same', () => {
    const paths = [
      mission('a', '2027-01-11', '2027-06-30'),
      mission('b', '2027-03-01', '2027-09-30'),
      mission('c', '2027-07-01', '2027-12-31'),
      mission('d', '2027-10-01', '2028-03-31'),
    ];
    const plan = assignTutors(paths, trained('t', 'u'));
    expect(plan).toEqual({
      status: 'assigned',
      optimal: true,
      tutorsUsed: 1,
      bound: 1,
      assignments: ['a', 'b', 'c', 'd'].map((candidate, path) => ({
        path,
        candidate,
        tutor: 't',
        named: false,
        trainedOn,
      })),
      unplaced: [],
    });
  });

  it('that touch on one day run together on that day', () => {
    const touching = (third: IsoDay): TutorsPlan =>
      assignTutors(
        [mission('a', ...spring), mission('b', ...spring), mission('c', third, '2027-12-01')],
        trained('t', 'u'),
      );
    expect(tutorsIn(touching('2027-06-30'))).toEqual(['t', 't', 'u']);
    expect(tutorsIn(touching('2027-07-01'))).toEqual(['t', 't', 't']);
  });

  it('without a jury have no end', () => {
    const paths = [mission('a', '2027-01-11'), mission('b', '2027-01-11'), mission('c', '2035-01-11')];
    expect(tutorsIn(assignTutors(paths, trained('t', 'u')))).toEqual(['t', 't', 'u']);
    const short = assignTutors(paths, trained('t'));
    expect(kindsIn(short)).toEqual(['mission', 'mission', 'mission', 'limit']);
    expect(short.status === 'infeasible' && short.conflict[0]).toMatchObject({
      from: '2035-01-11',
      to: null,
      message:
        "« c » a besoin d'un tuteur à partir du 11 janvier 2035, sans date de jury qui dise jusqu'à quand.",
    });
  });

  it('without a start, or of another edition, are left out and said so', () => {
    const plan = assignTutors(
      [mission('a', ...spring, { activities: [] }), mission('b', ...spring, { edition: '2017' })],
      trained('t'),
    );
    expect(plan).toMatchObject({ status: 'assigned', optimal: true, tutorsUsed: 0, assignments: [] });
    expect(plan.unplaced).toEqual([
      {
        path: 0,
        candidate: 'a',
        reason: 'no-start',
        message:
          "Le parcours de « a » n'a aucune activité datée, hors le jury du 30 juin 2027 : on ne sait quand commence la mission de son tuteur.",
      },
      {
        path: 1,
        candidate: 'b',
        reason: 'edition',
        message:
          'Le parcours de « b » suit une autre édition, dont les documents ne disent rien de la charge du tuteur.',
      },
    ]);
  });

  it('may be none', () => {
    expect(assignTutors([], [])).toEqual({
      status: 'assigned',
      optimal: true,
      tutorsUsed: 0,
      bound: 0,
      assignments: [],
      unplaced: [],
    });
  });
});

describe('who may not be a tutor', () => {
  const managed = mission('a', ...spring, { candidate: { id: 'a', lineManager: 't' } });

  it('is the line manager, and the candidate', () => {
    expect(tutorsIn(assignTutors([managed], trained('a', 't', 'u')))).toEqual(['u']);
    const plan = assignTutors([managed], trained('a', 't'));
    expect(plan).toMatchObject({ status: 'infeasible', minimal: true, withoutFirst: [] });
    expect(plan.status === 'infeasible' && plan.conflict).toEqual([
      {
        kind: 'mission',
        path: 0,
        candidate: 'a',
        from: '2027-02-01',
        to: '2027-06-30',
        message: "« a » a besoin d'un tuteur du 1er février 2027 au 30 juin 2027.",
        without: [],
      },
      {
        kind: 'oneself',
        path: 0,
        candidate: 'a',
        tutor: 'a',
        message: '« a » ne peut être son propre tuteur.',
        without: [{ candidate: 'a', tutor: 'a' }],
      },
      {
        kind: 'line-manager',
        path: 0,
        candidate: 'a',
        tutor: 't',
        message: '« t » est le N+1 de « a » et ne peut donc être son tuteur.',
        without: [{ candidate: 'a', tutor: 't' }],
      },
    ]);
  });

  it('is whoever is unavailable on a day of the mission', () => {
    const away = (from: IsoDay, to: IsoDay): TutorOffer => ({
      id: 't',
      trainedOn,
      unavailable: [{ from, to }],
    });
    const one = (offer: TutorOffer): unknown => kindsIn(assignTutors([mission('a', ...spring)], [offer]));
    expect(one(away('2027-01-01', '2027-01-31'))).toBe('assigned');
    expect(one(away('2027-01-01', '2027-02-01'))).toEqual(['mission', 'unavailable']);
    expect(one(away('2027-06-30', '2027-07-01'))).toEqual(['mission', 'unavailable']);
    expect(one(away('2027-07-01', '2027-07-31'))).toBe('assigned');
  });

  it('is nobody when there is nobody', () => {
    const plan = assignTutors([mission('a', ...spring)], []);
    expect(kindsIn(plan)).toEqual(['mission']);
    expect(plan.status === 'infeasible' && plan.message).toContain('Aucun tuteur ne convient');
  });
});

describe('training', () => {
  const started = (from: IsoDay, id = 'a'): Path => mission(id, from, addDays(from, 100));
  const trainingOf = (plan: TutorsPlan): unknown =>
    plan.status === 'assigned' ? plan.assignments.map(({ training }) => training?.days) : kindsIn(plan);

  it('followed on the first day of the mission is in time, and later is not', () => {
    const offer = { id: 't', trainedOn: ['2027-01-25', '2027-02-01'] };
    expect(kindsIn(assignTutors([started('2027-02-01')], [offer]))).toBe('assigned');
    const late = assignTutors([started('2027-01-29')], [offer]);
    expect(kindsIn(late)).toEqual(['mission', 'untrained']);
    expect(late.status === 'infeasible' && late.conflict[1]?.message).toBe(
      "Le tuteur « t » n'est formé que le 1er février 2027, après le début de la mission.",
    );
  });

  it('is proposed on two open days that do not follow one another, 2 to 3 weeks before the first mission', () => {
    const plan = assignTutors([started('2027-03-01', 'a'), started('2027-02-01', 'b')], [{ id: 't' }]);
    // Two weeks before 1 February is Monday 18 January; before it comes Saturday.
    const training = { days: ['2027-01-15', '2027-01-18'], before: '2027-02-01' };
    expect(plan.status === 'assigned' && plan.assignments).toMatchObject([
      { candidate: 'a', training, trainedOn: training.days },
      { candidate: 'b', training, trainedOn: training.days },
    ]);
  });

  it.each([
    ['none', []],
    ['one day', ['2026-12-01']],
    ['the same day twice', ['2026-12-01', '2026-12-01']],
    ['two days in a row', ['2026-12-01', '2026-12-02']],
  ])('is proposed whole to a tutor who followed %s', (_, days) => {
    const plan = assignTutors([started('2027-02-01')], [{ id: 't', trainedOn: days }]);
    expect(trainingOf(plan)).toEqual([['2027-01-15', '2027-01-18']]);
  });

  it('keeps to the days that are open to all and to the tutor, and to those from a day', () => {
    const propose = (offer: TutorOffer, options: Parameters<typeof assignTutors>[2]): unknown =>
      trainingOf(assignTutors([started('2027-02-01')], [offer], options));
    expect(propose({ id: 't' }, { closedDays: { days: ['2027-01-18'] } })).toEqual([
      ['2027-01-13', '2027-01-15'],
    ]);
    const away = [{ from: '2027-01-14', to: '2027-01-18' }];
    expect(propose({ id: 't', unavailable: away }, {})).toEqual([['2027-01-11', '2027-01-13']]);
    expect(propose({ id: 't' }, { from: '2027-01-15' })).toEqual([['2027-01-15', '2027-01-18']]);
    expect(propose({ id: 't' }, { from: '2027-01-16' })).toEqual(['mission', 'untrained']);
    expect(propose({ id: 't', trainedOn }, { from: '2027-01-16' })).toEqual([undefined]);
  });

  it('for an earlier mission serves for a later one that could have none of its own', () => {
    const closedDays = { periods: [{ from: '2027-08-01', to: '2027-08-22' }] };
    const september = started('2027-09-01', 'b');
    expect(kindsIn(assignTutors([september], [{ id: 't' }], { closedDays }))).toEqual([
      'mission',
      'untrained',
    ]);
    const both = assignTutors([september, started('2027-07-01', 'a')], [{ id: 't' }], { closedDays });
    expect(trainingOf(both)).toEqual([
      ['2027-06-15', '2027-06-17'],
      ['2027-06-15', '2027-06-17'],
    ]);
  });
});

describe('a closed summer', () => {
  const start = '2027-01-04';
  const paths = Array.from({ length: 2000 }, (_, rank) => {
    const from = 60 + ((rank * 7) % 700);
    return mission(`c-${String(rank)}`, addDays(start, from), addDays(start, from + 200));
  });
  const untrained = Array.from({ length: 700 }, (_, rank) => ({ id: `t-${String(rank)}` }));

  it('has more tutors trained before it, when nobody new can be', () => {
    const closedDays = { periods: [{ from: addDays(start, 200), to: addDays(start, 230) }] };
    // 580 missions run at once at most.
    const plan = assignTutors(paths, untrained, { closedDays });
    expect(plan).toMatchObject({ status: 'assigned', optimal: true, tutorsUsed: 290, bound: 290 });
  });

  it('that follows the first missions closely is proved too long', () => {
    const closedDays = { periods: [{ from: addDays(start, 46), to: addDays(start, 70) }] };
    // The 20 missions of the first day train 20 tutors at most, and 80 start before anybody else can be trained.
    const few = paths.filter((_, rank) => (rank * 7) % 700 < 50);
    const plan = assignTutors(few, untrained.slice(0, 60), {
      from: addDays(start, 40),
      closedDays,
      maxSteps: 200_000,
    });
    expect(plan.status).toBe('infeasible');
  });
});

describe('tutors whom paths name', () => {
  it('are kept, load them, and are used before others', () => {
    const named = mission('a', ...spring, { tutor: { id: 'u', trainedOn } });
    const plan = assignTutors([named, mission('b', ...spring), mission('c', ...spring)], trained('t', 'u'));
    expect(plan).toMatchObject({ optimal: true, tutorsUsed: 2, bound: 2 });
    expect(tutorsIn(plan)).toEqual(['u', 'u', 't']);
  });

  it('take no more than they have when they are not on offer', () => {
    const named = mission('a', ...spring, { tutor: { id: 'u', trainedOn } });
    expect(tutorsIn(assignTutors([named, mission('b', ...spring)], trained('t')))).toEqual(['u', 't']);
  });

  it('cannot be the line manager, unless that is waived', () => {
    const candidate = { id: 'a', lineManager: 'u' };
    const named = mission('a', ...spring, { candidate, tutor: { id: 'u', trainedOn } });
    expect(kindsIn(assignTutors([named], trained('t', 'u')))).toEqual(['mission', 'named', 'line-manager']);
    const waivers = [
      { rule: 'tutor-is-not-line-manager', reason: 'r', grantedBy: 'g', on: '2027-01-01' } as const,
    ];
    expect(tutorsIn(assignTutors([{ ...named, waivers }], trained('t', 'u')))).toEqual(['u']);
  });

  it('are trained for the path that names them, and nothing is said where that is not known', () => {
    const named = (tutor: Path['tutor']): Path => mission('a', ...spring, tutor && { tutor });
    const late = ['2027-01-05', '2027-03-08'];
    expect(kindsIn(assignTutors([named({ id: 'u', trainedOn: late })], []))).toEqual([
      'mission',
      'untrained',
    ]);
    expect(kindsIn(assignTutors([named({ id: 'u', trainedOn: late })], trained('t')))).toEqual([
      'mission',
      'named',
      'untrained',
    ]);
    const unknown = assignTutors([named({ id: 'u' })], []);
    expect(unknown).toMatchObject({ assignments: [{ path: 0, candidate: 'a', tutor: 'u', named: true }] });
    const proposed = assignTutors([named({ id: 'u' })], [{ id: 'u' }]);
    expect(proposed).toMatchObject({ assignments: [{ training: { days: ['2027-01-15', '2027-01-18'] } }] });
  });

  it('are too loaded by three paths at once, unless one of them waives the advice', () => {
    const three = ['a', 'b', 'c'].map((id) => mission(id, ...spring, { tutor: { id: 'u', trainedOn } }));
    expect(kindsIn(assignTutors(three, []))).toEqual(['mission', 'mission', 'mission', 'limit']);
    const replaceable = assignTutors(three, trained('t'));
    expect(kindsIn(replaceable)).toEqual([
      'mission',
      'mission',
      'mission',
      'named',
      'named',
      'named',
      'limit',
    ]);
    const waivers = [{ rule: 'tutor-two-managers', reason: 'r', grantedBy: 'g', on: '2027-01-01' } as const];
    const [first, ...others] = three;
    const waived = [...others, { ...first, waivers } as Path, mission('d', ...spring)];
    expect(tutorsIn(assignTutors(waived, trained('t', 'u')))).toEqual(['u', 'u', 'u', 't']);
    expect(kindsIn(assignTutors(waived, trained('u')))).toEqual(['mission', 'mission', 'mission', 'limit']);
  });
});

describe('the answer', () => {
  it('tells what a day lacks', () => {
    const paths = ['a', 'b', 'c', 'd', 'e'].map((id) => mission(id, ...spring));
    const plan = assignTutors(paths, trained('t', 'u'));
    expect(plan.status === 'infeasible' && plan.message).toBe(
      "Le 1er février 2027, 5 managers sont accompagnés à la fois, et les 2 tuteurs qui leur conviennent n'offrent que 4 places. Lever l'un des éléments du conflit suffit à le résoudre ; s'il en est d'autres ailleurs, ils restent à résoudre.",
    );
  });

  it('says that it does not know when it may not search', () => {
    const paths = ['a', 'b', 'c'].map((id) => mission(id, ...spring));
    expect(assignTutors(paths, trained('t'), { maxSteps: 0 })).toMatchObject({
      status: 'unknown',
      bound: 2,
      assignments: [{ candidate: 'a' }, { candidate: 'b' }],
      unassigned: ['c'],
      message:
        "La recherche s'est arrêtée au nombre de pas permis : 1 manager est encore sans tuteur, et rien ne prouve que ce soit inévitable.",
    });
  });

  it('reads its limits from the referential', () => {
    const paths = ['a', 'b', 'c'].map((id) => mission(id, ...spring));
    const facts = {
      ...referential,
      limits: {
        ...limits,
        'managers-per-tutor': { ...limits['managers-per-tutor'], atMost: 3 },
        'tutor-training-before-start': { ...limits['tutor-training-before-start'], atLeast: 4, atMost: 5 },
      },
    };
    const plan = assignBy(facts, paths, [{ id: 't' }]);
    expect(plan).toMatchObject({ tutorsUsed: 1 });
    expect(plan.status === 'assigned' && plan.assignments[0]?.training?.days).toEqual([
      '2026-12-31',
      '2027-01-04',
    ]);
    const none = {
      ...facts,
      limits: { ...limits, 'managers-per-tutor': { ...limits['managers-per-tutor'], atMost: 0 } },
    };
    expect(kindsIn(assignBy(none, paths, trained('t')))).toEqual(['mission', 'limit']);
  });

  it('is plain JSON that shares nothing with the arguments, and leaves them alone', () => {
    const paths = [buildStandardPath({ candidate: { id: 'a' }, start: '2027-01-11' })];
    const offers: TutorOffer[] = [{ id: 't', trainedOn: ['2026-06-01', '2026-06-08'] }];
    const before = JSON.stringify([paths, offers]);
    const plan = assignTutors(paths, offers);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    if (plan.status !== 'assigned') throw new Error('assigned');
    (plan.assignments[0]?.trainedOn as IsoDay[]).push('2030-01-01');
    expect(JSON.stringify([paths, offers])).toBe(before);
  });
});

describe('many missions', () => {
  const start = '2027-01-04';
  const world = fc.record({
    missions: fc.array(fc.tuple(fc.nat({ max: 2000 }), fc.nat({ max: 450 }), fc.nat({ max: 79 })), {
      minLength: 100,
      maxLength: 300,
    }),
    seed: fc.nat(),
  });

  it('take as many tutors as the busiest day does, by counting every day, whatever the order', () => {
    fc.assert(
      fc.property(world, ({ missions, seed }) => {
        const paths = missions.map(([from, length, manager], rank) =>
          mission(`c-${String(rank)}`, addDays(start, from), addDays(start, from + length), {
            candidate: { id: `c-${String(rank)}`, lineManager: `t-${String(manager)}` },
          }),
        );
        const counts = new Array<number>(2500).fill(0);
        for (const [from, length] of missions) {
          for (let day = from; day <= from + length; day += 1) counts[day] = (counts[day] ?? 0) + 1;
        }
        const offers = trained(...Array.from({ length: 160 }, (_, rank) => `t-${String(rank)}`));
        const plan = assignTutors(paths, offers);
        const fewest = Math.ceil(Math.max(...counts) / 2);
        expect(plan).toMatchObject({ status: 'assigned', optimal: true, tutorsUsed: fewest, bound: fewest });
        if (plan.status !== 'assigned') return;

        const assigned = paths.map((path, rank) => {
          const { tutor = '', trainedOn: days = [] } = plan.assignments[rank] ?? {};
          return { ...path, tutor: { id: tutor, trainedOn: [...days] } };
        });
        expect(checkCohort(assigned).findings.every(({ verdict }) => verdict === 'met')).toBe(true);
        for (const path of assigned.slice(0, 20)) {
          const rules = ['tutor-is-not-line-manager', 'tutor-trained-before-mission', 'tutor-training-days'];
          const found = checkPath(path).findings.filter(({ rule }) => rules.includes(rule));
          expect(found.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met']);
        }

        const key = (path: Path): number => (Number(path.candidate.id.slice(2)) * 7919 + seed) % 1009;
        const shuffled = [...paths].sort((a, b) => key(a) - key(b));
        expect(assignTutors(shuffled, [...offers].reverse())).toMatchObject({ tutorsUsed: fewest });
        expect(JSON.stringify(assignTutors(paths, [...offers].reverse()))).toBe(JSON.stringify(plan));
      }),
      { numRuns: runs(25) },
    );
  });
});
