import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, without } from '../support/paths.js';

const rule = 'tutor-is-not-line-manager';
const source = { document: 'actors-guide', place: '§2, son profil type' } as const;
const in2017 = { document: 'launch-letter-2017', place: 'VI.3, le tuteur en organisme' } as const;
const waiver = { rule, reason: 'small organisme', grantedBy: 'institut-4-10', on: '2026-12-01' } as const;

const hierarchical = { ...completePath, tutor: { id: 'n-1', trainedOn: ['2026-12-15', '2026-12-22'] } };

/** Cases of the tutor, a peer who is not the N+1 of the candidate. */
export const tutorIsNotLineManagerCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: another manager`,
    why: 'The tutor and the N+1 are two people.',
    source,
    path: completePath,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: the N+1`,
    why: 'The tutor is someone else than the hierarchical manager.',
    source,
    path: hierarchical,
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: individualised path, the N+1`,
    why: 'The profile of the tutor does not depend on the kind of path.',
    source,
    path: { ...bloc2Path, tutor: { id: 'n-1' } },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: the candidate`,
    why: 'Nobody is a peer who accompanies himself.',
    source,
    path: { ...completePath, tutor: { id: 'c-1' } },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: the candidate, N+1 not told`,
    why: 'Whoever the N+1 may be, the tutor is the candidate.',
    source,
    path: { ...completePath, candidate: { id: 'c-1' }, tutor: { id: 'c-1' } },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: N+1 not told`,
    why: 'The tutor may be the N+1: nothing tells.',
    source,
    path: { ...completePath, candidate: { id: 'c-1', employer: 'o-1' } },
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
    name: `${rule}: waived`,
    why: 'A waiver without an end runs on the day of the jury.',
    source,
    path: { ...hierarchical, waivers: [waiver] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: waiver expired the day before the jury`,
    why: 'A waiver that no longer runs on 11 February 2028 lifts nothing.',
    source,
    path: { ...hierarchical, waivers: [{ ...waiver, until: '2028-02-10' }] },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: waiver of a rule that is met`,
    why: 'A waiver changes nothing where nothing is to be lifted.',
    source,
    path: { ...completePath, waivers: [waiver] },
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: edition 2017, another manager`,
    why: 'The letter of 2017 asks for the same profile.',
    source: in2017,
    path: path2017,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: edition 2017, the N+1`,
    why: 'The letter of 2017 excludes the hierarchical manager too.',
    source: in2017,
    path: { ...path2017, tutor: { id: 'n-1', trainedOn: ['2017-02-20'] } },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: edition 2017, tutor not told`,
    why: 'No tutor is named yet.',
    source: in2017,
    path: without(path2017, 'tutor'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
];
