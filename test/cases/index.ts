import type { ConformanceCase } from './case.js';
import { transverseFirstCases } from './transverse-first.js';
import { transverseOnceCases } from './transverse-once.js';
import { openingFirstCases } from './opening-first.js';
import { monthlyPaceCases } from './monthly-pace.js';
import { modulesOfBlocsCases } from './modules-of-blocs.js';
import { elearningWithModuleCases } from './elearning-with-module.js';
import { assessmentAfterRegroupementCases } from './assessment-after-regroupement.js';
import { supportModulesPresentCases } from './support-modules-present.js';
import { supportModulesOrderCases } from './support-modules-order.js';
import { analyserDuringPathCases } from './analyser-during-path.js';
import { preparerAfterTrainingCases } from './preparer-after-training.js';
import { supportAfterSpeCases } from './support-after-spe.js';
import { preparerTwoMonthsBeforeJuryCases } from './preparer-two-months-before-jury.js';
import { juryTwoToThreeMonthsCases } from './jury-two-to-three-months.js';
import { juryWithinSixMonthsCases } from './jury-within-six-months.js';
import { speCountCases } from './spe-count.js';
import { speBeforeDepositCases } from './spe-before-deposit.js';
import { depositBeforeJuryCases } from './deposit-before-jury.js';
import { positioningBeforeIndividualPathCases } from './positioning-before-individual-path.js';
import { juryRegisteredCases } from './jury-registered.js';
import { thirteenMonthsCases } from './thirteen-months.js';
import { dossierSituationsCases } from './dossier-situations.js';
import { interviewWhenNeededCases } from './interview-when-needed.js';
import { tutorIsNotLineManagerCases } from './tutor-is-not-line-manager.js';
import { tutorTrainedBeforeMissionCases } from './tutor-trained-before-mission.js';
import { tutorTrainingWindowCases } from './tutor-training-window.js';
import { tutorTrainingDaysCases } from './tutor-training-days.js';
import { tutorExperienceCases } from './tutor-experience.js';
import { tutorTwoManagersCases } from './tutor-two-managers.js';
import { lineManagerDoesNotEvaluateCases } from './line-manager-does-not-evaluate.js';
import { juryProfilesCases } from './jury-profiles.js';
import { juryPresidentTrainedCases } from './jury-president-trained.js';
import { juryPresidentBodyCases } from './jury-president-body.js';
import { juryIndependentOfEmployerCases } from './jury-independent-of-employer.js';
import { appointedManagerCases } from './appointed-manager.js';
import { trainingBeforeJuryCases } from './training-before-jury.js';
import { individualSupportOfUnitsCases } from './individual-support-of-units.js';
import { individualWorkBeforePreparerCases } from './individual-work-before-preparer.js';
import { tutorIsTrainedCases } from './tutor-is-trained.js';
import { monthlyPresenceCases } from './monthly-presence.js';
import { twelveMonthsCases } from './twelve-months.js';
import { firstYearInPostCases } from './first-year-in-post.js';

/** Every case of conformance, in the order of the rules. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...transverseFirstCases,
  ...transverseOnceCases,
  ...openingFirstCases,
  ...monthlyPaceCases,
  ...modulesOfBlocsCases,
  ...elearningWithModuleCases,
  ...assessmentAfterRegroupementCases,
  ...supportModulesPresentCases,
  ...supportModulesOrderCases,
  ...analyserDuringPathCases,
  ...preparerAfterTrainingCases,
  ...supportAfterSpeCases,
  ...preparerTwoMonthsBeforeJuryCases,
  ...juryTwoToThreeMonthsCases,
  ...juryWithinSixMonthsCases,
  ...speCountCases,
  ...speBeforeDepositCases,
  ...depositBeforeJuryCases,
  ...positioningBeforeIndividualPathCases,
  ...juryRegisteredCases,
  ...thirteenMonthsCases,
  ...dossierSituationsCases,
  ...interviewWhenNeededCases,
  ...tutorIsNotLineManagerCases,
  ...tutorTrainedBeforeMissionCases,
  ...tutorTrainingWindowCases,
  ...tutorTrainingDaysCases,
  ...tutorExperienceCases,
  ...tutorTwoManagersCases,
  ...lineManagerDoesNotEvaluateCases,
  ...juryProfilesCases,
  ...juryPresidentTrainedCases,
  ...juryPresidentBodyCases,
  ...juryIndependentOfEmployerCases,
  ...appointedManagerCases,
  ...trainingBeforeJuryCases,
  ...individualSupportOfUnitsCases,
  ...individualWorkBeforePreparerCases,
  ...tutorIsTrainedCases,
  ...monthlyPresenceCases,
  ...twelveMonthsCases,
  ...firstYearInPostCases,
];
