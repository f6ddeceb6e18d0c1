import { blocOf, moduleOf, modulesOf } from '../../model/lookup.js';
import type { ModuleId, UnitId } from '../../model/ids.js';
import type { RuleFacts } from '../rule.js';

const longestQuote = 32;

/**
 * Quotes a caller's text in a message: cut short, and without characters that cannot be seen, so that a
 * finding stays small whatever the text holds.
 */
export function quote(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longestQuote + 2).replace(/\p{C}/gu, '·'));
  const cut = characters.length > longestQuote;
  return `« ${cut ? `${characters.slice(0, longestQuote - 1).join('')}…` : characters.join('')} »`;
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
