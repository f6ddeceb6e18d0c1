import type { Cohort } from './demand.js';
import { hasRoom, type Outline } from './generate.js';
import { levelled, sharesOf, startOf, wholePrices } from './level.js';
import type { Pricer } from './pricing.js';
import { relax } from './relax.js';
import type { Scale } from './scale.js';
import { demandsByRequest, emptySeating, pricesLeft, seat, type Seating } from './seating.js';

/** Steps of prices between two rounds of seating. */
const moves = 100;

/**
 * Seats requests a part at a time: those first whose way is least in doubt, then prices and shares move to what
 * remains.
 *
 * @param cohort - the demands and their columns
 * @param scale - what weighs what
 * @param pricer - replans those whose way is full
 * @param outline - where to start
 * @param rounds - in how many parts
 * @returns the seating
 */
export function dive(
  cohort: Cohort,
  scale: Scale,
  pricer: Pricer,
  outline: Outline,
  rounds: number,
): Seating {
  const { demands } = cohort;
  const seating = emptySeating(cohort);
  const demandOf = demandsByRequest(cohort);
  const counts = demands.map(({ requests }) => requests.length);
  let { prices, shares } = outline;
  const open = [...demandOf.keys()];
  for (let round = 0; open.length > 0; round += 1) {
    const { relaxation } = levelled(cohort, scale, outline.level, counts, seating.left, (column) =>
      hasRoom(column, seating.left),
    );
    const next = relax(relaxation, startOf(relaxation, shares, prices), moves);
    ({ prices } = next);
    shares = sharesOf(relaxation, next);
    const favour = shares.map((own, demand) => Math.max(0, ...own) / Math.max(1, counts[demand] ?? 1));
    open.sort((a, b) => (favour[demandOf[b] ?? 0] ?? 0) - (favour[demandOf[a] ?? 0] ?? 0) || a - b);
    const part = open.splice(0, Math.ceil(open.length / Math.max(1, rounds - round)));
    const asked = pricesLeft(seating, wholePrices(prices, outline.level));
    for (const request of part) {
      const rank = demandOf[request] ?? 0;
      const demand = demands[rank];
      const own = shares[rank];
      if (!demand || !own) continue;
      const first = own.indexOf(Math.max(...own));
      const favoured = demand.columns[first];
      const fits = favoured && hasRoom(favoured, seating.left);
      seat(seating, request, fits ? favoured : pricer.best(demand, asked)?.column);
      own[first] = Math.max(0, (own[first] ?? 0) - 1);
      counts[rank] = (counts[rank] ?? 0) - 1;
      for (const place of seating.columns[request]?.places ?? []) {
        if (seating.left[place] === 0) asked[place] = Infinity;
      }
    }
  }
  return seating;
}
