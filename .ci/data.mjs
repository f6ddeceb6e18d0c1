// The last step of the build: dist/data.json from the built entry, dist/data.schema.json from its declarations.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { editions, rules } from '../dist/index.js';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const write = (file, value) => writeFileSync(path(file), `${JSON.stringify(value, null, 2)}\n`);

write('dist/data.json', { $schema: './data.schema.json', formatVersion: 1, editions, rules });
write(
  'dist/data.schema.json',
  createGenerator({
    // In the sources the closed sets are calls of Object.freeze, whose long tuples the generator truncates.
    path: path('dist/index.d.ts'),
    tsconfig: path('tsconfig.json'),
    type: 'ReferentialData',
    // A bundle of declarations exports its names in one list at the end, which the generator does not follow.
    expose: 'all',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('ReferentialData'),
);
