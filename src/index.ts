/**
 * The certification CQP Manager opérationnel as typed data, with a path builder, a conformity checker, a planner over
 * real sessions and calculators. Nothing here reads a clock, a file or a network; all values in and out are plain JSON.
 *
 * @module cqp-mo
 */
import { comparePaths as comparePathsBy } from './advice/compare.js';
import type { PathComparison } from './advice/compare-types.js';
import { progressOf as progressBy } from './advice/progress.js';
import type { Progress } from './advice/progress-types.js';
import { windowsOf as windowsBy } from './advice/windows.js';
import type { DateWindow } from './advice/window-types.js';
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
import { costsOf as costsFrom } from './calculators/costs.js';
import { durationOf as durationFrom } from './calculators/duration.js';
import { durationsOf as durationsFrom } from './calculators/durations.js';
import { inHours as inHoursFrom } from './calculators/hours.js';
import { workloadOf as workloadFrom } from './calculators/workload.js';
import { blocs } from './data/blocs.js';
import { certification } from './data/certification.js';
import { competencies } from './data/competencies.js';
import { durations2017, units2017 } from './data/edition-2017-training.js';
import { writingTime } from './data/discrepancies.js';
import { interview, situations } from './data/evaluation.js';
import { juryTrainingTime } from './data/jury.js';
import { limits } from './data/limits.js';
import { modules, opening, supportModules } from './data/modules.js';
import { speDaysTotal } from './data/stated-totals.js';
import { tariffs } from './data/tariffs.js';
import { tutorTrainingTime } from './data/tutors.js';
import { units } from './data/units.js';
import type { IsoDay } from './model/day.js';
import type { CohortReport, PathReport } from './model/finding.js';
import type { CohortCost, CohortCostOptions, CohortDuration } from './model/cohort-ledger.js';
import type { Cost, CostOptions } from './model/cost.js';
import type { DurationInHours } from './model/hours.js';
import type { Workload, WorkloadOptions } from './model/workload.js';
import type { Duration, Scope } from './model/ledger.js';
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
import type { TableColumns, TableKind, TableKindOf, TableRecords, Tabular } from './render/rows/kinds.js';
import { rowsOf as rowsFrom } from './render/rows/rows-of.js';
import type { Table } from './render/rows/table-types.js';
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
  blocs: {
    blocs,
    opening,
    modules,
    supportModules,
    units,
    statedTotals: [speDaysTotal],
    interview,
    tutorTraining: tutorTrainingTime,
    juryTraining: juryTrainingTime,
    discrepancies: [writingTime],
  },
  '2017': { units: units2017, durations: durations2017 },
} as const;
const costFacts = { blocs, modules, supportModules, tariffs, durations: durationFacts } as const;
const comparisonFacts = { rules: ruleFacts, durations: durationFacts, costs: costFacts } as const;
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
 * @category Builder
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
 * @category Builder
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
 * @category Builder
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
 * @category Builder
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
 * @category Checker
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
 * @category Checker
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
 * @category Checker
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
 * @category Checker
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
 * @category Planner
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
 * @category Planner
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
 * @category Planner
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
 * @category Planner
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
 * @category Planner
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
 * Finds, for each date of a path, the days that the rules leave to it: the limits of a date picker. All other dates
 * stay as they are; an activity keeps its length, and its start moves. Dates that the path does not hold yet have a
 * window too: the jury, the deposit, the next day of the tutor's training, each activity still to be planned (counted as
 * one day). A date that no rule of its edition and kind reads has none.
 *
 * `earliest`, `latest` and `except` bound the days on which no obligation that reads the date is unmet; the first day
 * beyond leaves one unmet, and `by` says which, in the words of its finding. `advised` narrows them by recommendations,
 * then usages, as far as days are left. A bound whose other end has no date is absent, and `waiting` says what it
 * waits for. A waived rule bounds nothing. A rule that something else in the path breaks as well is listed in `unmetAnyway`,
 * with the bounds that it would set without that.
 *
 * Nothing is counted anew: the rules themselves are asked, day by day where their verdict may change.
 *
 * @param path - a well-formed path, conform or not
 * @param at - the JSON pointers of the dates asked about, as in `['/jury/on']`; all dates when left out, which takes as long
 * as one to two hundred checks of the path
 * @returns one window a date, in the order of the fields of a path; spans are in calendar days
 * @throws CqpMoError with the code and the place of the fault when the value is no path; `invalid-type` at `/at`
 * @category Advice
 * @example
 * ```ts
 * import { buildStandardPath, windowsOf } from 'cqp-mo';
 *
 * const { jury, ...path } = buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
 * const preparer = path.activities.find((one) => one.type === 'regroupement' && one.module === 'preparer');
 * preparer?.end; // => '2027-12-01'
 * const [window] = windowsOf(path, ['/jury/on']);
 * window?.earliest?.day; // => '2028-02-01'
 * window?.earliest?.by.map(({ rule }) => rule); // => ['preparer-two-months-before-jury']
 * window?.latest; // => undefined
 * window?.advised?.latest?.day; // => '2028-03-01'
 * ```
 */
export function windowsOf(path: Path, at?: readonly string[]): readonly DateWindow[] {
  return windowsBy(ruleFacts, path, at);
}

/**
 * Tells where a path stands on a day: what is done, what runs, what comes next, what is still to be planned, and until
 * when. What ended before that day is done; what ends on it is still under way.
 *
 * The deadline of what has not begun is the last day on which `windowsOf` lets it end, by an obligation or, failing one,
 * by what is advised; the days of the deposit and of the jury are deadlines by themselves.
 *
 * @param path - a well-formed path
 * @param asOf - the day asked about, given by the caller as the library has no clock
 * @returns steps in the order of their starts, with calendar days from `asOf`, and counts by unit
 * @throws CqpMoError with the code and the place of the fault when the value is no path; `invalid-day` at `/asOf`
 * @category Advice
 * @example
 * ```ts
 * import { buildStandardPath, progressOf } from 'cqp-mo';
 *
 * const path = buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
 * const progress = progressOf(path, '2027-01-12');
 * progress.done.map(({ kind }) => kind); // => ['opening', 'e-learning']
 * progress.underWay.map(({ module }) => module); // => ['role-missions']
 * progress.next.map(({ kind, daysToStart }) => [kind, daysToStart]); // => [['assessment', 7]]
 * progress.deadlines.find(({ kind, set }) => kind === 'jury' && set === 'date')?.daysLeft; // => 395
 * progress.units.find(({ unit }) => unit === 'bloc-4')?.done; // => 0
 * ```
 */
export function progressOf(path: Path, asOf: IsoDay): Progress {
  return progressBy(ruleFacts, path, asOf);
}

/**
 * Tells what differs from one path to another: activities, days, verdicts, totals of durations and, with prices, costs.
 *
 * Activities are matched by what they are (type, module or unit), those at the same dates first, then the others in the
 * order of their starts; ids do not count.
 *
 * @param a - the first path
 * @param b - the second path: `added` is what it has more
 * @param options - how to price both, as for `costOf`; costs are left out without it
 * @returns what differs, from the first to the second; shifts in calendar days, amounts in cents
 * @throws CqpMoError with the code and the place of the fault under `/a` or `/b`, and as `costOf` does for the options
 * @category Advice
 * @example
 * ```ts
 * import { buildIndividualPath, comparePaths } from 'cqp-mo';
 *
 * const choices = { candidate: { id: 'c-1' }, start: '2027-01-11', blocs: ['bloc-4'] } as const;
 * const path = buildIndividualPath(choices);
 * const { activities, days, findings } = comparePaths(path, { ...path, jury: {} });
 * [activities.added, activities.removed, activities.changed]; // => [[], [], []]
 * days.map(({ at, from, to }) => [at, from === path.jury?.on, to]); // => [['/jury/on', true, undefined]]
 * findings.find(({ rule }) => rule === 'jury-registered')?.to; // => 'undetermined'
 * ```
 */
export function comparePaths(a: Path, b: Path, options?: CostOptions): PathComparison {
  return comparePathsBy(comparisonFacts, a, b, options);
}

/**
 * Turns records into flat rows under described columns, for a table, a spreadsheet or `toCsv`: the activities of a path,
 * the findings of a report, the lines of a duration or of a cost, those of many paths (`durationsOf`, `costsOf`), the
 * months of a workload, the loads of the tutors of a cohort; or a list of any of these, of the totals of many paths, of
 * the weeks of a workload, of rules, or of the blocs, competencies, criteria, situations and modules of edition `blocs`.
 *
 * The lines of many paths have first the columns that tell whose they are; a total that is unknown is an empty cell. A cell holds a text, a number, true, false or null where there is nothing; several values stand in one cell with a
 * space between. Names of columns are stable, titles are French.
 *
 * @param x - a result, or records of one kind
 * @returns the columns, with the type and the unit of what they hold, and the rows in the order of the records
 * @throws CqpMoError `empty-list` for an empty list, which does not tell what it lacks: name its kind; `invalid-type`,
 * with the place, for what is no such record; another code where a path is malformed
 * @category Renderers
 * @example
 * ```ts
 * import { costOf, referential, rowsOf } from 'cqp-mo';
 *
 * const { columns, rows } = rowsOf(referential.modules);
 * columns[4]; // => { name: 'inPersonDays', type: 'number', unit: 'days', title: 'Jours en présentiel' }
 * rows[1]?.inPersonDays; // => 5.5
 *
 * const blocs = ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'] as const;
 * rowsOf(costOf({ edition: 'blocs', blocs }, { year: 2017 })).rows[0]?.cents; // => 965_000
 * ```
 */
export function rowsOf<X extends Tabular>(x: X): Table<TableColumns[TableKindOf<X>]>;
/**
 * Turns records of a named kind into flat rows: for a list that may be empty.
 *
 * @param records - records of that kind
 * @param kind - the kind of the records
 * @returns the columns and the rows
 * @throws CqpMoError `invalid-type`, with the place, for what is no record of that kind
 * @category Renderers
 * @example
 * ```ts
 * import { rowsOf } from 'cqp-mo';
 *
 * rowsOf([], 'findings').rows; // => []
 * ```
 */
export function rowsOf<Kind extends TableKind>(
  records: readonly TableRecords[Kind][],
  kind: Kind,
): Table<TableColumns[Kind]>;
export function rowsOf(x: unknown, kind?: TableKind): Table {
  return rowsFrom(x, kind);
}

/**
 * Adds up the standard volumes of a path or of a scope: days in halves, minutes, numbers of SPE.
 *
 * A path counts what it holds: each module with a regroupement or an e-learning, once however often it is followed
 * (repeats of `preparer` add nothing); the blocs that it targets (all four, if it is complete), unless they are
 * acquired and not followed; the transverse unit if its module is followed; the opening if there is one. The
 * opening counts in `trainingDays` alone, as its mode is stated nowhere. SPE days are stated for the five units
 * together: for fewer they are unknown. Interviews are unknown until the path names the blocs for which one is held.
 * A total beside which `unknown` lists a volume counts the known lines alone. Edition 2017 states all but the days in
 * person for the whole training only.
 *
 * Each line is the time of one actor, of one activity, in one unit or module. Time that the candidate spends with the
 * Institut or the jury makes a line for each, and totals count it once. The training of a tutor and of a member of a
 * jury is that of one person, if still to be trained: no path multiplies it. Days become hours by `inHours` alone.
 *
 * @param scope - a path, or what to measure when there is none yet
 * @returns totals that are the sums of their lines, each with its source and status, what no document gives, and what
 * the documents leave out
 * @throws CqpMoError when `scope` is neither a well-formed path nor a scope
 * @category Calculators
 * @example
 * ```ts
 * import { durationOf } from 'cqp-mo';
 *
 * const bloc2 = durationOf({ edition: 'blocs', blocs: ['bloc-2'] });
 * [bloc2.trainingDays, bloc2.speCount, bloc2.tutorDays, bloc2.speDays]; // => [11, 3, 3.5, 'unknown']
 * const tutor = bloc2.lines.filter(({ actor }) => actor === 'tutor');
 * tutor.map(({ activity, quantity }) => [activity, quantity]); // => [['tutoring', 3.5], ['tutor-training', 2]]
 * bloc2.lines.find(({ of }) => of === 'droit')?.status; // => 'derived'
 * bloc2.excluded.map(({ what }) => what); // => ['Rédaction du dossier']
 * ```
 */
export function durationOf(scope: Path | Scope): Duration {
  return durationFrom(durationFacts, scope);
}

/**
 * Adds up the standard volumes of many paths, line by line as `durationOf` does, with totals by organisme (the
 * candidate's employer), tutor, year (in which the path starts) and bloc. Editions are never added up together: each
 * group is of one edition. The training of a tutor counts once, for the path that starts first, when some path of his has
 * `trainedOn` and none shows all days there: an empty list says that he is still to be trained. When no path of his has
 * `trainedOn`, nothing tells, and it is `unknown`. Which members of juries are still to be trained is in no path.
 *
 * @param paths - well-formed paths
 * @returns tidy rows: one for each line of each path, what no document gives, and the totals of each group
 * @throws CqpMoError with the code and the place of the fault (`/3/activities/0/end`) when a value is no path
 * @category Calculators
 * @example
 * ```ts
 * import { buildStandardPath, durationsOf } from 'cqp-mo';
 *
 * const paths = ['c-1', 'c-2'].map((id) =>
 *   buildStandardPath({ candidate: { id, employer: 'o-1' }, start: '2027-01-11', tutor: { id: 't-1', trainedOn: [] } }),
 * );
 * const { totals } = durationsOf(paths);
 * const ofTutor = totals.find(({ by, key }) => by === 'tutor' && key === 't-1');
 * [ofTutor?.paths, ofTutor?.tutorDays, ofTutor?.tutorTrainingDays]; // => [2, 23, 2]
 * totals.find(({ by, key }) => by === 'bloc' && key === 'bloc-2')?.trainingDays; // => 22
 * ```
 */
export function durationsOf(paths: readonly Path[]): CohortDuration {
  return durationsFrom(durationFacts, paths);
}

/**
 * Turns the days of a duration into minutes and hours. How long a day of work is, no document states: the caller says.
 * Half a day of an odd number of minutes is rounded up, line by line.
 *
 * @param duration - what `durationOf` gives
 * @param options - `hoursPerDay`, in decimals: up to 24, a whole number of minutes
 * @returns the lines in minutes, and the totals in minutes and in hours; what is unknown stays so
 * @throws CqpMoError with the code and the place of the fault (`missing-field` at `/lines`) when the value is no duration;
 * `invalid-number` at `/options/hoursPerDay` when a day is no whole number of minutes
 * @category Calculators
 * @example
 * ```ts
 * import { durationOf, inHours } from 'cqp-mo';
 *
 * const whole = durationOf({ edition: 'blocs', blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'] });
 * const { hours, minutes } = inHours(whole, { hoursPerDay: 7 });
 * [hours.trainingDays, hours.tutorDays, hours.individualSupportMinutes]; // => [234.5, 80.5, 6]
 * minutes.juryMemberTrainingMinutes; // => 210
 * ```
 */
export function inHours(duration: Duration, options: { readonly hoursPerDay: number }): DurationInHours {
  return inHoursFrom(duration, options);
}

/**
 * Lays the duration of a path on its real dates and adds it up by calendar month and by week, for candidate and tutor.
 * The months add up to the totals of `durationOf`, but for what the path does not date (`undated`).
 *
 * The volumes are the standard ones; the dates are those of the path. Modules fill whole days from the first one on;
 * SPE are spread evenly over the open days of the SPE, and minutes over theirs. That the days of the tutor fall on the
 * SPE of their unit is a reading: the guide says that he accompanies and observes them, not when he spends his days. The
 * training of the tutor is no part of the load of a path.
 *
 * @param path - a well-formed path
 * @param options - the closed days; weekends and the public holidays of France when left out
 * @returns lines by day, rows by month and by week with the share of the open days, what is undated or unknown
 * @throws CqpMoError when the value is no path, or with a pointer under `/options`
 * @category Calculators
 * @example
 * ```ts
 * import { workloadOf, type Path } from 'cqp-mo';
 *
 * const path: Path = {
 *   formatVersion: 1,
 *   edition: 'blocs',
 *   kind: 'individualised',
 *   blocs: ['bloc-4'],
 *   candidate: { id: 'c-1' },
 *   activities: [
 *     { id: 'e', type: 'e-learning', module: 'amelioration', start: '2027-03-01', end: '2027-03-01' },
 *     { id: 'r', type: 'regroupement', module: 'amelioration', start: '2027-03-08', end: '2027-03-11' },
 *     { id: 's', type: 'spe', unit: 'bloc-4', start: '2027-03-15', end: '2027-03-16' },
 *   ],
 * };
 * const [candidate, tutor] = workloadOf(path).months;
 * [candidate?.period, candidate?.days, candidate?.workingDays, candidate?.share]; // => ['2027-03', 5, 22, 2273]
 * tutor?.tutorDays; // => 2
 * ```
 */
export function workloadOf(path: Path, options: WorkloadOptions = {}): Workload {
  return workloadFrom(durationFacts, path, options);
}

/**
 * Prices a path or a scope for a year, in integer cents. The price that the documents state for 2017 is that
 * of the complete path of edition 2017.
 *
 * Four blocs with the transverse and support modules are one complete path; otherwise each bloc followed whole
 * and each other module followed is an item, and the opening bears no price. An item is priced by the caller's
 * tariff for the year, else by the documents', else by the sum of its parts if all of them are priced. The
 * price of another year is never used. The training of tutors is priced for those to be trained, not for candidates.
 *
 * Internal time is priced by what a day of each actor costs (`dailyCosts`): the days of the duration for each candidate,
 * and its minutes as parts of a day of `hoursPerDay`. An interview takes the time of each member of the jury that the path
 * names; where it names none, the jury counts as one. The time of one actor is priced as a whole, to the nearest cent,
 * then split among its lines. Funding takes a share of each line: the caller's, else the one that a document states for
 * the year (jury training, 2021); a fund that is named without its share funds nothing here. Prices with `lowCents` and
 * `highCents` give ranges. Gross is funded and remaining, in each line and in all, to the cent.
 *
 * @param scope - a path, or what to price when there is none yet
 * @param options - the year, for how many people, and the caller's own prices, days, lines and shares, in cents and
 * hundredths of a percent
 * @returns priced lines with the origin of each price, their sums, what has no price that year, and which inputs would
 * price more
 * @throws CqpMoError when `scope` is neither a well-formed path nor a scope, or when the options are
 * malformed (pointer under `/options`; `duplicate-id` for two prices of one item and year, `invalid-number`
 * for a cost too large for exact cents)
 * @category Calculators
 * @example
 * ```ts
 * import { costOf } from 'cqp-mo';
 *
 * const scope = { edition: 'blocs', blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'] } as const;
 * costOf(scope, { year: 2017 }).totalCents; // => 965_000
 * costOf(scope, { year: 2027 }).totalCents; // => 'unknown'
 * costOf(scope, { year: 2027 }).missing.map(({ option, item }) => [option, item]);
 * // => [['/tariffs', 'complete-path'], ['/dailyCosts/candidate', 'candidate-time'],
 * //   ['/dailyCosts/tutor', 'tutor-time']]
 * const jury = costOf(scope, { year: 2021, headcount: { candidates: 0, juryMembers: 3 } });
 * jury.funded; // => { low: 57_000, expected: 57_000, high: 57_000 }
 * jury.remaining; // => { low: 0, expected: 0, high: 0 }
 * ```
 */
export function costOf(scope: Path | Scope, options: CostOptions): Cost {
  return costFrom(costFacts, scope, options);
}

/**
 * Prices many paths, each as `costOf` does for one candidate, with totals by organisme, tutor, year and bloc. A complete
 * path has one price, which is of no bloc. Each tutor to be trained is paid once, with the path that starts first: some path
 * of his has `trainedOn`, be it empty, and none shows all days there. Where no path of his has it, nothing tells: the training
 * is `unpriced`, and `missing` names the field (`/paths/0/tutor/trainedOn`). The training of juries and `commonLines` are
 * paid once for all.
 *
 * @param paths - well-formed paths
 * @param options - as for one path; the year of each path is that in which it starts, unless one is given
 * @returns tidy rows: one for each line of each path, what has no price, the totals of each group, and which inputs
 * would price more
 * @throws CqpMoError with the code and the place of the fault when a value is no path, or under `/options`;
 * `missing-field` at `/options/year` when neither the options nor a path tell the year of something
 * @category Calculators
 * @example
 * ```ts
 * import { buildStandardPath, costsOf } from 'cqp-mo';
 *
 * const paths = ['c-1', 'c-2', 'c-3'].map((id) =>
 *   buildStandardPath({ candidate: { id, employer: 'o-1' }, start: '2027-01-11', tutor: { id: 't-1', trainedOn: [] } }),
 * );
 * const { totals } = costsOf(paths, {
 *   tariffs: [
 *     { item: 'complete-path', year: 2027, cents: 1_000_000 },
 *     { item: 'tutor-training', year: 2027, cents: 60_000 },
 *   ],
 * });
 * totals.find(({ by, key }) => by === 'organisme' && key === 'o-1')?.totalCents; // => 3_060_000
 * ```
 */
export function costsOf(paths: readonly Path[], options: CohortCostOptions = {}): CohortCost {
  return costsFrom(costFacts, paths, options);
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
export type * from './advice/compare-types.js';
export type * from './advice/progress-types.js';
export type * from './advice/window-types.js';
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
export { toCsv, type CsvOptions } from './render/csv.js';
export type * from './render/rows/kinds.js';
export type {
  CohortCostTotalColumn,
  CohortDurationTotalColumn,
  CohortGroupColumn,
} from './render/rows/of-cohort-totals.js';
export type {
  CohortCostLineColumn,
  CohortDurationLineColumn,
  CohortKeyColumn,
} from './render/rows/of-cohorts.js';
export type { CostLineColumn, DurationLineColumn } from './render/rows/of-ledgers.js';
export type { ActivityColumn, FindingColumn, TutorLoadColumn } from './render/rows/of-paths.js';
export type {
  BlocColumn,
  CompetencyColumn,
  CriterionColumn,
  SituationColumn,
} from './render/rows/of-referential.js';
export type { ModuleColumn, RuleColumn } from './render/rows/of-training.js';
export type { WorkloadColumn } from './render/rows/of-workload.js';
export type { SourceColumn } from './render/rows/source-columns.js';
export type * from './render/rows/table-types.js';
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
export type * from './model/cohort-ledger.js';
export type * from './model/cost.js';
export type * from './model/hours.js';
export type * from './model/workload.js';
export type * from './model/ledger.js';
export { tariffItems } from './model/ledger.js';
export type * from './model/people.js';
export type * from './model/referential-data.js';
export type * from './model/referential.js';
export type * from './model/training.js';
export * from './model/path.js';
