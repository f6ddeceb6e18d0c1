import type { Path } from '../../src/index.js';
import {
  bloc2Path,
  completePath,
  elearning,
  path2017,
  regroupement,
  replacing,
  replacingType,
} from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = {
  document: 'path-guide',
  place: '§1, « 7 modules développant les thématiques des 4 blocs »',
} as const;
const table = { document: 'path-guide', place: '§1, « Architecture de la formation »' } as const;

const droitWithoutElearning = replacingType(completePath, 'e-learning', 'droit');
const supportAlone: Path = {
  ...bloc2Path,
  activities: [
    regroupement('analyser', '2027-04-28', '2027-04-29'),
    elearning('preparer', '2027-11-19'),
    regroupement('preparer', '2027-11-22', '2027-11-24'),
  ],
};

/** What `elearning-with-module` must say: a module combines its e-learning and its regroupement. */
export const elearningWithModuleCases: readonly ConformanceCase[] = [
  {
    name: 'elearning-with-module: both parts of each module',
    why: 'Each module that is followed combines its e-learning and its regroupement.',
    source,
    boundary: 'within',
    path: { ...completePath, activities: [...completePath.activities].reverse() },
    expected: [{ rule: 'elearning-with-module', verdict: 'met' }],
  },
  {
    name: 'elearning-with-module: one e-learning missing',
    why: 'The regroupement of this module is not combined with its e-learning.',
    source,
    boundary: 'beyond',
    path: droitWithoutElearning,
    expected: [{ rule: 'elearning-with-module', verdict: 'unmet' }],
  },
  {
    name: 'elearning-with-module: one regroupement missing',
    why: 'The e-learning of this module is not combined with its regroupement.',
    source,
    path: replacing(bloc2Path, 'animation'),
    expected: [{ rule: 'elearning-with-module', verdict: 'unmet' }],
  },
  {
    name: 'elearning-with-module: e-learning of the transverse module missing',
    why: 'The table gives the transverse module half a day of e-learning besides its 3 days.',
    source: table,
    path: replacingType(bloc2Path, 'e-learning', 'role-missions'),
    expected: [{ rule: 'elearning-with-module', verdict: 'unmet' }],
  },
  {
    name: 'elearning-with-module: module of a bloc not targeted without e-learning',
    why: 'Every module that is followed combines both, whatever bloc it belongs to.',
    source,
    path: {
      ...bloc2Path,
      activities: [...bloc2Path.activities, regroupement('pilotage', '2027-02-08', '2027-02-15')],
    },
    expected: [{ rule: 'elearning-with-module', verdict: 'unmet' }],
  },
  {
    name: 'elearning-with-module: e-learning after the regroupement',
    why: 'E-learning also strengthens knowledge, so that no order is imposed between the two.',
    source,
    path: {
      ...droitWithoutElearning,
      activities: [...droitWithoutElearning.activities, elearning('droit', '2027-06-01')],
    },
    expected: [{ rule: 'elearning-with-module', verdict: 'met' }],
  },
  {
    name: 'elearning-with-module: module not followed at all',
    why: 'A module of which neither part is planned is the concern of another rule.',
    source,
    path: replacing(droitWithoutElearning, 'droit'),
    expected: [
      { rule: 'elearning-with-module', verdict: 'met' },
      { rule: 'modules-of-blocs', verdict: 'unmet' },
    ],
  },
  {
    name: 'elearning-with-module: module acquired, regroupement followed again',
    why: 'A module that is already held owes no e-learning.',
    source,
    path: { ...droitWithoutElearning, acquired: { modules: ['droit'], basis: 'vae' } },
    expected: [{ rule: 'elearning-with-module', verdict: 'met' }],
  },
  {
    name: 'elearning-with-module: individual work of preparer missing',
    why: 'The preparatory sequence of a support module is not the e-learning of a training module.',
    source: { document: 'path-guide', place: '§1, « 2 séquences »' },
    path: replacingType(completePath, 'e-learning', 'preparer'),
    expected: [
      { rule: 'elearning-with-module', verdict: 'met' },
      { rule: 'individual-work-before-preparer', verdict: 'unmet' },
    ],
  },
  {
    name: 'elearning-with-module: no activity at all',
    why: 'As long as no module is planned, nobody knows what will be combined.',
    source,
    path: { ...completePath, activities: [] },
    expected: [{ rule: 'elearning-with-module', verdict: 'undetermined' }],
  },
  {
    name: 'elearning-with-module: support modules alone',
    why: 'No training module is planned yet, and the bloc targeted is not held.',
    source,
    path: supportAlone,
    expected: [{ rule: 'elearning-with-module', verdict: 'undetermined' }],
  },
  {
    name: 'elearning-with-module: bloc targeted acquired',
    why: 'Every module of the bloc targeted is held, so that none is left to combine anything.',
    source,
    path: { ...supportAlone, acquired: { blocs: ['bloc-2'], basis: 'earlier-path' } },
    expected: [{ rule: 'elearning-with-module', verdict: 'not-applicable' }],
  },
  {
    name: 'elearning-with-module: edition 2017',
    why: 'The letter of 2017 counts days at a distance without tying them to each unit.',
    source: { document: 'launch-letter-2017', place: 'VI.1, tableau' },
    path: path2017,
    expected: [{ rule: 'elearning-with-module', verdict: 'not-applicable' }],
  },
  {
    name: 'elearning-with-module: waived',
    why: 'A waiver that is valid on the day of the jury lifts the rule.',
    source,
    path: {
      ...droitWithoutElearning,
      waivers: [
        {
          rule: 'elearning-with-module',
          reason: 'platform out of order',
          grantedBy: 'deployment pilot',
          on: '2027-05-10',
          until: '2028-06-30',
        },
      ],
    },
    expected: [{ rule: 'elearning-with-module', verdict: 'waived' }],
  },
];
