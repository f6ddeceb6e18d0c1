import type { Rule } from '../model/finding.js';
import { deepFreeze } from '../model/freeze.js';
import { ruleIds } from '../model/ids.js';
import { analyserDuringPath } from './analyser-during-path.js';
import { appointedManager } from './appointed-manager.js';
import { assessmentAfterRegroupement } from './assessment-after-regroupement.js';
import { depositBeforeJury } from './deposit-before-jury.js';
import { dossierSituations } from './dossier-situations.js';
import { elearningWithModule } from './elearning-with-module.js';
import { firstYearInPost } from './first-year-in-post.js';
import { individualSupportOfUnits } from './individual-support-of-units.js';
import { individualWorkBeforePreparer } from './individual-work-before-preparer.js';
import { interviewWhenNeeded } from './interview-when-needed.js';
import { juryIndependentOfEmployer } from './jury-independent-of-employer.js';
import { juryPresidentBody } from './jury-president-body.js';
import { juryPresidentTrained } from './jury-president-trained.js';
import { juryProfiles } from './jury-profiles.js';
import { juryRegistered } from './jury-registered.js';
import { juryTwoToThreeMonths } from './jury-two-to-three-months.js';
import { juryWithinSixMonths } from './jury-within-six-months.js';
import { lineManagerDoesNotEvaluate } from './line-manager-does-not-evaluate.js';
import { modulesOfBlocs } from './modules-of-blocs.js';
import { monthlyPace } from './monthly-pace.js';
import { monthlyPresence } from './monthly-presence.js';
import { openingFirst } from './opening-first.js';
import { positioningBeforeIndividualPath } from './positioning-before-individual-path.js';
import { preparerAfterTraining } from './preparer-after-training.js';
import { preparerTwoMonthsBeforeJury } from './preparer-two-months-before-jury.js';
import { speBeforeDeposit } from './spe-before-deposit.js';
import { speCount } from './spe-count.js';
import { supportAfterSpe } from './support-after-spe.js';
import { supportModulesOrder } from './support-modules-order.js';
import { supportModulesPresent } from './support-modules-present.js';
import { thirteenMonths } from './thirteen-months.js';
import { trainingBeforeJury } from './training-before-jury.js';
import { transverseFirst } from './transverse-first.js';
import { transverseOnce } from './transverse-once.js';
import { tutorExperience } from './tutor-experience.js';
import { tutorIsNotLineManager } from './tutor-is-not-line-manager.js';
import { tutorIsTrained } from './tutor-is-trained.js';
import { tutorTrainedBeforeMission } from './tutor-trained-before-mission.js';
import { tutorTrainingDays } from './tutor-training-days.js';
import { tutorTrainingWindow } from './tutor-training-window.js';
import { tutorTwoManagers } from './tutor-two-managers.js';
import { twelveMonths } from './twelve-months.js';
import type { CohortRule, PathRule } from './rule.js';

/** The rules over one path, in the order of their findings. A new rule is a new file and a line here. */
export const pathRules: readonly PathRule[] = /* @__PURE__ */ deepFreeze([
  transverseFirst,
  transverseOnce,
  openingFirst,
  monthlyPace,
  modulesOfBlocs,
  elearningWithModule,
  assessmentAfterRegroupement,
  supportModulesPresent,
  supportModulesOrder,
  analyserDuringPath,
  preparerAfterTraining,
  supportAfterSpe,
  preparerTwoMonthsBeforeJury,
  juryTwoToThreeMonths,
  juryWithinSixMonths,
  speCount,
  speBeforeDeposit,
  depositBeforeJury,
  positioningBeforeIndividualPath,
  juryRegistered,
  thirteenMonths,
  dossierSituations,
  interviewWhenNeeded,
  tutorIsNotLineManager,
  tutorTrainedBeforeMission,
  tutorTrainingWindow,
  tutorTrainingDays,
  tutorExperience,
  lineManagerDoesNotEvaluate,
  juryProfiles,
  juryPresidentTrained,
  juryPresidentBody,
  juryIndependentOfEmployer,
  appointedManager,
  trainingBeforeJury,
  individualSupportOfUnits,
  individualWorkBeforePreparer,
  tutorIsTrained,
  monthlyPresence,
  twelveMonths,
  firstYearInPost,
]);

/** The rules over the paths of a cohort. */
export const cohortRules: readonly CohortRule[] = /* @__PURE__ */ deepFreeze([tutorTwoManagers]);

/** Every rule as plain data, in the order of the closed set of their ids. */
export const rules: readonly Rule[] = /* @__PURE__ */ publish();

function publish(): readonly Rule[] {
  const records = [...pathRules, ...cohortRules].map((rule): Rule => {
    const { id, force, judges, editions, statement, source } = rule;
    const { individualisedForce, kind, limits, notChecked, sourceIn2017 } = rule;
    return {
      id,
      force,
      ...(individualisedForce && { individualisedForce }),
      judges,
      editions,
      ...(kind && { kind }),
      statement,
      ...(limits && { limits }),
      ...(notChecked !== undefined && { notChecked }),
      source,
      ...(sourceIn2017 && { sourceIn2017 }),
    };
  });
  return deepFreeze(records.sort((a, b) => ruleIds.indexOf(a.id) - ruleIds.indexOf(b.id)));
}
