import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  blocIds,
  checkPath,
  moduleIds,
  rules,
  type Activity,
  type Finding,
  type Path,
} from '../../src/index.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { completePath, without } from '../support/paths.js';

/** The complete path with activities left out, moved and repeated, and some of its facts unknown. */
const damagedPath: fc.Arbitrary<Path> = fc
  .record({
    kept: fc.subarray([...completePath.activities], { minLength: 8 }),
    repeated: fc.subarray([...completePath.activities], { maxLength: 4 }),
    shifts: fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 6 }),
    kind: fc.constantFrom('complete' as const, 'individualised' as const),
    blocs: fc.shuffledSubarray([...blocIds], { minLength: 1 }),
    facts: fc.subarray(['dossier', 'jury', 'tutor'] as const),
    acquired: fc.option(
      fc.record({
        blocs: fc.subarray([...blocIds], { maxLength: 2 }),
        modules: fc.subarray([...moduleIds], { maxLength: 3 }),
        basis: fc.constantFrom('vae' as const, 'earlier-path' as const),
      }),
      { nil: undefined },
    ),
  })
  .map(({ kept, repeated, shifts, kind, blocs, facts, acquired }) => {
    const activities = [...kept, ...repeated].map((activity, index): Activity => {
      const shift = shifts[index % 7] ?? 0;
      const [start, end] = [addDays(activity.start, shift), addDays(activity.end, shift)];
      return { ...activity, id: `a-${String(index)}`, start, end };
    });
    const { dossier, jury, tutor, ...others } = completePath;
    const known = Object.fromEntries(facts.map((fact) => [fact, { dossier, jury, tutor }[fact]]));
    return { ...others, ...known, kind, blocs, activities, ...(acquired && { acquired }) };
  });

const paths = fc.oneof(arbitraryPath, { arbitrary: damagedPath, weight: 3 });

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

function expectSound(finding: Finding, path: Path): void {
  const { verdict, at, expected, found, gapDays, missing } = finding;
  expect(at.filter((pointer) => !resolves(path, pointer))).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(finding))).toBeLessThan(1000);
  const open = verdict === 'undetermined';
  if (open || verdict !== 'waived') expect(missing !== undefined && missing.length > 0).toBe(open);
  const tooFar = (verdict === 'unmet' || verdict === 'waived') && isDay(found);
  if (tooFar) expect(gapDays).toBeGreaterThan(0);
  if (gapDays !== undefined) {
    expect(Number.isSafeInteger(gapDays)).toBe(true);
    expect(['unmet', 'waived']).toContain(verdict);
    expect([expected, found]).not.toContain(undefined);
  }
}

describe('the report on any well-formed path', () => {
  it('has one sound finding a rule, in order, and the compliance that follows', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const { compliance, findings } = checkPath(path);
        expect(findings.map(({ rule }) => rule)).toEqual(
          rules.filter(({ judges }) => judges === 'path').map(({ id }) => id),
        );
        for (const finding of findings) expectSound(finding, path);
        const verdicts = findings.filter(({ force }) => force === 'obligation').map(({ verdict }) => verdict);
        const undetermined = verdicts.includes('undetermined') ? 'undetermined' : 'compliant';
        expect(compliance).toBe(verdicts.includes('unmet') ? 'non-compliant' : undetermined);
        expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
      }),
      { numRuns: 400 },
    );
  });

  it('speaks in whole sentences', () => {
    fc.assert(
      fc.property(damagedPath, (path) => {
        for (const { message } of checkPath(path).findings) {
          expect(message).toMatch(/^[«A-ZÀ-Ý].*\.$/u);
          expect(message).not.toMatch(/undefined|NaN|null| {2}|\.\.|« »|\b1 \w+s dues\b/);
        }
      }),
      { numRuns: 400 },
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
      { numRuns: 200 },
    );
  });

  it('calls no rule met for want of a date', () => {
    const isMet = (path: Path) =>
      checkPath(path)
        .findings.filter(({ verdict }) => verdict === 'met')
        .map(({ rule }) => rule);
    fc.assert(
      fc.property(paths, fc.constantFrom('jury' as const, 'dossier' as const), (path, absent) => {
        expect(isMet(path)).toEqual(expect.arrayContaining(isMet(without(path, absent))));
      }),
      { numRuns: 400 },
    );
  });
});
