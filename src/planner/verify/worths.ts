import { dayNumber, dayOfNumber, type IsoDay } from '../../model/day.js';
import type { JurySession } from '../catalogue.js';
import type { PlanValue } from '../plan.js';
import { compareWorths, type Worth } from './bounds.js';
import type { Offer } from './obstacles.js';
import { brokenByStart, juryDaysOf, type Broken } from './takings.js';
import type { Terms } from './terms.js';

/** Nothing broken and nothing paid. */
export const noWorth: Worth = /* @__PURE__ */ Object.freeze([0, 0, 0]);

/** Adds what is broken and paid to a worth, whose numbers go by the criteria but the jury. */
export function summed({ criteria }: Terms, worth: Worth, broken: Broken, costCents: number): Worth {
  const more = { recommendations: broken.recommendations, cost: costCents, usages: broken.usages };
  const sums: number[] = [];
  for (const criterion of criteria) {
    if (criterion !== 'jury') sums.push((worth[sums.length] ?? 0) + more[criterion]);
  }
  return sums;
}

/** Whether what a bound allows for a jury, with what every plan breaks, would be better than the value claimed. */
export function isBetter(terms: Terms, juryOn: IsoDay, bound: Worth, value: PlanValue): boolean {
  const whole = summed(terms, bound, terms.always, 0);
  let rank = 0;
  const allowed = terms.criteria.map((one) => (one === 'jury' ? dayNumber(juryOn) : (whole[rank++] ?? 0)));
  return compareWorths(allowed, worthOf(terms, { juryOn, ...value })) < 0;
}

/** The numbers of a value by the criteria. */
export function worthOf({ criteria }: Terms, { juryOn, costCents, ...broken }: PlanValue): Worth {
  const numbers = { ...broken, cost: costCents, jury: juryOn === undefined ? 0 : dayNumber(juryOn) };
  return criteria.map((one) => numbers[one]);
}

/** What a plan that broke nothing and took the cheapest sessions would be worth; nothing where a module has none. */
export function leastWorth(terms: Terms, offers: readonly Offer[], jury: JurySession): Worth | undefined {
  const cheapest = new Map<number, number>();
  for (const { bit, costCents, end } of offers) {
    if (end >= dayNumber(jury.on)) continue;
    cheapest.set(bit, Math.min(costCents, cheapest.get(bit) ?? Infinity));
  }
  let [costCents, left] = [0, terms.all];
  for (const [bit, cents] of cheapest) [costCents, left] = [costCents + cents, left & ~bit];
  return left === 0 ? summed(terms, noWorth, { recommendations: 0, usages: 0 }, costCents) : undefined;
}

/** Where nothing is to be followed the path is the SPE alone, from the first free day, or empty. */
export function worthWithoutSession(terms: Terms, jury: JurySession): Worth | undefined {
  if (terms.unitsWithoutModule.length === 0) return noWorth;
  const day = terms.freeDays.after(terms.firstDay - 1);
  if (day === undefined || day > juryDaysOf(jury).deposit) return undefined;
  const start = dayOfNumber(day);
  if (terms.startsFrom !== undefined && start < terms.startsFrom) return undefined;
  return summed(terms, noWorth, brokenByStart(terms, start, jury.on), 0);
}
