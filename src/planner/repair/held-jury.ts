import { addDays, dayNumber, type IsoDay } from '../../model/day.js';
import type { Path } from '../../model/path.js';
import type { Catalogue, JurySession } from '../catalogue.js';
import type { PlanRequest } from '../request.js';
import { blocsToCertify } from '../slots.js';
import type { PathChange, RepairOptions } from './change.js';

/** The jury session of the path before the change. */
export interface HeldJury {
  /** As it sits after the change. */
  readonly session: JurySession;
  /** The day on which the path counted on it. */
  readonly formerOn: IsoDay;
  /** The last day on which the dossier may be deposited: what the path had agreed is good enough. */
  readonly deposit: number;
  readonly isPast: boolean;
  /** Whether it may be kept, as far as the change tells. */
  readonly isOn: boolean;
}

/**
 * Finds the jury session of a path: the catalogue may hold it, on its former day or where it has moved.
 *
 * @param path - the path, which knows a day alone
 * @param catalogue - what is on offer
 * @param change - what happened
 * @param options - which session it is, if the caller knows
 * @param request - the blocs to be certified
 * @returns the jury session, if the path counts on one
 */
export function heldJuryOf(
  path: Path,
  { sessions, juries }: Catalogue,
  change: PathChange,
  options: RepairOptions,
  request: PlanRequest,
): HeldJury | undefined {
  const formerOn = path.jury?.on;
  if (formerOn === undefined) return undefined;
  const isPast = formerOn < change.asOf;
  const moved = change.kind === 'jury-moved' && !isPast ? change.on : undefined;
  const blocs = blocsToCertify(request);
  const cancelled = change.kind === 'session-cancelled' ? change.session : undefined;
  const sitting = (day: IsoDay | undefined): JurySession[] =>
    juries
      .filter(({ on, blocs: certified }) => on === day && blocs.every((bloc) => certified.includes(bloc)))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const onDay = sitting(formerOn);
  const listed =
    juries.find(({ id }) => id === options.jury) ??
    onDay.find(({ id }) => id === cancelled) ??
    onDay[0] ??
    sitting(moved)[0];
  const on = moved ?? formerOn;
  const taken = new Set([...sessions, ...juries].map(({ id }) => id));
  let id = listed?.id ?? 'jury';
  while (!listed && taken.has(id)) id = `${id}'`;
  const session = { seats: 1, ...listed, id, on, blocs: listed?.blocs ?? blocs };
  const dayBefore = addDays(on, -1);
  const { depositBy = dayBefore } = session;
  const agreed = [depositBy, path.dossier?.depositedOn ?? depositBy].sort().at(-1) ?? depositBy;
  const deposit = dayNumber(agreed > dayBefore ? dayBefore : agreed);
  const isOn = isPast || !(change.kind === 'jury-cancelled' || cancelled === session.id);
  return { session, formerOn, deposit, isPast, isOn };
}
