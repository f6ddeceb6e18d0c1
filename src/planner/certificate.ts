import type { IsoDay } from '../model/day.js';
import type { ModuleId } from '../model/ids.js';

/**
 * The proof that no plan is better: for each state of a search, from which day on what the partial plans in it are
 * worth at the least. `verifyPlan` follows every session from every state and sees that no bound is too high.
 */
export interface Certificate {
  /** No jury can follow any plan before this day, however late the dossier may be deposited; none at all without it. */
  readonly firstJury?: IsoDay;
  /** Why: bounds of one number, the first day of the jury as days after `earliestStart`. */
  readonly beforeFirstJury: readonly StateBound[];
  /** What the plans for each jury are worth, juries left out that could not be better whatever the sessions. */
  readonly juries: readonly JuryCertificate[];
}

/** What the plans for a jury are worth at the least. */
export interface JuryCertificate {
  readonly jury: string;
  /** Bounds by the criteria of the request but the jury, in order; the pace of the modules is not looked at. */
  readonly bounds: readonly StateBound[];
  /** The same among the plans that keep the pace, when it had to be looked at. */
  readonly paced?: readonly StateBound[];
}

/** What the partial plans in a state are worth at the least. */
export interface StateBound {
  /** The modules followed. */
  readonly modules: readonly ModuleId[];
  /** Whether an SPE is due for which no free day has come, and whether one has been carried out. */
  readonly speDue: boolean;
  readonly speDone: boolean;
  /** Whether `analyser` follows all modules of the training and no free day has come since. */
  readonly late: boolean;
  /** The day on which the last module of the training starts: where the pace is looked at, and there is one. */
  readonly lastStart?: IsoDay;
  /** Bounds and the days from which they hold, the later the lower; none is in the state before the first. */
  readonly steps: readonly BoundStep[];
}

/** A bound, and the first day on which what comes next may start. */
export interface BoundStep {
  readonly from: IsoDay;
  readonly atLeast: readonly number[];
}
