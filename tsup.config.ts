import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/schema.ts', 'src/render.ts', 'src/notebook.ts'],
  format: ['esm', 'cjs'],
  target: ['node20', 'es2022'],
  platform: 'neutral',
  // All entries must share one CqpMoError, in CommonJS too: without splitting each would carry its own copy.
  splitting: true,
  clean: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  // tsup sets `baseUrl` for the declarations, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
