import { fault, isPlainObject, refuse, under } from '../model/shape.js';
import { faultOfTable } from './csv-shape.js';
import type { CellValue, Row, Table } from './rows/table-types.js';

/** How to write a table as CSV. */
export interface CsvOptions {
  /** Between the cells: a comma by default, a semicolon for a French Excel. */
  readonly separator?: ',' | ';' | '\t';
  /** The decimal mark of numbers: a point by default, a comma for a French Excel. */
  readonly decimal?: '.' | ',';
  /** The first line: the names of the columns by default, their French titles, or none. */
  readonly header?: 'name' | 'title' | 'none';
  /** Whether a byte order mark comes first, by which Excel knows UTF-8: not by default. */
  readonly byteOrderMark?: boolean;
}

/** What a spreadsheet may take for a formula, full-width signs included; apostrophes before it have been put there. */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** A text that no spreadsheet takes for a formula. */
function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  return text === '' || /["\r\n]/.test(text) || text.includes(separator) || text.trim() !== text
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

const choices = {
  separator: [',', ';', '\t'],
  decimal: ['.', ','],
  header: ['name', 'title', 'none'],
  byteOrderMark: [true, false],
} as const satisfies { readonly [Option in keyof CsvOptions]-?: readonly CsvOptions[Option][] };

function requireOptions(options: CsvOptions): void {
  if (!isPlainObject(options)) refuse(under('options', fault('invalid-type', 'expected an object')));
  for (const [name, value] of Object.entries(options)) {
    const among: readonly unknown[] | undefined = Object.hasOwn(choices, name)
      ? choices[name as keyof CsvOptions]
      : undefined;
    if (among?.includes(value) || (among && value === undefined)) continue;
    const code = among ? 'unknown-kind' : 'unknown-field';
    refuse(under('options', under(name, fault(code, 'this is no option of a CSV text'))));
  }
}

/** The names of the columns of rows without a table, in the order in which they appear. */
function namesOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function cellText(value: CellValue | undefined, decimal: string, isAlone: boolean): string | undefined {
  if (value === undefined || value === null) return isAlone ? '' : undefined;
  if (typeof value === 'string') return harmless(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value).replace('.', decimal);
  return typeof value === 'boolean' ? String(value) : undefined;
}

function isCellValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean';
}

function requireCells(rows: readonly Row[], names: readonly string[]): void {
  for (const [rank, row] of rows.entries()) {
    for (const name of names) {
      if (isCellValue(row[name])) continue;
      const found = fault('invalid-type', 'expected a text, a finite number, true, false or null');
      refuse(under('rows', under(rank, under(name, found))));
    }
  }
}

/**
 * Writes rows as CSV (RFC 4180): cells between separators, lines ended by CRLF, the last one included, texts between
 * quotation marks where they hold a separator, a quotation mark or the end of a line.
 *
 * A spreadsheet would run a text that begins like a formula (`=1+1`, `+33`, `-`, `@`, a tab, the end of a line): an
 * apostrophe is put before it, in headings too. It is undone, after reading, by
 * `text.replace(/^'(?='*(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]))/, '')`, which leaves every other text as it is. Numbers
 * are no texts and stay. Null is an empty cell, an empty text is `""`.
 *
 * @param table - what `rowsOf` gives, or rows alone: then their keys are the columns
 * @param options - separator, decimal mark, heading, byte order mark
 * @returns the text; nothing for no row and no column
 * @throws CqpMoError `invalid-type` for what is neither a table nor rows, under `/columns` for a column without name or
 * title, under `/rows` for a row that is none (`/rows/0`, of bare rows too) and for a cell that is no text, finite number,
 * boolean or null; `invalid-type`, `unknown-field` or `unknown-kind` under `/options`
 * @example
 * ```ts
 * import { toCsv } from 'cqp-mo';
 *
 * const rows = [{ note: 'dit « "oui" » ; =1+1', days: 2.5 }, { note: '=1+1', days: null }];
 * toCsv(rows); // => 'note,days\r\n"dit « ""oui"" » ; =1+1",2.5\r\n\'=1+1,\r\n'
 * toCsv(rows, { separator: ';', decimal: ',', header: 'none' }).endsWith("'=1+1;\r\n"); // => true
 * ```
 */
export function toCsv(table: Table | readonly Row[], options: CsvOptions = {}): string {
  refuse(faultOfTable(table));
  requireOptions(options);
  const { separator = ',', decimal = '.', header = 'name', byteOrderMark = false } = options;
  const rows = 'rows' in table ? table.rows : table;
  const names = 'rows' in table ? table.columns.map(({ name }) => name) : namesOf(rows);
  requireCells(rows, names);
  const titles = 'rows' in table && header === 'title' ? table.columns.map(({ title }) => title) : names;
  const lineOf = (cells: readonly (string | undefined)[]): string =>
    `${cells.map((cell) => (cell === undefined ? '' : quoted(cell, separator))).join(separator)}\r\n`;
  const lines = rows.map((row) =>
    lineOf(names.map((name) => cellText(row[name], decimal, names.length === 1))),
  );
  const heading = header === 'none' || names.length === 0 ? '' : lineOf(titles.map(harmless));
  return `${byteOrderMark ? '\uFEFF' : ''}${heading}${names.length === 0 ? '' : lines.join('')}`;
}
