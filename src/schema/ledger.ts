import * as z from 'zod';
import type { CohortCostOptions } from '../model/cohort-ledger.js';
import {
  inconsistenciesOfCohortCostOptions,
  inconsistenciesOfCostOptions,
  timeItems,
} from '../model/cost-shape.js';
import type { CallerPrice, CostOptions } from '../model/cost.js';
import { blocIds } from '../model/ids.js';
import {
  inconsistenciesOfPrice,
  inconsistenciesOfScope,
  inconsistenciesOfTariffs,
} from '../model/ledger-shape.js';
import { tariffItems, type Scope, type Tariff } from '../model/ledger.js';
import type { WorkloadOptions } from '../model/workload.js';
import { closedDaysSchema } from './choices.js';
import { amount, closed, distinct, plain, tell, text, whole } from './fields.js';

/** What to measure or price when there is no path yet. */
export const scopeSchema = /* @__PURE__ */ plain(() =>
  z.discriminatedUnion('edition', [
    z.strictObject({
      edition: z.literal('blocs'),
      blocs: distinct(z.enum(blocIds)),
      transverse: z.boolean().exactOptional(),
      support: z.boolean().exactOptional(),
      opening: z.boolean().exactOptional(),
    }),
    z.strictObject({ edition: z.literal('2017') }),
  ]),
).superRefine((scope, context) => {
  tell(context, inconsistenciesOfScope(scope));
}) satisfies z.ZodType<Scope>;

const priceFields = () => ({
  cents: whole,
  lowCents: whole.exactOptional(),
  highCents: whole.exactOptional(),
});

const tariffFields = () => ({
  ...priceFields(),
  item: z.enum(tariffItems),
  year: whole,
  origin: text.exactOptional(),
});

/** A price of the caller's. */
export const tariffSchema = /* @__PURE__ */ closed(tariffFields).superRefine((tariff, context) => {
  tell(context, inconsistenciesOfPrice(tariff));
}) satisfies z.ZodType<Tariff>;

/** Prices of the caller's, at most one for an item and a year. */
export const tariffsSchema = /* @__PURE__ */ z.array(closed(tariffFields)).superRefine((tariffs, context) => {
  tell(context, inconsistenciesOfTariffs(tariffs));
}) satisfies z.ZodType<readonly Tariff[]>;

const callerPrice = () => closed(priceFields) satisfies z.ZodType<CallerPrice>;

const otherLines = () =>
  z.array(
    closed(() => ({
      ...priceFields(),
      what: text,
      quantity: whole.exactOptional(),
      basisPoints: whole.exactOptional(),
      fund: text.exactOptional(),
      origin: text.exactOptional(),
    })),
  );

/** The options that one path and many have in common; what they owe each other is told of all together. */
const commonOptions = () => ({
  tariffs: z.array(closed(tariffFields)).exactOptional(),
  dailyCosts: closed(() => ({
    candidate: callerPrice().exactOptional(),
    tutor: callerPrice().exactOptional(),
    institute: callerPrice().exactOptional(),
    jury: callerPrice().exactOptional(),
  })).exactOptional(),
  hoursPerDay: amount.exactOptional(),
  otherLines: otherLines().exactOptional(),
  funding: z
    .array(
      closed(() => ({
        item: z.enum([...tariffItems, ...timeItems]),
        basisPoints: whole,
        fund: text.exactOptional(),
      })),
    )
    .exactOptional(),
});

const juryMembers = () => ({ juryMembers: whole.exactOptional(), presidents: whole.exactOptional() });

/** How to price a path or a scope. */
export const costOptionsSchema = /* @__PURE__ */ closed(() => ({
  ...commonOptions(),
  year: whole,
  headcount: z
    .union([
      whole,
      closed(() => ({
        ...juryMembers(),
        candidates: whole.exactOptional(),
        tutors: whole.exactOptional(),
      })),
    ])
    .exactOptional(),
})).superRefine((options, context) => {
  tell(context, inconsistenciesOfCostOptions(options));
}) satisfies z.ZodType<CostOptions>;

/** How to price many paths. */
export const cohortCostOptionsSchema = /* @__PURE__ */ closed(() => ({
  ...commonOptions(),
  year: whole.exactOptional(),
  headcount: closed(juryMembers).exactOptional(),
  commonLines: otherLines().exactOptional(),
})).superRefine((options, context) => {
  tell(context, inconsistenciesOfCohortCostOptions(options));
}) satisfies z.ZodType<CohortCostOptions>;

/** How to read the calendar of a path. */
export const workloadOptionsSchema = /* @__PURE__ */ closed(() => ({
  closedDays: closedDaysSchema.exactOptional(),
})) satisfies z.ZodType<WorkloadOptions>;
