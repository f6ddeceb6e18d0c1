import { frenchList } from '../../model/french.js';
import { blocOf, moduleOf, modulesOf } from '../../model/lookup.js';
import type { BlocId, EditionId, ModuleId, UnitId } from '../../model/ids.js';
import type { RuleFacts } from '../rule.js';
import type { PathView } from './path-view.js';

const longestQuote = 64;

/**
 * Quotes a caller's text in a message: without characters that cannot be seen, and cut where it exceeds a
 * number of bytes of JSON, so that a finding stays small whatever the text holds.
 */
export function quote(text: string, longest = longestQuote): string {
  let quoted = '';
  let bytes = 0;
  for (const character of text) {
    const seen = /\p{C}/u.test(character) ? '·' : character;
    bytes += bytesOf(seen);
    if (bytes > longest) return `« ${quoted}… »`;
    quoted += seen;
  }
  return `« ${quoted} »`;
}

/** Bytes of a text of JSON in UTF-8. */
export function bytesOfText(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesInUtf8(character);
  return bytes;
}

function bytesInUtf8(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}

/** Bytes of a visible character in JSON: a quotation mark and a backslash are escaped. */
function bytesOf(character: string): number {
  return character === '"' || character === '\\' ? 2 : bytesInUtf8(character);
}

/** The official title of a module, between French quotation marks. */
export function titleOf(facts: RuleFacts, module: ModuleId): string {
  return `« ${moduleOf(facts, module).title} »`;
}

/** Names a unit in a message: the transverse module by its title, a bloc by its number. */
export function unitName(facts: RuleFacts, unit: UnitId): string {
  if (unit !== 'transverse') return `le bloc ${String(blocOf(facts, unit).number)}`;
  const [module] = modulesOf(facts, unit);
  return module === undefined ? 'le module transverse' : titleOf(facts, module);
}

/** Names blocs by their numbers: `le bloc 1`, `les blocs 1, 2 et 3`. */
export function blocsName(
  facts: RuleFacts,
  blocs: readonly BlocId[],
  [one, several]: readonly [string, string] = ['le', 'les'],
): string {
  const numbers = frenchList(blocs.map((bloc) => String(blocOf(facts, bloc).number)));
  return blocs.length > 1 ? `${several} blocs ${numbers}` : `${one} bloc ${numbers}`;
}

/** What an edition calls a module. */
export const moduleNouns = {
  blocs: { one: 'un module', several: 'modules' },
  '2017': { one: 'une unité de professionnalisation', several: 'unités de professionnalisation' },
} as const satisfies Record<EditionId, { readonly one: string; readonly several: string }>;

/** Says that modules, one at least, are yet to be planned. */
export function leftToPlan({ path }: PathView, count: number): string {
  const { one, several } = moduleNouns[path.edition];
  return count === 1 ? `${one} reste à planifier` : `des ${several} restent à planifier`;
}

/** A sentence without its full stop, for a message that goes on. */
export function clauseOf(sentence: string): string {
  return sentence.slice(0, -1);
}
