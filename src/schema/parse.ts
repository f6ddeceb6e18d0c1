import type * as z from 'zod';
import { faultsOfScope, faultsOfTariffs } from '../model/ledger-shape.js';
import type { Scope, Tariff } from '../model/ledger.js';
import { faultsOfPath } from '../model/path-shape.js';
import type { Path } from '../model/path.js';
import type { Faults } from '../model/shape.js';
import { faultsOfCatalogue, type Catalogue } from '../planner/catalogue.js';
import { faultsOfRequest, type PlanRequest } from '../planner/request.js';
import { faultsOfTutors } from '../planner/tutors/input.js';
import type { TutorOffer } from '../planner/tutors/types.js';
import { issuesOf, type ParseResult } from './issue.js';
import { scopeSchema, tariffsSchema } from './ledger.js';
import { pathSchema } from './path.js';
import { catalogueSchema, planRequestSchema, tutorOffersSchema } from './planner.js';

/**
 * Reads a path from unknown data, such as a form or a file.
 *
 * @param input - anything
 * @returns the path as a fresh copy, or what is wrong with the input: the form of its parts first, and once
 * that is right their consistency; of more than a hundred issues the last one says how many more there are
 * @example
 * ```ts
 * import { parsePath } from 'cqp-mo/schema';
 *
 * const result = parsePath({
 *   formatVersion: 1,
 *   edition: 'blocs',
 *   kind: 'complete',
 *   blocs: ['bloc-1'],
 *   candidate: { id: 'c-1' },
 *   activities: [],
 *   dossier: { depositedOn: '2027-02-30' },
 * });
 * const message = "Au champ /dossier/depositedOn : le jour « 2027-02-30 » n'existe pas au calendrier ; écrivez AAAA-MM-JJ.";
 * result; // => { ok: false, issues: [{ code: 'invalid-day', pointer: '/dossier/depositedOn', message }] }
 * ```
 */
export function parsePath(input: unknown): ParseResult<Path> {
  return parse(pathSchema, faultsOfPath(input), input);
}

/**
 * Reads a scope from unknown data.
 *
 * @param input - anything
 * @returns the scope as a fresh copy, or what is wrong with the input
 * @example
 * ```ts
 * import { parseScope } from 'cqp-mo/schema';
 *
 * parseScope({ edition: 'blocs', blocs: ['bloc-2'] }).ok; // => true
 * ```
 */
export function parseScope(input: unknown): ParseResult<Scope> {
  return parse(scopeSchema, faultsOfScope(input), input);
}

/**
 * Reads the caller's own prices from unknown data, in integer cents.
 *
 * @param input - anything
 * @returns the tariffs as a fresh copy, or what is wrong with the input
 * @example
 * ```ts
 * import { parseTariffs } from 'cqp-mo/schema';
 *
 * const result = parseTariffs([{ item: 'bloc-2', year: 2027, cents: 250_000.5 }]);
 * result.ok ? [] : result.issues.map(({ code, pointer }) => [code, pointer]); // => [['invalid-number', '/0/cents']]
 * ```
 */
export function parseTariffs(input: unknown): ParseResult<readonly Tariff[]> {
  return parse(tariffsSchema, faultsOfTariffs(input), input);
}

/**
 * Reads the sessions on offer from unknown data, such as an export of a calendar.
 *
 * @param input - anything
 * @returns the catalogue as a fresh copy, or what is wrong with the input
 * @example
 * ```ts
 * import { parseCatalogue } from 'cqp-mo/schema';
 *
 * const session = { id: 's-1', module: 'pilotage', site: 'Lyon', start: '2027-03-08', end: '2027-03-05', seats: 12 };
 * const result = parseCatalogue({ sessions: [session], juries: [] });
 * result.ok ? [] : result.issues.map(({ code, pointer }) => [code, pointer]);
 * // => [['end-before-start', '/sessions/0/end']]
 * ```
 */
export function parseCatalogue(input: unknown): ParseResult<Catalogue> {
  return parse(catalogueSchema, faultsOfCatalogue(input), input);
}

/**
 * Reads what a manager asks of the sessions on offer from unknown data, such as a form.
 *
 * @param input - anything
 * @returns the request as a fresh copy, or what is wrong with the input
 * @example
 * ```ts
 * import { parseRequest } from 'cqp-mo/schema';
 *
 * parseRequest({ candidate: { id: 'c-1' }, blocs: ['bloc-2'], earliestStart: '2027-01-04' }).ok; // => true
 * ```
 */
export function parseRequest(input: unknown): ParseResult<PlanRequest> {
  return parse(planRequestSchema, faultsOfRequest(input), input);
}

/**
 * Reads the tutors on offer from unknown data, such as a directory.
 *
 * @param input - anything
 * @returns the tutors as a fresh copy, or what is wrong with the input
 * @example
 * ```ts
 * import { parseTutors } from 'cqp-mo/schema';
 *
 * const result = parseTutors([{ id: 't-1', trainedOn: ['2026-09-01', '2026-09-31'] }]);
 * result.ok ? [] : result.issues.map(({ code, pointer }) => [code, pointer]);
 * // => [['invalid-day', '/0/trainedOn/1']]
 * ```
 */
export function parseTutors(input: unknown): ParseResult<readonly TutorOffer[]> {
  return parse(tutorOffersSchema, faultsOfTutors(input), input);
}

/**
 * The engine's own check finds the faults, one at a time: zod has no bound, and without code generation half
 * a million issues overflow its stack. zod has the last word, and makes the copy.
 */
function parse<T>(schema: z.ZodType<T>, faults: Faults, input: unknown): ParseResult<T> {
  const issues = issuesOf(faults);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: schema.parse(input) };
}
