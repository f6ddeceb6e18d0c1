import * as z from 'zod';
import { isPathDay } from '../model/day.js';
import { isPlainObject, repetitionsIn, type Fault } from '../model/shape.js';
import { sentenceOf } from './sentence.js';

/** A text that is not blank. */
export const text = /* @__PURE__ */ z
  .string()
  .refine((value) => value.trim() !== '', { abort: true, error: 'écrivez au moins un caractère' });
/** A calendar day of the years 1900 to 2999. */
export const day = /* @__PURE__ */ z
  .string()
  .refine(isPathDay, { abort: true, error: 'écrivez un jour du calendrier, AAAA-MM-JJ' });
/** A number, zero or more. */
export const amount = /* @__PURE__ */ z.number().nonnegative();
/** A whole number, zero or more. */
export const whole = /* @__PURE__ */ z.int().nonnegative();

/**
 * An object of the format: no other key, and no `Date` or instance of a class, which zod would let pass.
 *
 * @param fields - gives the schemas of the fields; a function, so that a bundler drops an object never used
 */
export function closed<Fields extends z.core.$ZodLooseShape>(
  fields: () => Fields,
): z.ZodPreprocess<z.ZodObject<Fields, z.core.$strict>> {
  return plain(() => z.strictObject(fields()));
}

/** An object that is plain JSON, whatever its form. */
export function plain<Schema extends z.core.SomeType>(schema: () => Schema): z.ZodPreprocess<Schema> {
  return z.preprocess(plainOnly, schema());
}

function plainOnly(value: unknown, context: z.core.$RefinementCtx): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isPlainObject(value))
    return value;
  context.addIssue({ code: 'invalid_type', expected: 'object', input: value });
  return z.NEVER;
}

/** A list in which a value, or the `id` of an object, stands only once. */
export function distinct<Item extends z.core.SomeType>(
  item: Item,
  by: 'values' | 'ids' = 'values',
): z.ZodArray<Item> {
  return z.array(item).superRefine((list, context) => {
    tell(context, repetitionsIn(list, by));
  });
}

/** Hands zod the faults that the engine found; their keys are known ones, without a `/` to unescape. */
export function tell(context: z.core.$RefinementCtx, faults: Iterable<Fault>): void {
  for (const fault of faults) {
    const path = fault.pointer.split('/').slice(1);
    context.addIssue({
      code: 'custom',
      path: path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      message: sentenceOf(fault),
      params: { code: fault.code },
    });
  }
}
