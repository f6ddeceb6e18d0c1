import type { Path, SituationId } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, without } from '../support/paths.js';

const rule = 'dossier-situations';
const situationsOf = (bloc: string) =>
  ({
    document: 'certification-referential',
    place: `${bloc}, modalités d'évaluation, dossier de pratiques professionnelles`,
  }) as const;
const source = situationsOf('Bloc 2');
const waiver = { rule, reason: 'dossier begun', grantedBy: 'institut-4-10', on: '2028-01-10' } as const;

const presenting = (path: Path, ...situations: SituationId[]): Path => ({
  ...path,
  dossier: { ...path.dossier, situations },
});
const twoInBloc3And4: SituationId[] = ['S3.1', 'S3.2', 'S4.1', 'S4.b'];

/** Cases of the two situations of each bloc that the dossier presents. */
export const dossierSituationsCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: two in each bloc, in no order`,
    why: 'Blocs 1 and 3 impose both, blocs 2 and 4 impose one and leave one to choose.',
    source: situationsOf('Blocs 1 à 4'),
    boundary: 'within',
    path: presenting(completePath, 'S4.c', 'S3.2', 'S2.a', 'S1.2', 'S1.1', 'S2.1', 'S3.1', 'S4.1'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: one in bloc 1`,
    why: 'The two situations of bloc 1 are both imposed.',
    source: situationsOf('Bloc 1'),
    boundary: 'beyond',
    path: presenting(completePath, 'S1.1', 'S2.1', 'S2.c', ...twoInBloc3And4),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: one in bloc 3`,
    why: 'The two situations of bloc 3 are both imposed.',
    source: situationsOf('Bloc 3'),
    boundary: 'beyond',
    path: presenting(completePath, 'S1.1', 'S1.2', 'S2.1', 'S2.c', 'S3.2', 'S4.1', 'S4.b'),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: none chosen in bloc 2`,
    why: 'The imposed situation alone makes one, not two.',
    source,
    boundary: 'beyond',
    path: presenting(bloc2Path, 'S2.1'),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: two chosen in bloc 2 besides the imposed one`,
    why: 'One is to be chosen and two are presented, so that three are.',
    source,
    boundary: 'beyond',
    path: presenting(bloc2Path, 'S2.1', 'S2.a', 'S2.b'),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: two chosen in bloc 4 in place of the imposed one`,
    why: 'They are two, but the situation imposed is not among them.',
    source: situationsOf('Bloc 4'),
    path: presenting(completePath, 'S1.1', 'S1.2', 'S2.1', 'S2.c', 'S3.1', 'S3.2', 'S4.a', 'S4.c'),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: no situation in the dossier`,
    why: 'The list is there and it is empty.',
    source,
    path: presenting(bloc2Path),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: a situation of a bloc not targeted`,
    why: 'The two situations of the bloc targeted are there; those of other blocs are not judged.',
    source,
    path: presenting(bloc2Path, 'S1.1', 'S2.c', 'S2.1'),
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: bloc held, none of its situations`,
    why: 'A bloc that the candidate holds is not evaluated again.',
    source: situationsOf('Bloc 1'),
    path: {
      ...presenting(completePath, 'S2.1', 'S2.b', ...twoInBloc3And4),
      acquired: { blocs: ['bloc-1'], basis: 'vae' },
    },
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: modules of the bloc held, none of its situations`,
    why: 'Training that is held is no certification: the bloc remains to be evaluated.',
    source: situationsOf('Bloc 1'),
    path: {
      ...presenting(completePath, 'S2.1', 'S2.b', ...twoInBloc3And4),
      acquired: { modules: ['pilotage'], basis: 'earlier-path' },
    },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: every bloc held`,
    why: 'No bloc is left to evaluate, whatever the dossier presents.',
    source,
    path: { ...presenting(bloc2Path, 'S2.a'), acquired: { blocs: ['bloc-2'], basis: 'vae' } },
    expected: [{ rule, verdict: 'not-applicable' }],
  },
  {
    name: `${rule}: situations not told`,
    why: 'The dossier has a day and no list.',
    source,
    path: { ...completePath, dossier: { depositedOn: '2028-01-10' } },
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: no dossier`,
    why: 'Nothing is known of the dossier.',
    source,
    path: without(bloc2Path, 'dossier'),
    expected: [{ rule, verdict: 'undetermined' }],
  },
  {
    name: `${rule}: waived`,
    why: 'A waiver that runs on the day of the jury lifts the missing situation.',
    source,
    path: { ...presenting(bloc2Path, 'S2.1'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: waiver expired the day before the jury`,
    why: 'A waiver that no longer runs on 11 February 2028 lifts nothing.',
    source,
    path: { ...presenting(bloc2Path, 'S2.1'), waivers: [{ ...waiver, until: '2028-02-10' }] },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The situations are those of the referential in blocs.',
    source,
    path: presenting(path2017, 'S1.1'),
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
