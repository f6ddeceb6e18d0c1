import type { Rule, TutorLoad, Verdict } from '../model/finding.js';
import type { Referential } from '../model/referential.js';
import type { Mission } from './frame/mission.js';
import type { PathView } from './frame/path-view.js';

/** The facts that rules read: a copy with another limit changes verdicts, expected values and messages. */
export type RuleFacts = Pick<
  Referential,
  | 'blocs'
  | 'certification'
  | 'competencies'
  | 'limits'
  | 'modules'
  | 'situations'
  | 'supportModules'
  | 'units'
>;

/** What a rule finds; the frame adds the rule's identity, force and source, and applies waivers. */
export interface Outcome {
  readonly verdict: Exclude<Verdict, 'waived'>;
  readonly message: string;
  readonly at?: readonly string[];
  readonly expected?: unknown;
  readonly found?: unknown;
  readonly gapDays?: number;
  readonly missing?: readonly string[];
}

/** A rule over one path. Its file bears its id. */
export interface PathRule extends Rule {
  readonly judges: 'path';
  readonly check: (view: PathView, facts: RuleFacts) => Outcome;
}

/** A rule over the missions of one tutor in a cohort. */
export interface CohortRule extends Rule {
  readonly judges: 'cohort';
  readonly check: (
    tutor: string,
    missions: readonly Mission[],
    facts: RuleFacts,
  ) => { readonly load: TutorLoad; readonly outcome: Outcome };
}
