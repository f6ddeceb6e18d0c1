import { addDays, dayNumber, type IsoDay } from '../../model/day.js';
import type { PathReport } from '../../model/finding.js';
import type { ModuleId } from '../../model/ids.js';
import type { Activity, ModuleActivity, Path } from '../../model/path.js';
import type { ClosedPeriod } from '../../model/working-days.js';
import { checkPath } from '../../rules/check.js';
import { allHold } from '../bond.js';
import type { Catalogue, JurySession, Session } from '../catalogue.js';
import type { PlannerFacts } from '../facts.js';
import { slotsOf } from '../slots.js';
import type { PlanRequest } from '../request.js';
import type { PathChange, RepairOptions } from './change.js';
import { heldJuryOf, type HeldJury } from './held-jury.js';
import { keepsBlocsApart, keepsOrder, requestOf } from './former-request.js';

/** The session of a module in the path before the change: its first regroupement, the cancelled ones left out. */
export interface HeldSession {
  readonly activity: ModuleActivity;
  readonly session: Session;
  readonly isPast: boolean;
  /** Whether it may be kept, as far as the catalogue and the change tell. */
  readonly isOn: boolean;
}

/** A path before its repair: what it holds, what it asks for, what else is on offer. */
export interface Former {
  readonly path: Path;
  readonly before: PathReport;
  readonly asOf: IsoDay;
  readonly request: PlanRequest;
  /** By module, those that the path must follow and follows. */
  readonly held: ReadonlyMap<ModuleId, HeldSession>;
  readonly jury: HeldJury | undefined;
  /** The sessions that the path may change to. */
  readonly others: Catalogue;
  /** Ids of the regroupements that the change cancels. */
  readonly cancelled: ReadonlySet<string>;
  /** Keys of the bonds that the path did not keep to before the change, so that its repair need not. */
  readonly released: ReadonlySet<string>;
}

/**
 * Reads a path against a catalogue and a change.
 *
 * @param facts - the referential
 * @param path - a well-formed path
 * @param catalogue - a well-formed catalogue
 * @param change - what happened, of the right form
 * @param options - what the path does not hold
 * @returns what the repair starts from
 */
export function formerOf(
  facts: PlannerFacts,
  path: Path,
  catalogue: Catalogue,
  change: PathChange,
  options: RepairOptions,
): Former {
  const { asOf } = change;
  const request = requestOf(facts, path, change, options);
  const jury = heldJuryOf(path, catalogue, change, options, request);
  const cancelled = cancelledBy(path, change);
  const held = heldSessionsOf(facts, path, catalogue, asOf, cancelled, request);
  const released = new Set<string>();
  if (!jury && request.kind !== 'complete') released.add('rule jury-registered');
  if (!keepsBlocsApart(facts, path)) released.add('bloc-by-bloc');
  const order = options.order ?? (keepsOrder(facts, path) ? 'fixed' : 'free');
  return {
    path,
    before: checkPath(facts, path),
    asOf,
    request: { ...request, order },
    held,
    jury,
    others: othersOf(catalogue, held, jury, change, path),
    cancelled,
    released,
  };
}

/** Tells whether something of a path is past: it starts before the day of the repair. */
export function isPast({ start }: Pick<Activity, 'start'>, asOf: IsoDay): boolean {
  return start < asOf;
}

/** Tells whether something touches a period. */
export function touches(
  { start, end }: Pick<Activity, 'start' | 'end'>,
  periods: readonly ClosedPeriod[],
): boolean {
  return periods.some(({ from, to }) => from <= end && start <= to);
}

/** Names the session of a regroupement as the caller does. */
export function nameOf({ id, session }: Activity): string {
  return session ?? id;
}

function cancelledBy({ activities }: Path, change: PathChange): Set<string> {
  if (change.kind !== 'session-cancelled') return new Set();
  return new Set(
    activities
      .filter(
        (one) => one.type === 'regroupement' && nameOf(one) === change.session && !isPast(one, change.asOf),
      )
      .map(({ id }) => id),
  );
}

function heldSessionsOf(
  facts: PlannerFacts,
  { activities }: Path,
  catalogue: Catalogue,
  asOf: IsoDay,
  cancelled: ReadonlySet<string>,
  request: PlanRequest,
): Map<ModuleId, HeldSession> {
  const ids = new Set([...catalogue.sessions, ...catalogue.juries].map(({ id }) => id));
  const held = new Map<ModuleId, HeldSession>();
  for (const { module } of slotsOf(facts, request, allHold)) {
    const regroupements = activities
      .filter((one): one is ModuleActivity => one.type === 'regroupement' && one.module === module)
      .sort((a, b) => dayNumber(a.start) - dayNumber(b.start) || dayNumber(a.end) - dayNumber(b.end));
    const activity = regroupements.find(({ id }) => !cancelled.has(id)) ?? regroupements[0];
    if (!activity) continue;
    const { start, end, site = '' } = activity;
    const listed = catalogue.sessions.find(({ id, module: of }) => id === activity.session && of === module);
    const past = isPast(activity, asOf);
    const isElsewhere = listed && (listed.start !== start || listed.end !== end);
    const id = listed && !isElsewhere ? listed.id : freshId(nameOf(activity), ids);
    ids.add(id);
    held.set(module, {
      activity,
      session: { site, seats: 1, ...listed, id, module, start, end },
      isPast: past,
      isOn: past || !(isElsewhere || cancelled.has(activity.id)),
    });
  }
  return held;
}

/** An id that no session bears yet. */
function freshId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  while (taken.has(id)) id = `${id}'`;
  return id;
}

/** The sessions of the catalogue that are not of the path, not cancelled and not past; the path has its seats. */
function othersOf(
  { sessions, juries }: Catalogue,
  held: ReadonlyMap<ModuleId, HeldSession>,
  jury: HeldJury | undefined,
  change: PathChange,
  { activities, dossier }: Path,
): Catalogue {
  const { asOf } = change;
  const gone = change.kind === 'session-cancelled' ? change.session : undefined;
  const isHeld = new Set([...held.values()].map(({ session }) => session.id));
  const named = new Set(
    activities.flatMap(({ type, session }) => (type === 'regroupement' ? (session ?? []) : [])),
  );
  const deposited = dossier?.depositedOn;
  const isOpen = ({ on, depositBy = on }: JurySession): boolean => {
    const dayBefore = addDays(on, -1);
    const limit = depositBy < dayBefore ? depositBy : dayBefore;
    return on >= asOf && (deposited !== undefined && deposited < asOf ? deposited <= limit : limit >= asOf);
  };
  return {
    sessions: sessions
      .filter(({ id, start }) => id !== gone && !isHeld.has(id) && start >= asOf)
      .map((session) =>
        named.has(session.id) ? { ...session, seats: Math.max(1, session.seats) } : session,
      ),
    juries: juries.filter((one) => one.id !== gone && one.id !== jury?.session.id && isOpen(one)),
  };
}
