import type {
  BlocId,
  CompetencyId,
  EditionId,
  JuryRole,
  ModuleId,
  RuleId,
  SituationId,
  UnitId,
} from './ids.js';
import type { IsoDay } from './day.js';

/** The manager who follows the path. */
export interface Candidate {
  /** The caller's own identifier; no name is needed. */
  readonly id: string;
  /** Identifier of the organisme that employs the candidate. */
  readonly employer?: string;
  /** Identifier of the candidate's N+1. */
  readonly lineManager?: string;
  /** Day of the appointment to a post of operational manager (checked in edition 2017). */
  readonly appointedOn?: IsoDay;
}

/** The peer who accompanies the candidate in the organisme. */
export interface Tutor {
  readonly id: string;
  /** The days on which the tutor followed the tutor training. */
  readonly trainedOn?: readonly IsoDay[];
  /** Years of management de proximité. */
  readonly lineManagementYears?: number;
}

/** A member of the professional jury. */
export interface JuryMember {
  readonly id: string;
  readonly role: JuryRole;
  /** Identifier of the organisme that employs the member. */
  readonly employer?: string;
  /** The body that the member represents. */
  readonly represents?: string;
  /** Day on which the member completed the jury training. */
  readonly trainedOn?: IsoDay;
}

/** What every activity has: an id of its own in the path, and its first and last day. */
export interface ActivityBase {
  readonly id: string;
  readonly start: IsoDay;
  /** Last day, included: an activity of one day starts and ends on it. */
  readonly end: IsoDay;
  readonly site?: string;
  /** Identifier of the session of the catalogue. */
  readonly session?: string;
}

/** The opening session that welcomes the group. */
export interface OpeningActivity extends ActivityBase {
  readonly type: 'opening';
}

/** Something followed for a module: its regroupement, its e-learning, or its assessment of learning. */
export interface ModuleActivity extends ActivityBase {
  readonly type: 'regroupement' | 'e-learning' | 'assessment';
  readonly module: ModuleId;
}

/** Something followed for a unit: an SPE in the workplace, or individual support. */
export interface UnitActivity extends ActivityBase {
  readonly type: 'spe' | 'individual-support';
  readonly unit: UnitId;
}

/** A dated activity of a path. */
export type Activity = OpeningActivity | ModuleActivity | UnitActivity;

/** The types of activities. */
export const activityTypes = /* @__PURE__ */ Object.freeze([
  'opening',
  'regroupement',
  'e-learning',
  'assessment',
  'spe',
  'individual-support',
] as const satisfies readonly Activity['type'][]);

/** The bases on which something may be held as acquired. */
export const acquiredBases = /* @__PURE__ */ Object.freeze(['vae', 'earlier-path', 'other'] as const);
/** Basis on which something is held as acquired. */
export type AcquiredBasis = (typeof acquiredBases)[number];

/** What the candidate already holds, and on what basis. */
export interface Acquired {
  readonly blocs?: readonly BlocId[];
  readonly modules?: readonly ModuleId[];
  readonly basis: AcquiredBasis;
  readonly note?: string;
}

/** A decision that a rule shall not be held against this path. */
export interface Waiver {
  readonly rule: RuleId;
  readonly reason: string;
  readonly grantedBy: string;
  readonly on: IsoDay;
  readonly until?: IsoDay;
}

/** The dossier de pratiques professionnelles (DPP). */
export interface Dossier {
  readonly depositedOn?: IsoDay;
  readonly situations?: readonly SituationId[];
}

/** The passage before the jury. */
export interface Jury {
  readonly on?: IsoDay;
  readonly members?: readonly JuryMember[];
  /** Competencies that the jury could not validate on the dossier. */
  readonly notValidated?: readonly CompetencyId[];
  /** Blocs for which an interview is held. */
  readonly interviews?: readonly BlocId[];
}

/** The positioning that precedes an individualised path. */
export interface Positioning {
  readonly on: IsoDay;
  /** The tool used, such as the OPP. */
  readonly tool?: string;
}

/** The kinds of paths: `complete` for the whole certification at once, `individualised` bloc by bloc. */
export const pathKinds = /* @__PURE__ */ Object.freeze(['complete', 'individualised'] as const);
/** Kind of a path. */
export type PathKind = (typeof pathKinds)[number];

/**
 * The path of a manager towards the certification: plain JSON, flat and dated. It is well formed, not
 * necessarily conform: `checkPath` tells whether it respects the rules.
 */
export interface Path {
  readonly formatVersion: 1;
  readonly edition: EditionId;
  readonly kind: PathKind;
  /** The blocs targeted, in the planned order. */
  readonly blocs: readonly BlocId[];
  readonly candidate: Candidate;
  readonly positioning?: Positioning;
  readonly acquired?: Acquired;
  readonly activities: readonly Activity[];
  readonly dossier?: Dossier;
  readonly jury?: Jury;
  readonly tutor?: Tutor;
  /** Identifiers of those who evaluate the candidate's progress. */
  readonly evaluators?: readonly string[];
  readonly waivers?: readonly Waiver[];
}
