import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, progressOf, type Path } from '../../src/index.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { bloc2Path, completePath } from '../support/paths.js';

// Of the complete path: amelioration ends on 12 August 2027, its assessment is on the 16th, the SPE of bloc 4 on the
// 23rd and 24th, the individual support of bloc 4 on the 26th; then come preparer and the jury of 11 February 2028.
describe('progressOf', () => {
  it('tells what is done, under way, and next', () => {
    const progress = progressOf(completePath, '2027-08-23');
    expect(progress.underWay.map(({ at }) => at)).toEqual([pointerOf('spe-bloc-4-2027-08-23')]);
    expect(progress.underWay[0]).toMatchObject({ what: 'SPE, bloc 4', daysToStart: 0, daysToEnd: 1 });
    expect(progress.next.map(({ at, daysToStart }) => [at, daysToStart])).toEqual([
      [pointerOf('individual-support-bloc-4-2027-08-26'), 3],
    ]);
    expect(progress.toCome.map(({ kind }) => kind)).toEqual([
      'individual-support',
      'e-learning',
      'regroupement',
      'deposit',
      'jury',
    ]);
    // 43 activities, two days of tutor training, deposit, jury; one is under way, five are to come.
    expect(progress.done).toHaveLength(47 - 6);
    expect(progress.toPlan).toEqual([]);
  });

  it('counts by unit, and the support and the opening apart', () => {
    const { units } = progressOf(completePath, '2027-08-23');
    expect(units.map(({ unit, done, underWay, toCome }) => [unit, done, underWay, toCome])).toEqual([
      ['opening', 1, 0, 0],
      ['transverse', 5, 0, 0], // regroupement, e-learning, assessment, SPE, individual support
      ['bloc-1', 6, 0, 0],
      ['bloc-2', 13, 0, 0],
      ['bloc-3', 10, 0, 0],
      ['bloc-4', 3, 1, 1],
      ['support', 1, 0, 2],
    ]);
    expect(units[4]?.what).toBe('bloc 3');
  });

  it('gives the deadlines of what has not begun, with the rule or the date that sets them', () => {
    const { deadlines } = progressOf(completePath, '2027-11-30');
    expect(deadlines.map(({ kind, day, daysLeft, set }) => [kind, day, daysLeft, set])).toEqual([
      ['deposit', '2028-01-10', 41, 'date'],
      ['deposit', '2028-02-11', 73, 'obligation'],
      ['jury', '2028-02-11', 73, 'date'],
      // Three months after preparer, which ended on 24 November 2027: what is usual.
      ['jury', '2028-02-24', 86, 'usage'],
    ]);
    expect(deadlines[1]?.by.map(({ rule }) => rule)).toEqual(['deposit-before-jury']);
  });

  it('counts a deadline in the days on which an activity may end', () => {
    const { deadlines } = progressOf(completePath, '2027-11-01');
    const preparer = deadlines.find(({ kind, module }) => kind === 'regroupement' && module === 'preparer');
    // Two months before the jury of 11 February 2028.
    expect([preparer?.day, preparer?.daysLeft, preparer?.set]).toEqual(['2027-12-11', 40, 'obligation']);
  });

  it('tells what is still to be planned, with its deadline, past or not', () => {
    const { jury, tutor, ...rest } = completePath;
    const activities = rest.activities.filter((one) => one.type !== 'spe' || one.unit !== 'bloc-3');
    const path: Path = { ...rest, activities };
    const progress = progressOf(path, '2028-01-20');
    expect(progress.toPlan.map(({ kind, unit, count }) => [kind, unit, count])).toEqual([
      ['spe', 'bloc-3', 3],
      ['jury', undefined, 1],
      ['tutor-training', undefined, 1],
    ]);
    expect(
      progress.deadlines.filter(({ kind }) => kind === 'spe').map(({ day, daysLeft }) => [day, daysLeft]),
    ).toEqual([['2028-01-10', -10]]);
    expect([jury?.on, tutor?.id]).toEqual(['2028-02-11', 't-1']);
  });

  it('asks for a positioning in an individualised path alone', () => {
    const { positioning, ...path } = bloc2Path;
    expect(positioning?.on).toBe('2026-12-01');
    expect(progressOf(path, '2026-12-01').toPlan.map(({ kind }) => kind)).toEqual(['positioning']);
    expect(progressOf(completePath, '2026-12-01').toPlan).toEqual([]);
  });

  it('puts each dated thing in one list, whatever the path and the day', () => {
    fc.assert(
      fc.property(arbitraryPath, fc.integer({ min: -400, max: 4000 }), (path, days) => {
        const asOf = addDays('2020-01-01', days);
        const { done, underWay, toCome, next, units, deadlines } = progressOf(path, asOf);
        const dated =
          path.activities.length +
          (path.tutor?.trainedOn?.length ?? 0) +
          [path.positioning?.on, path.dossier?.depositedOn, path.jury?.on].filter((day) => day !== undefined)
            .length;
        expect(done.length + underWay.length + toCome.length).toBe(dated);
        expect(next.length > 0).toBe(toCome.length > 0);
        const counted = units.reduce((sum, one) => sum + one.done + one.underWay + one.toCome, 0);
        expect(counted).toBe(path.activities.length);
        for (const { day, daysLeft } of deadlines) expect(addDays(asOf, daysLeft)).toBe(day);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a day that does not exist, and what is no path', () => {
    expect(() => progressOf(completePath, '2027-02-30')).toThrow('invalid-day at /asOf');
    expect(() => progressOf({ ...completePath, formatVersion: 2 as 1 }, '2027-02-28')).toThrow(
      'unknown-format-version at /formatVersion',
    );
  });

  it('answers in plain JSON', () => {
    const progress = progressOf(completePath, '2027-06-01');
    expect(JSON.parse(JSON.stringify(progress))).toEqual(progress);
  });
});

function pointerOf(id: string): string {
  return `/activities/${completePath.activities.findIndex((one) => one.id === id)}`;
}
