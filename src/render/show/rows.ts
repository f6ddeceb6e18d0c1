import { requireList, requireObject, requireText } from '../require.js';
import { tableBundle, type MimeBundle } from './bundle.js';

/** A column of rows: the key that its values stand under, and its title. */
export interface ShownColumn {
  readonly name: string;
  readonly title?: string;
}

/** Rows with what their columns are, as tables for notebooks and spreadsheets are. */
export interface ShownRows {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly object[];
}

/** More rows make a notebook slow and tell nobody anything. */
const mostRows = 200;

/** Rows as a notebook shows them: the first two hundred. */
export function rowsBundle({ columns, rows }: ShownRows): MimeBundle {
  for (const [index, column] of requireList(columns, '/columns').entries()) {
    requireObject(column, `/columns/${String(index)}`);
    requireText(column['name'], `/columns/${String(index)}/name`);
    if (column['title'] !== undefined) requireText(column['title'], `/columns/${String(index)}/title`);
  }
  for (const [index, row] of requireList(rows, '/rows').entries())
    requireObject(row, `/rows/${String(index)}`);
  const records = rows as readonly Readonly<Record<string, unknown>>[];
  const shown = records.slice(0, mostRows);
  const numeric = columns.flatMap(({ name }, index) =>
    shown.some((row) => typeof row[name] === 'number') ? [index] : [],
  );
  const left = rows.length - shown.length;
  return tableBundle({
    caption: `${String(rows.length)} ${rows.length < 2 ? 'ligne' : 'lignes'}`,
    head: columns.map(({ name, title }) => title ?? name),
    rows: shown.map((row) => columns.map(({ name }) => written(Object.hasOwn(row, name) ? row[name] : null))),
    numeric,
    ...(left > 0 && { notes: [`Les ${String(left)} lignes suivantes ne sont pas affichées.`] }),
  });
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
