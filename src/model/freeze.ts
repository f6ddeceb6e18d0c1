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

/**
 * Joins two literals into one record, frozen: a fact that stands by itself for those who read nothing else, with the
 * rest of its record. A spread at top level would keep both in every bundle; a pure call does not.
 */
export function joined<const A extends object, const B extends object>(first: A, second: B): A & B {
  return deepFreeze({ ...first, ...second });
}
