import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../src/calculators/', import.meta.url);

/** The numbers that arithmetic needs; every other figure comes from the data, with its source. */
const reasons: Readonly<Record<string, string>> = {
  '0': 'nothing, and the first of a list',
  '1': 'one, and the next',
  '2': 'halves of a day',
  '6': 'the days of a week after its Monday',
};

function numbersIn(file: string): string[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found;
}

describe('no volume and no price is written in', () => {
  const files = readdirSync(folder);

  test('the calculators, or this test would say nothing', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(new Set(files.flatMap(numbersIn)).size).toBe(Object.keys(reasons).length);
  });

  test.each(files)('%s', (file) => {
    expect(numbersIn(file).filter((number) => !(number in reasons))).toEqual([]);
    // Nor as text that is read as a number.
    expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/Number\('|parseInt|parseFloat/);
  });
});
