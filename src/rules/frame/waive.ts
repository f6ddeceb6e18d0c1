import { frenchDay } from '../../model/french.js';
import type { RuleId } from '../../model/ids.js';
import type { IsoDay } from '../../model/day.js';
import type { Finding } from '../../model/finding.js';
import type { Path, Waiver } from '../../model/path.js';
import { upToMostPointers } from './finding.js';
import { bytesOfText, quote } from './wording.js';

/** Bytes of JSON that a finding keeps to, and of the caller's texts that its message quotes at most. */
const longestFinding = 990;
const longestName = 32;
const longestReason = 64;

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
  if (!path.waivers) return undefined;
  let first: GrantedWaiver | undefined;
  for (const [index, waiver] of path.waivers.entries()) {
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

/** A finding with the waiver that bears on it: who granted it, when and why, or why it has no effect. */
export function withWaiver(finding: Finding, granted: GrantedWaiver): Finding {
  const at = upToMostPointers([granted.at, ...finding.at]);
  const told = (name: number, reason: number): Finding => ({
    ...finding,
    at,
    message: granted.holds
      ? `${grantOf(granted.waiver, name, reason)} ${finding.message}`
      : `${finding.message} ${lapseOf(granted, name)}`,
  });
  // What the caller wrote is cut to the room that the rule leaves, wherever the activities stand in their list.
  const written = JSON.stringify(told(0, 0)).replaceAll(/\/activities\/\d+/g, '/activities/000');
  const room = Math.max(0, longestFinding - bytesOfText(written));
  const name = Math.min(longestName, Math.floor(room / 2));
  return told(name, Math.min(longestReason, room - name));
}

function grantOf({ reason, grantedBy, on, until }: Waiver, longestOfName: number, longest: number): string {
  const end = until === undefined ? '' : `, jusqu'au ${frenchDay(until)}`;
  return `Dérogation accordée par ${quote(grantedBy, longestOfName)} le ${frenchDay(on)}${end} : ${quote(reason, longest)}.`;
}

function lapseOf({ waiver: { grantedBy, on, until }, day }: GrantedWaiver, longest: number): string {
  const by = `La dérogation accordée par ${quote(grantedBy, longest)} est sans effet`;
  return day !== undefined && until !== undefined && until < day
    ? `${by}, expirée le ${frenchDay(until)}.`
    : `${by} avant le ${frenchDay(on)}.`;
}
