import type { SourceRef } from '../../model/source.js';
import type { ColumnOf } from './column.js';

/** The columns of the source of a record. */
export type SourceColumn = 'document' | 'place' | 'status' | 'note';

interface Sourced {
  readonly source: SourceRef;
}

export const sourceDocument: ColumnOf<Sourced, 'document'> = {
  name: 'document',
  type: 'text',
  title: 'Document',
  of: ({ source }) => source.document,
};

export const sourcePlace: ColumnOf<Sourced, 'place'> = {
  name: 'place',
  type: 'text',
  title: 'Passage du document',
  of: ({ source }) => source.place,
};

export const sourceStatus: ColumnOf<Sourced, 'status'> = {
  name: 'status',
  type: 'text',
  title: 'Statut de la source',
  of: ({ source }) => source.status,
};

export const sourceNote: ColumnOf<Sourced, 'note'> = {
  name: 'note',
  type: 'text',
  title: 'Remarque sur la source',
  of: ({ source }) => source.note,
};
