import { blocOf } from '../model/lookup.js';
import type { UnitId } from '../model/ids.js';
import type { Activity } from '../model/path.js';
import { titleOf } from '../rules/frame/wording.js';
import type { RuleFacts } from '../rules/rule.js';

const nouns = {
  regroupement: 'Regroupement',
  'e-learning': 'E-learning',
  assessment: 'Évaluation des acquis',
  spe: 'SPE',
  'individual-support': 'Accompagnement individuel',
} as const satisfies Record<Exclude<Activity['type'], 'opening'>, string>;

/** What an activity is, without its dates. */
export type Matter = Activity extends infer One
  ? One extends Activity
    ? Omit<One, 'id' | 'start' | 'end' | 'site' | 'session'>
    : never
  : never;

/** Names a unit in French: `module transverse`, `bloc 2`. */
export function unitLabel(facts: Pick<RuleFacts, 'blocs'>, unit: UnitId): string {
  return unit === 'transverse' ? 'module transverse' : `bloc ${String(blocOf(facts, unit).number)}`;
}

/** Names an activity in French, as in `Regroupement, « Piloter … »` or `SPE, bloc 2`. */
export function matterLabel(facts: RuleFacts, matter: Matter): string {
  if (matter.type === 'opening') return "Séance d'ouverture";
  const of = 'module' in matter ? titleOf(facts, matter.module) : unitLabel(facts, matter.unit);
  return `${nouns[matter.type]}, ${of}`;
}

/** What distinguishes activities of one sort from others: their type, and their module or unit. */
export function matterKey(matter: Matter): string {
  if ('module' in matter) return `${matter.type} ${matter.module}`;
  return 'unit' in matter ? `${matter.type} ${matter.unit}` : matter.type;
}
