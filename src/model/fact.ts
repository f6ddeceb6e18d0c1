import type { BasisPoints, Cents } from './amounts.js';
import type { LimitId } from './ids.js';
import type { TariffItem } from './ledger.js';
import type { SourceRef, Unknown } from './source.js';

/** A limit that a document states and that rules read; reaching it exactly always passes. */
export interface Limit {
  readonly id: LimitId;
  readonly unit:
    | 'months'
    | 'weeks'
    | 'years'
    | 'days'
    | 'minutes'
    | 'managers'
    | 'situations'
    | 'profiles'
    | 'times'
    | 'weeks-per-month';
  readonly atLeast?: number;
  readonly atMost?: number;
  /** An average or a rhythm rather than a bound. */
  readonly about?: number;
  /** What the limit bounds, in French. */
  readonly what: string;
  readonly source: SourceRef;
}

/** All limits by their id. */
export type Limits = { readonly [Id in LimitId]: Limit & { readonly id: Id } };

/** A price that a document states. */
export interface StatedTariff {
  readonly item: TariffItem;
  readonly year: number;
  readonly cents: Cents;
  /** What one price buys, in French. */
  readonly per: string;
  readonly mode?: 'inter';
  /** The share that the stated funding may take over, and the fund. */
  readonly funding?: { readonly basisPoints?: BasisPoints; readonly fund: string };
  readonly vat: Unknown;
  readonly source: SourceRef;
}

/** A doubt between the documents or within one. */
export interface Discrepancy {
  readonly id: string;
  /** In French. */
  readonly title: string;
  /** The places that disagree or leave a doubt. */
  readonly places: readonly SourceRef[];
  /** How the doubt is settled, in French. */
  readonly settlement: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A question that users ask and that no document answers; the caller may supply the answer. */
export interface OpenQuestion {
  readonly id: string;
  /** In French. */
  readonly question: string;
  readonly answer: Unknown;
}
