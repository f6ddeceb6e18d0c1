import fc from 'fast-check';

/** An object or a list of a value, with the way to it. */
interface Container {
  readonly at: readonly string[];
  readonly keys: readonly string[];
}

function containersOf(value: unknown, at: readonly string[] = []): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, field]) => containersOf(field, [...at, key]));
  return [{ at, keys: Object.keys(value) }, ...inner];
}

/** A copy down to a container, which `change` alters. */
function changed(value: unknown, at: readonly string[], change: (container: object) => void): unknown {
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Record<string, unknown>) };
  const [key, ...rest] = at;
  if (key === undefined) change(copy);
  else define(copy, key, changed(Reflect.get(copy, key), rest, change));
  return copy;
}

/** Gives an own key, `__proto__` included. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function drop(target: object, key: string): void {
  if (Array.isArray(target)) target.splice(Number(key), 1);
  else Reflect.deleteProperty(target, key);
}

function add(target: object, key: string, value: unknown): void {
  if (Array.isArray(target)) target.push(value);
  else define(target, key, value);
}

const scalars: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  Infinity,
  -1,
  -0,
  0,
  1,
  1.5,
  2,
  2 ** 53,
  10n,
  Symbol('s'),
  '',
  ' \n\u00A0',
  'x',
  '1',
  '2017',
  '2019',
  'blocs',
  'bloc-1',
  'bloc-9',
  'transverse',
  'spe',
  'opening',
  '__proto__',
  'constructor',
  'toString',
  '\uD800',
  '0000-01-01',
  '0001-01-01',
  '1899-12-31',
  '1900-01-01',
  '2999-12-31',
  '3000-01-01',
  '9999-12-31',
  '2027-1-11',
  '2027-02-30',
  '27/01/2027',
  '2027-01-11',
  '2027-01-11T00:00:00Z',
  '２０２７-01-11',
];

/** Objects and lists, made anew for each use. */
const containers: readonly (() => unknown)[] = [
  () => [],
  () => ({}),
  () => [undefined],
  () => ['bloc-1', 'bloc-1'],
  () => ['2027-02-28', '2027-02-30'],
  () => Object.assign(new Array<unknown>(2), { 1: 'x' }),
  () => new Array<unknown>(3),
  () => new Date(Date.UTC(2027, 0, 11)),
  () => new Map([['id', 'x']]),
  () => Object('x') as unknown,
  () => () => 'x',
  () => Object.create(null) as unknown,
  () => Object.create({ id: 'x', on: '2027-01-11' }) as unknown,
  () => JSON.parse('{"__proto__":{"id":"x"}}') as unknown,
  () => JSON.parse('{"id":"x","__proto__":null}') as unknown,
  () => [[[[[[]]]]]],
  () => ({ a: { b: { c: {} } } }),
];

const strangeKeys = ['__proto__', 'constructor', 'toString', 'length', 'x', '', 'a/b~c', '0', 'id', 'module'];

/** Values that have no place in most fields. */
function nastyValues(): unknown[] {
  return [...scalars, ...containers.map((make) => make())];
}

/**
 * Every value that differs from this one in a single place: a key dropped, a strange key or an item added, any
 * place replaced by each nasty value. Some of them may happen to be sound.
 */
export function* mutationsOf(value: unknown): Generator {
  yield* nastyValues();
  for (const { at, keys } of containersOf(value)) {
    for (const key of strangeKeys)
      yield changed(value, at, (target) => {
        add(target, key, 'x');
      });
    for (const key of keys) {
      yield changed(value, at, (target) => {
        drop(target, key);
      });
      for (const nasty of nastyValues())
        yield changed(value, at, (target) => {
          define(target, key, nasty);
        });
    }
  }
}

/** A value with one such difference, at random. */
export function arbitraryMutation(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const nasty = fc.oneof(
    fc.constantFrom(...scalars),
    fc.constantFrom(...containers).map((make) => make()),
  );
  return fc
    .tuple(
      values,
      fc.constantFrom('drop', 'add', 'replace', 'replace'),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...strangeKeys),
      nasty,
    )
    .map(([value, how, place, field, strangeKey, replacement]) => {
      const all = containersOf(value);
      const { at, keys } = all[place % all.length] ?? { at: [], keys: [] };
      const key = keys[field % keys.length];
      return changed(value, at, (target) => {
        if (how === 'add' || key === undefined) add(target, strangeKey, replacement);
        else if (how === 'drop') drop(target, key);
        else define(target, key, replacement);
      });
    });
}
