import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positioningToBlocs as positioningToBlocsFrom } from '../../src/builder/positioning.js';
import {
  CqpMoError,
  positioningToBlocs,
  referential,
  type BlocId,
  type CompetencyId,
  type PositioningResult,
} from '../../src/index.js';
import { runs } from '../support/runs.js';

/** The number of competencies of each bloc (certification referential). */
const counts: readonly (readonly [BlocId, number])[] = [
  ['bloc-1', 6],
  ['bloc-2', 4],
  ['bloc-3', 4],
  ['bloc-4', 3],
];
const all = counts.flatMap(([, count], index) =>
  Array.from({ length: count }, (_, rank) => `C${index + 1}.${rank + 1}` as CompetencyId),
);

function toDevelop(...ids: readonly CompetencyId[]): PositioningResult[] {
  return ids.map((competency) => ({ competency, level: 'to-develop' }));
}

describe('positioningToBlocs', () => {
  it.each<[CompetencyId[], CompetencyId[], BlocId[]]>([
    // A third of bloc 4, a quarter of blocs 2 and 3, a sixth of bloc 1.
    [['C1.1', 'C2.1', 'C3.1', 'C4.1'], [], ['bloc-4', 'bloc-2', 'bloc-3', 'bloc-1']],
    // Halves of blocs 1 and 3: three competencies come before two.
    [['C3.1', 'C3.2', 'C1.1', 'C1.2', 'C1.3'], [], ['bloc-1', 'bloc-3']],
    [[...all], [], ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4']],
    [['C1.1', 'C4.1', 'C4.2'], ['C1.1'], ['bloc-1', 'bloc-4']],
    [
      ['C1.1', 'C2.1', 'C4.1', 'C4.2'],
      ['C3.3', 'C2.1', 'C1.1'],
      ['bloc-2', 'bloc-1', 'bloc-4'],
    ],
    [[], ['C1.1'], []],
  ])('%j, first %j, gives %j', (competencies, priority, blocs) => {
    expect(positioningToBlocs(toDevelop(...competencies), priority).map(({ bloc }) => bloc)).toEqual(blocs);
  });

  it('tells what was found, and why, in French', () => {
    const results: PositioningResult[] = [
      ...toDevelop('C2.4', 'C2.1'),
      { competency: 'C2.3', level: 'acquired' },
      { competency: 'C1.1', level: 'acquired' },
    ];
    expect(positioningToBlocs(results, ['C2.4'])).toEqual([
      {
        bloc: 'bloc-2',
        toDevelop: ['C2.1', 'C2.4'],
        acquired: ['C2.3'],
        notAssessed: ['C2.2'],
        reason:
          "Bloc 2, « Management d'une équipe de collaborateurs » : 2 compétences sur 4 à acquérir ou à développer (C2.1 et C2.4). Priorité : C2.4. Acquise : C2.3. Non évaluée : C2.2.",
      },
    ]);
    expect(
      positioningToBlocs([...toDevelop('C4.1'), { competency: 'C4.2', level: 'acquired' }])[0]?.reason,
    ).toMatch(
      /: 1 compétence sur 3 à acquérir ou à développer \(C4\.1\)\. Acquise : C4\.2\. Non évaluée : C4\.3\.$/,
    );
  });

  it('gives each bloc that has a competency to develop, and shares its competencies out, whatever the order', () => {
    const arbitrary = fc.shuffledSubarray(all).chain((ids) =>
      fc.record({
        results: fc.tuple(
          ...ids.map((competency) =>
            fc.record({
              competency: fc.constant(competency),
              level: fc.constantFrom('acquired' as const, 'to-develop' as const),
            }),
          ),
        ),
        priority: fc.shuffledSubarray(all),
      }),
    );
    fc.assert(
      fc.property(arbitrary, ({ results, priority }) => {
        const needs = positioningToBlocs(results, priority);
        expect(positioningToBlocs([...results].reverse(), priority)).toEqual(needs);
        const wanted = new Set(
          results
            .filter(({ level }) => level === 'to-develop')
            .map(({ competency }) => `bloc-${competency[1] ?? ''}`),
        );
        expect(new Set(needs.map(({ bloc }) => bloc))).toEqual(wanted);
        for (const { bloc, toDevelop: first, acquired, notAssessed } of needs) {
          const ids = [...first, ...acquired, ...notAssessed];
          expect(ids.sort()).toEqual(all.filter((id) => `bloc-${id[1] ?? ''}` === bloc));
          expect(first.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs(200) },
    );
  });

  it('counts the competencies of the referential that it is given', () => {
    const competencies = referential.competencies.filter(({ id }) => id !== 'C2.3');
    const [need] = positioningToBlocsFrom({ ...referential, competencies }, toDevelop('C2.1'), []);
    expect(need?.reason).toContain('1 compétence sur 3 ');
  });

  it.each<[unknown, unknown, string, string]>([
    [{}, [], 'invalid-type', ''],
    [[{ competency: 'C1.1' }], [], 'missing-field', '/0/level'],
    [[{ competency: 'C5.1', level: 'acquired' }], [], 'unknown-id', '/0/competency'],
    [[{ competency: 'C1.1', level: 'half' }], [], 'unknown-kind', '/0/level'],
    [[...toDevelop('C1.1'), { competency: 'C1.1', level: 'acquired' }], [], 'duplicate-id', '/1/competency'],
    [[{ competency: 'C1.1', level: 'acquired', on: '2027-01-11' }], [], 'unknown-field', '/0/on'],
    [[], ['C9.9'], 'unknown-id', '/priority/0'],
    [[], ['C1.1', 'C1.1'], 'duplicate-id', '/priority/1'],
    [[], 'C1.1', 'invalid-type', '/priority'],
  ])('refuses %j, first %j', (results, priority, code, pointer) => {
    let caught: unknown;
    try {
      positioningToBlocs(results as PositioningResult[], priority as CompetencyId[]);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CqpMoError);
    expect(caught).toMatchObject({ code, pointer });
  });
});
