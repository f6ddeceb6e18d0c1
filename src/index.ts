/**
 * The certification CQP Manager opérationnel as typed data, with a path builder, a conformity checker, a planner over
 * real sessions and calculators. Nothing here reads a clock, a file or a network; all values in and out are plain JSON.
 *
 * @module cqp-mo
 */
import type { StandardPathChoices } from './builder/choices.js';
import type { IndividualPathChoices, IndividualPathsChoices } from './builder/individual-choices.js';
import { buildIndividualPath as buildIndividualPathFrom } from './builder/individual-path.js';
import { buildIndividualPaths as buildIndividualPathsFrom } from './builder/individual-paths.js';
import {
  positioningToBlocs as positioningToBlocsFrom,
  type BlocNeed,
  type PositioningResult,
} from './builder/positioning.js';
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
import type { CompetencyId } from './model/ids.js';
import type { Path } from './model/path.js';
import type { Catalogue } from './planner/catalogue.js';
import { planPath as planPathBy, type Plan, type PlanOptions } from './planner/plan-path.js';
import type { PlanRequest } from './planner/request.js';
import { planCohort as planCohortBy } from './planner/cohort/plan-cohort.js';
import type { CohortOptions, CohortPlan } from './planner/cohort/types.js';
import type { PathChange, RepairOptions } from './planner/repair/change.js';
import { repairPath as repairPathBy } from './planner/repair/repair-path.js';
import type { Repair } from './planner/repair/types.js';
import type { PlanVerification } from './planner/verify/reason.js';
import { verifyPlan as verifyPlanBy } from './planner/verify/verify-plan.js';
import { assignTutors as assignTutorsBy } from './planner/tutors/assign.js';
import type { AssignTutorsOptions, TutorOffer, TutorsPlan } from './planner/tutors/types.js';
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
const plannerFacts = {
  blocs,
  certification,
  competencies,
  limits,
  modules,
  situations,
  supportModules,
  units,
  statedTotals: [speDaysTotal],
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
 * module first unless it is declined or held, the modules of the blocs in the order wanted at one week a month,
 * SPE in between, certification support, deposit of the dossier and jury as soon as allowed.
 *
 * What the choices fix is kept, even against a rule: `checkPath` then says what is broken. What the builder
 * chooses breaks no obligation, and a recommendation only where a fixed choice forces it: it brings modules
 * closer together, and puts `preparer` within the training, where the day of a jury or of `preparer` leaves no
 * room for the usual order. The same choices give the same path.
 *
 * @param choices - the candidate, the day from which the training may start, the blocs in the order wanted and,
 * optionally, the day of the pre-positioning, whether the transverse module is followed, what is acquired, pauses
 * and stretching in whole months, where `preparer` falls, when the jury sits, the tutor and the closed days
 * @returns an individualised path of edition `blocs`; what no builder knows stays undetermined
 * @throws CqpMoError `empty-list` at `/blocs` when no bloc is targeted, `no-open-day` at `/closedDays` when
 * nothing can be planned within two years, `unknown-id` at `/pauses/…/after` for a pause after a bloc that is not
 * targeted, `unknown-field` under `/stretching` where the end of the path is fixed in another way, another code
 * with the place of the fault on malformed choices
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
 *   acquired: { modules: ['droit'], basis: 'vae' },
 *   pauses: [{ after: 'bloc-4', months: 3 }],
 *   jury: { on: '2028-01-20' },
 * });
 * const { compliance, findings } = checkPath(path);
 * compliance; // => 'undetermined'
 * findings.filter(({ verdict }) => verdict === 'unmet'); // => []
 * findings.find(({ rule }) => rule === 'jury-profiles')?.missing; // => ['/jury/members']
 * path.activities.some((one) => 'module' in one && one.module === 'droit'); // => false
 * ```
 */
export function buildIndividualPath(choices: IndividualPathChoices): Path {
  return buildIndividualPathFrom(builderFacts, choices);
}

/**
 * Builds one individualised path for each certification, one after the other, since "la formation et la
 * certification de chaque bloc peuvent être envisagées sur une ou sur plusieurs années" (path guide, §3). Each
 * starts after the jury of the one before, or when the caller says; it holds the blocs certified so far, as if
 * each jury had validated them, the transverse module and `analyser`, on the basis `earlier-path`. `preparer` is
 * followed anew for each jury, as the guide allows.
 *
 * @param choices - as for one path; besides, the blocs that are certified together or with a start, a place of
 * `preparer` or a jury of their own: each other bloc is certified by itself
 * @returns the paths, in the order in which their first blocs are wanted
 * @throws CqpMoError as `buildIndividualPath` does, and under `/certifications` when one names no bloc
 * (`empty-list`), a bloc that is not targeted (`unknown-id`) or one that is certified twice (`duplicate-id`)
 * @example
 * ```ts
 * import { buildIndividualPaths } from 'cqp-mo';
 *
 * const paths = buildIndividualPaths({
 *   candidate: { id: 'c-1' },
 *   start: '2027-01-11',
 *   blocs: ['bloc-4', 'bloc-2', 'bloc-1'],
 *   certifications: [{ blocs: ['bloc-4', 'bloc-1'] }, { blocs: ['bloc-2'], start: '2029-01-08' }],
 * });
 * paths.map(({ blocs }) => blocs); // => [['bloc-4', 'bloc-1'], ['bloc-2']]
 * paths[1]?.acquired?.blocs; // => ['bloc-4', 'bloc-1']
 * paths[1]?.acquired?.modules; // => ['role-missions', 'analyser']
 * paths[1]?.activities[0]?.start; // => '2029-01-08'
 * ```
 */
export function buildIndividualPaths(choices: IndividualPathsChoices): readonly Path[] {
  return buildIndividualPathsFrom(builderFacts, choices);
}

/**
 * Finds the blocs that emerge from a pre-positioning, such as the OPP, in the order of need: "Tout d'abord,
 * doivent être déterminées et priorisées les compétences à acquérir ; les blocs de compétences correspondants
 * émergent" (path guide, §3).
 *
 * How the competencies are prioritised is stated nowhere: a bloc comes earlier the more pressing its first
 * competency is in `priority`, then the larger the part of its competencies that is to be developed, then the
 * more they are, then in official order. That order is this library's reading.
 *
 * @param results - what was found of each competency, each at most once; those that are left out count as not
 * assessed, and a bloc does not emerge by them
 * @param priority - the competencies that come first, the most pressing one first; none by default. One that is
 * not to be developed has no effect
 * @returns one record for each bloc with a competency to develop: its competencies, and the reason in French
 * @throws CqpMoError `unknown-id` or `duplicate-id` at `/…/competency`, `unknown-kind` at `/…/level`, the same
 * codes under `/priority`, another code with the place of the fault on malformed results
 * @example
 * ```ts
 * import { positioningToBlocs } from 'cqp-mo';
 *
 * const needs = positioningToBlocs([
 *   { competency: 'C1.1', level: 'to-develop' },
 *   { competency: 'C1.2', level: 'acquired' },
 *   { competency: 'C4.2', level: 'to-develop' },
 * ]);
 * needs.map(({ bloc }) => bloc); // => ['bloc-4', 'bloc-1']
 * needs[0]?.notAssessed; // => ['C4.1', 'C4.3']
 * needs[0]?.reason.endsWith('(C4.2). Non évaluées : C4.1 et C4.3.'); // => true
 * ```
 */
export function positioningToBlocs(
  results: readonly PositioningResult[],
  priority: readonly CompetencyId[] = [],
): readonly BlocNeed[] {
  return positioningToBlocsFrom({ blocs, competencies }, results, priority);
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
 * Chooses the best path among the sessions on offer, or tells why there is none.
 *
 * It takes one session for each module to be followed and a jury session, and places SPE, e-learning, assessments and
 * the deposit of the dossier around them. The path meets every obligation that the choice can meet; it breaks the fewest
 * recommendations, then sits the jury soonest, then costs least, then breaks the fewest usages, unless `prefer` puts
 * another criterion first; ties go to the smaller ids. The optimum is exact: docs/decisions/0016 says what is chosen.
 *
 * @param request - who, which blocs, from when, and what is wished
 * @param catalogue - the sessions of modules and of the jury, with their seats
 * @param options - how many next best plans, whether the proof, how short an explanation
 * @returns the best path with its worth and report, or the things that cannot hold together and, for each, the best
 * path once it is given up. The same arguments give the same bytes
 * @throws CqpMoError with the code and the place of the fault in the request (`/blocs`, `/pinned/0` …), in the catalogue
 * (`/sessions/3/end`) or in the options
 * @example
 * ```ts
 * import { planPath } from 'cqp-mo';
 *
 * const days = (start: string, end: string) => ({ site: 'Lyon', start, end, seats: 12 });
 * const catalogue = {
 *   sessions: [
 *     { id: 'r-1', module: 'role-missions', ...days('2027-01-11', '2027-01-13') },
 *     { id: 'a-1', module: 'amelioration', ...days('2027-02-08', '2027-02-11') },
 *     { id: 'f-1', module: 'analyser', ...days('2027-03-08', '2027-03-09') },
 *     { id: 'p-1', module: 'preparer', ...days('2027-04-05', '2027-04-07') },
 *   ],
 *   juries: [
 *     { id: 'j-1', on: '2027-05-31', blocs: ['bloc-4'], seats: 6 },
 *     { id: 'j-2', on: '2027-06-14', blocs: ['bloc-4'], seats: 6 },
 *   ],
 * } as const;
 * const request = { candidate: { id: 'c-1' }, blocs: ['bloc-4'], earliestStart: '2027-01-04' } as const;
 *
 * const plan = planPath(request, catalogue);
 * plan.status === 'optimal' && plan.jury; // => 'j-2'
 * plan.status === 'optimal' && plan.value;
 * // => { recommendations: 0, juryOn: '2027-06-14', costCents: 0, usages: 0 }
 *
 * const none = planPath({ ...request, latestJury: '2027-06-01' }, catalogue);
 * none.status === 'infeasible' && none.conflict.map(({ bond }) => bond.kind); // => ['rule', 'latest-jury']
 * none.status === 'infeasible' && none.conflict[1]?.message; // => 'Le jury siège au plus tard le 1er juin 2027.'
 * ```
 */
export function planPath(request: PlanRequest, catalogue: Catalogue, options: PlanOptions = {}): Plan {
  return planPathBy(plannerFacts, request, catalogue, options);
}

/**
 * Checks a plan by a way of its own: nothing of the search is run, its certificate is followed.
 *
 * Of the best path: sessions and jury exist, are allowed and may follow one another; the path carries them and the
 * rest where it may stand; `checkPath` finds on it what the report says and no unmet obligation, and as many
 * recommendations and usages broken as the value says; the certificate proves that no path is worth less. Alternatives
 * are checked alike, and that none is better than the one before it; that none was skipped is not checked.
 *
 * Of an impossibility: the certificate proves it; each element of the conflict is a bond of the request, and its path takes
 * sessions that are allowed once what it gives up is given up. That this path is the best, and that the elements suffice for
 * a conflict, is not checked.
 *
 * @param request - what was asked for
 * @param catalogue - what was on offer
 * @param plan - the plan, made with `certificate: true`
 * @returns whether it is proved, else up to a hundred reasons why not, each with a JSON pointer into the plan
 * @throws CqpMoError with the code and the place of the fault when request, catalogue or plan is malformed
 * @example
 * ```ts
 * import { planPath, verifyPlan, type Catalogue, type PlanRequest } from 'cqp-mo';
 *
 * const at = { site: 'Lyon', seats: 4 };
 * const catalogue: Catalogue = {
 *   sessions: [
 *     { id: 's-1', module: 'amelioration', start: '2027-02-01', end: '2027-02-04', ...at },
 *     { id: 's-2', module: 'analyser', start: '2027-03-08', end: '2027-03-09', ...at },
 *     { id: 's-3', module: 'preparer', start: '2027-04-12', end: '2027-04-14', ...at },
 *   ],
 *   juries: [{ id: 'j-1', on: '2027-06-21', blocs: ['bloc-4'], seats: 1 }],
 * };
 * const request: PlanRequest = {
 *   candidate: { id: 'c-1' },
 *   blocs: ['bloc-4'],
 *   transverse: false,
 *   earliestStart: '2027-01-04',
 * };
 * const plan = planPath(request, catalogue, { certificate: true });
 * verifyPlan(request, catalogue, plan); // => { valid: true }
 *
 * const bare = planPath(request, catalogue);
 * const refused = verifyPlan(request, catalogue, bare);
 * refused.valid || refused.reasons.map(({ code }) => code); // => ['no-certificate']
 * ```
 */
export function verifyPlan(request: PlanRequest, catalogue: Catalogue, plan: Plan): PlanVerification {
  return verifyPlanBy(plannerFacts, request, catalogue, plan);
}

/**
 * Repairs a path that a change has hit: a session is cancelled, a period becomes unavailable, the jury moves. Finds the
 * nearest path that meets every obligation: the fewest sessions changed, of modules and of the jury, then the least sum
 * of days between former and new starts, then the criteria of `planPath`; ties go to the smaller ids.
 *
 * What starts before the day of the repair is past and does not move. A session that the path holds may be kept whatever
 * its seats and site; a path that the change does not touch and that breaks no obligation is left as it is.
 *
 * @param path - a path of edition `blocs`, made by `planPath`, by a builder or by the caller
 * @param catalogue - the sessions on offer as of the change
 * @param change - what happened, and the day (`asOf`) before which nothing moves
 * @param options - what the path does not hold: sites, latest jury, closed days …
 * @returns the nearest path with what changes and the findings before and after, shifts in calendar days; or the things
 * that cannot hold together, and the nearest path once each is given up
 * @throws CqpMoError with the code and the place of the fault in the argument that is malformed; `unknown-id` at
 * `/session` when the path does not have the session cancelled, `missing-field` at `/jury/on` when it has no jury to
 * move or cancel
 * @example
 * ```ts
 * import { buildIndividualPath, repairPath } from 'cqp-mo';
 *
 * const path = buildIndividualPath({
 *   candidate: { id: 'c-1' },
 *   start: '2027-01-11',
 *   blocs: ['bloc-4'],
 *   positionedOn: '2026-12-07',
 * });
 * const jury = { id: 'j-1', on: '2027-12-06', blocs: ['bloc-4'], seats: 6 } as const;
 * const change = { kind: 'jury-cancelled', asOf: '2027-01-04' } as const;
 * const repair = repairPath(path, { sessions: [], juries: [jury] }, change);
 * repair.status; // => 'repaired'
 * repair.status === 'repaired' && repair.path.jury?.on; // => '2027-12-06'
 * repair.status === 'repaired' && repair.changedSessions; // => 1
 * ```
 */
export function repairPath(
  path: Path,
  catalogue: Catalogue,
  change: PathChange,
  options: RepairOptions = {},
): Repair {
  return repairPathBy(plannerFacts, path, catalogue, change, options);
}

/**
 * Plans many managers on shared seats: as many as possible, then with the fewest recommendations broken all told, then
 * with the least sum of waiting, in days from the earliest start of each request to the day of its jury. The rules are
 * those of `planPath`; costs, usages and `prefer` do not count here.
 *
 * Seats have prices: each request is replanned exactly against them, which proves `bound`, and requests are seated by
 * what the prices tell. `gap` is how far the answer may be from the best, `optimal` that it is the best. With `solver`,
 * the instance that the npm package `highs` loads, prices and seating are taken further.
 *
 * Tutors are assigned to the paths planned, as `assignTutors` does; a path is not moved for want of a tutor.
 *
 * @param requests - what is asked for, each by another candidate
 * @param catalogue - the sessions and jury sessions on offer, with the seats left
 * @param tutors - the tutors on offer; none is assigned when left out
 * @param options - a solver, and the limit of the search in steps
 * @returns plain JSON, the same for the same arguments: the paths, those who have none and why, and the proof
 * @throws CqpMoError with the code and the place of the fault under `/requests`, `/catalogue`, `/tutors` or `/options`:
 * `duplicate-id` when a candidate asks twice; `invalid-number` at `/requests` when there are too many to be weighed
 * exactly
 * @example
 * ```ts
 * import { planCohort, type Catalogue, type PlanRequest } from 'cqp-mo';
 *
 * const catalogue: Catalogue = {
 *   sessions: [
 *     { id: 'a-1', module: 'amelioration', site: 'Lyon', start: '2027-03-01', end: '2027-03-03', seats: 2 },
 *     { id: 'n-1', module: 'analyser', site: 'Lyon', start: '2027-03-22', end: '2027-03-22', seats: 2 },
 *     { id: 'p-1', module: 'preparer', site: 'Lyon', start: '2027-04-12', end: '2027-04-13', seats: 2 },
 *   ],
 *   juries: [
 *     { id: 'june', on: '2027-06-21', blocs: ['bloc-4'], seats: 1 },
 *     { id: 'july', on: '2027-07-05', blocs: ['bloc-4'], seats: 1 },
 *   ],
 * };
 * const requests = ['c-1', 'c-2', 'c-3'].map(
 *   (id): PlanRequest => ({
 *     candidate: { id },
 *     blocs: ['bloc-4'],
 *     transverse: false,
 *     earliestStart: '2027-01-04',
 *   }),
 * );
 * const cohort = planCohort(requests, catalogue);
 * cohort.plans.map(({ candidate, jury, waitingDays }) => [candidate, jury, waitingDays]);
 * // => [['c-1', 'june', 168], ['c-2', 'july', 182]]
 * cohort.unplanned.map(({ candidate, reason }) => [candidate, reason]); // => [['c-3', 'no-seat']]
 * [cohort.optimal, cohort.gap]; // => [true, 0]
 * ```
 */
export function planCohort(
  requests: readonly PlanRequest[],
  catalogue: Catalogue,
  tutors?: readonly TutorOffer[],
  options: CohortOptions = {},
): CohortPlan {
  return planCohortBy(plannerFacts, requests, catalogue, tutors, options);
}

/**
 * Assigns tutors to paths: nobody is tutored by his line manager or by himself, every tutor is trained before his first
 * mission or a training is proposed in the two to three weeks before it, nobody accompanies more than two managers at
 * once, and the fewest tutors are used. The three limits are those of the referential.
 *
 * A mission runs from the first activity of the path to the jury, both included, as in `checkCohort`; without a date of
 * the jury it is held to have no end. A path that names a tutor keeps him and loads him: what is against him makes the
 * plan infeasible, unless a waiver of that path holds; a waiver widens no choice. A tutor who has a whole training is
 * proposed no other, and a short period is no reason to be `unavailable`. Where the tutors suit all missions alike,
 * the fewest is the highest load divided by the limit, rounded up, and is found at once; else a search proves the number,
 * or `optimal` is false and `bound` is what is proved.
 *
 * Where no assignment exists, `conflict` is why, by itself: its elements cannot all stand, whatever else is dropped, and
 * without any one of them the others can: `without` tells how. Another conflict elsewhere remains. Nothing is called
 * infeasible that is not proved so: `status` is `unknown` instead.
 *
 * @param paths - well-formed paths, one per candidate
 * @param tutors - the tutors on offer; absent training days mean that none was followed
 * @param options - the first day for trainings, closed days, and the limit of the search in steps
 * @returns plain JSON, the same for the same arguments; ties are settled by the order of the tutors' ids
 * @throws CqpMoError with the code and the place of the fault under `/paths`, `/tutors` or `/options`: `duplicate-id`
 * when a candidate has two paths or a tutor two offers, `end-before-start` for a period …
 * @example
 * ```ts
 * import { assignTutors, buildStandardPath } from 'cqp-mo';
 *
 * const paths = ['c-1', 'c-2', 'c-3'].map((id) =>
 *   buildStandardPath({ candidate: { id, lineManager: 't-1' }, start: '2027-01-11' }),
 * );
 * const trainedOn = ['2026-06-01', '2026-06-08'];
 * const plan = assignTutors(paths, [{ id: 't-1', trainedOn }, { id: 't-2', trainedOn }, { id: 't-3' }]);
 * plan.status === 'assigned' && [plan.optimal, plan.tutorsUsed]; // => [true, 2]
 * plan.status === 'assigned' && plan.assignments.map(({ tutor }) => tutor); // => ['t-2', 't-2', 't-3']
 * plan.status === 'assigned' && plan.assignments[2]?.training;
 * // => { days: ['2026-12-24', '2026-12-28'], before: '2027-01-11' }
 *
 * const short = assignTutors(paths, [{ id: 't-1', trainedOn }, { id: 't-2', trainedOn }]);
 * short.status === 'infeasible' && short.conflict.map(({ kind }) => kind);
 * // => ['mission', 'mission', 'mission', 'limit', 'line-manager', 'line-manager', 'line-manager']
 * short.status === 'infeasible' && short.conflict[3]?.message;
 * // => 'Un tuteur accompagne au maximum 2 managers à la fois.'
 * ```
 */
export function assignTutors(
  paths: readonly Path[],
  tutors: readonly TutorOffer[],
  options: AssignTutorsOptions = {},
): TutorsPlan {
  return assignTutorsBy(ruleFacts, paths, tutors, options);
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

export type { StandardPathChoices } from './builder/choices.js';
export type * from './builder/individual-choices.js';
export {
  positioningLevels,
  type BlocNeed,
  type PositioningLevel,
  type PositioningResult,
} from './builder/positioning.js';
export type { ClosedDays, ClosedPeriod } from './model/working-days.js';
export type { Bond } from './planner/bond.js';
export type { Catalogue, JurySession, Session } from './planner/catalogue.js';
export type { BoundStep, Certificate, JuryCertificate, StateBound } from './planner/certificate.js';
export type { PlannedPath, PlanValue } from './planner/plan.js';
export type { ConflictElement, InfeasiblePlan, OptimalPlan, Plan, PlanOptions } from './planner/plan-path.js';
export {
  planCriteria,
  planOrders,
  type PlanCriterion,
  type PlanRequest,
  type Travel,
} from './planner/request.js';
export type { CohortValue } from './planner/cohort/scale.js';
export type * from './planner/cohort/solver.js';
export type * from './planner/cohort/types.js';
export type { PathChange, RepairOptions } from './planner/repair/change.js';
export type * from './planner/repair/types.js';
export {
  planReasonCodes,
  type PlanReason,
  type PlanReasonCode,
  type PlanVerification,
} from './planner/verify/reason.js';
export type * from './planner/tutors/conflict-types.js';
export type * from './planner/tutors/types.js';
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
