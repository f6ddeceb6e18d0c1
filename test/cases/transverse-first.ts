import type { Waiver } from '../../src/index.js';
import { bloc2Path, completePath, elearning, path2017, regroupement, replacing } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const opens = { document: 'path-guide', place: '§1, « 8 modules de formation en tout »' } as const;
const begins = { document: 'path-guide', place: '§2, « Il débute »' } as const;
const advised = {
  document: 'path-guide',
  place: '§3, « Organiser le parcours », module transverse',
} as const;

const oneDayLate = replacing(
  completePath,
  'role-missions',
  regroupement('role-missions', '2027-02-05', '2027-02-09'),
);
const waiver: Waiver = {
  rule: 'transverse-first',
  reason: 'the session was full',
  grantedBy: 'deployment pilot',
  on: '2027-01-04',
};

/** What `transverse-first` must say: the transverse module opens the path. */
export const transverseFirstCases: readonly ConformanceCase[] = [
  {
    name: 'transverse-first: complete path that begins with it',
    why: 'The standard path begins, after the opening session, with the transverse module.',
    source: begins,
    path: completePath,
    expected: [{ rule: 'transverse-first', verdict: 'met' }],
  },
  {
    name: 'transverse-first: ends on the day on which the next module starts',
    why: 'The module comes before the next one as long as it has not ended after that one starts.',
    source: opens,
    boundary: 'within',
    path: replacing(completePath, 'role-missions', regroupement('role-missions', '2027-02-04', '2027-02-08')),
    expected: [{ rule: 'transverse-first', verdict: 'met' }],
  },
  {
    name: 'transverse-first: ends one day after the next module starts',
    why: 'Another module has started before the one that should open the path was over.',
    source: opens,
    boundary: 'beyond',
    path: oneDayLate,
    expected: [{ rule: 'transverse-first', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'transverse-first: individualised path, two modules earlier',
    why: 'The advice is to begin with it, so that the gap runs back to the earliest of the other modules.',
    source: advised,
    path: replacing(bloc2Path, 'role-missions', regroupement('role-missions', '2027-04-19', '2027-04-21')),
    expected: [{ rule: 'transverse-first', verdict: 'unmet', gapDays: 44 }],
  },
  {
    name: 'transverse-first: support module before its end',
    why: 'A module of certification support is another module of the path and may not precede the opening one.',
    source: opens,
    path: replacing(bloc2Path, 'analyser', regroupement('analyser', '2027-01-13', '2027-01-14')),
    expected: [{ rule: 'transverse-first', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'transverse-first: absent from a complete path',
    why: 'A path without the module that opens it does not begin with it.',
    source: begins,
    path: replacing(completePath, 'role-missions'),
    expected: [{ rule: 'transverse-first', verdict: 'unmet' }],
  },
  {
    name: 'transverse-first: e-learning alone in an individualised path',
    why: 'What is advised is this module of 3 days, which its e-learning does not replace.',
    source: advised,
    path: replacing(bloc2Path, 'role-missions'),
    expected: [{ rule: 'transverse-first', verdict: 'unmet' }],
  },
  {
    name: 'transverse-first: no activity at all',
    why: 'A module that is not in the plan is not planned, which needs no other fact.',
    source: opens,
    path: { ...completePath, activities: [] },
    expected: [{ rule: 'transverse-first', verdict: 'unmet' }],
  },
  {
    name: 'transverse-first: acquired',
    why: 'Whoever has followed the module once already holds what should come first.',
    source: advised,
    path: {
      ...replacing(bloc2Path, 'role-missions'),
      acquired: { modules: ['role-missions'], basis: 'earlier-path' },
    },
    expected: [{ rule: 'transverse-first', verdict: 'met' }],
  },
  {
    name: 'transverse-first: acquired blocs do not include it',
    why: 'The transverse module is part of no bloc, so that holding blocs is not holding it.',
    source: opens,
    path: {
      ...replacing(bloc2Path, 'role-missions'),
      acquired: { blocs: ['bloc-1', 'bloc-3', 'bloc-4'], basis: 'vae' },
    },
    expected: [{ rule: 'transverse-first', verdict: 'unmet' }],
  },
  {
    name: 'transverse-first: followed again later, activities listed backwards',
    why: 'Its first occurrence opens the path, whatever the order of the list.',
    source: opens,
    path: {
      ...completePath,
      activities: [
        regroupement('role-missions', '2027-09-06', '2027-09-08'),
        ...[...completePath.activities].reverse(),
      ],
    },
    expected: [{ rule: 'transverse-first', verdict: 'met' }],
  },
  {
    name: 'transverse-first: e-learning of another module before it',
    why: 'Modules are ordered by their regroupements, which e-learning only accompanies.',
    source: begins,
    path: {
      ...completePath,
      activities: [elearning('amelioration', '2027-01-04'), ...completePath.activities],
    },
    expected: [{ rule: 'transverse-first', verdict: 'met' }],
  },
  {
    name: 'transverse-first: edition 2017',
    why: 'The letter of 2017 lists its units of professionalisation and says of none that it comes first.',
    source: { document: 'launch-letter-2017', place: 'VI.2' },
    path: replacing(path2017, 'role-missions'),
    expected: [{ rule: 'transverse-first', verdict: 'not-applicable' }],
  },
  {
    name: 'transverse-first: waived until the day of the jury',
    why: 'A waiver that is still valid on the day of the jury lifts the rule.',
    source: opens,
    path: { ...oneDayLate, waivers: [{ ...waiver, until: '2028-02-11' }] },
    expected: [{ rule: 'transverse-first', verdict: 'waived', gapDays: 1 }],
  },
  {
    name: 'transverse-first: waiver expired on the eve of the jury',
    why: 'A waiver that has expired on the day of the jury lifts nothing.',
    source: opens,
    path: { ...oneDayLate, waivers: [{ ...waiver, until: '2028-02-10' }] },
    expected: [{ rule: 'transverse-first', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'transverse-first: waiver granted on the day after the jury',
    why: 'A waiver that is not yet granted on the day of the jury lifts nothing.',
    source: opens,
    path: { ...oneDayLate, waivers: [{ ...waiver, on: '2028-02-12' }] },
    expected: [{ rule: 'transverse-first', verdict: 'unmet', gapDays: 1 }],
  },
];
