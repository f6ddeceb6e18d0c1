/**
 * The inputs of `cqp-mo` where they are still unknown: zod schemas to build upon, and functions that say in
 * French what is wrong with a form or a file. The only part of the library that needs zod.
 *
 * zod generates code where it may. Under a content security policy that forbids it, everything works, slower;
 * `z.config({ jitless: true })` before the import of this entry spares the report of the attempt.
 *
 * @module cqp-mo/schema
 */
export {
  parseCatalogue,
  parsePath,
  parseRequest,
  parseScope,
  parseTariffs,
  parseTutors,
} from './schema/parse.js';
export type { Issue, ParseResult } from './schema/issue.js';
export { activitySchema, candidateSchema, juryMemberSchema, pathSchema, tutorSchema } from './schema/path.js';
export {
  cohortCostOptionsSchema,
  costOptionsSchema,
  scopeSchema,
  tariffSchema,
  tariffsSchema,
  workloadOptionsSchema,
} from './schema/ledger.js';
export { closedDaysSchema, standardPathChoicesSchema } from './schema/choices.js';
export {
  individualPathChoicesSchema,
  individualPathsChoicesSchema,
  positioningResultsSchema,
} from './schema/individual-choices.js';
export { catalogueSchema, planRequestSchema, tutorOffersSchema } from './schema/planner.js';
