/**
 * The certification CQP Manager opérationnel as typed data, with a path builder, a conformity checker and
 * calculators. Nothing here reads a clock, a file or a network; all values in and out are plain JSON.
 *
 * @packageDocumentation
 */
import type { IndividualPathChoices, StandardPathChoices } from './builder/choices.js';
import { buildIndividualPath as buildIndividualPathFrom } from './builder/individual-path.js';
import { buildStandardPath as buildStandardPathFrom } from './builder/standard-path.js';
import { costOf as costFrom } from './calculators/cost.js';
import { durationOf as durationFrom } from './calculators/duration.js';
import { blocs } from './data/blocs.js';
import { certification } from './data/certification.js';
import { competencies } from './data/competencies.js';
import { durations2017, units2017 } from './data/edition-2017-training.js';
import { situations } from './data/evaluation.js';
import { limits } from './data/limits.js';
import { modules, opening, supportModules } from './data/modules.js';
import { speDaysTotal } from './data/stated-totals.js';
import { tariffs } from './data/tariffs.js';
import { units } from './data/units.js';
import type { CohortReport, PathReport } from './model/finding.js';
import type { Cost, CostOptions, Duration, Scope } from './model/ledger.js';
import type { Path } from './model/path.js';
import { checkPath as checkPathBy } from './rules/check.js';
import { checkCohort as checkCohortBy } from './rules/cohort.js';
import type { RuleFacts } from './rules/rule.js';

// One record a function, so that a consumer's bundle carries no more than what it calls.
const ruleFacts = {
  blocs,
  certification,
  competencies,
  limits,
  modules,
  situations,
  supportModules,
  units,
} as const;
const durationFacts = {
  blocs: { blocs, opening, modules, supportModules, units, statedTotals: [speDaysTotal] },
  '2017': { units: units2017, durations: durations2017 },
} as const;
const builderFacts = {
  blocs,
  limits,
  modules,
  supportModules,
  units,
  opening,
  statedTotals: [speDaysTotal],
} as const;

/**
 * Builds the complete path of a manager as the path guide (§2) plans it: opening, transverse module, the other
 * modules at one week a month, SPE in between, certification support, deposit of the dossier and jury about 13
 * months after the start. The same choices give the same path.
 *
 * What no document states is a choice of this library: the days of one SPE, of assessments and of the deposit.
 *
 * @param choices - the candidate, the day from which the training may start (a closed day moves to the next
 * open one) and, optionally, the tutor and the closed days
 * @returns a path of edition `blocs` that breaks no rule on ordinary closed days; what no builder knows (tutor
 * training, situations of the dossier, members of the jury …) stays undetermined until it is filled in
 * @throws CqpMoError `no-open-day` at `/closedDays` when nothing can be planned within two years, `invalid-day`,
 * `missing-field`, `unknown-field` … with the place of the fault on malformed choices
 * @example
 * ```ts
 * import { buildStandardPath } from 'cqp-mo';
 *
 * const path = buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
 * path.activities[0]; // => { id: 'opening', type: 'opening', start: '2027-01-11', end: '2027-01-11' }
 * path.activities.filter(({ type }) => type === 'spe').length; // => 10
 * ```
 */
export function buildStandardPath(choices: StandardPathChoices): Path {
  return buildStandardPathFrom(builderFacts, choices);
}

/**
 * Builds the path of a manager towards one or several blocs as the path guide (§3) allows it: the transverse
 * module first unless it is declined, the modules of the blocs in the order wanted at one week a month, SPE in
 * between, certification support, deposit of the dossier and jury as soon as allowed.
 *
 * @param choices - the candidate, the day from which the training may start, the blocs in the order wanted and,
 * optionally, the day of the pre-positioning, the tutor and the closed days
 * @returns an individualised path of edition `blocs`; what no builder knows stays undetermined
 * @throws CqpMoError `empty-list` at `/blocs` when no bloc is targeted, `no-open-day` at `/closedDays` when
 * nothing can be planned within two years, another code with the place of the fault on malformed choices
 * @example
 * ```ts
 * import { buildIndividualPath, checkPath } from 'cqp-mo';
 *
 * const path = buildIndividualPath({
 *   candidate: { id: 'c-1', lineManager: 'n-1' },
 *   tutor: { id: 't-1' },
 *   start: '2027-01-11',
 *   blocs: ['bloc-4', 'bloc-2'],
 *   positionedOn: '2026-12-07',
 * });
 * const { compliance, findings } = checkPath(path);
 * compliance; // => 'undetermined'
 * findings.filter(({ verdict }) => verdict === 'unmet'); // => []
 * findings.find(({ rule }) => rule === 'jury-profiles')?.missing; // => ['/jury/members']
 * ```
 */
export function buildIndividualPath(choices: IndividualPathChoices): Path {
  return buildIndividualPathFrom(builderFacts, choices);
}

/**
 * Tells whether a path respects the rules of its edition, and why.
 *
 * @param path - a well-formed path; `parsePath` of `cqp-mo/schema` makes one of unknown data
 * @returns one finding per rule over a path, met ones included, and whether the obligations are met
 * @throws CqpMoError with the code and the place of the fault when the value is no path
 * @example
 * ```ts
 * import { buildStandardPath, checkPath } from 'cqp-mo';
 *
 * const path = buildStandardPath({ candidate: { id: 'c-1', lineManager: 'n-1' }, start: '2027-01-11', tutor: { id: 't-1' } });
 * const undetermined = checkPath(path).findings.filter(({ verdict }) => verdict === 'undetermined');
 * undetermined.map(({ rule }) => rule).slice(0, 2); // => ['dossier-situations', 'interview-when-needed']
 * checkPath({ ...path, tutor: { id: 'n-1' } }).compliance; // => 'non-compliant'
 * ```
 */
export function checkPath(path: Path): PathReport {
  return checkPathBy(ruleFacts, path);
}

/**
 * Tells whether a path respects the rules as another referential states them: a copy with another limit
 * changes verdicts, expected values and messages.
 *
 * @param referential - the facts that the rules read
 * @param path - a well-formed path
 * @returns one finding per rule over a path, and whether the obligations are met
 * @throws CqpMoError with the code and the place of the fault when the value is no path, or under `/limits` when
 * the referential lacks a limit that a rule reads
 * @example
 * ```ts
 * import { buildStandardPath, checkPathWith, referential } from 'cqp-mo';
 *
 * const { limits } = referential;
 * const strict = {
 *   ...referential,
 *   limits: { ...limits, 'preparer-before-jury': { ...limits['preparer-before-jury'], atLeast: 5 } },
 * };
 * const path = buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
 * checkPathWith(strict, path).compliance; // => 'non-compliant'
 * ```
 */
export function checkPathWith(referential: RuleFacts, path: Path): PathReport {
  return checkPathBy(referential, path);
}

/**
 * Judges the paths of several candidates together: the load of each tutor over time. A mission runs from the
 * first activity of the path to the jury, both days included, and without a jury to its last activity, what
 * comes after being undetermined; the guide only says "à la fois". A path whose waiver of `tutor-two-managers`
 * holds loads the tutor but is not held against him.
 *
 * @param paths - well-formed paths, one per candidate: of several certifications in one life, the running one
 * @returns one finding per tutor, and the load of each: its peak, the days beyond the advice, those concerned and
 * when there is room again
 * @throws CqpMoError with the code and the place of the fault when a value is no path; `duplicate-id`, naming both,
 * when a candidate has two
 * @example
 * ```ts
 * import { buildStandardPath, checkCohort } from 'cqp-mo';
 *
 * const paths = ['c-1', 'c-2', 'c-3'].map((id) =>
 *   buildStandardPath({ candidate: { id }, start: '2027-01-11', tutor: { id: 't-1' } }),
 * );
 * checkCohort(paths).findings[0]?.verdict; // => 'unmet'
 * checkCohort(paths.slice(1)).tutors[0]?.peak; // => 2
 * ```
 */
export function checkCohort(paths: readonly Path[]): CohortReport {
  return checkCohortBy(ruleFacts, paths);
}

/**
 * Judges the paths of several candidates as another referential states the rules.
 *
 * @param referential - the facts that the rules read
 * @param paths - well-formed paths, one per candidate
 * @returns one finding per tutor, and the load of each
 * @throws CqpMoError as `checkCohort` does, and at `/limits/…` when a limit that a rule needs is no whole number
 * @example
 * ```ts
 * import { buildStandardPath, checkCohortWith, referential } from 'cqp-mo';
 *
 * const { limits } = referential;
 * const three = {
 *   ...referential,
 *   limits: { ...limits, 'managers-per-tutor': { ...limits['managers-per-tutor'], atMost: 3 } },
 * };
 * const paths = ['c-1', 'c-2', 'c-3'].map((id) =>
 *   buildStandardPath({ candidate: { id }, start: '2027-01-11', tutor: { id: 't-1' } }),
 * );
 * checkCohortWith(three, paths).findings[0]?.verdict; // => 'met'
 * ```
 */
export function checkCohortWith(referential: RuleFacts, paths: readonly Path[]): CohortReport {
  return checkCohortBy(referential, paths);
}

/**
 * Adds up the standard volumes of a path or of a scope: days in halves, minutes, numbers of SPE.
 *
 * A path counts what it holds: each module with a regroupement or an e-learning, once however often it is followed
 * (repeats of `preparer` add nothing); the blocs that it targets (all four, if it is complete), unless they are
 * acquired and not followed; the transverse unit if its module is followed; the opening if there is one. The
 * opening counts in `trainingDays` alone, as its mode is stated nowhere. SPE days are stated for the five units
 * together: for fewer they are unknown. A total beside which `unknown` lists a volume counts the known lines
 * alone. Edition 2017 states all but the days in person for the whole training only.
 *
 * @param scope - a path, or what to measure when there is none yet
 * @returns totals that are the sums of their lines, each with its source, and what no document gives
 * @throws CqpMoError when `scope` is neither a well-formed path nor a scope
 * @example
 * ```ts
 * import { durationOf } from 'cqp-mo';
 *
 * const bloc2 = durationOf({ edition: 'blocs', blocs: ['bloc-2'] });
 * [bloc2.trainingDays, bloc2.speCount, bloc2.tutorDays, bloc2.speDays]; // => [11, 3, 3.5, 'unknown']
 * ```
 */
export function durationOf(scope: Path | Scope): Duration {
  return durationFrom(durationFacts, scope);
}

/**
 * Prices a path or a scope for a year, in integer cents. The price that the documents state for 2017 is that
 * of the complete path of edition 2017.
 *
 * Four blocs with the transverse and support modules are one complete path; otherwise each bloc followed whole
 * and each other module followed is an item, and the opening bears no price. An item is priced by the caller's
 * tariff for the year, else by the documents', else by the sum of its parts if all of them are priced. The
 * price of another year is never used.
 *
 * @param scope - a path, or what to price when there is none yet
 * @param options - the year, for how many people, and the caller's own prices, which come first
 * @returns priced lines with the origin of each price, their sum, and what has no price that year
 * @throws CqpMoError when `scope` is neither a well-formed path nor a scope, or when the options are
 * malformed (pointer under `/options`; `duplicate-id` for two prices of one item and year, `invalid-number`
 * for a cost too large for exact cents)
 * @example
 * ```ts
 * import { costOf } from 'cqp-mo';
 *
 * const scope = { edition: 'blocs', blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'] } as const;
 * costOf(scope, { year: 2017 }).totalCents; // => 965_000
 * costOf(scope, { year: 2027 }).totalCents; // => 'unknown'
 * costOf(scope, { year: 2027 }).unpriced.map(({ item }) => item); // => ['complete-path']
 * ```
 */
export function costOf(scope: Path | Scope, options: CostOptions): Cost {
  return costFrom({ blocs, modules, supportModules, tariffs }, scope, options);
}

export type { IndividualPathChoices, StandardPathChoices } from './builder/choices.js';
export type { ClosedDays, ClosedPeriod } from './model/working-days.js';
export {
  publicHolidayCalendars,
  publicHolidaysOf,
  type PublicHolidayCalendar,
} from './model/public-holidays.js';
export { editions, referential } from './data/index.js';
export { rules } from './rules/index.js';
export type { RuleFacts } from './rules/rule.js';

export {
  addDays,
  addMonths,
  daysBetween,
  isIsoDay,
  isPathDay,
  monthsBetween,
  weekdayOf,
  type IsoDay,
} from './model/day.js';
export { frenchDay } from './model/french.js';
export { blocOf, moduleOf, modulesOf, unitOf } from './model/lookup.js';
export { CqpMoError, errorCodes, type ErrorCode } from './model/error.js';
export {
  isUnknown,
  type SourceDocument,
  type SourceRef,
  type SourceStatus,
  type Unknown,
} from './model/source.js';
export type { BasisPoints, Cents, Days, Minutes } from './model/amounts.js';
export * from './model/ids.js';
export type * from './model/certification.js';
export type * from './model/edition-2017.js';
export type * from './model/fact.js';
export * from './model/finding.js';
export type * from './model/ledger.js';
export { tariffItems } from './model/ledger.js';
export type * from './model/people.js';
export type * from './model/referential-data.js';
export type * from './model/referential.js';
export type * from './model/training.js';
export * from './model/path.js';
