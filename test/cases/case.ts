import type { DocumentId, Path, RuleId, Verdict } from '../../src/index.js';

/**
 * What a rule must say of a case. A rule over a cohort says it once for each tutor, in the order of their ids:
 * each of these findings is then expected.
 */
interface Expectation {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  /** Calendar days that the finding must give as missing; left out, none is expected. */
  readonly gapDays?: number;
}

interface CaseBase {
  /** Unique: the rule, then what is tried, as in `jury-within-six-months: 31 August, last day of February`. */
  readonly name: string;
  /** Why the verdict follows from the document, in one English sentence. */
  readonly why: string;
  /** The sentence that decides. */
  readonly source: { readonly document: DocumentId; readonly place: string };
  /** `within`: the last value that passes; `beyond`: the first that does not. */
  readonly boundary?: 'within' | 'beyond';
  /** The findings at stake; others may say anything. */
  readonly expected: readonly Expectation[];
}

/** A path and what rules must say of it. */
interface PathCase extends CaseBase {
  readonly path: Path;
}

/** Paths judged together and what rules must say of them. */
interface CohortCase extends CaseBase {
  readonly cohort: readonly Path[];
}

/** A named case of conformance, with verdicts written by hand from the documents. */
export type ConformanceCase = PathCase | CohortCase;
