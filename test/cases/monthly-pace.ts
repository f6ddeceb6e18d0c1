import type { Path, Waiver } from '../../src/index.js';
import { completePath, path2017, regroupement, replacing } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const pace = { document: 'path-guide', place: '§2, rythme des modules' } as const;
const stretch = {
  document: 'path-guide',
  place: "§2, « L'individualisation porte sur l'amplitude »",
} as const;

const twentyDays = replacing(completePath, 'pilotage', regroupement('pilotage', '2027-02-01', '2027-02-05'));
const laterBloc4 = replacing(
  completePath,
  'amelioration',
  regroupement('amelioration', '2027-09-06', '2027-09-09'),
);
const supportAlone: Path = {
  ...completePath,
  activities: [
    regroupement('analyser', '2027-04-28', '2027-04-29'),
    regroupement('preparer', '2027-11-22', '2027-11-24'),
  ],
};
const waiver: Waiver = {
  rule: 'monthly-pace',
  reason: 'absence of the trainer',
  grantedBy: 'deployment pilot',
  on: '2027-01-20',
};

/** What `monthly-pace` must say: the eight modules follow at about one week a month. */
export const monthlyPaceCases: readonly ConformanceCase[] = [
  {
    name: 'monthly-pace: one module a month',
    why: 'The eight modules start four or five weeks after one another, that is one week a month.',
    source: pace,
    path: completePath,
    expected: [{ rule: 'monthly-pace', verdict: 'met' }],
  },
  {
    name: 'monthly-pace: three weeks, across the change of year',
    why: 'From 21 December to 11 January there are 21 days, the least that still passes for one week a month.',
    source: pace,
    boundary: 'within',
    path: replacing(
      replacing(completePath, 'role-missions', regroupement('role-missions', '2026-12-21', '2026-12-23')),
      'pilotage',
      regroupement('pilotage', '2027-01-11', '2027-01-18'),
    ),
    expected: [{ rule: 'monthly-pace', verdict: 'met' }],
  },
  {
    name: 'monthly-pace: one day less than three weeks',
    why: 'From 12 January to 1 February there are 20 days, which is faster than one week a month.',
    source: pace,
    boundary: 'beyond',
    path: twentyDays,
    expected: [{ rule: 'monthly-pace', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'monthly-pace: nine weeks within a bloc',
    why: 'From 7 June to 9 August there are 63 days, the most that still passes within a bloc.',
    source: pace,
    boundary: 'within',
    path: replacing(laterBloc4, 'evaluation', regroupement('evaluation', '2027-08-09', '2027-08-12')),
    expected: [{ rule: 'monthly-pace', verdict: 'met' }],
  },
  {
    name: 'monthly-pace: one day more than nine weeks within a bloc',
    why: 'The path may be stretched between blocs, not between the two modules of one bloc.',
    source: stretch,
    boundary: 'beyond',
    path: replacing(laterBloc4, 'evaluation', regroupement('evaluation', '2027-08-10', '2027-08-13')),
    expected: [{ rule: 'monthly-pace', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'monthly-pace: four months between two blocs',
    why: 'The span of the complete path may be stretched between each bloc.',
    source: stretch,
    path: replacing(completePath, 'amelioration', regroupement('amelioration', '2027-11-08', '2027-11-11')),
    expected: [{ rule: 'monthly-pace', verdict: 'met' }],
  },
  {
    name: 'monthly-pace: too fast once and too slow once',
    why: 'One module comes a day too early and another three days too late: the worst departure counts.',
    source: pace,
    path: replacing(
      replacing(laterBloc4, 'evaluation', regroupement('evaluation', '2027-08-12', '2027-08-17')),
      'pilotage',
      regroupement('pilotage', '2027-02-01', '2027-02-05'),
    ),
    expected: [{ rule: 'monthly-pace', verdict: 'unmet', gapDays: 3 }],
  },
  {
    name: 'monthly-pace: a module not planned',
    why: 'The seven modules planned keep the pace, and nobody knows when the eighth comes.',
    source: pace,
    path: replacing(completePath, 'amelioration'),
    expected: [{ rule: 'monthly-pace', verdict: 'undetermined' }],
  },
  {
    name: 'monthly-pace: no activity at all',
    why: 'There is no pace to read as long as no module has a date.',
    source: pace,
    path: { ...completePath, activities: [] },
    expected: [{ rule: 'monthly-pace', verdict: 'undetermined' }],
  },
  {
    name: 'monthly-pace: too fast although a module is not planned',
    why: 'Two modules 20 days apart are too close wherever the missing one comes.',
    source: pace,
    path: replacing(twentyDays, 'amelioration'),
    expected: [{ rule: 'monthly-pace', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'monthly-pace: a module acquired and not planned',
    why: 'A module that the candidate holds owes no date, and the others keep the pace.',
    source: pace,
    path: { ...replacing(completePath, 'droit'), acquired: { modules: ['droit'], basis: 'vae' } },
    expected: [{ rule: 'monthly-pace', verdict: 'met' }],
  },
  {
    name: 'monthly-pace: every module acquired',
    why: 'No module is left to be followed at any pace.',
    source: pace,
    path: {
      ...supportAlone,
      acquired: {
        blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
        modules: ['role-missions'],
        basis: 'earlier-path',
      },
    },
    expected: [{ rule: 'monthly-pace', verdict: 'not-applicable' }],
  },
  {
    name: 'monthly-pace: a repeat two weeks later, activities listed backwards',
    why: 'The pace is that of the first occurrences, whatever the order of the list.',
    source: pace,
    path: {
      ...completePath,
      activities: [
        regroupement('pilotage', '2027-02-22', '2027-02-26'),
        ...[...completePath.activities].reverse(),
      ],
    },
    expected: [{ rule: 'monthly-pace', verdict: 'met' }],
  },
  {
    name: 'monthly-pace: individualised path',
    why: 'The organisme is free to plan an individualised path at its own pace.',
    source: { document: 'path-guide', place: '§3, « Organiser le parcours »' },
    path: { ...twentyDays, kind: 'individualised' },
    expected: [{ rule: 'monthly-pace', verdict: 'not-applicable' }],
  },
  {
    name: 'monthly-pace: edition 2017',
    why: 'The letter of 2017 states a pace of its own, which another rule judges.',
    source: { document: 'launch-letter-2017', place: 'V, « Une présence en centre de formation »' },
    path: path2017,
    expected: [{ rule: 'monthly-pace', verdict: 'not-applicable' }],
  },
  {
    name: 'monthly-pace: waived',
    why: 'A waiver that is valid on the day of the jury lifts the rule.',
    source: pace,
    path: { ...twentyDays, waivers: [waiver] },
    expected: [{ rule: 'monthly-pace', verdict: 'waived', gapDays: 1 }],
  },
  {
    name: 'monthly-pace: waiver expired before the jury, another not yet valid',
    why: 'Neither waiver is valid on the day of the jury, so that they lift nothing.',
    source: pace,
    path: {
      ...twentyDays,
      waivers: [
        { ...waiver, until: '2028-02-10' },
        { ...waiver, on: '2028-02-12' },
      ],
    },
    expected: [{ rule: 'monthly-pace', verdict: 'unmet', gapDays: 1 }],
  },
];
