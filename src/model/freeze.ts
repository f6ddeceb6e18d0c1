/**
 * Freezes a literal through and through, so that no caller can change what the next one reads.
 * Call it as a pure expression (`@__PURE__`): a bundler then drops what is not used.
 */
export function deepFreeze<const T>(value: T): T {
  // What is no object counts as frozen.
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value as object)) deepFreeze<unknown>(inner);
  }
  return value;
}
