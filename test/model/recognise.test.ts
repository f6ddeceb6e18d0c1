import { expect, test } from 'vitest';
import { recogniserOf } from '../../src/model/recognise.js';
import { faultOf, type Shape } from '../../src/model/shape.js';

const choice = { oneOf: ['a', 2], otherwise: 'unknown-id' } as const;
const object = { required: { id: 'text' }, optional: { on: 'day' } } as const;
const shapes: readonly Shape[] = [
  'text',
  'day',
  'boolean',
  'amount',
  'integer',
  choice,
  object,
  { required: {} },
  { listOf: 'text' },
  { listOf: choice, distinct: 'values' },
  { listOf: object, distinct: 'ids' },
  { by: 'id', variants: { a: object, b: { required: { id: 'text', n: 'integer' } } } },
];

const values: readonly unknown[] = [
  undefined,
  null,
  '',
  'a',
  '2027-02-28',
  '2027-02-29',
  true,
  -1,
  -0,
  1.5,
  2,
  2 ** 53,
  Number.NaN,
  Infinity,
  [],
  ['a'],
  ['a', 2],
  ['a', 'a'],
  new Array(2),
  Object.assign(new Array(2), { 1: 'a' }),
  [undefined],
  {},
  { id: 'a' },
  { id: 'b' },
  { id: 'b', n: 1 },
  { id: 'toString' },
  { id: 'a', on: '2027-02-28' },
  { id: 'a', on: '2027-02-29' },
  { id: 'a', on: undefined },
  { id: undefined },
  { on: '2027-02-28' },
  { id: 'a', x: 1 },
  { id: 'a', toString: 1 },
  Object.assign(Object.create(null) as object, { id: 'a' }),
  JSON.parse('{"id":"a","__proto__":{}}'),
  Object.create({ id: 'a' }),
  new Date(0),
  new Map(),
  [{ id: 'a' }, { id: 'b' }],
  [{ id: 'a' }, { id: 'a' }],
  [{ id: 'a' }, { id: '' }],
];

test.each(shapes.map((shape) => [JSON.stringify(shape), shape] as const))(
  '%s is recognised where no fault is found, and only there',
  (_, shape) => {
    const recognise = recogniserOf(shape);
    const accepted = values.filter((value) => faultOf(shape, value) === undefined);
    expect(values.filter(recognise)).toEqual(accepted);
    expect(accepted.length).toBeGreaterThan(0);
    expect(accepted.length).toBeLessThan(values.length);
  },
);
