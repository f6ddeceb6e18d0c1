// Runs the notebooks from scratch with the Deno kernel, over the built library, and compares their outputs with those
// committed: `npm run notebooks`. With `-- --write` the outputs are written instead.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../docs/notebooks/', import.meta.url));
const isWriting = process.argv.includes('--write');
const packages =
  'jupyter-nbconvert python3-nbclient jupyter-client python3-ipykernel jupyter-core python3-nbformat';

if (spawnSync('jupyter', ['nbconvert', '--version']).status !== 0) {
  console.error(`Jupyter is missing: apt-get install --no-install-recommends ${packages}`);
  process.exit(1);
}
// Exact versions stand in its package.json; the kernel is another binary on each system, so there is no lock file.
execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--silent'], {
  cwd: folder,
  stdio: 'inherit',
});
// The library beside the notebooks, under the name that readers import; its parts, since a link to the whole would
// hold itself.
const library = join(folder, 'node_modules/cqp-mo');
rmSync(library, { recursive: true, force: true });
mkdirSync(library);
for (const part of ['package.json', 'dist']) symlinkSync(join('../../../..', part), join(library, part));

// A kernel of its own, so that nothing is installed into the home of whoever runs this.
const scratch = mkdtempSync(join(tmpdir(), 'notebooks-'));
const kernel = join(scratch, 'kernels', 'deno');
mkdirSync(kernel, { recursive: true });
writeFileSync(
  join(kernel, 'kernel.json'),
  JSON.stringify({
    argv: [join(folder, 'node_modules/.bin/deno'), 'jupyter', '--kernel', '--conn', '{connection_file}'],
    display_name: 'Deno',
    language: 'typescript',
  }),
);
const env = { ...process.env, JUPYTER_PATH: scratch, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' };

/** The kernel loses an output now and then: a notebook is run again until nothing is missing. */
const mostRuns = 6;

/**
 * Runs a notebook and gives its cells; throws what a failing cell says.
 *
 * @param {string} name
 */
function runOnce(name) {
  const made = ['--output-dir', scratch, '--output', name, join(folder, name)];
  const run = spawnSync('jupyter', ['nbconvert', '--to', 'notebook', '--execute', ...made], {
    env,
    encoding: 'utf8',
    cwd: folder,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(readFileSync(join(scratch, name), 'utf8'));
}

/** What a notebook says, without when it was run and by which version. */
function textOf({ cells, metadata: { kernelspec }, nbformat, nbformat_minor }) {
  const kept = cells.map(({ cell_type, id, source, outputs, execution_count }) => ({
    cell_type,
    id,
    metadata: {},
    source,
    ...(cell_type === 'code' && { execution_count, outputs }),
  }));
  const metadata = { kernelspec, language_info: { name: 'typescript', file_extension: '.ts' } };
  return `${JSON.stringify({ cells: kept, metadata, nbformat, nbformat_minor }, null, 1)}\n`;
}

/** Runs a notebook from scratch until it says what is expected, or often enough to have lost nothing. */
function saidBy(name, expected) {
  let notebook = runOnce(name);
  for (let run = 1; run < mostRuns && textOf(notebook) !== expected; run += 1) {
    const again = runOnce(name);
    const cells = notebook.cells.map((cell, at) => (cell.outputs?.length === 0 ? again.cells[at] : cell));
    notebook = { ...notebook, cells };
  }
  return textOf(notebook);
}

let failed = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.ipynb'))) {
  const committed = readFileSync(join(folder, name), 'utf8');
  try {
    const said = saidBy(name, isWriting ? undefined : committed);
    if (isWriting) writeFileSync(join(folder, name), said);
    else if (said !== committed)
      throw new Error('other outputs than committed: `npm run notebooks -- --write`');
    console.log(`${isWriting ? 'wrote' : 'ok   '} ${name}`);
  } catch (error) {
    failed += 1;
    console.error(`FAIL  ${name}\n${error instanceof Error ? error.message : error}`);
  }
}
rmSync(scratch, { recursive: true });
if (failed > 0) process.exit(1);
