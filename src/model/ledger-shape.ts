import type { CallerPrice } from './cost.js';
import { blocIds, editionIds } from './ids.js';
import { tariffItems, type Scope, type Tariff } from './ledger.js';
import { fault, faultOf, faultsOf, under, type Faults, type Shape } from './shape.js';

const edition = { oneOf: editionIds, otherwise: 'unknown-edition' } as const satisfies Shape;

/** The form of a scope. */
export const scopeShape = {
  by: 'edition',
  variants: {
    blocs: {
      required: {
        edition,
        blocs: { listOf: { oneOf: blocIds, otherwise: 'unknown-id' }, distinct: 'values' },
      },
      optional: { transverse: 'boolean', support: 'boolean', opening: 'boolean' },
    },
    '2017': { required: { edition } },
  },
  otherwise: 'unknown-edition',
} as const satisfies Shape;

/** The form of the caller's own prices. */
export const tariffsShape = {
  listOf: {
    required: { item: { oneOf: tariffItems, otherwise: 'unknown-id' }, year: 'integer', cents: 'integer' },
    optional: { lowCents: 'integer', highCents: 'integer', origin: 'text' },
  },
} as const satisfies Shape;

/** Finds what keeps a scope of the right form from being one: it names no bloc. */
export function* inconsistenciesOfScope(scope: Scope): Faults {
  if (scope.edition === 'blocs' && scope.blocs.length === 0) {
    yield under('blocs', fault('empty-list', 'a scope names at least one bloc'));
  }
  return undefined;
}

/** Finds bounds of a price that it does not lie between. */
export function* inconsistenciesOfPrice({ cents, lowCents, highCents }: CallerPrice): Faults {
  if (lowCents !== undefined && lowCents > cents) {
    yield under('lowCents', fault('invalid-number', 'the least is not above the price', { found: lowCents }));
  }
  if (highCents !== undefined && highCents < cents) {
    yield under(
      'highCents',
      fault('invalid-number', 'the most is not below the price', { found: highCents }),
    );
  }
  return undefined;
}

/** Finds prices that lie out of their bounds, and the second price of an item for a year. */
export function* inconsistenciesOfTariffs(tariffs: readonly Tariff[]): Faults {
  const seen = new Set<string>();
  for (const [index, tariff] of tariffs.entries()) {
    const { item, year } = tariff;
    for (const wrong of inconsistenciesOfPrice(tariff)) yield under(index, wrong);
    const found = `${item} ${String(year)}`;
    if (seen.has(found)) yield under(index, fault('duplicate-id', `${found} has two prices`, { found }));
    seen.add(found);
  }
  return undefined;
}

/** Finds what keeps a value from being a scope, one fault at a time. */
export function* faultsOfScope(value: unknown): Faults {
  if (faultOf(scopeShape, value)) return yield* faultsOf(scopeShape, value);
  return yield* inconsistenciesOfScope(value as Scope);
}

/** Finds what keeps a value from being the caller's own prices, one fault at a time. */
export function* faultsOfTariffs(value: unknown): Faults {
  if (faultOf(tariffsShape, value)) return yield* faultsOf(tariffsShape, value);
  return yield* inconsistenciesOfTariffs(value as readonly Tariff[]);
}
