import type { CellValue, Column } from './table-types.js';

/** A column with what it shows of a record; absent is an empty cell. */
export interface ColumnOf<Record, Name extends string> extends Column<Name> {
  readonly of: (record: Record) => CellValue | undefined;
}

/** How the records of a table are told from others, and its columns. */
export interface TableOf<Record, Name extends string> {
  /** The fields that every such record has, and their types in JSON; `any` where null is one of them. */
  readonly fields: Readonly<globalThis.Record<string, 'string' | 'number' | 'object' | 'list' | 'any'>>;
  /** Fields that no such record has. */
  readonly not?: readonly string[];
  /** Lists of columns that come before the others: those that records of several kinds have in common. */
  readonly before?: readonly (readonly ColumnOf<Record, Name>[])[];
  readonly columns: readonly ColumnOf<Record, Name>[];
}

/** Several values in one cell: a space between them, which is in no id and no JSON pointer of this library. */
export function joined(values: readonly string[] | undefined): string | undefined {
  return values && values.length > 0 ? values.join(' ') : undefined;
}

/** A value of any form in one cell: a text or a number as it is, else its JSON. */
export function asText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
