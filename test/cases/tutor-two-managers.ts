import type { IsoDay, Path, Waiver } from '../../src/index.js';
import { completePath, regroupement, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = {
  document: 'actors-guide',
  place: '§2, « Le tuteur en organisme », « Préconisation »',
} as const;

function mission(candidate: string, from: IsoDay, jury: IsoDay, tutor = 't-1'): Path {
  return {
    ...completePath,
    candidate: { id: candidate, employer: 'o-1', lineManager: 'n-1' },
    tutor: { ...completePath.tutor, id: tutor },
    activities: [regroupement('role-missions', from)],
    jury: { on: jury },
  };
}

function openMission(candidate: string, from: IsoDay, lastEnd: IsoDay): Path {
  const path = without(mission(candidate, from, lastEnd), 'jury');
  return { ...path, activities: [...path.activities, regroupement('preparer', lastEnd)] };
}

const waiver: Waiver = {
  rule: 'tutor-two-managers',
  reason: 'The third mission is light.',
  grantedBy: 'pilote',
  on: '2026-12-01',
};

const first = mission('c-1', '2027-01-11', '2028-02-11');
const second = mission('c-2', '2027-03-01', '2028-03-31');
const third = mission('c-3', '2027-09-06', '2028-10-13');

/** A tutor accompanies at most two managers at once. */
export const tutorTwoManagersCases: readonly ConformanceCase[] = [
  {
    name: 'tutor-two-managers: two managers at once',
    why: 'Two managers at a time are the most that the guide advises.',
    source,
    boundary: 'within',
    cohort: [first, second],
    expected: [{ rule: 'tutor-two-managers', verdict: 'met' }],
  },
  {
    name: 'tutor-two-managers: three managers at once',
    why: 'From 6 September 2027 to 11 February 2028 the tutor accompanies one manager too many.',
    source,
    boundary: 'beyond',
    cohort: [first, second, third],
    expected: [{ rule: 'tutor-two-managers', verdict: 'unmet' }],
  },
  {
    name: 'tutor-two-managers: the third mission starts on the day after a jury',
    why: 'The first mission ended the day before, so that two managers are accompanied on every day.',
    source,
    boundary: 'within',
    cohort: [mission('c-3', '2028-02-12', '2029-03-16'), second, first],
    expected: [{ rule: 'tutor-two-managers', verdict: 'met' }],
  },
  {
    name: 'tutor-two-managers: the third mission starts on the day of a jury',
    why: 'The day of the jury still belongs to the first mission: three managers are accompanied on it.',
    source,
    boundary: 'beyond',
    cohort: [mission('c-3', '2028-02-11', '2029-03-16'), second, first],
    expected: [{ rule: 'tutor-two-managers', verdict: 'unmet' }],
  },
  {
    name: 'tutor-two-managers: five managers, one after the other',
    why: 'The advice limits those accompanied at the same time ("à la fois"), not the number of missions.',
    source,
    cohort: [
      mission('c-1', '2025-01-06', '2026-01-30'),
      mission('c-2', '2025-02-03', '2026-02-27'),
      mission('c-3', '2026-03-02', '2027-03-26'),
      mission('c-4', '2026-04-06', '2027-04-30'),
      mission('c-5', '2027-05-03', '2028-05-26'),
    ],
    expected: [{ rule: 'tutor-two-managers', verdict: 'met' }],
  },
  {
    name: 'tutor-two-managers: two tutors, the overloaded one second in the list',
    why: 'Each tutor is judged on the managers that name him, in the order of the ids of tutors.',
    source,
    cohort: [
      mission('c-4', '2027-02-01', '2028-03-03', 't-2'),
      mission('c-5', '2027-09-06', '2028-10-13', 't-2'),
      first,
      second,
      third,
    ],
    expected: [
      { rule: 'tutor-two-managers', verdict: 'unmet' },
      { rule: 'tutor-two-managers', verdict: 'met' },
    ],
  },
  {
    name: 'tutor-two-managers: the earliest activity listed last',
    why: 'A mission starts with the first activity by date: the third one starts before the others end.',
    source,
    cohort: [
      first,
      second,
      {
        ...third,
        activities: [regroupement('preparer', '2028-06-05'), regroupement('role-missions', '2028-01-10')],
      },
    ],
    expected: [{ rule: 'tutor-two-managers', verdict: 'unmet' }],
  },
  {
    name: 'tutor-two-managers: a jury without date, and its last activity the day before a third start',
    why: 'The mission lasts until a jury not yet dated, which may come after the third has started.',
    source,
    cohort: [openMission('c-3', '2026-02-02', '2027-02-28'), first, second],
    expected: [{ rule: 'tutor-two-managers', verdict: 'undetermined' }],
  },
  {
    name: 'tutor-two-managers: a jury without date, and its last activity on the day of a third start',
    why: 'Whenever the jury takes place, three managers are accompanied on 1 March 2027.',
    source,
    cohort: [openMission('c-3', '2026-02-02', '2027-03-01'), first, second],
    expected: [{ rule: 'tutor-two-managers', verdict: 'unmet' }],
  },
  {
    name: 'tutor-two-managers: a jury without date after the two other missions',
    why: 'The mission without an end starts once the others are over, and is never one of three.',
    source,
    cohort: [first, second, openMission('c-3', '2028-04-03', '2029-02-09')],
    expected: [{ rule: 'tutor-two-managers', verdict: 'met' }],
  },
  {
    name: 'tutor-two-managers: a third manager without activities',
    why: 'Nothing tells when the third mission starts, so that three managers at once are possible.',
    source,
    cohort: [first, second, { ...third, activities: [] }],
    expected: [{ rule: 'tutor-two-managers', verdict: 'undetermined' }],
  },
  {
    name: 'tutor-two-managers: no tutor named',
    why: 'The advice is about a tutor, and none of the paths names one.',
    source,
    cohort: [without(first, 'tutor'), without(second, 'tutor')],
    expected: [{ rule: 'tutor-two-managers', verdict: 'not-applicable' }],
  },
  {
    name: 'tutor-two-managers: three managers of edition 2017',
    why: 'The letter of 2017 advises no number of managers for a tutor.',
    source,
    cohort: [first, second, third].map((path): Path => ({ ...path, edition: '2017' })),
    expected: [{ rule: 'tutor-two-managers', verdict: 'not-applicable' }],
  },
  {
    name: 'tutor-two-managers: two managers of blocs and one of 2017',
    why: 'Editions are not mixed in one total: two managers of edition blocs are accompanied at once.',
    source,
    cohort: [{ ...third, edition: '2017' }, first, second],
    expected: [{ rule: 'tutor-two-managers', verdict: 'met' }],
  },
  {
    name: 'tutor-two-managers: a waiver on a mission that only may be one of three',
    why: 'Without the path of the waiver, two managers at most are accompanied for certain.',
    source,
    cohort: [{ ...openMission('c-3', '2026-02-02', '2027-02-26'), waivers: [waiver] }, first, second],
    expected: [{ rule: 'tutor-two-managers', verdict: 'waived' }],
  },
  {
    name: 'tutor-two-managers: four managers, one with a waiver',
    why: 'Three managers at once remain when the path with the waiver is left out.',
    source,
    cohort: [first, second, third, { ...mission('c-4', '2027-10-04', '2028-11-10'), waivers: [waiver] }],
    expected: [{ rule: 'tutor-two-managers', verdict: 'unmet' }],
  },
  {
    name: 'tutor-two-managers: a waiver until the day of the jury',
    why: 'The path of a waiver still valid on its last day is not held against the tutor, and two remain.',
    source,
    boundary: 'within',
    cohort: [first, second, { ...third, waivers: [{ ...waiver, until: '2028-10-13' }] }],
    expected: [{ rule: 'tutor-two-managers', verdict: 'waived' }],
  },
  {
    name: 'tutor-two-managers: a waiver that expires the day before the jury',
    why: 'An expired waiver waives nothing.',
    source,
    boundary: 'beyond',
    cohort: [first, second, { ...third, waivers: [{ ...waiver, until: '2028-10-12' }] }],
    expected: [{ rule: 'tutor-two-managers', verdict: 'unmet' }],
  },
];
