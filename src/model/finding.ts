import type { EditionId, LimitId, RuleId } from './ids.js';
import type { IsoDay } from './day.js';
import type { PathKind } from './path.js';
import type { SourceRef } from './source.js';

/** How binding a rule is. Only an unmet obligation makes a path non-compliant. */
export const forces = /* @__PURE__ */ Object.freeze(['obligation', 'recommendation', 'usage'] as const);
/** Force of a rule. */
export type Force = (typeof forces)[number];

/** A rule that the documents state and a program can check. */
export interface Rule {
  readonly id: RuleId;
  readonly force: Force;
  /** The force in an individualised path, where it differs. */
  readonly individualisedForce?: Force;
  /** What is judged: one path, or the paths of a cohort together. */
  readonly judges: 'path' | 'cohort';
  /** The editions of the referential that state the rule. */
  readonly editions: readonly EditionId[];
  /** The kind of path that the rule is about, where it is not about both. */
  readonly kind?: PathKind;
  /** The rule in one French sentence of ours. */
  readonly statement: string;
  /** The limits of the referential that the rule reads. */
  readonly limits?: readonly LimitId[];
  /** What the sentence of the source says and the rule cannot check, in French. */
  readonly notChecked?: string;
  readonly source: SourceRef;
  /** Where edition 2017 states the same, for its paths. */
  readonly sourceIn2017?: SourceRef;
}

/**
 * What a rule may say of a path: `undetermined` when a fact is missing, `waived` when it would not be met but
 * a valid waiver was granted.
 */
export const verdicts = /* @__PURE__ */ Object.freeze([
  'met',
  'unmet',
  'undetermined',
  'not-applicable',
  'waived',
] as const);
/** Verdict of a rule. */
export type Verdict = (typeof verdicts)[number];

/** What one rule found, in words for the person who plans the path. */
export interface Finding {
  readonly rule: RuleId;
  readonly force: Force;
  readonly verdict: Verdict;
  /** French: what is required, what was found, and what would settle it. */
  readonly message: string;
  /** JSON pointers (RFC 6901) into the path. */
  readonly at: readonly string[];
  /**
   * What would satisfy the rule. Of a day: `{ from?, to? }`, both included. Of a count: `{ atLeast?, atMost? }`. Of
   * several modules, units or blocs: a record by their ids, or the ids that lack.
   */
  readonly expected?: unknown;
  /** What stands in its place: a day, a count, a record by ids. */
  readonly found?: unknown;
  /** Calendar days between what was found and the nearest value that satisfies the rule. */
  readonly gapDays?: number;
  /** JSON pointers of what would settle an undetermined verdict. */
  readonly missing?: readonly string[];
  /** What the rule cannot check of its sentence, in French. */
  readonly notChecked?: string;
  readonly source: SourceRef;
}

/** Whether the obligations are met: an unmet one decides, else an undetermined one. */
export const compliances = /* @__PURE__ */ Object.freeze([
  'compliant',
  'non-compliant',
  'undetermined',
] as const);
/** Compliance of a path or a cohort. */
export type Compliance = (typeof compliances)[number];

/** The findings on a path, one per rule, in the order of the rules. */
export interface PathReport {
  readonly compliance: Compliance;
  readonly findings: readonly Finding[];
}

/** A stretch of days, both included, on which a tutor accompanies more managers than advised. */
export interface TutorOverload {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Managers accompanied on the most loaded day of the stretch. */
  readonly managers: number;
  /** Candidates concerned, in the order of the paths. */
  readonly candidates: readonly string[];
  /** First day after the stretch: the load is back within the advice. */
  readonly backOn: IsoDay;
}

/** The load of one tutor over the paths of a cohort. */
export interface TutorLoad {
  readonly tutor: string;
  /** Number of paths that name the tutor. */
  readonly missions: number;
  /** Most managers accompanied on one day, as far as the dates are known. */
  readonly peak: number;
  /** First day on which the peak is reached; absent when no mission has a date. */
  readonly peakOn?: IsoDay;
  readonly overloads: readonly TutorOverload[];
  /**
   * First day from which one more manager would exceed the advice on no later day; null where a mission that
   * counts has no known end. Absent when the tutor has room on every day.
   */
  readonly freeFrom?: IsoDay | null;
}

/** The findings on paths taken together; pointers start with the index of a path, as in `/3/tutor`. */
export interface CohortReport {
  readonly compliance: Compliance;
  readonly findings: readonly Finding[];
  /** The tutors, by id. */
  readonly tutors: readonly TutorLoad[];
}
