import { costOf, type CostFacts } from '../calculators/cost.js';
import { durationOf, type DurationFacts } from '../calculators/duration.js';
import type { Cost, CostItem, CostOptions } from '../model/cost.js';
import type { DurationTotal, Total } from '../model/ledger.js';
import { faultOfPath } from '../model/path-shape.js';
import type { Path } from '../model/path.js';
import { refuse, under } from '../model/shape.js';
import { checkPath } from '../rules/check.js';
import type { RuleFacts } from '../rules/rule.js';
import { comparedActivities, comparedDays } from './compare-activities.js';
import type {
  ChangedCost,
  ChangedFinding,
  ChangedTotal,
  CostComparison,
  PathComparison,
} from './compare-types.js';

/** The facts that a comparison reads. */
export interface ComparisonFacts {
  readonly rules: RuleFacts;
  readonly durations: DurationFacts;
  readonly costs: CostFacts;
}

function requirePathAs(name: 'a' | 'b', path: unknown): void {
  const found = faultOfPath(path);
  refuse(found && under(name, found));
}

function difference(from: Total, to: Total): number | null {
  return from === 'unknown' || to === 'unknown' ? null : to - from;
}

function isTotal(value: unknown): value is Total {
  return typeof value === 'number' || value === 'unknown';
}

function comparedDurations(facts: DurationFacts, a: Path, b: Path): ChangedTotal[] {
  const [before, after] = [durationOf(facts, a), durationOf(facts, b)];
  const totals = Object.entries(before).filter(([, value]) => isTotal(value)) as [DurationTotal, Total][];
  return totals.flatMap(([total, from]) => {
    const to = after[total];
    return from === to ? [] : [{ total, from, to, difference: difference(from, to) }];
  });
}

/** What each item costs, its lines together. */
function centsByItem({ lines }: Cost): Map<CostItem, number> {
  const cents = new Map<CostItem, number>();
  for (const line of lines) cents.set(line.item, (cents.get(line.item) ?? 0) + line.cents);
  return cents;
}

function comparedCosts(facts: CostFacts, a: Path, b: Path, options: CostOptions): CostComparison {
  const [before, after] = [costOf(facts, a, options), costOf(facts, b, options)];
  const [first, second] = [centsByItem(before), centsByItem(after)];
  const items = [...new Set([...first.keys(), ...second.keys()])].map((item): ChangedCost => ({
    item,
    from: first.get(item) ?? null,
    to: second.get(item) ?? null,
  }));
  return {
    from: before.totalCents,
    to: after.totalCents,
    difference: difference(before.totalCents, after.totalCents),
    items: items.filter(({ from, to }) => from !== to),
    unpriced: {
      from: before.unpriced.map(({ item }) => item),
      to: after.unpriced.map(({ item }) => item),
    },
  };
}

/**
 * Tells what differs from one path to another.
 *
 * @param facts - the referential, and what durations and costs read
 * @param a - the first path
 * @param b - the second path
 * @param options - the prices, when costs are to be compared
 * @returns what differs, from the first to the second
 * @throws CqpMoError with the place of the fault under `/a` or `/b`, and as `costOf` does for the options
 */
export function comparePaths(
  facts: ComparisonFacts,
  a: Path,
  b: Path,
  options?: CostOptions,
): PathComparison {
  requirePathAs('a', a);
  requirePathAs('b', b);
  const [before, after] = [checkPath(facts.rules, a), checkPath(facts.rules, b)];
  const findings = after.findings.flatMap(({ rule, force, verdict: to, message }, rank): ChangedFinding[] => {
    const from = before.findings[rank]?.verdict ?? to;
    return from === to ? [] : [{ rule, force, from, to, message }];
  });
  const isOneEdition = a.edition === b.edition;
  return {
    activities: comparedActivities(facts.rules, a, b),
    days: comparedDays(a, b),
    compliance: { from: before.compliance, to: after.compliance },
    findings,
    ...(isOneEdition && { durations: comparedDurations(facts.durations, a, b) }),
    ...(isOneEdition && options !== undefined && { costs: comparedCosts(facts.costs, a, b, options) }),
  };
}
