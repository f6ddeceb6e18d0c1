import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../.ci/json-schema.mjs';
import { checkCohort, checkPath, editions, rules } from '../../src/index.js';
import { parsePath } from '../../src/schema.js';
import { conformanceCases } from '../cases/index.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { arbitraryMutation } from '../support/mutations.js';
import { completePath } from '../support/paths.js';
import { runs } from '../support/runs.js';

const file = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The files that declare the types at the root of a schema; those of all sources would take five times as long. */
const declaring = ['path', 'finding', 'referential-data'].map((name) => file(`src/model/${name}.ts`));

/** The schemas of the declarations that the sources have now, without a build. */
function schemasOfSources(): ReturnType<typeof jsonSchemas> {
  const outDir = mkdtempSync(join(tmpdir(), 'cqp-mo-declarations-'));
  try {
    const { config } = ts.readConfigFile(file('tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, file('.'));
    const program = ts.createProgram(declaring, {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: file('src/model'),
      outDir,
    });
    program.emit();
    return jsonSchemas({ path: join(outDir, '*.d.ts'), tsconfig: file('tsconfig.json') });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

const schemas = schemasOfSources();
const ajv = new Ajv({ allowUnionTypes: true, allErrors: true });
const compiled = {
  data: ajv.compile(schemas['data.schema.json']),
  path: ajv.compile(schemas['path.schema.json']),
  report: ajv.compile(schemas['path-report.schema.json']),
  cohort: ajv.compile(schemas['cohort-report.schema.json']),
  cases: ajv.compile(schemas['cases.schema.json']),
};

/** What the schema says against a value, once written as JSON and read again. */
function faults(validate: ValidateFunction, value: unknown): string[] {
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

const kit = { $schema: './cases.schema.json', formatVersion: 1, cases: conformanceCases };
const report = checkPath(completePath);
const [finding, ...otherFindings] = report.findings;
const cohort = checkCohort([completePath]);
const [firstCase, ...otherCases] = conformanceCases;
const [activity, ...otherActivities] = completePath.activities;

/** A copy without a key. */
function lacking(value: object | undefined, key: string): object {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([name]) => name !== key));
}

describe('JSON schemas', () => {
  it('bear the names of their files', () => {
    for (const [name, schema] of Object.entries(schemas)) expect(schema.$id).toBe(`urn:cqp-mo:${name}`);
  });

  it('accept the referential and the rules', () => {
    const data = { $schema: './data.schema.json', formatVersion: 1, editions, rules };
    expect(faults(compiled.data, data)).toEqual([]);
  });

  it('accept the cases', () => {
    expect(faults(compiled.cases, kit)).toEqual([]);
  });

  it('accept the paths and reports of every case', () => {
    const wrong = conformanceCases.flatMap((one) => {
      const paths = 'path' in one ? [one.path] : one.cohort;
      const all = [
        ...paths.flatMap((path) => [
          ...faults(compiled.path, path),
          ...faults(compiled.report, checkPath(path)),
        ]),
        ...faults(compiled.cohort, checkCohort('path' in one ? [one.path] : one.cohort)),
      ];
      return all.length > 0 ? [`${one.name}: ${all.join('; ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('accept any well-formed path, its report, and that of a cohort', () => {
    fc.assert(
      fc.property(arbitraryPath, arbitraryPath, (path, other) => {
        expect(faults(compiled.path, path)).toEqual([]);
        expect(faults(compiled.report, checkPath(path))).toEqual([]);
        const second = { ...other, candidate: { ...other.candidate, id: `${path.candidate.id}-2` } };
        expect(faults(compiled.cohort, checkCohort([path, second]))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('leave to parsePath what a schema cannot say, and nothing else', () => {
    const beyondSchemas = ['end-before-start', 'duplicate-id', 'invalid-day', 'empty-list'];
    fc.assert(
      fc.property(arbitraryMutation(arbitraryPath), (value) => {
        let written: unknown;
        try {
          written = JSON.parse(JSON.stringify(value)) as unknown;
        } catch {
          return;
        }
        const parsed = parsePath(written);
        const accepted = faults(compiled.path, written).length === 0;
        if (parsed.ok) expect(accepted).toBe(true);
        else if (accepted) {
          expect(
            parsed.issues.map(({ code }) => code).filter((code) => !beyondSchemas.includes(code)),
          ).toEqual([]);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  type Spoilt = [what: string, schema: ValidateFunction, value: unknown, fault: string];
  const spoilt: Spoilt[] = [
    [
      'a verdict that does not exist',
      compiled.report,
      { ...report, findings: [{ ...finding, verdict: 'maybe' }, ...otherFindings] },
      '/findings/0/verdict must be equal to one of the allowed values',
    ],
    [
      'a rule that does not exist',
      compiled.report,
      { ...report, findings: [...otherFindings, { ...finding, rule: 'no-such-rule' }] },
      `/findings/${otherFindings.length}/rule must be equal to one of the allowed values`,
    ],
    [
      'a finding without a message',
      compiled.report,
      { ...report, findings: [lacking(finding, 'message')] },
      "/findings/0 must have required property 'message'",
    ],
    [
      'a finding without a source',
      compiled.report,
      { ...report, findings: [lacking(finding, 'source')] },
      "/findings/0 must have required property 'source'",
    ],
    [
      'a finding with an extra key',
      compiled.report,
      { ...report, findings: [{ ...finding, score: 1 }] },
      '/findings/0 must NOT have additional properties',
    ],
    [
      'a report with an extra key',
      compiled.report,
      { ...report, score: 1 },
      ' must NOT have additional properties',
    ],
    [
      'a report without compliance',
      compiled.report,
      lacking(report, 'compliance'),
      " must have required property 'compliance'",
    ],
    [
      'a report of a path instead of a cohort',
      compiled.cohort,
      report,
      " must have required property 'tutors'",
    ],
    [
      'a tutor without a peak',
      compiled.cohort,
      { ...cohort, tutors: cohort.tutors.map((load) => lacking(load, 'peak')) },
      "/tutors/0 must have required property 'peak'",
    ],
    [
      'a path of an unknown bloc',
      compiled.path,
      { ...completePath, blocs: ['bloc-1', 'bloc-5'] },
      '/blocs/1 must be equal to one of the allowed values',
    ],
    [
      'a path without a candidate',
      compiled.path,
      lacking(completePath, 'candidate'),
      " must have required property 'candidate'",
    ],
    [
      'a path of another format',
      compiled.path,
      { ...completePath, formatVersion: 2 },
      '/formatVersion must be equal to constant',
    ],
    [
      'a path with a day in another form',
      compiled.path,
      { ...completePath, jury: { on: '11/02/2028' } },
      String.raw`/jury/on must match pattern "^(19|2\d)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"`,
    ],
    [
      'a path with a blank id',
      compiled.path,
      { ...completePath, evaluators: [' '] },
      String.raw`/evaluators/0 must match pattern "\S"`,
    ],
    [
      'a path that targets a bloc twice',
      compiled.path,
      { ...completePath, blocs: ['bloc-1', 'bloc-1'] },
      '/blocs must NOT have duplicate items (items ## 0 and 1 are identical)',
    ],
    [
      'a tutor of negative experience',
      compiled.path,
      { ...completePath, tutor: { id: 't-1', lineManagementYears: -1 } },
      '/tutor/lineManagementYears must be >= 0',
    ],
    [
      'a path with an activity of no type',
      compiled.path,
      { ...completePath, activities: [lacking(activity, 'type'), ...otherActivities] },
      "/activities/0 must have required property 'type'",
    ],
    [
      'a path with an extra key',
      compiled.path,
      { ...completePath, score: 1 },
      ' must NOT have additional properties',
    ],
    [
      'a case without an expectation',
      compiled.cases,
      { ...kit, cases: [{ ...firstCase, expected: [] }, ...otherCases] },
      '/cases/0/expected must NOT have fewer than 1 items',
    ],
    [
      'a case without a path',
      compiled.cases,
      { ...kit, cases: [lacking(firstCase, 'path')] },
      "/cases/0 must have required property 'path'",
    ],
    [
      'a case with an unknown boundary',
      compiled.cases,
      { ...kit, cases: [{ ...firstCase, boundary: 'on' }] },
      '/cases/0/boundary must be equal to one of the allowed values',
    ],
  ];

  it.each(spoilt)('refuse %s', (_, validate, value, fault) => {
    expect(faults(validate, value)).toContain(fault);
  });
});
