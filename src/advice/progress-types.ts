import type { IsoDay } from '../model/day.js';
import type { Force } from '../model/finding.js';
import type { ModuleId, UnitId } from '../model/ids.js';
import type { BoundOrigin, DateKind } from './window-types.js';

/** What a step, a deadline or something still to be planned is about. */
interface Dated {
  /** JSON pointer into the path: of the activity or of the day. */
  readonly at: string;
  readonly kind: DateKind;
  readonly module?: ModuleId;
  readonly unit?: UnitId;
  /** In French. */
  readonly what: string;
}

/** Something that the path dates: an activity, the positioning, a day of the tutor's training, the deposit, the jury. */
export interface ProgressStep extends Dated {
  readonly start: IsoDay;
  /** Last day, included. */
  readonly end: IsoDay;
  /** Calendar days from the day asked about: negative when past, zero on the day. */
  readonly daysToStart: number;
  readonly daysToEnd: number;
}

/** Something that the path is to have and does not date yet. */
export interface StepToPlan extends Dated {
  /** How many are still to be planned: one, but for SPE. */
  readonly count: number;
}

/** The last day for something that has not begun. */
export interface Deadline extends Dated {
  /** The last day on which it may end. */
  readonly day: IsoDay;
  /** Calendar days from the day asked about: negative when the deadline is past. */
  readonly daysLeft: number;
  /** `date` when the path itself sets the day; else the force of the most binding rule that does. */
  readonly set: Force | 'date';
  /** The rules that set the day; none when the path does. */
  readonly by: readonly BoundOrigin[];
}

/** What activities belong to: a unit, or what belongs to none. */
export type ProgressGroup = UnitId | 'opening' | 'support';

/** How many activities of a unit are done, under way, to come, and still to be planned. */
export interface UnitProgress {
  readonly unit: ProgressGroup;
  /** In French. */
  readonly what: string;
  readonly done: number;
  readonly underWay: number;
  readonly toCome: number;
  readonly toPlan: number;
}

/** Where a path stands on a day. */
export interface Progress {
  readonly asOf: IsoDay;
  /** What ended before that day, in the order of starts. */
  readonly done: readonly ProgressStep[];
  /** What runs on that day. */
  readonly underWay: readonly ProgressStep[];
  /** What starts after that day, in the order of starts. */
  readonly toCome: readonly ProgressStep[];
  /** Those to come that start first: several when they start together. */
  readonly next: readonly ProgressStep[];
  readonly toPlan: readonly StepToPlan[];
  /** By day; what is done or under way has none. */
  readonly deadlines: readonly Deadline[];
  readonly units: readonly UnitProgress[];
}
