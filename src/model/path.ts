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
  id: string;
  /** Identifier of the organisme that employs the candidate. */
  employer?: string;
  /** Identifier of the candidate's N+1. */
  lineManager?: string;
  /** Day of the appointment to a post of operational manager (checked in edition 2017). */
  appointedOn?: IsoDay;
}

/** The peer who accompanies the candidate in the organisme. */
export interface Tutor {
  id: string;
  /** The days on which the tutor followed the tutor training. */
  trainedOn?: IsoDay[];
  /** Years of management de proximité. */
  lineManagementYears?: number;
}

/** A member of the professional jury. */
export interface JuryMember {
  id: string;
  role: JuryRole;
  /** Identifier of the organisme that employs the member. */
  employer?: string;
  /** The body that the member represents, by its name: `Ucanss`, `Institut 4.10`, a Caisse nationale … */
  represents?: string;
  /** Whether Ucanss has validated that body to preside juries. */
  validatedByUcanss?: boolean;
  /** Day on which the member completed the jury training, its three steps included. */
  trainedOn?: IsoDay;
}

/** What every activity has: an id of its own in the path, and its first and last day. */
export interface ActivityBase {
  id: string;
  start: IsoDay;
  /** Last day, included: an activity of one day starts and ends on it. */
  end: IsoDay;
  site?: string;
  /** Identifier of the session of the catalogue. */
  session?: string;
}

/** The opening session that welcomes the group. */
export interface OpeningActivity extends ActivityBase {
  type: 'opening';
}

/** Something followed for a module: its regroupement, its e-learning, or its assessment of learning. */
export interface ModuleActivity extends ActivityBase {
  type: 'regroupement' | 'e-learning' | 'assessment';
  module: ModuleId;
}

/** Something followed for a unit: an SPE in the workplace, or individual support. */
export interface UnitActivity extends ActivityBase {
  type: 'spe' | 'individual-support';
  unit: UnitId;
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
  blocs?: BlocId[];
  modules?: ModuleId[];
  basis: AcquiredBasis;
  note?: string;
}

/** A decision that a rule shall not be held against this path. */
export interface Waiver {
  rule: RuleId;
  reason: string;
  grantedBy: string;
  on: IsoDay;
  until?: IsoDay;
}

/** The dossier de pratiques professionnelles (DPP). */
export interface Dossier {
  depositedOn?: IsoDay;
  situations?: SituationId[];
}

/** The passage before the jury. */
export interface Jury {
  on?: IsoDay;
  members?: JuryMember[];
  /** Competencies that the jury could not validate on the dossier. */
  notValidated?: CompetencyId[];
  /** Blocs for which an interview is held. */
  interviews?: BlocId[];
}

/** The positioning that precedes an individualised path. */
export interface Positioning {
  on: IsoDay;
  /** The tool used, such as the OPP. */
  tool?: string;
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
  formatVersion: 1;
  edition: EditionId;
  kind: PathKind;
  /** The blocs targeted, in the planned order. */
  blocs: BlocId[];
  candidate: Candidate;
  positioning?: Positioning;
  acquired?: Acquired;
  activities: Activity[];
  dossier?: Dossier;
  jury?: Jury;
  tutor?: Tutor;
  /** Identifiers of those who evaluate the candidate's progress. */
  evaluators?: string[];
  waivers?: Waiver[];
}
