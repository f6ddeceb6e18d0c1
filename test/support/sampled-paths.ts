import fc from 'fast-check';
import type { Path } from '../../src/index.js';
import { arbitraryPath } from './arbitrary-path.js';
import { damagedPath } from './damaged-path.js';
import { runs } from './runs.js';

/**
 * Random well-formed paths, drawn once for all the invariants that hold of each: drawing them takes longer than
 * judging them. A failure shows its path.
 */
const sampledPaths: readonly Path[] = fc.sample(
  fc.oneof(arbitraryPath, { arbitrary: damagedPath, weight: 3 }),
  runs(10_000),
);

/** Tries something on every path; what it throws is told with the path that did it. */
export function forEachPath(attempt: (path: Path, index: number) => void): void {
  for (const [index, path] of sampledPaths.entries()) {
    try {
      attempt(path, index);
    } catch (error) {
      throw new Error(`of the path ${JSON.stringify(path)}`, { cause: error });
    }
  }
}

/** Whole numbers that look random and are the same for the same index. */
export function scattered(index: number, below: number): number {
  return ((index + 1) * 2_654_435_761) % below;
}
