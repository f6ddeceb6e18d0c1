import type {
  CohortCostTotals,
  CohortDurationTotals,
  CohortGroup,
  CohortTotal,
} from '../../model/cohort-ledger.js';
import type { ColumnOf, TableOf } from './column.js';
import { known, workloadTotalColumns } from './of-workload.js';

/** Columns that tell what a total of many paths is taken over. */
export type CohortGroupColumn = 'by' | 'key' | 'edition' | 'paths';
/** Columns of the totals of the durations of many paths; the cell of an unknown total is empty. */
export type CohortDurationTotalColumn = CohortGroupColumn | CohortTotal | 'unknown';
/** Columns of the totals of the costs of many paths; the cell of an unknown amount is empty. */
export type CohortCostTotalColumn =
  CohortGroupColumn | 'totalCents' | 'lowCents' | 'highCents' | 'fundedCents' | 'remainingCents' | 'unpriced';

const groupColumns: readonly ColumnOf<CohortGroup, CohortGroupColumn>[] = [
  { name: 'by', type: 'text', title: 'Total par', of: ({ by }) => by },
  { name: 'key', type: 'text', title: 'Organisme, tuteur, année ou bloc', of: ({ key }) => key },
  { name: 'edition', type: 'text', title: 'Édition', of: ({ edition }) => edition },
  { name: 'paths', type: 'number', title: 'Nombre de parcours', of: ({ paths }) => paths },
];

export const cohortDurationTotalTable: TableOf<CohortDurationTotals, CohortDurationTotalColumn> = {
  fields: {
    by: 'string',
    key: 'any',
    edition: 'any',
    paths: 'number',
    trainingDays: 'any',
    unknown: 'number',
  },
  before: [groupColumns, workloadTotalColumns],
  columns: [
    { name: 'speCount', type: 'number', title: 'Nombre de SPE', of: ({ speCount }) => known(speCount) },
    {
      name: 'tutorTrainingDays',
      type: 'number',
      unit: 'days',
      title: 'Jours de formation des tuteurs',
      of: ({ tutorTrainingDays }) => known(tutorTrainingDays),
    },
    {
      name: 'unknown',
      type: 'number',
      title: "Volumes qu'aucun document ne donne",
      of: ({ unknown }) => unknown,
    },
  ],
};

export const cohortCostTotalTable: TableOf<CohortCostTotals, CohortCostTotalColumn> = {
  fields: {
    by: 'string',
    key: 'any',
    edition: 'any',
    paths: 'number',
    totalCents: 'any',
    unpriced: 'number',
  },
  before: [groupColumns],
  columns: [
    {
      name: 'totalCents',
      type: 'number',
      unit: 'cents',
      title: 'Montant attendu, en centimes',
      of: ({ totalCents }) => known(totalCents),
    },
    {
      name: 'lowCents',
      type: 'number',
      unit: 'cents',
      title: 'Montant au moins, en centimes',
      of: ({ lowCents }) => known(lowCents),
    },
    {
      name: 'highCents',
      type: 'number',
      unit: 'cents',
      title: 'Montant au plus, en centimes',
      of: ({ highCents }) => known(highCents),
    },
    {
      name: 'fundedCents',
      type: 'number',
      unit: 'cents',
      title: 'Part financée attendue, en centimes',
      of: ({ fundedCents }) => known(fundedCents),
    },
    {
      name: 'remainingCents',
      type: 'number',
      unit: 'cents',
      title: 'Reste à charge attendu, en centimes',
      of: ({ remainingCents }) => known(remainingCents),
    },
    { name: 'unpriced', type: 'number', title: 'Postes sans prix', of: ({ unpriced }) => unpriced },
  ],
};
