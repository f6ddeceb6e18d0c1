import type { BasisPoints, Days, Minutes } from './amounts.js';
import type { IsoDay } from './day.js';
import type { EditionId } from './ids.js';
import type { DurationLine, DurationTotal, UnknownVolume } from './ledger.js';
import type { ClosedDays } from './working-days.js';

/** How to read the calendar of a path. */
export interface WorkloadOptions {
  /** What is closed; weekends and the public holidays of France when left out. */
  readonly closedDays?: ClosedDays;
}

/** Those whose load over time is told. */
export type LoadedActor = 'candidate' | 'tutor';

/** The totals of a duration that fall on days of a path: the training of tutors and juries does not. */
export type WorkloadTotal = Exclude<
  DurationTotal,
  'speCount' | 'tutorTrainingDays' | 'presidentTrainingMinutes' | 'juryMemberTrainingMinutes'
>;

/** What falls on one day of what a line of the duration counts. */
export interface WorkloadLine extends Pick<
  DurationLine,
  'what' | 'of' | 'unitId' | 'activity' | 'unit' | 'totals' | 'quantity'
> {
  readonly day: IsoDay;
  readonly actor: LoadedActor;
}

/** The load of one actor in a calendar month or in a week from Monday to Sunday: the sums of its lines. */
export interface WorkloadRow extends Readonly<Record<WorkloadTotal, number>> {
  /** The month as `2027-03`, or the Monday of the week. */
  readonly period: string;
  readonly from: IsoDay;
  /** Last day, included. */
  readonly to: IsoDay;
  readonly actor: LoadedActor;
  /** All days of that actor together. */
  readonly days: Days;
  /** All minutes of that actor together, which are in no day. */
  readonly minutes: Minutes;
  /** The open days of the whole month or week. */
  readonly workingDays: number;
  /** The part of the open days that `days` takes, to the nearest hundredth of a percent; absent without open day. */
  readonly share?: BasisPoints;
}

/** What the duration counts and the path does not date. */
export interface UndatedTime extends Omit<WorkloadLine, 'day'> {
  /** Why it falls on no day, in French. */
  readonly reason: string;
}

/** The load of candidate and tutor over time: the lines of the duration on the days of the path. */
export interface Workload {
  readonly edition: EditionId;
  /** In the order of days. */
  readonly lines: readonly WorkloadLine[];
  /** Every month from the first day with a line to the last, candidate then tutor. */
  readonly months: readonly WorkloadRow[];
  /** Every week from the first day with a line to the last, candidate then tutor. */
  readonly weeks: readonly WorkloadRow[];
  readonly undated: readonly UndatedTime[];
  /** What no document counts for candidate or tutor, and is on no day either. */
  readonly unknown: readonly UnknownVolume[];
}
