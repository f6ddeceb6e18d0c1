import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPath, rules, type Finding, type Path } from '../../src/index.js';
import { damagedPath } from '../support/damaged-path.js';
import { runs } from '../support/runs.js';
import { forEachPath, scattered } from '../support/sampled-paths.js';
import { faultsOf, faultsOfMessage } from '../support/sound-finding.js';

const pathRuleIds = rules.filter(({ judges }) => judges === 'path').map(({ id }) => id);

function expectNoFaults(path: Path, findings: readonly Finding[]): void {
  const faults = findings.flatMap((finding) =>
    [...faultsOf(finding, path)].map((fault) => `${finding.rule}: ${fault}`),
  );
  expect(faults).toEqual([]);
}

describe('the report on any well-formed path', () => {
  it('has one sound finding a rule, in order, under 1 kB, and the compliance that follows', () => {
    forEachPath((path) => {
      const { compliance, findings } = checkPath(path);
      expect(findings.map(({ rule }) => rule)).toEqual(pathRuleIds);
      expectNoFaults(path, findings);
      const verdicts = findings.filter(({ force }) => force === 'obligation').map(({ verdict }) => verdict);
      const undetermined = verdicts.includes('undetermined') ? 'undetermined' : 'compliant';
      expect(compliance).toBe(verdicts.includes('unmet') ? 'non-compliant' : undetermined);
    });
  });

  it('survives JSON', () => {
    forEachPath((path) => {
      const report = checkPath(path);
      expect(isDeepStrictEqual(JSON.parse(JSON.stringify(report)), report)).toBe(true);
    });
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
    const said = (path: Path) => checkPath(path).findings.map((finding) => ({ ...finding, at: [] }));
    forEachPath((path, index) => {
      const activities = path.activities
        .map((activity, place) => ({ activity, rank: scattered(index * 64 + place, 10_007) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ activity }) => activity);
      expect(isDeepStrictEqual(said({ ...path, activities }), said(path))).toBe(true);
    });
  });
});
