import type { BlocId, ModuleId, RuleId } from '../model/ids.js';
import type { IsoDay } from '../model/day.js';

/**
 * Something that binds a plan and that could be given up: a rule, a module to be followed, a wish of the request,
 * the seats of the sessions. What cannot be given up is no bond: a manager is at one place at a time, and takes
 * sessions of the catalogue.
 */
export type Bond =
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'module'; readonly module: ModuleId }
  | { readonly kind: 'order'; readonly blocs: readonly BlocId[] }
  | { readonly kind: 'bloc-by-bloc' }
  | { readonly kind: 'seats'; readonly module: ModuleId | 'jury'; readonly sessions: readonly string[] }
  | { readonly kind: 'sites'; readonly sites: readonly string[] }
  | { readonly kind: 'refused'; readonly session: string }
  | { readonly kind: 'pinned'; readonly session: string }
  | { readonly kind: 'unavailable'; readonly from: IsoDay; readonly to: IsoDay }
  | { readonly kind: 'earliest-start'; readonly on: IsoDay }
  | { readonly kind: 'latest-jury'; readonly on: IsoDay };

/** Names a bond among those of its request. */
export function keyOf(bond: Bond): string {
  switch (bond.kind) {
    case 'rule':
      return `rule ${bond.rule}`;
    case 'module':
    case 'seats':
      return `${bond.kind} ${bond.module}`;
    case 'refused':
    case 'pinned':
      return `${bond.kind} ${bond.session}`;
    case 'unavailable':
      return `unavailable ${bond.from} ${bond.to}`;
    default:
      return bond.kind;
  }
}

/** Tells whether a bond holds: all do, but those given up to explain an impossibility. */
export type Holds = (key: string) => boolean;

/** Every bond holds. */
export const allHold: Holds = () => true;
