import type { Cohort, Column } from './demand.js';
import { hasRoom } from './generate.js';
import type { Pricer } from './pricing.js';
import { plainCost, type Scale } from './scale.js';
import { demandsByRequest, pricesLeft, seat, type Seating } from './seating.js';

/**
 * Improves a seating: replans each request against the seats left, then lets it take a seat from another request
 * when that one, replanned, loses less than is won.
 *
 * @param cohort - the demands and their columns
 * @param scale - what weighs what
 * @param pricer - replans
 * @param seating - what is improved, in place
 * @param maxSteps - no more is begun once so many sweeps are made
 */
export function improve(
  cohort: Cohort,
  scale: Scale,
  pricer: Pricer,
  seating: Seating,
  maxSteps: number,
): void {
  const { demands } = cohort;
  const demandOf = demandsByRequest(cohort);
  const none = new Float64Array(cohort.seats.length);
  const costOf = (request: number): number => plainCost(seating.columns[request], scale);

  /** The best way among the seats left. */
  function replanned(request: number): Column | undefined {
    const demand = demands[demandOf[request] ?? 0];
    return demand && pricer.best(demand, pricesLeft(seating, none))?.column;
  }

  function replan(request: number): boolean {
    const [before, cost] = [seating.columns[request], costOf(request)];
    seat(seating, request, undefined);
    const column = replanned(request);
    const isBetter = plainCost(column, scale) < cost;
    seat(seating, request, isBetter ? column : before);
    return isBetter;
  }

  /** Gives a request a column that lacks a seat of one place, which one of those who have it gives up. */
  function eject(request: number, column: Column, place: number): boolean {
    const [before, cost] = [seating.columns[request], costOf(request)];
    const won = cost - plainCost(column, scale);
    seat(seating, request, undefined);
    for (const [other, its] of seating.columns.entries()) {
      if (!its?.places.includes(place)) continue;
      const loss = plainCost(its, scale);
      seat(seating, other, undefined);
      seat(seating, request, column);
      const known = bestKnown(other);
      if (known && plainCost(known, scale) - loss < won) {
        seat(seating, other, known);
        return true;
      }
      seat(seating, request, undefined);
      seat(seating, other, its);
    }
    seat(seating, request, before);
    return false;
  }

  function bestKnown(request: number): Column | undefined {
    let best: Column | undefined;
    for (const column of demands[demandOf[request] ?? 0]?.columns ?? []) {
      if (plainCost(column, scale) < plainCost(best, scale) && hasRoom(column, seating.left)) best = column;
    }
    return best;
  }

  /** Tries the columns that are better than its own and lack but one place, the best first. */
  function takeOver(request: number): boolean {
    const cost = costOf(request);
    const better = [...(demands[demandOf[request] ?? 0]?.columns ?? [])]
      .filter((column) => plainCost(column, scale) < cost)
      .sort((a, b) => plainCost(a, scale) - plainCost(b, scale));
    const own = new Set(seating.columns[request]?.places);
    for (const column of better) {
      const lacking = column.places.filter((place) => !own.has(place) && (seating.left[place] ?? 0) <= 0);
      const [place] = lacking;
      if (lacking.length === 1 && place !== undefined && eject(request, column, place)) return true;
    }
    return false;
  }

  for (let gained = true; gained && pricer.steps() < maxSteps;) {
    gained = false;
    for (const request of demandOf.keys()) {
      if (pricer.steps() < maxSteps && replan(request)) gained = true;
      if (takeOver(request)) gained = true;
    }
  }
}
