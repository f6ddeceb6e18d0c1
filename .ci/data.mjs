// The last step of the build: the data, the conformance cases and the JSON Schemas, from the built entry.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { editions, rules } from '../dist/index.js';
import { jsonSchemas } from './json-schema.mjs';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const write = (file, text) => writeFileSync(path(`dist/${file}`), `${text}\n`);
const json = (value) => JSON.stringify(value, null, 2);

/** The cases are written in TypeScript, by hand, beside the tests. */
const conformanceCases = async () => {
  const { outputFiles } = await build({
    entryPoints: [path('test/cases/index.ts')],
    bundle: true,
    format: 'esm',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return module.conformanceCases;
};

/** One case a line: a path indented would be three times as long. */
const casesFile = (cases) =>
  `{\n  "$schema": "./cases.schema.json",\n  "formatVersion": 1,\n  "cases": [\n${cases.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]\n}`;

write('data.json', json({ $schema: './data.schema.json', formatVersion: 1, editions, rules }));
write('cases.json', casesFile(await conformanceCases()));

const schemas = jsonSchemas({ path: path('dist/index.d.ts'), tsconfig: path('tsconfig.json') });
for (const [file, schema] of Object.entries(schemas)) write(file, json(schema));
