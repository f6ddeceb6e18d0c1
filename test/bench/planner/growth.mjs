// How the time grows with the catalogue: to be about in line with its size. The first row bears what does not depend on
// the size, so the power of the size by which the time grows from the row before stands beside.
import { largeInstance, timed } from './largest.mjs';

/** How many times the time a session may grow from the first row to any other. */
const budget = 1.5;

/**
 * Prints the time by the number of sessions a module, beside that of parsing the catalogue.
 */
export function tellGrowth() {
  console.log(
    '\ngrowth: ten modules, free order, two years, medians; JSON.parse of the catalogue is the yardstick',
  );
  for (const kind of /** @type {const} */ (['complete', 'individualised'])) {
    console.log(`  ${kind}`);
    /** @type {number | undefined} */
    let first;
    /** @type {{ perModule: number, ours: number } | undefined} */
    let before;
    for (const perModule of [10, 20, 50, 100, 200, 500, 1000]) {
      const { ours, parse } = timed(largeInstance(2, perModule, kind, []), perModule > 200 ? 3 : 7);
      const each = ours / perModule;
      first ??= each;
      const mark = each / first <= budget ? 'HELD' : 'OVER';
      const power = before ? Math.log(ours / before.ours) / Math.log(perModule / before.perModule) : 0;
      before = { perModule, ours };
      const figures = `${ours.toFixed(1).padStart(7)} ms  / JSON.parse ${(ours / parse).toFixed(0).padStart(5)}`;
      console.log(
        `    ${String(perModule).padStart(4)}  ${figures}  a session, first row 1: ${(each / first).toFixed(2).padStart(5)}  ${mark}  power ${power.toFixed(1)}`,
      );
    }
  }
}
