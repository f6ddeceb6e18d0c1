import { faultsOfScope, scopeShape } from '../model/ledger-shape.js';
import type { Scope } from '../model/ledger.js';
import type { Path } from '../model/path.js';
import { faultOfPath, pathShape } from '../model/path-shape.js';
import { refuse } from '../model/shape.js';

/**
 * Tells a path from a scope by the fields that only one of them has. A broken value is taken for what it
 * resembles more, so that its error speaks of what the caller meant.
 */
export function isPath(value: unknown): value is Path {
  if (typeof value !== 'object' || value === null) return false;
  const { required, optional } = scopeShape.variants.blocs;
  let pathFields = 0;
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(required, key)) continue;
    if (Object.hasOwn(optional, key)) pathFields -= 1;
    else if (Object.hasOwn(pathShape.required, key) || Object.hasOwn(pathShape.optional, key))
      pathFields += 1;
  }
  return pathFields > 0;
}

/** Throws the `CqpMoError` that tells where a value is neither a path nor a scope. */
export function requirePathOrScope(value: unknown): asserts value is Path | Scope {
  refuse(isPath(value) ? faultOfPath(value) : faultsOfScope(value).next().value);
}
