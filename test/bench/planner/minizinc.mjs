// MiniZinc as a referee: the same case by another model and another kind of solver (Chuffed, Gecode).
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { dataOf, decode } from './minizinc-data.mjs';

/** @typedef {import('./reading.mjs').Reading} Reading */
/** @typedef {import('./highs.mjs').Verdict} Verdict */
/** @typedef {'chuffed' | 'gecode'} Solver */
/** @typedef {import('./highs.mjs').Timed} Timed */
/** @typedef {{ compile: (bytes: Uint8Array) => Promise<object> }} Wasm */
/** @typedef {import('./minizinc-data.mjs').Solution} Solution */
/** @typedef {{ type: string, code?: number, status?: string, message?: string, output?: { json: Solution } }} Message */

const model = readFileSync(new URL('plan.mzn', import.meta.url), 'utf8');
const fileOf = (/** @type {string} */ name) => fileURLToPath(import.meta.resolve(`minizinc/minizinc${name}`));

/**
 * Starts a thread that is ready for one solve.
 *
 * @param {object} compiled the module of WebAssembly
 * @returns {Promise<Worker>}
 */
async function threadOf(compiled) {
  const thread = new Worker(new URL('minizinc-thread.mjs', import.meta.url), {
    workerData: { file: fileOf('-worker.js'), compiled },
  });
  const ready = new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  thread.postMessage({ wasmURL: fileOf('.wasm'), dataURL: fileOf('.data') });
  await ready;
  return thread;
}

/**
 * Solves in a thread, and ends it.
 *
 * @param {Worker} thread
 * @param {{ files: Record<string, string>, args: string[] }} task
 * @param {number} seconds
 * @returns {Promise<Message[]>} what it said; no exit when the time was up
 */
async function runIn(thread, { files, args }, seconds) {
  /** @type {Message[]} */
  const messages = [];
  await new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    thread.once('error', reject);
    thread.on('message', (/** @type {Message} */ message) => {
      messages.push(message);
      if (message.type !== 'exit') return;
      clearTimeout(timer);
      resolve(undefined);
    });
    thread.postMessage({ jsonStream: true, files, args });
  });
  await thread.terminate();
  return messages;
}

/**
 * @param {Reading} reading
 * @param {readonly Message[]} messages
 * @returns {Verdict}
 */
function verdictOf(reading, messages) {
  const error = messages.find(({ type }) => type === 'error');
  if (error) throw new Error(`MiniZinc: ${error.message ?? JSON.stringify(error)}`);
  const status = messages.filter(({ type }) => type === 'status').at(-1)?.status;
  if (status === 'UNSATISFIABLE') return { status: 'infeasible' };
  const last = messages.filter(({ type }) => type === 'solution').at(-1)?.output?.json;
  return status === 'OPTIMAL_SOLUTION' && last ? decode(reading, last) : { status: 'unknown' };
}

/**
 * Starts MiniZinc.
 *
 * @returns {Promise<(reading: Reading, solver: Solver, seconds: number) => Promise<Timed>>} what judges a case within
 * some seconds, and tells how many milliseconds it took without the start of its thread
 */
export async function minizincReferee() {
  const wasm = /** @type {Wasm} */ (Reflect.get(globalThis, 'WebAssembly'));
  const compiled = await wasm.compile(readFileSync(fileOf('.wasm')));
  return async (reading, solver, seconds) => {
    if (reading.impossible !== undefined) return { verdict: { status: 'infeasible' }, time: 0 };
    const thread = await threadOf(compiled);
    const since = performance.now();
    const files = { 'plan.mzn': model, 'data.json': dataOf(reading) };
    const free = solver === 'chuffed' ? ['-f'] : [];
    const args = ['--solver', solver, ...free, '-i', '--output-mode', 'json', ...Object.keys(files)];
    const messages = await runIn(thread, { files, args }, seconds);
    return { verdict: verdictOf(reading, messages), time: performance.now() - since };
  };
}
