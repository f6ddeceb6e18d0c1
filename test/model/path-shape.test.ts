import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOfPath, faultsOfPath, pathShape, requirePath } from '../../src/model/path-shape.js';
import { recogniserOf } from '../../src/model/recognise.js';
import { faultOf } from '../../src/model/shape.js';
import { arbitraryMutation } from '../support/mutations.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { runs } from '../support/runs.js';

const opening = { id: 'a-1', type: 'opening', start: '2027-01-11', end: '2027-01-11' };
const spe = { id: 'a-2', type: 'spe', unit: 'bloc-1', start: '2027-02-01', end: '2027-02-02' };
const waiver = { rule: 'spe-count', reason: 'r', grantedBy: 'g', on: '2027-01-11' };
const path = {
  formatVersion: 1,
  edition: 'blocs',
  kind: 'complete',
  blocs: ['bloc-1'],
  candidate: { id: 'c-1' },
  activities: [opening, spe],
};

/** Code and pointer of each fault. */
const told = (value: unknown): string[] =>
  [...faultsOfPath(value)].map(({ code, pointer }) => `${code} ${pointer}`);

test.each<[string, object]>([
  ['the shortest path', path],
  ['a path of 2017 without blocs', { ...path, edition: '2017', blocs: [] }],
  [
    'an activity of one day, and a waiver of one day',
    { ...path, waivers: [{ ...waiver, until: waiver.on }] },
  ],
  ['empty objects and lists', { ...path, dossier: {}, jury: { members: [] }, evaluators: [], waivers: [] }],
  ['no tutor training', { ...path, tutor: { id: 't-1', trainedOn: [], lineManagementYears: 0 } }],
])('%s is well formed', (_, value) => {
  expect(told(value)).toEqual([]);
  expect(() => {
    requirePath(value);
  }).not.toThrow();
});

test.each<[string, unknown, string[]]>([
  ['null', null, ['invalid-type ']],
  ['a list', [path], ['invalid-type ']],
  ['a number', 2027, ['invalid-type ']],
  ['a Date', new Date(0), ['invalid-type ']],
  ['an unknown format version', { ...path, formatVersion: 2 }, ['unknown-format-version /formatVersion']],
  ['the version as a text', { ...path, formatVersion: '1' }, ['unknown-format-version /formatVersion']],
  ['an unknown edition', { ...path, edition: '2019' }, ['unknown-edition /edition']],
  ['an unknown kind', { ...path, kind: 'partial' }, ['unknown-kind /kind']],
  ['an unknown bloc', { ...path, blocs: ['bloc-1', 'bloc-5'] }, ['unknown-id /blocs/1']],
  ['a bloc twice', { ...path, blocs: ['bloc-1', 'bloc-1'] }, ['duplicate-id /blocs/1']],
  ['no bloc', { ...path, blocs: [] }, ['empty-list /blocs']],
  ['a hole among blocs', { ...path, blocs: new Array(1) }, ['unknown-id /blocs/0']],
  ['a blank candidate', { ...path, candidate: { id: ' ' } }, ['invalid-text /candidate/id']],
  ['an undefined field', { ...path, tutor: undefined }, ['invalid-type /tutor']],
  ['a Date for a dossier', { ...path, dossier: new Date(0) }, ['invalid-type /dossier']],
  [
    'a day that does not exist',
    { ...path, dossier: { depositedOn: '2027-02-30' } },
    ['invalid-day /dossier/depositedOn'],
  ],
  [
    'an unknown type',
    { ...path, activities: [{ ...spe, type: 'stage' }] },
    ['unknown-kind /activities/0/type'],
  ],
  [
    'a field of another type',
    { ...path, activities: [{ ...opening, unit: 'bloc-1' }] },
    ['unknown-field /activities/0/unit'],
  ],
  [
    'an id twice',
    { ...path, activities: [opening, spe, { ...opening, start: '2027-01-10' }] },
    ['duplicate-id /activities/2/id'],
  ],
  [
    'ends before starts, all of them',
    {
      ...path,
      blocs: [],
      activities: [{ ...opening, end: '2027-01-10' }, spe, { ...spe, id: 'a-3', end: '2026-02-02' }],
      waivers: [waiver, { ...waiver, until: '2027-01-10' }],
    },
    [
      'end-before-start /activities/0/end',
      'end-before-start /activities/2/end',
      'end-before-start /waivers/1/until',
      'empty-list /blocs',
    ],
  ],
  [
    'a wrong form, and then nothing of its consistency',
    { ...path, kind: 1, activities: [{ ...opening, end: '2027-01-10' }] },
    ['unknown-kind /kind'],
  ],
  [
    '__proto__ as a key',
    JSON.parse(JSON.stringify(path).replace('"edition"', '"__proto__":{},"edition"')),
    ['unknown-field /__proto__'],
  ],
  ['an unknown rule', { ...path, waivers: [{ ...waiver, rule: 'none' }] }, ['unknown-id /waivers/0/rule']],
  [
    'two faults of form, in the order of the fields',
    { ...path, evaluators: ['e-1', 'e-1'], tutor: { id: 't', lineManagementYears: -1 } },
    ['invalid-number /tutor/lineManagementYears', 'duplicate-id /evaluators/1'],
  ],
])('%s', (_, value, faults) => {
  expect(told(value)).toEqual(faults);
  const [code, pointer] = faults[0]?.split(' ') ?? [];
  expect(() => {
    requirePath(value);
  }).toThrow(expect.objectContaining({ name: 'CqpMoError', code, pointer }));
});

test('what is inconsistent is said, with what would do', () => {
  const early = { ...opening, end: '2027-01-10' };
  expect([...faultsOfPath({ ...path, blocs: [], activities: [early] })]).toEqual([
    {
      code: 'end-before-start',
      pointer: '/activities/0/end',
      explanation: 'this day comes before 2027-01-11, when it starts',
      expected: { notBefore: '2027-01-11' },
      found: '2027-01-10',
    },
    { code: 'empty-list', pointer: '/blocs', explanation: 'a path targets at least one bloc' },
  ]);
});

describe('over paths of any kind', () => {
  const isPathShaped = recogniserOf(pathShape);

  test('a path is recognised, and sound', () => {
    fc.assert(
      fc.property(arbitraryPath, (value) => {
        expect(faultOfPath(value)).toBeUndefined();
        expect(isPathShaped(value)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  test('what is recognised is exactly what has no fault of form', () => {
    const numRuns = runs(3000);
    let refused = 0;
    fc.assert(
      fc.property(arbitraryMutation(arbitraryPath), (value) => {
        const isSound = faultOf(pathShape, value) === undefined;
        expect(isPathShaped(value)).toBe(isSound);
        if (!isSound) refused += 1;
      }),
      { numRuns },
    );
    expect(refused).toBeGreaterThan(numRuns / 3);
  });
});
