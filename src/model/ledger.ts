import type { Cents } from './amounts.js';
import type { BlocId, EditionId, ModuleId, UnitId } from './ids.js';
import type { SourceRef } from './source.js';

/**
 * What to measure or price when there is no path yet. By default four blocs come with all that a complete
 * path has (transverse module, opening, support modules), fewer with the support modules alone.
 */
export type Scope = BlocsScope | Scope2017;

/** A scope in edition `blocs`. */
export interface BlocsScope {
  readonly edition: 'blocs';
  readonly blocs: readonly BlocId[];
  readonly transverse?: boolean;
  readonly support?: boolean;
  readonly opening?: boolean;
}

/** The whole training of edition 2017, which has no blocs. */
export interface Scope2017 {
  readonly edition: '2017';
}

/** The totals of a duration; each is the sum of the lines that name it. */
export type DurationTotal =
  | 'trainingDays'
  | 'inPersonDays'
  | 'elearningDays'
  | 'supportDays'
  | 'speCount'
  | 'speDays'
  | 'tutorDays'
  | 'individualSupportMinutes'
  | 'interviewMinutes'
  | 'tutorTrainingDays'
  | 'presidentTrainingMinutes'
  | 'juryMemberTrainingMinutes';

/** Whose time it is: the `institute` is the consultant who supports the candidate. */
export type TimeActor = 'candidate' | 'tutor' | 'institute' | 'jury';

/** What the time is spent on. */
export type TimedActivity =
  | 'opening'
  | 'regroupement'
  | 'e-learning'
  | 'individual-work'
  | 'collective-support'
  | 'spe'
  | 'tutoring'
  | 'individual-support'
  | 'interview'
  | 'tutor-training'
  | 'jury-training';

/** What a line of a duration, known or unknown, is about. */
export interface TimeSpent {
  /** What lasts, in French, with its official title where it has one. */
  readonly what: string;
  /** The module or the unit that the time belongs to, where it belongs to one. */
  readonly of?: ModuleId | UnitId | 'opening';
  /** The bloc, or the transverse unit, that it belongs to, its modules included. */
  readonly unitId?: UnitId;
  readonly activity: TimedActivity;
}

/** One line of a duration: the time of one actor. Time spent together makes a line for each. */
export interface DurationLine extends TimeSpent {
  readonly quantity: number;
  readonly unit: 'days' | 'minutes' | 'spe';
  /** The totals that the line is part of; none where the documents give it outside every total, or where it is
   * the other side of a line that a total counts. */
  readonly totals: readonly DurationTotal[];
  readonly actor: TimeActor;
  /** `stated` in so many words, `derived` by arithmetic or by a reading: `source.status` says which. */
  readonly status: 'stated' | 'derived';
  readonly source: SourceRef;
}

/** A volume that no document gives, with the total that it is left out of. */
export interface UnknownVolume extends TimeSpent {
  readonly total: DurationTotal;
  /** Whose time it would be. */
  readonly actors: readonly TimeActor[];
  readonly status: 'unknown';
  /** Why it is unknown, in French. */
  readonly reason: string;
}

/** Time that a document says it leaves out of its durations, without giving it. */
export interface ExcludedTime {
  /** In French. */
  readonly what: string;
  readonly actor: TimeActor;
  /** In French. */
  readonly reason: string;
  readonly source: SourceRef;
}

/** A total: the sum of its known lines, or `unknown` when not one line of it is known. */
export type Total = number | 'unknown';

/**
 * How long a path or a scope lasts: lines with their sources, totals that are the sums of their lines, and
 * what no document gives. A total beside which `unknown` lists a volume counts the known lines alone.
 */
export interface Duration {
  readonly edition: EditionId;
  readonly lines: readonly DurationLine[];
  readonly unknown: readonly UnknownVolume[];
  /** What the documents leave out of every duration, such as the writing of the dossier. */
  readonly excluded: readonly ExcludedTime[];
  /** Regroupements, e-learning and opening, without the support modules. */
  readonly trainingDays: Total;
  /** Regroupements of the training modules. */
  readonly inPersonDays: Total;
  /** E-learning of the training modules. */
  readonly elearningDays: Total;
  /** Collective support for the certification, with its individual work upstream. */
  readonly supportDays: Total;
  readonly speCount: Total;
  readonly speDays: Total;
  readonly tutorDays: Total;
  readonly individualSupportMinutes: Total;
  /** Of the blocs for which the path holds an interview; unknown as long as none is named. */
  readonly interviewMinutes: Total;
  /** Of one tutor to be trained: owed once by each, however many paths. */
  readonly tutorTrainingDays: Total;
  /** Of one president of a jury to be trained, all steps. */
  readonly presidentTrainingMinutes: Total;
  /** Of one other member of a jury to be trained, all steps. */
  readonly juryMemberTrainingMinutes: Total;
}

/** What can bear a price: a complete path, a bloc, a module, the training of a tutor or of a jury member. */
export const tariffItems = /* @__PURE__ */ Object.freeze([
  'complete-path',
  'bloc-1',
  'bloc-2',
  'bloc-3',
  'bloc-4',
  'role-missions',
  'pilotage',
  'communication',
  'animation',
  'droit',
  'accompagnement',
  'evaluation',
  'amelioration',
  'analyser',
  'preparer',
  'tutor-training',
  'jury-training',
] as const satisfies readonly ('complete-path' | BlocId | ModuleId | 'tutor-training' | 'jury-training')[]);
/** Identifier of something that can bear a price. */
export type TariffItem = (typeof tariffItems)[number];

/** A price for a year, net of nothing: no document says whether VAT applies. */
export interface Tariff {
  readonly item: TariffItem;
  readonly year: number;
  readonly cents: Cents;
  /** The least and the most that it may come to, where it is not settled: around `cents`, which is expected. */
  readonly lowCents?: Cents;
  readonly highCents?: Cents;
  /** Where the price comes from, in the caller's words. */
  readonly origin?: string;
}
