import { tariffItems, type CostOptions, type Headcount, type Tariff } from '../model/ledger.js';
import { fault, faultOf, refuse, under, type Fault, type ObjectShape, type Shape } from '../model/shape.js';

const headcountShape = {
  required: {},
  optional: { candidates: 'integer', tutors: 'integer', juryMembers: 'integer' },
} as const satisfies Shape;

const tariffShape = {
  required: { item: { oneOf: tariffItems, otherwise: 'unknown-id' }, year: 'integer', cents: 'integer' },
  optional: { origin: 'text' },
} as const satisfies Shape;

function optionsShape(headcount: unknown): ObjectShape {
  return {
    required: { year: 'integer' },
    optional: {
      headcount: typeof headcount === 'number' ? 'integer' : headcountShape,
      tariffs: { listOf: tariffShape },
    },
  };
}

function repetitionIn(tariffs: readonly Tariff[]): Fault | undefined {
  const seen = new Set<string>();
  for (const [index, { item, year }] of tariffs.entries()) {
    const key = `${item} in ${String(year)}`;
    if (seen.has(key)) return under('tariffs', under(index, fault('duplicate-id', `${key} has two prices`)));
    seen.add(key);
  }
  return undefined;
}

/** Throws the `CqpMoError` that tells where the options are malformed, under `/options`. */
export function requireCostOptions(options: CostOptions): void {
  const headcount = (options as CostOptions | null | undefined)?.headcount;
  const found = faultOf(optionsShape(headcount), options) ?? repetitionIn(options.tariffs ?? []);
  refuse(found && under('options', found));
}

/** Completes a headcount: one candidate, no tutor and no jury member to be trained by default. */
export function headcountOf(headcount: CostOptions['headcount']): Required<Headcount> {
  const given = typeof headcount === 'number' ? { candidates: headcount } : headcount;
  return { candidates: 1, tutors: 0, juryMembers: 0, ...given };
}
