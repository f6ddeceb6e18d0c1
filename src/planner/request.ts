import { blocIds, type BlocId } from '../model/ids.js';
import type { IsoDay } from '../model/day.js';
import type { Acquired, Candidate, PathKind, Tutor } from '../model/path.js';
import { pathKinds } from '../model/path.js';
import { acquiredShape, candidateShape, tutorShape } from '../model/path-shape.js';
import { fault, faultsOf, refuse, under, type Faults, type ObjectShape } from '../model/shape.js';
import {
  closedDaysShape,
  reversedPeriodOf,
  type ClosedDays,
  type ClosedPeriod,
} from '../model/working-days.js';
import type { Catalogue } from './catalogue.js';

/** What a plan is judged by, in the default order, once every obligation is met. */
export const planCriteria = /* @__PURE__ */ Object.freeze([
  'recommendations',
  'jury',
  'cost',
  'usages',
] as const);
/** What a plan is judged by: recommendations broken, day of the jury, cost, usages broken. */
export type PlanCriterion = (typeof planCriteria)[number];

/** Whether the blocs come in the order of the request. */
export const planOrders = /* @__PURE__ */ Object.freeze(['fixed', 'free'] as const);

/** What going to a site costs. */
export interface Travel {
  readonly site: string;
  /** Cents for one session there. */
  readonly costCents: number;
}

/** What a manager asks of the sessions on offer. */
export interface PlanRequest {
  readonly candidate: Candidate;
  /** `individualised` by default; `complete` targets the four blocs. */
  readonly kind?: PathKind;
  /** The blocs targeted, in the order wanted. */
  readonly blocs: readonly BlocId[];
  /** Whether the order of the blocs is `fixed`, the default, or `free`. */
  readonly order?: (typeof planOrders)[number];
  /** Whether the transverse module is followed, unless it is acquired: true by default. */
  readonly transverse?: boolean;
  /** The first day on which anything may be planned. */
  readonly earliestStart: IsoDay;
  /** The last day on which the jury may sit. */
  readonly latestJury?: IsoDay;
  /** Periods in which nothing is planned for the manager: holidays, a peak of activity … */
  readonly unavailable?: readonly ClosedPeriod[];
  /** The only sites that the manager goes to; all when left out. */
  readonly sites?: readonly string[];
  /** What going to a site costs; nothing where it is left out. */
  readonly travel?: readonly Travel[];
  readonly acquired?: Acquired;
  /** Sessions, of modules or of the jury, that must be taken. */
  readonly pinned?: readonly string[];
  /** Sessions, of modules or of the jury, that must not. */
  readonly refused?: readonly string[];
  readonly positionedOn?: IsoDay;
  readonly tutor?: Tutor;
  /** The days that count for what is placed between the sessions. */
  readonly closedDays?: ClosedDays;
  /** The criteria that come first, in order; the others follow in the default order. */
  readonly prefer?: readonly PlanCriterion[];
}

/** The form of periods, of texts given once and of costs of travel. */
export const periodsShape = { listOf: { required: { from: 'day', to: 'day' } } } as const;
export const travelShape = { listOf: { required: { site: 'text', costCents: 'integer' } } } as const;
export const textsShape = { listOf: 'text', distinct: 'values' } as const;

/** The form of a request, before what its parts owe each other. */
const planRequestShape = {
  required: {
    candidate: candidateShape,
    blocs: { listOf: { oneOf: blocIds, otherwise: 'unknown-id' }, distinct: 'values' },
    earliestStart: 'day',
  },
  optional: {
    kind: { oneOf: pathKinds, otherwise: 'unknown-kind' },
    order: { oneOf: planOrders, otherwise: 'unknown-kind' },
    transverse: 'boolean',
    latestJury: 'day',
    unavailable: periodsShape,
    sites: textsShape,
    travel: travelShape,
    acquired: acquiredShape,
    pinned: textsShape,
    refused: textsShape,
    positionedOn: 'day',
    tutor: tutorShape,
    closedDays: closedDaysShape,
    prefer: { listOf: { oneOf: planCriteria, otherwise: 'unknown-id' }, distinct: 'values' },
  },
} as const satisfies ObjectShape;

/** Finds what in a request of the right form contradicts itself. */
export function* inconsistenciesOfRequest(request: PlanRequest): Faults {
  const { blocs, kind, transverse, unavailable, closedDays, sites, travel = [] } = request;
  if (blocs.length === 0) yield under('blocs', fault('empty-list', 'a path targets at least one bloc'));
  if (kind === 'complete' && blocs.length < blocIds.length) {
    yield under('blocs', fault('missing-field', 'a complete path targets the four blocs'));
  }
  if (kind === 'complete' && transverse === false) {
    yield under('transverse', fault('unknown-kind', 'a complete path holds the transverse module'));
  }
  if (sites?.length === 0) yield under('sites', fault('empty-list', 'name a site, or leave the list out'));
  const period = unavailable && reversedPeriodOf({ periods: unavailable });
  if (period) yield { ...period, pointer: period.pointer.replace('/periods', '/unavailable') };
  const closed = closedDays && reversedPeriodOf(closedDays);
  if (closed) yield under('closedDays', closed);
  const sitesSeen = new Set<string>();
  for (const [index, { site }] of travel.entries()) {
    if (sitesSeen.has(site)) {
      const again = fault('duplicate-id', `${site} stands twice`, { found: site });
      yield under('travel', under(index, under('site', again)));
    }
    sitesSeen.add(site);
  }
  yield* refusedThoughPinned(request);
  return undefined;
}

function* refusedThoughPinned({ pinned = [], refused = [] }: PlanRequest): Faults {
  const pins = new Set(pinned);
  for (const [index, id] of refused.entries()) {
    if (!pins.has(id)) continue;
    yield under('refused', under(index, fault('duplicate-id', `${id} is pinned too`, { found: id })));
  }
  return undefined;
}

/** Finds what keeps a value from being a request: its form first, then its consistency. */
export function* faultsOfRequest(value: unknown): Faults {
  let sound = true;
  for (const found of faultsOf(planRequestShape, value)) {
    sound = false;
    yield found;
  }
  if (sound) yield* inconsistenciesOfRequest(value as PlanRequest);
  return undefined;
}

/** Throws the `CqpMoError` that tells where a value is no request. */
export function requireRequest(value: unknown): asserts value is PlanRequest {
  refuse(faultsOfRequest(value).next().value);
}

/** Throws when the request pins or refuses a session that the catalogue does not hold. */
export function requireKnownSessions(request: PlanRequest, { sessions, juries }: Catalogue): void {
  const known = new Set([...sessions, ...juries].map(({ id }) => id));
  for (const field of ['pinned', 'refused'] as const) {
    for (const [index, id] of (request[field] ?? []).entries()) {
      if (known.has(id)) continue;
      refuse(under(field, under(index, fault('unknown-id', `the catalogue has no session ${id}`))));
    }
  }
}
