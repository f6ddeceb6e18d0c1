import type { Rule } from '../../model/finding.js';
import type { SupportModule, TrainingModule } from '../../model/training.js';
import { joined, type TableOf } from './column.js';
import {
  sourceDocument,
  sourceNote,
  sourcePlace,
  sourceStatus,
  type SourceColumn,
} from './source-columns.js';

/** Columns of modules, those of the certification support included. */
export type ModuleColumn =
  'id' | 'title' | 'unit' | 'order' | 'inPersonDays' | 'elearningDays' | 'up2017' | SourceColumn;
/** Columns of rules. */
export type RuleColumn =
  | 'id'
  | 'force'
  | 'individualisedForce'
  | 'judges'
  | 'editions'
  | 'kind'
  | 'statement'
  | 'limits'
  | 'notChecked'
  | SourceColumn;

export const moduleTable: TableOf<TrainingModule | SupportModule, ModuleColumn> = {
  fields: {
    id: 'string',
    title: 'string',
    order: 'number',
    inPersonDays: 'number',
    elearningDays: 'number',
    source: 'object',
  },
  columns: [
    { name: 'id', type: 'text', title: 'Module', of: ({ id }) => id },
    { name: 'title', type: 'text', title: 'Intitulé', of: ({ title }) => title },
    {
      name: 'unit',
      type: 'text',
      title: 'Bloc, ou module transverse',
      of: (one) => ('unit' in one ? one.unit : undefined),
    },
    { name: 'order', type: 'number', title: 'Rang', of: ({ order }) => order },
    {
      name: 'inPersonDays',
      type: 'number',
      unit: 'days',
      title: 'Jours en présentiel',
      of: ({ inPersonDays }) => inPersonDays,
    },
    {
      name: 'elearningDays',
      type: 'number',
      unit: 'days',
      title: "Jours d'e-learning",
      of: ({ elearningDays }) => elearningDays,
    },
    {
      name: 'up2017',
      type: 'text',
      title: "Unité de professionnalisation de l'édition 2017",
      of: (one) => ('up2017' in one ? one.up2017 : undefined),
    },
    sourceDocument,
    sourcePlace,
    sourceStatus,
    sourceNote,
  ],
};

export const ruleTable: TableOf<Rule, RuleColumn> = {
  fields: { id: 'string', force: 'string', judges: 'string', statement: 'string', source: 'object' },
  columns: [
    { name: 'id', type: 'text', title: 'Règle', of: ({ id }) => id },
    { name: 'force', type: 'text', title: 'Force', of: ({ force }) => force },
    {
      name: 'individualisedForce',
      type: 'text',
      title: 'Force dans un parcours individualisé',
      of: ({ individualisedForce }) => individualisedForce,
    },
    { name: 'judges', type: 'text', title: 'Porte sur', of: ({ judges }) => judges },
    { name: 'editions', type: 'text', title: 'Éditions', of: ({ editions }) => joined(editions) },
    { name: 'kind', type: 'text', title: 'Type de parcours', of: ({ kind }) => kind },
    { name: 'statement', type: 'text', title: 'Énoncé', of: ({ statement }) => statement },
    { name: 'limits', type: 'text', title: 'Limites', of: ({ limits }) => joined(limits) },
    { name: 'notChecked', type: 'text', title: 'Non vérifié', of: ({ notChecked }) => notChecked },
    sourceDocument,
    sourcePlace,
    sourceStatus,
    sourceNote,
  ],
};
