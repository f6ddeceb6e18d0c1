import type { IsoDay } from '../../model/day.js';
import { fault, faultOf, refuse, under, type ObjectShape, type Shape } from '../../model/shape.js';
import { closedDaysShape } from '../../model/working-days.js';
import {
  periodsShape,
  planCriteria,
  planOrders,
  textsShape,
  travelShape,
  type PlanRequest,
} from '../request.js';

/** What happened to a path, and the day on which it is repaired. */
export type PathChange = {
  /** What starts before this day is past and does not move, what is under way on it included. */
  readonly asOf: IsoDay;
} & (
  | {
      readonly kind: 'session-cancelled';
      /** The session as the path names it, the id of a regroupement without session, or the jury session. */
      readonly session: string;
    }
  | { readonly kind: 'unavailable'; readonly from: IsoDay; readonly to: IsoDay }
  | {
      readonly kind: 'jury-moved';
      /** The day on which the jury session of the path sits from now on. */
      readonly on: IsoDay;
    }
  | { readonly kind: 'jury-cancelled' }
);

/** What a repair needs to know that a path does not hold; all as in a request to `planPath`. */
export interface RepairOptions extends Pick<
  PlanRequest,
  'latestJury' | 'unavailable' | 'sites' | 'travel' | 'pinned' | 'refused' | 'closedDays' | 'prefer'
> {
  /** Whether the blocs stay in the order of the path: `fixed` by default where its sessions follow that order. */
  readonly order?: 'fixed' | 'free';
  /**
   * The jury session of the catalogue on which the path counts: by default the first by id of those that sit on its day and
   * certify its blocs.
   */
  readonly jury?: string;
  /** Whether a conflict is merely `minimal`, the default, or the `smallest` there is. */
  readonly explain?: 'minimal' | 'smallest';
}

const changeShape = {
  by: 'kind',
  variants: {
    'session-cancelled': { required: { kind: 'text', asOf: 'day', session: 'text' } },
    unavailable: { required: { kind: 'text', asOf: 'day', from: 'day', to: 'day' } },
    'jury-moved': { required: { kind: 'text', asOf: 'day', on: 'day' } },
    'jury-cancelled': { required: { kind: 'text', asOf: 'day' } },
  },
} as const satisfies Shape;

/** The form of the options of a repair. */
export const repairOptionsShape = {
  required: {},
  optional: {
    order: { oneOf: planOrders, otherwise: 'unknown-kind' },
    latestJury: 'day',
    unavailable: periodsShape,
    sites: textsShape,
    travel: travelShape,
    pinned: textsShape,
    refused: textsShape,
    prefer: { listOf: { oneOf: planCriteria, otherwise: 'unknown-id' }, distinct: 'values' },
    closedDays: closedDaysShape,
    jury: 'text',
    explain: { oneOf: ['minimal', 'smallest'], otherwise: 'unknown-kind' },
  },
} as const satisfies ObjectShape;

/** Throws the `CqpMoError` that tells where a value is no change. */
export function requireChange(value: unknown): asserts value is PathChange {
  refuse(faultOf(changeShape, value));
  const change = value as PathChange;
  const { asOf } = change;
  if (change.kind === 'unavailable' && change.to < change.from) {
    const explanation = `this day comes before ${change.from}, when the period starts`;
    refuse(under('to', fault('end-before-start', explanation)));
  }
  if (change.kind === 'jury-moved' && change.on < asOf) {
    const explanation = `a jury cannot move to a day before ${asOf}, when the path is repaired`;
    refuse(under('on', fault('end-before-start', explanation)));
  }
}
