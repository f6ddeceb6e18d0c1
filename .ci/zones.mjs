// The suite under time zones with the clock changes and offsets that break local-time arithmetic.
import { spawnSync } from 'node:child_process';

const all = ['America/New_York', 'Pacific/Apia', 'Africa/Cairo', 'America/Santiago'];
// Each takes the whole suite, or the folders named: CI, which has a quarter of an hour, tries the first.
const zones = all.slice(0, Number(process.env.CQP_MO_ZONES ?? all.length));

const vitest = 'node_modules/vitest/vitest.mjs';
const failed = zones.filter((TZ) => {
  console.log(`TZ=${TZ}`);
  const env = { CQP_MO_RUNS: '100', ...process.env, TZ };
  const args = [vitest, 'run', '--reporter=dot', ...process.argv.slice(2)];
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status !== 0;
});
if (failed.length > 0) {
  console.error(`failed under ${failed.join(', ')}`);
  process.exit(1);
}
