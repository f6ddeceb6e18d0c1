import * as z from 'zod';
import {
  blocIds,
  competencyIds,
  editionIds,
  juryRoles,
  moduleIds,
  ruleIds,
  situationIds,
  unitIds,
} from '../model/ids.js';
import { inconsistenciesOf } from '../model/path-shape.js';
import {
  acquiredBases,
  pathKinds,
  type Acquired,
  type Activity,
  type Candidate,
  type JuryMember,
  type Path,
  type Tutor,
} from '../model/path.js';
import { amount, closed, day, distinct, plain, tell, text } from './fields.js';

const bloc = /* @__PURE__ */ z.enum(blocIds);
const module = /* @__PURE__ */ z.enum(moduleIds);

/** A candidate. */
export const candidateSchema = /* @__PURE__ */ closed(() => ({
  id: text,
  employer: text.exactOptional(),
  lineManager: text.exactOptional(),
  appointedOn: day.exactOptional(),
})) satisfies z.ZodType<Candidate>;

/** A tutor. */
export const tutorSchema = /* @__PURE__ */ closed(() => ({
  id: text,
  trainedOn: z.array(day).exactOptional(),
  lineManagementYears: amount.exactOptional(),
})) satisfies z.ZodType<Tutor>;

/** What is held as acquired. */
export const acquiredSchema = /* @__PURE__ */ closed(() => ({
  blocs: distinct(bloc).exactOptional(),
  modules: distinct(module).exactOptional(),
  basis: z.enum(acquiredBases),
  note: text.exactOptional(),
})) satisfies z.ZodType<Acquired>;

/** A member of the professional jury. */
export const juryMemberSchema = /* @__PURE__ */ closed(() => ({
  id: text,
  role: z.enum(juryRoles),
  employer: text.exactOptional(),
  represents: text.exactOptional(),
  validatedByUcanss: z.boolean().exactOptional(),
  trainedOn: day.exactOptional(),
})) satisfies z.ZodType<JuryMember>;

/** An activity; that it does not end before it starts is checked with its path. */
export const activitySchema = /* @__PURE__ */ plain(() => {
  const dated = {
    id: text,
    start: day,
    end: day,
    site: text.exactOptional(),
    session: text.exactOptional(),
  };
  return z.discriminatedUnion('type', [
    z.strictObject({ ...dated, type: z.literal('opening') }),
    z.strictObject({ ...dated, type: z.enum(['regroupement', 'e-learning', 'assessment']), module }),
    z.strictObject({ ...dated, type: z.enum(['spe', 'individual-support']), unit: z.enum(unitIds) }),
  ]);
}) satisfies z.ZodType<Activity>;

/**
 * A path: its form and its consistency, as `checkPath` requires them. zod tells all that is wrong, in its own
 * words; `parsePath` tells it in French and copes with any size of garbage.
 */
export const pathSchema = /* @__PURE__ */ closed(() => ({
  formatVersion: z.literal(1),
  edition: z.enum(editionIds),
  kind: z.enum(pathKinds),
  blocs: distinct(bloc),
  candidate: candidateSchema,
  positioning: closed(() => ({ on: day, tool: text.exactOptional() })).exactOptional(),
  acquired: acquiredSchema.exactOptional(),
  activities: distinct(activitySchema, 'ids'),
  dossier: closed(() => ({
    depositedOn: day.exactOptional(),
    situations: distinct(z.enum(situationIds)).exactOptional(),
  })).exactOptional(),
  jury: closed(() => ({
    on: day.exactOptional(),
    members: distinct(juryMemberSchema, 'ids').exactOptional(),
    notValidated: distinct(z.enum(competencyIds)).exactOptional(),
    interviews: distinct(bloc).exactOptional(),
  })).exactOptional(),
  tutor: tutorSchema.exactOptional(),
  evaluators: distinct(text).exactOptional(),
  waivers: z
    .array(
      closed(() => ({
        rule: z.enum(ruleIds),
        reason: text,
        grantedBy: text,
        on: day,
        until: day.exactOptional(),
      })),
    )
    .exactOptional(),
})).superRefine((path, context) => {
  tell(context, inconsistenciesOf(path));
}) satisfies z.ZodType<Path>;
