import type { ErrorCode } from '../model/error.js';
import type { Faults } from '../model/shape.js';
import { sentenceOf } from './sentence.js';

/** What keeps an input from being accepted, for the person who fills the form. */
export interface Issue {
  /** Stable code, the same as that of the `CqpMoError` that the engine would throw. */
  readonly code: ErrorCode;
  /** JSON pointer (RFC 6901) into the input, `''` for the whole. */
  readonly pointer: string;
  /** One French sentence: the place, what stands there, and what is expected. */
  readonly message: string;
}

/** An input accepted, as a fresh copy, or what is wrong with it. */
export type ParseResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

const mostIssues = 100;

/** Tells the first hundred faults; the last one says how many more there are. */
export function issuesOf(faults: Faults): Issue[] {
  const issues: Issue[] = [];
  let more = 0;
  for (const fault of faults) {
    if (issues.length === mostIssues) more += 1;
    else issues.push({ code: fault.code, pointer: fault.pointer, message: sentenceOf(fault) });
  }
  const last = issues.pop();
  if (!last) return issues;
  const message = more === 0 ? last.message : `${last.message} ${andMore(more)}`;
  return [...issues, { ...last, message }];
}

function andMore(count: number): string {
  return count === 1 ? 'Une autre anomalie suit.' : `${count} autres anomalies suivent.`;
}
