import { isPathDay, type IsoDay } from './day.js';
import { CqpMoError, type ErrorCode } from './error.js';

/**
 * The form of a plain JSON value, itself plain data. The engine checks every argument against one, so that
 * no verdict and no total is ever given on garbage; `cqp-mo/schema` says the same in zod.
 */
export type Shape = ScalarShape | ListShape | ObjectShape | VariantShape;

/** The form of a text, a number, a boolean. */
type ScalarShape =
  | 'text'
  | 'day'
  | 'boolean'
  | 'amount'
  | 'integer'
  | { readonly oneOf: readonly (string | number)[]; readonly otherwise: ErrorCode };

/** The form of a list; `distinct` values, or `ids` of its objects, stand in it only once. */
export interface ListShape {
  readonly listOf: Shape;
  readonly distinct?: 'values' | 'ids';
}

/** The form of an object: unlisted keys are refused. */
export interface ObjectShape {
  readonly required: Readonly<Record<string, Shape>>;
  readonly optional?: Readonly<Record<string, Shape>>;
}

/** The form of an object that one of its fields decides. */
interface VariantShape {
  readonly by: string;
  readonly variants: Readonly<Record<string, ObjectShape>>;
  /** The code for another value of that field, `unknown-kind` by default. */
  readonly otherwise?: ErrorCode;
}

/** A place where a value departs from its shape. */
export interface Fault {
  readonly code: ErrorCode;
  /** JSON pointer (RFC 6901) from the value. */
  readonly pointer: string;
  /** English, for programmers. */
  readonly explanation: string;
  /** What would do: a shape (for an unknown field, that of its object), or a day that is late enough. */
  readonly expected?: Shape | { readonly notBefore: IsoDay };
  /** What stands there. */
  readonly found?: unknown;
}

/** Faults found one at a time. */
export type Faults = Generator<Fault, undefined>;

/** Builds a fault at the value itself. */
export function fault(
  code: ErrorCode,
  explanation: string,
  details?: Pick<Fault, 'expected' | 'found'>,
): Fault {
  return { code, pointer: '', explanation, ...details };
}

/** Moves a fault under a key of the enclosing value. */
export function under(key: string | number, inner: Fault): Fault {
  const step = typeof key === 'number' ? String(key) : key.replaceAll('~', '~0').replaceAll('/', '~1');
  return { ...inner, pointer: `/${step}${inner.pointer}` };
}

/** Throws the error that tells of a fault, if there is one. */
export function refuse(found: Fault | undefined): void {
  if (found) throw new CqpMoError(found.code, found.pointer, found.explanation);
}

/**
 * Finds the first place where a value departs from its shape, and looks no further.
 *
 * @param shape - the form required
 * @param value - anything
 * @returns the first fault, or nothing when the value has the shape
 */
export function faultOf(shape: Shape, value: unknown): Fault | undefined {
  return faultsOf(shape, value).next().value;
}

/**
 * Finds the places where a value departs from its shape, one at a time as they are asked for. A list is read
 * up to its first hole.
 *
 * @param shape - the form required
 * @param value - anything
 * @returns the faults, in the order of the fields of the shape
 */
export function* faultsOf(shape: Shape, value: unknown): Faults {
  if (isScalar(shape)) {
    const found = faultOfScalar(shape, value);
    if (found) yield { ...found, expected: shape, found: value };
  } else if ('listOf' in shape) {
    if (Array.isArray(value)) yield* faultsOfList(shape, value);
    else yield fault('invalid-type', 'expected a list', { expected: shape, found: value });
  } else if (!isPlainObject(value)) {
    yield fault('invalid-type', 'expected an object', { expected: shape, found: value });
  } else if ('by' in shape) yield* faultsOfVariant(shape, value);
  else yield* faultsOfObject(shape, value);
  return undefined;
}

/** Finds what stands in a list for the second time. */
export function* repetitionsIn(list: readonly unknown[], distinct: 'values' | 'ids'): Faults {
  const seen = new Set<unknown>();
  for (const [index, element] of list.entries()) {
    const found = distinct === 'ids' ? (element as { id: unknown }).id : element;
    if (seen.has(found)) {
      const again = fault('duplicate-id', `${String(found)} stands twice`, { found });
      yield under(index, distinct === 'ids' ? under('id', again) : again);
    }
    seen.add(found);
  }
  return undefined;
}

/** Tells an object as JSON has them, of any realm, from a list, a `Date` and an instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function isScalar(shape: Shape): shape is ScalarShape {
  return typeof shape === 'string' || 'oneOf' in shape;
}

function faultOfScalar(shape: ScalarShape, value: unknown): Fault | undefined {
  switch (shape) {
    case 'text':
      if (typeof value !== 'string') return fault('invalid-type', 'expected a text');
      return value.trim() === '' ? fault('invalid-text', 'expected a text that is not blank') : undefined;
    case 'day':
      return isPathDay(value)
        ? undefined
        : fault('invalid-day', 'expected an existing day of the years 1900 to 2999 as YYYY-MM-DD');
    case 'boolean':
      return typeof value === 'boolean' ? undefined : fault('invalid-type', 'expected true or false');
    case 'amount':
    case 'integer':
      if (typeof value !== 'number') return fault('invalid-type', 'expected a number');
      if (!Number.isFinite(value) || value < 0) return fault('invalid-number', 'expected zero or more');
      return shape === 'integer' && !Number.isSafeInteger(value)
        ? fault('invalid-number', 'expected a whole number')
        : undefined;
    default:
      return shape.oneOf.includes(value as string | number)
        ? undefined
        : fault(shape.otherwise, `expected one of ${shape.oneOf.join(', ')}`);
  }
}

function* faultsOfList({ listOf, distinct }: ListShape, value: readonly unknown[]): Faults {
  let sound = true;
  for (let index = 0; index < value.length; index += 1) {
    for (const found of faultsOf(listOf, value[index])) {
      sound = false;
      yield under(index, found);
    }
    // Holes take no room: `new Array(4e9)` would be read for ever.
    if (!(index in value)) return undefined;
  }
  if (distinct && sound) yield* repetitionsIn(value, distinct);
  return undefined;
}

function* faultsOfObject(shape: ObjectShape, value: Readonly<Record<string, unknown>>): Faults {
  const { required, optional } = shape;
  const fields: Readonly<Record<string, Shape>> = { ...required, ...optional };
  for (const [key, inner] of Object.entries(fields)) {
    if (Object.hasOwn(value, key)) {
      for (const found of faultsOf(inner, value[key])) yield under(key, found);
    } else if (Object.hasOwn(required, key)) {
      yield under(key, fault('missing-field', 'this field is required', { expected: inner }));
    }
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(fields, key)) continue;
    yield under(key, fault('unknown-field', 'this field is not part of the format', { expected: shape }));
  }
  return undefined;
}

function* faultsOfVariant(shape: VariantShape, value: Readonly<Record<string, unknown>>): Faults {
  const { by, variants, otherwise = 'unknown-kind' } = shape;
  const expected = { oneOf: Object.keys(variants), otherwise };
  const kind = value[by];
  if (!Object.hasOwn(value, by)) {
    yield under(by, fault('missing-field', 'this field is required', { expected }));
  } else if (typeof kind === 'string' && Object.hasOwn(variants, kind)) {
    yield* faultsOfObject(variants[kind] as ObjectShape, value);
  } else {
    const explanation = `expected one of ${expected.oneOf.join(', ')}`;
    yield under(by, fault(otherwise, explanation, { expected, found: kind }));
  }
  return undefined;
}
