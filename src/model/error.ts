/** The stable codes of bad input, in errors and in the issues of `cqp-mo/schema` alike. */
export const errorCodes = /* @__PURE__ */ Object.freeze([
  'invalid-type',
  'invalid-text',
  'invalid-number',
  'invalid-day',
  'missing-field',
  'unknown-field',
  'unknown-id',
  'unknown-edition',
  'unknown-format-version',
  'unknown-kind',
  'end-before-start',
  'duplicate-id',
  'empty-list',
  'no-open-day',
] as const);

/** Stable code of a bad input. */
export type ErrorCode = (typeof errorCodes)[number];

/**
 * Thrown on a malformed call: an impossible day, an unknown id, an activity that ends before it starts.
 * What the domain refuses is a finding, never an error.
 *
 * @example
 * ```ts
 * import { buildStandardPath, CqpMoError } from 'cqp-mo';
 *
 * let caught: unknown;
 * try {
 *   buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-02-30' });
 * } catch (error) {
 *   caught = error;
 * }
 * caught instanceof CqpMoError && [caught.code, caught.pointer]; // => ['invalid-day', '/start']
 * ```
 */
export class CqpMoError extends Error {
  override readonly name = 'CqpMoError';

  /**
   * @param code - stable code, for programs
   * @param pointer - JSON pointer (RFC 6901) of the fault in the argument, `''` for the whole
   * @param explanation - one English sentence, for programmers
   */
  constructor(
    readonly code: ErrorCode,
    readonly pointer: string,
    explanation: string,
  ) {
    super(`${code} at ${pointer === '' ? 'the top' : pointer}: ${explanation}`);
  }
}
