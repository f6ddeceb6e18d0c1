import { daysBetween } from '../../model/day.js';
import type { Finding, TutorLoad } from '../../model/finding.js';
import type { Activity } from '../../model/path.js';
import { asText, joined, type TableOf } from './column.js';
import {
  sourceDocument,
  sourceNote,
  sourcePlace,
  sourceStatus,
  type SourceColumn,
} from './source-columns.js';

/** Columns of activities. */
export type ActivityColumn =
  'id' | 'type' | 'module' | 'unit' | 'start' | 'end' | 'days' | 'site' | 'session';
/** Columns of findings. */
export type FindingColumn =
  | 'rule'
  | 'force'
  | 'verdict'
  | 'message'
  | 'at'
  | 'expected'
  | 'found'
  | 'gapDays'
  | 'missing'
  | 'notChecked'
  | SourceColumn;
/** Columns of the loads of tutors. */
export type TutorLoadColumn =
  | 'tutor'
  | 'missions'
  | 'peak'
  | 'peakOn'
  | 'overloads'
  | 'overloadDays'
  | 'firstOverload'
  | 'hasRoom'
  | 'freeFrom';

export const activityTable: TableOf<Activity, ActivityColumn> = {
  fields: { id: 'string', type: 'string', start: 'string', end: 'string' },
  columns: [
    { name: 'id', type: 'text', title: 'Identifiant', of: ({ id }) => id },
    { name: 'type', type: 'text', title: "Type d'activité", of: ({ type }) => type },
    {
      name: 'module',
      type: 'text',
      title: 'Module',
      of: (one) => ('module' in one ? one.module : undefined),
    },
    {
      name: 'unit',
      type: 'text',
      title: 'Bloc, ou module transverse',
      of: (one) => ('unit' in one ? one.unit : undefined),
    },
    { name: 'start', type: 'day', title: 'Premier jour', of: ({ start }) => start },
    { name: 'end', type: 'day', title: 'Dernier jour', of: ({ end }) => end },
    {
      name: 'days',
      type: 'number',
      unit: 'calendar-days',
      title: 'Durée en jours calendaires',
      of: ({ start, end }) => daysBetween(start, end) + 1,
    },
    { name: 'site', type: 'text', title: 'Lieu', of: ({ site }) => site },
    { name: 'session', type: 'text', title: 'Session', of: ({ session }) => session },
  ],
};

export const findingTable: TableOf<Finding, FindingColumn> = {
  fields: { rule: 'string', force: 'string', verdict: 'string', message: 'string', source: 'object' },
  columns: [
    { name: 'rule', type: 'text', title: 'Règle', of: ({ rule }) => rule },
    { name: 'force', type: 'text', title: 'Force', of: ({ force }) => force },
    { name: 'verdict', type: 'text', title: 'Verdict', of: ({ verdict }) => verdict },
    { name: 'message', type: 'text', title: 'Constat', of: ({ message }) => message },
    { name: 'at', type: 'text', title: 'Emplacements dans le parcours', of: ({ at }) => joined(at) },
    { name: 'expected', type: 'text', title: 'Attendu', of: ({ expected }) => asText(expected) },
    { name: 'found', type: 'text', title: 'Constaté', of: ({ found }) => asText(found) },
    {
      name: 'gapDays',
      type: 'number',
      unit: 'calendar-days',
      title: 'Écart en jours calendaires',
      of: ({ gapDays }) => gapDays,
    },
    { name: 'missing', type: 'text', title: 'À renseigner', of: ({ missing }) => joined(missing) },
    { name: 'notChecked', type: 'text', title: 'Non vérifié', of: ({ notChecked }) => notChecked },
    sourceDocument,
    sourcePlace,
    sourceStatus,
    sourceNote,
  ],
};

export const tutorLoadTable: TableOf<TutorLoad, TutorLoadColumn> = {
  fields: { tutor: 'string', missions: 'number', peak: 'number', overloads: 'list' },
  columns: [
    { name: 'tutor', type: 'text', title: 'Tuteur', of: ({ tutor }) => tutor },
    {
      name: 'missions',
      type: 'number',
      unit: 'missions',
      title: 'Managers accompagnés en tout',
      of: ({ missions }) => missions,
    },
    {
      name: 'peak',
      type: 'number',
      unit: 'managers',
      title: 'Managers accompagnés en même temps, au plus',
      of: ({ peak }) => peak,
    },
    { name: 'peakOn', type: 'day', title: 'Premier jour de ce maximum', of: ({ peakOn }) => peakOn },
    {
      name: 'overloads',
      type: 'number',
      title: 'Périodes au-delà du conseil',
      of: ({ overloads }) => overloads.length,
    },
    {
      name: 'overloadDays',
      type: 'number',
      unit: 'calendar-days',
      title: 'Jours calendaires au-delà du conseil',
      of: ({ overloads }) => overloads.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0),
    },
    {
      name: 'firstOverload',
      type: 'day',
      title: 'Premier jour au-delà du conseil',
      of: ({ overloads }) => overloads[0]?.from,
    },
    {
      name: 'hasRoom',
      type: 'boolean',
      title: 'Disponible chaque jour pour un manager de plus',
      of: ({ freeFrom }) => freeFrom === undefined,
    },
    {
      name: 'freeFrom',
      type: 'day',
      title: 'Disponible à partir du',
      of: ({ freeFrom }) => freeFrom ?? undefined,
    },
  ],
};
