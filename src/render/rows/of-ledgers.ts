import type { CostLine } from '../../model/cost.js';
import type { DurationLine } from '../../model/ledger.js';
import { joined, type ColumnOf, type TableOf } from './column.js';
import {
  sourceDocument,
  sourceNote,
  sourcePlace,
  sourceStatus,
  type SourceColumn,
} from './source-columns.js';

/** Columns of the lines of a duration; `unit` says what `quantity` counts. */
export type DurationLineColumn =
  'what' | 'of' | 'unitId' | 'activity' | 'actor' | 'quantity' | 'unit' | 'totals' | SourceColumn;
/** Columns of the lines of a cost; `document` is `caller` for a price of the caller's. */
export type CostLineColumn =
  | 'item'
  | 'what'
  | 'unitId'
  | 'quantity'
  | 'unit'
  | 'unitCents'
  | 'cents'
  | 'lowCents'
  | 'highCents'
  | 'fundedCents'
  | 'remainingCents'
  | 'fundedShare'
  | 'fund'
  | 'document'
  | 'place'
  | 'origin';

export const durationLineColumns: readonly ColumnOf<DurationLine, DurationLineColumn>[] = [
  { name: 'what', type: 'text', title: 'Objet', of: ({ what }) => what },
  { name: 'of', type: 'text', title: 'Module, bloc ou ouverture', of: ({ of }) => of },
  { name: 'unitId', type: 'text', title: 'Bloc, ou module transverse', of: ({ unitId }) => unitId },
  { name: 'activity', type: 'text', title: "Type d'activité", of: ({ activity }) => activity },
  { name: 'actor', type: 'text', title: 'Acteur', of: ({ actor }) => actor },
  { name: 'quantity', type: 'number', title: 'Quantité', of: ({ quantity }) => quantity },
  { name: 'unit', type: 'text', title: 'Unité de la quantité', of: ({ unit }) => unit },
  { name: 'totals', type: 'text', title: 'Compte dans les totaux', of: ({ totals }) => joined(totals) },
  sourceDocument,
  sourcePlace,
  sourceStatus,
  sourceNote,
];

export const costLineColumns: readonly ColumnOf<CostLine, CostLineColumn>[] = [
  { name: 'item', type: 'text', title: 'Poste', of: ({ item }) => item },
  { name: 'what', type: 'text', title: 'Objet', of: ({ what }) => what },
  { name: 'unitId', type: 'text', title: 'Bloc, ou module transverse', of: ({ unitId }) => unitId },
  { name: 'quantity', type: 'number', title: 'Quantité', of: ({ quantity }) => quantity },
  { name: 'unit', type: 'text', title: 'Unité de la quantité', of: ({ unit }) => unit },
  {
    name: 'unitCents',
    type: 'number',
    unit: 'cents',
    title: 'Prix unitaire, en centimes',
    of: (line) => line.unitCents,
  },
  {
    name: 'cents',
    type: 'number',
    unit: 'cents',
    title: 'Montant attendu, en centimes',
    of: (line) => line.cents,
  },
  {
    name: 'lowCents',
    type: 'number',
    unit: 'cents',
    title: 'Montant au moins, en centimes',
    of: ({ gross }) => gross.low,
  },
  {
    name: 'highCents',
    type: 'number',
    unit: 'cents',
    title: 'Montant au plus, en centimes',
    of: ({ gross }) => gross.high,
  },
  {
    name: 'fundedCents',
    type: 'number',
    unit: 'cents',
    title: 'Part financée attendue, en centimes',
    of: ({ funded }) => funded.expected,
  },
  {
    name: 'remainingCents',
    type: 'number',
    unit: 'cents',
    title: 'Reste à charge attendu, en centimes',
    of: ({ remaining }) => remaining.expected,
  },
  {
    name: 'fundedShare',
    type: 'number',
    unit: 'basis-points',
    title: 'Taux de financement, en centièmes de pour cent',
    of: ({ funding }) => funding?.basisPoints,
  },
  { name: 'fund', type: 'text', title: 'Financeur', of: ({ funding }) => funding?.fund },
  {
    name: 'document',
    type: 'text',
    title: 'Document',
    of: ({ source }) => (source === 'caller' ? source : source.document),
  },
  {
    name: 'place',
    type: 'text',
    title: 'Passage du document',
    of: ({ source }) => (source === 'caller' ? undefined : source.place),
  },
  { name: 'origin', type: 'text', title: 'Origine du prix', of: ({ origin }) => origin },
];

// A line of a path among many says of which: its rows would lose that here.
export const durationLineTable: TableOf<DurationLine, DurationLineColumn> = {
  fields: {
    what: 'string',
    activity: 'string',
    actor: 'string',
    quantity: 'number',
    totals: 'list',
    source: 'object',
  },
  not: ['path'],
  columns: durationLineColumns,
};

export const costLineTable: TableOf<CostLine, CostLineColumn> = {
  fields: { item: 'string', what: 'string', unitCents: 'number', cents: 'number', gross: 'object' },
  not: ['path'],
  columns: costLineColumns,
};
