import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaths, type Path } from '../../src/index.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { bloc2Path, completePath, regroupement, spe } from '../support/paths.js';

const without = (path: Path, id: string): Path => ({
  ...path,
  activities: path.activities.filter((one) => one.id !== id),
});

describe('comparePaths', () => {
  it('finds nothing between a path and its copy in another order, under other ids', () => {
    const activities = [...completePath.activities]
      .reverse()
      .map((one, rank) => ({ ...one, id: `other-${String(rank)}` }));
    const { activities: compared, ...rest } = comparePaths(completePath, { ...completePath, activities });
    expect(compared).toEqual({ added: [], removed: [], changed: [], same: completePath.activities.length });
    expect(rest).toEqual({
      days: [],
      compliance: { from: 'compliant', to: 'compliant' },
      findings: [],
      durations: [],
    });
  });

  it('tells a date that moved, and by how many days', () => {
    const moved: Path = {
      ...completePath,
      activities: completePath.activities.map((one) =>
        one.id === 'spe-bloc-4-2027-08-23' ? { ...one, start: '2027-08-30', end: '2027-08-31' } : one,
      ),
      jury: { ...completePath.jury, on: '2028-01-20' },
    };
    const { activities, days, findings, compliance } = comparePaths(completePath, moved);
    expect(activities.changed.map(({ what, days: shift, to }) => [what, shift, to.start])).toEqual([
      ['SPE, bloc 4', 7, '2027-08-30'],
    ]);
    expect(days).toEqual([
      {
        at: '/jury/on',
        kind: 'jury',
        what: 'Passage devant le jury',
        from: '2028-02-11',
        to: '2028-01-20',
        days: -22,
      },
    ]);
    // Two months after 24 November 2027 are 24 January 2028.
    expect(findings.map(({ rule, from, to }) => [rule, from, to])).toEqual([
      ['preparer-two-months-before-jury', 'met', 'unmet'],
      ['jury-two-to-three-months', 'met', 'unmet'],
    ]);
    expect(compliance).toEqual({ from: 'compliant', to: 'non-compliant' });
  });

  it('takes the repeats that stay first, so that one that is dropped moves no other', () => {
    const fewer = without(completePath, 'spe-bloc-3-2027-06-14');
    const { activities } = comparePaths(completePath, fewer);
    expect(activities.removed.map(({ activity }) => activity.start)).toEqual(['2027-06-14']);
    expect([activities.added, activities.changed]).toEqual([[], []]);
    const { activities: back } = comparePaths(fewer, completePath);
    expect(back.added.map(({ what }) => what)).toEqual(['SPE, bloc 3']);
  });

  it('tells the totals that differ', () => {
    // Without amelioration: 4 days in person and 1 of e-learning.
    const shorter = without(
      without(completePath, 'regroupement-amelioration-2027-08-09'),
      'e-learning-amelioration-2027-08-06',
    );
    const durations = comparePaths(completePath, shorter).durations ?? [];
    const byTotal = Object.fromEntries(durations.map(({ total, difference }) => [total, difference]));
    expect(byTotal).toMatchObject({ trainingDays: -5, inPersonDays: -4, elearningDays: -1 });
  });

  it('prices both only when told how', () => {
    const tariffs = [
      { item: 'complete-path', year: 2027, cents: 1_000_000 },
      { item: 'bloc-2', year: 2027, cents: 300_000 },
      { item: 'role-missions', year: 2027, cents: 100_000 },
      { item: 'analyser', year: 2027, cents: 50_000 },
      { item: 'preparer', year: 2027, cents: 60_000 },
    ] as const;
    expect(comparePaths(completePath, bloc2Path).costs).toBeUndefined();
    const { costs } = comparePaths(completePath, bloc2Path, { year: 2027, tariffs });
    expect([costs?.from, costs?.to, costs?.difference]).toEqual([1_000_000, 510_000, -490_000]);
    expect(costs?.items).toContainEqual({ item: 'complete-path', from: 1_000_000, to: null });
    expect(costs?.items).toContainEqual({ item: 'bloc-2', from: null, to: 300_000 });
    const unknown = comparePaths(completePath, bloc2Path, { year: 2027 }).costs;
    expect([unknown?.difference, unknown?.unpriced.from]).toEqual([null, ['complete-path']]);
  });

  it('never counts two editions together', () => {
    const old: Path = {
      formatVersion: 1,
      edition: '2017',
      kind: 'complete',
      blocs: [],
      candidate: { id: 'c-1' },
      activities: [regroupement('pilotage', '2017-03-06')],
    };
    const compared = comparePaths(old, completePath, { year: 2017 });
    expect([compared.durations, compared.costs]).toEqual([undefined, undefined]);
  });

  it('is turned round by turning round its paths', () => {
    fc.assert(
      fc.property(arbitraryPath, arbitraryPath, (a, b) => {
        const [there, back] = [comparePaths(a, b), comparePaths(b, a)];
        const pointers = (list: readonly { readonly at: string }[]): string[] =>
          list.map(({ at }) => at).sort();
        expect(pointers(back.activities.added)).toEqual(pointers(there.activities.removed));
        expect(back.activities.same).toBe(there.activities.same);
        expect(back.findings.map(({ rule, from, to }) => [rule, to, from])).toEqual(
          there.findings.map(({ rule, from, to }) => [rule, from, to]),
        );
        const { added, removed, changed, same } = there.activities;
        expect(removed.length + changed.length + same).toBe(a.activities.length);
        expect(added.length + changed.length + same).toBe(b.activities.length);
        expect(JSON.parse(JSON.stringify(there))).toEqual(there);
      }),
      { numRuns: 60 },
    );
  });

  it('names the path that is none', () => {
    const bad: Path = { ...completePath, activities: [spe('bloc-1', '2027-01-12', '2027-01-11')] };
    expect(() => comparePaths(completePath, bad)).toThrow('end-before-start at /b/activities/0/end');
    expect(() => comparePaths(bad, completePath)).toThrow('end-before-start at /a/activities/0/end');
    expect(() => comparePaths(completePath, bloc2Path, { year: 1.5 })).toThrow('/options/year');
  });
});
