import type { IsoDay, Path } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, regroupement, without } from '../support/paths.js';

const rule = 'tutor-training-window';
const source = { document: 'actors-guide', place: '§2, la formation au tutorat' } as const;
const waiver = { rule, reason: 'trained long ago', grantedBy: 'institut-4-10', on: '2026-12-01' } as const;

// The training starts on 11 January 2027: three weeks before are 21 December 2026, two are the 28th.
const tutorTrainedOn = (...trainedOn: IsoDay[]): Path => ({
  ...completePath,
  tutor: { id: 't-1', trainedOn },
});
const startingOn = (day: IsoDay, path: Path): Path => ({
  ...path,
  activities: [regroupement('role-missions', day)],
});

/** Cases of the training of the tutor, planned two to three weeks before the candidate's training. */
export const tutorTrainingWindowCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: three weeks before`,
    why: 'Twenty-one days are three weeks.',
    source,
    boundary: 'within',
    path: tutorTrainedOn('2026-12-14', '2026-12-21'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: a day more than three weeks before`,
    why: 'Twenty-two days are more than three weeks.',
    source,
    boundary: 'beyond',
    path: tutorTrainedOn('2026-12-14', '2026-12-20'),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: two weeks before`,
    why: 'Fourteen days are two weeks.',
    source,
    boundary: 'within',
    path: tutorTrainedOn('2026-12-21', '2026-12-28'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: a day less than two weeks before, listed first`,
    why: 'Thirteen days are less than two weeks, and it is the last day that counts.',
    source,
    boundary: 'beyond',
    path: tutorTrainedOn('2026-12-29', '2026-12-21'),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: two weeks before, on 29 February`,
    why: 'Two weeks before 14 March 2028 are 29 February.',
    source,
    boundary: 'within',
    path: startingOn('2028-03-14', tutorTrainedOn('2028-02-22', '2028-02-29')),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: a day less than two weeks before, after 29 February`,
    why: 'Thirteen days before 14 March 2028 are 1 March.',
    source,
    boundary: 'beyond',
    path: startingOn('2028-03-14', tutorTrainedOn('2028-02-22', '2028-03-01')),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: individualised path, trained years before`,
    why: 'From 11 March 2019 to 21 December 2026 there are 2842 days; the mission may start all the same.',
    source,
    path: { ...bloc2Path, tutor: { id: 't-1', trainedOn: ['2019-03-04', '2019-03-11'] } },
    expected: [
      { rule, verdict: 'unmet', gapDays: 2842 },
      { rule: 'tutor-trained-before-mission', verdict: 'met' },
    ],
  },
  {
    name: `${rule}: trained in the window, a third day after the start`,
    why: 'The two days of the training were over in the window, and a day added later changes nothing.',
    source,
    path: tutorTrainedOn('2026-12-15', '2026-12-22', '2027-02-01'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: both days after the start`,
    why: 'The last day, 25 January, comes four weeks after the end of the window.',
    source,
    path: tutorTrainedOn('2027-01-18', '2027-01-25'),
    expected: [{ rule, verdict: 'unmet', gapDays: 28 }],
  },
  {
    name: `${rule}: one of the two days after the start`,
    why: 'A training of two days that ends on 18 January does not come before 11 January.',
    source,
    path: tutorTrainedOn('2026-12-22', '2027-01-18'),
    expected: [
      { rule, verdict: 'unmet', gapDays: 21 },
      { rule: 'tutor-trained-before-mission', verdict: 'unmet', gapDays: 7 },
    ],
  },
  {
    name: `${rule}: only one day`,
    why: 'Nothing tells when the second day was.',
    source,
    path: tutorTrainedOn('2026-12-22'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: days of training not told`,
    why: 'The tutor is named, not the days of the training.',
    source,
    path: { ...completePath, tutor: { id: 't-1' } },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: tutor not told`,
    why: 'No tutor is named yet.',
    source,
    path: without(bloc2Path, 'tutor'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: no activity yet`,
    why: 'The training has no start to count from.',
    source,
    path: { ...completePath, activities: [] },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: waived`,
    why: 'A waiver that runs on the day of the jury lifts the day in excess.',
    source,
    path: { ...tutorTrainedOn('2026-12-14', '2026-12-20'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived', gapDays: 1 }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The letter of 2017 plans no training of the tutor.',
    source,
    path: path2017,
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
