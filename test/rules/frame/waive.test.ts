import { describe, expect, it } from 'vitest';
import type { Finding, Path, Waiver } from '../../../src/index.js';
import { waiverOf, withWaiver } from '../../../src/rules/frame/waive.js';
import { completePath, regroupement, without } from '../../support/paths.js';

const waiver: Waiver = { rule: 'spe-count', reason: 'r', grantedBy: 'g', on: '2027-01-11' };
const granted = (path: Path, ...waivers: Waiver[]): ReturnType<typeof waiverOf> =>
  waiverOf({ ...path, waivers }, 'spe-count');
const noJury = without(completePath, 'jury');
const undated = { ...noJury, activities: [] };

describe('waiverOf', () => {
  it('finds none where none is granted', () => {
    expect(waiverOf(completePath, 'spe-count')).toBeUndefined();
    expect(granted(completePath, { ...waiver, rule: 'modules-of-blocs' })).toBeUndefined();
  });

  it.each<[string, Path, Partial<Waiver>, holds: boolean, day: string | undefined]>([
    ['on the day of the jury, granted that day', completePath, { on: '2028-02-11' }, true, '2028-02-11'],
    ['granted the day after', completePath, { on: '2028-02-12' }, false, '2028-02-11'],
    ['that ends that day', completePath, { until: '2028-02-11' }, true, '2028-02-11'],
    ['that ended the day before', completePath, { until: '2028-02-10' }, false, '2028-02-11'],
    // The last activity listed by hand in the complete path is `preparer`.
    ['on the last day of a path without jury', noJury, { until: '2027-11-24' }, true, '2027-11-24'],
    ['over before the last day of a path without jury', noJury, { until: '2027-11-23' }, false, '2027-11-24'],
    ['in a path without a date', undated, { until: '2027-01-11' }, true, undefined],
  ])('reads one %s', (_, path, change, holds, day) => {
    const one = { ...waiver, ...change };
    expect(granted(path, one)).toEqual({ waiver: one, at: '/waivers/0', holds, day });
  });

  it('finds the last day wherever it stands in the list', () => {
    const days = ['2027-03-01', '2027-05-03', '2027-04-05'];
    const path = { ...noJury, activities: days.map((day) => regroupement('droit', day)) };
    expect(granted(path, waiver)?.day).toBe('2027-05-03');
  });

  it('prefers one that holds, else the first', () => {
    const [early, late] = [
      { ...waiver, until: '2027-02-01' },
      { ...waiver, on: '2028-03-01' },
    ];
    expect(granted(completePath, early, waiver, late)?.at).toBe('/waivers/1');
    expect(granted(completePath, early, late)?.at).toBe('/waivers/0');
  });
});

describe('withWaiver', () => {
  const finding = (message: string, at: readonly string[]): Finding => ({
    rule: 'spe-count',
    force: 'obligation',
    verdict: 'waived',
    message,
    at,
    source: { document: 'actors-guide', place: '§2', status: 'stated' },
  });
  const long = { ...waiver, grantedBy: 'G'.repeat(200), reason: 'R'.repeat(200) };
  const held = { waiver: long, at: '/waivers/0', holds: true, day: '2028-02-11' };
  const told = (padding: number, ...activities: number[]): Finding =>
    withWaiver(
      finding(
        'm'.repeat(padding),
        activities.map((index) => `/activities/${String(index)}`),
      ),
      held,
    );
  const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
  const quoted = ({ message }: Finding): number[] =>
    ['G', 'R'].map((letter) => (new RegExp(`${letter}+…`).exec(message)?.[0] ?? '…').length - 1);

  it('quotes 32 bytes of a name and 64 of a reason where there is room', () => {
    expect(quoted(told(100, 7))).toEqual([32, 64]);
    expect(told(100, 7).at).toEqual(['/waivers/0', '/activities/7']);
  });

  it('gives them the room that the rule leaves up to 990 bytes, half of it to the name', () => {
    // With an index of three digits, what the rule leaves and what is written add up.
    const sizes = Array.from({ length: 130 }, (_, more) => told(620 + more, 100, 101));
    const tight = sizes.filter((one) => quoted(one).every((bytes) => bytes > 0) && quoted(one)[1] !== 64);
    // From a room of 2, one byte each, to one of 95, where the reason lacks one.
    expect(tight).toHaveLength(94);
    for (const one of tight) {
      const [name = 0, reason = 0] = quoted(one);
      expect(bytesOf(one)).toBe(990);
      expect(name).toBe(Math.min(32, Math.floor((name + reason) / 2)));
    }
    const full = sizes.filter((one) => quoted(one).every((bytes) => bytes === 0));
    expect(full.length).toBeGreaterThan(0);
  });

  it('says the same wherever the activities stand', () => {
    for (let padding = 580; padding < 720; padding += 20) {
      const { message } = told(padding, 7, 8, 9);
      expect(told(padding, 17, 18, 19).message).toBe(message);
      expect(told(padding, 117, 118, 119).message).toBe(message);
    }
  });
});
