import type { Days, Minutes } from './amounts.js';
import type { JuryRole } from './ids.js';
import type { SourceRef } from './source.js';

/** Identifier of an actor; the names of 2017 are in `nameIn2017`. */
export type ActorId =
  'deployment-pilot' | 'individual-support-consultant' | 'hr-representative' | 'line-manager' | 'tutor';

/** Something that the documents say of an actor, in their own words. */
export interface ActorStatement {
  /** Official wording. */
  readonly wording: string;
  readonly source: SourceRef;
}

/** Someone who takes part in the path of a manager. */
export interface Actor {
  readonly id: ActorId;
  /** Official name. */
  readonly name: string;
  /** The name of the same role in edition 2017, where it had one. */
  readonly nameIn2017?: string;
  readonly side: 'institut' | 'organisme';
  /** Who the actor is; the tutor has a profile of its own. */
  readonly profile?: readonly ActorStatement[];
  readonly missions: readonly ActorStatement[];
  /** What the actor does not do. */
  readonly mayNot: readonly ActorStatement[];
  readonly source: SourceRef;
}

/** Who makes a good tutor: what is required, what is preferred, what is advised. */
export interface TutorProfile {
  readonly required: readonly ActorStatement[];
  readonly preferred: readonly ActorStatement[];
  readonly advised: readonly ActorStatement[];
}

/** The training of tutors; when it takes place is among the limits. */
export interface TutorTraining {
  readonly days: Days;
  readonly consecutive: boolean;
  /** What it enables the tutor to do: official wording. */
  readonly aims: readonly ActorStatement[];
  /** What the tutor receives besides: official wording. */
  readonly besides: readonly ActorStatement[];
  readonly source: SourceRef;
}

/** A kind of member that a professional jury may have. */
export interface JuryProfile {
  readonly role: JuryRole;
  /** Official wording. */
  readonly wording: string;
  /** `conditional` where it depends on the referential of each CQP. */
  readonly presence: 'required' | 'conditional';
  readonly mayComeFromEmployer: boolean | 'unstated';
  readonly training: 'required' | 'unknown';
  readonly source: SourceRef;
}

/** A step of the jury training, in minutes. */
export interface JuryTrainingStep {
  readonly step: 1 | 2 | 3;
  readonly mode: 'asynchronous-elearning' | 'virtual-class';
  readonly presidentMinutes: Minutes;
  readonly otherMinutes: Minutes;
  /** Official wording of what the step is for. */
  readonly wording: string;
  /** Official wording of what it covers, where the letter lists it. */
  readonly topics?: readonly string[];
  readonly source: SourceRef;
}

/** The training of jury members, all remote. */
export interface JuryTraining {
  readonly steps: readonly JuryTrainingStep[];
  /** Official wording of its objectives. */
  readonly objectives: readonly ActorStatement[];
  readonly presidentObjectives: readonly ActorStatement[];
  /** Who must follow it, who may, who enrols and equips them, what attests it: official wording. */
  readonly statements: readonly ActorStatement[];
  readonly source: SourceRef;
}
