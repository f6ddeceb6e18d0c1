import { isPathDay } from '../../model/day.js';
import { requirePath } from '../../model/path-shape.js';
import { fault, isPlainObject, refuse, under } from '../../model/shape.js';
import type { TableOf } from './column.js';
import { cohortCostTotalTable, cohortDurationTotalTable } from './of-cohort-totals.js';
import { cohortCostLineTable, cohortDurationLineTable } from './of-cohorts.js';
import { costLineTable, durationLineTable } from './of-ledgers.js';
import { activityTable, findingTable, tutorLoadTable } from './of-paths.js';
import { blocTable, competencyTable, criterionTable, situationTable } from './of-referential.js';
import { moduleTable, ruleTable } from './of-training.js';
import { workloadTable } from './of-workload.js';
import type { TableColumns, TableKind, TableRecords } from './kinds.js';
import type { CellValue, Column, ColumnType, Row, Table } from './table-types.js';

const tables: { readonly [Kind in TableKind]: TableOf<TableRecords[Kind], TableColumns[Kind]> } = {
  blocs: blocTable,
  competencies: competencyTable,
  criteria: criterionTable,
  situations: situationTable,
  modules: moduleTable,
  rules: ruleTable,
  activities: activityTable,
  findings: findingTable,
  'cohort-duration-lines': cohortDurationLineTable,
  'cohort-cost-lines': cohortCostLineTable,
  'cohort-duration-totals': cohortDurationTotalTable,
  'cohort-cost-totals': cohortCostTotalTable,
  workload: workloadTable,
  'duration-lines': durationLineTable,
  'cost-lines': costLineTable,
  'tutor-loads': tutorLoadTable,
};

/** A table whose records are not told apart by their types. */
type AnyTable = TableOf<unknown, string>;

function isRecordOf({ fields, not }: AnyTable, record: unknown): boolean {
  if (!isPlainObject(record)) return false;
  const is = (type: string, value: unknown): boolean =>
    type === 'any'
      ? value !== undefined
      : type === 'list'
        ? Array.isArray(value)
        : type === 'object'
          ? isPlainObject(value)
          : typeof value === type;
  return (
    Object.entries(fields).every(([key, type]) => is(type, record[key])) &&
    !not?.some((key) => Object.hasOwn(record, key))
  );
}

/** The list that a result has a table of, and the kind of that table. */
function listOf(x: unknown): { list: unknown; at?: string; kind?: TableKind } {
  if (!isPlainObject(x)) return { list: x };
  if ('formatVersion' in x) {
    requirePath(x);
    return { list: x.activities, at: 'activities', kind: 'activities' };
  }
  if ('rows' in x && 'totals' in x) {
    const kind = 'unpriced' in x ? 'cohort-cost-lines' : 'cohort-duration-lines';
    return { list: x['rows'], at: 'rows', kind };
  }
  if ('months' in x) return { list: x['months'], at: 'months', kind: 'workload' };
  if ('tutors' in x) return { list: x['tutors'], at: 'tutors', kind: 'tutor-loads' };
  if ('findings' in x) return { list: x['findings'], at: 'findings', kind: 'findings' };
  if ('trainingDays' in x) return { list: x['lines'], at: 'lines', kind: 'duration-lines' };
  if ('totalCents' in x) return { list: x['lines'], at: 'lines', kind: 'cost-lines' };
  return { list: undefined };
}

function isCell(type: ColumnType, value: CellValue): boolean {
  if (value === null) return true;
  if (type === 'day') return isPathDay(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === (type === 'text' ? 'string' : 'boolean');
}

/** Throws the fault at a place in what was given. */
function refuseAt(steps: readonly (string | number)[], found: ReturnType<typeof fault>): void {
  refuse(steps.reduceRight((inner, step) => under(step, inner), found));
}

/** All columns of a table, in order. */
function columnsOf({ before = [], columns }: AnyTable): AnyTable['columns'] {
  return [...before.flat(), ...columns];
}

function rowOf(columns: AnyTable['columns'], record: unknown, steps: readonly (string | number)[]): Row {
  const cells = columns.map(({ name, type, of }): [string, CellValue] => {
    const value = of(record) ?? null;
    if (!isCell(type, value)) refuseAt([...steps, name], fault('invalid-type', `expected a ${type}`));
    return [name, value];
  });
  return Object.fromEntries(cells);
}

function columnOf({ name, type, unit, title }: Column): Column {
  return { name, type, ...(unit !== undefined && { unit }), title };
}

/**
 * Turns records into flat rows.
 *
 * @param x - a result that has a table of its own, or records of one kind
 * @param kind - the kind of the records, which an empty list does not tell
 * @returns the columns and the rows, in the order of the records
 * @throws CqpMoError `empty-list` for an empty list without its kind; `invalid-type` where a record is not of the kind,
 * and the code and the place of the fault in a path
 */
export function rowsOf(x: unknown, kind?: TableKind): Table {
  const { list, at, kind: own } = listOf(x);
  const steps = at === undefined ? [] : [at];
  if (!Array.isArray(list)) {
    refuseAt(steps, fault('invalid-type', 'expected a list of records, or a result'));
    return { columns: [], rows: [] };
  }
  const records: readonly unknown[] = list;
  if (kind !== undefined && !Object.hasOwn(tables, kind)) {
    refuse(under('kind', fault('unknown-kind', `expected one of ${Object.keys(tables).join(', ')}`)));
  }
  const known = kind ?? own;
  const candidates = Object.values(tables) as unknown as readonly AnyTable[];
  const table = known
    ? (tables[known] as unknown as AnyTable)
    : candidates.find((one) => isRecordOf(one, records[0]));
  if (!table) {
    if (records.length === 0) refuse(fault('empty-list', 'an empty list does not tell its kind: name it'));
    refuseAt([...steps, 0], fault('invalid-type', 'this is no record that rows are made of'));
    return { columns: [], rows: [] };
  }
  const columns = columnsOf(table);
  const rows = records.map((record, rank) => {
    const place = [...steps, rank];
    if (!isRecordOf(table, record)) refuseAt(place, fault('invalid-type', 'this record is of another kind'));
    return rowOf(columns, record, place);
  });
  return { columns: columns.map(columnOf), rows };
}
