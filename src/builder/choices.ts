import type { IsoDay } from '../model/day.js';
import type { Candidate, Tutor } from '../model/path.js';
import { candidateShape, tutorShape } from '../model/path-shape.js';
import { faultOf, refuse, under, type ObjectShape } from '../model/shape.js';
import { closedDaysShape, reversedPeriodOf, type ClosedDays } from '../model/working-days.js';

/** What is chosen for a complete path; the documents settle the rest. */
export interface StandardPathChoices {
  readonly candidate: Candidate;
  /** The day from which the training may start: it opens on the first open day. */
  readonly start: IsoDay;
  readonly tutor?: Tutor;
  readonly closedDays?: ClosedDays;
}

const standardPathChoicesShape = {
  required: { candidate: candidateShape, start: 'day' },
  optional: { tutor: tutorShape, closedDays: closedDaysShape },
} as const satisfies ObjectShape;

/** Throws the `CqpMoError` that tells where a value is no choices for a complete path. */
export function requireStandardPathChoices(value: unknown): asserts value is StandardPathChoices {
  refuse(faultOf(standardPathChoicesShape, value));
  requireForwardPeriods((value as StandardPathChoices).closedDays);
}

/** Throws where a closed period ends before it starts. */
export function requireForwardPeriods(closedDays: ClosedDays | undefined): void {
  const reversed = closedDays && reversedPeriodOf(closedDays);
  refuse(reversed && under('closedDays', reversed));
}
