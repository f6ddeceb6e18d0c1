import type { Total } from '../../model/ledger.js';
import type { WorkloadRow, WorkloadTotal } from '../../model/workload.js';
import type { ColumnOf, TableOf } from './column.js';

/** Columns of the load of an actor in a month or a week. */
export type WorkloadColumn =
  'period' | 'from' | 'to' | 'actor' | 'days' | 'minutes' | 'workingDays' | 'share' | WorkloadTotal;

/** A total in a cell, which is empty where it is unknown. */
export function known(total: Total): number | undefined {
  return total === 'unknown' ? undefined : total;
}

/** The totals that the load over time and the totals of a cohort have in common. */
export const workloadTotalColumns: readonly ColumnOf<
  Readonly<Record<WorkloadTotal, Total>>,
  WorkloadTotal
>[] = [
  {
    name: 'trainingDays',
    type: 'number',
    unit: 'days',
    title: 'Jours de formation',
    of: ({ trainingDays }) => known(trainingDays),
  },
  {
    name: 'inPersonDays',
    type: 'number',
    unit: 'days',
    title: 'Jours en présentiel',
    of: ({ inPersonDays }) => known(inPersonDays),
  },
  {
    name: 'elearningDays',
    type: 'number',
    unit: 'days',
    title: "Jours d'e-learning",
    of: ({ elearningDays }) => known(elearningDays),
  },
  {
    name: 'supportDays',
    type: 'number',
    unit: 'days',
    title: "Jours d'accompagnement collectif",
    of: ({ supportDays }) => known(supportDays),
  },
  {
    name: 'speDays',
    type: 'number',
    unit: 'days',
    title: 'Jours de SPE',
    of: ({ speDays }) => known(speDays),
  },
  {
    name: 'tutorDays',
    type: 'number',
    unit: 'days',
    title: 'Jours du tuteur',
    of: ({ tutorDays }) => known(tutorDays),
  },
  {
    name: 'individualSupportMinutes',
    type: 'number',
    unit: 'minutes',
    title: "Minutes d'accompagnement individuel",
    of: ({ individualSupportMinutes }) => known(individualSupportMinutes),
  },
  {
    name: 'interviewMinutes',
    type: 'number',
    unit: 'minutes',
    title: "Minutes d'entretien avec le jury",
    of: ({ interviewMinutes }) => known(interviewMinutes),
  },
];

const periodColumns: readonly ColumnOf<WorkloadRow, WorkloadColumn>[] = [
  { name: 'period', type: 'text', title: 'Mois, ou lundi de la semaine', of: ({ period }) => period },
  { name: 'from', type: 'day', title: 'Premier jour', of: ({ from }) => from },
  { name: 'to', type: 'day', title: 'Dernier jour', of: ({ to }) => to },
  { name: 'actor', type: 'text', title: 'Acteur', of: ({ actor }) => actor },
  { name: 'days', type: 'number', unit: 'days', title: 'Jours en tout', of: ({ days }) => days },
  {
    name: 'minutes',
    type: 'number',
    unit: 'minutes',
    title: 'Minutes en tout',
    of: ({ minutes }) => minutes,
  },
  {
    name: 'workingDays',
    type: 'number',
    unit: 'days',
    title: 'Jours ouvrés de la période',
    of: ({ workingDays }) => workingDays,
  },
  {
    name: 'share',
    type: 'number',
    unit: 'basis-points',
    title: 'Part des jours ouvrés, en centièmes de pour cent',
    of: ({ share }) => share,
  },
];

export const workloadTable: TableOf<WorkloadRow, WorkloadColumn> = {
  fields: {
    period: 'string',
    from: 'string',
    to: 'string',
    actor: 'string',
    days: 'number',
    minutes: 'number',
    workingDays: 'number',
  },
  before: [periodColumns],
  columns: workloadTotalColumns,
};
