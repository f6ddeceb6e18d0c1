import type { UnitId } from '../model/ids.js';
import { blocOf, moduleOf, modulesOf } from '../model/lookup.js';
import type { Referential } from '../model/referential.js';

/** The records that bear the official titles of blocs and modules. */
export type TitleFacts = Pick<Referential, 'blocs' | 'modules' | 'supportModules'>;

/** Names a unit in French by its official title, as in `Bloc 2 : Management d'une équipe de collaborateurs`. */
export function unitName(facts: TitleFacts, unit: UnitId): string {
  if (unit !== 'transverse') {
    const { number, title } = blocOf(facts, unit);
    return `Bloc ${String(number)} : ${title}`;
  }
  const titles = modulesOf(facts, unit).map((id) => moduleOf(facts, id).title);
  return `Module transverse : ${titles.join(', ')}`;
}
