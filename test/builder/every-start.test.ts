import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStandardPath } from '../../src/builder/standard-path.js';
import { referential } from '../../src/data/index.js';
import { checkPath, rules, type ClosedDays, type IsoDay, type Path } from '../../src/index.js';
import {
  alsaceMoselle,
  calendarOf,
  daysAfter,
  everyDay,
  faultsOf,
  france,
  ordinaryFaultsOf,
} from './truths.js';
import { withFactsToCome } from '../support/facts-to-come.js';

const starts = everyDay(2026, 2035);

function build(start: IsoDay, closedDays?: ClosedDays): Path {
  return buildStandardPath(referential, {
    candidate: { id: 'c-1', lineManager: 'n-1' },
    tutor: { id: 't-1' },
    start,
    ...(closedDays && { closedDays }),
  });
}

const paths = {
  france: starts.map((start) => build(start)),
  'alsace-moselle': starts.map((start) => build(start, { publicHolidays: 'alsace-moselle' })),
};

/** The rules for complete paths of edition `blocs`, of the forces given, that a path does not meet. */
function notMet(path: Path, forces: readonly string[]): string[] {
  const outside = rules
    .filter(({ kind, editions }) => kind === 'individualised' || !editions.includes('blocs'))
    .map(({ id }) => id);
  return checkPath(withFactsToCome(path))
    .findings.filter(({ force, verdict }) => forces.includes(force) && verdict !== 'met')
    .filter(({ rule }) => !outside.includes(rule))
    .map(({ rule, verdict }) => `${path.activities[0]?.start ?? ''}: ${rule} is ${verdict}`);
}

describe('for every start day from 2026 to 2035', () => {
  it('has them all', () => {
    expect(starts).toHaveLength(3652);
  });

  it.each([
    ['france', france],
    ['alsace-moselle', alsaceMoselle],
  ] as const)('the path is laid out as the guide says (%s)', (region, calendar) => {
    const faults = starts.flatMap((start, index) => {
      const path = paths[region][index] as Path;
      return [...faultsOf(path, calendar, start), ...ordinaryFaultsOf(path, calendar, start)];
    });
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it('the path meets every rule, of whatever force', () => {
    const departures = paths.france.flatMap((path) =>
      notMet(path, ['obligation', 'recommendation', 'usage']),
    );
    expect(departures.slice(0, 10)).toEqual([]);
  });
});

describe("whatever the caller's closed days", () => {
  interface Closures {
    readonly start: IsoDay;
    readonly alsace: boolean;
    readonly periods: readonly (readonly [offset: number, length: number])[];
    readonly days: readonly number[];
  }

  function demandObligations({ start, alsace, ...closures }: Closures): void {
    const periods = closures.periods.map(([offset, length]) => {
      const from = daysAfter(start, offset);
      return { from, to: daysAfter(from, length - 1) };
    });
    const days = closures.days.map((offset) => daysAfter(start, offset));
    const publicHolidays = alsace ? 'alsace-moselle' : 'france';
    const path = build(start, { publicHolidays, periods, days });
    const open = (alsace ? alsaceMoselle : france).days.filter(
      (day) => !days.includes(day) && !periods.some(({ from, to }) => from <= day && day <= to),
    );
    expect(faultsOf(path, calendarOf(open), start)).toEqual([]);
    expect(notMet(path, ['obligation', 'recommendation'])).toEqual([]);
  }

  const startAndRegion = { start: fc.constantFrom(...starts), alsace: fc.boolean() };

  it('a closure of up to six weeks leaves every obligation and recommendation met', () => {
    const closure = fc.tuple(fc.integer({ min: -10, max: 480 }), fc.integer({ min: 1, max: 42 }));
    const periods = closure.map((one) => [one]);
    fc.assert(
      fc.property(fc.record({ ...startAndRegion, periods, days: fc.constant([]) }), demandObligations),
      { numRuns: 300 },
    );
  });

  it('so do two closures of up to ten months and many single days', () => {
    const closure = fc.tuple(fc.integer({ min: -10, max: 700 }), fc.integer({ min: 1, max: 300 }));
    const periods = fc.array(closure, { maxLength: 2 });
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 600 }), { maxLength: 100 });
    fc.assert(fc.property(fc.record({ ...startAndRegion, periods, days }), demandObligations), {
      numRuns: 200,
    });
  });
});
