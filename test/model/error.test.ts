import { expect, it } from 'vitest';
import { CqpMoError } from '../../src/model/error.js';

it.each([
  ['/start', 'invalid-day at /start: no such day'],
  ['', 'invalid-day at the top: no such day'],
])('says at %j what is wrong there', (pointer, message) => {
  const error = new CqpMoError('invalid-day', pointer, 'no such day');
  expect(error).toBeInstanceOf(Error);
  expect([error.name, error.code, error.pointer, error.message]).toEqual([
    'CqpMoError',
    'invalid-day',
    pointer,
    message,
  ]);
});
