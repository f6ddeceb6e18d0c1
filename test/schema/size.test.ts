import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { parsePath, type ParseResult } from '../../src/schema.js';
import type { Path } from '../../src/model/path.js';

const path = {
  formatVersion: 1,
  edition: 'blocs',
  kind: 'complete',
  blocs: ['bloc-1'],
  candidate: { id: 'c-1' },
  activities: [],
};
const activity = (index: number): object => ({
  id: `a-${index}`,
  type: 'opening',
  start: '2027-01-11',
  end: '2027-01-11',
});
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Counts all that is asked of a value and of what it holds. */
function readsOf(value: unknown, read: (input: unknown) => unknown): number {
  let reads = 0;
  const watched = (inner: unknown): unknown =>
    typeof inner === 'object' && inner !== null
      ? new Proxy(inner, {
          get: (target, key) => {
            reads += 1;
            return watched(Reflect.get(target, key));
          },
          has: (target, key) => {
            reads += 1;
            return Reflect.has(target, key);
          },
          getOwnPropertyDescriptor: (target, key) => {
            reads += 1;
            return Reflect.getOwnPropertyDescriptor(target, key);
          },
          ownKeys: (target) => {
            const keys = Reflect.ownKeys(target);
            reads += keys.length;
            return keys;
          },
        })
      : inner;
  read(watched(value));
  return reads;
}

describe('reads grow as the input', () => {
  test.each<[string, (count: number) => unknown]>([
    ['sound activities', (n) => ({ ...path, activities: times(n, activity) })],
    ['wrong activities', (n) => ({ ...path, activities: times(n, () => ({ a: 1 })) })],
    [
      'activities that end before they start',
      (n) => ({
        ...path,
        activities: times(n, (i) => ({ ...activity(i), end: '2027-01-10' })),
      }),
    ],
    ['one id for all activities', (n) => ({ ...path, activities: times(n, () => activity(0)) })],
    ['one evaluator, again and again', (n) => ({ ...path, evaluators: times(n, () => 'e-1') })],
    ['wrong evaluators', (n) => ({ ...path, evaluators: times(n, () => null) })],
    ['unknown fields', (n) => ({ ...path, ...Object.fromEntries(times(n, (i) => [`x-${i}`, {}])) })],
    ['lists in lists', (n) => ({ ...path, blocs: times(n, () => times(3, () => [[]])) })],
  ])('%s', (_, make) => {
    const [reads100, reads200, reads300] = [100, 200, 300].map((count) => readsOf(make(count), parsePath));
    const growth = Number(reads200) - Number(reads100);
    expect(growth).toBeGreaterThan(0);
    expect(Number(reads300) - Number(reads200)).toBe(growth);
    expect(growth / 100).toBeLessThan(200);
  });
});

const deep = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
};
const many = 500_000;
const lists = deep(many, (inner) => [inner]);
const objects = deep(many, (inner) => ({ a: inner }));

const inputs: readonly [string, unknown, string][] = [
  ['500 000 lists in each other', lists, ''],
  ['500 000 objects in each other', objects, '/formatVersion'],
  ['as a field', { ...path, blocs: lists }, '/blocs/0'],
  ['as an unknown field', { ...path, x: objects }, '/x'],
  ['as an activity', { ...path, activities: [lists] }, '/activities/0'],
  ['as an id', { ...path, activities: [{ ...activity(0), id: objects }] }, '/activities/0/id'],
  ['500 000 wrong activities', { ...path, activities: times(many, () => 0) }, '/activities/0'],
  ['500 000 empty activities', { ...path, activities: times(many, () => ({})) }, '/activities/0/type'],
  ['500 000 unknown fields', { ...path, ...Object.fromEntries(times(many, (i) => [`x${i}`, 0])) }, '/x0'],
  ['one evaluator 500 000 times', { ...path, evaluators: times(many, () => 'e') }, '/evaluators/1'],
  ['a list of four thousand million holes', { ...path, activities: new Array(4e9) }, '/activities/0'],
  ['an unknown field of a million letters', { ...path, ['x'.repeat(1e6)]: 0 }, `/${'x'.repeat(1e6)}`],
];

/** Held by `toBe`, for a failure would print the half a million levels. */
function expectRefusal(result: ParseResult<Path>, pointer: string): void {
  const issues = result.ok ? [] : result.issues;
  expect(issues[0]?.pointer === pointer).toBe(true);
  expect(issues.length).toBeLessThanOrEqual(100);
  expect(issues.every(({ message }) => message.length < 500)).toBe(true);
}

describe('garbage of a megabyte is answered', () => {
  test.each(inputs)('%s', (_, input, pointer) => {
    expectRefusal(parsePath(input), pointer);
  });

  test('and so is a path of 100 000 activities', () => {
    const result = parsePath({ ...path, activities: times(100_000, activity) });
    expect(result.ok && result.value.activities.length).toBe(100_000);
  });
});

describe('under a content security policy, where zod may not generate code', () => {
  afterEach(() => {
    z.config({ jitless: false });
    vi.resetModules();
  });

  test('the answers are the same', async () => {
    z.config({ jitless: true });
    vi.resetModules();
    const fresh = await import('../../src/schema.js');
    expect(fresh.parsePath).not.toBe(parsePath);
    const [name, input, pointer] = inputs[6] ?? ['', null, ''];
    expect(name).toBe('500 000 wrong activities');
    expectRefusal(fresh.parsePath(input), pointer);
    expect(fresh.parsePath(path)).toEqual({ ok: true, value: path });
  });
});
