import type { Path } from '../../model/path.js';
import type { Bond } from '../bond.js';
import type { PlanValue } from '../plan.js';
import type { TutorsPlan } from '../tutors/types.js';
import type { CohortValue } from './scale.js';
import type { CohortSolver } from './solver.js';

/** How a cohort is planned. */
export interface CohortOptions {
  /** A solver for the last thousandth: the instance that the npm package `highs` loads. */
  readonly solver?: CohortSolver;
  /**
   * The most steps of search: a step is one sweep of the sessions for one request, or for requests that differ by
   * their candidates alone. Once they are made, what is begun is finished and the best plans so far are told; 20 000
   * by default.
   */
  readonly maxSteps?: number;
}

/** The path of one of the candidates. */
export interface CohortPath {
  /** Identifier of the candidate. */
  readonly candidate: string;
  /** The sessions taken, in the order of their days. */
  readonly sessions: readonly string[];
  /** The jury session. */
  readonly jury?: string;
  /** Days from the earliest start of the request to the day of the jury. */
  readonly waitingDays: number;
  readonly path: Path;
  readonly value: PlanValue;
}

/** A candidate for whom no path is planned. */
export interface UnplannedRequest {
  /** Identifier of the candidate. */
  readonly candidate: string;
  /** `no-path`: none exists even for him alone; `no-seat`: one does, and others have its seats. */
  readonly reason: 'no-path' | 'no-seat';
  /** French. */
  readonly message: string;
  /** For `no-path`: what cannot hold together, as `planPath` tells it, each thing with a French sentence. */
  readonly conflict?: readonly {
    readonly bond: Bond;
    readonly message: string;
    readonly besides: readonly Bond[];
  }[];
}

/** Paths for many candidates on shared seats. */
export interface CohortPlan {
  /** `planned`: every request has a path; `partly-planned`: see `unplanned`. */
  readonly status: 'planned' | 'partly-planned';
  /** The paths, in the order of the requests. */
  readonly plans: readonly CohortPath[];
  /** Those without a path, in the order of the requests. */
  readonly unplanned: readonly UnplannedRequest[];
  /** Whether it is proved that no more requests can be planned. */
  readonly mostPlanned: boolean;
  /** Recommendations that all paths break. */
  readonly recommendations: number;
  /** Days from the earliest start to the jury, summed over all paths. */
  readonly waitingDays: number;
  /**
   * Proved: no seating is worth less, the criteria compared in order. `unplanned` counts those for whom seats lack
   * and those who have no path alone.
   */
  readonly bound: CohortValue;
  /** How far the first criterion that differs from its bound is above it, as a share of its value: zero if none does. */
  readonly gap: number;
  /** Whether nothing differs from its bound. */
  readonly optimal: boolean;
  /** Steps of search made. */
  readonly steps: number;
  /** Who tutors whom, when tutors are given. */
  readonly tutors?: TutorsPlan;
}
