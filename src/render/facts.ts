import type { Domain2017, ProfessionalisationUnit } from '../model/edition-2017.js';
import type { EditionId, ModuleId, UnitId } from '../model/ids.js';
import { blocOf, moduleOf } from '../model/lookup.js';
import type { Referential } from '../model/referential.js';

/** The official titles that the pictures of a path bear, of both editions. */
export interface PathTitles extends Pick<Referential, 'blocs' | 'modules' | 'supportModules' | 'opening'> {
  readonly domains2017: readonly Domain2017[];
  readonly units2017: readonly ProfessionalisationUnit[];
}

/** The documents that findings and ledgers name. */
export type NamedDocuments = Pick<Referential, 'documents'>;

/** The official title of a module, in the words of the edition of the path. */
export function moduleTitle(titles: PathTitles, edition: EditionId, id: ModuleId): string {
  const former = edition === '2017' ? titles.units2017.find(({ continuedBy }) => continuedBy === id) : null;
  return (former ?? moduleOf(titles, id)).title;
}

/** A short name of a unit: `module transverse`, `bloc 2`, and in edition 2017 `domaine 3`. */
export function unitName(titles: PathTitles, edition: EditionId, id: UnitId): string {
  const domain = titles.domains2017.find(({ continuedBy }) => continuedBy === id);
  if (edition === '2017' && domain) return `domaine ${String(domain.number)}`;
  return id === 'transverse' ? 'module transverse' : `bloc ${String(blocOf(titles, id).number)}`;
}
