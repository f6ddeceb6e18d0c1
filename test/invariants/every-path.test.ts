import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPath, rules, type Finding, type Path } from '../../src/index.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { damagedPath } from '../support/damaged-path.js';
import { runs } from '../support/runs.js';

const paths = fc.oneof(arbitraryPath, { arbitrary: damagedPath, weight: 3 });
const pathRuleIds = rules.filter(({ judges }) => judges === 'path').map(({ id }) => id);

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Whether a JSON pointer names something in a value; no key of a path holds a `/` or a `~`. */
function resolves(value: unknown, pointer: string): boolean {
  let at = value;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<string, unknown>)[key];
  }
  return true;
}

/** What is wrong with a finding, whatever it says. */
function* faultsOf(finding: Finding, path: Path): Generator<string> {
  const { verdict, at, expected, found, gapDays, missing } = finding;
  for (const pointer of at) if (!resolves(path, pointer)) yield `no ${pointer} in the path`;
  const bytes = Buffer.byteLength(JSON.stringify(finding));
  if (bytes >= 1000) yield `${String(bytes)} bytes`;
  const open = verdict === 'undetermined';
  const asks = missing !== undefined && missing.length > 0;
  if (asks !== open && verdict !== 'waived') yield asks ? 'something missing' : 'nothing missing';
  const short = verdict === 'unmet' || verdict === 'waived';
  if (short && isDay(found) && !(gapDays !== undefined && gapDays > 0)) yield 'no gap for a date';
  if (gapDays === undefined) return;
  if (!Number.isSafeInteger(gapDays) || !short) yield `a gap of ${String(gapDays)} though ${verdict}`;
  if (expected === undefined || found === undefined) yield 'a gap between unknowns';
}

function expectNoFaults(path: Path, findings: readonly Finding[]): void {
  const faults = findings.flatMap((finding) =>
    [...faultsOf(finding, path)].map((fault) => `${finding.rule}: ${fault}`),
  );
  expect(faults).toEqual([]);
}

describe('the report on any well-formed path', () => {
  it('has one sound finding a rule, in order, under 1 kB, and the compliance that follows', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const { compliance, findings } = checkPath(path);
        expect(findings.map(({ rule }) => rule)).toEqual(pathRuleIds);
        expectNoFaults(path, findings);
        const verdicts = findings.filter(({ force }) => force === 'obligation').map(({ verdict }) => verdict);
        const undetermined = verdicts.includes('undetermined') ? 'undetermined' : 'compliant';
        expect(compliance).toBe(verdicts.includes('unmet') ? 'non-compliant' : undetermined);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const report = checkPath(path);
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('speaks in whole sentences', () => {
    fc.assert(
      fc.property(damagedPath, (path) => {
        const broken = checkPath(path)
          .findings.map(({ message }) => message)
          .filter(
            (message) =>
              !/^[«A-ZÀ-Ý].*\.$/u.test(message) ||
              /undefined|NaN|null|Infinity| {2}|\.\.|« »|\b1 \w+s dues\b| [.,]/.test(message),
          );
        expect(broken).toEqual([]);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('does not depend on the order in which the activities are listed', () => {
    const shuffled = paths.chain((path) =>
      fc
        .shuffledSubarray([...path.activities], {
          minLength: path.activities.length,
          maxLength: path.activities.length,
        })
        .map((activities) => [path, { ...path, activities }] as const),
    );
    const said = (path: Path) => checkPath(path).findings.map((finding) => ({ ...finding, at: [] }));
    fc.assert(
      fc.property(shuffled, ([path, other]) => {
        expect(said(other)).toEqual(said(path));
      }),
      { numRuns: runs(10_000) },
    );
  });
});
