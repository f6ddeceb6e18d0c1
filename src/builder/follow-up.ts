import type { UnitId } from '../model/ids.js';
import type { TrainingModule } from '../model/training.js';
import type { SpeAfterModule } from './spe.js';
import type { Step } from './step.js';

/** What follows the regroupement of a module, in order. */
export interface FollowUp {
  readonly assessment: Step;
  readonly spe: readonly Step[];
  /** After the last module of a unit, since it comes once for the unit. */
  readonly individualSupport: readonly Step[];
}

/**
 * Lists what follows a module: its remote assessment of learning, its SPE, and the individual support of the
 * unit that it ends. One day of the calendar is kept for each but the SPE.
 *
 * @param module - the module
 * @param modules - the modules followed, in order
 * @param spe - the SPE of the path
 * @returns the steps
 */
export function followUpOf(
  module: TrainingModule,
  modules: readonly TrainingModule[],
  spe: readonly SpeAfterModule[],
): FollowUp {
  const { id, unit } = module;
  const endsUnit = modules.filter((other) => other.unit === unit).at(-1)?.id === id;
  return {
    assessment: { activity: { id: `assessment-${id}`, type: 'assessment', module: id }, days: 1 },
    spe: spe.filter((one) => one.module === id).map((one) => one.spe),
    individualSupport: endsUnit ? [individualSupportOf(unit)] : [],
  };
}

/** The individual support of a unit, for which one day of the calendar is kept. */
export function individualSupportOf(unit: UnitId): Step {
  return { activity: { id: `individual-support-${unit}`, type: 'individual-support', unit }, days: 1 };
}
