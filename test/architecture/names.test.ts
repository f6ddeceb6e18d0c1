import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import english from 'an-array-of-english-words';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The terms of the first table of the glossary. */
const glossary = [
  ...readFileSync(file('docs/guide/glossary.md'), 'utf8').matchAll(/^\| (\w+) +\| .+ \| .+ \|$/gm),
].map(([, term]) => (term ?? '').toLowerCase());

/** English words that the list of words lacks. */
const besides = ['professionalisation', 'svg', 'html', 'csv', 'jupyter'];
const known = new Set([...english, ...glossary, ...besides]);

/** Every name that an entry exports, types included. */
function exportedNames(entry: string): string[] {
  const program = ts.createProgram([file(entry)], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file(entry));
  const module = source && checker.getSymbolAtLocation(source);
  return module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
}

function wordsOf(name: string): string[] {
  return name
    .split(/(?=[A-Z])|[_\d]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

describe('exported names', () => {
  const entries = ['index', 'schema', 'render', 'notebook'];
  const names = entries.flatMap((entry) => exportedNames(`src/${entry}.ts`));

  it('are all found, or this test would say nothing', () => {
    expect(names).toEqual(expect.arrayContaining(['buildStandardPath', 'Path', 'parsePath', 'pathSchema']));
    expect(glossary).toEqual(expect.arrayContaining(['bloc', 'spe', 'regroupement']));
  });

  it('are English, but for the terms of the glossary', () => {
    const foreign = names.flatMap((name) => wordsOf(name).filter((word) => !known.has(word)));
    expect(foreign).toEqual([]);
  });

  it('are ASCII', () => {
    expect(names.filter((name) => !/^[A-Za-z0-9]+$/.test(name))).toEqual([]);
  });
});
