import { frenchDay } from '../../model/french.js';
import type { RuleId } from '../../model/ids.js';
import type { IsoDay } from '../../model/day.js';
import type { Path, Waiver } from '../../model/path.js';
import { quote } from './wording.js';

/**
 * The waiver of a rule that holds for a path, if one does. The documents know no waiver; this reading is ours:
 * a waiver must hold on the day of the jury, or on the last known day of the path while no jury is set.
 */
export function waiverFor(path: Path, rule: RuleId): Waiver | undefined {
  if (!path.waivers) return undefined;
  const day = path.jury?.on ?? lastDayOf(path);
  return path.waivers.find(
    ({ rule: waived, on, until }) =>
      waived === rule && (day === undefined || (on <= day && (until === undefined || day <= until))),
  );
}

function lastDayOf(path: Path): IsoDay | undefined {
  return path.activities.reduce<IsoDay | undefined>(
    (last, { end }) => (last !== undefined && last >= end ? last : end),
    undefined,
  );
}

/** Says in French who waived a rule, when and why. */
export function waiverMessage({ reason, grantedBy, on, until }: Waiver): string {
  const end = until === undefined ? '' : ` et valable jusqu'au ${frenchDay(until)}`;
  return `Dérogation accordée par ${quote(grantedBy)} le ${frenchDay(on)}${end} : ${quote(reason)}.`;
}
