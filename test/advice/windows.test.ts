import { describe, expect, it } from 'vitest';
import { windowsOf, type DateWindow, type Path } from '../../src/index.js';
import { bloc2Path, completePath, regroupement, spe } from '../support/paths.js';

function windowAt(path: Path, at: string): DateWindow {
  const found = windowsOf(path, [at]);
  if (found.length !== 1) throw new Error(`${String(found.length)} windows at ${at}`);
  return found[0] as DateWindow;
}

const startOf = (path: Path, id: string): string =>
  `/activities/${path.activities.findIndex((one) => one.id === id)}/start`;
/** A path without some of its fields. */
function less(path: Path, ...fields: readonly (keyof Path)[]): Path {
  return Object.fromEntries(
    Object.entries(path).filter(([field]) => !fields.includes(field as keyof Path)),
  ) as unknown as Path;
}

const noJury = less(completePath, 'jury');

// preparer: 22 to 24 November 2027; last SPE: 24 August 2027; jury: 11 February 2028; training starts on 11 January 2027.
describe('windowsOf', () => {
  it('opens the jury two months after preparer, and advises it up to three', () => {
    const window = windowAt(noJury, '/jury/on');
    expect(window.current).toBeUndefined();
    expect(window.earliest?.day).toBe('2028-01-24');
    expect(window.latest).toBeUndefined();
    // Two to three months after 24 November; thirteen months, one more or less, after 11 January 2027: from
    // 11 January to 11 March 2028.
    expect([window.advised?.earliest?.day, window.advised?.latest?.day]).toEqual([
      '2028-01-24',
      '2028-02-24',
    ]);
    expect(window.advised?.latest?.by.map(({ rule }) => rule)).toEqual(['jury-two-to-three-months']);
  });

  it('names the rule of a bound, the other end, and what it would say one day beyond', () => {
    const [origin] = windowAt(completePath, '/jury/on').earliest?.by ?? [];
    expect(origin?.rule).toBe('preparer-two-months-before-jury');
    expect(origin?.force).toBe('obligation');
    expect(origin?.from).toEqual([`/activities/${completePath.activities.findIndex(isPreparer)}`]);
    expect(origin?.message).toContain('23 janvier 2028');
  });

  it('puts the deposit between the last SPE and the jury', () => {
    const window = windowAt(completePath, '/dossier/depositedOn');
    expect([window.earliest?.day, window.latest?.day]).toEqual(['2027-08-24', '2028-02-11']);
    expect(window.earliest?.by.map(({ rule }) => rule)).toEqual(['spe-before-deposit']);
    expect(window.latest?.by.map(({ rule }) => rule)).toEqual(['deposit-before-jury']);
  });

  it('keeps the length of an activity: its start is bounded by what its end may reach', () => {
    // Three days, which end on 11 December at the latest, two months before the jury.
    const window = windowAt(completePath, startOf(completePath, 'regroupement-preparer-2027-11-22'));
    expect(window.days).toBe(3);
    expect(window.latest?.day).toBe('2027-12-09');
    // analyser ends on 29 April 2027.
    expect(window.earliest?.day).toBe('2027-04-29');
  });

  it('leaves out the days beside the other day of the tutor’s training', () => {
    const window = windowAt(completePath, '/tutor/trainedOn/1');
    expect(window.latest?.day).toBe('2027-01-11');
    expect(window.except.map(({ from, to }) => [from, to])).toEqual([['2026-12-14', '2026-12-16']]);
    expect(window.except[0]?.by.map(({ rule, from }) => [rule, from])).toEqual([
      ['tutor-training-days', ['/tutor/trainedOn']],
    ]);
    expect(window.latest?.by[0]?.from).toEqual([startOf(completePath, 'opening').replace('/start', '')]);
    // Two to three weeks before 11 January 2027.
    expect([window.advised?.earliest?.day, window.advised?.latest?.day]).toEqual([
      '2026-12-21',
      '2026-12-28',
    ]);
  });

  it('waits for the other end when it has no date', () => {
    const window = windowAt(less(noJury, 'dossier'), '/dossier/depositedOn');
    expect(window.latest).toBeUndefined();
    expect(window.waiting).toEqual([
      { rule: 'deposit-before-jury', force: 'obligation', missing: ['/jury/on'] },
    ]);
    expect(window.earliest?.day).toBe('2027-08-24');
  });

  it('says plainly that no day is left, and which obligations clash', () => {
    // The last SPE ends after the jury, so that the deposit can neither follow the one nor precede the other.
    const activities = completePath.activities.map((one) =>
      one.id === 'spe-bloc-4-2027-08-23' ? spe('bloc-4', '2028-03-01', '2028-03-02') : one,
    );
    const window = windowAt({ ...completePath, activities }, '/dossier/depositedOn');
    expect(window.possible).toBe(false);
    expect(window.clashing).toEqual(['spe-before-deposit', 'deposit-before-jury']);
    expect([window.earliest, window.latest, window.advised]).toEqual([undefined, undefined, undefined]);
  });

  it('sets a usage aside where an obligation leaves none of its days', () => {
    // Held for a training on 11 January 2027 the jury of January 2029 is beyond every usage.
    const activities = completePath.activities.map((one) =>
      isPreparer(one) ? { ...one, start: '2028-11-20', end: '2028-11-22' } : one,
    );
    const window = windowAt({ ...completePath, activities }, '/jury/on');
    expect(window.earliest?.day).toBe('2029-01-22');
    expect(window.setAside).toEqual(['thirteen-months']);
    expect(window.advised?.latest?.day).toBe('2029-02-22');
  });

  it('bounds nothing by a rule that is waived', () => {
    const waivers: Path['waivers'] = [
      {
        rule: 'preparer-two-months-before-jury',
        reason: 'congé',
        grantedBy: 'Institut 4.10',
        on: '2027-01-01',
      },
    ];
    const window = windowAt({ ...completePath, waivers }, '/jury/on');
    expect(window.waived).toEqual(['preparer-two-months-before-jury']);
    // The dossier is deposited on 10 January 2028, and the waiver holds then: that day is the next bound.
    expect(window.earliest?.day).toBe('2028-01-10');
    expect(window.earliest?.by.map(({ rule }) => rule)).toEqual(['deposit-before-jury']);
  });

  it('tells a rule that stays unmet whatever the date is, and the bound that it would set', () => {
    // Two SPE after the deposit of 10 January 2028: moving one does not mend the other.
    const activities = [
      ...completePath.activities,
      spe('bloc-1', '2028-01-17', '2028-01-18'),
      spe('bloc-2', '2028-01-24'),
    ];
    const path = { ...completePath, activities };
    const window = windowAt(path, startOf(path, 'spe-bloc-1-2028-01-17'));
    expect(window.unmetAnyway).toEqual(['spe-before-deposit']);
    expect(window.latest?.day).toBe('2028-01-09');
    expect(window.latest?.by[0]?.from).toEqual(['/dossier/depositedOn']);
  });

  it('has a window for what is still to be planned, as one day', () => {
    const activities = completePath.activities.filter((one) => !isPreparer(one) && one.type !== 'opening');
    const open = windowsOf({ ...completePath, activities }).filter(({ at }) => at === '/activities/-/start');
    expect(open.map(({ kind, module, days }) => [kind, module, days])).toEqual([
      ['opening', undefined, 1],
      ['regroupement', 'preparer', 1],
    ]);
    expect([open[1]?.earliest?.day, open[1]?.latest?.day]).toEqual(['2027-04-29', '2027-12-11']);
    expect(open[1]?.latest?.by.map(({ from }) => from)).toEqual([['/jury/on']]);
  });

  it('has the days of the tutor’s training while there is no tutor yet', () => {
    const window = windowAt(less(completePath, 'tutor'), '/tutor/trainedOn/-');
    expect(window.latest?.day).toBe('2027-01-11');
  });

  it('has the positioning in an individualised path alone, the appointment in edition 2017 alone', () => {
    expect(windowAt(bloc2Path, '/positioning/on').latest?.day).toBe(firstDayOf(bloc2Path));
    expect(windowsOf(completePath).map(({ at }) => at)).not.toContain('/positioning/on');
    expect(windowsOf(completePath).map(({ at }) => at)).not.toContain('/candidate/appointedOn');
    const path: Path = {
      formatVersion: 1,
      edition: '2017',
      kind: 'complete',
      blocs: [],
      candidate: { id: 'c-1', appointedOn: '2016-11-02' },
      activities: [regroupement('role-missions', '2017-03-06', '2017-03-08')],
    };
    const window = windowAt(path, '/candidate/appointedOn');
    expect(window.latest?.day).toBe('2017-03-06');
    // Within the first year in post.
    expect(window.advised?.earliest?.day).toBe('2016-03-06');
  });

  it('answers for some dates alone', () => {
    const [jury, ...others] = windowsOf(completePath, ['/jury/on']);
    expect(jury).toEqual(windowAt(completePath, '/jury/on'));
    expect(others).toEqual([]);
    expect(windowsOf(completePath, [])).toEqual([]);
    expect(() => windowsOf(completePath, '/jury/on' as never)).toThrow('invalid-type at /at');
  });

  it('answers in plain JSON, and the same twice', () => {
    const windows = windowsOf(bloc2Path);
    expect(JSON.parse(JSON.stringify(windows))).toEqual(windows);
    expect(windowsOf(bloc2Path)).toEqual(windows);
  });

  it('refuses what is no path', () => {
    expect(() =>
      windowsOf({
        ...completePath,
        activities: [{ id: 'a', type: 'opening', start: '2027-02-30', end: '2027-03-01' }],
      }),
    ).toThrow('invalid-day at /activities/0/start');
  });
});

function isPreparer(one: Path['activities'][number]): boolean {
  return one.type === 'regroupement' && one.module === 'preparer';
}

function firstDayOf(path: Path): string {
  return path.activities.map(({ start }) => start).sort()[0] ?? '';
}
