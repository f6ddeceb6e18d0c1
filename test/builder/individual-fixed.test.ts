import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndividualPath,
  checkPath,
  type IndividualPathChoices,
  type IsoDay,
  type Path,
} from '../../src/index.js';
import { withFactsToCome } from '../support/facts-to-come.js';
import { runs } from '../support/runs.js';
import { allBlocs } from '../support/scopes.js';
import { faultsOfOrder, leastOpenDays, monthsAfter, openDay, unitsFollowed } from './individual-truths.js';
import { daysAfter } from './truths.js';

const people = { candidate: { id: 'c-1', lineManager: 'n-1' }, tutor: { id: 't-1' } };

/** The rules broken; the training of a president, dated on the first day of the path, is no matter here. */
function unmetIn(path: Path): string[] {
  return checkPath(withFactsToCome(path))
    .findings.filter(({ force, verdict }) => force !== 'usage' && verdict === 'unmet')
    .map(({ rule }) => rule)
    .filter((rule) => rule !== 'jury-president-trained');
}

function daysOf(path: Path, id: string): [IsoDay, IsoDay] | undefined {
  const found = path.activities.find((one) => one.id === id);
  return found && [found.start, found.end];
}

/** The first open day, on which the training starts, and the blocs in the order wanted. */
const arbitraryTraining = fc.record({
  start: fc.nat(3000).map((day) => openDay(daysAfter('2026-01-01', day), 1)),
  blocs: fc.shuffledSubarray([...allBlocs], { minLength: 1 }),
  transverse: fc.boolean(),
});

const adviceLost = (transverse: boolean): string[] => (transverse ? [] : ['transverse-first']);

describe('a jury on a given day', () => {
  it('is kept, and nothing else is broken as soon as there is room without a day between', () => {
    const days = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(arbitraryTraining, days, ({ start, blocs, transverse }, later) => {
        const units = unitsFollowed(blocs, transverse, undefined);
        const least = leastOpenDays(units);
        const prepared = openDay(start, least.owed + 4);
        const done = openDay(start, least.lastSpe);
        const earliest = [monthsAfter(prepared, 2), done].sort()[1] ?? '';
        const on = daysAfter(earliest, later);
        const path = buildIndividualPath({ ...people, start, blocs, transverse, jury: { on } });
        expect(path.jury?.on).toBe(on);
        expect(faultsOfOrder(path, units, undefined)).toEqual([]);
        const lost = unmetIn(path).filter((rule) => rule !== 'transverse-once' || transverse);
        expect(lost).toEqual(adviceLost(transverse));
      }),
      { numRuns: runs(200) },
    );
  });

  it('that comes too soon is kept too, and the checker says what is broken, no more than it must', () => {
    const days = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(arbitraryTraining, days, ({ start, blocs, transverse }, earlier) => {
        const units = unitsFollowed(blocs, transverse, undefined);
        const least = leastOpenDays(units);
        const prepared = openDay(start, least.owed + 4);
        const on = daysAfter(monthsAfter(prepared, 2), -earlier);
        const path = buildIndividualPath({ ...people, start, blocs, transverse, jury: { on } });
        expect(path.jury?.on).toBe(on);
        const broken = unmetIn(path);
        expect(broken).toContain('preparer-two-months-before-jury');
        const lateForSupport = on < prepared;
        const lateForSpe = on < openDay(start, least.lastSpe);
        // Where either fits before the jury but not both, one is broken.
        const possible = [
          'preparer-two-months-before-jury',
          ...(lateForSupport || lateForSpe ? ['support-modules-present', 'spe-before-deposit'] : []),
          ...adviceLost(transverse),
        ];
        expect(broken.filter((rule) => !possible.includes(rule))).toEqual([]);
        const most = 1 + Number(lateForSupport) + Number(lateForSpe) + Number(!transverse);
        expect(broken.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: runs(200) },
    );
  });

  it('leaves a pause without an activity, preparer included, however soon it comes', () => {
    const arbitraryPause = fc.record({
      months: fc.integer({ min: 1, max: 8 }),
      later: fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(arbitraryTraining, arbitraryPause, ({ start, blocs, transverse }, { months, later }) => {
        const [after = 'bloc-1'] = blocs;
        const jury = { on: daysAfter(start, later) };
        const pauses = [{ after, months }];
        const path = buildIndividualPath({ ...people, start, blocs, transverse, jury, pauses });
        const end = daysOf(path, `individual-support-${after}`)?.[1] ?? '';
        const back = monthsAfter(end, months);
        expect(path.jury?.on).toBe(jury.on);
        expect(path.activities.filter((one) => one.end > end && one.start < back)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('leaves preparer where the caller wants it', () => {
    const choices = { ...people, start: '2027-01-11', blocs: ['bloc-1'] } as const;
    const jury = { on: '2027-12-15' };
    const after = buildIndividualPath({ ...choices, jury, preparer: 'once-spe-are-done' });
    const during = buildIndividualPath({ ...choices, jury, preparer: 'during-training' });
    // Two months before is Friday 15 October: the whole week before starts on Monday 4.
    expect(daysOf(after, 'regroupement-preparer')).toEqual(['2027-10-04', '2027-10-06']);
    expect(daysOf(during, 'regroupement-preparer')).toEqual(['2027-10-04', '2027-10-06']);
    expect(daysOf(after, 'spe-bloc-1-2')?.[1]).toBe('2027-02-26');
    expect((daysOf(during, 'spe-bloc-1-2')?.[0] ?? '') > '2027-10-06').toBe(true);
  });

  it('brings the modules of a single bloc closer together before it lets go of an obligation', () => {
    const path = buildIndividualPath({
      ...people,
      start: '2027-01-11',
      blocs: ['bloc-1'],
      preparer: 'once-spe-are-done',
      jury: { on: '2027-04-16' },
    });
    expect(unmetIn(path)).toEqual([]);
    // The transverse module takes 11 to 14 January; no day is lost before the e-learning of the next one.
    expect(daysOf(path, 'regroupement-preparer')?.[1]).toBe('2027-02-16');
  });
});

describe('preparer on a given day', () => {
  it('is kept, open or not, and the training goes on around it', () => {
    fc.assert(
      fc.property(arbitraryTraining, fc.integer({ min: -30, max: 400 }), (training, offset) => {
        const { start, blocs, transverse } = training;
        const units = unitsFollowed(blocs, transverse, undefined);
        const on = daysAfter(start, offset);
        const path = buildIndividualPath({ ...people, start, blocs, transverse, preparer: { on } });
        expect(daysOf(path, 'regroupement-preparer')?.[0]).toBe(on);
        expect(faultsOfOrder(path, units, undefined)).toEqual([]);
        const broken = unmetIn(path);
        expect(broken).not.toContain('preparer-two-months-before-jury');
        expect(broken).not.toContain('spe-before-deposit');
        const eve = daysOf(path, 'e-learning-preparer-1')?.[0] ?? '';
        const owed = openDay(start, leastOpenDays(units).owed);
        const isTooSoon = eve <= owed;
        expect(broken.includes('support-modules-order')).toBe(isTooSoon);
        const possible = [
          ...(isTooSoon ? ['support-modules-order', 'support-after-spe'] : []),
          ...(eve < openDay(start, 5) ? ['transverse-first'] : adviceLost(transverse)),
          ...(transverse ? [] : ['transverse-once', 'transverse-first']),
        ];
        expect(broken.filter((rule) => !possible.includes(rule))).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it('with a jury so many months after it brings the training closer together', () => {
    const choices: IndividualPathChoices = {
      ...people,
      start: '2027-01-11',
      blocs: ['bloc-1', 'bloc-4'],
      preparer: { on: '2027-03-01' },
      jury: { monthsAfterPreparer: 2 },
    };
    const path = buildIndividualPath(choices);
    expect(path.jury?.on).toBe('2027-05-03');
    expect(unmetIn(path)).toEqual([]);
  });

  it.each([
    [{ preparer: { on: '2027-02-27' } }, '2027-02-27'],
    [{ preparer: { on: '2026-11-02' } }, '2026-11-02'],
  ] as const)('keeps a Saturday and a day before the start: %j', (choices, on) => {
    const path = buildIndividualPath({ ...people, start: '2027-01-11', blocs: ['bloc-1'], ...choices });
    expect(daysOf(path, 'regroupement-preparer')?.[0]).toBe(on);
    expect(daysOf(path, 'e-learning-role-missions-1')?.[0]).toBe('2027-01-11');
  });
});

describe('days that contradict each other', () => {
  it('are all kept', () => {
    fc.assert(
      fc.property(
        arbitraryTraining,
        fc.integer({ min: -200, max: 600 }),
        fc.integer({ min: -200, max: 600 }),
        fc.integer({ min: -200, max: 200 }),
        ({ start, blocs, transverse }, first, second, third) => {
          const preparer = { on: daysAfter(start, first) };
          const jury = { on: daysAfter(start, second) };
          const positionedOn = daysAfter(start, third);
          const path = buildIndividualPath({
            ...people,
            start,
            blocs,
            transverse,
            preparer,
            jury,
            positionedOn,
          });
          expect(daysOf(path, 'regroupement-preparer')?.[0]).toBe(preparer.on);
          expect(path.jury?.on).toBe(jury.on);
          expect(path.positioning?.on).toBe(positionedOn);
          const training = path.activities.filter(
            ({ id }) => !id.endsWith('preparer') && !id.endsWith('preparer-1'),
          );
          expect((training[0]?.start ?? '') >= start).toBe(true);
          const finding = checkPath(path).findings.find(
            ({ rule }) => rule === 'preparer-two-months-before-jury',
          );
          const end = daysOf(path, 'regroupement-preparer')?.[1] ?? '';
          expect(finding?.verdict).toBe(monthsAfter(end, 2) <= jury.on ? 'met' : 'unmet');
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
