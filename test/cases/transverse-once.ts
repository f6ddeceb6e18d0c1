import type { Path } from '../../src/index.js';
import {
  bloc2Path,
  completePath,
  path2017,
  regroupement,
  replacing,
  spe,
  without,
} from '../support/paths.js';
import type { ConformanceCase } from './case.js';

const source = { document: 'path-guide', place: '§3, « Organiser le parcours », module transverse' } as const;

// Starts on 5 March 2027 and ends its last activity on 24 November.
const bloc2Alone: Path = {
  ...bloc2Path,
  activities: bloc2Path.activities.filter(
    (activity) =>
      !('module' in activity && activity.module === 'role-missions') &&
      !('unit' in activity && activity.unit === 'transverse'),
  ),
};
const overAYear: Path = { ...bloc2Alone, jury: { on: '2028-03-06' } };
const fromLeapDay: Path = {
  ...bloc2Alone,
  activities: [
    regroupement('preparer', '2028-12-18', '2028-12-20'),
    regroupement('communication', '2028-02-29', '2028-03-01'),
  ],
};

/** What `transverse-once` must say: a path of more than a year has the transverse module once. */
export const transverseOnceCases: readonly ConformanceCase[] = [
  {
    name: 'transverse-once: followed in a path of thirteen months',
    why: 'The module is followed once in this path, which is all that the advice asks.',
    source,
    path: bloc2Path,
    expected: [{ rule: 'transverse-once', verdict: 'met' }],
  },
  {
    name: 'transverse-once: acquired earlier',
    why: 'The advice is to have followed the module once, which may have been in an earlier path.',
    source,
    path: { ...overAYear, acquired: { modules: ['role-missions'], basis: 'earlier-path' } },
    expected: [{ rule: 'transverse-once', verdict: 'met' }],
  },
  {
    name: 'transverse-once: absent, exactly one year',
    why: 'A path that ends one year to the day after it starts is not projected on more than a year.',
    source,
    boundary: 'within',
    path: { ...bloc2Alone, jury: { on: '2028-03-05' } },
    expected: [{ rule: 'transverse-once', verdict: 'not-applicable' }],
  },
  {
    name: 'transverse-once: absent, one day more than a year',
    why: 'The path is projected on more than a year and the module is in no part of it.',
    source,
    boundary: 'beyond',
    path: overAYear,
    expected: [{ rule: 'transverse-once', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'transverse-once: absent, from 29 February to 28 February',
    why: 'A year from 29 February ends on the last day of the February that follows.',
    source,
    boundary: 'within',
    path: { ...fromLeapDay, jury: { on: '2029-02-28' } },
    expected: [{ rule: 'transverse-once', verdict: 'not-applicable' }],
  },
  {
    name: 'transverse-once: absent, from 29 February to 1 March',
    why: 'The day after the last day of February is more than a year after 29 February.',
    source,
    boundary: 'beyond',
    path: { ...fromLeapDay, jury: { on: '2029-03-01' } },
    expected: [{ rule: 'transverse-once', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'transverse-once: absent, an SPE after the jury exceeds the year',
    why: 'The path lasts until its last activity, even one that comes after the jury.',
    source,
    path: {
      ...bloc2Alone,
      activities: [spe('bloc-2', '2028-03-06', '2028-03-10'), ...bloc2Alone.activities],
    },
    expected: [{ rule: 'transverse-once', verdict: 'unmet', gapDays: 5 }],
  },
  {
    name: 'transverse-once: absent, activities exceed the year without a jury',
    why: 'The activities alone last more than a year, whatever the day of the jury.',
    source,
    path: without(
      replacing(bloc2Alone, 'preparer', regroupement('preparer', '2028-03-07', '2028-03-09')),
      'jury',
    ),
    expected: [{ rule: 'transverse-once', verdict: 'unmet', gapDays: 4 }],
  },
  {
    name: 'transverse-once: absent, day of the jury unknown',
    why: 'The activities stay within a year and the day of the jury may still exceed it.',
    source,
    path: { ...bloc2Alone, jury: {} },
    expected: [{ rule: 'transverse-once', verdict: 'undetermined' }],
  },
  {
    name: 'transverse-once: neither activities nor jury',
    why: 'Without a start and without an end nobody can tell how long the path lasts.',
    source,
    path: { ...without(bloc2Path, 'jury'), activities: [] },
    expected: [{ rule: 'transverse-once', verdict: 'undetermined' }],
  },
  {
    name: 'transverse-once: e-learning alone in a long path',
    why: 'What is advised is this module of 3 days, which its e-learning does not replace.',
    source,
    path: replacing(bloc2Path, 'role-missions'),
    expected: [{ rule: 'transverse-once', verdict: 'unmet', gapDays: 31 }],
  },
  {
    name: 'transverse-once: acquired bloc does not include it',
    why: 'The transverse module is part of no bloc, so that holding a bloc is not having followed it.',
    source,
    path: { ...overAYear, acquired: { blocs: ['bloc-1'], basis: 'earlier-path' } },
    expected: [{ rule: 'transverse-once', verdict: 'unmet', gapDays: 1 }],
  },
  {
    name: 'transverse-once: complete path',
    why: 'The advice is given to individualised paths; a complete one owes the module to another rule.',
    source,
    path: replacing(completePath, 'role-missions'),
    expected: [{ rule: 'transverse-once', verdict: 'not-applicable' }],
  },
  {
    name: 'transverse-once: edition 2017',
    why: 'The letter of 2017 announces individualised paths and says nothing of this module in them.',
    source: { document: 'launch-letter-2017', place: 'IV, « avec expérience »' },
    path: { ...replacing(path2017, 'role-missions'), kind: 'individualised' },
    expected: [{ rule: 'transverse-once', verdict: 'not-applicable' }],
  },
  {
    name: 'transverse-once: waived',
    why: 'A waiver granted before the jury lifts the advice.',
    source,
    path: {
      ...overAYear,
      waivers: [
        {
          rule: 'transverse-once',
          reason: 'ten years in the post',
          grantedBy: 'deployment pilot',
          on: '2027-03-01',
        },
      ],
    },
    expected: [{ rule: 'transverse-once', verdict: 'waived', gapDays: 1 }],
  },
];
