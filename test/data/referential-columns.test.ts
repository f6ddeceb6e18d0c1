import { describe, expect, it } from 'vitest';
import { referential, type CompetencyId } from '../../src/index.js';
import { referentialRows } from './sources.js';

const { blocs, competencies, criteria, situations } = referential;
const column = (index: number) => referentialRows.flatMap((cells) => cells[index] ?? []);

/** What the referential breaks over two pages, or runs together in one line, put back as the records have it. */
const mended = (lines: readonly string[]) =>
  lines
    .join('\n')
    .replace(/(au profil de|gagner en|amélioration continue et|de son unité :)\n/g, '$1 ')
    .replace(/(type cartographie des compétences) (?=Identifie )/, '$1\n')
    .split('\n');

describe('the certification referential, column by column', () => {
  it('holds the titles and the activities of the blocs, and nothing else', () => {
    expect(column(0)).toEqual(
      blocs.flatMap(({ number, title, activity }) => [`Bloc ${String(number)} : ${title}`, activity]),
    );
  });

  it('holds the competencies, in order, and nothing else', () => {
    expect(mended(column(1))).toEqual(competencies.flatMap(({ wording }) => wording ?? []));
  });

  it('holds the criteria, in order, and nothing else', () => {
    expect(mended(column(3))).toEqual(criteria.map(({ wording }) => wording));
  });

  it('gives each criterion the competency of its row, or names that competency among the candidates', () => {
    const rank = new Map<string, number>(criteria.map(({ wording }, index) => [wording, index]));
    let current: CompetencyId | undefined;
    const seen = new Set<number>();
    for (const [, competency = [], , cells = []] of referentialRows) {
      current =
        competencies.find(({ wording }) => wording !== undefined && wording.startsWith(competency[0] ?? '-'))
          ?.id ?? current;
      for (const line of mended(cells)) {
        const index = rank.get(line);
        const criterion = index === undefined ? undefined : criteria[index];
        if (index === undefined || criterion === undefined) continue;
        seen.add(index);
        expect([criterion.competency, ...(criterion.attribution?.candidates ?? [])], criterion.id).toContain(
          current,
        );
      }
    }
    // Two sentences are cut by a page break: their row is that of the line before.
    expect(criteria.length - seen.size).toBe(2);
  });

  it('holds the situations: letters where one of three is chosen, digits where they are imposed', () => {
    const lines = mended(column(2)).filter((line) => situations.some(({ wording }) => wording === line));
    expect(lines).toHaveLength(12);
    expect(new Set(lines).size).toBe(12);
    for (const { id, choice, bloc } of situations) {
      expect(choice, id).toBe(/[abc]$/.test(id) ? 'one-of' : 'imposed');
      expect(id.slice(1, 2), id).toBe(bloc.slice(-1));
    }
  });
});
