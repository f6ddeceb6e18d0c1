/**
 * Freezes a literal through and through, so that no caller can change what the next one reads.
 * Call it as a pure expression (`@__PURE__`): a bundler then drops what is not used.
 */
export function deepFreeze<const T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
