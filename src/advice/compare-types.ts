import type { Cents } from '../model/amounts.js';
import type { CostItem } from '../model/cost.js';
import type { IsoDay } from '../model/day.js';
import type { Compliance, Force, Verdict } from '../model/finding.js';
import type { RuleId } from '../model/ids.js';
import type { DurationTotal, Total } from '../model/ledger.js';
import type { Activity } from '../model/path.js';
import type { DateKind } from './window-types.js';

/** An activity that one of two paths has and the other has not. */
export interface ActivityOfOne {
  /** JSON pointer into the path that has it. */
  readonly at: string;
  /** What it is, in French. */
  readonly what: string;
  readonly activity: Activity;
}

/** An activity that both paths have, at other dates, at another site or in another session. */
export interface ChangedActivity {
  readonly what: string;
  /** JSON pointers into the first and the second path. */
  readonly at: readonly [string, string];
  readonly from: Activity;
  readonly to: Activity;
  /** Calendar days from the former start to the new one. */
  readonly days: number;
}

/** A day of the path, no activity, that differs; a side is absent where that path has none. */
export interface ChangedDay {
  readonly at: string;
  readonly kind: DateKind;
  /** In French. */
  readonly what: string;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  /** Calendar days from the one to the other. */
  readonly days?: number;
}

/** A rule that judges two paths differently. */
export interface ChangedFinding {
  readonly rule: RuleId;
  /** The force in the second path. */
  readonly force: Force;
  readonly from: Verdict;
  readonly to: Verdict;
  /** French: what the rule finds in the second path. */
  readonly message: string;
}

/** A total of the durations that differs. */
export interface ChangedTotal {
  readonly total: DurationTotal;
  readonly from: Total;
  readonly to: Total;
  /** Null where a side is unknown. */
  readonly difference: number | null;
}

/** What an item costs in two paths, where that differs; null where a path does not price it. */
export interface ChangedCost {
  readonly item: CostItem;
  readonly from: Cents | null;
  readonly to: Cents | null;
}

/** How costs differ, in integer cents before funding. */
export interface CostComparison {
  readonly from: Total;
  readonly to: Total;
  /** Null where a side is unknown. */
  readonly difference: number | null;
  readonly items: readonly ChangedCost[];
  /** What has no price in the one and in the other. */
  readonly unpriced: { readonly from: readonly CostItem[]; readonly to: readonly CostItem[] };
}

/** What differs from a first path to a second one: empty lists for two that do not. */
export interface PathComparison {
  readonly activities: {
    readonly added: readonly ActivityOfOne[];
    readonly removed: readonly ActivityOfOne[];
    readonly changed: readonly ChangedActivity[];
    /** How many are the same in both. */
    readonly same: number;
  };
  readonly days: readonly ChangedDay[];
  readonly compliance: { readonly from: Compliance; readonly to: Compliance };
  readonly findings: readonly ChangedFinding[];
  /** Absent for paths of different editions, which are never counted together. */
  readonly durations?: readonly ChangedTotal[];
  /** Only when asked for with prices, and for paths of one edition. */
  readonly costs?: CostComparison;
}
