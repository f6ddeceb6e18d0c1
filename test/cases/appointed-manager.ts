import type { IsoDay, Path, Waiver } from '../../src/index.js';
import { completePath, path2017, regroupement, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'launch-letter-2017', place: 'IV, public concerné' } as const;

function appointedOn(day: IsoDay): Path {
  return { ...path2017, candidate: { id: 'c-1', employer: 'o-1', lineManager: 'n-1', appointedOn: day } };
}

const notTold: Path = { ...path2017, candidate: { id: 'c-1', employer: 'o-1', lineManager: 'n-1' } };

const waiver: Waiver = {
  rule: 'appointed-manager',
  reason: 'The appointment is decided and not yet signed.',
  grantedBy: 'pilote',
  on: '2017-02-01',
};

/** The candidate is appointed to a post of operational manager when the training starts. */
export const appointedManagerCases: readonly ConformanceCase[] = [
  {
    name: 'appointed-manager: months before the start',
    why: 'The candidate is effectively appointed when the training starts.',
    source,
    path: path2017,
    expected: [{ rule: 'appointed-manager', verdict: 'met' }],
  },
  {
    name: 'appointed-manager: on the day of the start',
    why: 'Equality with the limit passes: the candidate is appointed on that day.',
    source,
    boundary: 'within',
    path: appointedOn('2017-03-13'),
    expected: [{ rule: 'appointed-manager', verdict: 'met' }],
  },
  {
    name: 'appointed-manager: the day after the start',
    why: 'On the day of the start the candidate is not yet appointed.',
    source,
    boundary: 'beyond',
    path: appointedOn('2017-03-14'),
    expected: [{ rule: 'appointed-manager', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'appointed-manager: in the year after the start, earliest activity listed last',
    why: 'The training starts with its earliest activity, on 27 December: five days are missing.',
    source,
    path: {
      ...appointedOn('2018-01-01'),
      activities: [
        regroupement('pilotage', '2018-01-15', '2018-01-19'),
        regroupement('role-missions', '2017-12-27'),
      ],
    },
    expected: [{ rule: 'appointed-manager', verdict: 'unmet', gapDays: 5 }],
  },
  {
    name: 'appointed-manager: 1 March after a start on 29 February',
    why: 'The day after 29 February 2020 is one day late.',
    source,
    path: { ...appointedOn('2020-03-01'), activities: [regroupement('role-missions', '2020-02-29')] },
    expected: [{ rule: 'appointed-manager', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'appointed-manager: late in an individualised path',
    why: 'The public is the same for both kinds of paths, managers with experience included.',
    source,
    path: { ...appointedOn('2017-03-20'), kind: 'individualised' },
    expected: [{ rule: 'appointed-manager', verdict: 'unmet', gapDays: 7 }],
  },
  {
    name: 'appointed-manager: appointed, no activities',
    why: 'The candidate is appointed, and no training has started before.',
    source,
    path: { ...path2017, activities: [] },
    expected: [{ rule: 'appointed-manager', verdict: 'met' }],
  },
  {
    name: 'appointed-manager: appointment not told',
    why: 'Nothing tells whether the candidate is appointed.',
    source,
    path: notTold,
    expected: [{ rule: 'appointed-manager', verdict: 'undetermined' }],
  },
  {
    name: 'appointed-manager: edition blocs',
    why: 'The guides of edition blocs do not restate it.',
    source,
    path: { ...completePath, candidate: { ...completePath.candidate, appointedOn: '2028-01-01' } },
    expected: [{ rule: 'appointed-manager', verdict: 'not-applicable' }],
  },
  {
    name: 'appointed-manager: late under a waiver, jury not told',
    why: 'Without a jury the waiver is judged on the last day of the activities, which is its last.',
    source,
    boundary: 'within',
    path: {
      ...without(appointedOn('2017-04-03'), 'jury'),
      waivers: [{ ...waiver, until: '2018-03-09' }],
    },
    expected: [{ rule: 'appointed-manager', verdict: 'waived', gapDays: 21 }],
  },
  {
    name: 'appointed-manager: late under a waiver expired on the last day, jury not told',
    why: 'The waiver ended the day before the last day of the activities.',
    source,
    boundary: 'beyond',
    path: {
      ...without(appointedOn('2017-04-03'), 'jury'),
      waivers: [{ ...waiver, until: '2018-03-08' }],
    },
    expected: [{ rule: 'appointed-manager', verdict: 'unmet', gapDays: 21 }],
  },
  {
    name: 'appointed-manager: appointment not told, under a waiver',
    why: 'A waiver covers a verdict that is undetermined as well.',
    source,
    path: { ...notTold, waivers: [waiver] },
    expected: [{ rule: 'appointed-manager', verdict: 'waived' }],
  },
];
