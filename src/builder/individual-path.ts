import type { UnitId } from '../model/ids.js';
import type { Path } from '../model/path.js';
import { openDaysOf } from '../model/working-days.js';
import { assemble } from './assemble.js';
import { placeCertification, type CertificationFacts } from './certification.js';
import { requireIndividualPathChoices, type IndividualPathChoices } from './choices.js';
import { individualStages, type StageFacts } from './stages.js';
import { placeTraining } from './training.js';

/** What an individualised path is built from. */
export type IndividualPathFacts = StageFacts & CertificationFacts;

/**
 * Builds the path of a manager towards the blocs that he targets, as the path guide (§3) allows it: the
 * transverse module first unless it is declined, the modules of the blocs in the order wanted at one week a
 * month, SPE in between, `analyser` half-way, `preparer` after the training, and the jury on the first open day
 * that is 2 months after it.
 *
 * @param facts - the referential
 * @param choices - candidate, first day and blocs, and optionally the rest
 * @returns the path, which shares nothing with the choices
 * @throws CqpMoError `empty-list` at `/blocs` when no bloc is targeted, `no-open-day` at `/closedDays` when the
 * closed days leave no room within two years, and another code with its pointer on malformed choices
 */
export function buildIndividualPath(facts: IndividualPathFacts, choices: IndividualPathChoices): Path {
  requireIndividualPathChoices(choices);
  const { start, blocs, positionedOn, transverse = true, closedDays, ...people } = choices;
  const openDays = openDaysOf(closedDays);
  const units: UnitId[] = [...(transverse ? (['transverse'] as const) : []), ...blocs];
  const first = openDays.onOrAfter(start);
  const { stages, end } = individualStages(facts, units, first);
  const training = placeTraining(openDays, stages, first, end);
  const certification = placeCertification(facts, openDays, training.until, training.until);
  const path = assemble('individualised', blocs, people, training.activities, certification);
  return positionedOn === undefined ? path : { ...path, positioning: { on: positionedOn } };
}
