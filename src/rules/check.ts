import type { Finding, PathReport } from '../model/finding.js';
import { requirePath } from '../model/path-shape.js';
import type { Path } from '../model/path.js';
import { complianceOf, findingOf, type StatedRule } from './frame/finding.js';
import { viewOf, type PathView } from './frame/path-view.js';
import { waiverOf, withWaiver } from './frame/waive.js';
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
  const stated = asStatedFor(rule, path);
  const outside = outsideOf(rule, path);
  if (outside) return findingOf(stated, outside);
  const outcome = rule.check(view, facts);
  const granted = outcome.verdict === 'not-applicable' ? undefined : waiverOf(path, rule.id);
  if (!granted || (granted.holds && outcome.verdict === 'met')) return findingOf(stated, outcome);
  return withWaiver(findingOf(stated, outcome, granted.holds ? 'waived' : outcome.verdict), granted);
}

/** Why a rule does not speak of a path, if it does not. */
function outsideOf({ editions, kind }: PathRule, path: Path): Outcome | undefined {
  if (!editions.includes(path.edition)) {
    return {
      verdict: 'not-applicable',
      message: `Sans objet : cette règle ne figure pas dans l'édition « ${path.edition} ».`,
      at: ['/edition'],
    };
  }
  if (kind === undefined || kind === path.kind) return undefined;
  return {
    verdict: 'not-applicable',
    message: `Sans objet : cette règle vise le parcours ${kind === 'complete' ? 'complet' : 'individualisé'}.`,
    at: ['/kind'],
  };
}

/** The rule with the force of the kind of path and the source of its edition. */
function asStatedFor(rule: PathRule, { kind, edition }: Path): StatedRule {
  const { id, notChecked } = rule;
  const force = kind === 'individualised' ? (rule.individualisedForce ?? rule.force) : rule.force;
  const source = edition === '2017' ? (rule.sourceIn2017 ?? rule.source) : rule.source;
  return { id, force, source, notChecked };
}
