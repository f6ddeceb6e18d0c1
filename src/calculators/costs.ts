import type {
  CohortCost,
  CohortCostOptions,
  CohortCostRow,
  CohortCostTotals,
  CohortKeys,
  CohortUnpricedRow,
} from '../model/cohort-ledger.js';
import type { Cost, MissingInput } from '../model/cost.js';
import { blocIds } from '../model/ids.js';
import type { Path } from '../model/path.js';
import { fault, refuse, under } from '../model/shape.js';
import { groupsOf, keysOf, requirePaths, rowOf, startYearOf, tutorTrainingsOf } from './cohort.js';
import { costOf, totalsOf, type CostFacts } from './cost.js';
import { requireCohortCostOptions } from './costs-options.js';
import { unsettledTutorCost } from './costs-tutors.js';

function groupTotals(
  rows: readonly CohortCostRow[],
  unpriced: readonly CohortUnpricedRow[],
): Omit<CohortCostTotals, 'by' | 'key' | 'edition' | 'paths'> {
  const { totalCents, gross, funded, remaining } = totalsOf(rows, rows.length === 0 && unpriced.length > 0);
  return {
    totalCents,
    lowCents: gross === 'unknown' ? gross : gross.low,
    highCents: gross === 'unknown' ? gross : gross.high,
    fundedCents: funded === 'unknown' ? funded : funded.expected,
    remainingCents: remaining === 'unknown' ? remaining : remaining.expected,
    unpriced: unpriced.length,
  };
}

/** The year to price in; throws when neither the options nor the path tell it. */
function yearOf(year: number | undefined): number {
  if (year === undefined) {
    const explanation = 'required for what is of no path, and for a path without activities';
    refuse(under('options', under('year', fault('missing-field', explanation))));
  }
  return year ?? 0;
}

/** What is paid once for all paths: the training of juries, and the common lines. */
function commonCost(
  facts: CostFacts,
  each: Omit<CohortCostOptions, 'commonLines'>,
  otherLines: NonNullable<CohortCostOptions['commonLines']>,
): Cost | undefined {
  const { year, headcount = {}, ...prices } = each;
  if ((headcount.juryMembers ?? 0) === 0 && otherLines.length === 0) return undefined;
  // Nobody follows the scope: it stands there because a cost is that of something.
  return costOf(
    facts,
    { edition: 'blocs', blocs: blocIds },
    { ...prices, year: yearOf(year), headcount: { ...headcount, candidates: 0 }, otherLines },
  );
}

/**
 * Prices many paths, with totals by organisme, tutor, year and bloc.
 *
 * @param facts - titles, volumes, and the prices that the documents state
 * @param paths - well-formed paths
 * @param options - the caller's own prices, days and shares, and what is paid once
 * @returns one row for each line of each path, what has no price, the totals of each group, and what would price more
 * @throws CqpMoError with the code and the place of the fault when a value is no path, or under `/options`
 */
export function costsOf(facts: CostFacts, paths: readonly Path[], options: CohortCostOptions): CohortCost {
  requirePaths(paths);
  requireCohortCostOptions(options);
  const { commonLines = [], ...each } = options;
  const rows: CohortCostRow[] = [];
  const unpriced: CohortUnpricedRow[] = [];
  const missing = new Map<string, MissingInput>();
  const take = (cost: Pick<Cost, 'lines' | 'unpriced' | 'missing'>, keys: Omit<CohortKeys, 'bloc'>): void => {
    for (const line of cost.lines) rows.push(rowOf(keys, line, line.unitId));
    for (const item of cost.unpriced) unpriced.push(rowOf(keys, item, item.unitId));
    for (const input of cost.missing) missing.set(JSON.stringify(input), input);
  };
  const trainings = tutorTrainingsOf(paths, facts.durations.blocs.tutorTraining.days);
  for (const [index, path] of paths.entries()) {
    const training = trainings.get(index);
    const tutors = training === 'to-train' ? 1 : 0;
    const cost = costOf(facts, path, {
      ...each,
      year: yearOf(each.year ?? startYearOf(path)),
      headcount: { candidates: 1, tutors },
    });
    take(cost, keysOf(path, index));
    if (training === 'unsettled') take(unsettledTutorCost(facts, index, each), keysOf(path, index));
  }
  const common = commonCost(facts, each, commonLines);
  if (common) {
    const [edition = null, ...others] = new Set(paths.map((path) => path.edition));
    take(common, {
      path: null,
      edition: others.length > 0 ? null : edition,
      candidate: null,
      organisme: null,
      tutor: null,
      year: common.year,
    });
  }
  const totals = groupsOf(rows, unpriced).map(({ group, rows, blanks }) => ({
    ...group,
    ...groupTotals(rows, blanks),
  }));
  return { rows, unpriced, totals, missing: [...missing.values()] };
}
