import type { BasisPoints, Cents } from './amounts.js';
import type { UnitId } from './ids.js';
import type { Tariff, TariffItem, TimeActor, Total } from './ledger.js';
import type { SourceRef } from './source.js';

/** What a line of a cost is: something with a price, the time of an actor, or a line of the caller's. */
export type CostItem = TariffItem | `${TimeActor}-time` | 'other';

/** An amount that is not settled, in integer cents: the least, the expected one, the most. */
export interface CentsRange {
  readonly low: Cents;
  readonly expected: Cents;
  readonly high: Cents;
}

/** A price of the caller's, in integer cents. Without `lowCents` and `highCents` it is settled. */
export interface CallerPrice {
  /** The price, or the expected one. */
  readonly cents: Cents;
  /** The least that it may come to. */
  readonly lowCents?: Cents;
  /** The most that it may come to. */
  readonly highCents?: Cents;
}

/** For how many people to price: one candidate, no tutor and no jury member to be trained by default. */
export interface Headcount {
  readonly candidates?: number;
  /** Tutors who are still to be trained. */
  readonly tutors?: number;
  /** Jury members who are still to be trained. */
  readonly juryMembers?: number;
  /** How many of those are presidents; without it the time of their training is not priced. */
  readonly presidents?: number;
}

/** A line that the caller adds, such as travel: what it is, and the price of one. */
export interface OtherLine extends CallerPrice {
  /** In the caller's words. */
  readonly what: string;
  /** How many: one by default. */
  readonly quantity?: number;
  /** The share that is funded, in hundredths of a percent: none by default. */
  readonly basisPoints?: BasisPoints;
  /** Who funds it, in the caller's words. */
  readonly fund?: string;
  /** Where the price comes from, in the caller's words. */
  readonly origin?: string;
}

/** The share of an item that is funded; that of a bloc or of the complete path holds for its parts too. */
export interface Funding {
  readonly item: Exclude<CostItem, 'other'>;
  /** Hundredths of a percent: 10 000 is the whole. */
  readonly basisPoints: BasisPoints;
  /** Who funds it, in the caller's words. */
  readonly fund?: string;
}

/**
 * What a day of each actor costs the organisme; an actor who is left out is not priced. That of `jury` is the day of one
 * member: his training is priced for each member to be trained, an interview for each member whom the path names
 * (`jury.members`). Where it names none, the interview is priced once: there the day is that of the whole jury as one, and
 * the line says so in `what`.
 */
export type DailyCosts = { readonly [Actor in TimeActor]?: CallerPrice };

/** How to price a path or a scope. */
export interface CostOptions {
  /** The year whose prices apply; no other year's price is ever used. */
  readonly year: number;
  /** A number stands for that many candidates. */
  readonly headcount?: number | Headcount;
  /** The caller's own prices, taken before those of the documents. */
  readonly tariffs?: readonly Tariff[];
  /** What a day costs, by actor: prices the days of the duration. */
  readonly dailyCosts?: DailyCosts;
  /** Hours in a day of work, which no document states: prices the minutes of the duration as parts of a day. */
  readonly hoursPerDay?: number;
  /** Lines of the caller's own, such as travel. */
  readonly otherLines?: readonly OtherLine[];
  /** Shares that are funded, taken before those of the documents. */
  readonly funding?: readonly Funding[];
}

/** The share of a line that is funded, and who says so. */
export interface LineFunding {
  readonly basisPoints: BasisPoints;
  readonly fund?: string;
  /** The document that states the share, or `caller`. */
  readonly source: SourceRef | 'caller';
}

/** One priced line. */
export interface CostLine {
  readonly item: CostItem;
  /** What is priced, in French. */
  readonly what: string;
  /** People, days, minutes of work, or times, as `unit` says. */
  readonly quantity: number;
  readonly unit: 'people' | 'days' | 'minutes' | 'times';
  /** The price of one, that of a whole day where the unit is minutes. */
  readonly unitCents: Cents;
  /** The expected amount, as in `gross.expected`. */
  readonly cents: Cents;
  /** The bloc, or the transverse unit, that the line belongs to, where it belongs to one. */
  readonly unitId?: UnitId;
  /** The document that gives the price, or `caller`. */
  readonly source: SourceRef | 'caller';
  /** Origin of a price of the caller's, as the tariff gave it. */
  readonly origin?: string;
  readonly funding?: LineFunding;
  readonly gross: CentsRange;
  readonly funded: CentsRange;
  /** What is left to pay: gross is funded and remaining, to the cent. */
  readonly remaining: CentsRange;
}

/** Something for which no price of the year is known. */
export interface UnpricedItem {
  readonly item: CostItem;
  readonly what: string;
  /** People, days or minutes; `unknown` where no document gives the volume. */
  readonly quantity: Total;
  /** The bloc, or the transverse unit, that it belongs to, where it belongs to one. */
  readonly unitId?: UnitId;
  /** Why it is not priced, in French. */
  readonly reason: string;
}

/** An input of the caller's that would price more. */
export interface MissingInput {
  /**
   * JSON pointer of the option to fill in, such as `/tariffs` or `/dailyCosts/candidate`; under `/paths`, of the field of
   * a path of the list, such as `/paths/3/tutor/trainedOn`.
   */
  readonly option: string;
  /** What it would price. */
  readonly item: CostItem;
  /** What is wanted, in French. */
  readonly what: string;
}

/** What a path or a scope costs: priced lines, their sums, and what has no price. */
export interface Cost {
  readonly year: number;
  readonly lines: readonly CostLine[];
  /** The sum of the lines before funding, or `unknown` when something is to be paid and nothing is priced. */
  readonly totalCents: Total;
  readonly unpriced: readonly UnpricedItem[];
  /** The sums of the lines; `unknown` where `totalCents` is. */
  readonly gross: CentsRange | 'unknown';
  readonly funded: CentsRange | 'unknown';
  readonly remaining: CentsRange | 'unknown';
  /** What the caller could give to price more: what is unpriced, and the time of candidate and tutor. */
  readonly missing: readonly MissingInput[];
}
