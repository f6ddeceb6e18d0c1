// Runs the WebAssembly of the package `minizinc` in a thread of Node: there the package itself only starts a native
// binary. Its worker is written for browsers, which say `addEventListener` and `postMessage`. The module comes compiled:
// each thread serves one solve, as Chuffed aborts in the second, and compiling would take longer than solving.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

/** @typedef {{ instantiate: (module: object, imports: unknown) => Promise<object> }} Wasm */

/** @type {{ file: string, compiled: object }} */
const { file, compiled } = workerData;
Object.assign(globalThis, {
  require: createRequire(file),
  __filename: file,
  __dirname: dirname(file),
  addEventListener: (/** @type {string} */ _, /** @type {(event: { data: unknown }) => void} */ hear) =>
    parentPort?.on('message', (/** @type {unknown} */ data) => {
      hear({ data });
    }),
  postMessage: (/** @type {unknown} */ message) => parentPort?.postMessage(message),
});
// The types of Node know its namespace, not its value.
const wasm = /** @type {Wasm} */ (Reflect.get(globalThis, 'WebAssembly'));
const { instantiate } = wasm;
Object.assign(wasm, {
  instantiate: async (/** @type {unknown} */ _, /** @type {unknown} */ imports) => ({
    module: compiled,
    instance: await instantiate(compiled, imports),
  }),
});
runInThisContext(readFileSync(file, 'utf8'), { filename: file });
