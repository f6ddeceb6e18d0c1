import type { IsoDay } from '../model/day.js';
import type { Force } from '../model/finding.js';
import type { ModuleId, RuleId, UnitId } from '../model/ids.js';
import type { Activity } from '../model/path.js';

/** A rule that sets a bound, and what it would say of the first day beyond. */
export interface BoundOrigin {
  readonly rule: RuleId;
  readonly force: Force;
  /** JSON pointers into the path of what the bound is counted from. */
  readonly from: readonly string[];
  /** French: what the rule finds one day beyond the bound. */
  readonly message: string;
}

/** The first or the last day that rules leave, itself included, and the rules that leave no day beyond it. */
export interface DateBound {
  readonly day: IsoDay;
  readonly by: readonly BoundOrigin[];
}

/** Days between the bounds that rules do not leave, both included. */
export interface ForbiddenDays {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly by: readonly BoundOrigin[];
}

/** The days that rules leave: from the earliest to the latest, except some. An absent bound is none. */
export interface OpenDays {
  readonly earliest?: DateBound;
  readonly latest?: DateBound;
  /** Mostly empty: such as the day before and the day after the other day of the tutor's training. */
  readonly except: readonly ForbiddenDays[];
}

/** The days that one rule leaves, were it alone. */
export interface RuleWindow extends OpenDays {
  readonly rule: RuleId;
  readonly force: Force;
}

/** A rule that cannot bound the date yet. */
export interface WaitingRule {
  readonly rule: RuleId;
  readonly force: Force;
  /** JSON pointers of what it waits for. */
  readonly missing: readonly string[];
}

/** What is dated. */
export type DateKind =
  | Activity['type']
  | 'positioning'
  | 'tutor-training'
  | 'president-training'
  | 'appointment'
  | 'deposit'
  | 'jury';

/**
 * The limits of a picker for one date of a path, all other dates staying as they are. Its own fields `earliest`,
 * `latest` and `except` are the days on which no obligation that reads the date is unmet.
 */
export interface DateWindow extends OpenDays {
  /**
   * JSON pointer of the date in the path. What the path does not hold yet ends in `-` where it would be added to a list,
   * as in `/activities/-/start`.
   */
  readonly at: string;
  readonly kind: DateKind;
  readonly module?: ModuleId;
  readonly unit?: UnitId;
  /** What is dated, in French. */
  readonly what: string;
  /** Calendar days from the first to the last, both included: an activity keeps them when its start moves. */
  readonly days: number;
  /** The date that the path holds. */
  readonly current?: IsoDay;
  /** False when no day satisfies the obligations together: `clashing` says which, and there are no bounds. */
  readonly possible: boolean;
  /** Obligations that no day satisfies together: each is needed for the clash. */
  readonly clashing: readonly RuleId[];
  /** Those of the allowed days that recommendations and usages leave too; absent when none is allowed. */
  readonly advised?: OpenDays;
  /** Recommendations, then usages, for which the others leave no day: `advised` does without them. */
  readonly setAside: readonly RuleId[];
  /** Each rule that bounds the date, in the order of the rules. */
  readonly rules: readonly RuleWindow[];
  /** Rules that stay unmet whatever this date is, because of something else in the path. */
  readonly unmetAnyway: readonly RuleId[];
  readonly waiting: readonly WaitingRule[];
  /** Rules that bound nothing because a waiver holds. */
  readonly waived: readonly RuleId[];
}
