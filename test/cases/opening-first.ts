import type { Activity, IsoDay, Path } from '../../src/index.js';
import { bloc2Path, completePath, path2017, replacingType, spe } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'path-guide', place: '§2, « Il débute »' } as const;

function opening(start: IsoDay, end: IsoDay = start): Activity {
  return { id: `opening-${start}`, type: 'opening', start, end };
}

const withoutOpening: Path = replacingType(completePath, 'opening');
const aDayLate: Path = {
  ...withoutOpening,
  activities: [opening('2027-01-12'), ...withoutOpening.activities],
};

/** What `opening-first` must say: a complete path starts with the opening session. */
export const openingFirstCases: readonly ConformanceCase[] = [
  {
    name: 'opening-first: on the day of the first e-learning',
    why: 'Nothing starts before the opening session, since the e-learning starts on the same day.',
    source,
    boundary: 'within',
    path: completePath,
    expected: [{ rule: 'opening-first', verdict: 'met' }],
  },
  {
    name: 'opening-first: on the day after the first e-learning',
    why: 'The path has started one day before the session that should welcome the group.',
    source,
    boundary: 'beyond',
    path: aDayLate,
    expected: [{ rule: 'opening-first', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'opening-first: an SPE at the end of the year before',
    why: 'An SPE is part of the path as a module is, and this one starts twelve days before the opening.',
    source,
    path: { ...completePath, activities: [...completePath.activities, spe('transverse', '2026-12-30')] },
    expected: [{ rule: 'opening-first', verdict: 'unmet', gapDays: 12 }],
  },
  {
    name: 'opening-first: no opening session',
    why: 'A path without an opening session does not start with one.',
    source,
    path: withoutOpening,
    expected: [{ rule: 'opening-first', verdict: 'unmet' }],
  },
  {
    name: 'opening-first: no activity at all',
    why: 'A session that is not in the plan is not planned, which needs no other fact.',
    source,
    path: { ...completePath, activities: [] },
    expected: [{ rule: 'opening-first', verdict: 'unmet' }],
  },
  {
    name: 'opening-first: nothing else is planned',
    why: 'Nothing precedes an opening session that stands alone.',
    source,
    path: { ...completePath, activities: [opening('2027-01-11')] },
    expected: [{ rule: 'opening-first', verdict: 'met' }],
  },
  {
    name: 'opening-first: a second session later, activities listed backwards',
    why: 'The earliest session opens the path, whatever the order of the list.',
    source,
    path: {
      ...completePath,
      activities: [opening('2027-06-01'), ...[...completePath.activities].reverse()],
    },
    expected: [{ rule: 'opening-first', verdict: 'met' }],
  },
  {
    name: 'opening-first: a session that lasts while modules start',
    why: 'The path starts with the session when the session starts first, whatever its last day.',
    source,
    path: {
      ...withoutOpening,
      activities: [...withoutOpening.activities, opening('2027-01-11', '2027-01-13')],
    },
    expected: [{ rule: 'opening-first', verdict: 'met' }],
  },
  {
    name: 'opening-first: individualised path without a session',
    why: 'The opening session is described for the complete path, in which a group is welcomed.',
    source,
    path: bloc2Path,
    expected: [{ rule: 'opening-first', verdict: 'not-applicable' }],
  },
  {
    name: 'opening-first: individualised path with a late session',
    why: 'The guide says where a session stands in the complete path only.',
    source,
    path: { ...aDayLate, kind: 'individualised' },
    expected: [{ rule: 'opening-first', verdict: 'not-applicable' }],
  },
  {
    name: 'opening-first: edition 2017',
    why: 'The architecture of 2017 has no opening session.',
    source: { document: 'launch-letter-2017', place: 'VI.1' },
    path: path2017,
    expected: [{ rule: 'opening-first', verdict: 'not-applicable' }],
  },
  {
    name: 'opening-first: absence waived',
    why: 'A waiver that is valid on the day of the jury lifts the rule, and no day is compared.',
    source,
    path: {
      ...withoutOpening,
      waivers: [
        {
          rule: 'opening-first',
          reason: 'the candidate joined a group under way',
          grantedBy: 'deployment pilot',
          on: '2027-01-11',
        },
      ],
    },
    expected: [{ rule: 'opening-first', verdict: 'waived' }],
  },
];
