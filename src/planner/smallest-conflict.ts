/**
 * Finds a smallest set of bonds that cannot hold together. Every such set meets each set of bonds whose loss makes
 * a plan possible; so the smallest set that meets all those known is tried, and each plan that it still allows
 * tells one more.
 *
 * @param keys - the bonds, in the order in which they are preferred
 * @param isPossible - whether a plan exists when some are given up
 * @returns the bonds of the conflict
 */
export function smallestConflict(
  keys: readonly string[],
  isPossible: (givenUp: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  const corrections: ReadonlySet<string>[] = [];
  for (;;) {
    const kept = smallestMeeting(corrections);
    const givenUp = new Set(keys.filter((key) => !kept.has(key)));
    if (!isPossible(givenUp)) return kept;
    for (const key of keys) {
      if (!givenUp.delete(key)) continue;
      if (!isPossible(givenUp)) givenUp.add(key);
    }
    corrections.push(givenUp);
  }
}

/** The smallest set that shares something with each of some sets. */
function smallestMeeting(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  for (let size = 0; ; size += 1) {
    const found = meeting(sets, new Set(), size);
    if (found) return found;
  }
}

function meeting(
  sets: readonly ReadonlySet<string>[],
  chosen: ReadonlySet<string>,
  left: number,
): ReadonlySet<string> | undefined {
  const missed = sets.find((set) => ![...set].some((key) => chosen.has(key)));
  if (!missed) return chosen;
  if (left === 0) return undefined;
  for (const key of missed) {
    const found = meeting(sets, new Set([...chosen, key]), left - 1);
    if (found) return found;
  }
  return undefined;
}
