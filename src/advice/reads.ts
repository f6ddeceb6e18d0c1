import type { ModuleId, RuleId } from '../model/ids.js';
import type { Activity } from '../model/path.js';
import type { DateKind } from './window-types.js';

/** A day of the path that is no activity. */
export type LoneKind = Exclude<DateKind, Activity['type']>;

/** Activities of a type, and of some modules where not of all. */
interface Sort {
  readonly type: Activity['type'];
  readonly modules?: 'transverse' | 'training' | 'support' | Extract<ModuleId, 'analyser' | 'preparer'>;
}

/**
 * The dates that a rule compares: where its verdict may change as one of them moves. The rule itself judges: this table
 * holds no delay and no order.
 */
export interface Reading {
  readonly days?: readonly LoneKind[];
  /** The activities that it compares with those days, with `against`, and with their like. */
  readonly these?: Sort;
  readonly against?: Sort;
  /** Whether it compares activities within their module alone. */
  readonly withinModule?: boolean;
  /** Whether it compares starts alone. */
  readonly startsOnly?: boolean;
  /** Whether it reads when the path starts, its whole span, or that of the training. */
  readonly edges?: 'start' | 'span' | 'training';
  /** How many days beside a date the verdict may change too. */
  readonly beside?: number;
}

const preparer: Sort = { type: 'regroupement', modules: 'preparer' };
const training: Sort = { type: 'regroupement', modules: 'training' };

/** The rules that bound dates; the others say the same whatever the dates are. */
export const readings: { readonly [Id in RuleId]?: Reading } = {
  'transverse-first': {
    these: { type: 'regroupement', modules: 'transverse' },
    against: { type: 'regroupement' },
  },
  'transverse-once': { days: ['jury'], edges: 'span' },
  'opening-first': { these: { type: 'opening' }, edges: 'start' },
  'monthly-pace': { these: training, against: training, startsOnly: true },
  'assessment-after-regroupement': {
    these: { type: 'assessment' },
    against: { type: 'regroupement' },
    withinModule: true,
  },
  'support-modules-present': { these: { type: 'regroupement', modules: 'support' }, days: ['jury'] },
  'support-modules-order': { these: { type: 'regroupement', modules: 'analyser' }, against: preparer },
  'analyser-during-path': { these: { type: 'regroupement', modules: 'analyser' }, edges: 'training' },
  'preparer-after-training': { these: preparer, against: training },
  'support-after-spe': { these: { type: 'regroupement', modules: 'support' }, against: { type: 'spe' } },
  'preparer-two-months-before-jury': { these: preparer, days: ['jury'] },
  'jury-two-to-three-months': { these: preparer, days: ['jury'] },
  'jury-within-six-months': { these: preparer, days: ['jury'] },
  'spe-before-deposit': { these: { type: 'spe' }, days: ['deposit', 'jury'] },
  'deposit-before-jury': { days: ['deposit', 'jury'] },
  'positioning-before-individual-path': { days: ['positioning'], edges: 'start' },
  'thirteen-months': { days: ['jury'], edges: 'start' },
  'tutor-trained-before-mission': { days: ['tutor-training'], edges: 'start' },
  'tutor-training-window': { days: ['tutor-training'], edges: 'start' },
  'tutor-training-days': { days: ['tutor-training'], beside: 1 },
  'jury-president-trained': { days: ['president-training', 'jury'] },
  'appointed-manager': { days: ['appointment'], edges: 'start' },
  'training-before-jury': { these: training, days: ['jury'] },
  'individual-work-before-preparer': {
    these: { type: 'e-learning', modules: 'preparer' },
    against: preparer,
  },
  'monthly-presence': { these: training, against: training, startsOnly: true },
  'twelve-months': { edges: 'span' },
  'first-year-in-post': { days: ['appointment'], edges: 'start' },
};

/** Whether an activity is of a module of the certification support. */
export function isOfSupport(activity: Activity): boolean {
  return 'module' in activity && (activity.module === 'analyser' || activity.module === 'preparer');
}

/** Whether an activity is of a sort; which module is the transverse one, the referential says. */
export function isOf(sort: Sort | undefined, activity: Activity, transverse: readonly ModuleId[]): boolean {
  if (sort?.type !== activity.type) return false;
  if (!('module' in activity)) return true;
  switch (sort.modules) {
    case undefined:
      return true;
    case 'transverse':
      return transverse.includes(activity.module);
    case 'training':
      return !isOfSupport(activity);
    case 'support':
      return isOfSupport(activity);
    default:
      return activity.module === sort.modules;
  }
}

/** Whether a rule compares an activity by name. */
export function comparesActivity(
  { these, against }: Reading,
  activity: Activity,
  transverse: readonly ModuleId[],
): boolean {
  return isOf(these, activity, transverse) || isOf(against, activity, transverse);
}
