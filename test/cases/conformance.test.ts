import { describe, expect, it } from 'vitest';
import { checkCohort, checkPath, rules, type Finding, type RuleId } from '../../src/index.js';
import { faultsOf, faultsOfMessage } from '../support/sound-finding.js';
import type { ConformanceCase } from './case.js';
import { conformanceCases } from './index.js';

/** What the rules say of a case, those at stake alone, as far as the case expects it. */
function saidOf(one: ConformanceCase): unknown[] {
  const { findings } = 'cohort' in one ? checkCohort(one.cohort) : checkPath(one.path);
  const atStake = new Set<RuleId>(one.expected.map(({ rule }) => rule));
  return findings.filter(({ rule }) => atStake.has(rule)).map(verdictOf);
}

function verdictOf({ rule, verdict, gapDays }: Pick<Finding, 'rule' | 'verdict' | 'gapDays'>): unknown {
  return gapDays === undefined ? { rule, verdict } : { rule, verdict, gapDays };
}

/** What is wrong with any finding on a case, at stake or not. */
function faultsIn(one: ConformanceCase): string[] {
  const [judged, { findings }] =
    'cohort' in one ? [one.cohort, checkCohort(one.cohort)] : [one.path, checkPath(one.path)];
  return findings.flatMap((finding) =>
    [...faultsOf(finding, judged), ...faultsOfMessage(finding)].map(
      (fault) => `${one.name}: ${finding.rule}: ${fault}`,
    ),
  );
}

describe('conformance', () => {
  it.each(conformanceCases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const inOrder = rules.flatMap(({ id }) => one.expected.filter(({ rule }) => rule === id));
    expect(saidOf(one)).toEqual(inOrder.map(verdictOf));
  });

  it('comes with findings that point, ask and speak as they should', () => {
    expect(conformanceCases.flatMap(faultsIn)).toEqual([]);
  });
});
