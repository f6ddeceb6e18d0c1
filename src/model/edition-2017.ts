import type { Days } from './amounts.js';
import type { DomainId, TrainingModuleId, UnitId, UpId } from './ids.js';
import type { ActorStatement } from './people.js';
import type { StatedTariff } from './fact.js';
import type { SourceDocument, SourceRef } from './source.js';

/** A domain of competencies of 2017. */
export interface Domain2017 {
  readonly id: DomainId;
  readonly number: number;
  /** Official title. */
  readonly title: string;
  /** The bloc, or the transverse module, that continues it. */
  readonly continuedBy: UnitId;
  readonly source: SourceRef;
}

/** A professionalisation unit (UP) of 2017. */
export interface ProfessionalisationUnit {
  readonly id: UpId;
  readonly number: number;
  /** Official title. */
  readonly title: string;
  readonly inPersonDays: Days;
  /** The module that continues it. */
  readonly continuedBy: TrainingModuleId;
  readonly source: SourceRef;
}

/** A row of the table of durations of 2017. */
export interface Duration2017 {
  readonly id:
    'span' | 'in-person' | 'elearning' | 'spe' | 'tutor' | 'individual-support' | 'collective-support';
  /** Official wording of the row. */
  readonly wording: string;
  /** The volume in days; the span has none. */
  readonly days?: Days;
  /** The months over which it is spread, or the span itself. */
  readonly months?: number;
  readonly source: SourceRef;
}

/** An actor of 2017. */
export interface Actor2017 {
  readonly id: 'session-manager' | 'follow-up-trainer' | 'tutor' | 'hr-manager';
  /** Official name. */
  readonly name: string;
  readonly side: 'institut' | 'organisme';
  readonly missions: readonly ActorStatement[];
  readonly source: SourceRef;
}

/** The two evaluations of 2017. */
export interface Evaluation2017 {
  readonly id: 'formative' | 'certifying';
  /** Official wording. */
  readonly wording: string;
  /** Official wording of what it is based on. */
  readonly basis: readonly string[];
  readonly source: SourceRef;
}

/** A public of 2017 and the path that it is offered. */
export interface Public2017 {
  readonly id: 'beginners' | 'experienced';
  /** Official wording. */
  readonly wording: string;
  readonly path: 'complete' | 'individualised';
  readonly source: SourceRef;
}

/** Edition 2017 of the training, readable as history and never mixed with edition `blocs`. */
export interface Referential2017 {
  readonly edition: '2017';
  readonly documents: readonly SourceDocument[];
  readonly title: ActorStatement;
  readonly domains: readonly Domain2017[];
  readonly units: readonly ProfessionalisationUnit[];
  readonly durations: readonly Duration2017[];
  readonly actors: readonly Actor2017[];
  readonly evaluations: readonly Evaluation2017[];
  readonly tariffs: readonly StatedTariff[];
  /** Who the training is for: official wording. */
  readonly access: ActorStatement;
  readonly publics: readonly Public2017[];
  /** Other statements on access, funding and rhythm: official wording. */
  readonly statements: readonly ActorStatement[];
}
