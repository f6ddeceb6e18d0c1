import type { IsoDay } from '../model/day.js';
import type { BlocId, UnitId } from '../model/ids.js';
import type { Acquired, Candidate, Tutor } from '../model/path.js';
import type { ClosedDays } from '../model/working-days.js';

/**
 * A pause after the transverse module or a bloc: nothing is planned from the end of its last activity, for so
 * many whole months or until a day, which is free again. After a unit that is not followed it has no object.
 */
export type Pause =
  { readonly after: UnitId; readonly months: number } | { readonly after: UnitId; readonly until: IsoDay };

/** By how many whole months the span of a path is stretched, in the three places that the path guide (§2) names. */
export interface StretchingChoices {
  /** Between two blocs that follow each other, unless a pause is chosen there. */
  readonly betweenBlocs?: number;
  /** Between the end of the training and `preparer`; with `once-spe-are-done` alone, or by default. */
  readonly beforeCertificationSupport?: number;
  /** Between the end of the training and the jury, at least; with the jury `soonest` alone, or by default. */
  readonly beforeJury?: number;
}

/**
 * Where `preparer` falls: once all SPE are done, while some are still to be done, or from a day on, which is
 * kept even if it is closed.
 */
export type PreparerChoice = 'once-spe-are-done' | 'during-training' | { readonly on: IsoDay };

/**
 * When the jury sits: as soon as allowed, on a day, which is kept even if it is closed, or so many whole months
 * after the end of `preparer`, on the first open day.
 */
export type JuryChoice = 'soonest' | { readonly on: IsoDay } | { readonly monthsAfterPreparer: number };

/** What is chosen for individualised paths, one or several. */
interface SharedChoices {
  readonly candidate: Candidate;
  /** The day from which the training may start: it starts on the first open day. */
  readonly start: IsoDay;
  /** The blocs targeted, in the order wanted. */
  readonly blocs: readonly BlocId[];
  /** The day of the pre-positioning, which precedes an individualised path. */
  readonly positionedOn?: IsoDay;
  /** Whether the transverse module opens the path, as is strongly advised: true by default. */
  readonly transverse?: boolean;
  /**
   * What the candidate already holds: it is left out of the training, and a bloc held stays among those targeted.
   * The support modules are left out if they were followed in an earlier path, on no other basis. A bloc whose
   * modules are held without the bloc keeps its SPE and its individual support.
   */
  readonly acquired?: Acquired;
  readonly pauses?: readonly Pause[];
  readonly stretching?: StretchingChoices;
  readonly tutor?: Tutor;
  readonly closedDays?: ClosedDays;
}

/** What is chosen for an individualised path. */
export interface IndividualPathChoices extends SharedChoices {
  /** Once all SPE are done by default; where the day of the jury leaves no room for that, during the training. */
  readonly preparer?: PreparerChoice;
  /** As soon as allowed by default. */
  readonly jury?: JuryChoice;
}

/** Blocs that are certified together, and what is chosen for their path alone. */
export interface CertificationChoices {
  /** In any order: that of all the blocs holds. */
  readonly blocs: readonly BlocId[];
  /** The day from which this path may start: by default its own first open day after the jury before. */
  readonly start?: IsoDay;
  readonly preparer?: PreparerChoice;
  readonly jury?: JuryChoice;
}

/** What is chosen for several individualised paths, one certification after the other. */
export interface IndividualPathsChoices extends SharedChoices {
  /** For the certifications that choose nothing else. */
  readonly preparer?: Extract<PreparerChoice, string>;
  /** For the certifications that choose nothing else. */
  readonly jury?: 'soonest' | { readonly monthsAfterPreparer: number };
  /** A bloc that no certification names is certified by itself. */
  readonly certifications?: readonly CertificationChoices[];
}
