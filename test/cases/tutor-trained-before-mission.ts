import type { IsoDay, Path } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, elearning, path2017, regroupement, without } from '../support/paths.js';

const rule = 'tutor-trained-before-mission';
const source = { document: 'actors-guide', place: '§2, la formation au tutorat' } as const;
const waiver = { rule, reason: 'session moved', grantedBy: 'institut-4-10', on: '2027-01-12' } as const;

// The training starts on 11 January 2027.
const tutorTrainedOn = (...trainedOn: IsoDay[]): Path => ({
  ...completePath,
  tutor: { id: 't-1', trainedOn },
});

/** Cases of the training of the tutor, which is over before the candidate's training starts. */
export const tutorTrainedBeforeMissionCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: second day on the first day of the training`,
    why: 'Equality with a limit passes.',
    source,
    boundary: 'within',
    path: tutorTrainedOn('2027-01-06', '2027-01-11'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: second day one day after the start, listed first`,
    why: 'The training takes two days, and the later one comes when the mission has begun.',
    source,
    boundary: 'beyond',
    path: tutorTrainedOn('2027-01-12', '2027-01-06'),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: second day on 1 March, start on 28 February of a leap year`,
    why: '29 February 2028 lies between the two days.',
    source,
    path: {
      ...tutorTrainedOn('2028-02-21', '2028-03-01'),
      activities: [regroupement('role-missions', '2028-02-28', '2028-03-01')],
    },
    expected: [{ rule, verdict: 'unmet', gapDays: 2 }],
  },
  {
    name: `${rule}: e-learning before the opening, listed last`,
    why: 'The earliest activity starts the training: 8 January, three days before the second day.',
    source,
    path: {
      ...tutorTrainedOn('2027-01-05', '2027-01-11'),
      activities: [...completePath.activities, elearning('pilotage', '2027-01-08')],
    },
    expected: [{ rule, verdict: 'unmet', gapDays: 3 }],
  },
  {
    name: `${rule}: individualised path, trained years before`,
    why: 'A tutor who was trained earlier need not be trained again.',
    source,
    path: { ...bloc2Path, tutor: { id: 't-1', trainedOn: ['2019-03-04', '2019-03-11'] } },
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: trained before, a third day after the start`,
    why: 'The training takes two days, which were over before the start.',
    source,
    path: tutorTrainedOn('2026-12-15', '2026-12-22', '2027-02-01'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: not trained`,
    why: 'The list is there and it is empty.',
    source,
    path: tutorTrainedOn(),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: only one day, after the start`,
    why: 'Whenever the other day may be, this one comes two days too late.',
    source,
    path: tutorTrainedOn('2027-01-13'),
    expected: [{ rule, verdict: 'unmet', gapDays: 2 }],
  },
  {
    name: `${rule}: only one day, on the day of the start`,
    why: 'Nothing tells when the other day was.',
    source,
    path: tutorTrainedOn('2027-01-11'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: the same day twice`,
    why: 'A day written twice is one day, and nothing tells when the other was.',
    source,
    path: tutorTrainedOn('2026-12-15', '2026-12-15'),
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
    why: 'The training has no start to compare with.',
    source,
    path: { ...completePath, activities: [] },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: waived`,
    why: 'A waiver that runs on the day of the jury lifts the late day.',
    source,
    path: { ...tutorTrainedOn('2027-01-06', '2027-01-12'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived', gapDays: 1 }],
  },
  {
    name: `${rule}: waiver expired long before the jury`,
    why: 'A waiver has to run on the day of the jury, not only on the day of the start.',
    source,
    path: { ...tutorTrainedOn('2027-01-06', '2027-01-12'), waivers: [{ ...waiver, until: '2027-06-30' }] },
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The letter of 2017 says that the tutor is trained, and not when.',
    source,
    path: { ...path2017, tutor: { id: 't-1', trainedOn: ['2017-03-20', '2017-03-27'] } },
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
