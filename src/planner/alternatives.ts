import type { Offer, Problem } from './problem.js';
import { releasesOf } from './problem.js';
import { isBefore, search, type Choice } from './search.js';

/** A part of the plans: those that take some sessions, and do not take others. */
interface Part {
  readonly best: Choice;
  readonly taken: readonly string[];
  readonly left: ReadonlySet<string>;
}

/**
 * Finds the next best plans: each differs from all before it by a session at least, of a module or of the jury.
 * The plans but the best one are parted by the first of its sessions that they do not take; the best of each part is
 * searched, and the part that holds the best of all is parted again.
 *
 * @param problem - what is searched
 * @param best - its best plan
 * @param count - how many are wanted
 * @returns the next best ones in order, fewer when there are no more
 */
export function alternativesOf(problem: Problem, best: Choice, count: number): Choice[] {
  const found: Choice[] = [];
  let parts: Part[] = count > 0 ? partsWithout(problem, { best, taken: [], left: new Set() }) : [];
  while (found.length < count && parts.length > 0) {
    const next = parts.reduce((a, b) => (isBefore(b.best, a.best) ? b : a));
    found.push(next.best);
    parts = [...parts.filter((part) => part !== next), ...partsWithout(problem, next)];
  }
  return found;
}

function partsWithout(problem: Problem, { best, taken, left }: Part): Part[] {
  const ids = [best.jury.jury?.id ?? '', ...best.offers.map(({ session }) => session.id)];
  return ids.flatMap((id, index): Part[] => {
    if (taken.includes(id)) return [];
    const part = { taken: [...taken, ...ids.slice(0, index)], left: new Set([...left, id]) };
    const choice = search(restricted(problem, part));
    return choice ? [{ ...part, best: choice }] : [];
  });
}

function restricted(problem: Problem, { taken, left }: Omit<Part, 'best'>): Problem {
  const isTaken = new Set(taken);
  const fixed = new Set(
    problem.offers.filter(({ session }) => isTaken.has(session.id)).map(({ slot }) => slot),
  );
  const offers = problem.offers.filter(
    ({ session, slot }: Offer) => !left.has(session.id) && (isTaken.has(session.id) || !fixed.has(slot)),
  );
  const fixesJury = problem.juries.some(({ jury }) => jury && isTaken.has(jury.id));
  const juries = problem.juries.filter(({ jury }) => {
    const id = jury?.id ?? '';
    return !left.has(id) && (isTaken.has(id) || !fixesJury);
  });
  return { ...problem, offers, juries, releases: releasesOf(offers) };
}
