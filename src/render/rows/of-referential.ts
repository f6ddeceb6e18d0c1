import type { Bloc, Competency, Criterion, Situation } from '../../model/certification.js';
import type { TableOf } from './column.js';
import {
  sourceDocument,
  sourceNote,
  sourcePlace,
  sourceStatus,
  type SourceColumn,
} from './source-columns.js';

/** Columns of blocs. */
export type BlocColumn = 'id' | 'number' | 'title' | 'activity' | SourceColumn;
/** Columns of competencies. */
export type CompetencyColumn = 'id' | 'bloc' | 'wording' | SourceColumn;
/** Columns of evaluation criteria. */
export type CriterionColumn = 'id' | 'competency' | 'wording' | 'candidates' | SourceColumn;
/** Columns of situations of the dossier. */
export type SituationColumn = 'id' | 'bloc' | 'wording' | 'choice' | SourceColumn;

export const blocTable: TableOf<Bloc, BlocColumn> = {
  fields: { id: 'string', number: 'number', activity: 'string', source: 'object' },
  columns: [
    { name: 'id', type: 'text', title: 'Bloc', of: ({ id }) => id },
    { name: 'number', type: 'number', title: 'Numéro', of: ({ number }) => number },
    { name: 'title', type: 'text', title: 'Intitulé', of: ({ title }) => title },
    { name: 'activity', type: 'text', title: 'Activité', of: ({ activity }) => activity },
    sourceDocument,
    sourcePlace,
    sourceStatus,
    sourceNote,
  ],
};

export const competencyTable: TableOf<Competency, CompetencyColumn> = {
  fields: { id: 'string', bloc: 'string', source: 'object' },
  not: ['choice'],
  columns: [
    { name: 'id', type: 'text', title: 'Compétence', of: ({ id }) => id },
    { name: 'bloc', type: 'text', title: 'Bloc', of: ({ bloc }) => bloc },
    { name: 'wording', type: 'text', title: 'Libellé', of: ({ wording }) => wording },
    sourceDocument,
    sourcePlace,
    sourceStatus,
    sourceNote,
  ],
};

export const criterionTable: TableOf<Criterion, CriterionColumn> = {
  fields: { id: 'string', competency: 'string', wording: 'string', source: 'object' },
  columns: [
    { name: 'id', type: 'text', title: 'Critère', of: ({ id }) => id },
    { name: 'competency', type: 'text', title: 'Compétence', of: ({ competency }) => competency },
    { name: 'wording', type: 'text', title: 'Libellé', of: ({ wording }) => wording },
    {
      name: 'candidates',
      type: 'text',
      title: 'Compétences possibles',
      of: ({ attribution }) => attribution?.candidates.join(' '),
    },
    sourceDocument,
    sourcePlace,
    sourceStatus,
    sourceNote,
  ],
};

export const situationTable: TableOf<Situation, SituationColumn> = {
  fields: { id: 'string', bloc: 'string', wording: 'string', choice: 'string', source: 'object' },
  columns: [
    { name: 'id', type: 'text', title: 'Situation', of: ({ id }) => id },
    { name: 'bloc', type: 'text', title: 'Bloc', of: ({ bloc }) => bloc },
    { name: 'wording', type: 'text', title: 'Libellé', of: ({ wording }) => wording },
    { name: 'choice', type: 'text', title: 'Imposée ou au choix', of: ({ choice }) => choice },
    sourceDocument,
    sourcePlace,
    sourceStatus,
    sourceNote,
  ],
};
