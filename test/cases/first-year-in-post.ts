import type { IsoDay, Path, Waiver } from '../../src/index.js';
import { completePath, path2017, regroupement } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'launch-letter-2017', place: 'IV, « débutants »' } as const;

function appointedOn(day: IsoDay, start: IsoDay = '2017-03-13'): Path {
  return {
    ...path2017,
    candidate: { id: 'c-1', employer: 'o-1', lineManager: 'n-1', appointedOn: day },
    activities: [
      regroupement('preparer', '2020-12-07', '2020-12-09'),
      regroupement('pilotage', '2020-11-02', '2020-11-06'),
      regroupement('role-missions', start),
    ],
    jury: { on: '2021-02-15' },
  };
}

const waiver: Waiver = {
  rule: 'first-year-in-post',
  reason: 'No session was open in the first year.',
  grantedBy: 'pilote',
  on: '2017-02-01',
};

/** In edition 2017 a complete path starts in the first year in post. */
export const firstYearInPostCases: readonly ConformanceCase[] = [
  {
    name: 'first-year-in-post: four months after the appointment',
    why: 'The path is advised from the first year in post on, and starts in it.',
    source,
    path: path2017,
    expected: [{ rule: 'first-year-in-post', verdict: 'met' }],
  },
  {
    name: 'first-year-in-post: one year to the day',
    why: 'Equality with the limit passes: the first year ends on 13 March 2017.',
    source,
    boundary: 'within',
    path: appointedOn('2016-03-13'),
    expected: [{ rule: 'first-year-in-post', verdict: 'met' }],
  },
  {
    name: 'first-year-in-post: one year and one day',
    why: 'The first year ended the day before the start, which is that of the earliest activity.',
    source,
    boundary: 'beyond',
    path: appointedOn('2016-03-12'),
    expected: [{ rule: 'first-year-in-post', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'first-year-in-post: appointed on 29 February, start on 28 February',
    why: 'The year ends on the last day of a shorter month.',
    source,
    boundary: 'within',
    path: appointedOn('2016-02-29', '2017-02-28'),
    expected: [{ rule: 'first-year-in-post', verdict: 'met' }],
  },
  {
    name: 'first-year-in-post: appointed on 29 February, start on 1 March',
    why: 'The year ended on 28 February 2017, the day before.',
    source,
    boundary: 'beyond',
    path: appointedOn('2016-02-29', '2017-03-01'),
    expected: [{ rule: 'first-year-in-post', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'first-year-in-post: appointed on 28 February, start on 29 February',
    why: 'The year ends on the same day number, 28 February 2020.',
    source,
    boundary: 'beyond',
    path: appointedOn('2019-02-28', '2020-02-29'),
    expected: [{ rule: 'first-year-in-post', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'first-year-in-post: appointed on 31 December, start on 2 January two years later',
    why: 'The year ended on 31 December 2017, two days before.',
    source,
    path: appointedOn('2016-12-31', '2018-01-02'),
    expected: [{ rule: 'first-year-in-post', verdict: 'unmet', gapDays: 2 }],
  },
  {
    name: 'first-year-in-post: appointed after the start',
    why: 'There is no first year in post yet; that the candidate is not appointed is another rule.',
    source,
    path: appointedOn('2017-03-20'),
    expected: [
      { rule: 'first-year-in-post', verdict: 'not-applicable' },
      { rule: 'appointed-manager', verdict: 'unmet', gapDays: 7 },
    ],
  },
  {
    name: 'first-year-in-post: appointment not told',
    why: 'Nothing tells when the first year in post started.',
    source,
    path: { ...path2017, candidate: { id: 'c-1', employer: 'o-1', lineManager: 'n-1' } },
    expected: [{ rule: 'first-year-in-post', verdict: 'undetermined' }],
  },
  {
    name: 'first-year-in-post: no activities',
    why: 'Nothing tells when the training starts.',
    source,
    path: { ...path2017, activities: [] },
    expected: [{ rule: 'first-year-in-post', verdict: 'undetermined' }],
  },
  {
    name: 'first-year-in-post: individualised path',
    why: 'The advice is for beginners, in the complete path; managers with experience follow the other one.',
    source,
    path: { ...appointedOn('2010-09-01'), kind: 'individualised' },
    expected: [{ rule: 'first-year-in-post', verdict: 'not-applicable' }],
  },
  {
    name: 'first-year-in-post: edition blocs',
    why: 'The guides of edition blocs do not restate the advice.',
    source,
    path: { ...completePath, candidate: { ...completePath.candidate, appointedOn: '2010-09-01' } },
    expected: [{ rule: 'first-year-in-post', verdict: 'not-applicable' }],
  },
  {
    name: 'first-year-in-post: late, under a waiver that ends on the day of the jury',
    why: 'The waiver is still valid on its last day, that of the jury.',
    source,
    boundary: 'within',
    path: { ...appointedOn('2016-03-03'), waivers: [{ ...waiver, until: '2021-02-15' }] },
    expected: [{ rule: 'first-year-in-post', verdict: 'waived', gapDays: 10 }],
  },
  {
    name: 'first-year-in-post: late, under a waiver that ends the day before the jury',
    why: 'An expired waiver waives nothing.',
    source,
    boundary: 'beyond',
    path: { ...appointedOn('2016-03-03'), waivers: [{ ...waiver, until: '2021-02-14' }] },
    expected: [{ rule: 'first-year-in-post', verdict: 'unmet', gapDays: 10 }],
  },
];
