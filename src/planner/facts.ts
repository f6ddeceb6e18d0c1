import type { SpeFacts } from '../builder/spe.js';
import type { RuleFacts } from '../rules/rule.js';

/** What the planner reads: the limits of the rules, modules, units and stated totals. */
export type PlannerFacts = RuleFacts & SpeFacts;
