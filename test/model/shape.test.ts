import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fault, faultOf, faultsOf, isPlainObject, refuse, under, type Shape } from '../../src/model/shape.js';

const person = { required: { id: 'text' }, optional: { born: 'day' } } as const satisfies Shape;

/** Code and pointer of each fault. */
const told = (shape: Shape, value: unknown): string[] =>
  [...faultsOf(shape, value)].map(({ code, pointer }) => `${code} ${pointer}`);

describe('scalars', () => {
  const choice = { oneOf: ['a', 2], otherwise: 'unknown-id' } as const;
  test.each<[Shape, unknown, string[]]>([
    ['text', 'x', []],
    ['text', ' \u00A0', ['invalid-text ']],
    ['text', 3, ['invalid-type ']],
    ['text', undefined, ['invalid-type ']],
    ['day', '2028-02-29', []],
    ['day', '2027-02-29', ['invalid-day ']],
    ['day', 20270111, ['invalid-day ']],
    ['boolean', false, []],
    ['boolean', 0, ['invalid-type ']],
    ['amount', 0.5, []],
    ['amount', -0.5, ['invalid-number ']],
    ['amount', Number.NaN, ['invalid-number ']],
    ['amount', Infinity, ['invalid-number ']],
    ['amount', '1', ['invalid-type ']],
    ['integer', 2 ** 53 - 1, []],
    ['integer', 2 ** 53, ['invalid-number ']],
    ['integer', 0.5, ['invalid-number ']],
    [choice, 'a', []],
    [choice, 2, []],
    [choice, '2', ['unknown-id ']],
    [choice, 'toString', ['unknown-id ']],
  ])('%j of %j', (shape, value, faults) => {
    expect(told(shape, value)).toEqual(faults);
  });
});

describe('objects', () => {
  test.each<[string, unknown, string[]]>([
    ['the required field alone', { id: 'a' }, []],
    ['an object without prototype', Object.assign(Object.create(null) as object, { id: 'a' }), []],
    [
      'every fault, fields first, then what is unknown',
      { born: 'x', z: 1, y: 2 },
      ['missing-field /id', 'invalid-day /born', 'unknown-field /z', 'unknown-field /y'],
    ],
    ['an undefined field', { id: 'a', born: undefined }, ['invalid-day /born']],
    ['an own __proto__', JSON.parse('{"id":"a","__proto__":{}}'), ['unknown-field /__proto__']],
    ['an inherited name', { id: 'a', constructor: 1 }, ['unknown-field /constructor']],
    ['a key to escape', { id: 'a', 'b/c~d': 1 }, ['unknown-field /b~1c~0d']],
    ['null', null, ['invalid-type ']],
    ['a list', [], ['invalid-type ']],
    ['a Date', new Date(0), ['invalid-type ']],
    ['inherited fields', Object.create({ id: 'a' }), ['invalid-type ']],
  ])('%s', (_, value, faults) => {
    expect(told(person, value)).toEqual(faults);
  });

  test('a plain object is recognised in any realm, an instance never', () => {
    expect([{}, Object.create(null), runInNewContext('({})')].every(isPlainObject)).toBe(true);
    expect(
      [new Map(), new Date(0), /x/, [], 'x', null, undefined, runInNewContext('new Date(0)')].some(
        isPlainObject,
      ),
    ).toBe(false);
  });
});

describe('lists', () => {
  const people = { listOf: person, distinct: 'ids' } as const satisfies Shape;
  test.each<[string, Shape, unknown, string[]]>([
    ['an empty list', people, [], []],
    ['an object', people, {}, ['invalid-type ']],
    ['each fault with its index', people, [{}, { id: 'a' }, 3], ['missing-field /0/id', 'invalid-type /2']],
    [
      'ids that come back',
      people,
      [{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' }],
      ['duplicate-id /2/id', 'duplicate-id /3/id'],
    ],
    ['values that come back', { listOf: 'text', distinct: 'values' }, ['a', 'b', 'a'], ['duplicate-id /2']],
    ['values that may come back', { listOf: 'text' }, ['a', 'a'], []],
    [
      'a hole, and nothing after it',
      { listOf: 'text' },
      Object.assign(new Array(4e9), { 0: 'a' }),
      ['invalid-type /1'],
    ],
  ])('%s', (_, shape, value, faults) => {
    expect(told(shape, value)).toEqual(faults);
  });
});

describe('variants', () => {
  const shape = {
    by: 'kind',
    variants: { a: { required: { kind: 'text' } }, b: { required: { kind: 'text', on: 'day' } } },
  } as const satisfies Shape;
  test.each<[unknown, string[]]>([
    [{ kind: 'a' }, []],
    [{ kind: 'b', on: '2027-01-11' }, []],
    [{ kind: 'a', on: '2027-01-11' }, ['unknown-field /on']],
    [{ kind: 'b' }, ['missing-field /on']],
    [{ kind: 'toString' }, ['unknown-kind /kind']],
    [{ kind: ['a'] }, ['unknown-kind /kind']],
    [{}, ['missing-field /kind']],
    [null, ['invalid-type ']],
  ])('%j', (value, faults) => {
    expect(told(shape, value)).toEqual(faults);
    expect(told({ ...shape, otherwise: 'unknown-edition' }, value)).toEqual(
      faults.map((found) => found.replace('unknown-kind', 'unknown-edition')),
    );
  });
});

test('the first fault is found without a look at what follows', () => {
  const poisoned = {
    id: 3,
    get born(): string {
      throw new Error('read too far');
    },
  };
  expect(faultOf(person, poisoned)?.pointer).toBe('/id');
  expect(() => told(person, poisoned)).toThrow('read too far');
});

test('a fault throws an error with its code and its pointer', () => {
  const found = under('a/b', under(0, fault('invalid-day', 'expected a day')));
  expect(() => {
    refuse(found);
  }).toThrow(expect.objectContaining({ name: 'CqpMoError', code: 'invalid-day', pointer: '/a~1b/0' }));
  expect(() => {
    refuse(undefined);
  }).not.toThrow();
});

describe('a fault says what stands there and what would do', () => {
  const choice = { oneOf: ['a', 2], otherwise: 'unknown-id' } as const;
  const list = { listOf: 'text', distinct: 'values' } as const;
  const variants = { by: 'kind', variants: { a: person, b: person } } as const;
  const kinds = { oneOf: ['a', 'b'], otherwise: 'unknown-kind' };
  const day = 'expected an existing day of the years 1900 to 2999 as YYYY-MM-DD';
  test.each<[Shape, unknown, object]>([
    ['text', 3, { explanation: 'expected a text', expected: 'text', found: 3 }],
    ['text', ' ', { explanation: 'expected a text that is not blank', expected: 'text', found: ' ' }],
    ['day', '2027-02-29', { explanation: day, expected: 'day', found: '2027-02-29' }],
    ['boolean', 0, { explanation: 'expected true or false', expected: 'boolean', found: 0 }],
    ['amount', '1', { explanation: 'expected a number', expected: 'amount', found: '1' }],
    ['amount', -1, { explanation: 'expected zero or more', expected: 'amount', found: -1 }],
    ['integer', 0.5, { explanation: 'expected a whole number', expected: 'integer', found: 0.5 }],
    [choice, 'b', { explanation: 'expected one of a, 2', expected: choice, found: 'b' }],
    [list, {}, { explanation: 'expected a list', expected: list, found: {} }],
    [list, ['a', 'a'], { pointer: '/1', explanation: 'a stands twice', found: 'a' }],
    [person, [], { explanation: 'expected an object', expected: person, found: [] }],
    [person, {}, { pointer: '/id', explanation: 'this field is required', expected: 'text' }],
    [
      person,
      { id: 'a', x: 1 },
      { pointer: '/x', explanation: 'this field is not part of the format', expected: person },
    ],
    [variants, {}, { pointer: '/kind', explanation: 'this field is required', expected: kinds }],
    [
      variants,
      { kind: 'c' },
      { pointer: '/kind', explanation: 'expected one of a, b', expected: kinds, found: 'c' },
    ],
  ])('%j of %j', (shape, value, said) => {
    const [{ code, ...found } = { code: 'none' }, ...others] = faultsOf(shape, value);
    expect(found).toEqual({ pointer: '', ...said });
    expect(code).not.toBe('none');
    expect(others).toEqual([]);
  });
});
