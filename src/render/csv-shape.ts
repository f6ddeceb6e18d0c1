import { fault, isPlainObject, under, type Fault } from '../model/shape.js';

/** Finds what keeps a value from being the columns of a table. */
function faultOfColumns(columns: unknown): Fault | undefined {
  if (!Array.isArray(columns)) return fault('invalid-type', 'expected a list of columns');
  for (const [rank, column] of columns.entries()) {
    if (!isPlainObject(column)) return under(rank, fault('invalid-type', 'expected a column'));
    for (const field of ['name', 'title']) {
      if (typeof column[field] === 'string') continue;
      return under(rank, under(field, fault('invalid-type', 'expected a text')));
    }
  }
  return undefined;
}

/** Finds what keeps a value from being a list of rows, whatever their cells. */
function faultOfRows(rows: unknown): Fault | undefined {
  if (!Array.isArray(rows)) return fault('invalid-type', 'expected a list of rows');
  for (const [rank, row] of rows.entries()) {
    if (!isPlainObject(row)) return under(rank, fault('invalid-type', 'expected a row'));
  }
  return undefined;
}

/**
 * Finds what keeps a value from being a table, or rows alone.
 *
 * @param table - anything
 * @returns the first fault; that of a row is under `/rows`, whether or not the rows stand in a table
 */
export function faultOfTable(table: unknown): Fault | undefined {
  if (!Array.isArray(table) && !isPlainObject(table))
    return fault('invalid-type', 'expected a table, or rows');
  const found = Array.isArray(table) ? undefined : faultOfColumns(table['columns']);
  if (found) return under('columns', found);
  const wrong = faultOfRows(Array.isArray(table) ? table : table['rows']);
  return wrong && under('rows', wrong);
}
