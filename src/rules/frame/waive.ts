import { frenchDay } from '../../model/french.js';
import type { RuleId } from '../../model/ids.js';
import type { IsoDay } from '../../model/day.js';
import type { Path, Waiver } from '../../model/path.js';
import type { Outcome } from '../rule.js';
import { quote } from './wording.js';

/** Bytes of the caller's texts that a message quotes: the finding stays small beside what the rule says. */
const longestName = 40;
const longestReason = 48;

/** A waiver of a rule in a path, and whether it holds. */
export interface GrantedWaiver {
  readonly waiver: Waiver;
  /** JSON pointer into the path. */
  readonly at: string;
  readonly holds: boolean;
  /** The day on which it must hold; absent when the path has no date. */
  readonly day: IsoDay | undefined;
}

/**
 * The waiver of a rule in a path: one that holds if there is any, else the first one. The documents know no
 * waiver; this reading is ours: a waiver must hold on the day of the jury, or on the last known day of the path
 * while no jury is set.
 */
export function waiverOf(path: Path, rule: RuleId): GrantedWaiver | undefined {
  let first: GrantedWaiver | undefined;
  for (const [index, waiver] of (path.waivers ?? []).entries()) {
    if (waiver.rule !== rule) continue;
    const day = path.jury?.on ?? lastDayOf(path);
    const { on, until } = waiver;
    const holds = day === undefined || (on <= day && (until === undefined || day <= until));
    const granted = { waiver, at: `/waivers/${index}`, holds, day };
    if (holds) return granted;
    first ??= granted;
  }
  return first;
}

function lastDayOf(path: Path): IsoDay | undefined {
  return path.activities.reduce<IsoDay | undefined>(
    (last, { end }) => (last !== undefined && last >= end ? last : end),
    undefined,
  );
}

/** What a rule found, with the waiver that bears on it: who granted it, when and why, or why it has no effect. */
export function withWaiver(outcome: Outcome, granted: GrantedWaiver): Outcome {
  const at = [granted.at, ...(outcome.at ?? [])];
  return granted.holds
    ? { ...outcome, at, message: `${grantOf(granted.waiver)}. ${outcome.message}` }
    : { ...outcome, at, message: `${outcome.message} ${lapseOf(granted)}` };
}

/** Says in French who waived a rule, when and why. */
function grantOf({ reason, grantedBy, on, until }: Waiver): string {
  const end = until === undefined ? '' : `, jusqu'au ${frenchDay(until)}`;
  return `Dérogation de ${quote(grantedBy, longestName)} le ${frenchDay(on)}${end} : ${quote(reason, longestReason)}`;
}

function lapseOf({ waiver: { grantedBy, on, until }, day }: GrantedWaiver): string {
  const by = `La dérogation de ${quote(grantedBy, longestName)} est sans effet`;
  return day !== undefined && until !== undefined && until < day
    ? `${by}, expirée le ${frenchDay(until)}.`
    : `${by} avant le ${frenchDay(on)}.`;
}
