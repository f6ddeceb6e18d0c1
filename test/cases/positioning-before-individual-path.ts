import type { IsoDay, Path } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, individualSupport, path2017, without } from '../support/paths.js';

const rule = 'positioning-before-individual-path';
const source = { document: 'path-guide', place: '§3, via un pré positionnement' } as const;
const waiver = { rule, reason: 'urgent start', grantedBy: 'institut-4-10', on: '2027-01-04' } as const;

// The training starts on 11 January 2027, with the e-learning of the transverse module.
const positionedOn = (on: IsoDay, path: Path = bloc2Path): Path => ({ ...path, positioning: { on } });

/** Cases of the positioning, which an individualised path cannot do without and which comes before it. */
export const positioningBeforeIndividualPathCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: OPP some weeks before`,
    why: 'The positioning of 1 December 2026 precedes the training.',
    source,
    path: bloc2Path,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: on the first day of the training, with no tool named`,
    why: 'Equality with a limit passes, and the OPP is put at the disposal of employers, not imposed.',
    source,
    boundary: 'within',
    path: positionedOn('2027-01-11'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: on the second day of the training`,
    why: 'The e-learning of the day before has already started the training, although no regroupement has.',
    source,
    boundary: 'beyond',
    path: positionedOn('2027-01-12'),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: New Year's Day, after a first activity on New Year's Eve that is listed last`,
    why: 'The earliest day starts the training, wherever it stands in the list.',
    source,
    boundary: 'beyond',
    path: positionedOn('2027-01-01', {
      ...bloc2Path,
      activities: [...bloc2Path.activities, individualSupport('bloc-2', '2026-12-31')],
    }),
    expected: [{ rule, verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: `${rule}: 1 March, after a start on 28 February of a leap year`,
    why: '29 February 2028 lies between the two days.',
    source,
    path: positionedOn('2028-03-01', {
      ...bloc2Path,
      activities: [individualSupport('bloc-2', '2028-02-28')],
    }),
    expected: [{ rule, verdict: 'unmet', gapDays: 2 }],
  },
  {
    name: `${rule}: no positioning`,
    why: 'The path does not tell when the candidate was positioned.',
    source,
    path: without(bloc2Path, 'positioning'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: no activity yet`,
    why: 'The training has no start to compare with.',
    source,
    path: { ...bloc2Path, activities: [] },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: waived, positioned too late`,
    why: 'A waiver that runs on the day of the jury lifts the rule.',
    source,
    path: { ...positionedOn('2027-01-14'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived', gapDays: 3 }],
  },
  {
    name: `${rule}: waived, never positioned`,
    why: 'A waiver lifts what cannot be told too.',
    source,
    path: { ...without(bloc2Path, 'positioning'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: complete path without positioning`,
    why: 'Only an individualised path is built upon a positioning.',
    source,
    path: without(completePath, 'positioning'),
    expected: [{ rule, verdict: 'not-applicable' }],
  },
  {
    name: `${rule}: complete path, positioned after its start`,
    why: 'Nothing is asked of the day of a positioning that was not needed.',
    source,
    path: positionedOn('2027-03-01', completePath),
    expected: [{ rule, verdict: 'not-applicable' }],
  },
  {
    name: `${rule}: edition 2017, individualised`,
    why: 'The letter of 2017 only announces a positioning to come.',
    source,
    path: { ...path2017, kind: 'individualised' },
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
