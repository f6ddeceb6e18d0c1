/**
 * Turns every ts fence of the doc comments in src, of README.md and of docs/ into a vitest test, which the suite
 * runs and `npm run typecheck` compiles. `expression; // => value` becomes an assertion; a value may go on over
 * comment lines indented by two spaces or more. A fence that starts with `// not run: reason` is left out.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = fileURLToPath(new URL('generated/', import.meta.url));

/** @param {string} folder @param {string} ending */
const filesOf = (folder, ending) =>
  (existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true }) : [])
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending) && !/^docs\/api\/|\/node_modules\//.test(name))
    .sort();

/** Keeps the doc comments alone, line for line. @param {string} text @param {string} file */
const docComments = (text, file) => {
  let kept = '';
  let at = 0;
  for (const { 0: comment, index } of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const body = comment.slice(3, -2).replace(/^[ \t]*\* ?/gm, '');
    for (const example of body.split(/^\s*@example\b/m).slice(1)) {
      if (!/^[ \t]*```ts$/m.test(example))
        throw new Error(`${file}: an @example without a ts fence:\n${comment}`);
    }
    kept += text.slice(at, index).replace(/[^\n]/g, '') + body;
    at = index + comment.length;
  }
  return kept;
};

/** @param {string} code @param {string} place @param {Set<string>} imports */
const bodyOf = (code, place, imports) => {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let asserted = 0;
  const lines = tree.statements.map((statement, i) => {
    if (ts.isImportDeclaration(statement)) {
      const { importClause: clause, moduleSpecifier } = statement;
      const bindings = clause?.namedBindings;
      if (!clause || clause.name || !bindings || !ts.isNamedImports(bindings))
        imports.add(statement.getText());
      else {
        const type = clause.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type ' : '';
        // One line per name: fences that import the same name must not clash.
        for (const name of bindings.elements) {
          imports.add(`import { ${type}${name.getText()} } from ${moduleSpecifier.getText()};`);
        }
      }
      return '';
    }
    const after = code.slice(statement.end, tree.statements[i + 1]?.getStart() ?? code.length);
    const value = /^\s*\/\/ => (.*(?:\n\s*\/\/ {2}.*)*)/.exec(after)?.[1]?.replace(/^\s*\/\//gm, '');
    if (value === undefined) return statement.getText();
    asserted += 1;
    if (ts.isExpressionStatement(statement)) {
      return `expect(${statement.expression.getText()}).toEqual(${value});`;
    }
    const declared = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]?.name
      : null;
    if (!declared) throw new Error(`${place}: a value after something that has none`);
    return `${statement.getText()}\nexpect(${declared.getText()}).toEqual(${value});`;
  });
  if (asserted !== code.split('// =>').length - 1) throw new Error(`${place}: a value out of its place`);
  return lines.filter(Boolean).join('\n');
};

export const extractExamples = () => {
  const sources = filesOf('src', '.ts');
  /** @type {Map<string, string>} */
  const tests = new Map();
  let wanted = false;
  for (const file of [...sources, ...filesOf('docs', '.md'), 'README.md']) {
    if (!existsSync(join(root, file))) continue;
    const raw = readFileSync(join(root, file), 'utf8');
    const text = file.endsWith('.ts') ? docComments(raw, file) : raw;
    if (file.endsWith('.ts')) wanted ||= text.includes('@example');
    /** @type {Set<string>} */
    const imports = new Set();
    let body = '';
    for (const { 2: code = '', index } of text.matchAll(/^([ \t]*)```ts\n([\s\S]*?)^\1```$/gm)) {
      const place = `${file}:${text.slice(0, index).split('\n').length}`;
      if (/^\s*\/\/ not run: \S/.test(code)) continue;
      body += `\ntest('${place}', async () => {\n${bodyOf(code, place, imports)}\n});\n`;
    }
    const head = `// Generated from ${file}.\nimport { expect, test } from 'vitest';\n`;
    if (body) tests.set(`${file.replaceAll('/', '-')}.test.ts`, `${head}${[...imports].join('\n')}\n${body}`);
  }
  if (wanted && tests.size === 0) throw new Error('src has examples, and none was found');
  mkdirSync(generated, { recursive: true });
  for (const old of readdirSync(generated))
    if (!tests.has(old)) rmSync(join(generated, old), { force: true });
  for (const [name, text] of tests) {
    const path = join(generated, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) extractExamples();
