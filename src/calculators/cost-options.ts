import { inconsistenciesOfTariffs, tariffsShape } from '../model/ledger-shape.js';
import type { CostOptions, Headcount } from '../model/ledger.js';
import { faultOf, refuse, under, type ObjectShape, type Shape } from '../model/shape.js';

const headcountShape = {
  required: {},
  optional: { candidates: 'integer', tutors: 'integer', juryMembers: 'integer' },
} as const satisfies Shape;

function optionsShape(headcount: unknown): ObjectShape {
  return {
    required: { year: 'integer' },
    optional: {
      headcount: typeof headcount === 'number' ? 'integer' : headcountShape,
      tariffs: tariffsShape,
    },
  };
}

/** Throws the `CqpMoError` that tells where the options are malformed, under `/options`. */
export function requireCostOptions(options: CostOptions): void {
  const headcount = (options as CostOptions | null | undefined)?.headcount;
  const malformed = faultOf(optionsShape(headcount), options);
  refuse(malformed && under('options', malformed));
  const repeated = inconsistenciesOfTariffs(options.tariffs ?? []).next().value;
  refuse(repeated && under('options', under('tariffs', repeated)));
}

/** Completes a headcount: one candidate, no tutor and no jury member to be trained by default. */
export function headcountOf(headcount: CostOptions['headcount']): Required<Headcount> {
  const given = typeof headcount === 'number' ? { candidates: headcount } : headcount;
  return { candidates: 1, tutors: 0, juryMembers: 0, ...given };
}
