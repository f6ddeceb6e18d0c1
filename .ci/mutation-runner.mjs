// A test runner of Stryker: bundles the tests of a part with the mutated sources once, and for each mutant imports
// the bundles afresh, so that constants are mutated too, and runs tests until one fails.
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
    this.bundles = await Promise.all(part.bundles.map(bundle));
  }

  async dryRun() {
    const started = performance.now();
    const failed = await this.#failure();
    const name = 'all tests';
    const test = { id: name, name, timeSpentMs: performance.now() - started };
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
    // The cases of the rule itself, or the tests of the module, come first: most of its mutants die there.
    const mutated = basename(activeMutant.fileName, '.ts');
    globalThis.mutatedRule = mutated;
    const failed = await this.#failure(mutated);
    return failed
      ? { status: 'killed', killedBy: ['all tests'], failureMessage: failed, nrOfTests: 1 }
      : { status: 'survived', nrOfTests: 1 };
  }

  /** What the first test that fails says, if one does. */
  async #failure(mutated) {
    this.runs = (this.runs ?? 0) + 1;
    const isOwn = ({ tests }) => tests.some((test) => basename(test) === `${mutated}.test.ts`);
    const own = this.bundles.filter(isOwn);
    const others = this.bundles.filter((one) => !isOwn(one) && (!mutated || !one.tests.some(isSlow)));
    try {
      for (const { file } of [...own, ...others]) {
        const { tests } = await import(`${pathToFileURL(file)}?${this.runs}`);
        if (tests.length === 0) throw new Error('no tests');
        for (const { run } of tests) await run();
      }
      return undefined;
    } catch (error) {
      return String(error?.cause?.message ?? error?.message ?? error) || 'failed';
    }
  }
}

function isSlow(test) {
  return part.forTheirModuleAlone?.includes(test);
}

async function bundle(tests, rank) {
  // Beside the tests, whose files look for others relative to their own place.
  const file = resolve(`test/mutation/bundle-${rank}.mjs`);
  const imports = tests.map((test) => `import ${JSON.stringify(resolve(test))};`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${imports.join('\n')}\nexport { tests } from 'vitest';`,
      resolveDir: resolve('.'),
    },
    alias: { vitest: resolve('.ci/mutation-shim.mjs') },
    bundle: true,
    packages: 'external',
    // The package says that its files have no side effects: test files have.
    ignoreAnnotations: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  writeFileSync(file, outputFiles[0].contents);
  return { file, tests };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-one-process', InOneProcess)];
