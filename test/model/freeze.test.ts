import { expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/freeze.js';

it('freezes a literal through and through, and gives it back', () => {
  const literal = { list: [{ deep: [1] }], text: 'a', none: null, nothing: undefined };
  expect(deepFreeze<unknown>(literal)).toBe(literal);
  const parts = [literal, literal.list, literal.list[0], literal.list[0]?.deep];
  expect(parts.map((part) => typeof part === 'object' && Object.isFrozen(part))).toEqual(
    parts.map(() => true),
  );
});

it.each([null, undefined, 'text', 2027, true])('gives %j back', (value) => {
  expect(deepFreeze(value)).toBe(value);
});
