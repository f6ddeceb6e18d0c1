import type { Days, Minutes } from './amounts.js';
import type { SupportModuleId, TrainingModuleId, UnitId, UpId } from './ids.js';
import type { SourceRef, Unknown } from './source.js';

/** What every module has. */
export interface ModuleBase {
  /** Official title. */
  readonly title: string;
  /** Rank in the standard order. */
  readonly order: number;
  readonly inPersonDays: Days;
  readonly elearningDays: Days;
  readonly source: SourceRef;
  /** Where one volume has a source of its own. */
  readonly fieldSources?: {
    readonly inPersonDays?: SourceRef;
    readonly elearningDays?: SourceRef;
  };
}

/** One of the eight training modules. */
export interface TrainingModule extends ModuleBase {
  readonly id: TrainingModuleId;
  /** The bloc that it belongs to, or `transverse`. */
  readonly unit: UnitId;
  /** The professionalisation unit of 2017 that it continues. */
  readonly up2017: UpId;
}

/**
 * One of the two modules of collective support for the certification. The e-learning days of `preparer`
 * are its individual work upstream.
 */
export interface SupportModule extends ModuleBase {
  readonly id: SupportModuleId;
}

/** The opening session. */
export interface Opening {
  /** Official title. */
  readonly title: string;
  readonly days: Days;
  readonly mode: Unknown;
  readonly source: SourceRef;
}

/** What goes with the transverse module or with a bloc: SPE, tutoring, individual support. */
export interface TrainingUnit {
  readonly id: UnitId;
  readonly speCount: number;
  readonly speDays: Unknown;
  readonly tutorDays: Days;
  readonly individualSupportMinutes: Minutes | Unknown;
  readonly source: SourceRef;
  readonly individualSupportSource: SourceRef;
}

/** Identifier of a total that a document of edition `blocs` or the letter of 2017 states. */
export type StatedTotalId =
  | 'training-days'
  | 'in-person-days'
  | 'elearning-days'
  | 'spe-count'
  | 'spe-days'
  | 'tutor-days'
  | 'analyser-days'
  | 'preparer-days'
  | 'individual-support-minutes-per-bloc'
  | 'competencies'
  | 'training-modules'
  | 'blocs'
  | 'president-training-minutes'
  | 'jury-member-training-minutes';

/** A total as a document states it: what the parts must add up to, never read in their place. */
export interface StatedTotal {
  readonly id: StatedTotalId;
  /** What is counted, in French. */
  readonly what: string;
  readonly value: number;
  readonly unit: 'days' | 'minutes' | 'count';
  readonly source: SourceRef;
}

/** A place where the span of a path may be stretched. */
export interface Stretching {
  readonly id: 'between-blocs' | 'before-support' | 'before-jury';
  /** Official wording. */
  readonly wording: string;
  readonly source: SourceRef;
}

/** The choices to be settled to individualise a path, and the blocs' freedom of order. */
export interface IndividualChoice {
  readonly id: 'blocs' | 'order' | 'span';
  /** Official wording. */
  readonly wording: string;
  readonly source: SourceRef;
}
