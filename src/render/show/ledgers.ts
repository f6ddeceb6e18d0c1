import type { CentsRange, Cost } from '../../model/cost.js';
import type { Duration, DurationTotal, Total } from '../../model/ledger.js';
import type { NamedDocuments } from '../facts.js';
import { requireList, requireNumber, requireObject, requireSource, requireText } from '../require.js';
import type { Table } from '../table.js';
import { sourceText } from '../words.js';
import { tablesBundle, type MimeBundle } from './bundle.js';

const units = {
  days: 'j',
  minutes: 'min',
  spe: 'SPE',
  people: 'pers.',
  times: 'fois',
} as const satisfies Record<(Duration | Cost)['lines'][number]['unit'], string>;

const totals = {
  trainingDays: ['Formation (regroupements, e-learning, ouverture)', 'j'],
  inPersonDays: ['dont regroupements', 'j'],
  elearningDays: ['dont e-learning', 'j'],
  supportDays: ["Modules d'accompagnement à la certification", 'j'],
  speCount: ['SPE', 'SPE'],
  speDays: ['Jours de SPE', 'j'],
  tutorDays: ['Accompagnement du tuteur', 'j'],
  individualSupportMinutes: ['Accompagnement individuel', 'min'],
  interviewMinutes: ['Entretiens avec le jury', 'min'],
  tutorTrainingDays: ["Formation d'un tuteur", 'j'],
  presidentTrainingMinutes: ["Formation d'un président de jury", 'min'],
  juryMemberTrainingMinutes: ["Formation d'un autre membre du jury", 'min'],
} as const satisfies Record<DurationTotal, readonly [string, string]>;

function frenchNumber(value: number): string {
  return String(value).replace('.', ',');
}

function volume(value: Total, unit: string): string {
  return value === 'unknown' ? 'inconnu' : `${frenchNumber(value)} ${unit}`;
}

/** An amount in euros: thousands apart, as French readers write them. */
export function euros(cents: Total): string {
  if (cents === 'unknown') return 'inconnu';
  const [whole = '', rest = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
  return `${cents < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '\u202F')},${rest}\u00A0€`;
}

/** A duration as a notebook shows it: its lines, its totals, and what no document gives. */
export function durationBundle(facts: NamedDocuments, duration: Duration): MimeBundle {
  requireLines(duration, 'quantity');
  requireReasons(duration.unknown, '/unknown');
  requireReasons(duration.excluded, '/excluded');
  const lines = duration.lines.map(({ what, quantity, unit, source }) => {
    return [what, volume(quantity, units[unit]), sourceText(facts, source)];
  });
  const sums = Object.entries(totals).flatMap(([key, [label, unit]]) => {
    // What another version of the library has no total of is left out.
    const total = (duration as unknown as Partial<Record<string, Total>>)[key];
    return total === undefined ? [] : [[label, volume(total, unit)]];
  });
  const lacking = duration.unknown.map(({ what, reason }) => [what, reason]);
  const leftOut = duration.excluded.map(({ what, reason }) => [what, reason]);
  return tablesBundle([
    { caption: 'Durées', head: ['Quoi', 'Volume', 'Source'], rows: lines, numeric: [1] },
    { caption: 'Totaux', head: ['Total', 'Volume'], rows: sums, numeric: [1] },
    ...missing('Ce que les documents ne disent pas', lacking),
    ...missing('Hors de tout total', leftOut),
  ]);
}

/** A cost as a notebook shows it: its lines, its total, and what has no price. */
export function costBundle(facts: NamedDocuments, cost: Cost): MimeBundle {
  requireLines(cost, 'cents');
  requireReasons(cost.unpriced, '/unpriced');
  for (const key of ['gross', 'funded', 'remaining'] as const) requireRange(cost[key], `/${key}`);
  const lines = cost.lines.map(({ what, quantity, unit, cents, source, origin }) => {
    const from = source === 'caller' ? (origin ?? 'Tarif fourni') : sourceText(facts, source);
    return [what, volume(quantity, units[unit]), euros(cents), from];
  });
  return tablesBundle([
    {
      caption: `Coût ${String(cost.year)}`,
      head: ['Quoi', 'Quantité', 'Montant', 'Source'],
      rows: [...lines, ...sumsOf(cost)],
      numeric: [1, 2],
    },
    ...missing(
      'Sans prix',
      cost.unpriced.map(({ what, reason }) => [what, reason]),
    ),
  ]);
}

/** The total, and what is funded of it where something is; a sum that is not settled with its bounds. */
function sumsOf({ totalCents, gross, funded, remaining }: Cost): readonly (readonly string[])[] {
  const amount = ({ low, expected, high }: CentsRange): string =>
    low === high ? euros(expected) : `${euros(expected)} (de ${euros(low)} à ${euros(high)})`;
  if (gross === 'unknown' || funded === 'unknown' || remaining === 'unknown') {
    return [['Total', '', euros(totalCents), '']];
  }
  const total = ['Total', '', amount(gross), ''];
  if (funded.high === 0) return [total];
  return [total, ['dont financé', '', amount(funded), ''], ['Reste à payer', '', amount(remaining), '']];
}

function missing(caption: string, rows: readonly (readonly string[])[]): Table[] {
  return rows.length === 0 ? [] : [{ caption, head: ['Quoi', 'Pourquoi'], rows }];
}

/** Throws where a ledger lacks what is written of it. */
function requireLines(ledger: Duration | Cost, amount: 'quantity' | 'cents'): void {
  for (const [index, line] of requireList(ledger.lines, '/lines').entries()) {
    const pointer = `/lines/${String(index)}`;
    requireObject(line, pointer);
    requireText(line['what'], `${pointer}/what`);
    requireNumber(line[amount], `${pointer}/${amount}`);
    if (line['source'] !== 'caller') requireSource(line['source'], `${pointer}/source`);
  }
}

function requireReasons(list: unknown, pointer: string): void {
  for (const [index, one] of requireList(list, pointer).entries()) {
    requireObject(one, `${pointer}/${String(index)}`);
    requireText(one['what'], `${pointer}/${String(index)}/what`);
    requireText(one['reason'], `${pointer}/${String(index)}/reason`);
  }
}

function requireRange(range: unknown, pointer: string): void {
  if (range === 'unknown') return;
  requireObject(range, pointer);
  for (const key of ['low', 'expected', 'high']) requireNumber(range[key], `${pointer}/${key}`);
}
