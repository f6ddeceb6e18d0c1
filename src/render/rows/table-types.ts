/** What a cell of a row holds: nothing is null. */
export type CellValue = string | number | boolean | null;

/** The types of columns; a `day` is a text `YYYY-MM-DD`. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'day';

/** The units of columns of numbers; those of hundredths of a percent are `basis-points`. */
export type ColumnUnit =
  'days' | 'minutes' | 'calendar-days' | 'cents' | 'basis-points' | 'managers' | 'missions';

/** A column of a table. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: ColumnType;
  /** Absent where the numbers have none, or where another column of the row names it. */
  readonly unit?: ColumnUnit;
  /** French, for a heading. */
  readonly title: string;
}

/** A flat record: one cell a column. */
export type Row<Name extends string = string> = { readonly [Key in Name]: CellValue };

/** Records as rows under their columns. */
export interface Table<Name extends string = string> {
  readonly columns: readonly Column<Name>[];
  readonly rows: readonly Row<Name>[];
}
