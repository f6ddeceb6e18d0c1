/** Partial plans in columns of numbers that grow by doubling and serve every sweep anew. */
export interface PricedLabels {
  count: number;
  /** What the plan weighs so far. */
  keys: Float64Array;
  /** The label before, -1 for the first session. */
  parents: Int32Array;
  /** Rank of the session. */
  offers: Int32Array;
  /** Set of modules times four, and what is due or done. */
  states: Int32Array;
  /** Rank of the session of `preparer`, -1 as long as there is none or its jury does not matter. */
  preparers: Int32Array;
  /** The label that follows in its front, -1 for none. */
  next: Int32Array;
}

/** Makes an empty table. */
export function emptyLabels(): PricedLabels {
  return columns(4096);
}

function columns(size: number): PricedLabels {
  return {
    count: 0,
    keys: new Float64Array(size),
    parents: new Int32Array(size),
    offers: new Int32Array(size),
    states: new Int32Array(size),
    preparers: new Int32Array(size),
    next: new Int32Array(size),
  };
}

/** Adds a label and gives its rank. */
export function pushLabel(
  labels: PricedLabels,
  key: number,
  parent: number,
  offer: number,
  state: number,
  preparer: number,
): number {
  const label = labels.count;
  if (label === labels.keys.length) grow(labels);
  labels.keys[label] = key;
  labels.parents[label] = parent;
  labels.offers[label] = offer;
  labels.states[label] = state;
  labels.preparers[label] = preparer;
  labels.count = label + 1;
  return label;
}

function grow(labels: PricedLabels): void {
  const larger = columns(labels.keys.length * 2);
  larger.keys.set(labels.keys);
  larger.parents.set(labels.parents);
  larger.offers.set(labels.offers);
  larger.states.set(labels.states);
  larger.preparers.set(labels.preparers);
  larger.next.set(labels.next);
  larger.count = labels.count;
  Object.assign(labels, larger);
}

/** Lists the sessions of a label in the order in which they are taken. */
export function takenBy({ parents, offers }: PricedLabels, label: number): number[] {
  const taken: number[] = [];
  for (let at = label; at >= 0; at = parents[at] ?? -1) taken.push(offers[at] ?? 0);
  return taken.reverse();
}
