import type { Compliance, Finding, Rule, Verdict } from '../../model/finding.js';
import type { Outcome } from '../rule.js';

/** Pointers beyond this many add nothing for a reader and would let a finding grow with the path. */
const mostPointers = 12;

/** What a rule is in the path or the cohort judged: its force and its source may depend on it. */
export type StatedRule = Pick<Rule, 'id' | 'force' | 'source'> & { readonly notChecked?: string | undefined };

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Joins what a rule found with what the rule is. */
export function findingOf(rule: StatedRule, outcome: Outcome, verdict: Verdict = outcome.verdict): Finding {
  const { message, at = [], expected, found, gapDays, missing } = outcome;
  const finding: Writable<Finding> = {
    rule: rule.id,
    force: rule.force,
    verdict,
    message,
    at: upToMostPointers(at),
    source: rule.source,
  };
  if (expected !== undefined) finding.expected = expected;
  if (found !== undefined) finding.found = found;
  if (gapDays !== undefined) finding.gapDays = gapDays;
  if (missing !== undefined) finding.missing = upToMostPointers(missing);
  if (rule.notChecked !== undefined && verdict !== 'not-applicable') finding.notChecked = rule.notChecked;
  return finding;
}

/** Cuts a list of pointers. */
export function upToMostPointers(pointers: readonly string[]): readonly string[] {
  return pointers.length > mostPointers ? pointers.slice(0, mostPointers) : pointers;
}

/** An unmet obligation decides; failing one, an undetermined obligation does. */
export function complianceOf(findings: readonly Finding[]): Compliance {
  let undetermined = false;
  for (const { force, verdict } of findings) {
    if (force !== 'obligation') continue;
    if (verdict === 'unmet') return 'non-compliant';
    if (verdict === 'undetermined') undetermined = true;
  }
  return undetermined ? 'undetermined' : 'compliant';
}
