import type { UnitId } from '../../src/index.js';
import type { ConformanceCase } from './case.js';
import { bloc2Path, completePath, path2017, replacingSpe, spe } from '../support/paths.js';

const rule = 'spe-count';
const source = { document: 'actors-guide', place: '§2, mise en œuvre de la mission, tableau' } as const;
const waiver = { rule, reason: 'post moved', grantedBy: 'institut-4-10', on: '2027-09-01' } as const;

const bloc2Alone = {
  ...bloc2Path,
  activities: bloc2Path.activities.filter(
    (activity) =>
      !('module' in activity && activity.module === 'role-missions') &&
      !('unit' in activity && activity.unit === 'transverse'),
  ),
};

const oneLess = (unit: UnitId, count: string, ...kept: ReturnType<typeof spe>[]): ConformanceCase => ({
  name: `${rule}: one SPE less than ${count} in ${unit}`,
  why: `The table gives ${count} SPE to this unit.`,
  source,
  boundary: 'beyond',
  path: replacingSpe(completePath, unit, ...kept),
  expected: [{ rule, verdict: 'unmet' }],
});

/** Cases of the number of SPE that each unit owes. */
export const speCountCases: readonly ConformanceCase[] = [
  {
    name: `${rule}: complete path, ten SPE`,
    why: 'One for the transverse module, then two, three, three and one, as in the table.',
    source,
    boundary: 'within',
    path: completePath,
    expected: [{ rule, verdict: 'met' }],
  },
  oneLess('transverse', '1'),
  oneLess('bloc-1', '2', spe('bloc-1', '2027-02-22', '2027-02-23')),
  oneLess('bloc-2', '3', spe('bloc-2', '2027-03-15'), spe('bloc-2', '2027-04-19')),
  oneLess('bloc-3', '3', spe('bloc-3', '2027-07-22'), spe('bloc-3', '2027-06-14')),
  oneLess('bloc-4', '1'),
  {
    name: `${rule}: more than the number`,
    why: 'The table tells how many are expected and forbids no other.',
    source,
    path: { ...completePath, activities: [spe('bloc-4', '2027-09-06'), ...completePath.activities] },
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: individualised path, the SPE of bloc 2 and of the transverse module`,
    why: 'The path owes those of the bloc that it targets and of the transverse module that it includes.',
    source,
    boundary: 'within',
    path: bloc2Path,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: individualised path, transverse module followed without its SPE`,
    why: 'The transverse module has one SPE of its own.',
    source,
    boundary: 'beyond',
    path: replacingSpe(bloc2Path, 'transverse'),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: individualised path without the transverse module`,
    why: 'The SPE of a module that the path does not include is not owed.',
    source,
    path: bloc2Alone,
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: an SPE of another bloc in place of the third`,
    why: 'The number is given bloc by bloc, and an SPE of bloc 1 is none of bloc 2.',
    source,
    path: replacingSpe(
      bloc2Path,
      'bloc-2',
      spe('bloc-2', '2027-03-15'),
      spe('bloc-2', '2027-04-19'),
      spe('bloc-1', '2027-05-18'),
    ),
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: bloc held, none of its SPE`,
    why: 'A bloc that the candidate holds is not trained for again.',
    source,
    path: { ...replacingSpe(completePath, 'bloc-3'), acquired: { blocs: ['bloc-3'], basis: 'vae' } },
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: transverse module held, without its SPE`,
    why: 'The SPE of the transverse module is owed by those who do not hold it.',
    source,
    path: {
      ...replacingSpe(completePath, 'transverse'),
      acquired: { modules: ['role-missions'], basis: 'earlier-path' },
    },
    expected: [{ rule, verdict: 'met' }],
  },
  {
    name: `${rule}: one module of the bloc held, two SPE`,
    why: 'The number belongs to the bloc as a whole, which is not held.',
    source,
    path: {
      ...replacingSpe(bloc2Path, 'bloc-2', spe('bloc-2', '2027-04-19'), spe('bloc-2', '2027-05-18')),
      acquired: { modules: ['communication'], basis: 'other' },
    },
    expected: [{ rule, verdict: 'unmet' }],
  },
  {
    name: `${rule}: everything held`,
    why: 'Nothing is left to experiment when the only bloc targeted is held.',
    source,
    path: { ...bloc2Alone, acquired: { blocs: ['bloc-2'], modules: ['role-missions'], basis: 'vae' } },
    expected: [{ rule, verdict: 'not-applicable' }],
  },
  {
    name: `${rule}: waived`,
    why: 'A waiver that runs on the day of the jury lifts the missing SPE.',
    source,
    path: { ...replacingSpe(completePath, 'bloc-4'), waivers: [waiver] },
    expected: [{ rule, verdict: 'waived' }],
  },
  {
    name: `${rule}: edition 2017`,
    why: 'The letter of 2017 counts days of experimentation and gives no number of SPE.',
    source,
    path: path2017,
    expected: [{ rule, verdict: 'not-applicable' }],
  },
];
