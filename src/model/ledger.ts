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
  | 'individualSupportMinutes';

/** One line of a duration. */
export interface DurationLine {
  /** What lasts, in French, with its official title where it has one. */
  readonly what: string;
  readonly quantity: number;
  readonly unit: 'days' | 'minutes' | 'spe';
  /** The totals that the line is part of; none where the documents give it outside every total. */
  readonly totals: readonly DurationTotal[];
  /** The module or the unit that the line belongs to, where it belongs to one. */
  readonly of?: ModuleId | UnitId | 'opening';
  readonly source: SourceRef;
}

/** A volume that no document gives, with the total that it is left out of. */
export interface UnknownVolume {
  readonly what: string;
  readonly total: DurationTotal;
  readonly of?: ModuleId | UnitId | 'opening';
  /** Why it is unknown, in French. */
  readonly reason: string;
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
  /** Where the price comes from, in the caller's words. */
  readonly origin?: string;
}

/** For how many people to price: one candidate, no tutor and no jury member to be trained by default. */
export interface Headcount {
  readonly candidates?: number;
  /** Tutors who are still to be trained. */
  readonly tutors?: number;
  /** Jury members who are still to be trained. */
  readonly juryMembers?: number;
}

/** How to price a path or a scope. */
export interface CostOptions {
  /** The year whose prices apply; no other year's price is ever used. */
  readonly year: number;
  /** A number stands for that many candidates. */
  readonly headcount?: number | Headcount;
  /** The caller's own prices, taken before those of the documents. */
  readonly tariffs?: readonly Tariff[];
}

/** One priced line. */
export interface CostLine {
  readonly item: TariffItem;
  /** What is priced, in French. */
  readonly what: string;
  readonly quantity: number;
  readonly unitCents: Cents;
  readonly cents: Cents;
  /** The document that gives the price, or `caller`. */
  readonly source: SourceRef | 'caller';
  /** Origin of a price of the caller's, as the tariff gave it. */
  readonly origin?: string;
}

/** Something for which no price of the year is known. */
export interface UnpricedItem {
  readonly item: TariffItem;
  readonly what: string;
  readonly quantity: number;
  /** Why it is not priced, in French. */
  readonly reason: string;
}

/** What a path or a scope costs: priced lines, their sum, and what has no price. */
export interface Cost {
  readonly year: number;
  readonly lines: readonly CostLine[];
  /** The sum of the lines, or `unknown` when something is to be paid and nothing is priced. */
  readonly totalCents: Total;
  readonly unpriced: readonly UnpricedItem[];
}
