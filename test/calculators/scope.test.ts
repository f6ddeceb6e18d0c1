import { describe, expect, test } from 'vitest';
import { costOf } from '../../src/calculators/cost.js';
import { durationOf } from '../../src/calculators/duration.js';
import { editions } from '../../src/data/index.js';
import { CqpMoError, type ErrorCode } from '../../src/model/error.js';
import { completePath, opening, pathWith } from './paths.js';
import { costFacts } from './facts.js';

function errorOf(call: () => unknown): [ErrorCode, string] | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof CqpMoError) return [error.code, error.pointer];
    throw error;
  }
  return undefined;
}

describe.each<[string, (scope: never) => unknown]>([
  ['durationOf', (scope) => durationOf(editions, scope)],
  ['costOf', (scope) => costOf(costFacts, scope, { year: 2027 })],
])('%s refuses', (_, call) => {
  test.each<[unknown, ErrorCode, string]>([
    [null, 'invalid-type', ''],
    [undefined, 'invalid-type', ''],
    ['bloc-1', 'invalid-type', ''],
    [[], 'invalid-type', ''],
    [{}, 'missing-field', '/edition'],
    [{ edition: '2019' }, 'unknown-edition', '/edition'],
    [{ edition: null }, 'unknown-edition', '/edition'],
    [{ edition: 'blocs' }, 'missing-field', '/blocs'],
    [{ blocs: ['bloc-1'] }, 'missing-field', '/edition'],
    [{ edition: 'blocs', blocs: 'bloc-1' }, 'invalid-type', '/blocs'],
    [{ edition: 'blocs', blocs: [] }, 'empty-list', '/blocs'],
    [{ edition: 'blocs', blocs: ['bloc-5'] }, 'unknown-id', '/blocs/0'],
    [{ edition: 'blocs', blocs: ['bloc-1', 'transverse'] }, 'unknown-id', '/blocs/1'],
    [{ edition: 'blocs', blocs: ['bloc-1', 'bloc-2', 'bloc-1'] }, 'duplicate-id', '/blocs/2'],
    [{ edition: 'blocs', blocs: ['bloc-1'], support: 'yes' }, 'invalid-type', '/support'],
    [{ edition: 'blocs', blocs: ['bloc-1'], hours: 7 }, 'unknown-field', '/hours'],
    [{ edition: '2017', blocs: ['bloc-1'] }, 'unknown-field', '/blocs'],
    [JSON.parse('{"edition":"2017","__proto__":{}}'), 'unknown-field', '/__proto__'],
    // One field of a path against one of a scope: taken for a scope.
    [{ edition: 'blocs', blocs: ['bloc-1'], support: true, kind: 'complete' }, 'unknown-field', '/kind'],
    // Fields of a path alone: taken for a path.
    [{ edition: 'blocs', blocs: ['bloc-1'], kind: 'complete' }, 'missing-field', '/formatVersion'],
    [{ ...completePath, formatVersion: 2 }, 'unknown-format-version', '/formatVersion'],
    [{ ...completePath, edition: '2019' }, 'unknown-edition', '/edition'],
    [{ ...completePath, support: true }, 'unknown-field', '/support'],
    [{ ...completePath, blocs: [] }, 'empty-list', '/blocs'],
    [{ ...completePath, jury: { on: '2027-02-30' } }, 'invalid-day', '/jury/on'],
    [pathWith(['bloc-1'], [{ ...opening, start: '27/01/2027' }]), 'invalid-day', '/activities/0/start'],
    [pathWith(['bloc-1'], [{ ...opening, end: '2027-02-28' }]), 'end-before-start', '/activities/0/end'],
    [pathWith(['bloc-1'], [opening, opening]), 'duplicate-id', '/activities/1/id'],
  ])('%j', (scope, code, pointer) => {
    expect(errorOf(() => call(scope as never))).toEqual([code, pointer]);
  });
});

describe('costOf refuses the options', () => {
  const tariff = { item: 'bloc-1', year: 2027, cents: 100 };
  test.each<[unknown, ErrorCode, string]>([
    [undefined, 'invalid-type', '/options'],
    [null, 'invalid-type', '/options'],
    [{}, 'missing-field', '/options/year'],
    [{ year: 2027.5 }, 'invalid-number', '/options/year'],
    [{ year: '2027' }, 'invalid-type', '/options/year'],
    [{ year: Number.NaN }, 'invalid-number', '/options/year'],
    [{ year: 2027, currency: 'EUR' }, 'unknown-field', '/options/currency'],
    [{ year: 2027, headcount: -1 }, 'invalid-number', '/options/headcount'],
    [{ year: 2027, headcount: 1.5 }, 'invalid-number', '/options/headcount'],
    [{ year: 2027, headcount: '2' }, 'invalid-type', '/options/headcount'],
    [{ year: 2027, headcount: { tutors: 0.5 } }, 'invalid-number', '/options/headcount/tutors'],
    [{ year: 2027, headcount: { jury: 3 } }, 'unknown-field', '/options/headcount/jury'],
    [{ year: 2027, tariffs: {} }, 'invalid-type', '/options/tariffs'],
    [{ year: 2027, tariffs: [{ ...tariff, item: 'bloc-5' }] }, 'unknown-id', '/options/tariffs/0/item'],
    [{ year: 2027, tariffs: [{ ...tariff, cents: 9.99 }] }, 'invalid-number', '/options/tariffs/0/cents'],
    [{ year: 2027, tariffs: [{ ...tariff, cents: -1 }] }, 'invalid-number', '/options/tariffs/0/cents'],
    [{ year: 2027, tariffs: [{ item: 'bloc-1', year: 2027 }] }, 'missing-field', '/options/tariffs/0/cents'],
    [{ year: 2027, tariffs: [tariff, { ...tariff, cents: 200 }] }, 'duplicate-id', '/options/tariffs/1'],
    [
      {
        year: 2027,
        headcount: 2,
        tariffs: [{ item: 'complete-path', year: 2027, cents: Number.MAX_SAFE_INTEGER }],
      },
      'invalid-number',
      '/options',
    ],
  ])('%j', (options, code, pointer) => {
    expect(errorOf(() => costOf(costFacts, completePath, options as never))).toEqual([code, pointer]);
  });

  test('but takes two prices of an item for two years', () => {
    const options = { year: 2027, tariffs: [tariff, { ...tariff, year: 2028 }] as never };
    expect(errorOf(() => costOf(costFacts, completePath, options))).toBeUndefined();
  });
});
