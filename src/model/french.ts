import { requireDay, type IsoDay } from './day.js';

const months = /* @__PURE__ */ Object.freeze([
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]);

/**
 * Writes a day as a French reader would.
 *
 * @param day - a calendar day
 * @returns the day in words, as in `14 mars 2028` or `1er mai 2028`
 * @throws CqpMoError `invalid-day` when the day does not exist
 * @example
 * ```ts
 * import { frenchDay } from 'cqp-mo';
 *
 * frenchDay('2028-05-01'); // => '1er mai 2028'
 * ```
 */
export function frenchDay(day: IsoDay): string {
  requireDay(day);
  const month = months[Number(day.slice(5, 7)) - 1] ?? '';
  const date = day.startsWith('01', 8) ? '1er' : withoutZeros(day.slice(8));
  return `${date} ${month} ${withoutZeros(day.slice(0, 4))}`;
}

function withoutZeros(digits: string): string {
  return digits.startsWith('0') ? String(Number(digits)) : digits;
}

/** Joins texts as a French sentence does: `a, b et c`. */
export function frenchList(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} et ${last}`;
}

/** Joins at most so many texts, then counts the rest: `a, b et 3 autres`. */
export function frenchListUpTo(most: number, texts: readonly string[]): string {
  const rest = texts.length - most;
  return frenchList(rest > 0 ? [...texts.slice(0, most), frenchCount(rest, 'autre')] : texts);
}

/** Writes a count with its noun, plural from two on: `1 jour`, `2 jours`, `3 mois`, `10 SPE`. */
export function frenchCount(count: number, noun: string): string {
  const plural = Math.abs(count) >= 2 && !/[sxA-Z]$/.test(noun);
  return `${String(count).replace('.', ',')} ${noun}${plural ? 's' : ''}`;
}
