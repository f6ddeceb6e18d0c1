import type { CohortCostOptions } from '../model/cohort-ledger.js';
import { cohortCostOptionsShape, inconsistenciesOfCohortCostOptions } from '../model/cost-shape.js';
import { faultOf, refuse, under } from '../model/shape.js';

/** Throws the `CqpMoError` that tells where the options of a cohort's cost are malformed, under `/options`. */
export function requireCohortCostOptions(options: CohortCostOptions): void {
  const malformed = faultOf(cohortCostOptionsShape(), options);
  refuse(malformed && under('options', malformed));
  const inconsistent = inconsistenciesOfCohortCostOptions(options).next().value;
  refuse(inconsistent && under('options', inconsistent));
}
