import type { TrainingModuleId, UnitId } from '../model/ids.js';
import { moduleOf } from '../model/lookup.js';
import type { Referential } from '../model/referential.js';
import type { SupportModule, TrainingModule } from '../model/training.js';
import { followUpOf, individualSupportOf } from './follow-up.js';
import type { Held } from './held.js';
import type { IndividualPathChoices, Pause } from './individual-choices.js';
import { speAfterModules, type SpeFacts } from './spe.js';
import type { Step } from './step.js';

/** What the order of a training is read from. */
export type ItemFacts = SpeFacts & Pick<Referential, 'supportModules'>;

/** What is placed one after the other: a module, a step that follows it, or a pause. */
export type Item =
  | { readonly kind: 'module'; readonly module: TrainingModule | SupportModule; readonly soon?: boolean }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'pause'; readonly pause: Pause };

/** A module and what follows it, or the SPE and the support of a unit whose modules are held. */
interface Portion {
  readonly module?: TrainingModule;
  readonly steps: readonly Step[];
  readonly pause: readonly Item[];
}

/**
 * Lists what is followed before `preparer`, in order: the transverse module, then the blocs as they are wanted,
 * what is held left out, `analyser` half-way and after an SPE.
 *
 * @param facts - modules, units and totals
 * @param choices - what is chosen for the path
 * @param held - what is held as acquired
 * @param analyserSoon - whether `analyser` follows the first SPE at once instead of standing half-way
 * @returns the items
 */
export function trainingItems(
  facts: ItemFacts,
  choices: IndividualPathChoices,
  held: Held,
  analyserSoon: boolean,
): Item[] {
  const portions = portionsOf(facts, choices, held);
  const items = portions.map(({ module, steps, pause }): Item[] => [
    ...(module ? [{ kind: 'module' as const, module }] : []),
    ...steps.map((step) => ({ kind: 'step' as const, step })),
    ...pause,
  ]);
  if (held.module('analyser')) return items.flat();
  const analyser = { kind: 'module', module: moduleOf(facts, 'analyser') } as const;
  const firstSpe = items
    .flat()
    .findIndex((item) => item.kind === 'step' && item.step.activity.type === 'spe');
  const at = analyserSoon ? firstSpe + 1 : Math.max(firstSpe + 1, halfWay(portions, items, firstSpe));
  const soon = analyserSoon ? { ...analyser, soon: true } : analyser;
  return [...items.flat().slice(0, at), soon, ...items.flat().slice(at)];
}

/**
 * The place after the portion that ends half-way. Where a pause or the end of the training follows, it is within
 * the portion, before its last SPE if another one precedes.
 */
function halfWay(portions: readonly Portion[], items: readonly Item[][], firstSpe: number): number {
  const ends = portions.map((_, index) => items.slice(0, index + 1).flat().length);
  const withSpe = ends.findIndex((end) => end > firstSpe);
  const half = Math.max(Math.floor(portions.length / 2) - 1, withSpe);
  const pauses = portions[half]?.pause.length ?? 0;
  const end = (ends[half] ?? 0) - pauses;
  if (pauses === 0 && half < portions.length - 1) return end;
  const steps = portions[half]?.steps ?? [];
  const lastSpe = steps.map(({ activity }) => activity.type).lastIndexOf('spe');
  const several = steps.findIndex(({ activity }) => activity.type === 'spe') < lastSpe;
  return end - (several ? steps.length - lastSpe : 1);
}

function portionsOf(facts: ItemFacts, choices: IndividualPathChoices, held: Held): Portion[] {
  const { blocs, transverse = true, pauses = [], stretching } = choices;
  const followed = (unit: UnitId): TrainingModule[] =>
    facts.modules.filter((module) => module.unit === unit && !held.module(module.id));
  const units: UnitId[] = [
    ...(transverse && followed('transverse').length > 0 ? (['transverse'] as const) : []),
    ...blocs.filter((bloc) => !held.bloc(bloc)),
  ];
  const modules = units.flatMap(followed);
  const ids: readonly TrainingModuleId[] = modules.map(({ id }) => id);
  const spe = speAfterModules(facts, (module) => ids.includes(module));
  return units.flatMap((unit, index) => {
    const between = unit === 'transverse' || index === units.length - 1 ? 0 : (stretching?.betweenBlocs ?? 0);
    const chosen = pauses.find(({ after }) => after === unit) ?? { after: unit, months: between };
    const pause =
      'months' in chosen && chosen.months === 0 ? [] : [{ kind: 'pause' as const, pause: chosen }];
    const portions: Portion[] = followed(unit).map((module) => {
      const { assessment, spe: ofModule, individualSupport } = followUpOf(module, modules, spe);
      return { module, steps: [assessment, ...ofModule, ...individualSupport], pause: [] };
    });
    if (portions.length === 0) {
      const ofUnit = spe.filter((one) => one.unit === unit).map((one) => one.spe);
      portions.push({ steps: [...ofUnit, individualSupportOf(unit)], pause: [] });
    }
    const last = portions.pop();
    return last ? [...portions, { ...last, pause }] : portions;
  });
}
