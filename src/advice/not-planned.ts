import type { ModuleId, UnitId } from '../model/ids.js';
import type { Activity } from '../model/path.js';
import { followsTransverse, holdsUnit } from '../rules/frame/acquired.js';
import type { PathView } from '../rules/frame/path-view.js';
import { speOfPath } from '../rules/frame/spe-of-path.js';
import type { RuleFacts } from '../rules/rule.js';
import { firstPathDay } from './days.js';

/** Without a length of its own, what is not planned yet counts as one day. */
const undated = { id: '-', start: firstPathDay, end: firstPathDay } as const;

const ofModule = (type: 'regroupement' | 'e-learning' | 'assessment', module: ModuleId): Activity => ({
  type,
  module,
  ...undated,
});
const ofUnit = (type: 'spe' | 'individual-support', unit: UnitId): Activity => ({ type, unit, ...undated });

/** The modules that the path has to follow and does not hold as acquired, those of the support included. */
function modulesToFollow(view: PathView, facts: RuleFacts): ModuleId[] {
  const isAtStake = (unit: UnitId): boolean =>
    unit === 'transverse'
      ? view.path.kind === 'complete' || followsTransverse(view, facts)
      : view.blocs.includes(unit);
  return [
    ...facts.modules.filter(({ unit }) => isAtStake(unit)).map(({ id }) => id),
    ...facts.supportModules.map(({ id }) => id),
  ].filter((id) => !view.holdsModule(id));
}

/**
 * What a path of edition `blocs` is to have and does not: the regroupement, the e-learning and the assessment of each
 * module, the SPE and the individual support of each unit, and in a complete path the opening. One of each sort, as
 * they are planned one at a time.
 */
export function notPlanned(view: PathView, facts: RuleFacts): Activity[] {
  const { path } = view;
  if (path.edition !== 'blocs') return [];
  const lacks = (type: Activity['type'], of: ModuleId | UnitId | 'opening'): boolean =>
    view.occurrencesOf(type, of).length === 0;
  const modules = modulesToFollow(view, facts);
  const records = [...facts.modules, ...facts.supportModules].filter(({ id }) => modules.includes(id));
  const spe = speOfPath(view, facts);
  return [
    ...(path.kind === 'complete' && lacks('opening', 'opening')
      ? [{ type: 'opening' as const, ...undated }]
      : []),
    ...modules.filter((id) => lacks('regroupement', id)).map((id) => ofModule('regroupement', id)),
    ...records
      .filter(({ id, elearningDays }) => elearningDays > 0 && lacks('e-learning', id))
      .map(({ id }) => ofModule('e-learning', id)),
    ...records
      .filter((module) => 'unit' in module && module.unit !== 'transverse' && lacks('assessment', module.id))
      .map(({ id }) => ofModule('assessment', id)),
    ...spe
      .filter(({ required, planned }) => planned.length < required)
      .map(({ unit }) => ofUnit('spe', unit)),
    ...spe
      .map(({ unit }) => unit)
      .filter((unit) => !holdsUnit(view, facts, unit) && lacks('individual-support', unit))
      .map((unit) => ofUnit('individual-support', unit)),
  ];
}
