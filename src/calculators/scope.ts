import { blocIds, editionIds } from '../model/ids.js';
import type { Scope } from '../model/ledger.js';
import type { Path } from '../model/path.js';
import { faultOfPath, pathShape } from '../model/path-shape.js';
import { fault, faultOf, refuse, under, type Fault, type ObjectShape, type Shape } from '../model/shape.js';

const edition = { oneOf: editionIds, otherwise: 'unknown-edition' } as const satisfies Shape;

const blocsShape = {
  required: {
    edition,
    blocs: { listOf: { oneOf: blocIds, otherwise: 'unknown-id' }, distinct: 'values' },
  },
  optional: { transverse: 'boolean', support: 'boolean', opening: 'boolean' },
} as const satisfies ObjectShape;

const shape2017 = { required: { edition } } as const satisfies ObjectShape;

/**
 * Tells a path from a scope by the fields that only one of them has. A broken value is taken for what it
 * resembles more, so that its error speaks of what the caller meant.
 */
export function isPath(value: unknown): value is Path {
  if (typeof value !== 'object' || value === null) return false;
  let pathFields = 0;
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(blocsShape.required, key)) continue;
    if (Object.hasOwn(blocsShape.optional, key)) pathFields -= 1;
    else if (Object.hasOwn(pathShape.required, key) || Object.hasOwn(pathShape.optional, key))
      pathFields += 1;
  }
  return pathFields > 0;
}

function faultOfScope(value: unknown): Fault | undefined {
  const scope = value as Scope | null | undefined;
  const found = faultOf(scope?.edition === '2017' ? shape2017 : blocsShape, value);
  if (found || scope?.edition !== 'blocs' || scope.blocs.length > 0) return found;
  return under('blocs', fault('empty-list', 'a scope names at least one bloc'));
}

/** Throws the `CqpMoError` that tells where a value is neither a path nor a scope. */
export function requirePathOrScope(value: unknown): asserts value is Path | Scope {
  refuse(isPath(value) ? faultOfPath(value) : faultOfScope(value));
}
