import { part, partName } from './.ci/mutation-parts.mjs';

const report = (name) => `reports/mutation/${partName}-${name}.json`;

export default {
  testRunner: 'in-one-process',
  plugins: ['./.ci/mutation-runner.mjs'],
  mutate: part.mutate,
  // Every test runs for every mutant, until one fails.
  coverageAnalysis: 'off',
  incremental: true,
  incrementalFile: report('incremental'),
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: report('report') },
  clearTextReporter: { logTests: false, reportTests: false },
  concurrency: 2,
  // Each mutant leaves its modules behind.
  maxTestRunnerReuse: 250,
  // On a busy machine a run of all tests takes long, and Stryker counts a time-out as a kill.
  timeoutMS: 60_000,
  ignorePatterns: ['dist', 'docs/api', 'coverage', 'reports'],
  thresholds: { high: 98, low: 95, break: 95 },
};
