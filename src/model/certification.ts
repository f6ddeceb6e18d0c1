import type { BlocId, CompetencyId, CriterionId, SituationId } from './ids.js';
import type { Minutes } from './amounts.js';
import type { SourceRef, Unknown } from './source.js';

/** One of the certificates (CQP) of the Régime général that the jury letter of 2021 names. */
export interface NamedCqp {
  readonly title: string;
  readonly source: SourceRef;
}

/** Who certifies, or may do so by delegation. */
export interface Certifier {
  readonly name: string;
  /** Other ways in which a path may write the name; no document lists the caisses nationales. */
  readonly spellings?: readonly string[];
  readonly role: 'certifier' | 'delegate' | 'validates' | 'other-body';
  readonly source: SourceRef;
}

/** The certificate itself. */
export interface Certification {
  readonly title: string;
  readonly certifiers: readonly Certifier[];
  /** The seven CQP registered in 2021, this one first. */
  readonly namedCqps: readonly NamedCqp[];
  /** Identity in the RNCP: registered, says the letter of 2021, but under no stated number. */
  readonly rncp: { readonly number: Unknown; readonly level: Unknown; readonly blocCodes: Unknown };
  readonly source: SourceRef;
}

/** A bloc of competencies. */
export interface Bloc {
  readonly id: BlocId;
  readonly number: number;
  /** Official title, as in the certification referential. */
  readonly title: string;
  /** Official wording of the activity that the bloc covers. */
  readonly activity: string;
  readonly source: SourceRef;
}

/** A competency; `source.status` says whether its wording is whole, truncated or missing. */
export interface Competency {
  readonly id: CompetencyId;
  readonly bloc: BlocId;
  /** Official wording, as far as it is legible; absent when the text is missing. */
  readonly wording?: string;
  readonly source: SourceRef;
}

/** A doubt about the competency that a criterion belongs to. */
export interface AmbiguousAttribution {
  /** The competencies that may own the criterion, the retained one first. */
  readonly candidates: readonly CompetencyId[];
  /** In French. */
  readonly reason: string;
}

/** An evaluation criterion. */
export interface Criterion {
  readonly id: CriterionId;
  readonly competency: CompetencyId;
  /** Official wording, as far as it is legible. */
  readonly wording: string;
  readonly attribution?: AmbiguousAttribution;
  readonly source: SourceRef;
}

/** How a bloc is evaluated: the dossier, then the interview where the dossier does not suffice. */
export interface EvaluationModality {
  readonly id: 'dossier' | 'interview';
  /** Official title. */
  readonly title: string;
  /** Official wording, the same for every bloc. */
  readonly wording: string;
  readonly source: SourceRef;
}

/** A situation that the dossier presents and analyses. */
export interface Situation {
  readonly id: SituationId;
  readonly bloc: BlocId;
  /** Official wording. */
  readonly wording: string;
  /** Imposed, or one of the three among which the candidate chooses one. */
  readonly choice: 'imposed' | 'one-of';
  readonly source: SourceRef;
}

/** The interview with the professional jury. */
export interface Interview {
  /** When it is held, in French. */
  readonly condition: string;
  readonly minutesPerBloc: Minutes;
  readonly places: readonly ('candidate-organisme' | 'institut')[];
  /** What it is based on, in French. */
  readonly basis: string;
  readonly source: SourceRef;
}
