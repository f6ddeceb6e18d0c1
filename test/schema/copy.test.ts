import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePath, parseScope, parseTariffs } from '../../src/schema.js';
import { arbitraryPath } from '../support/arbitrary-path.js';

/** Every object and list of a value. */
function containersOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(containersOf)];
}

/** The value of a result that must be good. */
const valueOf = (result: { ok: boolean; value?: unknown }): unknown => {
  expect(result.ok).toBe(true);
  return result.value;
};

const inputs = fc.oneof(
  arbitraryPath.map((value) => ({ value, parse: parsePath })),
  fc.constant({ value: { edition: 'blocs', blocs: ['bloc-1'], support: false }, parse: parseScope }),
  fc.constant({ value: [{ item: 'bloc-1', year: 2027, cents: 1, origin: 'devis' }], parse: parseTariffs }),
);

test('what is read equals what was written, through JSON and back', () => {
  fc.assert(
    fc.property(inputs, ({ value, parse }) => {
      const read = valueOf(parse(JSON.parse(JSON.stringify(value))));
      expect(read).toEqual(value);
      expect(JSON.parse(JSON.stringify(read))).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

test('what is read shares nothing with the input, and may be changed', () => {
  fc.assert(
    fc.property(inputs, ({ value, parse }) => {
      const before = JSON.stringify(value);
      const own = new Set(containersOf(value));
      const read = containersOf(valueOf(parse(value)));
      expect(read).toHaveLength(own.size);
      expect(read.filter((container) => own.has(container) || Object.isFrozen(container))).toEqual([]);
      for (const container of read) Reflect.set(container, Array.isArray(container) ? 0 : 'id', 'changed');
      expect(JSON.stringify(value)).toBe(before);
    }),
    { numRuns: 300 },
  );
});

test('a frozen input is read, and an object without prototype becomes an ordinary one', () => {
  const input = Object.freeze(
    Object.assign(Object.create(null) as object, { edition: 'blocs', blocs: Object.freeze(['bloc-1']) }),
  );
  const read = valueOf(parseScope(input));
  expect(read).toStrictEqual({ edition: 'blocs', blocs: ['bloc-1'] });
});
