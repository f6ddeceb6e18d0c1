import * as z from 'zod';
import { blocIds } from '../model/ids.js';
import { inconsistenciesOfScope, inconsistenciesOfTariffs } from '../model/ledger-shape.js';
import { tariffItems, type CostOptions, type Scope, type Tariff } from '../model/ledger.js';
import { closed, distinct, plain, tell, text, whole } from './fields.js';

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

/** A price of the caller's. */
export const tariffSchema = /* @__PURE__ */ closed(() => ({
  item: z.enum(tariffItems),
  year: whole,
  cents: whole,
  origin: text.exactOptional(),
})) satisfies z.ZodType<Tariff>;

/** Prices of the caller's, at most one for an item and a year. */
export const tariffsSchema = /* @__PURE__ */ z.array(tariffSchema).superRefine((tariffs, context) => {
  tell(context, inconsistenciesOfTariffs(tariffs));
}) satisfies z.ZodType<readonly Tariff[]>;

/** How to price a path or a scope. */
export const costOptionsSchema = /* @__PURE__ */ closed(() => ({
  year: whole,
  headcount: z
    .union([
      whole,
      closed(() => ({
        candidates: whole.exactOptional(),
        tutors: whole.exactOptional(),
        juryMembers: whole.exactOptional(),
      })),
    ])
    .exactOptional(),
  tariffs: tariffsSchema.exactOptional(),
})) satisfies z.ZodType<CostOptions>;
