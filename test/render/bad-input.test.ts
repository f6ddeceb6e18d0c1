import { describe, expect, it, test } from 'vitest';
import { checkCohort, checkPath, costOf, CqpMoError, durationOf } from '../../src/index.js';
import { show } from '../../src/notebook.js';
import { toHtml, toICalendar, toMarkdown, toMermaid, toTimelineSvg } from '../../src/render.js';
import { completePath } from '../support/paths.js';

const report = checkPath(completePath);
const cohort = checkCohort([completePath]);
const duration = durationOf(completePath);
const cost = costOf(completePath, { year: 2017, tariffs: [{ item: 'complete-path', year: 2017, cents: 1 }] });
const [finding] = report.findings;
const [tutor] = cohort.tutors;

/** Calls with anything, as plain JavaScript may, and says what it throws. */
function thrownBy(call: (...args: never[]) => unknown, ...args: unknown[]): string {
  try {
    (call as (...args: unknown[]) => unknown)(...args);
  } catch (error) {
    if (error instanceof CqpMoError) return `${error.code} ${error.pointer}`;
    throw error;
  }
  return 'nothing';
}

const withFinding = (changes: object) => ({ ...report, findings: [finding, { ...finding, ...changes }] });
const withTutor = (changes: object) => ({ ...cohort, tutors: [{ ...tutor, ...changes }] });

test('a report on a cohort marks no path', () => {
  expect(thrownBy(toTimelineSvg, completePath, cohort)).toBe('unknown-kind /report');
  expect(thrownBy(show, completePath, { report: cohort })).toBe('unknown-kind /report');
});

describe('what is no path', () => {
  const wrong = { ...completePath, activities: [{ ...completePath.activities[0], end: '2027-02-30' }] };
  it.each([
    ['toTimelineSvg', toTimelineSvg, []],
    ['toICalendar', toICalendar, [{ stamp: '2027-01-04' }]],
    ['toMermaid', toMermaid, []],
    ['show', show, []],
  ] as const)('is refused by %s', (_, call, rest) => {
    expect(thrownBy(call, wrong, ...rest)).toBe('invalid-day /activities/0/end');
    expect(thrownBy(call, null, ...rest)).toBe(call === show ? 'unknown-kind ' : 'invalid-type ');
  });
});

test.each<[unknown, string]>([
  [null, 'invalid-type '],
  [{}, 'unknown-kind /compliance'],
  [{ ...report, findings: {} }, 'invalid-type /findings'],
  [{ ...report, findings: new Array(2) }, 'invalid-type /findings/0'],
  [withFinding({ rule: 'no-rule' }), 'unknown-id /findings/1/rule'],
  [withFinding({ force: 'law' }), 'unknown-kind /findings/1/force'],
  [withFinding({ verdict: 'toString' }), 'unknown-kind /findings/1/verdict'],
  [withFinding({ message: 3 }), 'invalid-type /findings/1/message'],
  [withFinding({ at: undefined }), 'invalid-type /findings/1/at'],
  [withFinding({ at: [1] }), 'invalid-type /findings/1/at/0'],
  [withFinding({ missing: 'x' }), 'invalid-type /findings/1/missing'],
  [withFinding({ notChecked: {} }), 'invalid-type /findings/1/notChecked'],
  [withFinding({ source: null }), 'invalid-type /findings/1/source'],
  [withFinding({ source: { ...finding?.source, document: 'x' } }), 'unknown-id /findings/1/source/document'],
  [withFinding({ source: { ...finding?.source, note: 1 } }), 'invalid-type /findings/1/source/note'],
  [{ ...cohort, tutors: null }, 'invalid-type /tutors'],
  [withTutor({ tutor: 1 }), 'invalid-type /tutors/0/tutor'],
  [withTutor({ freeFrom: '2027-02-30' }), 'invalid-day /tutors/0/freeFrom'],
  [withTutor({ overloads: [{ from: 'x' }] }), 'invalid-day /tutors/0/overloads/0/from'],
])('as a report, %j is refused: %s', (value, thrown) => {
  expect(thrownBy(toHtml, value)).toBe(thrown);
  expect(thrownBy(toMarkdown, value)).toBe(thrown);
  if (typeof value === 'object' && value !== null && 'findings' in value) {
    expect(thrownBy(show, value)).toBe(thrown);
    expect(thrownBy(toTimelineSvg, completePath, value)).toBe(thrown.replace(' ', ' /report'));
  }
});

test.each<[unknown, string]>([
  [null, 'invalid-type /options'],
  [{ today: '2027-02-30' }, 'invalid-day /options/today'],
  [{ theme: 'blue' }, 'unknown-kind /options/theme'],
  [{ width: '400' }, 'invalid-type /options/width'],
  [{ width: 319 }, 'invalid-number /options/width'],
  [{ width: Number.NaN }, 'invalid-number /options/width'],
  [{ width: 1e9 }, 'invalid-number /options/width'],
  [{ with: 400 }, 'unknown-field /options/with'],
])('as options of a timeline, %j is refused: %s', (options, thrown) => {
  expect(thrownBy(toTimelineSvg, completePath, undefined, options)).toBe(thrown);
  expect(thrownBy(show, completePath, options)).toBe(thrown);
});

test.each<[unknown, string]>([
  [undefined, 'invalid-type /options'],
  [{}, 'missing-field /options/stamp'],
  [{ stamp: 5 }, 'invalid-day /options/stamp'],
  [{ stamp: '2027-02-30' }, 'invalid-day /options/stamp'],
  [{ stamp: '2027-02-28T24:00:00Z' }, 'invalid-day /options/stamp'],
  [{ stamp: '2027-02-28T10:00:00+02:00' }, 'invalid-day /options/stamp'],
  [{ stamp: '2027-02-28\r\nX:1' }, 'invalid-day /options/stamp'],
  [{ stamp: '2027-02-28', pathId: 1 }, 'invalid-type /options/pathId'],
  [{ stamp: '2027-02-28', path: 'x' }, 'unknown-field /options/path'],
])('as options of a calendar, %j is refused: %s', (options, thrown) => {
  expect(thrownBy(toICalendar, completePath, options)).toBe(thrown);
});

test.each<[unknown, string]>([
  [undefined, 'unknown-kind '],
  ['text', 'unknown-kind '],
  [[completePath], 'unknown-kind '],
  [{}, 'unknown-kind '],
  [{ columns: [], rows: {} }, 'invalid-type /rows'],
  [{ columns: [{}], rows: [] }, 'invalid-type /columns/0/name'],
  [{ columns: [{ name: 'a', title: 1 }], rows: [] }, 'invalid-type /columns/0/title'],
  [{ columns: [{ name: 'a' }], rows: [1] }, 'invalid-type /rows/0'],
  [{ ...duration, lines: [{ what: 'x' }] }, 'invalid-type /lines/0/quantity'],
  [{ ...duration, unknown: undefined }, 'invalid-type /unknown'],
  [{ ...duration, excluded: [{ what: 1 }] }, 'invalid-type /excluded/0/what'],
  [{ ...cost, funded: { low: 1 } }, 'invalid-type /funded/expected'],
  [{ ...cost, lines: [{ ...cost.lines[0], source: null }] }, 'invalid-type /lines/0/source'],
  [{ ...cost, unpriced: [{ what: 'x' }] }, 'invalid-type /unpriced/0/reason'],
])('show refuses %j: %s', (value, thrown) => {
  expect(thrownBy(show, value)).toBe(thrown);
});
