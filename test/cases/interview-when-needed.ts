import type { BlocId, CompetencyId, Path } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, without } from '../support/paths.js';

const rule = 'interview-when-needed';
const source = {
  document: 'certification-referential',
  place: "Modalités d'évaluation, entretien avec un jury professionnel",
} as const;
const waiver = { rule, reason: 'jury cut short', grantedBy: 'institut-4-10', on: '2028-02-11' } as const;

const judged = (notValidated?: CompetencyId[], interviews?: BlocId[], path: Path = completePath): Path => ({
  ...path,
  jury: { on: '2028-02-11', ...(notValidated && { notValidated }), ...(interviews && { interviews }) },
});

/** Cases of the interview, held for a bloc if and only if the dossier left a competency of it in doubt. */
export const interviewWhenNeededCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: one competency in doubt, its bloc heard`,
    why: 'C2.3 was not validated on the dossier, and the candidate is heard on bloc 2.',
    source,
    path: completePath,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: two competencies of a bloc and one of another, listed in another order`,
    why: 'A bloc takes one interview, however many of its competencies are in doubt.',
    source,
    path: judged(['C3.4', 'C1.1', 'C1.6'], ['bloc-1', 'bloc-3']),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: nothing in doubt, interviews not told`,
    why: 'When the dossier validates everything there is nothing to be heard on.',
    source,
    path: judged([]),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: nothing in doubt, no interview`,
    why: 'No interview is needed and none is held.',
    source,
    path: judged([], [], bloc2Path),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: one bloc of two not heard`,
    why: 'C4.2 is in doubt and the candidate is not heard on bloc 4.',
    source,
    path: judged(['C2.3', 'C4.2'], ['bloc-2']),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: a bloc heard too many`,
    why: 'The dossier validated all of bloc 3, on which the candidate is heard all the same.',
    source,
    path: judged(['C2.3'], ['bloc-2', 'bloc-3']),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: an interview when nothing is in doubt`,
    why: 'The candidate is called only if some competency could not be validated.',
    source,
    path: judged([], ['bloc-2'], bloc2Path),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: another bloc heard than the one in doubt`,
    why: 'There are as many interviews as blocs in doubt, and not for the same bloc.',
    source,
    path: judged(['C2.1'], ['bloc-1']),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: a competency in doubt, the list of interviews empty`,
    why: 'The list is there, and bloc 2 is not in it.',
    source,
    path: judged(['C2.3'], []),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: a competency in doubt, interviews not told`,
    why: 'The interview may have been held: nothing tells.',
    source,
    path: judged(['C2.3']),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: an interview, competencies in doubt not told`,
    why: 'Nothing tells whether the interview was needed.',
    source,
    path: judged(undefined, ['bloc-2']),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: no jury`,
    why: 'No jury has read the dossier yet.',
    source,
    path: without(bloc2Path, 'jury'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: waived`,
    why: 'A waiver granted on the day of the jury runs on that day.',
    source,
    path: { ...judged(['C2.3'], []), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: waived, interviews not told`,
    why: 'A waiver lifts what cannot be told too.',
    source,
    path: { ...judged(['C2.3']), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The letter of 2017 foresees an interview for every candidate, whatever the dossier shows.',
    source,
    path: { ...path2017, jury: { on: '2018-05-15', notValidated: ['C2.3'], interviews: [] } },
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
