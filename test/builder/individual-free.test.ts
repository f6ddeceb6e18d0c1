import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndividualPath,
  checkPath,
  type Finding,
  type IndividualPathChoices,
  type Path,
} from '../../src/index.js';
import { withFactsToCome } from '../support/facts-to-come.js';
import { runs } from '../support/runs.js';
import { allBlocs } from '../support/scopes.js';
import {
  arbitraryAcquired,
  arbitraryClosure,
  faultsOfOrder,
  holds,
  monthsAfter,
  unitsFollowed,
} from './individual-truths.js';
import { daysAfter } from './truths.js';

const people = { candidate: { id: 'c-1', lineManager: 'n-1' }, tutor: { id: 't-1' } };

/** Leaves out what is not chosen: an optional field holds no `undefined`. */
function chosen<T extends object>(choices: T): T {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined)) as T;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Choices in which no day is fixed, so that nothing but delays can force a departure. */
const arbitraryChoices = fc.nat(3000).chain((day) => {
  const start = daysAfter('2026-01-01', day);
  return fc
    .record({
      blocs: fc.shuffledSubarray([...allBlocs], { minLength: 1 }),
      transverse: maybe(fc.boolean()),
      acquired: maybe(arbitraryAcquired),
      pauseMonths: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 4 }),
      until: fc.boolean(),
      betweenBlocs: maybe(fc.nat(6)),
      beforeCertificationSupport: maybe(fc.nat(9)),
      beforeJury: maybe(fc.nat(12)),
      preparer: fc.constantFrom(undefined, 'once-spe-are-done', 'during-training'),
      months: maybe(fc.integer({ min: 2, max: 9 })),
      closedDays: maybe(arbitraryClosure(start)),
    })
    .map(({ blocs, pauseMonths, until, preparer, months, ...others }) => {
      const { betweenBlocs, beforeCertificationSupport, beforeJury, ...kept } = others;
      const pauses = pauseMonths.slice(0, blocs.length).map((count, index) => {
        const after = blocs[index] ?? 'bloc-1';
        return until && index === 0 ? { after, until: monthsAfter(start, count) } : { after, months: count };
      });
      const stretching = chosen({
        betweenBlocs,
        ...(preparer !== 'during-training' && { beforeCertificationSupport }),
        ...(months === undefined && { beforeJury }),
      });
      const jury = months === undefined ? undefined : { monthsAfterPreparer: months };
      return chosen({ ...people, start, blocs, pauses, stretching, preparer, jury, ...kept });
    });
}) as fc.Arbitrary<IndividualPathChoices>;

/** What stands in the way of a recommendation by choice, whatever is built. */
function forced(choices: IndividualPathChoices, path: Path): string[] {
  const { transverse = true, acquired, pauses = [], stretching = {}, jury } = choices;
  const months = typeof jury === 'object' && 'monthsAfterPreparer' in jury ? jury.monthsAfterPreparer : 2;
  const lacks = !transverse && !holds(acquired, 'role-missions');
  const last = unitsFollowed(choices.blocs, false, acquired).at(-1);
  const lasts = pauses.map((pause) => {
    if ('months' in pause) return pause.months;
    return (Date.parse(pause.until) - Date.parse(choices.start)) / (30 * 86_400_000);
  });
  const afterAll = Math.max(
    stretching.beforeJury ?? 0,
    lasts[pauses.findIndex(({ after }) => after === last)] ?? 0,
  );
  // All delays chosen, and two weeks of work a bloc: less than any path takes.
  const delays =
    lasts.reduce((a, b) => a + b, 0) +
    (stretching.betweenBlocs ?? 0) * (choices.blocs.length - 1) +
    Math.max((stretching.beforeCertificationSupport ?? 0) + months, afterAll);
  return [
    ...(lacks ? ['transverse-first'] : []),
    // A training of seven modules without a day between takes three months more.
    ...(lacks && delays > 12 - 4 && spanOf(path) > 365 ? ['transverse-once'] : []),
    ...(months > 6 || (choices.preparer === 'during-training' && afterAll > 4)
      ? ['jury-within-six-months']
      : []),
  ];
}

function spanOf({ activities, jury }: Path): number {
  const first = activities.map(({ start }) => start).sort()[0] ?? '';
  return (Date.parse(jury?.on ?? '') - Date.parse(first)) / 86_400_000;
}

function unmet(path: Path, force: Finding['force']): string[] {
  // One who holds everything has nothing to follow, and no first day.
  if (path.activities.length === 0) return [];
  return checkPath(withFactsToCome(path))
    .findings.filter((one) => one.force === force && one.verdict === 'unmet')
    .map(({ rule }) => rule);
}

describe('a path in which no day is fixed', () => {
  it('breaks no obligation, and a recommendation only where a choice forces it', () => {
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        const path = buildIndividualPath(choices);
        expect(unmet(path, 'obligation')).toEqual([]);
        const forcedByChoice = forced(choices, path);
        expect(unmet(path, 'recommendation').filter((rule) => !forcedByChoice.includes(rule))).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });

  it('has the SPE of each unit followed, before the deposit, and nothing of what is held', () => {
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        const { blocs, transverse = true, acquired, jury, preparer } = choices;
        const path = buildIndividualPath(choices);
        expect(faultsOfOrder(path, unitsFollowed(blocs, transverse, acquired), acquired)).toEqual([]);
        expect(path.blocs).toEqual(blocs);
        expect(path.acquired).toEqual(acquired);
        const deposit = path.dossier?.depositedOn ?? '';
        expect(path.activities.filter((one) => one.end > deposit)).toEqual([]);
        expect(deposit < (path.jury?.on ?? '')).toBe(true);
        const isRepeated = typeof jury === 'object' || preparer !== undefined;
        const hasPreparer = path.activities.some(
          (one) => one.type === 'regroupement' && one.module === 'preparer',
        );
        expect(hasPreparer).toBe(isRepeated || !holds(acquired, 'preparer'));
      }),
      { numRuns: runs(200) },
    );
  });

  it('is the same for the same choices, which it neither changes nor shares', () => {
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        const before = JSON.stringify(choices);
        const path = buildIndividualPath(choices);
        const written = JSON.stringify(path);
        expect(JSON.stringify(choices)).toBe(before);
        expect(JSON.stringify(buildIndividualPath(JSON.parse(before) as IndividualPathChoices))).toBe(
          written,
        );
        choices.acquired?.modules?.push('pilotage');
        choices.acquired?.blocs?.push('bloc-1');
        expect(JSON.stringify(path)).toBe(written);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('delays that are chosen', () => {
  it('are kept: pauses, the three stretchings, and the months between preparer and the jury', () => {
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        const { pauses = [], stretching = {}, jury, blocs, acquired } = choices;
        const path = buildIndividualPath(choices);
        const training = path.activities.filter(
          (one) => !('module' in one) || (one.module !== 'analyser' && one.module !== 'preparer'),
        );
        const endOf = (unit: string): string | undefined =>
          training.find(({ id }) => id === `individual-support-${unit}`)?.end;
        const followed = unitsFollowed(blocs, false, acquired);
        for (const [index, unit] of followed.entries()) {
          const end = endOf(unit) ?? '';
          const pause = pauses.find(({ after }) => after === unit);
          const isLast = index === followed.length - 1;
          const months =
            pause && 'months' in pause ? pause.months : isLast ? 0 : (stretching.betweenBlocs ?? 0);
          const back =
            pause && 'until' in pause ? pause.until : monthsAfter(end, pause || !isLast ? months : 0);
          const during = [...path.activities.map(({ start }) => start)].filter(
            (day) => day > end && day < back,
          );
          expect(during).toEqual([]);
        }
        const over = training
          .map(({ end }) => end)
          .sort()
          .at(-1);
        const preparer = path.activities.find((one) => one.id === 'e-learning-preparer-1');
        const prepared = path.activities.find((one) => one.id === 'regroupement-preparer')?.end;
        const { beforeCertificationSupport, beforeJury } = stretching;
        if (over !== undefined && preparer && beforeCertificationSupport !== undefined) {
          expect(preparer.start >= monthsAfter(over, beforeCertificationSupport)).toBe(true);
        }
        if (over !== undefined && beforeJury !== undefined) {
          expect((path.jury?.on ?? '') >= monthsAfter(over, beforeJury)).toBe(true);
        }
        if (typeof jury === 'object' && 'monthsAfterPreparer' in jury && prepared !== undefined) {
          const wanted = monthsAfter(prepared, jury.monthsAfterPreparer);
          expect((path.jury?.on ?? '') >= wanted).toBe(true);
          if (!choices.closedDays) expect((path.jury?.on ?? '') <= daysAfter(wanted, 4)).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('leave preparer where it is wanted: some SPE after it, or none', () => {
    fc.assert(
      fc.property(arbitraryChoices, (choices) => {
        const path = buildIndividualPath(choices);
        const spe = path.activities.filter(({ type }) => type === 'spe');
        const preparer = path.activities.find((one) => one.id === 'regroupement-preparer');
        if (!preparer) return;
        const after = spe.filter(({ start }) => start > preparer.end).length;
        if (choices.preparer !== 'during-training') expect(after).toBe(0);
        else if (spe.length > 1) expect(after).toBe(1);
      }),
      { numRuns: runs(200) },
    );
  });
});
