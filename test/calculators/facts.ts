import type { CostFacts } from '../../src/calculators/cost.js';
import { editions, referential } from '../../src/data/index.js';

/** What costs read, as the door of the library joins it. */
export const costFacts: CostFacts = { ...referential, durations: editions };
