import { describe, expect, it } from 'vitest';
import type { Path, RuleId, Verdict } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import { bloc2Path, completePath, regroupement, replacing, replacingSpe, spe } from '../support/paths.js';

type Row = [why: string, rule: RuleId, path: Path, verdict: Verdict, gapDays?: number];

const noSpe: Path = {
  ...completePath,
  activities: completePath.activities.filter((activity) => activity.type !== 'spe'),
};

const rows: Row[] = [
  ['transverse module first', 'transverse-first', completePath, 'met'],
  [
    'transverse module ends on the day on which the next starts',
    'transverse-first',
    replacing(completePath, 'role-missions', regroupement('role-missions', '2027-02-04', '2027-02-08')),
    'met',
  ],
  [
    'transverse module ends one day later',
    'transverse-first',
    replacing(completePath, 'role-missions', regroupement('role-missions', '2027-02-05', '2027-02-09')),
    'unmet',
    1,
  ],
  [
    'transverse module absent from a complete path',
    'transverse-first',
    replacing(completePath, 'role-missions'),
    'unmet',
  ],
  [
    'transverse module absent from an individualised path',
    'transverse-first',
    replacing(bloc2Path, 'role-missions'),
    'unmet',
  ],
  [
    'transverse module acquired',
    'transverse-first',
    {
      ...replacing(bloc2Path, 'role-missions'),
      acquired: { modules: ['role-missions'], basis: 'earlier-path' },
    },
    'met',
  ],
  [
    'a later repeat of the transverse module',
    'transverse-first',
    {
      ...completePath,
      activities: [...completePath.activities, regroupement('role-missions', '2027-09-06', '2027-09-08')],
    },
    'met',
  ],

  ['analyser before preparer', 'support-modules-order', completePath, 'met'],
  [
    'analyser ends on the day on which preparer starts',
    'support-modules-order',
    replacing(completePath, 'analyser', regroupement('analyser', '2027-11-19', '2027-11-22')),
    'met',
  ],
  [
    'analyser ends two days after preparer starts',
    'support-modules-order',
    replacing(completePath, 'analyser', regroupement('analyser', '2027-11-23', '2027-11-24')),
    'unmet',
    2,
  ],
  [
    'an early preparer, then analyser, then preparer again',
    'support-modules-order',
    {
      ...completePath,
      activities: [...completePath.activities, regroupement('preparer', '2027-03-22', '2027-03-24')],
    },
    'unmet',
    38,
  ],
  [
    'preparer repeated later',
    'support-modules-order',
    {
      ...completePath,
      activities: [...completePath.activities, regroupement('preparer', '2028-01-12', '2028-01-14')],
    },
    'met',
  ],
  ['no analyser', 'support-modules-order', replacing(completePath, 'analyser'), 'undetermined'],
  ['no preparer', 'support-modules-order', replacing(completePath, 'preparer'), 'undetermined'],

  ['an SPE before both support modules', 'support-after-spe', completePath, 'met'],
  ['no SPE at all', 'support-after-spe', noSpe, 'unmet'],
  [
    'first SPE ends on the day on which analyser starts',
    'support-after-spe',
    { ...noSpe, activities: [...noSpe.activities, spe('bloc-2', '2027-04-27', '2027-04-28')] },
    'met',
  ],
  [
    'first SPE ends the day after analyser starts',
    'support-after-spe',
    { ...noSpe, activities: [...noSpe.activities, spe('bloc-2', '2027-04-28', '2027-04-29')] },
    'unmet',
    1,
  ],
  ['preparer not planned yet', 'support-after-spe', replacing(completePath, 'preparer'), 'undetermined'],
  [
    'no SPE, but an earlier path may hold some',
    'support-after-spe',
    { ...noSpe, acquired: { blocs: ['bloc-1'], basis: 'earlier-path' } },
    'undetermined',
  ],
  ['the SPE of another bloc counts', 'support-after-spe', replacingSpe(completePath, 'transverse'), 'met'],
];

describe('rules of order', () => {
  it.each(rows)('%s (%s)', (_, rule, path, verdict, gapDays) => {
    const finding = findingOf(rule, path);
    expect(finding.verdict).toBe(verdict);
    expect(finding.gapDays).toBe(gapDays);
  });

  it('asks for the transverse module with the force of the kind of path', () => {
    expect(findingOf('transverse-first', completePath).force).toBe('obligation');
    expect(findingOf('transverse-first', bloc2Path).force).toBe('recommendation');
    const late = regroupement('role-missions', '2027-09-06', '2027-09-08');
    const messageOf = (path: Path) =>
      findingOf('transverse-first', replacing(path, 'role-missions', late)).message;
    expect(messageOf(completePath)).toContain('» doit précéder');
    expect(messageOf(bloc2Path)).toContain('» devrait précéder');
  });
});
