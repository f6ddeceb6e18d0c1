// The first failure ends the run of a mutant: tables of truths come first, then what tries many cases, and
// there are few random ones.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import main from '../vitest.config.ts';
import { part } from './mutation-parts.mjs';

const manyCases = /from '(fast-check|date-fns\/\w+|date-holidays|\.\.\/cases\/index\.js)'/;
const rank = ({ moduleId }) =>
  moduleId.includes('/test/mutation/') ? -1 : Number(manyCases.test(readFileSync(moduleId, 'utf8')));

class TablesFirst extends BaseSequencer {
  sort(files) {
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

// Counting coverage makes every day since 1990 last minutes: these stay with the main run.
const tooLong = "describe('against date-fns in UTC, over every day";
const withoutTooLong = {
  name: 'without-too-long',
  enforce: 'pre',
  transform: (code) =>
    code.includes(tooLong) ? code.replace(tooLong, tooLong.replace('describe', 'describe.skip')) : undefined,
};

export default defineConfig({
  ...main,
  plugins: [withoutTooLong],
  test: {
    ...main.test,
    include: part.include,
    exclude: [],
    sequence: { sequencer: TablesFirst },
    env: { CQP_MO_RUNS: process.env.CQP_MO_RUNS ?? '100' },
  },
});
