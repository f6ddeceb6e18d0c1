import type { Path, Waiver } from '../../src/index.js';
import { completePath, path2017, regroupement, replacing } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = {
  document: 'launch-letter-2017',
  place: 'V, « Une présence en centre de formation » et « Une présence en organisme »',
} as const;

const close = replacing(path2017, 'evaluation', regroupement('evaluation', '2017-10-17', '2017-10-20'));
const closeTwice = replacing(
  replacing(path2017, 'pilotage', regroupement('pilotage', '2017-03-27', '2017-03-31')),
  'amelioration',
  regroupement('amelioration', '2017-10-12', '2017-10-13'),
);

const onlyPreparer: Path = {
  ...path2017,
  kind: 'individualised',
  activities: [regroupement('preparer', '2018-03-07', '2018-03-09')],
};

const waiver: Waiver = {
  rule: 'monthly-presence',
  reason: 'Two sessions were brought together.',
  grantedBy: 'pilote',
  on: '2017-09-01',
};

/** In edition 2017 three weeks at least lie between the starts of two modules. */
export const monthlyPresenceCases: readonly ConformanceCase[] = [
  {
    name: 'monthly-presence: four weeks or more from module to module',
    why: 'One week a month in the centre leaves three weeks in the organisme.',
    source,
    path: path2017,
    expected: [{ rule: 'monthly-presence', verdict: 'met' }],
  },
  {
    name: 'monthly-presence: three weeks from start to start',
    why: 'From 16 October to 6 November lie 21 days, and equality with the limit passes.',
    source,
    boundary: 'within',
    path: replacing(path2017, 'evaluation', regroupement('evaluation', '2017-10-16', '2017-10-19')),
    expected: [{ rule: 'monthly-presence', verdict: 'met' }],
  },
  {
    name: 'monthly-presence: 20 days from start to start',
    why: 'From 17 October to 6 November lie 20 days, one less than three weeks.',
    source,
    boundary: 'beyond',
    path: close,
    expected: [{ rule: 'monthly-presence', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'monthly-presence: 20 days over the change of year',
    why: 'From 13 December to 2 January lie 20 days.',
    source,
    path: replacing(
      replacing(path2017, 'evaluation', regroupement('evaluation', '2017-12-13', '2017-12-15')),
      'amelioration',
      regroupement('amelioration', '2018-01-02', '2018-01-05'),
    ),
    expected: [{ rule: 'monthly-presence', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'monthly-presence: two pairs of modules too close, activities in reverse order',
    why: 'One pair lies 10 days apart, 11 less than three weeks; the other, 14 days apart, is less wrong.',
    source,
    path: { ...closeTwice, activities: [...closeTwice.activities].reverse() },
    expected: [{ rule: 'monthly-presence', verdict: 'unmet', gapDays: 11 }],
  },
  {
    name: 'monthly-presence: two modules on the same day',
    why: 'No day lies between the two starts: three weeks are missing.',
    source,
    path: replacing(path2017, 'communication', regroupement('communication', '2017-04-10')),
    expected: [{ rule: 'monthly-presence', verdict: 'unmet', gapDays: 21 }],
  },
  {
    name: 'monthly-presence: half a year between two modules',
    why: 'The letter states how long the manager stays in the organisme at least, not at most.',
    source,
    path: replacing(path2017, 'amelioration', regroupement('amelioration', '2018-04-09', '2018-04-12')),
    expected: [{ rule: 'monthly-presence', verdict: 'met' }],
  },
  {
    name: 'monthly-presence: two modules of one domain ten weeks apart',
    why: 'Seventy days lie between two modules of domain 3, and edition 2017 sets no upper limit.',
    source,
    path: replacing(
      replacing(path2017, 'droit', regroupement('droit', '2017-08-21', '2017-08-23')),
      'accompagnement',
      regroupement('accompagnement', '2017-09-11', '2017-09-12'),
    ),
    expected: [{ rule: 'monthly-presence', verdict: 'met' }],
  },
  {
    name: 'monthly-presence: a module repeated one week later',
    why: 'A module counts by its first regroupement.',
    source,
    path: {
      ...path2017,
      activities: [regroupement('pilotage', '2017-04-18', '2017-04-21'), ...path2017.activities],
    },
    expected: [{ rule: 'monthly-presence', verdict: 'met' }],
  },
  {
    name: 'monthly-presence: `preparer` two weeks after the last module',
    why: 'The pace is that of the eight modules of the training.',
    source,
    path: replacing(path2017, 'preparer', regroupement('preparer', '2017-11-20', '2017-11-22')),
    expected: [{ rule: 'monthly-presence', verdict: 'met' }],
  },
  {
    name: 'monthly-presence: an individualised path too close',
    why: 'The principle holds for every kind of path: from 4 to 18 September lie 14 days.',
    source,
    path: {
      ...replacing(path2017, 'evaluation', regroupement('evaluation', '2017-09-18', '2017-09-21')),
      kind: 'individualised',
    },
    expected: [{ rule: 'monthly-presence', verdict: 'unmet', gapDays: 7 }],
  },
  {
    name: 'monthly-presence: two modules held in an individualised path',
    why: 'The modules that are not held follow one another at the pace.',
    source,
    path: {
      ...replacing(replacing(path2017, 'droit'), 'accompagnement'),
      kind: 'individualised',
      acquired: { modules: ['droit', 'accompagnement'], basis: 'other' },
    },
    expected: [{ rule: 'monthly-presence', verdict: 'met' }],
  },
  {
    name: 'monthly-presence: a module neither planned nor held',
    why: 'The day of the module may fall too near to another.',
    source,
    path: replacing(path2017, 'droit'),
    expected: [{ rule: 'monthly-presence', verdict: 'undetermined' }],
  },
  {
    name: 'monthly-presence: no activities',
    why: 'No module has a day, so there is no pace to judge.',
    source,
    path: { ...path2017, activities: [] },
    expected: [{ rule: 'monthly-presence', verdict: 'undetermined' }],
  },
  {
    name: 'monthly-presence: a module not planned, two others too close',
    why: 'The two modules that are too close decide, whenever the other is planned.',
    source,
    path: replacing(
      replacing(path2017, 'droit'),
      'evaluation',
      regroupement('evaluation', '2017-10-30', '2017-11-02'),
    ),
    expected: [{ rule: 'monthly-presence', verdict: 'unmet', gapDays: 14 }],
  },
  {
    name: 'monthly-presence: every module held',
    why: 'No module is left whose pace could be judged.',
    source,
    path: {
      ...onlyPreparer,
      acquired: {
        blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
        modules: ['role-missions'],
        basis: 'earlier-path',
      },
    },
    expected: [{ rule: 'monthly-presence', verdict: 'not-applicable' }],
  },
  {
    name: 'monthly-presence: edition blocs',
    why: 'In edition blocs the pace is that of the guide.',
    source,
    path: replacing(completePath, 'communication', regroupement('communication', '2027-02-22')),
    expected: [
      { rule: 'monthly-presence', verdict: 'not-applicable' },
      { rule: 'monthly-pace', verdict: 'unmet', gapDays: 7 },
    ],
  },
  {
    name: 'monthly-presence: two modules too close, under a waiver',
    why: 'The waiver is valid on the day of the jury; the days missing are still given.',
    source,
    path: { ...close, waivers: [waiver] },
    expected: [{ rule: 'monthly-presence', verdict: 'waived', gapDays: 1 }],
  },
  {
    name: 'monthly-presence: two modules too close, under a waiver not yet valid',
    why: 'The waiver is granted on the day after the jury.',
    source,
    path: { ...close, waivers: [{ ...waiver, on: '2018-05-16' }] },
    expected: [{ rule: 'monthly-presence', verdict: 'unmet', gapDays: 1 }],
  },
];
