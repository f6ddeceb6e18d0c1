import { part, partName } from './.ci/mutation-parts.mjs';

const report = (name) => `reports/mutation/${partName}-${name}.json`;

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Every test reaches every file through the door: asking which are related only costs time.
  vitest: { configFile: '.ci/vitest.mutation.mjs', related: false },
  mutate: part.mutate,
  coverageAnalysis: 'perTest',
  // The constants are the rules' forces and editions, the forms of inputs and the names of months: not ignored.
  ignoreStatic: false,
  incremental: true,
  incrementalFile: report('incremental'),
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: report('report') },
  clearTextReporter: { logTests: false, reportTests: false },
  concurrency: 2,
  ignorePatterns: ['dist', 'docs/api', 'coverage', 'reports'],
  thresholds: { high: 98, low: 95, break: 95 },
  warnings: { slow: false },
};
