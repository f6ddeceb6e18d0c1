import type { CohortCostOptions } from './cohort-ledger.js';
import type { CallerPrice, CostItem, CostOptions, OtherLine } from './cost.js';
import { inconsistenciesOfPrice, inconsistenciesOfTariffs, tariffsShape } from './ledger-shape.js';
import { tariffItems } from './ledger.js';
import { fault, under, type Fault, type Faults, type ObjectShape, type Shape } from './shape.js';

/** The items of a cost that are the time of an actor. */
export const timeItems = /* @__PURE__ */ Object.freeze([
  'candidate-time',
  'tutor-time',
  'institute-time',
  'jury-time',
] as const satisfies readonly CostItem[]);

/** Hundredths of a percent in the whole. */
export const wholeShare = 10_000;
export const minutesPerHour = 60;
const hoursOfTheClock = 24;

const headcountShape = {
  required: {},
  optional: { candidates: 'integer', tutors: 'integer', juryMembers: 'integer', presidents: 'integer' },
} as const satisfies Shape;

const callerPrice = {
  required: { cents: 'integer' },
  optional: { lowCents: 'integer', highCents: 'integer' },
} as const satisfies Shape;

const otherLine = {
  required: { what: 'text', cents: 'integer' },
  optional: {
    lowCents: 'integer',
    highCents: 'integer',
    quantity: 'integer',
    basisPoints: 'integer',
    fund: 'text',
    origin: 'text',
  },
} as const satisfies ObjectShape;

/** The options that one path and many have in common. */
function commonOptions(): Readonly<Record<string, Shape>> {
  const funded = { oneOf: [...tariffItems, ...timeItems], otherwise: 'unknown-id' } as const;
  return {
    tariffs: tariffsShape,
    dailyCosts: {
      required: {},
      optional: { candidate: callerPrice, tutor: callerPrice, institute: callerPrice, jury: callerPrice },
    },
    hoursPerDay: 'amount',
    otherLines: { listOf: otherLine },
    funding: {
      listOf: { required: { item: funded, basisPoints: 'integer' }, optional: { fund: 'text' } },
    },
  };
}

/** The form of the options of a cost, given what stands as `headcount`: a number or an object. */
export function costOptionsShape(headcount: unknown): ObjectShape {
  const people = typeof headcount === 'number' ? 'integer' : headcountShape;
  return { required: { year: 'integer' }, optional: { headcount: people, ...commonOptions() } };
}

/** The form of the options of the cost of many paths. */
export function cohortCostOptionsShape(): ObjectShape {
  const headcount = { required: {}, optional: { juryMembers: 'integer', presidents: 'integer' } } as const;
  return {
    required: {},
    optional: { year: 'integer', headcount, ...commonOptions(), commonLines: { listOf: otherLine } },
  };
}

/** The minutes in a day of work, nothing if they are not whole: hours are given in decimals, as in `7.8`. */
export function minutesPerDayOf(hoursPerDay: number): number | undefined {
  const minutes = Math.round(hoursPerDay * minutesPerHour);
  // 8.2 × 60 is 491.99999999999994: what the caller wrote is meant, not its binary neighbour.
  const isWhole = Math.abs(minutes - hoursPerDay * minutesPerHour) < Number.EPSILON * wholeShare;
  return isWhole && minutes > 0 && hoursPerDay <= hoursOfTheClock ? minutes : undefined;
}

/** Finds a day of work that is no whole number of minutes. */
export function faultOfHoursPerDay(hoursPerDay: number): Fault | undefined {
  if (minutesPerDayOf(hoursPerDay) !== undefined) return undefined;
  return fault('invalid-number', 'expected up to 24 hours, in whole minutes', { found: hoursPerDay });
}

function faultOfShare(basisPoints: number): Fault | undefined {
  if (basisPoints <= wholeShare) return undefined;
  const explanation = 'more than the whole would be funded: 10 000 basis points are 100 %';
  return under('basisPoints', fault('invalid-number', explanation, { found: basisPoints }));
}

function* inconsistenciesOfLines(lines: readonly OtherLine[]): Faults {
  for (const [index, line] of lines.entries()) {
    for (const found of inconsistenciesOfPrice(line)) yield under(index, found);
    const share = faultOfShare(line.basisPoints ?? 0);
    if (share) yield under(index, share);
  }
  return undefined;
}

/** Finds what keeps options of the right form from being those of the cost of many paths. */
export function* inconsistenciesOfCohortCostOptions(options: CohortCostOptions): Faults {
  const { commonLines = [], ...each } = options;
  yield* inconsistenciesOfCostOptions(each);
  for (const found of inconsistenciesOfLines(commonLines)) yield under('commonLines', found);
  return undefined;
}

/** Finds what keeps options of the right form from being those of a cost. */
export function* inconsistenciesOfCostOptions(options: Omit<CostOptions, 'year'>): Faults {
  const { headcount, tariffs = [], dailyCosts = {}, hoursPerDay, otherLines = [], funding = [] } = options;
  if (typeof headcount === 'object') {
    const { juryMembers = 0, presidents = 0 } = headcount;
    if (presidents > juryMembers) {
      const more = fault('invalid-number', 'presidents are among the jury members', { found: presidents });
      yield under('headcount', under('presidents', more));
    }
  }
  for (const found of inconsistenciesOfTariffs(tariffs)) yield under('tariffs', found);
  for (const [actor, price] of Object.entries<CallerPrice>(dailyCosts)) {
    for (const found of inconsistenciesOfPrice(price)) yield under('dailyCosts', under(actor, found));
  }
  const hours = hoursPerDay === undefined ? undefined : faultOfHoursPerDay(hoursPerDay);
  if (hours) yield under('hoursPerDay', hours);
  for (const found of inconsistenciesOfLines(otherLines)) yield under('otherLines', found);
  const seen = new Set<CostItem>();
  for (const [index, { item, basisPoints }] of funding.entries()) {
    const share = faultOfShare(basisPoints);
    if (share) yield under('funding', under(index, share));
    if (seen.has(item)) {
      const twice = fault('duplicate-id', `${item} has two shares`, { found: item });
      yield under('funding', under(index, twice));
    }
    seen.add(item);
  }
  return undefined;
}
