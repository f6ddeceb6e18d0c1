// Tries the package as its users get it: packed, installed in empty folders, imported, compiled.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';

const root = fileURLToPath(new URL('..', import.meta.url));
const compilers = ['5.9.3', '6.0.3', '7.0.2'];
const temp = mkdtempSync(join(tmpdir(), 'cqp-mo-package-'));

const esm = `
import assert from 'node:assert/strict';
import * as cqp from 'cqp-mo';
import { parsePath } from 'cqp-mo/schema';
import { toICalendar, toTimelineSvg } from 'cqp-mo/render';
import { show } from 'cqp-mo/notebook';
import data from 'cqp-mo/data.json' with { type: 'json' };
import schema from 'cqp-mo/data.schema.json' with { type: 'json' };
const path = cqp.buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
assert.equal(cqp.checkPath(path).findings.filter((finding) => finding.verdict === 'unmet').length, 0);
assert.ok(parsePath(path).ok);
assert.deepEqual(data.editions, cqp.editions);
assert.deepEqual(data.rules, cqp.rules);
assert.ok(schema.definitions);
const shown = show(path)[Symbol.for('Jupyter.display')]();
console.log(JSON.stringify([Object.keys(cqp).sort(), path, toTimelineSvg(path), toICalendar(path, { stamp: '2027-01-04' }), shown]));
`;

const cjs = `
const assert = require('node:assert/strict');
const cqp = require('cqp-mo');
const { parsePath } = require('cqp-mo/schema');
const { toICalendar, toTimelineSvg } = require('cqp-mo/render');
const { show } = require('cqp-mo/notebook');
const path = cqp.buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
assert.ok(parsePath(path).ok);
assert.deepEqual(require('cqp-mo/data.json').editions, cqp.editions);
for (const name of ['data', 'cases', 'path', 'path-report', 'cohort-report']) {
  assert.equal(require('cqp-mo/' + name + '.schema.json').$id, 'urn:cqp-mo:' + name + '.schema.json');
}
assert.ok(require('cqp-mo/cases.json').cases.length > 0);
assert.equal(require('cqp-mo/package.json').name, 'cqp-mo');
// Each entry throws the same class.
assert.throws(() => toICalendar(path, { stamp: '' }), cqp.CqpMoError);
const shown = show(path)[Symbol.for('Jupyter.display')]();
console.log(JSON.stringify([Object.keys(cqp).sort(), path, toTimelineSvg(path), toICalendar(path, { stamp: '2027-01-04' }), shown]));
`;

// Another program runs the conformance kit: it needs the package and the JSON beside it, nothing else.
const kit = `
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { checkCohort, checkPath } from 'cqp-mo';
import kit from 'cqp-mo/cases.json' with { type: 'json' };
const differs = [];
const answer = ({ verdict, gapDays }) => ({ verdict, gapDays });
const reports = kit.cases.map(({ name, path, cohort, expected }) => {
  const report = path ? checkPath(path) : checkCohort(cohort);
  for (const rule of new Set(expected.map((one) => one.rule))) {
    const [found, due] = [report.findings, expected].map((all) => all.filter((one) => one.rule === rule).map(answer));
    if (!isDeepStrictEqual(found, due)) differs.push(name + ': ' + JSON.stringify({ rule, found, due }));
  }
  return report;
});
if (differs.length > 0) throw new Error(differs.join('\\n'));
writeFileSync('reports.json', JSON.stringify(reports));
`;

const typed = `
import { buildStandardPath, checkPath, costOf, durationOf, referential, rules } from 'cqp-mo';
import type { Cost, Duration, Path, PathReport, Referential, Rule } from 'cqp-mo';
import { jupyterDisplay, show, type MimeBundle } from 'cqp-mo/notebook';
import { toICalendar, toTimelineSvg } from 'cqp-mo/render';
export const path: Path = buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
export const report: PathReport = checkPath(path);
export const duration: Duration = durationOf(path);
export const cost: Cost = costOf(path, { year: 2027 });
export const facts: Referential = referential;
export const pictures: string[] = [toTimelineSvg(path, report), toICalendar(path, { stamp: '2027-01-04' })];
export const bundle: MimeBundle = show(duration)[jupyterDisplay]();
export const first: Rule | undefined = rules[0];
// @ts-expect-error: a start is required
export const bad = () => buildStandardPath({ candidate: { id: 'c-1' } });
`;
const typedSchema = `
import { parsePath } from 'cqp-mo/schema';
export const parsed = parsePath(JSON.parse('{}') as unknown);
`;
const typedJson = `
import data from 'cqp-mo/data.json' with { type: 'json' };
export const formatVersion: number = data.formatVersion;
`;
const strict = { strict: true, skipLibCheck: false, noEmit: true, target: 'ES2022', types: [] };
const nodenext = { ...strict, module: 'nodenext', resolveJsonModule: true };
const bundler = { ...strict, module: 'esnext', moduleResolution: 'bundler', resolveJsonModule: true };
const everything = ['core.mts', 'schema.mts', 'json.mts'];
const typeSettings = {
  nodenext: { compilerOptions: nodenext, files: [...everything, 'core.cts', 'schema.cts'] },
  bundler: { compilerOptions: bundler, files: everything },
  // The types of zod name URL: with the language alone, the main entry must do.
  'nodenext without DOM': {
    compilerOptions: { ...nodenext, lib: ['ES2022'] },
    files: ['core.mts', 'core.cts', 'json.mts'],
  },
};

const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const folder = (name, files, packages) => {
  const cwd = join(temp, name);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n');
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], cwd);
  return cwd;
};

let failed = 0;
const step = (name, act) => {
  try {
    act();
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n${[error.message, error.stdout, error.stderr].filter(Boolean).join('\n')}`);
  }
};

let tarball = '';
let user = '';
step('packs', () => {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', temp], root));
  tarball = join(temp, filename);
});

step('holds the intended files only', () => {
  const wanted = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json'];
  const json = ['cases', 'data'].flatMap((name) => [`${name}.json`, `${name}.schema.json`]);
  const reports = ['path', 'path-report', 'cohort-report'].map((name) => `${name}.schema.json`);
  const built = [...json, ...reports].concat(
    ['index', 'schema', 'render', 'notebook'].flatMap((entry) =>
      ['.js', '.cjs', '.d.ts', '.d.cts'].map((end) => entry + end),
    ),
  );
  const expected = [...wanted, ...built.map((file) => `dist/${file}`)];
  const files = run('tar', ['-tzf', tarball], temp)
    .trim()
    .split('\n')
    .map((file) => file.replace(/^package\//, ''));
  const missing = expected.filter((file) => !files.includes(file));
  // What both entries share, under a name with a hash.
  const shared = /^dist\/[\w-]+-[\w-]{8}\.(js|cjs|d\.ts|d\.cts)$/;
  const strange = files.filter((file) => !expected.includes(file) && !shared.test(file));
  if (missing.length + strange.length > 0) {
    throw new Error(`missing: ${missing.join(', ') || '-'}; not intended: ${strange.join(', ') || '-'}`);
  }
});

step('installs in an empty folder, zod with it', () => {
  user = folder('user', { 'user.mjs': esm, 'user.cjs': cjs, 'kit.mjs': kit }, [tarball]);
});

let fromEsm = '';
step('imports from ESM', () => {
  fromEsm = run(process.execPath, ['user.mjs'], user);
});
step('imports from CommonJS, with the same names and answers', () => {
  if (run(process.execPath, ['user.cjs'], user) !== fromEsm) throw new Error('ESM and CommonJS differ');
});

const shipped = (file) => JSON.parse(readFileSync(join(user, 'node_modules/cqp-mo/dist', file), 'utf8'));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const conform = (schema, values) => {
  const validate = ajv.compile(shipped(schema));
  for (const value of values) {
    if (!validate(value)) throw new Error(`${schema}: ${ajv.errorsText(validate.errors)}`);
  }
};

step('data.json conforms to data.schema.json', () => {
  conform('data.schema.json', [shipped('data.json')]);
});
step('cases.json and its paths conform to their schemas', () => {
  conform('cases.schema.json', [shipped('cases.json')]);
  const { cases } = shipped('cases.json');
  conform(
    'path.schema.json',
    cases.flatMap(({ path, cohort }) => cohort ?? [path]),
  );
});
step('answers every conformance case as expected', () => {
  run(process.execPath, ['kit.mjs'], user);
});
step('its reports conform to their schemas', () => {
  const reports = JSON.parse(readFileSync(join(user, 'reports.json'), 'utf8'));
  const isOfCohort = (report) => 'tutors' in report;
  conform(
    'path-report.schema.json',
    reports.filter((report) => !isOfCohort(report)),
  );
  conform('cohort-report.schema.json', reports.filter(isOfCohort));
});

for (const version of compilers) {
  let cwd = '';
  const files = {
    'core.mts': typed,
    'core.cts': typed,
    'schema.mts': typedSchema,
    'schema.cts': typedSchema,
    'json.mts': typedJson,
  };
  step(`installs beside TypeScript ${version}`, () => {
    cwd = folder(`typescript-${version}`, files, [tarball, `typescript@${version}`]);
  });
  for (const [name, settings] of Object.entries(typeSettings)) {
    step(`compiles with TypeScript ${version}, ${name}`, () => {
      writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify(settings));
      run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], cwd);
    });
  }
}

rmSync(temp, { recursive: true, force: true });
if (failed > 0) {
  console.error(`${failed} failed`);
  process.exit(1);
}
