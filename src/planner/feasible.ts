import type { JuryOffer } from './juries.js';
import type { Problem } from './problem.js';
import { sweep } from './sweep.js';
import { valuationByFirstJury, valuationFor } from './valuation.js';

/**
 * Finds the first day on which a jury may follow any plan, if the dossier may be deposited until the day before.
 *
 * @param problem - what may be taken
 * @returns the number of the day; `Infinity` when there is no plan, `-Infinity` when no session is to be taken
 */
export function firstJuryOf(problem: Problem): number {
  if (!problem.isPossible) return Infinity;
  if (problem.slots.length === 0) return -Infinity;
  const swept = sweep(problem, valuationByFirstJury(problem), false);
  return swept ? (swept.labels.keys[swept.label] ?? Infinity) : Infinity;
}

/** Tells whether any plan exists. */
export function isFeasible(problem: Problem): boolean {
  const first = firstJuryOf(problem);
  // Without the duty to choose a jury it sits on no day, which is no later than that of no plan.
  return first < Infinity && problem.juries.some((jury) => jury.on >= first && allowsPlan(problem, jury));
}

function allowsPlan(problem: Problem, jury: JuryOffer): boolean {
  if (problem.slots.length === 0) return hasRoomForSpe(problem, jury);
  if (!jury.jury || !problem.speBeforeDeposit || jury.deposit === jury.on - 1) return true;
  return sweep(problem, valuationFor(problem, noWeights, jury), false) !== undefined;
}

const noWeights = { recommendations: 0, cost: 0, usages: 0 } as const;

/** Where no session is to be taken, the SPE of blocs whose modules are all acquired one by one remain. */
export function hasRoomForSpe(
  { unitsWithSpe, notBefore, freeDays, speBeforeDeposit }: Problem,
  { deposit }: JuryOffer,
): boolean {
  const firstFree = freeDays.after(notBefore - 1);
  return unitsWithSpe.length === 0 || !speBeforeDeposit || (firstFree < Infinity && firstFree <= deposit);
}
