/** What a solver says of a column or a row. */
export interface SolvedPart {
  readonly Index?: number;
  readonly Name?: string;
  readonly Primal?: number;
  readonly Dual?: number;
}

/** What a solver answers. */
export interface SolverAnswer {
  /** `Optimal`, or why there is no optimum. */
  readonly Status: string;
  readonly Columns: Readonly<Record<string, SolvedPart>>;
  readonly Rows: readonly SolvedPart[];
}

/**
 * A solver of linear and integer programs in the LP format of CPLEX: the instance that the npm package `highs` loads.
 */
export interface CohortSolver {
  /** Solves a program; an option bounds the number of nodes searched. */
  readonly solve: (
    problem: string,
    options?: {
      readonly mip_max_nodes?: number;
      readonly mip_abs_gap?: number;
      readonly mip_rel_gap?: number;
    },
  ) => SolverAnswer;
}
