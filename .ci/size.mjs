// What small consumers of the built package pay, in their bundle: minified, gzipped, against the budgets.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const kB = 1024;
// `plan` is the budget of the house plan, `budget` what is held: docs/decisions/0011-bundle-bytes.md says why.
const consumers = [
  {
    name: 'build, check, price',
    code: "export { buildStandardPath, checkPath, checkPathWith, checkCohort, durationOf, costOf } from 'cqp-mo';",
    plan: 25 * kB,
    budget: 43 * kB,
    zod: false,
  },
  {
    name: 'durationOf',
    code: "export { durationOf } from 'cqp-mo';",
    plan: 4 * kB,
    budget: 9.5 * kB,
    zod: false,
  },
  { name: 'costOf', code: "export { costOf } from 'cqp-mo';", plan: 4 * kB, budget: 14 * kB, zod: false },
  { name: 'everything', code: "export * from 'cqp-mo';", plan: 25 * kB, budget: 132 * kB, zod: false },
  ...[
    ['buildIndividualPath', 14],
    ['planPath', 44],
    ['repairPath', 50],
    ['verifyPlan', 42],
    ['assignTutors', 26],
    ['planCohort', 63],
  ].map(([name, most]) => ({
    name,
    code: `export { ${name} } from 'cqp-mo';`,
    plan: Infinity,
    budget: most * kB,
    zod: false,
  })),
  ...[
    ['toTimelineSvg', 'render', 16],
    ['toICalendar', 'render', 10],
    ['show', 'notebook', 24],
  ].map(([name, entry, most]) => ({
    name,
    code: `export { ${name} } from 'cqp-mo/${entry}';`,
    plan: Infinity,
    budget: most * kB,
    zod: false,
  })),
  {
    name: 'cqp-mo/schema',
    code: "export * from 'cqp-mo/schema';",
    plan: Infinity,
    budget: Infinity,
    zod: true,
  },
];

if (!existsSync(`${root}/dist/index.js`)) {
  console.error('no dist: run `npm run build` first');
  process.exit(1);
}

const rows = await Promise.all(
  consumers.map(async ({ name, code, plan, budget, zod }) => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: code, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
    // Inputs that were resolved but shaken out count nothing.
    const inputs = Object.values(metafile.outputs).flatMap((output) =>
      Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
    );
    const hasZod = inputs.some(([file]) => /node_modules\/zod\//.test(file));
    return { name, bytes, plan, budget, hasZod, ok: bytes <= budget && (zod || !hasZod) };
  }),
);

const size = (bytes) => (bytes === Infinity ? '' : `${(bytes / kB).toFixed(2)} kB`);
console.log(
  `${'min+gzip'.padEnd(22)}${'size'.padStart(10)}${'plan'.padStart(10)}${'held'.padStart(10)}  zod`,
);
for (const { name, bytes, plan, budget, hasZod, ok } of rows) {
  const figures = [bytes, plan, budget].map((figure) => size(figure).padStart(10)).join('');
  console.log(`${name.padEnd(22)}${figures}  ${hasZod ? 'yes' : 'no '}  ${ok ? 'ok' : 'OVER'}`);
}
if (!rows.every(({ ok }) => ok)) process.exit(1);
