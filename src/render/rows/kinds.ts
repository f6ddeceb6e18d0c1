import type { Bloc, Competency, Criterion, Situation } from '../../model/certification.js';
import type {
  CohortCost,
  CohortCostRow,
  CohortCostTotals,
  CohortDuration,
  CohortDurationRow,
  CohortDurationTotals,
} from '../../model/cohort-ledger.js';
import type { Cost, CostLine } from '../../model/cost.js';
import type { CohortReport, Finding, PathReport, Rule, TutorLoad } from '../../model/finding.js';
import type { Duration, DurationLine } from '../../model/ledger.js';
import type { Activity, Path } from '../../model/path.js';
import type { SupportModule, TrainingModule } from '../../model/training.js';
import type { Workload, WorkloadRow } from '../../model/workload.js';
import type { CohortCostTotalColumn, CohortDurationTotalColumn } from './of-cohort-totals.js';
import type { CohortCostLineColumn, CohortDurationLineColumn } from './of-cohorts.js';
import type { ActivityColumn, FindingColumn, TutorLoadColumn } from './of-paths.js';
import type { BlocColumn, CompetencyColumn, CriterionColumn, SituationColumn } from './of-referential.js';
import type { ModuleColumn, RuleColumn } from './of-training.js';
import type { CostLineColumn, DurationLineColumn } from './of-ledgers.js';
import type { WorkloadColumn } from './of-workload.js';

/** What a table is made from, by its kind. */
export interface TableRecords {
  readonly blocs: Bloc;
  readonly competencies: Competency;
  readonly criteria: Criterion;
  readonly situations: Situation;
  readonly modules: TrainingModule | SupportModule;
  readonly rules: Rule;
  readonly activities: Activity;
  readonly findings: Finding;
  readonly 'duration-lines': DurationLine;
  readonly 'cost-lines': CostLine;
  readonly 'tutor-loads': TutorLoad;
  readonly 'cohort-duration-lines': CohortDurationRow;
  readonly 'cohort-cost-lines': CohortCostRow;
  readonly 'cohort-duration-totals': CohortDurationTotals;
  readonly 'cohort-cost-totals': CohortCostTotals;
  readonly workload: WorkloadRow;
}

/** The kinds of tables. */
export type TableKind = keyof TableRecords;

/** The names of the columns of a table, by its kind. */
export interface TableColumns {
  readonly blocs: BlocColumn;
  readonly competencies: CompetencyColumn;
  readonly criteria: CriterionColumn;
  readonly situations: SituationColumn;
  readonly modules: ModuleColumn;
  readonly rules: RuleColumn;
  readonly activities: ActivityColumn;
  readonly findings: FindingColumn;
  readonly 'duration-lines': DurationLineColumn;
  readonly 'cost-lines': CostLineColumn;
  readonly 'tutor-loads': TutorLoadColumn;
  readonly 'cohort-duration-lines': CohortDurationLineColumn;
  readonly 'cohort-cost-lines': CohortCostLineColumn;
  readonly 'cohort-duration-totals': CohortDurationTotalColumn;
  readonly 'cohort-cost-totals': CohortCostTotalColumn;
  readonly workload: WorkloadColumn;
}

/** The results that have a table of their own: the lines of a ledger, the activities of a path … */
export interface TableResults {
  readonly activities: Path;
  readonly 'tutor-loads': CohortReport;
  readonly findings: PathReport;
  readonly 'duration-lines': Duration;
  readonly 'cost-lines': Cost;
  readonly 'cohort-duration-lines': CohortDuration;
  readonly 'cohort-cost-lines': CohortCost;
  readonly workload: Workload;
}

/** What `rowsOf` makes rows of: a result, or records of one kind. */
export type Tabular =
  TableResults[keyof TableResults] | { [Kind in TableKind]: readonly TableRecords[Kind][] }[TableKind];

/** The kind of the table that records of a type make: a line of a path among many is no line of one path. */
export type TableKindOfRecord<One> = One extends CohortDurationRow
  ? 'cohort-duration-lines'
  : One extends CohortCostRow
    ? 'cohort-cost-lines'
    : { [Kind in TableKind]: One extends TableRecords[Kind] ? Kind : never }[TableKind];

/** The kind of table that something tabular makes. */
export type TableKindOf<X> = X extends readonly (infer One)[]
  ? TableKindOfRecord<One>
  : X extends Path
    ? 'activities'
    : X extends CohortReport
      ? 'tutor-loads'
      : X extends PathReport
        ? 'findings'
        : X extends Duration
          ? 'duration-lines'
          : X extends Cost
            ? 'cost-lines'
            : X extends CohortDuration
              ? 'cohort-duration-lines'
              : X extends CohortCost
                ? 'cohort-cost-lines'
                : X extends Workload
                  ? 'workload'
                  : never;
