import type { CohortCostRow, CohortDurationRow, CohortKeys } from '../../model/cohort-ledger.js';
import type { ColumnOf, TableOf } from './column.js';
import {
  costLineColumns,
  durationLineColumns,
  type CostLineColumn,
  type DurationLineColumn,
} from './of-ledgers.js';

/** Columns that tell whose path a row belongs to; empty for what is of no path alone. */
export type CohortKeyColumn = 'path' | 'edition' | 'candidate' | 'organisme' | 'tutor' | 'year' | 'bloc';
/** Columns of the lines of the durations of many paths. */
export type CohortDurationLineColumn = CohortKeyColumn | DurationLineColumn;
/** Columns of the lines of the costs of many paths. */
export type CohortCostLineColumn = CohortKeyColumn | CostLineColumn;

const cohortKeyColumns: readonly ColumnOf<CohortKeys, CohortKeyColumn>[] = [
  { name: 'path', type: 'number', title: 'Place du parcours dans la liste', of: ({ path }) => path },
  { name: 'edition', type: 'text', title: 'Édition', of: ({ edition }) => edition },
  { name: 'candidate', type: 'text', title: 'Candidat', of: ({ candidate }) => candidate },
  { name: 'organisme', type: 'text', title: 'Organisme', of: ({ organisme }) => organisme },
  { name: 'tutor', type: 'text', title: 'Tuteur', of: ({ tutor }) => tutor },
  { name: 'year', type: 'number', title: 'Année de début du parcours', of: ({ year }) => year },
  { name: 'bloc', type: 'text', title: 'Bloc de rattachement dans les totaux', of: ({ bloc }) => bloc },
];

export const cohortDurationLineTable: TableOf<CohortDurationRow, CohortDurationLineColumn> = {
  fields: {
    path: 'any',
    bloc: 'any',
    what: 'string',
    activity: 'string',
    actor: 'string',
    quantity: 'number',
    totals: 'list',
    source: 'object',
  },
  before: [cohortKeyColumns],
  columns: durationLineColumns,
};

export const cohortCostLineTable: TableOf<CohortCostRow, CohortCostLineColumn> = {
  fields: {
    path: 'any',
    bloc: 'any',
    item: 'string',
    what: 'string',
    unitCents: 'number',
    cents: 'number',
    gross: 'object',
  },
  before: [cohortKeyColumns],
  columns: costLineColumns,
};
