// The few names of vitest that the tests of mutants use, in one process without its runner: starting that for each
// of thousands of mutants costs more than their tests.

/** Made once for all mutants, by the runner. */
export const { expect } = globalThis;

/** The tests declared so far, in order. */
export const tests = [];

export const describe = (_, declare) => declare();
export const it = (name, run) => tests.push({ name, run });
it.each = (rows) => (name, run) => {
  const areArguments = rows.every((row) => Array.isArray(row));
  for (const row of rows) it(name, () => (areArguments ? run(...row) : run(row)));
};
export const test = (name, run) => it(name, run);
test.each = it.each;
