import type { Finding, PathReport, Rule } from '../model/finding.js';
import { requirePath } from '../model/path-shape.js';
import type { Path } from '../model/path.js';
import { complianceOf, findingOf } from './frame/finding.js';
import { viewOf, type PathView } from './frame/path-view.js';
import { waiverFor, waiverMessage } from './frame/waive.js';
import { pathRules } from './index.js';
import type { Outcome, PathRule, RuleFacts } from './rule.js';

/**
 * Judges a path by every rule over one path.
 *
 * @param facts - the referential whose records the rules read
 * @param path - a well-formed path
 * @returns one finding per rule, in the order of the rules, and whether the obligations are met
 * @throws CqpMoError with the code and the place of the fault when the value is no path
 */
export function checkPath(facts: RuleFacts, path: Path): PathReport {
  requirePath(path);
  const view = viewOf(path, facts);
  const findings = pathRules.map((rule) => judge(rule, view, facts));
  return { compliance: complianceOf(findings), findings };
}

function judge(rule: PathRule, view: PathView, facts: RuleFacts): Finding {
  const { path } = view;
  const outcome: Outcome = rule.editions.includes(path.edition)
    ? rule.check(view, facts)
    : {
        verdict: 'not-applicable',
        message: `Sans objet : cette règle ne figure pas dans l'édition « ${path.edition} ».`,
        at: ['/edition'],
      };
  const stated = asStatedFor(rule, path);
  const binds = outcome.verdict === 'unmet' || outcome.verdict === 'undetermined';
  const waiver = binds ? waiverFor(path, rule.id) : undefined;
  if (!waiver) return findingOf(stated, outcome);
  return findingOf(stated, { ...outcome, message: `${waiverMessage(waiver)} ${outcome.message}` }, 'waived');
}

/** The rule with the force of the kind of path and the source of its edition. */
function asStatedFor(rule: PathRule, { kind, edition }: Path): Rule {
  return {
    ...rule,
    force: kind === 'individualised' ? (rule.individualisedForce ?? rule.force) : rule.force,
    source: edition === '2017' ? (rule.sourceIn2017 ?? rule.source) : rule.source,
  };
}
