import { checkPath, type Finding, type Path, type RuleId } from '../../src/index.js';

/** What a rule says of a path. */
export function findingOf(rule: RuleId, path: Path): Finding {
  const findings = checkPath(path).findings.filter((finding) => finding.rule === rule);
  if (findings.length !== 1) throw new Error(`${String(findings.length)} findings for ${rule}`);
  return findings[0] as Finding;
}
