import type { Waiver } from '../../src/index.js';
import {
  bloc2Path,
  completePath,
  individualSupport,
  path2017,
  replacing,
  replacingType,
} from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = {
  document: 'path-guide',
  place: "§1, liste des 4 blocs, « L'accompagnement individuel des stagiaires », et note 3",
} as const;

const waiver: Waiver = {
  rule: 'individual-support-of-units',
  reason: 'The consultant accompanies two blocs at once.',
  grantedBy: 'pilote',
  on: '2027-06-01',
};

/** Each unit at stake has its individual support. */
export const individualSupportOfUnitsCases: readonly ConformanceCase[] = [
  {
    name: 'individual-support-of-units: one for each of the five units',
    why: 'A bloc is made of its modules and of individual support, and the transverse module has its own.',
    source,
    boundary: 'within',
    path: completePath,
    expected: [{ rule: 'individual-support-of-units', verdict: 'met' }],
  },
  {
    name: 'individual-support-of-units: none for a bloc',
    why: 'Bloc 3 is left without individual support.',
    source,
    boundary: 'beyond',
    path: replacingType(completePath, 'individual-support', 'bloc-3'),
    expected: [{ rule: 'individual-support-of-units', verdict: 'unmet' }],
  },
  {
    name: 'individual-support-of-units: none for the transverse module',
    why: 'Note 3 provides individual support for the transverse module, which is followed.',
    source,
    path: replacingType(completePath, 'individual-support', 'transverse'),
    expected: [{ rule: 'individual-support-of-units', verdict: 'unmet' }],
  },
  {
    name: 'individual-support-of-units: that of another bloc only',
    why: 'Support of a bloc that is not targeted is none of the bloc that is.',
    source,
    path: replacingType(bloc2Path, 'individual-support', 'bloc-2', individualSupport('bloc-1', '2027-03-04')),
    expected: [{ rule: 'individual-support-of-units', verdict: 'unmet' }],
  },
  {
    name: 'individual-support-of-units: individualised path, its bloc and the transverse module',
    why: 'Blocs that are not targeted are owed no support.',
    source,
    path: bloc2Path,
    expected: [{ rule: 'individual-support-of-units', verdict: 'met' }],
  },
  {
    name: 'individual-support-of-units: two for a bloc',
    why: 'More support than one meeting for a bloc is fine.',
    source,
    path: {
      ...completePath,
      activities: [individualSupport('bloc-2', '2027-04-22'), ...completePath.activities],
    },
    expected: [{ rule: 'individual-support-of-units', verdict: 'met' }],
  },
  {
    name: 'individual-support-of-units: transverse module not followed',
    why: 'Without its regroupement the transverse module owes no support.',
    source,
    path: replacingType(replacing(bloc2Path, 'role-missions'), 'individual-support', 'transverse'),
    expected: [{ rule: 'individual-support-of-units', verdict: 'met' }],
  },
  {
    name: 'individual-support-of-units: transverse module already held',
    why: 'A unit that is held owes no support, even where its regroupement is followed again.',
    source,
    path: {
      ...replacingType(completePath, 'individual-support', 'transverse'),
      acquired: { modules: ['role-missions'], basis: 'earlier-path' },
    },
    expected: [{ rule: 'individual-support-of-units', verdict: 'met' }],
  },
  {
    name: 'individual-support-of-units: a bloc already held',
    why: 'The bloc that is held owes no support; the others have theirs.',
    source,
    path: {
      ...replacingType(completePath, 'individual-support', 'bloc-4'),
      acquired: { blocs: ['bloc-4'], basis: 'vae' },
    },
    expected: [{ rule: 'individual-support-of-units', verdict: 'met' }],
  },
  {
    name: 'individual-support-of-units: bloc already held and transverse module not followed',
    why: 'No unit is left that owes support.',
    source,
    path: {
      ...replacingType(replacing(bloc2Path, 'role-missions'), 'individual-support'),
      acquired: { blocs: ['bloc-2'], basis: 'vae' },
    },
    expected: [{ rule: 'individual-support-of-units', verdict: 'not-applicable' }],
  },
  {
    name: 'individual-support-of-units: no activities',
    why: 'A list that is given is the whole list: the four blocs have no support.',
    source,
    path: { ...completePath, activities: [] },
    expected: [{ rule: 'individual-support-of-units', verdict: 'unmet' }],
  },
  {
    name: 'individual-support-of-units: edition 2017',
    why: 'The sentence is about blocs; the letter of 2017 counts five days, by no unit.',
    source,
    path: path2017,
    expected: [{ rule: 'individual-support-of-units', verdict: 'not-applicable' }],
  },
  {
    name: 'individual-support-of-units: none for a bloc, under a waiver',
    why: 'The waiver was granted before the jury and has no end.',
    source,
    path: { ...replacingType(completePath, 'individual-support', 'bloc-3'), waivers: [waiver] },
    expected: [{ rule: 'individual-support-of-units', verdict: 'waived' }],
  },
];
