import {
  blocIds,
  competencyIds,
  editionIds,
  juryRoles,
  moduleIds,
  ruleIds,
  situationIds,
  unitIds,
} from './ids.js';
import type { IsoDay } from './day.js';
import { acquiredBases, pathKinds, type Path } from './path.js';
import { recogniserOf } from './recognise.js';
import {
  fault,
  faultsOf,
  refuse,
  under,
  type Fault,
  type Faults,
  type ObjectShape,
  type Shape,
} from './shape.js';

const bloc = { oneOf: blocIds, otherwise: 'unknown-id' } as const satisfies Shape;
const module = { oneOf: moduleIds, otherwise: 'unknown-id' } as const satisfies Shape;
const unit = { oneOf: unitIds, otherwise: 'unknown-id' } as const satisfies Shape;

/** The form of a candidate, for the builder's choices too. */
export const candidateShape = {
  required: { id: 'text' },
  optional: { employer: 'text', lineManager: 'text', appointedOn: 'day' },
} as const satisfies ObjectShape;

/** The form of a tutor, for the builder's choices too. */
export const tutorShape = {
  required: { id: 'text' },
  optional: { trainedOn: { listOf: 'day' }, lineManagementYears: 'amount' },
} as const satisfies ObjectShape;

/** The form of what is held as acquired, for the choices and requests too. */
export const acquiredShape = {
  required: { basis: { oneOf: acquiredBases, otherwise: 'unknown-id' } },
  optional: {
    blocs: { listOf: bloc, distinct: 'values' },
    modules: { listOf: module, distinct: 'values' },
    note: 'text',
  },
} as const satisfies ObjectShape;

const dated = { type: 'text', id: 'text', start: 'day', end: 'day' } as const;
const placed = { site: 'text', session: 'text' } as const;
const opening = { required: dated, optional: placed } as const;
const ofModule = {
  required: { type: 'text', id: 'text', start: 'day', end: 'day', module },
  optional: placed,
} as const;
const ofUnit = {
  required: { type: 'text', id: 'text', start: 'day', end: 'day', unit },
  optional: placed,
} as const;

const activity = {
  by: 'type',
  variants: {
    opening,
    regroupement: ofModule,
    'e-learning': ofModule,
    assessment: ofModule,
    spe: ofUnit,
    'individual-support': ofUnit,
  },
} as const satisfies Shape;

const juryMember = {
  required: { id: 'text', role: { oneOf: juryRoles, otherwise: 'unknown-id' } },
  optional: { employer: 'text', represents: 'text', validatedByUcanss: 'boolean', trainedOn: 'day' },
} as const satisfies ObjectShape;

const waiver = {
  required: {
    rule: { oneOf: ruleIds, otherwise: 'unknown-id' },
    reason: 'text',
    grantedBy: 'text',
    on: 'day',
  },
  optional: { until: 'day' },
} as const satisfies ObjectShape;

/** The form of a path, before what its parts owe each other. */
export const pathShape = {
  required: {
    formatVersion: { oneOf: [1], otherwise: 'unknown-format-version' },
    edition: { oneOf: editionIds, otherwise: 'unknown-edition' },
    kind: { oneOf: pathKinds, otherwise: 'unknown-kind' },
    blocs: { listOf: bloc, distinct: 'values' },
    candidate: candidateShape,
    activities: { listOf: activity, distinct: 'ids' },
  },
  optional: {
    positioning: { required: { on: 'day' }, optional: { tool: 'text' } },
    acquired: acquiredShape,
    dossier: {
      required: {},
      optional: {
        depositedOn: 'day',
        situations: { listOf: { oneOf: situationIds, otherwise: 'unknown-id' }, distinct: 'values' },
      },
    },
    jury: {
      required: {},
      optional: {
        on: 'day',
        members: { listOf: juryMember, distinct: 'ids' },
        notValidated: { listOf: { oneOf: competencyIds, otherwise: 'unknown-id' }, distinct: 'values' },
        interviews: { listOf: bloc, distinct: 'values' },
      },
    },
    tutor: tutorShape,
    evaluators: { listOf: 'text', distinct: 'values' },
    waivers: { listOf: waiver },
  },
} as const satisfies ObjectShape;

const isPathShaped = /* @__PURE__ */ recogniserOf(pathShape);

/**
 * Finds what the parts of a path of the right form owe each other and do not pay: no activity ends before it
 * starts, no waiver before it is granted, and a path of edition `blocs` targets a bloc.
 */
export function* inconsistenciesOf(path: Path): Faults {
  for (const [index, { start, end }] of path.activities.entries()) {
    if (end < start) yield under('activities', under(index, endsTooEarly('end', end, start)));
  }
  for (const [index, { on, until }] of (path.waivers ?? []).entries()) {
    if (until !== undefined && until < on) {
      yield under('waivers', under(index, endsTooEarly('until', until, on)));
    }
  }
  if (path.edition === 'blocs' && path.blocs.length === 0) {
    yield under('blocs', fault('empty-list', 'a path targets at least one bloc'));
  }
  return undefined;
}

function endsTooEarly(key: string, found: IsoDay, notBefore: IsoDay): Fault {
  const explanation = `this day comes before ${notBefore}, when it starts`;
  return under(key, fault('end-before-start', explanation, { expected: { notBefore }, found }));
}

/** Finds what keeps a value from being a path, one fault at a time: its form first, then its consistency. */
export function* faultsOfPath(value: unknown): Faults {
  if (isPathShaped(value)) return yield* inconsistenciesOf(value as Path);
  return yield* faultsOf(pathShape, value);
}

/** Finds the first thing that keeps a value from being a path. */
export function faultOfPath(value: unknown): Fault | undefined {
  return faultsOfPath(value).next().value;
}

/** Throws the `CqpMoError` that tells where a value is no path. */
export function requirePath(value: unknown): asserts value is Path {
  refuse(faultOfPath(value));
}
