import type { Cents } from './amounts.js';
import type { CostLine, CostOptions, Headcount, MissingInput, OtherLine, UnpricedItem } from './cost.js';
import type { EditionId, UnitId } from './ids.js';
import type { DurationLine, DurationTotal, Total, UnknownVolume } from './ledger.js';

/** Whose path a row belongs to. What belongs to no path alone has no value there. */
export interface CohortKeys {
  /** Place of the path in the list. */
  readonly path: number | null;
  /** Editions are never added up together. */
  readonly edition: EditionId | null;
  readonly candidate: string | null;
  /** Identifier of the candidate's employer. */
  readonly organisme: string | null;
  readonly tutor: string | null;
  /** The year in which the path starts. */
  readonly year: number | null;
  /** The bloc, or the transverse unit; nothing for what belongs to none, such as the opening. */
  readonly bloc: UnitId | null;
}

/** A line of the duration of a path among many. */
export interface CohortDurationRow extends CohortKeys, DurationLine {}

/** A volume that no document gives, of a path among many. */
export interface CohortUnknownRow extends CohortKeys, UnknownVolume {}

/** A priced line of a path among many, or of all of them. */
export interface CohortCostRow extends CohortKeys, CostLine {}

/** Something without a price, of a path among many, or of all of them. */
export interface CohortUnpricedRow extends CohortKeys, UnpricedItem {}

/** What a total of a cohort is taken over, and how many paths it counts. */
export interface CohortGroup {
  readonly by: 'all' | 'organisme' | 'tutor' | 'year' | 'bloc';
  /** The organisme, the tutor, the year or the bloc; nothing for all, and for what has none. */
  readonly key: string | null;
  readonly edition: EditionId | null;
  readonly paths: number;
}

/** The totals of a cohort; which members of juries are still to be trained is in no path. */
export type CohortTotal = Exclude<DurationTotal, 'presidentTrainingMinutes' | 'juryMemberTrainingMinutes'>;

/** The totals of the durations of a group of paths: sums of rows. */
export interface CohortDurationTotals extends CohortGroup, Readonly<Record<CohortTotal, Total>> {
  /** How many volumes of the group no document gives; the totals count the known rows alone. */
  readonly unknown: number;
}

/** How long many paths last. */
export interface CohortDuration {
  readonly rows: readonly CohortDurationRow[];
  readonly unknown: readonly CohortUnknownRow[];
  readonly totals: readonly CohortDurationTotals[];
}

/** How to price many paths. */
export interface CohortCostOptions extends Omit<CostOptions, 'year' | 'headcount'> {
  /** The year whose prices apply; that in which each path starts when left out. */
  readonly year?: number;
  /** Jury members to be trained for all paths together; tutors are told from the paths. */
  readonly headcount?: Pick<Headcount, 'juryMembers' | 'presidents'>;
  /** Lines of the caller's own that are paid once, whereas each path has its `otherLines`. */
  readonly commonLines?: readonly OtherLine[];
}

/** The totals of the costs of a group of paths: sums of rows; `unknown` where nothing of a group is priced. */
export interface CohortCostTotals extends CohortGroup {
  /** Expected amount before funding. */
  readonly totalCents: Cents | 'unknown';
  /** The least and the most before funding. */
  readonly lowCents: Cents | 'unknown';
  readonly highCents: Cents | 'unknown';
  /** Expected amounts that are funded and that remain: they sum to `totalCents`. */
  readonly fundedCents: Cents | 'unknown';
  readonly remainingCents: Cents | 'unknown';
  /** How many items of the group have no price. */
  readonly unpriced: number;
}

/** What many paths cost. */
export interface CohortCost {
  readonly rows: readonly CohortCostRow[];
  readonly unpriced: readonly CohortUnpricedRow[];
  readonly totals: readonly CohortCostTotals[];
  /** What the caller could give to price more, each input once. */
  readonly missing: readonly MissingInput[];
}
