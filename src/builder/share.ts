/**
 * Shares a whole number of things into whole parts that sum to it, as equal as can be, the last among the largest.
 *
 * @param total - what is shared, a whole number
 * @param parts - how many parts, at least one
 * @returns the parts in order
 */
export function share(total: number, parts: number): number[] {
  return Array.from(
    { length: parts },
    (_, index) => Math.floor(((index + 1) * total) / parts) - Math.floor((index * total) / parts),
  );
}
