import { addDays, addMonths, daysBetween, type IsoDay } from '../model/day.js';
import { moduleOf } from '../model/lookup.js';
import type { Referential } from '../model/referential.js';
import { leastDaysBetweenModules } from '../model/pace.js';
import { followUpOf } from './follow-up.js';
import { speAfterModules, type SpeFacts } from './spe.js';
import type { Stage } from './training.js';

/** What the order and the rhythm of the modules are read from. */
export type StageFacts = SpeFacts & Pick<Referential, 'supportModules' | 'limits'>;

/**
 * Plans the modules of the training in official order, at the stated rhythm, with `analyser` half-way: the
 * SPE of the module before it come after it, those of the modules before that are over.
 *
 * @param facts - modules, units, totals and limits
 * @param opening - the day from which months are counted
 * @returns the stages, and the day on which one more module would be planned
 */
export function standardStages(facts: StageFacts, opening: IsoDay): { stages: Stage[]; end: IsoDay } {
  const { modules, limits } = facts;
  const weeksPerMonth = limits['module-pace'].about ?? 1;
  const apart = leastDaysBetweenModules(weeksPerMonth);
  const plannedOf = (rank: number): IsoDay => addMonths(opening, Math.floor(rank / weeksPerMonth));
  const spe = speAfterModules(facts);
  const half = Math.floor(modules.length / 2);
  const stages = modules.flatMap((module, rank): Stage[] => {
    const planned = plannedOf(rank);
    const followUp = followUpOf(module, modules, spe);
    const afterAssessment = [...followUp.spe, ...followUp.individualSupport];
    if (rank !== half - 1) {
      return [{ module, planned, apart, followUp: [followUp.assessment, ...afterAssessment] }];
    }
    const halfway = addDays(planned, Math.floor(daysBetween(planned, plannedOf(half)) / 2));
    return [
      { module, planned, apart, followUp: [followUp.assessment] },
      { module: moduleOf(facts, 'analyser'), planned: halfway, apart: 0, followUp: afterAssessment },
    ];
  });
  return { stages, end: plannedOf(modules.length) };
}
