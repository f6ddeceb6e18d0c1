import { describe, expect, it } from 'vitest';
import type { IsoDay, Path, RuleId, Verdict } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import { completePath, regroupement, replacing, without } from '../support/paths.js';

/** The complete path with `preparer` ending on the days given and the jury on another. */
function path(preparerEnds: readonly IsoDay[], jury: IsoDay): Path {
  const preparers = preparerEnds.map((end) => regroupement('preparer', end));
  return { ...replacing(completePath, 'preparer', ...preparers), jury: { on: jury } };
}

type Row = [rule: RuleId, preparerEnds: IsoDay[], jury: IsoDay, verdict: Verdict, gapDays?: number];

const rows: Row[] = [
  // At least two months, the day of the month or the last day of a shorter one.
  ['preparer-two-months-before-jury', ['2027-11-24'], '2028-01-24', 'met'],
  ['preparer-two-months-before-jury', ['2027-11-24'], '2028-01-23', 'unmet', 1],
  ['preparer-two-months-before-jury', ['2027-12-31'], '2028-02-29', 'met'],
  ['preparer-two-months-before-jury', ['2027-12-31'], '2028-02-28', 'unmet', 1],
  ['preparer-two-months-before-jury', ['2028-12-31'], '2029-02-28', 'met'],
  ['preparer-two-months-before-jury', ['2028-12-29'], '2029-02-27', 'unmet', 1],
  ['preparer-two-months-before-jury', ['2028-02-29'], '2028-04-29', 'met'],
  ['preparer-two-months-before-jury', ['2027-11-24', '2028-04-05'], '2028-05-05', 'met'],
  ['preparer-two-months-before-jury', ['2028-04-05'], '2028-03-01', 'unmet', 96],
  // At most six months after the last one before the jury.
  ['jury-within-six-months', ['2027-08-31'], '2028-02-29', 'met'],
  ['jury-within-six-months', ['2027-08-31'], '2028-03-01', 'unmet', 1],
  ['jury-within-six-months', ['2027-11-24'], '2028-05-24', 'met'],
  ['jury-within-six-months', ['2027-11-24'], '2028-05-25', 'unmet', 1],
  ['jury-within-six-months', ['2027-11-24', '2028-01-14'], '2028-07-14', 'met'],
  ['jury-within-six-months', ['2028-08-01'], '2028-06-01', 'not-applicable'],
  // Two to three months, as usual.
  ['jury-two-to-three-months', ['2027-11-24'], '2028-01-23', 'unmet', 1],
  ['jury-two-to-three-months', ['2027-11-24'], '2028-01-24', 'met'],
  ['jury-two-to-three-months', ['2027-11-24'], '2028-02-24', 'met'],
  ['jury-two-to-three-months', ['2027-11-24'], '2028-02-26', 'unmet', 2],
  ['jury-two-to-three-months', ['2027-11-24', '2028-01-14'], '2028-02-10', 'met'],
];

describe('delays between preparer and the jury', () => {
  it.each(rows)('%s: preparer %j, jury %s is %s', (rule, preparerEnds, jury, verdict, gapDays) => {
    const finding = findingOf(rule, path(preparerEnds, jury));
    expect(finding.verdict).toBe(verdict);
    expect(finding.gapDays).toBe(gapDays);
  });

  const delays: RuleId[] = [
    'preparer-two-months-before-jury',
    'jury-within-six-months',
    'jury-two-to-three-months',
  ];

  it.each(delays)('%s is undetermined without the date of the jury', (rule) => {
    const finding = findingOf(rule, without(completePath, 'jury'));
    expect(finding).toMatchObject({ verdict: 'undetermined', missing: ['/jury/on'] });
  });

  it.each(delays)('%s is undetermined without preparer, which another rule asks for', (rule) => {
    const finding = findingOf(rule, replacing(completePath, 'preparer'));
    expect(finding).toMatchObject({ verdict: 'undetermined', missing: ['/activities'] });
  });

  it('says what would settle an unmet delay, with dates as a person writes them', () => {
    const finding = findingOf('preparer-two-months-before-jury', path(['2027-12-31'], '2028-02-28'));
    expect(finding.expected).toEqual({ from: '2028-02-29' });
    expect(finding.found).toBe('2028-02-28');
    expect(finding.message).toContain('au plus tôt au 29 février 2028');
    // 28 December and two months end on 28 February; 29 December would end on the 29th of a leap year.
    expect(finding.message).toContain('au plus tard le 28 décembre 2027');
  });

  it('names the last day of the year as the latest when February is short', () => {
    const finding = findingOf('preparer-two-months-before-jury', path(['2029-01-02'], '2029-02-28'));
    expect(finding.message).toContain('au plus tard le 31 décembre 2028');
  });

  it('names the earliest repeat of preparer that the six months would accept', () => {
    // 28 February and six months end on 28 August, 1 March on 1 September: only the latter reaches 31 August.
    const finding = findingOf('jury-within-six-months', path(['2026-09-01'], '2027-08-31'));
    expect(finding.message).toContain('achevé au plus tôt le 1er mars 2027');
  });
});
