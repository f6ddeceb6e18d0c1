// The ratio of times on the instances of the budget.
import { isDeepStrictEqual } from 'node:util';
import { largeInstance, timed } from './largest.mjs';
import { readingOf } from './reading.mjs';

/** @typedef {import('./highs.mjs').Timed} Timed */
/** @typedef {import('./reading.mjs').Reading} Reading */

/** How many times faster than each the planner is to be. No native Gecode is run: its WebAssembly stands beside. */
const budgets = { HiGHS: 500, Chuffed: 500, Gecode: 20 };

/**
 * @typedef {object} Referees
 * @property {(reading: Reading, seconds: number) => Timed} highs
 * @property {(reading: Reading, solver: 'chuffed' | 'gecode', seconds: number) => Promise<Timed>} minizinc
 */

/**
 * Prints the times of all sides on ten modules of so many sessions.
 *
 * @param {Referees} referees
 * @param {number} perModule
 * @param {number} seconds what a referee may take
 * @returns {Promise<number>} how many disagreements there are
 */
export async function tellRace({ highs, minizinc }, perModule, seconds) {
  let disagreements = 0;
  console.log(
    `\nten modules, ${perModule} sessions each, free order of blocs; the referees' times without their start`,
  );
  for (const kind of /** @type {const} */ (['complete', 'individualised'])) {
    for (const prefer of /** @type {const} */ ([[], ['cost'], ['usages']])) {
      const instance = largeInstance(1, perModule, kind, prefer);
      const { ours, plan } = timed(instance, 5);
      const verdict =
        plan.status === 'optimal' ? { status: plan.status, value: plan.value } : { status: plan.status };
      const reading = readingOf(instance.request, instance.catalogue);
      const first = prefer[0] ?? 'the usual criterion';
      console.log(`  ${kind}, ${first} first: planPath ${ours.toFixed(1)} ms`);
      for (const [name, judge] of /** @type {const} */ ([
        ['Chuffed', () => minizinc(reading, 'chuffed', seconds)],
        ['Gecode', () => minizinc(reading, 'gecode', seconds)],
        ['HiGHS', async () => Promise.resolve(highs(reading, seconds))],
      ])) {
        const theirs = await judge();
        const isSettled = theirs.verdict.status !== 'unknown';
        const isSame = isDeepStrictEqual(theirs.verdict, verdict);
        const found = !isSettled ? 'not done' : isSame ? 'same value' : 'DISAGREEMENT';
        if (isSettled && !isSame) disagreements += 1;
        const ratio = theirs.time / ours;
        const mark = ratio >= budgets[name] ? 'HELD' : isSettled ? 'OVER' : 'not settled';
        const figures = `${theirs.time.toFixed(0).padStart(7)} ms  ratio ${isSettled ? ' ' : '>'}${ratio.toFixed(1).padStart(6)}`;
        console.log(
          `    ${name.padEnd(8)} ${figures}  budget ${String(budgets[name]).padStart(3)}  ${mark.padEnd(11)}  ${found}`,
        );
      }
    }
  }
  console.log(
    '  native Gecode: not run; the Gecode here is WebAssembly, its budget the one stated for the native one',
  );
  return disagreements;
}
