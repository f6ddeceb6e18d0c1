import { blocIds, unitIds, type BlocId, type EditionId, type ModuleId } from '../model/ids.js';
import type { TariffItem } from '../model/ledger.js';
import { moduleOf, modulesOf } from '../model/lookup.js';
import type { Holding } from './holding.js';
import { unitName, type TitleFacts } from './names.js';

/** Tells the items that are whole blocs. */
export function isBloc(item: TariffItem): item is BlocId {
  return (blocIds as readonly string[]).includes(item);
}

/** The blocs that are followed whole, the other modules one by one, in official order. */
function blocsAndModules(facts: TitleFacts, followed: ReadonlySet<ModuleId>): TariffItem[] {
  const ofUnits = unitIds.flatMap((unit): TariffItem[] => {
    const own = modulesOf(facts, unit);
    const held = own.filter((id) => followed.has(id));
    return unit !== 'transverse' && own.length > 0 && held.length === own.length ? [unit] : held;
  });
  const support = facts.supportModules.map(({ id }) => id).filter((id) => followed.has(id));
  return [...ofUnits, ...support];
}

/**
 * Lists what is to be paid for one candidate: a complete path as one item, else the blocs that are followed
 * whole and the other modules followed. The opening bears no price.
 *
 * @param facts - the modules
 * @param held - what a path or a scope holds
 * @returns items in official order
 */
export function itemsOf(facts: TitleFacts, { edition, modules }: Holding): TariffItem[] {
  const required = edition === '2017' ? facts.modules : [...facts.modules, ...facts.supportModules];
  return required.every(({ id }) => modules.has(id)) ? ['complete-path'] : blocsAndModules(facts, modules);
}

/**
 * Lists the parts whose prices make up that of an item without a price of its own. Edition 2017 has none:
 * its letter prices the complete path alone.
 */
export function partsOf(facts: TitleFacts, edition: EditionId, item: TariffItem): TariffItem[] {
  if (edition === '2017') return [];
  if (item === 'complete-path') {
    const modules = [...facts.modules, ...facts.supportModules];
    return blocsAndModules(facts, new Set(modules.map(({ id }) => id)));
  }
  return isBloc(item) ? modulesOf(facts, item) : [];
}

/** Names an item in French, by its official title where it has one. */
export function itemName(facts: TitleFacts, item: TariffItem): string {
  if (item === 'complete-path') return 'Parcours complet';
  if (item === 'tutor-training') return "Formation d'un tuteur";
  if (item === 'jury-training') return "Formation d'un membre de jury";
  return isBloc(item) ? unitName(facts, item) : moduleOf(facts, item).title;
}
