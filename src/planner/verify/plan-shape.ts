import { blocIds, moduleIds, ruleIds } from '../../model/ids.js';
import { faultOfPath } from '../../model/path-shape.js';
import { recogniserOf } from '../../model/recognise.js';
import {
  fault,
  faultOf,
  isPlainObject,
  refuse,
  under,
  type Fault,
  type ObjectShape,
  type Shape,
} from '../../model/shape.js';
import type { Plan } from '../plan-path.js';

const module = { oneOf: moduleIds, otherwise: 'unknown-id' } as const satisfies Shape;
const text = 'text' as const satisfies Shape;
const texts = { listOf: text } as const satisfies Shape;

const bounds = {
  listOf: {
    required: {
      modules: { listOf: module, distinct: 'values' },
      speDue: 'boolean',
      speDone: 'boolean',
      late: 'boolean',
      steps: { listOf: { required: { from: 'day', atLeast: { listOf: 'integer' } } } },
    },
    optional: { lastStart: 'day' },
  },
} as const satisfies Shape;

const certificate = {
  required: {
    beforeFirstJury: bounds,
    juries: { listOf: { required: { jury: text, bounds }, optional: { paced: bounds } } },
  },
  optional: { firstJury: 'day' },
} as const satisfies ObjectShape;

function modulesAndJury(): readonly string[] {
  return [...moduleIds, 'jury'];
}

const bond = {
  by: 'kind',
  variants: {
    rule: { required: { kind: text, rule: { oneOf: ruleIds, otherwise: 'unknown-id' } } },
    module: { required: { kind: text, module } },
    order: { required: { kind: text, blocs: { listOf: { oneOf: blocIds, otherwise: 'unknown-id' } } } },
    'bloc-by-bloc': { required: { kind: text } },
    seats: {
      required: {
        kind: text,
        module: { oneOf: /* @__PURE__ */ modulesAndJury(), otherwise: 'unknown-id' },
        sessions: texts,
      },
    },
    sites: { required: { kind: text, sites: texts } },
    refused: { required: { kind: text, session: text } },
    pinned: { required: { kind: text, session: text } },
    unavailable: { required: { kind: text, from: 'day', to: 'day' } },
    'earliest-start': { required: { kind: text, on: 'day' } },
    'latest-jury': { required: { kind: text, on: 'day' } },
  },
} as const satisfies Shape;

const value = {
  required: { recommendations: 'integer', costCents: 'integer', usages: 'integer' },
  optional: { juryOn: 'day' },
} as const satisfies ObjectShape;

/** What a plan of either status holds besides what is read part by part. */
const proof = { required: { status: text }, optional: { certificate } } as const satisfies ObjectShape;

/** Certificates are long: their faults are only looked for where there are some. */
const isCertificate = /* @__PURE__ */ recogniserOf(certificate);

const planned = {
  required: { sessions: { listOf: text, distinct: 'values' }, value },
  optional: { jury: text },
} as const satisfies ObjectShape;

const element = {
  required: { bond, message: text, besides: { listOf: bond } },
} as const satisfies ObjectShape;

/** Throws the `CqpMoError` that tells where a value is no plan. */
export function requirePlan(plan: unknown): asserts plan is Plan {
  refuse(faultOfPlan(plan));
}

function faultOfPlan(plan: unknown): Fault | undefined {
  if (!isPlainObject(plan)) return fault('invalid-type', 'expected an object');
  const { status } = plan;
  if (status === 'infeasible') {
    return (
      faultOfHead(without(plan, ['conflict'])) ?? faultOfParts('conflict', plan['conflict'], faultOfElement)
    );
  }
  if (status === 'optimal') {
    return (
      faultOfHead(only(plan, ['status', 'certificate'])) ??
      faultOfPlanned(without(plan, ['status', 'certificate', 'alternatives'])) ??
      faultOfParts('alternatives', plan['alternatives'], faultOfPlanned)
    );
  }
  const isGiven = Object.hasOwn(plan, 'status');
  return under(
    'status',
    isGiven
      ? fault('unknown-kind', 'expected one of optimal, infeasible')
      : fault('missing-field', 'this field is required'),
  );
}

function faultOfHead(fields: Fields): Fault | undefined {
  return faultOf(proof, isCertificate(fields['certificate']) ? without(fields, ['certificate']) : fields);
}

type Fields = Readonly<Record<string, unknown>>;

function only(fields: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));
}

function without(fields: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}

function faultOfParts(
  key: string,
  list: unknown,
  faultOfPart: (part: unknown) => Fault | undefined,
): Fault | undefined {
  if (!Array.isArray(list)) return under(key, fault('invalid-type', 'expected a list'));
  for (const [index, part] of (list as readonly unknown[]).entries()) {
    const found = faultOfPart(part);
    if (found) return under(key, under(index, found));
  }
  return undefined;
}

function faultOfElement(part: unknown): Fault | undefined {
  if (!isPlainObject(part)) return fault('invalid-type', 'expected an object');
  const found = faultOf(element, without(part, ['otherwise']));
  if (found) return found;
  const inner = faultOfPlanned(part['otherwise']);
  return inner && under('otherwise', inner);
}

/** A report is compared with the one that the path has: its form says nothing more. */
function faultOfPlanned(part: unknown): Fault | undefined {
  if (!isPlainObject(part)) return fault('invalid-type', 'expected an object');
  const { path, report } = part;
  const found = faultOfPath(path);
  if (found) return under('path', found);
  if (!isPlainObject(report)) return under('report', fault('invalid-type', 'expected an object'));
  return faultOf(planned, without(part, ['path', 'report']));
}
