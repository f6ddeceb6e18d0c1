import { describe, expect, it } from 'vitest';
import type { Path, RuleId, Verdict } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import { completePath, replacingSpe, spe, without } from '../support/paths.js';

type Row = [why: string, rule: RuleId, path: Path, verdict: Verdict, missing?: string[]];

/** The only SPE of bloc 4 ends on a day of our choice. */
function lastSpe(end: string): Path {
  return replacingSpe(completePath, 'bloc-4', spe('bloc-4', '2027-08-23', end));
}

const rows: Row[] = [
  ['all SPE before the deposit', 'spe-before-deposit', completePath, 'met'],
  ['the last SPE ends on the day of the deposit', 'spe-before-deposit', lastSpe('2028-01-10'), 'met'],
  ['the last SPE ends the day after', 'spe-before-deposit', lastSpe('2028-01-11'), 'unmet'],
  [
    'no date of deposit',
    'spe-before-deposit',
    without(completePath, 'dossier'),
    'undetermined',
    ['/dossier/depositedOn'],
  ],
  [
    'no date of deposit, but an SPE after the jury',
    'spe-before-deposit',
    without(lastSpe('2028-02-12'), 'dossier'),
    'unmet',
  ],
  [
    'an SPE is not planned yet',
    'spe-before-deposit',
    replacingSpe(completePath, 'bloc-4'),
    'undetermined',
    ['/activities'],
  ],
  [
    'an SPE is not planned yet, and another is too late',
    'spe-before-deposit',
    replacingSpe(lastSpe('2028-01-11'), 'bloc-1'),
    'unmet',
  ],

  ['the tutor is not the N+1', 'tutor-is-not-line-manager', completePath, 'met'],
  ['the tutor is the N+1', 'tutor-is-not-line-manager', { ...completePath, tutor: { id: 'n-1' } }, 'unmet'],
  [
    'the tutor is the candidate',
    'tutor-is-not-line-manager',
    { ...completePath, tutor: { id: 'c-1' } },
    'unmet',
  ],
  [
    'no tutor yet',
    'tutor-is-not-line-manager',
    without(completePath, 'tutor'),
    'undetermined',
    ['/tutor/id'],
  ],
  [
    'the N+1 is not known',
    'tutor-is-not-line-manager',
    { ...completePath, candidate: { id: 'c-1' } },
    'undetermined',
    ['/candidate/lineManager'],
  ],
  [
    'the tutor is the N+1, in edition 2017 as well',
    'tutor-is-not-line-manager',
    { ...completePath, edition: '2017', tutor: { id: 'n-1' } },
    'unmet',
  ],
];

describe('dossier and tutor', () => {
  it.each(rows)('%s (%s)', (_, rule, path, verdict, missing) => {
    const finding = findingOf(rule, path);
    expect(finding.verdict).toBe(verdict);
    expect(finding.missing).toEqual(missing);
  });

  it('points at the one person known when the other is missing', () => {
    expect(findingOf('tutor-is-not-line-manager', without(completePath, 'tutor')).at).toEqual([
      '/candidate/lineManager',
    ]);
    const unknown = { ...completePath, candidate: { id: 'c-1' } };
    expect(findingOf('tutor-is-not-line-manager', unknown).at).toEqual(['/tutor/id']);
  });

  it('gives the days by which an SPE comes too late', () => {
    expect(findingOf('spe-before-deposit', lastSpe('2028-01-13'))).toMatchObject({
      gapDays: 3,
      expected: { to: '2028-01-10' },
      found: '2028-01-13',
    });
  });
});
