import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { extractExamples } from './test/doctest/extract.mjs';

// Before vitest looks for files: a global setup would run after that, and a fresh clone would miss them.
extractExamples();

const source = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^cqp-mo$/, replacement: source('index.ts') },
      { find: /^cqp-mo\/schema$/, replacement: source('schema.ts') },
      { find: /^cqp-mo\/render$/, replacement: source('render.ts') },
      { find: /^cqp-mo\/notebook$/, replacement: source('notebook.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/mutation/**'],
    // Nothing under test holds state, so files share a process: half the time, and a leak would show.
    isolate: false,
    testTimeout: 300_000,
    hookTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
