import type { IsoDay } from '../model/day.js';
import { blocIds, type BlocId } from '../model/ids.js';
import type { Candidate, Tutor } from '../model/path.js';
import { candidateShape, tutorShape } from '../model/path-shape.js';
import { fault, faultOf, refuse, under, type ObjectShape } from '../model/shape.js';
import { closedDaysShape, reversedPeriodOf, type ClosedDays } from '../model/working-days.js';

/** What is chosen for a complete path; the documents settle the rest. */
export interface StandardPathChoices {
  readonly candidate: Candidate;
  /** The day from which the training may start: it opens on the first open day. */
  readonly start: IsoDay;
  readonly tutor?: Tutor;
  readonly closedDays?: ClosedDays;
}

/** What is chosen for an individualised path. */
export interface IndividualPathChoices {
  readonly candidate: Candidate;
  /** The day from which the training may start: it starts on the first open day. */
  readonly start: IsoDay;
  /** The blocs targeted, in the order wanted. */
  readonly blocs: readonly BlocId[];
  /** The day of the pre-positioning, which precedes an individualised path. */
  readonly positionedOn?: IsoDay;
  /** Whether the transverse module opens the path, as is strongly advised: true by default. */
  readonly transverse?: boolean;
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

const individualPathChoicesShape = {
  required: {
    candidate: candidateShape,
    start: 'day',
    blocs: { listOf: { oneOf: blocIds, otherwise: 'unknown-id' }, distinct: 'values' },
  },
  optional: {
    positionedOn: 'day',
    transverse: 'boolean',
    tutor: tutorShape,
    closedDays: closedDaysShape,
  },
} as const satisfies ObjectShape;

/** Throws the `CqpMoError` that tells where a value is no choices for an individualised path. */
export function requireIndividualPathChoices(value: unknown): asserts value is IndividualPathChoices {
  refuse(faultOf(individualPathChoicesShape, value));
  const { blocs, closedDays } = value as IndividualPathChoices;
  if (blocs.length === 0) refuse(under('blocs', fault('empty-list', 'a path targets at least one bloc')));
  requireForwardPeriods(closedDays);
}

function requireForwardPeriods(closedDays: ClosedDays | undefined): void {
  const reversed = closedDays && reversedPeriodOf(closedDays);
  refuse(reversed && under('closedDays', reversed));
}
