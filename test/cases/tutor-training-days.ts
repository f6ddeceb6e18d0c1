import type { IsoDay, Path } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, without } from '../support/paths.js';

const rule = 'tutor-training-days';
const source = { document: 'actors-guide', place: '§2, « 2 jours non consécutifs »' } as const;
const waiver = { rule, reason: 'tutor from afar', grantedBy: 'institut-4-10', on: '2026-12-01' } as const;

const tutorTrainedOn = (...trainedOn: IsoDay[]): Path => ({
  ...completePath,
  tutor: { id: 't-1', trainedOn },
});

/** Cases of the two days of the training of the tutor, which do not follow each other. */
export const tutorTrainingDaysCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: one day between the two`,
    why: 'Days with a day between them are not consecutive.',
    source,
    boundary: 'within',
    path: tutorTrainedOn('2026-12-15', '2026-12-17'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: two days in a row, the second listed first`,
    why: '16 December follows 15 December.',
    source,
    boundary: 'beyond',
    path: tutorTrainedOn('2026-12-16', '2026-12-15'),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: New Year's Eve and New Year's Day`,
    why: 'They follow each other, in two years.',
    source,
    boundary: 'beyond',
    path: tutorTrainedOn('2025-12-31', '2026-01-01'),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: 28 February and 1 March of a leap year`,
    why: '29 February 2028 lies between them.',
    source,
    boundary: 'within',
    path: tutorTrainedOn('2028-02-28', '2028-03-01'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: 28 February and 1 March of a common year`,
    why: 'In 2026 nothing lies between them.',
    source,
    boundary: 'beyond',
    path: tutorTrainedOn('2026-02-28', '2026-03-01'),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: only one day`,
    why: 'The training takes two days.',
    source,
    boundary: 'beyond',
    path: tutorTrainedOn('2026-12-15'),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: the same day twice`,
    why: 'A day written twice is one day.',
    source,
    path: tutorTrainedOn('2026-12-15', '2026-12-15'),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: not trained`,
    why: 'The list is there and it is empty.',
    source,
    path: tutorTrainedOn(),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: three days, in no order`,
    why: 'Two of them have days between them.',
    source,
    path: tutorTrainedOn('2026-12-22', '2026-12-08', '2026-12-15'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: no activity yet`,
    why: 'The two days are judged by themselves, whenever the training starts.',
    source,
    path: { ...completePath, activities: [] },
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: days of training not told`,
    why: 'The tutor is named, not the days of the training.',
    source,
    path: { ...bloc2Path, tutor: { id: 't-1' } },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: tutor not told`,
    why: 'No tutor is named yet.',
    source,
    path: without(completePath, 'tutor'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: waived`,
    why: 'A waiver that runs on the day of the jury lifts the day that is missing between the two.',
    source,
    path: { ...tutorTrainedOn('2026-12-15', '2026-12-16'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived', gapDays: 1 }],
  },
  {
    name: `${rule}: waiver granted the day after the jury`,
    why: 'The waiver does not run yet on 11 February 2028.',
    source,
    path: {
      ...tutorTrainedOn('2026-12-15', '2026-12-16'),
      waivers: [{ ...waiver, on: '2028-02-12' }],
    },
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The letter of 2017 states no number of days for the training of the tutor.',
    source,
    path: path2017,
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
