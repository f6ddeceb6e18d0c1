import type { IsoDay, Path, Waiver } from '../../src/index.js';
import { bloc2Path, completePath, path2017, regroupement, replacing, without } from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'launch-letter-2017', place: 'VI.1, tableau, première ligne' } as const;

/** All units follow one another from the start; `preparer` ends the training. */
function trainingOf(start: IsoDay, end: IsoDay): Path {
  const units = trainingModuleIds.map((module) => regroupement(module, start));
  return { ...path2017, activities: [regroupement('preparer', end), ...units] };
}

const trainingModuleIds = [
  'role-missions',
  'pilotage',
  'communication',
  'animation',
  'droit',
  'accompagnement',
  'evaluation',
  'amelioration',
] as const;

const waiver: Waiver = {
  rule: 'twelve-months',
  reason: 'The manager was absent for two months.',
  grantedBy: 'pilote',
  on: '2017-12-01',
};

/** In edition 2017 the complete training takes about twelve months, one more or less. */
export const twelveMonthsCases: readonly ConformanceCase[] = [
  {
    name: 'twelve-months: only the first unit is planned',
    why: 'The seven units that are still to be planned may make the training last twelve months.',
    source,
    path: { ...path2017, activities: [regroupement('role-missions', '2017-03-13', '2017-03-15')] },
    expected: [{ rule: 'twelve-months', verdict: 'undetermined' }],
  },
  {
    name: 'twelve-months: from 13 March to 9 March',
    why: 'The training takes twelve months but for four days.',
    source,
    path: path2017,
    expected: [{ rule: 'twelve-months', verdict: 'met' }],
  },
  {
    name: 'twelve-months: eleven months to the day',
    why: 'One month less than twelve passes, the activities being listed in reverse order.',
    source,
    boundary: 'within',
    path: trainingOf('2017-03-13', '2018-02-13'),
    expected: [{ rule: 'twelve-months', verdict: 'met' }],
  },
  {
    name: 'twelve-months: eleven months less one day',
    why: 'One day is missing to eleven months.',
    source,
    boundary: 'beyond',
    path: trainingOf('2017-03-13', '2018-02-12'),
    expected: [{ rule: 'twelve-months', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'twelve-months: thirteen months to the day',
    why: 'One month more than twelve passes.',
    source,
    boundary: 'within',
    path: trainingOf('2017-03-13', '2018-04-13'),
    expected: [{ rule: 'twelve-months', verdict: 'met' }],
  },
  {
    name: 'twelve-months: thirteen months and one day',
    why: 'One day exceeds thirteen months.',
    source,
    boundary: 'beyond',
    path: trainingOf('2017-03-13', '2018-04-14'),
    expected: [{ rule: 'twelve-months', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'twelve-months: eleven months from 31 March to 29 February',
    why: 'Eleven months end on the last day of a shorter month, the 29th in a leap year.',
    source,
    boundary: 'within',
    path: trainingOf('2019-03-31', '2020-02-29'),
    expected: [{ rule: 'twelve-months', verdict: 'met' }],
  },
  {
    name: 'twelve-months: from 31 March to 28 February of a leap year',
    why: 'One day is missing to 29 February.',
    source,
    boundary: 'beyond',
    path: trainingOf('2019-03-31', '2020-02-28'),
    expected: [{ rule: 'twelve-months', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'twelve-months: thirteen months from 31 August to 30 September',
    why: 'Thirteen months end on the last day of a shorter month.',
    source,
    boundary: 'within',
    path: trainingOf('2017-08-31', '2018-09-30'),
    expected: [{ rule: 'twelve-months', verdict: 'met' }],
  },
  {
    name: 'twelve-months: from 31 August to 1 October',
    why: 'Thirteen months ended the day before.',
    source,
    boundary: 'beyond',
    path: trainingOf('2017-08-31', '2018-10-01'),
    expected: [{ rule: 'twelve-months', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'twelve-months: thirteen months from 29 February',
    why: 'Thirteen months from 29 February 2020 end on 29 March 2021.',
    source,
    boundary: 'within',
    path: trainingOf('2020-02-29', '2021-03-29'),
    expected: [{ rule: 'twelve-months', verdict: 'met' }],
  },
  {
    name: 'twelve-months: thirteen months and one day from 29 February',
    why: 'One day exceeds thirteen months.',
    source,
    boundary: 'beyond',
    path: trainingOf('2020-02-29', '2021-03-30'),
    expected: [{ rule: 'twelve-months', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'twelve-months: thirteen months from the end of a year',
    why: 'Thirteen months from 31 December 2017 end on 31 January 2019, two changes of year later.',
    source,
    path: trainingOf('2017-12-31', '2019-01-31'),
    expected: [{ rule: 'twelve-months', verdict: 'met' }],
  },
  {
    name: 'twelve-months: last activity starts within thirteen months and ends after',
    why: 'The training lasts until its last day, 16 April, three days after 13 April.',
    source,
    path: replacing(path2017, 'preparer', regroupement('preparer', '2018-04-11', '2018-04-16')),
    expected: [{ rule: 'twelve-months', verdict: 'unmet', gapDays: 3 }],
  },
  {
    name: 'twelve-months: no `preparer`, training of eight months',
    why: 'The last activity ends on 9 November 2017, 96 days before 13 February 2018.',
    source,
    path: replacing(path2017, 'preparer'),
    expected: [{ rule: 'twelve-months', verdict: 'unmet', gapDays: 96 }],
  },
  {
    name: 'twelve-months: jury not told',
    why: 'The twelve months are those of the training, without the jury.',
    source,
    path: without(path2017, 'jury'),
    expected: [{ rule: 'twelve-months', verdict: 'met' }],
  },
  {
    name: 'twelve-months: jury one year after the training',
    why: 'The twelve months are those of the training: the day of the jury does not count.',
    source,
    path: { ...path2017, jury: { on: '2019-03-15' } },
    expected: [{ rule: 'twelve-months', verdict: 'met' }],
  },
  {
    name: 'twelve-months: no activities',
    why: 'Nothing tells when the training starts and ends.',
    source,
    path: { ...path2017, activities: [] },
    expected: [{ rule: 'twelve-months', verdict: 'undetermined' }],
  },
  {
    name: 'twelve-months: individualised path',
    why: 'The line of the table is about the whole training ("formation intégrale").',
    source,
    path: { ...trainingOf('2017-03-13', '2018-12-03'), kind: 'individualised' },
    expected: [{ rule: 'twelve-months', verdict: 'not-applicable' }],
  },
  {
    name: 'twelve-months: edition blocs, complete path',
    why: 'In edition blocs the guide counts thirteen months, jury included.',
    source,
    path: completePath,
    expected: [{ rule: 'twelve-months', verdict: 'not-applicable' }],
  },
  {
    name: 'twelve-months: edition blocs, individualised path',
    why: 'Neither the edition nor the kind of path is that of the letter.',
    source,
    path: bloc2Path,
    expected: [{ rule: 'twelve-months', verdict: 'not-applicable' }],
  },
  {
    name: 'twelve-months: too long, under a waiver',
    why: 'The waiver is valid on the day of the jury; the days missing are still given.',
    source,
    path: {
      ...trainingOf('2017-03-13', '2018-05-14'),
      waivers: [{ ...waiver, until: '2018-12-31' }],
    },
    expected: [{ rule: 'twelve-months', verdict: 'waived', gapDays: 31 }],
  },
  {
    name: 'twelve-months: too long, under a waiver expired on the day of the jury',
    why: 'The waiver ended the day before the jury of 15 May.',
    source,
    path: {
      ...trainingOf('2017-03-13', '2018-05-14'),
      waivers: [{ ...waiver, until: '2018-05-14' }],
    },
    expected: [{ rule: 'twelve-months', verdict: 'unmet', gapDays: 31 }],
  },
];
