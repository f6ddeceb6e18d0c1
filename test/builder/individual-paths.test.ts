import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndividualPath,
  buildIndividualPaths,
  checkPath,
  CqpMoError,
  type IndividualPathsChoices,
  type Path,
} from '../../src/index.js';
import { withFactsToCome } from '../support/facts-to-come.js';
import { runs } from '../support/runs.js';
import { allBlocs } from '../support/scopes.js';
import { arbitraryAcquired, faultsOfOrder, holds, monthsAfter, unitsFollowed } from './individual-truths.js';
import { daysAfter } from './truths.js';

const choices = {
  candidate: { id: 'c-1', lineManager: 'n-1' },
  tutor: { id: 't-1' },
  start: '2027-01-11',
  positionedOn: '2026-12-07',
} as const;

function modulesOf(path: Path): string[] {
  return path.activities.flatMap((one) => (one.type === 'regroupement' ? [one.module] : []));
}

describe('buildIndividualPaths', () => {
  const paths = buildIndividualPaths({ ...choices, blocs: ['bloc-4', 'bloc-3', 'bloc-1'] });

  it('certifies each bloc by itself, in the order wanted, with preparer for each jury', () => {
    expect(paths.map(({ blocs }) => blocs)).toEqual([['bloc-4'], ['bloc-3'], ['bloc-1']]);
    expect(paths.map(modulesOf)).toEqual([
      ['role-missions', 'analyser', 'amelioration', 'preparer'],
      ['accompagnement', 'evaluation', 'preparer'],
      ['pilotage', 'preparer'],
    ]);
  });

  it('holds from the earlier paths their blocs, the transverse module and analyser', () => {
    expect(paths.map(({ acquired }) => acquired)).toEqual([
      undefined,
      { blocs: ['bloc-4'], modules: ['role-missions', 'analyser'], basis: 'earlier-path' },
      { blocs: ['bloc-4', 'bloc-3'], modules: ['role-missions', 'analyser'], basis: 'earlier-path' },
    ]);
  });

  it('starts each path on the first open day after the jury of the one before', () => {
    const days = paths.map(({ activities, jury }) => [activities[0]?.start, jury?.on]);
    // Juries on Wednesday 5 May 2027, the day before Ascension, and on a Monday.
    expect(days.map(([start]) => start)).toEqual(['2027-01-11', '2027-05-07', expect.any(String)]);
    expect((days[2]?.[0] ?? '') > (days[1]?.[1] ?? '')).toBe(true);
  });

  it('plans the first as a path alone', () => {
    expect(paths[0]).toEqual(buildIndividualPath({ ...choices, blocs: ['bloc-4'] }));
  });

  it('certifies together what is grouped, and keeps what one certification chooses', () => {
    const grouped = buildIndividualPaths({
      ...choices,
      blocs: ['bloc-2', 'bloc-4', 'bloc-1'],
      jury: { monthsAfterPreparer: 3 },
      certifications: [
        { blocs: ['bloc-1', 'bloc-2'], jury: { on: '2027-12-14' } },
        { blocs: ['bloc-4'], start: '2028-09-04', preparer: 'during-training' },
      ],
    });
    expect(grouped.map(({ blocs }) => blocs)).toEqual([['bloc-2', 'bloc-1'], ['bloc-4']]);
    expect(grouped[0]?.jury?.on).toBe('2027-12-14');
    expect(grouped[1]?.activities[0]?.start).toBe('2028-09-04');
    const prepared = grouped[1]?.activities.find(({ id }) => id === 'regroupement-preparer')?.end ?? '';
    expect((grouped[1]?.jury?.on ?? '') >= monthsAfter(prepared, 3)).toBe(true);
  });

  it('gives all blocs one certification where one names them all', () => {
    const blocs = ['bloc-3', 'bloc-1'] as const;
    expect(buildIndividualPaths({ ...choices, blocs, certifications: [{ blocs }] })).toEqual([
      buildIndividualPath({ ...choices, blocs }),
    ]);
  });

  it('stretches between the blocs of several paths too, and lets a certification fix its own end', () => {
    const [first, second] = buildIndividualPaths({
      ...choices,
      blocs: ['bloc-4', 'bloc-1'],
      stretching: { betweenBlocs: 12, beforeJury: 6 },
      certifications: [{ blocs: ['bloc-1'], jury: { on: '2029-01-15' } }],
    });
    const over = first?.activities.find(({ id }) => id === 'individual-support-bloc-4')?.end ?? '';
    expect((first?.jury?.on ?? '') >= monthsAfter(over, 6)).toBe(true);
    expect((second?.activities[0]?.start ?? '') >= monthsAfter(over, 12)).toBe(true);
    expect(second?.jury?.on).toBe('2029-01-15');
  });

  it('says in a note what was held on another basis before', () => {
    const [first, second] = buildIndividualPaths({
      ...choices,
      blocs: ['bloc-2', 'bloc-1'],
      acquired: { blocs: ['bloc-3'], modules: ['droit', 'preparer'], basis: 'vae', note: 'Dossier 12.' },
    });
    expect(first?.acquired).toEqual({
      blocs: ['bloc-3'],
      modules: ['droit', 'preparer'],
      basis: 'vae',
      note: 'Dossier 12.',
    });
    // `preparer` is held from an earlier path alone, so it is followed in both.
    expect(second?.acquired).toEqual({
      blocs: ['bloc-3', 'bloc-2'],
      modules: ['role-missions', 'droit', 'analyser'],
      basis: 'earlier-path',
      note: 'Dossier 12. Avant ces parcours (VAE) : bloc-3, droit, preparer.',
    });
    expect([first, second].map((path) => path && modulesOf(path).includes('preparer'))).toEqual([true, true]);
  });

  it('leaves preparer out of every path where it is held from an earlier one', () => {
    const acquired = { modules: ['analyser', 'preparer'], basis: 'earlier-path' } as const;
    const held = buildIndividualPaths({
      ...choices,
      blocs: ['bloc-4', 'bloc-1'],
      acquired: { ...acquired, modules: [...acquired.modules] },
    });
    expect(held.map(modulesOf)).toEqual([['role-missions', 'amelioration'], ['pilotage']]);
    expect(held.map(({ jury, dossier }) => (dossier?.depositedOn ?? '') < (jury?.on ?? ''))).toEqual([
      true,
      true,
    ]);
  });

  it('breaks no obligation and no recommendation in any of the paths', () => {
    const arbitrary = fc.record({
      blocs: fc.shuffledSubarray([...allBlocs], { minLength: 1 }),
      groups: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
      day: fc.nat(3000),
      transverse: fc.boolean(),
      acquired: fc.option(arbitraryAcquired, { nil: undefined }),
      betweenBlocs: fc.nat(8),
      during: fc.boolean(),
    });
    fc.assert(
      fc.property(arbitrary, ({ blocs, groups, day, transverse, acquired, betweenBlocs, during }) => {
        const certifications = [0, 1].flatMap((group) => {
          const together = blocs.filter((_, index) => groups[index] === group);
          return together.length === 0 ? [] : [{ blocs: together }];
        });
        const built = buildIndividualPaths({
          ...choices,
          start: daysAfter('2026-01-01', day),
          blocs,
          transverse,
          certifications,
          stretching: { betweenBlocs },
          ...(acquired && { acquired }),
          ...(during && { preparer: 'during-training' }),
        });
        expect(built.flatMap((path) => path.blocs).sort()).toEqual([...blocs].sort());
        for (const [index, path] of built.entries()) {
          // One who holds everything has nothing to follow before a jury.
          const [first] = path.activities;
          if (!first) continue;
          const before = built[index - 1];
          if (before) expect(first.start > (before.jury?.on ?? '')).toBe(true);
          const units = unitsFollowed(path.blocs, transverse, path.acquired);
          expect(faultsOfOrder(path, units, path.acquired)).toEqual([]);
          const lacks = !transverse && !holds(path.acquired, 'role-missions');
          const broken = checkPath(withFactsToCome(path))
            .findings.filter(({ force, verdict }) => force !== 'usage' && verdict === 'unmet')
            .map(({ rule }) => rule);
          expect(broken.filter((rule) => rule !== 'transverse-once' || !lacks)).toEqual(
            lacks ? ['transverse-first'] : [],
          );
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it.each<[unknown, string, string]>([
    [{ blocs: [] }, 'empty-list', '/blocs'],
    [{ certifications: {} }, 'invalid-type', '/certifications'],
    [{ certifications: [{}] }, 'missing-field', '/certifications/0/blocs'],
    [{ certifications: [{ blocs: [] }] }, 'empty-list', '/certifications/0/blocs'],
    [{ certifications: [{ blocs: ['bloc-3'] }] }, 'unknown-id', '/certifications/0/blocs/0'],
    [
      { certifications: [{ blocs: ['bloc-1'] }, { blocs: ['bloc-2', 'bloc-1'] }] },
      'duplicate-id',
      '/certifications/1/blocs/1',
    ],
    [
      { certifications: [{ blocs: ['bloc-1'], start: '2027-02-30' }] },
      'invalid-day',
      '/certifications/0/start',
    ],
    [{ certifications: [{ blocs: ['bloc-1'], jury: 'late' }] }, 'unknown-kind', '/certifications/0/jury'],
    [{ certifications: [{ blocs: ['bloc-1'], pauses: [] }] }, 'unknown-field', '/certifications/0/pauses'],
    [
      { certifications: [{ blocs: ['bloc-1'], jury: { monthsAfterPreparer: 1201 } }] },
      'invalid-number',
      '/certifications/0/jury/monthsAfterPreparer',
    ],
    [{ jury: { on: '2028-01-10' } }, 'missing-field', '/jury/monthsAfterPreparer'],
    [{ preparer: { on: '2028-01-10' } }, 'unknown-kind', '/preparer'],
  ])('refuses %j', (wrong, code, pointer) => {
    const all = { ...choices, blocs: ['bloc-1', 'bloc-2'], ...(wrong as object) } as IndividualPathsChoices;
    let caught: unknown;
    try {
      buildIndividualPaths(all);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CqpMoError);
    expect(caught).toMatchObject({ code, pointer });
  });
});
