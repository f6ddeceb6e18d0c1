/** A choice among columns of demands and seats of places, seats being prices apart. */
export interface Relaxation {
  /** Where the columns of each demand begin, and where the places of each column begin. */
  readonly firsts: Int32Array;
  readonly begins: Int32Array;
  readonly places: Int32Array;
  /** What each column costs; `Infinity` when it is out of the question. */
  readonly costs: Float64Array;
  /** Requests of each demand. */
  readonly counts: readonly number[];
  readonly seats: Float64Array;
  /** The least price of each place. */
  readonly least: Float64Array;
}

/** How requests are shared among columns, and what seats are worth then. */
export interface Shares {
  readonly prices: Float64Array;
  readonly shares: Float64Array;
  /** What all cost at least at these prices, the worth of the seats taken off. */
  readonly value: number;
}

/** Steps between looks at the average, and the bounds of the ratio of price steps to share steps. */
const stretch = 100;
const slowest = 2;
const fastest = 1000;

/**
 * Shares requests among columns so that seats suffice and the cost is near the least, fractions allowed: prices and
 * shares move by turns against each other (primal-dual hybrid gradient), restarted from their averages.
 *
 * @param relaxation - columns, requests and seats
 * @param from - where to start; new columns start without a share
 * @param rounds - how many steps
 * @returns the best prices met, and the last shares
 */
export function relax(relaxation: Relaxation, from: Omit<Shares, 'value'>, rounds: number): Shares {
  const { firsts, begins, places, costs, counts, seats, least } = relaxation;
  const columnCount = costs.length;
  const loads = new Float64Array(seats.length);
  for (const place of places) loads[place] = (loads[place] ?? 0) + 1;
  const limited = [...loads.keys()].filter((place) => (loads[place] ?? 0) > 0);
  const longest = columnCount === 0 ? 1 : mostPlaces(begins);
  let shares = from.shares.slice();
  let prices = from.prices.slice();
  let anchor = { shares, prices };
  let best = prices;
  let bestValue = -Infinity;
  let ratio = 30;
  const moved = new Float64Array(columnCount);
  const use = new Float64Array(seats.length);
  const shareSum = new Float64Array(columnCount);
  const priceSum = new Float64Array(seats.length);

  function costAt(column: number, at: Float64Array): number {
    let cost = costs[column] ?? 0;
    const end = begins[column + 1] ?? 0;
    for (let index = begins[column] ?? 0; index < end; index += 1) cost += at[places[index] ?? 0] ?? 0;
    return cost;
  }

  function look(at: Float64Array): void {
    let value = 0;
    for (let demand = 0; demand < counts.length; demand += 1) {
      let cost = Infinity;
      const end = firsts[demand + 1] ?? 0;
      for (let column = firsts[demand] ?? 0; column < end; column += 1)
        cost = Math.min(cost, costAt(column, at));
      if ((counts[demand] ?? 0) > 0) value += cost * (counts[demand] ?? 0);
    }
    for (const place of limited) value -= (at[place] ?? 0) * (seats[place] ?? 0);
    if (value <= bestValue) return;
    bestValue = value;
    best = at.slice();
  }

  function moveShares(demand: number): void {
    const [first, end] = [firsts[demand] ?? 0, firsts[demand + 1] ?? 0];
    for (let column = first; column < end; column += 1) {
      moved[column] = (shares[column] ?? 0) - costAt(column, prices) / (longest * ratio);
    }
    const excess = excessOf(moved.subarray(first, end), counts[demand] ?? 0);
    for (let column = first; column < end; column += 1) {
      const share = Math.max(0, (moved[column] ?? 0) - excess);
      const ahead = 2 * share - (shares[column] ?? 0);
      shares[column] = share;
      shareSum[column] = (shareSum[column] ?? 0) + share;
      if (ahead === 0) continue;
      const last = begins[column + 1] ?? 0;
      for (let index = begins[column] ?? 0; index < last; index += 1) {
        const place = places[index] ?? 0;
        use[place] = (use[place] ?? 0) + ahead;
      }
    }
  }

  for (let round = 1; round <= rounds; round += 1) {
    use.fill(0);
    for (let demand = 0; demand < counts.length; demand += 1) moveShares(demand);
    for (const place of limited) {
      const lack = (use[place] ?? 0) - (seats[place] ?? 0);
      const price = (prices[place] ?? 0) + (ratio / (loads[place] ?? 1)) * lack;
      prices[place] = Math.max(least[place] ?? 0, price);
      priceSum[place] = (priceSum[place] ?? 0) + (prices[place] ?? 0);
    }
    if (round % stretch !== 0 && round !== rounds) continue;
    look(prices);
    const steps = round % stretch || stretch;
    shares = shareSum.map((sum) => sum / steps);
    prices = priceSum.map((sum) => sum / steps);
    look(prices);
    const [a, b] = [distance(prices, anchor.prices), distance(shares, anchor.shares)];
    if (a > 0 && b > 0) ratio = Math.min(fastest, Math.max(slowest, Math.sqrt((a / b) * ratio)));
    anchor = { shares: shares.slice(), prices: prices.slice() };
    shareSum.fill(0);
    priceSum.fill(0);
  }
  return { prices: best, shares, value: bestValue };
}

/** What is to be taken from all values so that the positive ones sum to a total. */
function excessOf(values: Float64Array, total: number): number {
  const sorted = values.slice().sort();
  let sum = 0;
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    sum += sorted[at] ?? 0;
    const excess = (sum - total) / (sorted.length - at);
    if (at === 0 || excess >= (sorted[at - 1] ?? 0)) return excess;
  }
  return 0;
}

function mostPlaces(begins: Int32Array): number {
  let most = 1;
  for (let column = 1; column < begins.length; column += 1) {
    most = Math.max(most, (begins[column] ?? 0) - (begins[column - 1] ?? 0));
  }
  return most;
}

function distance(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += ((one[at] ?? 0) - (other[at] ?? 0)) ** 2;
  return Math.sqrt(sum);
}
