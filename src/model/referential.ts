import type {
  Bloc,
  Certification,
  Competency,
  Criterion,
  EvaluationModality,
  Interview,
  Situation,
} from './certification.js';
import type { Referential2017 } from './edition-2017.js';
import type { Discrepancy, Limits, OpenQuestion, StatedTariff } from './fact.js';
import type { Actor, JuryProfile, JuryTraining, TutorProfile, TutorTraining } from './people.js';
import type { SourceDocument } from './source.js';
import type {
  IndividualChoice,
  Opening,
  StatedTotal,
  Stretching,
  SupportModule,
  TrainingModule,
  TrainingUnit,
} from './training.js';

/** The referential in force, edition `blocs`: every fact of the documents with its source. */
export interface Referential {
  readonly edition: 'blocs';
  readonly documents: readonly SourceDocument[];
  readonly certification: Certification;
  readonly blocs: readonly Bloc[];
  readonly competencies: readonly Competency[];
  readonly criteria: readonly Criterion[];
  readonly evaluation: readonly EvaluationModality[];
  readonly situations: readonly Situation[];
  readonly interview: Interview;
  readonly opening: Opening;
  /** The eight training modules, in official order. */
  readonly modules: readonly TrainingModule[];
  /** The two modules of certification support, in order. */
  readonly supportModules: readonly SupportModule[];
  /** SPE, tutoring and individual support of the transverse module and of each bloc. */
  readonly units: readonly TrainingUnit[];
  readonly statedTotals: readonly StatedTotal[];
  readonly stretchings: readonly Stretching[];
  readonly individualChoices: readonly IndividualChoice[];
  readonly actors: readonly Actor[];
  readonly tutorProfile: TutorProfile;
  readonly tutorTraining: TutorTraining;
  readonly juryProfiles: readonly JuryProfile[];
  readonly juryTraining: JuryTraining;
  readonly tariffs: readonly StatedTariff[];
  readonly limits: Limits;
  readonly discrepancies: readonly Discrepancy[];
  readonly openQuestions: readonly OpenQuestion[];
}

/** The editions of the referential, never mixed in one total or one path. */
export interface Editions {
  readonly blocs: Referential;
  readonly '2017': Referential2017;
}
