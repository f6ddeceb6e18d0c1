import type { Rule } from '../model/finding.js';
import { ruleIds } from '../model/ids.js';
import { deepFreeze } from '../model/freeze.js';
import { modulesOfBlocs } from './modules-of-blocs.js';
import { juryTwoToThreeMonths } from './jury-two-to-three-months.js';
import { juryWithinSixMonths } from './jury-within-six-months.js';
import { preparerTwoMonthsBeforeJury } from './preparer-two-months-before-jury.js';
import type { CohortRule, PathRule } from './rule.js';
import { speBeforeDeposit } from './spe-before-deposit.js';
import { speCount } from './spe-count.js';
import { supportAfterSpe } from './support-after-spe.js';
import { supportModulesOrder } from './support-modules-order.js';
import { supportModulesPresent } from './support-modules-present.js';
import { transverseFirst } from './transverse-first.js';
import { tutorIsNotLineManager } from './tutor-is-not-line-manager.js';
import { tutorTwoManagers } from './tutor-two-managers.js';

/** The rules over one path, in the order of their findings. A new rule is a new file and a line here. */
export const pathRules: readonly PathRule[] = /* @__PURE__ */ deepFreeze([
  transverseFirst,
  modulesOfBlocs,
  supportModulesPresent,
  supportModulesOrder,
  supportAfterSpe,
  preparerTwoMonthsBeforeJury,
  juryTwoToThreeMonths,
  juryWithinSixMonths,
  speCount,
  speBeforeDeposit,
  tutorIsNotLineManager,
]);

/** The rules over the paths of a cohort. */
export const cohortRules: readonly CohortRule[] = /* @__PURE__ */ deepFreeze([tutorTwoManagers]);

/** Every rule as plain data, in the order of the closed set of their ids. */
export const rules: readonly Rule[] = /* @__PURE__ */ publish();

function publish(): readonly Rule[] {
  const records = [...pathRules, ...cohortRules].map((rule): Rule => {
    const { id, force, judges, editions, statement, source } = rule;
    const { individualisedForce, limits, notChecked, sourceIn2017 } = rule;
    return {
      id,
      force,
      ...(individualisedForce && { individualisedForce }),
      judges,
      editions,
      statement,
      ...(limits && { limits }),
      ...(notChecked !== undefined && { notChecked }),
      source,
      ...(sourceIn2017 && { sourceIn2017 }),
    };
  });
  return deepFreeze(records.sort((a, b) => ruleIds.indexOf(a.id) - ruleIds.indexOf(b.id)));
}
