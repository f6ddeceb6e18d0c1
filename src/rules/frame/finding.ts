import type { Compliance, Finding, Rule, Verdict } from '../../model/finding.js';
import type { Outcome } from '../rule.js';

/** Pointers beyond this many add nothing for a reader and would let a finding grow with the path. */
const mostPointers = 12;

/** Joins what a rule found with what the rule is. */
export function findingOf(rule: Rule, outcome: Outcome, verdict: Verdict = outcome.verdict): Finding {
  const { at = [], missing, ...rest } = outcome;
  return {
    rule: rule.id,
    force: rule.force,
    ...rest,
    verdict,
    at: at.slice(0, mostPointers),
    ...(missing === undefined ? {} : { missing: missing.slice(0, mostPointers) }),
    ...(rule.notChecked === undefined || verdict === 'not-applicable' ? {} : { notChecked: rule.notChecked }),
    source: rule.source,
  };
}

/** An unmet obligation decides; failing one, an undetermined obligation does. */
export function complianceOf(findings: readonly Finding[]): Compliance {
  const obligations = findings.filter(({ force }) => force === 'obligation');
  if (obligations.some(({ verdict }) => verdict === 'unmet')) return 'non-compliant';
  return obligations.some(({ verdict }) => verdict === 'undetermined') ? 'undetermined' : 'compliant';
}
