import { expect, it } from 'vitest';
import { isUnknown } from '../../src/model/source.js';

it.each<[unknown, boolean]>([
  [{ status: 'unknown', reason: 'perdu', consulted: [] }, true],
  [{ status: 'stated' }, false],
  [{}, false],
  [[], false],
  [null, false],
  [undefined, false],
  [0, false],
  ['unknown', false],
  // A function may bear any property: it is no record.
  [Object.assign(() => 0, { status: 'unknown' }), false],
])('%j is unknown: %s', (value, unknown) => {
  expect(isUnknown(value)).toBe(unknown);
});
