import * as z from 'zod';
import { blocIds, moduleIds } from '../model/ids.js';
import { pathKinds } from '../model/path.js';
import { inconsistenciesOfCatalogue, type Catalogue } from '../planner/catalogue.js';
import { inconsistenciesOfRequest, planCriteria, planOrders, type PlanRequest } from '../planner/request.js';
import { inconsistenciesOfTutors } from '../planner/tutors/input.js';
import type { TutorOffer } from '../planner/tutors/types.js';
import { closedDaysSchema } from './choices.js';
import { amount, closed, day, distinct, tell, text, whole } from './fields.js';
import { acquiredSchema, candidateSchema, tutorSchema } from './path.js';

const session = /* @__PURE__ */ closed(() => ({
  id: text,
  module: z.enum(moduleIds),
  site: text,
  start: day,
  end: day,
  seats: whole,
  elearning: z.boolean().exactOptional(),
  costCents: whole.exactOptional(),
}));

const jurySession = /* @__PURE__ */ closed(() => ({
  id: text,
  on: day,
  depositBy: day.exactOptional(),
  blocs: distinct(z.enum(blocIds)),
  seats: whole,
}));

/** The sessions on offer. */
export const catalogueSchema = /* @__PURE__ */ closed(() => ({
  sessions: distinct(session, 'ids'),
  juries: distinct(jurySession, 'ids'),
})).superRefine((catalogue, context) => {
  tell(context, inconsistenciesOfCatalogue(catalogue));
}) satisfies z.ZodType<Catalogue>;

/** What a manager asks of the sessions on offer. */
export const planRequestSchema = /* @__PURE__ */ closed(() => ({
  candidate: candidateSchema,
  kind: z.enum(pathKinds).exactOptional(),
  blocs: distinct(z.enum(blocIds)),
  order: z.enum(planOrders).exactOptional(),
  transverse: z.boolean().exactOptional(),
  earliestStart: day,
  latestJury: day.exactOptional(),
  unavailable: z.array(closed(() => ({ from: day, to: day }))).exactOptional(),
  sites: distinct(text).exactOptional(),
  travel: z.array(closed(() => ({ site: text, costCents: whole }))).exactOptional(),
  acquired: acquiredSchema.exactOptional(),
  pinned: distinct(text).exactOptional(),
  refused: distinct(text).exactOptional(),
  positionedOn: day.exactOptional(),
  tutor: tutorSchema.exactOptional(),
  closedDays: closedDaysSchema.exactOptional(),
  prefer: distinct(z.enum(planCriteria)).exactOptional(),
})).superRefine((request, context) => {
  tell(context, inconsistenciesOfRequest(request));
}) satisfies z.ZodType<PlanRequest>;

const tutorOffer = /* @__PURE__ */ closed(() => ({
  id: text,
  trainedOn: z.array(day).exactOptional(),
  lineManagementYears: amount.exactOptional(),
  unavailable: z.array(closed(() => ({ from: day, to: day }))).exactOptional(),
}));

/** The tutors on offer. */
export const tutorOffersSchema = /* @__PURE__ */ distinct(tutorOffer, 'ids').superRefine(
  (tutors, context) => {
    tell(context, inconsistenciesOfTutors(tutors));
  },
) satisfies z.ZodType<readonly TutorOffer[]>;
