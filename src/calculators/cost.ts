import { CqpMoError } from '../model/error.js';
import type { Cost, CostLine, CostOptions } from '../model/cost.js';
import type { Scope } from '../model/ledger.js';
import type { Path } from '../model/path.js';
import { fundedLines } from './cost-funding.js';
import { headcountOf, requireCostOptions } from './cost-options.js';
import { otherCosts, tariffCosts, type TariffFacts } from './cost-tariffs.js';
import { timeCosts } from './cost-time.js';
import { durationOf, type DurationFacts } from './duration.js';
import type { Pricing } from './gross.js';
import { holdingOf } from './holding.js';
import { sumOf } from './money.js';

/** The facts that costs read: prices, titles, and the volumes that internal time is priced by. */
export interface CostFacts extends TariffFacts {
  readonly durations: DurationFacts;
}

/** Throws when an amount is too large for exact cents, before it is parted or added. */
function requireExact(amounts: readonly number[]): void {
  if (amounts.every(Number.isSafeInteger)) return;
  throw new CqpMoError('invalid-number', '/options', 'the cost is too large for exact cents');
}

function requireExactLines(pricing: Pricing): void {
  for (const { gross } of pricing.lines) requireExact([gross.low, gross.expected, gross.high]);
}

/** The sums of the lines, or `unknown` when something is to be paid and nothing is priced. */
export function totalsOf(
  lines: readonly CostLine[],
  isUnknown: boolean,
): Pick<Cost, 'totalCents' | 'gross' | 'funded' | 'remaining'> {
  if (isUnknown) return { totalCents: 'unknown', gross: 'unknown', funded: 'unknown', remaining: 'unknown' };
  const gross = sumOf(lines.map((line) => line.gross));
  requireExact([gross.low, gross.expected, gross.high]);
  return {
    totalCents: gross.expected,
    gross,
    funded: sumOf(lines.map((line) => line.funded)),
    remaining: sumOf(lines.map((line) => line.remaining)),
  };
}

/**
 * Prices a path or a scope for a year.
 *
 * @param facts - titles, volumes, and the prices that the documents state
 * @param scope - a path, or what to price when there is none yet
 * @param options - the year, for how many people, and the caller's own prices, days and shares
 * @returns priced lines, their sums in cents, what has no price that year, and what would price it
 * @throws CqpMoError when `scope` is neither a well-formed path nor a scope, when the options are malformed
 * (pointer under `/options`), and `invalid-number` when the cost is too large for exact cents
 */
export function costOf(facts: CostFacts, scope: Path | Scope, options: CostOptions): Cost {
  const held = holdingOf(facts, scope);
  requireCostOptions(options);
  const headcount = headcountOf(options.headcount);
  const others = otherCosts(options);
  const priced = [
    tariffCosts(facts, held, options, headcount),
    timeCosts(facts, durationOf(facts.durations, scope), options, {
      ...headcount,
      ...(held.juryMembers !== undefined && { interviewers: held.juryMembers }),
    }),
  ];
  for (const pricing of [...priced, others]) requireExactLines(pricing);
  const lines = fundedLines(
    priced.flatMap((pricing) => pricing.lines),
    others.lines,
    { options, stated: facts.tariffs },
  );
  const unpriced = priced.flatMap((pricing) => pricing.unpriced);
  return {
    year: options.year,
    lines,
    ...totalsOf(lines, lines.length === 0 && unpriced.length > 0),
    unpriced,
    missing: priced.flatMap((pricing) => pricing.missing),
  };
}
