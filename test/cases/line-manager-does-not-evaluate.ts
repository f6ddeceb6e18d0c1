import type { Waiver } from '../../src/index.js';
import { bloc2Path, completePath, path2017, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = {
  document: 'actors-guide',
  place: '§2, « Le N+1 du manager stagiaire », dernier alinéa',
} as const;

const waiver: Waiver = {
  rule: 'line-manager-does-not-evaluate',
  reason: 'Nobody else could observe the manager.',
  grantedBy: 'pilote',
  on: '2027-02-01',
};

/** The N+1 evaluates no progress of the manager. */
export const lineManagerDoesNotEvaluateCases: readonly ConformanceCase[] = [
  {
    name: 'line-manager-does-not-evaluate: tutor and consultant evaluate',
    why: 'The N+1 is none of the evaluators.',
    source,
    path: completePath,
    expected: [{ rule: 'line-manager-does-not-evaluate', verdict: 'met' }],
  },
  {
    name: 'line-manager-does-not-evaluate: nobody evaluates',
    why: 'An empty list of evaluators does not hold the N+1, whoever that is.',
    source,
    path: { ...completePath, candidate: { id: 'c-1' }, evaluators: [] },
    expected: [{ rule: 'line-manager-does-not-evaluate', verdict: 'met' }],
  },
  {
    name: 'line-manager-does-not-evaluate: the N+1 evaluates among others',
    why: 'The N+1 takes no part in the evaluation, even beside those whose task it is.',
    source,
    path: { ...completePath, evaluators: ['t-1', 'f-1', 'n-1'] },
    expected: [{ rule: 'line-manager-does-not-evaluate', verdict: 'unmet' }],
  },
  {
    name: 'line-manager-does-not-evaluate: the N+1 evaluates alone in an individualised path',
    why: 'The sentence excludes the N+1 in every kind of path.',
    source,
    path: { ...bloc2Path, evaluators: ['n-1'] },
    expected: [{ rule: 'line-manager-does-not-evaluate', verdict: 'unmet' }],
  },
  {
    name: 'line-manager-does-not-evaluate: the tutor is the N+1, and evaluates',
    why: 'Being the tutor as well does not let the N+1 evaluate; nor may the N+1 be the tutor.',
    source,
    path: { ...completePath, candidate: { id: 'c-1', employer: 'o-1', lineManager: 't-1' } },
    expected: [
      { rule: 'line-manager-does-not-evaluate', verdict: 'unmet' },
      { rule: 'tutor-is-not-line-manager', verdict: 'unmet' },
    ],
  },
  {
    name: 'line-manager-does-not-evaluate: N+1 not told',
    why: 'Without the N+1 nobody can tell whether one of the evaluators is that person.',
    source,
    path: { ...completePath, candidate: { id: 'c-1', employer: 'o-1' } },
    expected: [{ rule: 'line-manager-does-not-evaluate', verdict: 'undetermined' }],
  },
  {
    name: 'line-manager-does-not-evaluate: evaluators not told',
    why: 'Without the evaluators nobody can tell whether the N+1 is one.',
    source,
    path: without(completePath, 'evaluators'),
    expected: [{ rule: 'line-manager-does-not-evaluate', verdict: 'undetermined' }],
  },
  {
    name: 'line-manager-does-not-evaluate: edition 2017',
    why: 'The letter of 2017 does not say who may not evaluate.',
    source,
    path: { ...path2017, evaluators: ['n-1'] },
    expected: [{ rule: 'line-manager-does-not-evaluate', verdict: 'not-applicable' }],
  },
  {
    name: 'line-manager-does-not-evaluate: the N+1 evaluates under a waiver',
    why: 'The waiver was granted before the jury and has no end.',
    source,
    path: { ...completePath, evaluators: ['t-1', 'n-1'], waivers: [waiver] },
    expected: [{ rule: 'line-manager-does-not-evaluate', verdict: 'waived' }],
  },
  {
    name: 'line-manager-does-not-evaluate: evaluators not told under a waiver',
    why: 'A waiver covers a verdict that is undetermined as well.',
    source,
    path: { ...without(completePath, 'evaluators'), waivers: [waiver] },
    expected: [{ rule: 'line-manager-does-not-evaluate', verdict: 'waived' }],
  },
  {
    name: 'line-manager-does-not-evaluate: waiver of another rule',
    why: 'A waiver speaks of the rule that it names and of no other.',
    source,
    path: { ...completePath, evaluators: ['n-1'], waivers: [{ ...waiver, rule: 'jury-profiles' }] },
    expected: [
      { rule: 'line-manager-does-not-evaluate', verdict: 'unmet' },
      { rule: 'jury-profiles', verdict: 'met' },
    ],
  },
];
