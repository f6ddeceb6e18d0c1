import { describe, expect, it } from 'vitest';
import { CqpMoError } from '../../../src/model/error.js';
import { planCohort } from '../../../src/planner/cohort/plan-cohort.js';
import { facts } from '../facts.js';

const request = { candidate: { id: 'c-1' }, blocs: ['bloc-1'], earliestStart: '2027-01-04' };
const session = {
  id: 's',
  module: 'pilotage',
  site: 'Lyon',
  start: '2027-02-01',
  end: '2027-02-02',
  seats: 1,
};
const jury = { id: 'j', on: '2027-09-01', blocs: ['bloc-1'], seats: 1 };
const catalogue = { sessions: [session], juries: [jury] };

function faultOf(requests: unknown, offered: unknown, options: unknown, tutors?: unknown): unknown {
  try {
    planCohort(facts, requests as never, offered as never, tutors as never, options as never);
  } catch (error) {
    if (error instanceof CqpMoError) return [error.code, error.pointer];
    throw error;
  }
  return undefined;
}

describe('a malformed call', () => {
  it.each([
    ['no list', {}, catalogue, {}, ['invalid-type', '/requests']],
    ['a hole', new Array(1), catalogue, {}, ['invalid-type', '/requests/0']],
    [
      'a missing field',
      [request, { ...request, blocs: undefined }],
      catalogue,
      {},
      ['invalid-type', '/requests/1/blocs'],
    ],
    ['no bloc', [{ ...request, blocs: [] }], catalogue, {}, ['empty-list', '/requests/0/blocs']],
    [
      'an impossible day',
      [{ ...request, earliestStart: '2027-02-30' }],
      catalogue,
      {},
      ['invalid-day', '/requests/0/earliestStart'],
    ],
    [
      'a candidate twice',
      [request, { ...request, blocs: ['bloc-2'] }],
      catalogue,
      {},
      ['duplicate-id', '/requests/1/candidate/id'],
    ],
    [
      'an unknown pin',
      [{ ...request, pinned: ['x'] }],
      catalogue,
      {},
      ['unknown-id', '/requests/0/pinned/0'],
    ],
    [
      'negative seats',
      [request],
      { ...catalogue, sessions: [{ ...session, seats: -1 }] },
      {},
      ['invalid-number', '/catalogue/sessions/0/seats'],
    ],
    [
      'a session twice',
      [request],
      { ...catalogue, sessions: [session, session] },
      {},
      ['duplicate-id', '/catalogue/sessions/1/id'],
    ],
    ['no options', [request], catalogue, null, ['invalid-type', '/options']],
    ['an unknown option', [request], catalogue, { steps: 1 }, ['unknown-field', '/options/steps']],
    ['broken steps', [request], catalogue, { maxSteps: 1.5 }, ['invalid-number', '/options/maxSteps']],
    ['no solver', [request], catalogue, { solver: {} }, ['invalid-type', '/options/solver']],
    ['a null solver', [request], catalogue, { solver: null }, ['invalid-type', '/options/solver']],
  ])('%s is refused with its place', (_, requests, offered, options, expected) => {
    expect(faultOf(requests, offered, options)).toEqual(expected);
  });

  it.each([
    ['no list of tutors', 3, ['invalid-type', '/tutors']],
    ['a tutor without id', [{}], ['missing-field', '/tutors/0/id']],
    ['a tutor twice', [{ id: 't' }, { id: 't' }], ['duplicate-id', '/tutors/1/id']],
  ])('%s is refused with its place', (_, tutors, expected) => {
    expect(faultOf([request], catalogue, {}, tutors)).toEqual(expected);
  });
});
