import * as z from 'zod';
import type { StandardPathChoices } from '../builder/choices.js';
import { publicHolidayCalendars } from '../model/public-holidays.js';
import { reversedPeriodOf, type ClosedDays } from '../model/working-days.js';
import { closed, day, tell } from './fields.js';
import { candidateSchema, tutorSchema } from './path.js';

/** The days on which nothing is planned. */
export const closedDaysSchema = /* @__PURE__ */ closed(() => ({
  publicHolidays: z.enum(publicHolidayCalendars).exactOptional(),
  weekends: z.boolean().exactOptional(),
  days: z.array(day).exactOptional(),
  periods: z.array(closed(() => ({ from: day, to: day }))).exactOptional(),
})).superRefine((closedDays, context) => {
  const reversed = reversedPeriodOf(closedDays);
  if (reversed) tell(context, [reversed]);
}) satisfies z.ZodType<ClosedDays>;

/** What is chosen for a complete path. */
export const standardPathChoicesSchema = /* @__PURE__ */ closed(() => ({
  candidate: candidateSchema,
  start: day,
  tutor: tutorSchema.exactOptional(),
  closedDays: closedDaysSchema.exactOptional(),
})) satisfies z.ZodType<StandardPathChoices>;
