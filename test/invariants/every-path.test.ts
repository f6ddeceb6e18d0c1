import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPath, rules, type Finding, type Path } from '../../src/index.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { damagedPath } from '../support/damaged-path.js';
import { runs } from '../support/runs.js';
import { faultsOf, faultsOfMessage } from '../support/sound-finding.js';

const paths = fc.oneof(arbitraryPath, { arbitrary: damagedPath, weight: 3 });
const pathRuleIds = rules.filter(({ judges }) => judges === 'path').map(({ id }) => id);

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

  it('speaks in whole sentences, with its days in words', () => {
    fc.assert(
      fc.property(damagedPath, (path) => {
        const faults = checkPath(path).findings.flatMap((finding) => [...faultsOfMessage(finding)]);
        expect(faults).toEqual([]);
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
