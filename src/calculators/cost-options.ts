import { costOptionsShape, inconsistenciesOfCostOptions } from '../model/cost-shape.js';
import type { CostOptions, Headcount } from '../model/cost.js';
import { faultOf, refuse, under } from '../model/shape.js';

/** Throws the `CqpMoError` that tells where the options are malformed, under `/options`. */
export function requireCostOptions(options: CostOptions): void {
  const headcount = (options as CostOptions | null | undefined)?.headcount;
  const malformed = faultOf(costOptionsShape(headcount), options);
  refuse(malformed && under('options', malformed));
  const inconsistent = inconsistenciesOfCostOptions(options).next().value;
  refuse(inconsistent && under('options', inconsistent));
}

/** For how many people to price, once the defaults are filled in; presidents have none. */
export type CompleteHeadcount = Required<Omit<Headcount, 'presidents'>> & Pick<Headcount, 'presidents'>;

/** Completes a headcount: one candidate, no tutor and no jury member to be trained by default. */
export function headcountOf(headcount: CostOptions['headcount']): CompleteHeadcount {
  const given = typeof headcount === 'number' ? { candidates: headcount } : headcount;
  return { candidates: 1, tutors: 0, juryMembers: 0, ...given };
}
