import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPath,
  CqpMoError,
  referential,
  rowsOf,
  toCsv,
  type CellValue,
  type CsvOptions,
  type Row,
  type Table,
} from '../../src/index.js';
import { completePath } from '../support/paths.js';

/** The lines of cells that a parser of others reads. */
function cellsOf(csv: string, separator = ','): string[][] {
  return parse(csv, { delimiter: separator, bom: true, record_delimiter: '\r\n', relax_quotes: false });
}

/** What the documentation says undoes the guard. */
function undone(cell: string): string {
  return cell.replace(/^'(?='*(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]))/, '');
}

const asCell = (value: CellValue | undefined): string => String(value ?? '');

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      ',',
      ';',
      '\r',
      '\n',
      '\t',
      '=',
      '+',
      '-',
      '@',
      '＝',
      ' ',
      'é',
      'œ',
      '1',
      '\uFEFF',
    ),
    maxLength: 8,
  }),
);
const value = fc.oneof(
  hostile,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

describe('toCsv', () => {
  it('is read back by csv-parse, whatever the cells hold', () => {
    const rows = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.tuple(...Array.from({ length: width }, () => value)), { maxLength: 6 }));
    const separators = fc.constantFrom(',' as const, ';' as const, '\t' as const);
    fc.assert(
      fc.property(rows, separators, fc.boolean(), (cells, separator, byteOrderMark) => {
        const records = cells.map((row): Row =>
          Object.fromEntries(row.map((cell, rank) => [`c${String(rank)}`, cell])),
        );
        const csv = toCsv(records, { separator, byteOrderMark });
        const [heading = [], ...lines] = cellsOf(csv, separator);
        expect(heading).toEqual((cells[0] ?? []).map((_, rank) => `c${String(rank)}`));
        expect(lines.map((line) => line.map(undone))).toEqual(cells.map((row) => row.map(asCell)));
        for (const [rank, line] of lines.entries()) {
          for (const [place, cell] of line.entries()) {
            if (typeof cells[rank]?.[place] === 'string') expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives back the rows of the tables of the library', () => {
    for (const table of [
      rowsOf(referential.criteria),
      rowsOf(checkPath(completePath)),
      rowsOf(completePath),
    ] as Table[]) {
      const [heading, ...lines] = cellsOf(toCsv(table));
      expect(heading).toEqual(table.columns.map(({ name }) => name));
      expect(lines.map((line) => line.map(undone))).toEqual(
        table.rows.map((row) => table.columns.map(({ name }) => asCell(row[name]))),
      );
    }
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1', "'+33 1"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1+1', "' =1+1"],
    ["'=1+1", "''=1+1"],
    ["l'équipe", "l'équipe"],
    ["'quoted'", "'quoted'"],
    ['a=1', 'a=1'],
    ['', '""'],
    ['dit "oui"', '"dit ""oui"""'],
    ['a,b', '"a,b"'],
    ['a;b', 'a;b'],
    ['deux\r\nlignes', '"deux\r\nlignes"'],
  ])('writes the text %j as %j', (text, written) => {
    expect(toCsv([{ text, other: 1 }], { header: 'none' })).toBe(`${written},1\r\n`);
  });

  it('leaves numbers as they are, and what is not there empty', () => {
    expect(toCsv([{ a: -1.5, b: null, c: true }], { header: 'none' })).toBe('-1.5,,true\r\n');
  });

  it('writes what a French Excel opens: semicolons, decimal commas, titles and a mark', () => {
    const options: CsvOptions = { separator: ';', decimal: ',', header: 'title', byteOrderMark: true };
    const csv = toCsv(rowsOf(referential.supportModules), options);
    expect(csv.startsWith('\uFEFFModule;Intitulé;Bloc, ou module transverse;Rang;')).toBe(true);
    const [, , preparer] = cellsOf(csv, ';');
    expect(preparer?.slice(0, 6)).toEqual([
      'preparer',
      'Se préparer aux épreuves de certification',
      '',
      '2',
      '2,5',
      '0,5',
    ]);
    // A decimal comma is no separator.
    expect(toCsv([{ a: 2.5, b: 1 }], { decimal: ',', header: 'none' })).toBe('"2,5",1\r\n');
  });

  it('takes the columns of bare rows in the order in which they appear', () => {
    expect(toCsv([{ a: 1 }, { b: 2, a: 3 }])).toBe('a,b\r\n1,\r\n3,2\r\n');
    expect(toCsv([])).toBe('');
    expect(toCsv([{}, {}])).toBe('');
    expect(toCsv(rowsOf([], 'blocs'))).toBe('id,number,title,activity,document,place,status,note\r\n');
  });

  it('guards headings, and leaves no empty line for a lone empty cell', () => {
    expect(toCsv([{ '=1+1': null }])).toBe('\'=1+1\r\n""\r\n');
  });

  it.each<[unknown, string]>([
    [null, 'the top'],
    [undefined, 'the top'],
    ['abc', 'the top'],
    [[null], '/rows/0'],
    [[{ a: 1 }, ['b']], '/rows/1'],
    [{ rows: [{ a: 1 }] }, '/columns'],
    [{ columns: [null], rows: [] }, '/columns/0'],
    [{ columns: [{ name: 1, title: 'A' }], rows: [] }, '/columns/0/name'],
    [{ columns: [{ name: 'a' }], rows: [] }, '/columns/0/title'],
    [{ columns: [] }, '/rows'],
    [{ columns: [], rows: [7] }, '/rows/0'],
  ])('refuses what is neither a table nor rows: %j', (table, place) => {
    let caught: unknown;
    try {
      toCsv(table as never);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CqpMoError);
    expect((caught as CqpMoError).message).toMatch(`invalid-type at ${place}:`);
  });

  it('refuses other cells and other options', () => {
    expect(() => toCsv([{ a: Number.NaN }])).toThrow('invalid-type at /rows/0/a');
    expect(() => toCsv([{ a: {} } as never])).toThrow('invalid-type at /rows/0/a');
    expect(() => toCsv([], { separator: '|' as never })).toThrow('unknown-kind at /options/separator');
    expect(() => toCsv([], null as never)).toThrow('invalid-type at /options');
    expect(() => toCsv([], { quote: '"' } as never)).toThrow('unknown-field at /options/quote');
  });
});
