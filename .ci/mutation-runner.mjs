// A test runner of Stryker: bundles the tests of a part with the mutated sources once, and for each mutant imports
// the bundle afresh, so that constants are mutated too, and runs tests until one fails.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { basename, resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';
import { build } from 'esbuild';
import { part } from './mutation-parts.mjs';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
globalThis.expect = chai.expect;

class InOneProcess {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Beside the tests, whose files look for others relative to their own place.
    this.file = resolve('test/mutation/bundle.mjs');
    const imports = part.tests.map((file) => `import ${JSON.stringify(resolve(file))};`);
    const { outputFiles } = await build({
      stdin: {
        contents: `${imports.join('\n')}\nexport { tests } from 'vitest';`,
        resolveDir: resolve('.'),
      },
      alias: { vitest: resolve('.ci/mutation-shim.mjs') },
      bundle: true,
      external: ['fast-check'],
      // The package says that its files have no side effects: test files have.
      ignoreAnnotations: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      write: false,
      logLevel: 'error',
    });
    writeFileSync(this.file, outputFiles[0].contents);
  }

  async dryRun() {
    const failed = await this.#failure();
    const name = 'all tests';
    const test = { id: name, name, timeSpentMs: 1000 };
    return failed
      ? { status: 'complete', tests: [{ ...test, status: 1, failureMessage: failed }] }
      : { status: 'complete', tests: [{ ...test, status: 0 }] };
  }

  async mutantRun({ activeMutant, hitLimit }) {
    Object.assign((globalThis.__stryker__ ??= {}), {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    // The cases of the rule itself come first: most of its mutants die there.
    globalThis.mutatedRule = basename(activeMutant.fileName, '.ts');
    const failed = await this.#failure();
    return failed
      ? { status: 'killed', killedBy: ['all tests'], failureMessage: failed, nrOfTests: 1 }
      : { status: 'survived', nrOfTests: 1 };
  }

  /** What the first test that fails says, if one does. */
  async #failure() {
    this.runs = (this.runs ?? 0) + 1;
    try {
      const { tests } = await import(`${pathToFileURL(this.file)}?${this.runs}`);
      if (tests.length === 0) throw new Error('no tests');
      for (const { run } of tests) await run();
      return undefined;
    } catch (error) {
      return String(error?.cause?.message ?? error?.message ?? error) || 'failed';
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];
