/**
 * The closed sets of the domain: every identifier that a record, a path or a finding may carry.
 * Ids are permanent and are no labels: the official titles live in the data.
 */

/** Editions of the referential: `blocs` is in force, `2017` stays readable as history. */
export const editionIds = /* @__PURE__ */ Object.freeze(['blocs', '2017'] as const);
/** Identifier of an edition of the referential. */
export type EditionId = (typeof editionIds)[number];

/** The four blocs of the certification, in official order. */
export const blocIds = /* @__PURE__ */ Object.freeze(['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'] as const);
/** Identifier of a bloc. */
export type BlocId = (typeof blocIds)[number];

/** What carries SPE, tutoring and individual support: the transverse module and the four blocs. */
export const unitIds = /* @__PURE__ */ Object.freeze([
  'transverse',
  'bloc-1',
  'bloc-2',
  'bloc-3',
  'bloc-4',
] as const);
/** Identifier of a unit: the transverse module or a bloc. */
export type UnitId = (typeof unitIds)[number];

/** The eight training modules, in official order. */
export const trainingModuleIds = /* @__PURE__ */ Object.freeze([
  'role-missions',
  'pilotage',
  'communication',
  'animation',
  'droit',
  'accompagnement',
  'evaluation',
  'amelioration',
] as const);
/** Identifier of one of the eight training modules. */
export type TrainingModuleId = (typeof trainingModuleIds)[number];

/** The two modules of collective support for the certification, in the order in which they are followed. */
export const supportModuleIds = /* @__PURE__ */ Object.freeze(['analyser', 'preparer'] as const);
/** Identifier of a certification support module. */
export type SupportModuleId = (typeof supportModuleIds)[number];

/** All ten modules: the eight of the training, then the two of certification support. */
export const moduleIds = /* @__PURE__ */ Object.freeze([
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
] as const);
/** Identifier of a module, certification support modules included. */
export type ModuleId = (typeof moduleIds)[number];

/** The seventeen competencies, numbered by bloc. */
export const competencyIds = /* @__PURE__ */ Object.freeze([
  'C1.1',
  'C1.2',
  'C1.3',
  'C1.4',
  'C1.5',
  'C1.6',
  'C2.1',
  'C2.2',
  'C2.3',
  'C2.4',
  'C3.1',
  'C3.2',
  'C3.3',
  'C3.4',
  'C4.1',
  'C4.2',
  'C4.3',
] as const);
/** Identifier of a competency. */
export type CompetencyId = (typeof competencyIds)[number];

/** Identifier of an evaluation criterion: its competency, then its rank in the source, as in `C1.1.1`. */
export type CriterionId = `${CompetencyId}.${number}`;

/** The situations of the dossier: digits are imposed, letters are the choices of blocs 2 and 4. */
export const situationIds = /* @__PURE__ */ Object.freeze([
  'S1.1',
  'S1.2',
  'S2.1',
  'S2.a',
  'S2.b',
  'S2.c',
  'S3.1',
  'S3.2',
  'S4.1',
  'S4.a',
  'S4.b',
  'S4.c',
] as const);
/** Identifier of a situation of the dossier. */
export type SituationId = (typeof situationIds)[number];

/** The eight professionalisation units (UP) of edition 2017. */
export const upIds = /* @__PURE__ */ Object.freeze([
  'UP1',
  'UP2',
  'UP3',
  'UP4',
  'UP5',
  'UP6',
  'UP7',
  'UP8',
] as const);
/** Identifier of a professionalisation unit of edition 2017. */
export type UpId = (typeof upIds)[number];

/** The five domains of competencies of edition 2017. */
export const domainIds = /* @__PURE__ */ Object.freeze(['D1', 'D2', 'D3', 'D4', 'D5'] as const);
/** Identifier of a domain of edition 2017. */
export type DomainId = (typeof domainIds)[number];

/** The five source documents. */
export const documentIds = /* @__PURE__ */ Object.freeze([
  'path-guide',
  'actors-guide',
  'launch-letter-2017',
  'certification-referential',
  'jury-letter-2021',
] as const);
/** Identifier of a source document. */
export type DocumentId = (typeof documentIds)[number];

/** The limits that the documents state and that rules read; those of edition 2017 say so. */
export const limitIds = /* @__PURE__ */ Object.freeze([
  'preparer-before-jury',
  'jury-after-preparer-usual',
  'jury-after-preparer',
  'complete-path-span',
  'module-pace',
  'transverse-discontinuous-path',
  'support-module-times',
  'managers-per-tutor',
  'tutor-training-days',
  'tutor-training-before-start',
  'tutor-experience',
  'situations-per-bloc',
  'chosen-situations',
  'interview-per-bloc',
  'jury-profiles',
  'positioning-tool-meetings',
  'training-span-2017',
  'module-pace-2017',
  'appointment-before-start-2017',
] as const);
/** Identifier of a limit. */
export type LimitId = (typeof limitIds)[number];

/** The roles of the members of a professional jury. */
export const juryRoles = /* @__PURE__ */ Object.freeze(['president', 'expert', 'director'] as const);
/** Role of a jury member. */
export type JuryRole = (typeof juryRoles)[number];

/**
 * The rules that `checkPath` and `checkCohort` apply, in the order of their findings: along the path, then the
 * people, then edition 2017.
 */
export const ruleIds = /* @__PURE__ */ Object.freeze([
  'transverse-first',
  'transverse-once',
  'opening-first',
  'monthly-pace',
  'modules-of-blocs',
  'elearning-with-module',
  'assessment-after-regroupement',
  'support-modules-present',
  'support-modules-order',
  'analyser-during-path',
  'preparer-after-training',
  'support-after-spe',
  'preparer-two-months-before-jury',
  'jury-two-to-three-months',
  'jury-within-six-months',
  'spe-count',
  'spe-before-deposit',
  'deposit-before-jury',
  'positioning-before-individual-path',
  'jury-registered',
  'thirteen-months',
  'dossier-situations',
  'interview-when-needed',
  'tutor-is-not-line-manager',
  'tutor-trained-before-mission',
  'tutor-training-window',
  'tutor-training-days',
  'tutor-experience',
  'tutor-two-managers',
  'line-manager-does-not-evaluate',
  'jury-profiles',
  'jury-president-trained',
  'jury-president-body',
  'jury-independent-of-employer',
  'appointed-manager',
  'training-before-jury',
  'individual-support-of-units',
  'individual-work-before-preparer',
  'tutor-is-trained',
  'monthly-presence',
  'twelve-months',
  'first-year-in-post',
] as const);
/** Identifier of a rule. */
export type RuleId = (typeof ruleIds)[number];
