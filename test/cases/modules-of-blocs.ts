import type { Path, Waiver } from '../../src/index.js';
import { bloc2Path, completePath, path2017, regroupement, replacing } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const blocs = { document: 'path-guide', place: '§1, « 4 blocs de formation, constitués de »' } as const;
const byBloc = { document: 'path-guide', place: '§3, « Construire le parcours individualisé »' } as const;

const withoutDroit = replacing(bloc2Path, 'droit');
const bloc4Missing: Path = replacing(completePath, 'amelioration');
const waiver: Waiver = {
  rule: 'modules-of-blocs',
  reason: 'lawyer by training',
  grantedBy: 'deployment pilot',
  on: '2027-02-01',
};

/** What `modules-of-blocs` must say: every module of each bloc at stake is in the path, or held. */
export const modulesOfBlocsCases: readonly ConformanceCase[] = [
  {
    name: 'modules-of-blocs: the seven modules of a complete path',
    why: 'Each of the four blocs has all the modules that constitute it.',
    source: blocs,
    boundary: 'within',
    path: { ...completePath, activities: [...completePath.activities].reverse() },
    expected: [{ rule: 'modules-of-blocs', verdict: 'met' }],
  },
  {
    name: 'modules-of-blocs: the only module of a bloc is absent',
    why: 'Bloc 4 is constituted of one module, which this complete path leaves out.',
    source: blocs,
    boundary: 'beyond',
    path: bloc4Missing,
    expected: [{ rule: 'modules-of-blocs', verdict: 'unmet' }],
  },
  {
    name: 'modules-of-blocs: individualised path with the three modules of its bloc',
    why: 'A path by bloc is built of the modules of the bloc targeted and owes none of the others.',
    source: byBloc,
    boundary: 'within',
    path: bloc2Path,
    expected: [{ rule: 'modules-of-blocs', verdict: 'met' }],
  },
  {
    name: 'modules-of-blocs: individualised path with two modules of three',
    why: 'Bloc 2 is constituted of three modules, and the one on labour law is absent although its e-learning is not.',
    source: byBloc,
    boundary: 'beyond',
    path: withoutDroit,
    expected: [{ rule: 'modules-of-blocs', verdict: 'unmet' }],
  },
  {
    name: 'modules-of-blocs: a module of a bloc not targeted in place of the one missing',
    why: 'A module counts for the bloc that it constitutes and for no other.',
    source: byBloc,
    path: replacing(bloc2Path, 'droit', regroupement('pilotage', '2027-05-10', '2027-05-17')),
    expected: [{ rule: 'modules-of-blocs', verdict: 'unmet' }],
  },
  {
    name: 'modules-of-blocs: complete path that names one bloc',
    why: 'A complete path prepares for the four blocs, whatever blocs it names.',
    source: { document: 'path-guide', place: '§3, « De tous les blocs de compétences »' },
    path: { ...bloc2Path, kind: 'complete' },
    expected: [{ rule: 'modules-of-blocs', verdict: 'unmet' }],
  },
  {
    name: 'modules-of-blocs: no activity at all',
    why: 'A module that is not in the plan is not planned, which needs no other fact.',
    source: blocs,
    path: { ...bloc2Path, activities: [] },
    expected: [{ rule: 'modules-of-blocs', verdict: 'unmet' }],
  },
  {
    name: 'modules-of-blocs: missing module acquired',
    why: 'Only the competencies that the candidate lacks are to be trained: this module is already held.',
    source: { document: 'path-guide', place: '§3, « Via un pré positionnement »' },
    path: { ...withoutDroit, acquired: { modules: ['droit'], basis: 'vae' } },
    expected: [{ rule: 'modules-of-blocs', verdict: 'met' }],
  },
  {
    name: 'modules-of-blocs: missing bloc acquired',
    why: 'Whoever holds a bloc holds the modules that constitute it.',
    source: { document: 'path-guide', place: '§3, « Via un pré positionnement »' },
    path: { ...bloc4Missing, acquired: { blocs: ['bloc-4'], basis: 'other' } },
    expected: [{ rule: 'modules-of-blocs', verdict: 'met' }],
  },
  {
    name: 'modules-of-blocs: another module acquired than the one missing',
    why: 'A module that is held replaces itself and no other.',
    source: byBloc,
    path: { ...withoutDroit, acquired: { blocs: ['bloc-1'], modules: ['communication'], basis: 'vae' } },
    expected: [{ rule: 'modules-of-blocs', verdict: 'unmet' }],
  },
  {
    name: 'modules-of-blocs: transverse and support modules absent',
    why: 'The transverse module and the support modules constitute no bloc; other rules judge their absence.',
    source: blocs,
    path: replacing(replacing(replacing(completePath, 'role-missions'), 'analyser'), 'preparer'),
    expected: [
      { rule: 'modules-of-blocs', verdict: 'met' },
      { rule: 'transverse-first', verdict: 'unmet' },
      { rule: 'support-modules-present', verdict: 'unmet' },
    ],
  },
  {
    name: 'modules-of-blocs: edition 2017',
    why: 'The letter of 2017 knows units of professionalisation and no blocs.',
    source: { document: 'launch-letter-2017', place: 'VI.2' },
    path: replacing(path2017, 'droit'),
    expected: [{ rule: 'modules-of-blocs', verdict: 'not-applicable' }],
  },
  {
    name: 'modules-of-blocs: waived on the day of the jury',
    why: 'A waiver granted on the very day of the jury is valid on it.',
    source: blocs,
    path: { ...withoutDroit, waivers: [{ ...waiver, on: '2028-02-11' }] },
    expected: [{ rule: 'modules-of-blocs', verdict: 'waived' }],
  },
  {
    name: 'modules-of-blocs: waiver of another rule',
    why: 'A waiver lifts the rule that it names and no other.',
    source: blocs,
    path: { ...withoutDroit, waivers: [{ ...waiver, rule: 'elearning-with-module' }] },
    expected: [{ rule: 'modules-of-blocs', verdict: 'unmet' }],
  },
];
