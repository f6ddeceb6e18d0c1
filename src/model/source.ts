import type { DocumentId } from './ids.js';

/**
 * How firmly a document says what a record holds: `stated` in so many words, `derived` by arithmetic from
 * what is stated, a `reading` of ours, `truncated` where a part of the text is lost, `missing` where all is.
 */
export type SourceStatus = 'stated' | 'derived' | 'reading' | 'truncated' | 'missing';

/** Where a fact or a rule comes from: the document, the place in it, and how firmly it says so. */
export interface SourceRef {
  readonly document: DocumentId;
  /** Section, table or paragraph, in French, as a reader of the document would look it up. */
  readonly place: string;
  readonly status: SourceStatus;
  /** What the reader must know of the doubt, in French. */
  readonly note?: string;
}

/** One of the documents that the facts come from. */
export interface SourceDocument {
  readonly id: DocumentId;
  /** Title, or the subject of a letter. */
  readonly title: string;
  /** `description` where the document bears no title and these are words of ours. */
  readonly titleOrigin: 'document' | 'description';
  readonly issuer: string | Unknown;
  /** Calendar day of the document, where it bears one. */
  readonly date?: string;
  /** What is known of its date, in French. */
  readonly dateNote: string;
  /** Number of the information letter, where known. */
  readonly letterNumber?: string;
  /** What else the reader must know of the document, in French. */
  readonly note?: string;
  /** The edition of the referential that it belongs to. */
  readonly edition: 'blocs' | '2017';
}

/** A value that no document gives, with the reason; never a zero, never a guess. */
export interface Unknown {
  readonly status: 'unknown';
  /** Why it is unknown, in French. */
  readonly reason: string;
  /** The documents that were read for it. */
  readonly consulted: readonly DocumentId[];
}

/**
 * Tells a known value from an unknown one.
 *
 * @param value - a value of the referential that a document may leave out
 * @returns true when no document gives the value
 * @example
 * ```ts
 * import { isUnknown, referential } from 'cqp-mo';
 *
 * isUnknown(referential.certification.rncp.number); // => true
 * ```
 */
export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && (value as { status?: unknown }).status === 'unknown';
}
