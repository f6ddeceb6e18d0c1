import { blocs } from '../../src/data/blocs.js';
import { certification } from '../../src/data/certification.js';
import { competencies } from '../../src/data/competencies.js';
import { situations } from '../../src/data/evaluation.js';
import { limits } from '../../src/data/limits.js';
import { modules, supportModules } from '../../src/data/modules.js';
import { statedTotals } from '../../src/data/stated-totals.js';
import { units } from '../../src/data/units.js';
import type { PlannerFacts } from '../../src/planner/facts.js';

/** The referential as the planner reads it. */
export const facts: PlannerFacts = {
  blocs,
  certification,
  competencies,
  limits,
  modules,
  situations,
  supportModules,
  units,
  statedTotals,
};
