import { isIsoDay } from '../model/day.js';
import { CqpMoError, type ErrorCode } from '../model/error.js';
import { compliances, forces, verdicts, type Finding } from '../model/finding.js';
import { documentIds, ruleIds } from '../model/ids.js';
import { isPlainObject } from '../model/shape.js';
import type { SourceStatus } from '../model/source.js';
import { timelineThemes, type TimelineOptions } from './timeline/options.js';

type Fields = Readonly<Record<string, unknown>>;

function wrong(code: ErrorCode, pointer: string, explanation: string): never {
  throw new CqpMoError(code, pointer, explanation);
}

/** Throws unless a value is an object as JSON has them. */
export function requireObject(value: unknown, pointer: string): asserts value is Fields {
  if (!isPlainObject(value)) wrong('invalid-type', pointer, 'expected an object');
}

/** Throws unless a value is a list without holes; gives it back. */
export function requireList(value: unknown, pointer: string): readonly unknown[] {
  if (!Array.isArray(value)) wrong('invalid-type', pointer, 'expected a list');
  const list: readonly unknown[] = value;
  const hole = list.findIndex((one) => one === undefined);
  if (hole >= 0) wrong('invalid-type', `${pointer}/${String(hole)}`, 'expected a value');
  return list;
}

/** Throws unless a value is a text. */
export function requireText(value: unknown, pointer: string): void {
  if (typeof value !== 'string') wrong('invalid-type', pointer, 'expected a text');
}

/** Throws unless a value is a number. */
export function requireNumber(value: unknown, pointer: string): void {
  if (typeof value !== 'number') wrong('invalid-type', pointer, 'expected a number');
}

function requireDayAt(value: unknown, pointer: string): void {
  if (!isIsoDay(value)) wrong('invalid-day', pointer, 'expected a calendar day');
}

function requireOneOf(value: unknown, choices: readonly string[], code: ErrorCode, pointer: string): void {
  if (!choices.includes(value as string)) wrong(code, pointer, `expected one of ${choices.join(', ')}`);
}

const statuses: readonly SourceStatus[] = ['stated', 'derived', 'reading', 'truncated', 'missing'];

/** Throws unless a value names a document and a place in it. */
export function requireSource(value: unknown, pointer: string): void {
  requireObject(value, pointer);
  requireOneOf(value['document'], documentIds, 'unknown-id', `${pointer}/document`);
  requireText(value['place'], `${pointer}/place`);
  requireOneOf(value['status'], statuses, 'unknown-kind', `${pointer}/status`);
  if (value['note'] !== undefined) requireText(value['note'], `${pointer}/note`);
}

/** Throws where a report lacks what is written of it. What a later version adds is left alone. */
export function requireReport(value: unknown, pointer = ''): void {
  requireObject(value, pointer);
  requireOneOf(value['compliance'], compliances, 'unknown-kind', `${pointer}/compliance`);
  for (const [index, finding] of requireList(value['findings'], `${pointer}/findings`).entries()) {
    requireFinding(finding, `${pointer}/findings/${String(index)}`);
  }
  if ('tutors' in value) requireTutors(value['tutors'], `${pointer}/tutors`);
}

/** Throws where a report is not one on a path: the places that a report on a cohort names are in other paths too. */
export function requirePathReport(value: unknown, pointer: string): void {
  requireReport(value, pointer);
  if ('tutors' in (value as object)) wrong('unknown-kind', pointer, 'expected the report on one path');
}

/** Throws where the tutors of the report on a cohort lack what is written of them. */
function requireTutors(value: unknown, at: string): void {
  for (const [index, tutor] of requireList(value, at).entries()) {
    const pointer = `${at}/${String(index)}`;
    requireObject(tutor, pointer);
    requireText(tutor['tutor'], `${pointer}/tutor`);
    requireNumber(tutor['missions'], `${pointer}/missions`);
    requireNumber(tutor['peak'], `${pointer}/peak`);
    const { freeFrom } = tutor;
    if (freeFrom !== undefined && freeFrom !== null) requireDayAt(freeFrom, `${pointer}/freeFrom`);
    for (const [rank, overload] of requireList(tutor['overloads'], `${pointer}/overloads`).entries()) {
      const place = `${pointer}/overloads/${String(rank)}`;
      requireObject(overload, place);
      requireDayAt(overload['from'], `${place}/from`);
      requireDayAt(overload['to'], `${place}/to`);
      requireNumber(overload['managers'], `${place}/managers`);
    }
  }
}

function requireFinding(value: unknown, pointer: string): void {
  requireObject(value, pointer);
  const finding = value as Fields & Partial<Finding>;
  requireOneOf(finding.rule, ruleIds, 'unknown-id', `${pointer}/rule`);
  requireOneOf(finding.force, forces, 'unknown-kind', `${pointer}/force`);
  requireOneOf(finding.verdict, verdicts, 'unknown-kind', `${pointer}/verdict`);
  requireText(finding.message, `${pointer}/message`);
  for (const key of ['at', 'missing'] as const) {
    if (key === 'missing' && finding.missing === undefined) continue;
    for (const [index, one] of requireList(finding[key], `${pointer}/${key}`).entries()) {
      requireText(one, `${pointer}/${key}/${String(index)}`);
    }
  }
  if (finding.notChecked !== undefined) requireText(finding.notChecked, `${pointer}/notChecked`);
  requireSource(finding.source, `${pointer}/source`);
}

/** Throws unless options are those that a function knows. */
export function requireOptions(value: unknown, known: readonly string[]): asserts value is Fields {
  requireObject(value, '/options');
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) wrong('unknown-field', `/options/${key}`, 'no such option');
  }
}

/** Throws where the options of a timeline are not. */
export function requireTimelineOptions(value: unknown): asserts value is TimelineOptions {
  requireOptions(value, ['today', 'theme', 'width']);
  const { today, theme, width } = value;
  if (today !== undefined && !isIsoDay(today))
    wrong('invalid-day', '/options/today', 'expected a calendar day');
  if (theme !== undefined) requireOneOf(theme, timelineThemes, 'unknown-kind', '/options/theme');
  if (width === undefined) return;
  if (typeof width !== 'number') wrong('invalid-type', '/options/width', 'expected a number');
  if (!(width >= 320 && width <= 10_000)) wrong('invalid-number', '/options/width', 'expected 320 to 10 000');
}
