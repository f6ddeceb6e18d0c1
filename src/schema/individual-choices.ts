import * as z from 'zod';
import type {
  CertificationChoices,
  IndividualPathChoices,
  IndividualPathsChoices,
  JuryChoice,
  PreparerChoice,
} from '../builder/individual-choices.js';
import {
  inconsistenciesOfPathChoices,
  inconsistenciesOfPathsChoices,
} from '../builder/individual-choices-consistency.js';
import { preparerTimes } from '../builder/individual-choices-shape.js';
import { positioningLevels, repeatedCompetencies, type PositioningResult } from '../builder/positioning.js';
import { blocIds, competencyIds, unitIds } from '../model/ids.js';
import { closedDaysSchema } from './choices.js';
import { closed, day, distinct, tell, whole } from './fields.js';
import { acquiredSchema, candidateSchema, tutorSchema } from './path.js';

const blocs = /* @__PURE__ */ distinct(/* @__PURE__ */ z.enum(blocIds)).min(1);
const onDay = /* @__PURE__ */ closed(() => ({ on: day }));
const times = /* @__PURE__ */ z.enum(preparerTimes);
const preparer = /* @__PURE__ */ z.union([times, onDay]) satisfies z.ZodType<PreparerChoice>;
const soonest = /* @__PURE__ */ z.literal('soonest');
const afterPreparer = /* @__PURE__ */ closed(() => ({ monthsAfterPreparer: whole }));
const jury = /* @__PURE__ */ z.union([soonest, onDay, afterPreparer]) satisfies z.ZodType<JuryChoice>;

const pause = /* @__PURE__ */ z.union([
  closed(() => ({ after: z.enum(unitIds), months: whole })),
  closed(() => ({ after: z.enum(unitIds), until: day })),
]);

const shared = () => ({
  candidate: candidateSchema,
  start: day,
  blocs,
  positionedOn: day.exactOptional(),
  transverse: z.boolean().exactOptional(),
  acquired: acquiredSchema.exactOptional(),
  pauses: z.array(pause).exactOptional(),
  stretching: closed(() => ({
    betweenBlocs: whole.exactOptional(),
    beforeCertificationSupport: whole.exactOptional(),
    beforeJury: whole.exactOptional(),
  })).exactOptional(),
  tutor: tutorSchema.exactOptional(),
  closedDays: closedDaysSchema.exactOptional(),
});

/** What is chosen for an individualised path. */
export const individualPathChoicesSchema = /* @__PURE__ */ closed(() => ({
  ...shared(),
  preparer: preparer.exactOptional(),
  jury: jury.exactOptional(),
})).superRefine((choices, context) => {
  tell(context, inconsistenciesOfPathChoices(choices));
}) satisfies z.ZodType<IndividualPathChoices>;

const certification = /* @__PURE__ */ closed(() => ({
  blocs,
  start: day.exactOptional(),
  preparer: preparer.exactOptional(),
  jury: jury.exactOptional(),
})) satisfies z.ZodType<CertificationChoices>;

/** What is chosen for several individualised paths, one certification after the other. */
export const individualPathsChoicesSchema = /* @__PURE__ */ closed(() => ({
  ...shared(),
  preparer: times.exactOptional(),
  jury: z.union([soonest, afterPreparer]).exactOptional(),
  certifications: z.array(certification).exactOptional(),
})).superRefine((choices, context) => {
  tell(context, inconsistenciesOfPathsChoices(choices));
}) satisfies z.ZodType<IndividualPathsChoices>;

/** What a pre-positioning found, each competency at most once. */
export const positioningResultsSchema = /* @__PURE__ */ z
  .array(closed(() => ({ competency: z.enum(competencyIds), level: z.enum(positioningLevels) })))
  .superRefine((results, context) => {
    tell(context, repeatedCompetencies(results));
  }) satisfies z.ZodType<readonly PositioningResult[]>;
