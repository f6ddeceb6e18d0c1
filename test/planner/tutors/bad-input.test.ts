import { describe, expect, it } from 'vitest';
import { assignTutors, CqpMoError } from '../../../src/index.js';
import { completePath } from '../../support/paths.js';

const path = completePath;
const other = { ...path, candidate: { id: 'c-2' } };
const tutor = { id: 't' };
const away = { from: '2027-01-11', to: '2027-01-10' };

const table: readonly (readonly [name: string, args: readonly unknown[], code: string, pointer: string])[] = [
  ['no list of paths', ['path', []], 'invalid-type', '/paths'],
  ['no path', [[path, 7], []], 'invalid-type', '/paths/1'],
  ['a hole', [new Array(1), []], 'invalid-type', '/paths/0'],
  [
    'a day that does not exist',
    [[{ ...path, jury: { on: '2027-02-30' } }], []],
    'invalid-day',
    '/paths/0/jury/on',
  ],
  ['two paths of a candidate', [[path, other, path], []], 'duplicate-id', '/paths/2/candidate/id'],
  ['no list of tutors', [[path], tutor], 'invalid-type', '/tutors'],
  ['a tutor without an id', [[path], [{}]], 'missing-field', '/tutors/0/id'],
  ['a blank id', [[path], [{ id: ' ' }]], 'invalid-text', '/tutors/0/id'],
  ['two tutors of one id', [[path], [tutor, { id: 'u' }, tutor]], 'duplicate-id', '/tutors/2/id'],
  ['an unknown field', [[path], [{ ...tutor, trained: true }]], 'unknown-field', '/tutors/0/trained'],
  [
    'no day of training',
    [[path], [{ ...tutor, trainedOn: ['soon'] }]],
    'invalid-day',
    '/tutors/0/trainedOn/0',
  ],
  [
    'a reversed absence',
    [[path], [{ ...tutor, unavailable: [away] }]],
    'end-before-start',
    '/tutors/0/unavailable/0/to',
  ],
  ['no options', [[path], [], null], 'invalid-type', '/options'],
  ['no first day', [[path], [], { from: '2027-13-01' }], 'invalid-day', '/options/from'],
  ['less than no step', [[path], [], { maxSteps: -1 }], 'invalid-number', '/options/maxSteps'],
  ['half a step', [[path], [], { maxSteps: 0.5 }], 'invalid-number', '/options/maxSteps'],
  ['an unknown option', [[path], [], { steps: 1 }], 'unknown-field', '/options/steps'],
  [
    'a reversed closed period',
    [[path], [], { closedDays: { periods: [away] } }],
    'end-before-start',
    '/options/closedDays/periods/0/to',
  ],
];

describe('malformed arguments', () => {
  it.each(table)('%s is refused where it stands', (_, args, code, pointer) => {
    let caught: unknown;
    try {
      Reflect.apply(assignTutors, undefined, args);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CqpMoError);
    expect(caught).toMatchObject({ code, pointer });
  });
});
