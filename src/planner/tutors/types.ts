import type { IsoDay } from '../../model/day.js';
import type { Tutor } from '../../model/path.js';
import type { ClosedDays } from '../../model/working-days.js';
import type { TutorConflict, TutorPlacement } from './conflict-types.js';

/** A stretch of days, both included, on which a tutor accompanies nobody and follows no training. */
export interface TutorAbsence {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/**
 * A tutor on offer. Where `trainedOn` is absent or holds no whole training (two days that do not follow one
 * another), he is held to be untrained, and a training is proposed.
 */
export interface TutorOffer extends Readonly<Tutor> {
  /**
   * When he can be no tutor at all: a mission that meets one of these days is not given to him. Not his holidays,
   * which every mission of a year meets.
   */
  readonly unavailable?: readonly TutorAbsence[];
}

/** How tutors are assigned. */
export interface AssignTutorsOptions {
  /** The first day on which a training may be proposed: any day when left out. */
  readonly from?: IsoDay;
  /** The days on which no training is proposed; weekends and the public holidays of France by default. */
  readonly closedDays?: ClosedDays;
  /**
   * The most steps of search beyond the first assignment: to improve it and prove it the best, and as many again to
   * explain that there is none. A step is one look at one tutor for one mission; 2 000 000 by default.
   */
  readonly maxSteps?: number;
}

/** A training to plan for a tutor: two open days that do not follow one another. */
export interface ProposedTraining {
  /** Its days, in order. */
  readonly days: readonly IsoDay[];
  /** The first day of his first mission, which it precedes by two to three weeks. */
  readonly before: IsoDay;
}

/** Who tutors a candidate. */
export interface TutorAssignment {
  /** Index of the path. */
  readonly path: number;
  readonly candidate: string;
  /** Identifier of the tutor. */
  readonly tutor: string;
  /** Whether the path named him already. */
  readonly named: boolean;
  /** The days of his training, followed or proposed, as the path is to bear them; absent when none is known. */
  readonly trainedOn?: readonly IsoDay[];
  /** The training proposed, on each assignment that relies on it. */
  readonly training?: ProposedTraining;
}

/** A path that names no tutor, and is given none because nothing can be said of his mission. */
export interface UnplacedPath {
  /** Index of the path. */
  readonly path: number;
  readonly candidate: string;
  /** `no-start`: no activity is dated; `edition`: the documents of its edition limit no tutor's load. */
  readonly reason: 'no-start' | 'edition';
  /** French. */
  readonly message: string;
}

/** Every path has its tutor. */
export interface AssignedTutors {
  readonly status: 'assigned';
  /** Whether no assignment takes fewer tutors: `tutorsUsed` equals `bound`. */
  readonly optimal: boolean;
  /** Number of tutors with a mission, those whom paths name already included. */
  readonly tutorsUsed: number;
  /** A number of tutors that no assignment can do with less than: proved. */
  readonly bound: number;
  /** In the order of the paths. */
  readonly assignments: readonly TutorAssignment[];
  readonly unplaced: readonly UnplacedPath[];
}

/** No assignment exists, and why. */
export interface InfeasibleTutors {
  readonly status: 'infeasible';
  /** French: what does not fit, in a sentence or two. */
  readonly message: string;
  /** What cannot hold together; without any one of its elements, the others can. */
  readonly conflict: readonly TutorConflict[];
  /** Whether that was proved of every element; false when `maxSteps` ran out first. */
  readonly minimal: boolean;
  /** Who tutors whom in the conflict, once its first element is dropped. */
  readonly withoutFirst: readonly TutorPlacement[];
  readonly unplaced: readonly UnplacedPath[];
}

/** Neither an assignment nor a proof that there is none was found within `maxSteps`. */
export interface UnknownTutors {
  readonly status: 'unknown';
  /** French. */
  readonly message: string;
  /** A number of tutors that no assignment can do with less than: proved. */
  readonly bound: number;
  /** The assignments found, in the order of the paths. */
  readonly assignments: readonly TutorAssignment[];
  /** Candidates left without a tutor. */
  readonly unassigned: readonly string[];
  readonly unplaced: readonly UnplacedPath[];
}

/** What `assignTutors` answers. */
export type TutorsPlan = AssignedTutors | InfeasibleTutors | UnknownTutors;
