import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, without } from '../support/paths.js';

const rule = 'jury-registered';
const inComplete = {
  document: 'path-guide',
  place: '§2, se préparer aux épreuves de certification',
} as const;
const inIndividualised = {
  document: 'path-guide',
  place: '§3, inscription à une session de jury',
} as const;
// Without a jury, a waiver must run on the last day of the activities: 24 November 2027.
const waiver = { rule, reason: 'sessions full', grantedBy: 'institut-4-10', on: '2027-11-24' } as const;
const noJury = without(completePath, 'jury');

/** Cases of the jury session, chosen when the path is planned. */
export const juryRegisteredCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: complete path with its day`,
    why: 'The date of the jury is there from the start.',
    source: inComplete,
    path: completePath,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: complete path, day without members`,
    why: 'The day alone tells that a session is chosen.',
    source: inComplete,
    path: { ...completePath, jury: { on: '2028-02-11' } },
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: complete path without jury`,
    why: 'In a complete path the date is proposed as soon as the candidate commits.',
    source: inComplete,
    path: noJury,
    expected: [
      { rule, verdict: 'unmet' },
      { rule: 'deposit-before-jury', verdict: 'undetermined' },
      { rule: 'thirteen-months', verdict: 'undetermined' },
    ],
  },
  {
    name: `${rule}: complete path, members without day`,
    why: 'People named without a day are no session chosen.',
    source: inComplete,
    path: { ...completePath, jury: { members: [{ id: 'e-1', role: 'expert', employer: 'o-2' }] } },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: individualised path with its day`,
    why: 'The session is chosen.',
    source: inIndividualised,
    path: bloc2Path,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: individualised path without jury`,
    why: 'The session may be chosen later, when the manager is ready.',
    source: inIndividualised,
    path: without(bloc2Path, 'jury'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: individualised path, jury without day`,
    why: 'A jury without a day is a session still to be chosen.',
    source: inIndividualised,
    path: { ...bloc2Path, jury: {} },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: waived on the last day of the activities`,
    why: 'Without a day of the jury, the waiver has to run on the last day of the activities, and it does.',
    source: inComplete,
    path: { ...noJury, waivers: [{ ...waiver, until: '2027-11-24' }] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: waiver granted the day after the activities`,
    why: 'The waiver does not run yet on the last day of the activities.',
    source: inComplete,
    path: { ...noJury, waivers: [{ ...waiver, on: '2027-11-25' }] },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: waiver expired on the eve of the last day`,
    why: 'The waiver no longer runs on the last day of the activities.',
    source: inComplete,
    path: { ...noJury, waivers: [{ ...waiver, on: '2027-01-04', until: '2027-11-23' }] },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: individualised path, waived`,
    why: 'A waiver lifts what cannot be told too.',
    source: inIndividualised,
    path: { ...without(bloc2Path, 'jury'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The letter of 2017 asks for no registration.',
    source: inComplete,
    path: without(path2017, 'jury'),
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
