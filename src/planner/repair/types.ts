import type { IsoDay } from '../../model/day.js';
import type { PathReport } from '../../model/finding.js';
import type { ModuleId } from '../../model/ids.js';
import type { Activity, Path } from '../../model/path.js';
import type { Bond } from '../bond.js';

/** The days of something in a path, and its session and site where it has them. */
export interface Stay {
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly session?: string;
  readonly site?: string;
}

/** What a change of a repair says whatever changes. */
export interface Moved<Place> {
  /** Where it was; absent when it is added. */
  readonly from?: Place;
  /** Where it is; absent when it is left out. */
  readonly to?: Place;
  /** Days from its former start to the new one, negative when it comes sooner; 0 when it is added or left out. */
  readonly shiftDays: number;
  /** The change in a French sentence. */
  readonly message: string;
}

/** Something in a path that a repair changes. */
export type RepairChange =
  /** The session of a module: another one, or the same on other days. */
  | ({ readonly kind: 'session'; readonly module: ModuleId } & Moved<Stay>)
  /** The jury: another one (`session`: in the catalogue, where it is there), or the same on another day. */
  | ({ readonly kind: 'jury'; readonly session?: string } & Moved<IsoDay>)
  | ({ readonly kind: 'deposit' } & Moved<IsoDay>)
  /** What is placed around the sessions, by the id of the activity; a regroupement beyond the first of its module. */
  | ({ readonly kind: 'activity'; readonly activity: string; readonly type: Activity['type'] } & Moved<Stay>);

/** A path after its repair. */
export interface RepairedPath {
  readonly path: Path;
  /** Sessions by day, then the jury, the deposit and the other activities by day. */
  readonly changes: readonly RepairChange[];
  /** Findings on the path after its repair. */
  readonly after: PathReport;
  /** Modules whose session is another one or on other days, and the jury likewise. */
  readonly changedSessions: number;
  /** Days between former and new starts of those sessions, summed, whichever comes first. */
  readonly shiftDays: number;
}

/** One of the things that keep a path from being repaired. */
export interface RepairConflictElement {
  readonly bond: Bond;
  /** The bond in a French sentence. */
  readonly message: string;
  /** What must be given up besides it, where other things cannot hold together either. */
  readonly besides: readonly Bond[];
  /** The nearest path once it is given up. */
  readonly otherwise: RepairedPath;
}

/** The nearest compliant path, or why there is none; `before`: the findings on the path as it was. */
export type Repair =
  | ({ readonly status: 'repaired' | 'unchanged'; readonly before: PathReport } & RepairedPath)
  | {
      readonly status: 'infeasible';
      readonly before: PathReport;
      /** Things that cannot hold together with the past; without any one of them a path exists. */
      readonly conflict: readonly RepairConflictElement[];
    };
