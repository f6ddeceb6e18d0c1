import { isIsoDay } from '../model/day.js';
import type { ErrorCode } from '../model/error.js';
import { isPlainObject, type Fault, type Shape } from '../model/shape.js';

/**
 * Says a fault in one French sentence to the person who fills a form: the place, what stands there, and what
 * is expected.
 */
export function sentenceOf(fault: Fault): string {
  const place = fault.pointer === '' ? 'À la racine' : `Au champ ${shortened(fault.pointer, 120)}`;
  return `${place} : ${remarks[fault.code](fault)}`;
}

const remarks = {
  'invalid-type': mismatch,
  'invalid-text': () => 'ce texte est vide ; écrivez au moins un caractère.',
  'invalid-number': mismatch,
  'invalid-day': ({ found }) => {
    if (isIsoDay(found)) return `le jour ${written(found)} n'est pas entre 1900 et 2999.`;
    return typeof found === 'string' && /^\d{4}-\d\d-\d\d$/.test(found)
      ? `le jour ${written(found)} n'existe pas au calendrier ; écrivez AAAA-MM-JJ.`
      : `il faut un jour écrit AAAA-MM-JJ, et non ${written(found)}.`;
  },
  'missing-field': ({ expected }) =>
    `ce champ manque${expected === undefined ? '' : ` ; il faut ${need(expected)}`}.`,
  'unknown-field': ({ expected }) => {
    const fields = fieldsOf(expected);
    return fields.length === 0
      ? 'ce champ est inconnu ; retirez-le.'
      : `ce champ est inconnu ; retirez-le, ou choisissez parmi ${fields.join(', ')}.`;
  },
  'unknown-id': (fault) => `cet identifiant est inconnu ; ${mismatch(fault)}`,
  'unknown-edition': (fault) => `cette édition est inconnue ; ${mismatch(fault)}`,
  'unknown-format-version': (fault) => `cette version du format est inconnue ; ${mismatch(fault)}`,
  'unknown-kind': (fault) => `ce type est inconnu ; ${mismatch(fault)}`,
  'end-before-start': (fault) => `la fin vient avant le début ; ${mismatch(fault)}`,
  'duplicate-id': ({ found }) => `${written(found)} figure déjà dans la liste ; donnez-le une seule fois.`,
  'empty-list': () => 'la liste est vide ; donnez au moins un élément.',
  'no-open-day': () => "aucun jour n'est ouvert ; retirez des jours fermés.",
} as const satisfies Record<ErrorCode, (fault: Fault) => string>;

function mismatch({ expected, found }: Fault): string {
  return expected === undefined ? 'corrigez-le.' : `il faut ${need(expected)}, et non ${written(found)}.`;
}

/** What would do, after "il faut". */
function need(expected: NonNullable<Fault['expected']>): string {
  if (typeof expected === 'string') return nouns[expected];
  if ('notBefore' in expected) return `le ${expected.notBefore} ou un jour plus tard`;
  if ('listOf' in expected) return 'une liste';
  if (!('oneOf' in expected)) return 'un objet';
  const choices = expected.oneOf.map(String);
  const last = choices.pop() ?? '';
  return choices.length === 0 ? last : `${choices.join(', ')} ou ${last}`;
}

const nouns = {
  text: 'un texte',
  day: 'un jour écrit AAAA-MM-JJ',
  boolean: 'true ou false',
  amount: 'un nombre, zéro ou plus',
  integer: 'un nombre entier, zéro ou plus',
} as const satisfies Record<Extract<Shape, string>, string>;

function fieldsOf(expected: Fault['expected']): string[] {
  return typeof expected === 'object' && 'required' in expected
    ? Object.keys({ ...expected.required, ...expected.optional })
    : [];
}

/** Names a value, however large or deep. */
function written(value: unknown): string {
  if (typeof value === 'string') return `« ${shortened(value, 60)} »`;
  if (value === undefined) return 'une valeur absente';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'une liste';
  return isPlainObject(value) ? 'un objet' : 'une valeur étrangère à JSON';
}

/** Keeps a text on one line, and to a length that can be read; half a character at the cut becomes a space. */
function shortened(text: string, length: number): string {
  const start = text.length > length ? `${text.slice(0, length)}…` : text;
  return start.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
}
