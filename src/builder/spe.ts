import type { TrainingModuleId, UnitId } from '../model/ids.js';
import { modulesOf } from '../model/lookup.js';
import type { Referential } from '../model/referential.js';
import { share } from './share.js';
import type { Step } from './step.js';

/** What the SPE of a path are read from. */
export type SpeFacts = Pick<Referential, 'modules' | 'units' | 'statedTotals'>;

/** An SPE and the module that it follows. */
export interface SpeAfterModule {
  /** Absent when no module of its unit is followed. */
  readonly module: TrainingModuleId | undefined;
  readonly unit: UnitId;
  readonly spe: Step;
}

/**
 * Shares the SPE of each unit among its modules, in order, and the stated days among all SPE. The documents
 * give the SPE of each unit and the days of all together, those of one SPE nowhere: whole days as equal as
 * can be, the last SPE among the longest, are a choice of ours.
 *
 * @param facts - modules, units and stated totals
 * @param isFollowed - tells a module that is followed: all of them by default
 * @returns every SPE with the module that it follows, in the order of the units
 */
export function speAfterModules(
  facts: SpeFacts,
  isFollowed: (module: TrainingModuleId) => boolean = () => true,
): SpeAfterModule[] {
  const spe = facts.units.flatMap((unit) => {
    const modules = modulesOf(facts, unit.id).filter(isFollowed);
    const counts = share(unit.speCount, Math.max(1, modules.length));
    const followed = counts.flatMap((count, index) =>
      Array<TrainingModuleId | undefined>(count).fill(modules[index]),
    );
    return followed.map((module, index) => ({ module, unit: unit.id, rank: index + 1 }));
  });
  const total = facts.statedTotals.find(({ id }) => id === 'spe-days')?.value ?? spe.length;
  const days = share(total, spe.length);
  return spe.map(({ module, unit, rank }, index) => ({
    module,
    unit,
    spe: { activity: { id: `spe-${unit}-${rank}`, type: 'spe', unit }, days: days[index] ?? 1 },
  }));
}
