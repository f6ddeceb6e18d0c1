import { addMonths } from '../model/day.js';
import type { Path } from '../model/path.js';
import type { Referential } from '../model/referential.js';
import { openDaysOf } from '../model/working-days.js';
import { assemble } from './assemble.js';
import { placeCertification, type CertificationFacts } from './certification.js';
import { requireStandardPathChoices, type StandardPathChoices } from './choices.js';
import { standardStages, type StageFacts } from './stages.js';
import { place } from './step.js';
import { placeTraining } from './training.js';

/** What a complete path is built from. */
export type StandardPathFacts = StageFacts & CertificationFacts & Pick<Referential, 'blocs' | 'opening'>;

/**
 * Builds the complete path of a manager, as the path guide (§2) plans it: the opening on the first open day,
 * the transverse module, the other modules at one week a month, their e-learning around them and their
 * assessment after them, the SPE in between, `analyser` half-way, `preparer` after the training, and the jury
 * on the first open day that is 13 months after the opening and 2 months after `preparer`.
 *
 * What no document states is a choice of ours: the days of each SPE, those of assessments, individual support
 * and deposit, and that a half day keeps its whole day free. The path is the same for the same choices.
 *
 * @param facts - the referential
 * @param choices - candidate, first day, and optionally tutor and closed days; a closed first day is replaced
 * by the next open one
 * @returns the path, which shares nothing with the choices
 * @throws CqpMoError `no-open-day` at `/closedDays` when the closed days leave no room within two years, and
 * `invalid-day`, `missing-field`, `unknown-field` or another code with its pointer on malformed choices
 */
export function buildStandardPath(facts: StandardPathFacts, choices: StandardPathChoices): Path {
  requireStandardPathChoices(choices);
  const { start, closedDays, ...people } = choices;
  const openDays = openDaysOf(closedDays);
  const welcome = {
    activity: { id: 'opening', type: 'opening' },
    days: Math.ceil(facts.opening.days),
  } as const;
  const opening = place(openDays, welcome, openDays.onOrAfter(start));
  const { stages, end } = standardStages(facts, opening.start);
  const training = placeTraining(openDays, stages, opening.end, end);
  const span = facts.limits['complete-path-span'].about ?? 0;
  const certification = placeCertification(facts, openDays, addMonths(opening.start, span), training.until);
  const blocs = facts.blocs.map(({ id }) => id);
  return assemble('complete', blocs, people, [opening, ...training.activities], certification);
}
