import type { Path } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, without } from '../support/paths.js';

const rule = 'tutor-experience';
const source = { document: 'actors-guide', place: '§2, son profil type, « deux ans au moins »' } as const;
const waiver = { rule, reason: 'no other peer', grantedBy: 'institut-4-10', on: '2026-12-01' } as const;

const experienced = (lineManagementYears: number, path: Path = completePath): Path => ({
  ...path,
  tutor: { id: 't-1', trainedOn: ['2026-12-15', '2026-12-22'], lineManagementYears },
});

/** Cases of the experience of the tutor: preferably two years of management de proximité. */
export const tutorExperienceCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: five years`,
    why: 'Five years are more than two.',
    source,
    path: completePath,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: two years`,
    why: 'Two years are at least two.',
    source,
    boundary: 'within',
    path: experienced(2),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: one year`,
    why: 'One year is less than two, and no date is compared.',
    source,
    boundary: 'beyond',
    path: experienced(1),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: some weeks less than two years`,
    why: 'Years may be told in fractions, and 1.9 is not rounded to two.',
    source,
    boundary: 'beyond',
    path: experienced(1.9),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: individualised path, no year at all`,
    why: 'Zero is told, which is not the same as nothing told.',
    source,
    path: experienced(0, bloc2Path),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: years not told`,
    why: 'The tutor is named without experience.',
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
    name: `${rule}: waived`,
    why: 'A waiver that runs on the day of the jury lifts the missing years.',
    source,
    path: { ...experienced(1), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: waived, years not told`,
    why: 'A waiver lifts what cannot be told too.',
    source,
    path: { ...completePath, tutor: { id: 't-1' }, waivers: [waiver] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: waiver expired the day before the jury`,
    why: 'A waiver that no longer runs on 11 February 2028 lifts nothing.',
    source,
    path: { ...experienced(1), waivers: [{ ...waiver, until: '2028-02-10' }] },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The letter of 2017 asks for an experienced peer and states no years.',
    source,
    path: experienced(1, path2017),
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
