import { describe, expect, it } from 'vitest';
import { checkCohort, type Finding, type IsoDay, type Path } from '../../src/index.js';
import { completePath, path2017, regroupement, without } from '../support/paths.js';

/** What a rule finds of a path, without what the rule is. */
type Found = Omit<Finding, 'rule' | 'force' | 'source' | 'notChecked'>;

/** The parts of a finding that depend on the path: a part that must be absent is noticed when it is there. */
function foundOf({ verdict, message, at, expected, found, gapDays, missing }: Finding): Partial<Finding> {
  return { verdict, message, at, expected, found, gapDays, missing } as Partial<Finding>;
}

/** A path that is a mission of `t-1` from one day to the day of the jury. */
function mission(id: string, from: IsoDay, jury: IsoDay): Path {
  return {
    ...completePath,
    candidate: { id },
    tutor: { id: 't-1' },
    activities: [regroupement('role-missions', from)],
    jury: { on: jury },
  };
}

const a = mission('a', '2027-01-11', '2028-02-11');
const b = mission('b', '2027-03-01', '2028-04-03');
const c = mission('c', '2027-09-06', '2028-10-06');
const all = ['/0/tutor', '/1/tutor', '/2/tutor'];
const granted = { reason: 'Départ', grantedBy: 'pilote', on: '2027-08-30' } as const;
const waiving = (path: Path, until: IsoDay): Path => ({
  ...path,
  waivers: [{ rule: 'tutor-two-managers', ...granted, until }],
});
const three =
  "Le tuteur « t-1 » accompagne 3 managers à la fois du 6 septembre 2027 au 11 février 2028 (« a », « b » et « c ») : le conseil est de 2 managers au plus. Sa charge n'y redescend que le 12 février 2028 ; confier 1 manager à un autre tuteur, ou décaler autant de parcours.";
const overload = { at: all, expected: { atMost: 2 }, found: 3 };

/** Whole findings on a cohort, each branch that speaks. */
const cohorts: readonly {
  readonly name: string;
  readonly paths: readonly Path[];
  readonly finding: Found;
}[] = [
  {
    name: 'one manager',
    paths: [a],
    finding: {
      verdict: 'met',
      message:
        'Le tuteur « t-1 » accompagne au plus 1 manager à la fois ; le conseil est de 2 managers au plus.',
      at: ['/0/tutor'],
      expected: { atMost: 2 },
      found: 1,
    },
  },
  {
    name: 'two managers, the second and the third path',
    paths: [{ ...path2017, candidate: { id: 'z' } }, a, b],
    finding: {
      verdict: 'met',
      message:
        'Le tuteur « t-1 » accompagne au plus 2 managers à la fois ; le conseil est de 2 managers au plus.',
      at: ['/1/tutor', '/2/tutor'],
      expected: { atMost: 2 },
      found: 2,
    },
  },
  {
    name: 'one manager without dates',
    paths: [without({ ...a, activities: [] }, 'jury')],
    finding: {
      verdict: 'met',
      message:
        'Le tuteur « t-1 » accompagne au plus 1 manager à la fois, quelles que soient les dates encore inconnues ; le conseil est de 2 managers au plus.',
      at: ['/0/tutor'],
      expected: { atMost: 2 },
      found: 0,
    },
  },
  {
    name: 'two managers, of whom one has no jury yet',
    paths: [a, without(mission('d', '2028-03-06', '2029-04-06'), 'jury')],
    finding: {
      verdict: 'met',
      message:
        'Le tuteur « t-1 » accompagne au plus 1 manager à la fois, quelles que soient les dates encore inconnues ; le conseil est de 2 managers au plus.',
      at: ['/0/tutor', '/1/tutor'],
      expected: { atMost: 2 },
      found: 1,
    },
  },
  { name: 'three managers', paths: [a, b, c], finding: { verdict: 'unmet', message: three, ...overload } },
  {
    name: 'four managers, one period later',
    paths: [
      a,
      b,
      c,
      mission('d', '2027-10-04', '2028-10-06'),
      mission('e', '2030-01-07', '2031-02-07'),
      mission('f', '2030-01-07', '2031-02-10'),
      mission('g', '2030-01-07', '2031-02-12'),
    ],
    finding: {
      verdict: 'unmet',
      message:
        "Le tuteur « t-1 » accompagne 4 managers à la fois du 6 septembre 2027 au 3 avril 2028 (« a », « b », « c » et 1 autre) : le conseil est de 2 managers au plus. Sa charge n'y redescend que le 4 avril 2028 ; confier 2 managers à un autre tuteur, ou décaler autant de parcours. Autres périodes en excès : 1.",
      at: [0, 1, 2, 3, 4, 5, 6].map((index) => `/${String(index)}/tutor`),
      expected: { atMost: 2 },
      found: 4,
    },
  },
  {
    name: 'three managers, of whom one has no dates',
    paths: [a, b, without({ ...c, activities: [] }, 'jury')],
    finding: {
      verdict: 'undetermined',
      message:
        "Le tuteur « t-1 » est nommé dans 3 parcours dont les dates ne sont pas toutes connues : rien ne dit s'il n'accompagnera pas plus de 2 managers à la fois.",
      at: all,
      expected: { atMost: 2 },
      found: 2,
      missing: ['/2/activities', '/2/jury/on'],
    },
  },
  {
    name: 'no tutor',
    paths: [without(completePath, 'tutor')],
    finding: {
      verdict: 'not-applicable',
      message: "Sans objet : aucun parcours de l'édition en vigueur ne nomme de tuteur.",
      at: [],
    },
  },
  {
    name: 'a waiver that suffices',
    paths: [a, b, waiving(c, '2028-10-06')],
    finding: {
      verdict: 'waived',
      message: `Dérogation accordée par « pilote » le 30 août 2027, jusqu'au 6 octobre 2028 : « Départ ». ${three}`,
      ...overload,
      at: ['/2/waivers/0', ...all],
    },
  },
  {
    name: 'a waiver that has expired',
    paths: [a, b, waiving(c, '2028-10-05')],
    finding: {
      verdict: 'unmet',
      message: `${three} La dérogation accordée par « pilote » est sans effet, expirée le 5 octobre 2028.`,
      ...overload,
      at: ['/2/waivers/0', ...all],
    },
  },
  {
    name: 'a waiver that does not suffice',
    paths: [a, b, c, waiving(mission('d', '2029-01-08', '2030-02-08'), '2030-02-08')],
    finding: {
      verdict: 'unmet',
      message: `${three} Les dérogations accordées n'y suffisent pas.`,
      ...overload,
      at: ['/3/waivers/0', ...all, '/3/tutor'],
    },
  },
];

describe('whole findings on a cohort', () => {
  it.each(cohorts)('tutor-two-managers: $name', ({ paths, finding }) => {
    const [first, ...others] = checkCohort(paths).findings;
    expect(others).toEqual([]);
    expect(first && foundOf(first)).toEqual(finding);
  });
});
