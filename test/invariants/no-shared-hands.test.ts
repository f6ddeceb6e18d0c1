import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { conformanceCases } from '../cases/index.js';
import { allBlocs } from '../support/scopes.js';

const choices = {
  candidate: { id: 'c-1', lineManager: 'n-1' },
  tutor: { id: 't-1', trainedOn: ['2026-12-01', '2026-12-15'] },
  start: '2027-01-11',
  closedDays: { days: ['2027-02-09'] },
};

const individual: library.IndividualPathsChoices = {
  ...choices,
  blocs: ['bloc-4', 'bloc-1'],
  acquired: { blocs: ['bloc-3'], modules: ['role-missions'], basis: 'earlier-path' },
  pauses: [{ after: 'bloc-4', months: 1 }],
};

/** Everything that a caller can get hold of. */
function everything(): Record<string, unknown> {
  const path = library.buildStandardPath(choices);
  const wrong = { ...path, activities: [], jury: { on: '2027-12-01' } };
  return {
    referential: library.referential,
    editions: library.editions,
    rules: library.rules,
    ids: [
      library.blocIds,
      library.moduleIds,
      library.ruleIds,
      library.errorCodes,
      library.activityTypes,
      library.positioningLevels,
    ],
    path,
    individual: library.buildIndividualPaths(individual),
    needs: library.positioningToBlocs([{ competency: 'C2.1', level: 'to-develop' }]),
    report: library.checkPath(path),
    refused: library.checkPath(wrong),
    cohort: library.checkCohort([path]),
    duration: library.durationOf(path),
    history: library.durationOf({ edition: '2017' }),
    cost: library.costOf({ edition: 'blocs', blocs: allBlocs }, { year: 2022, headcount: { tutors: 1 } }),
    windows: library.windowsOf(path, ['/jury/on', '/tutor/trainedOn/-']),
    progress: library.progressOf(path, '2027-06-01'),
    comparison: library.comparePaths(path, wrong, { year: 2017 }),
    table: library.rowsOf(library.referential.blocs),
    holidays: library.publicHolidaysOf(2027, 'alsace-moselle'),
    record: library.moduleOf(library.referential, 'droit'),
    modules: library.modulesOf(library.referential, 'bloc-2'),
  };
}

/** Tries to change every value within reach, as a careless or malicious caller would. */
function vandalise(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of Object.keys(value)) {
    vandalise((value as Record<string, unknown>)[key], seen);
    Reflect.set(value, key, 'vandalised');
    Reflect.deleteProperty(value, key);
  }
  Reflect.set(value, 'added', true);
  if (Array.isArray(value)) Reflect.apply(tryPush, undefined, [value]);
}

/** Every object and list within a value. */
function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const inner of Object.values(value)) objectsIn(inner, found);
  return found;
}

function tryPush(list: unknown[]): void {
  try {
    list.push('vandalised');
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
  }
}

describe('what is exported or returned', () => {
  it('can be changed by no caller for the next one', () => {
    const before = JSON.stringify(everything());
    vandalise(everything());
    expect(JSON.stringify(everything())).toBe(before);
  });

  it('does not hold what the caller passed in', () => {
    const own = structuredClone(choices);
    const path = library.buildStandardPath(own);
    const before = JSON.stringify(path);
    vandalise(own);
    expect(JSON.stringify(path)).toBe(before);
    const others = structuredClone(individual);
    const paths = library.buildIndividualPaths(others);
    const written = JSON.stringify(paths);
    vandalise(others);
    expect(JSON.stringify(paths)).toBe(written);
  });

  it('gives reports that share nothing with the path, nor with one another, unless it is frozen', () => {
    const judge = ({ path, cohort }: { path?: library.Path; cohort?: readonly library.Path[] }): unknown =>
      path ? library.checkPath(path) : library.checkCohort(cohort ?? []);
    for (const one of conformanceCases) {
      const input = 'cohort' in one ? { cohort: one.cohort } : { path: one.path };
      const inside = objectsIn(judge(input));
      const others = new Set([...objectsIn(judge(input)), ...objectsIn(input)]);
      expect([...inside].filter((value) => others.has(value) && !Object.isFrozen(value))).toEqual([]);
    }
  });

  it('is plain JSON', () => {
    const all = everything();
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(structuredClone(all)).toEqual(all);
  });
});
