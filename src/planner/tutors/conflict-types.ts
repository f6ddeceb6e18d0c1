import type { IsoDay } from '../../model/day.js';

/** Who would tutor a candidate; null when nobody would. */
export interface TutorPlacement {
  readonly candidate: string;
  readonly tutor: string | null;
}

/** What every element of a conflict has. */
export interface TutorConflictBase {
  /** French: what this element holds. */
  readonly message: string;
  /**
   * The assignment that dropping this element makes possible: what changes from `withoutFirst`, null for a mission that
   * is then the one without a tutor. Absent where the search could not tell (`minimal` is then false).
   */
  readonly without?: readonly TutorPlacement[];
}

/** A mission that needs a tutor. Dropped: the path may go without. */
export interface MissionConflict extends TutorConflictBase {
  readonly kind: 'mission';
  /** Index of the path. */
  readonly path: number;
  readonly candidate: string;
  /** First activity of the path; null when it has none. */
  readonly from: IsoDay | null;
  /** The jury; null when it has no date yet. */
  readonly to: IsoDay | null;
}

/** A path that names its tutor already. Dropped: another may be chosen. */
export interface NamedTutorConflict extends TutorConflictBase {
  readonly kind: 'named';
  /** Index of the path. */
  readonly path: number;
  readonly candidate: string;
  readonly tutor: string;
}

/**
 * A tutor who is the candidate's N+1 (`line-manager`), or the candidate himself (`oneself`). Dropped: as if
 * somebody else were.
 */
export interface OwnTutorConflict extends TutorConflictBase {
  readonly kind: 'line-manager' | 'oneself';
  /** Index of the path. */
  readonly path: number;
  readonly candidate: string;
  readonly tutor: string;
}

/** A period in which a tutor is unavailable. Dropped: he is available. */
export interface UnavailableTutorConflict extends TutorConflictBase {
  readonly kind: 'unavailable';
  readonly tutor: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** A tutor who is not trained in time and cannot be. Dropped: as if he were trained. */
export interface UntrainedTutorConflict extends TutorConflictBase {
  readonly kind: 'untrained';
  readonly tutor: string;
}

/** The number of managers that a tutor accompanies at once. Dropped: as many as need be. */
export interface TutorLimitConflict extends TutorConflictBase {
  readonly kind: 'limit';
  readonly atMost: number;
}

/** An element of a conflict. */
export type TutorConflict =
  | MissionConflict
  | NamedTutorConflict
  | OwnTutorConflict
  | UnavailableTutorConflict
  | UntrainedTutorConflict
  | TutorLimitConflict;
