// Mutation tests, part after part:
//   npm run mutation -- [rules | model] [options of stryker, such as --mutate src/model/day.ts]
// Each part keeps its results in reports/mutation/: a second run tries again what a change touches and what survived.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { partNames } from './mutation-parts.mjs';

const asked = process.argv.slice(2);
const named = partNames.filter((name) => asked.includes(name));
const options = asked.filter((one) => !partNames.includes(one));
if (options.length > 0 && !options[0].startsWith('-')) {
  console.error(`no part ${options[0]}: ${partNames.join(', ')}`);
  process.exit(1);
}

const failed = (named.length > 0 ? named : partNames).filter((name) => {
  console.log(`Mutants of src/${name}`);
  keepTheKilled(name);
  const args = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...options];
  const env = { ...process.env, CQP_MO_PART: name, CQP_MO_RUNS: process.env.CQP_MO_RUNS ?? '60' };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status !== 0;
});
if (failed.length > 0) {
  console.error(`below the threshold, or not run: ${failed.join(', ')}`);
  process.exit(1);
}

/**
 * Keeps of the last results what cannot change: Stryker does not see the tests written since, which may kill what survived,
 * and a time-out may be that of a busy machine.
 */
function keepTheKilled(name) {
  const file = new URL(`../reports/mutation/${name}-incremental.json`, import.meta.url);
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const one of Object.values(report.files)) {
    one.mutants = one.mutants.filter(({ status }) => status === 'Killed');
  }
  writeFileSync(file, JSON.stringify(report));
}
