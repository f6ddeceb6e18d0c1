import { dayNumber, type IsoDay } from '../../model/day.js';
import type { ModuleId } from '../../model/ids.js';
import type { Bond } from '../bond.js';
import type { Catalogue, JurySession, Session } from '../catalogue.js';
import type { PlanRequest } from '../request.js';
import { bitOf, type Terms } from './terms.js';

/** Why a session or a jury may not be taken, and the bond that would have to be given up. */
export interface Obstacle {
  readonly explanation: string;
  readonly isLiftedBy: (bond: Bond) => boolean;
}

/** The sessions pinned, by what they are sessions of. */
export type Pins = ReadonlyMap<ModuleId | 'jury', readonly string[]>;

/** Reads the sessions pinned. */
export function pinsOf({ pinned }: PlanRequest, { sessions, juries }: Catalogue): Pins {
  const pins = new Map<ModuleId | 'jury', string[]>();
  const ids = new Set(pinned);
  const add = (of: ModuleId | 'jury', id: string): void => {
    if (ids.has(id)) pins.set(of, [...(pins.get(of) ?? []), id]);
  };
  for (const { id, module } of sessions) add(module, id);
  for (const { id } of juries) add('jury', id);
  return pins;
}

/** Lists what keeps a session from being taken, whatever the other sessions. */
export function obstaclesTo(terms: Terms, pins: Pins, session: Session): Obstacle[] {
  const { request } = terms;
  const { id, module, site, seats, start, end } = session;
  const obstacles = [...obstaclesOfBoth(terms, id, start, end)];
  if ((terms.all & bitOf(module)) === 0) {
    obstacles.push({ explanation: `${module} is not to be followed`, isLiftedBy: () => false });
  }
  if (seats < 1) {
    obstacles.push({
      explanation: `session ${id} has no seat`,
      isLiftedBy: (bond) => bond.kind === 'seats' && bond.module === module,
    });
  }
  if (request.sites && !request.sites.includes(site)) {
    obstacles.push({
      explanation: `session ${id} is at ${site}, where the manager does not go`,
      isLiftedBy: ({ kind }) => kind === 'sites',
    });
  }
  return [...obstacles, ...rivalsOf(id, pins.get(module))];
}

/** Lists what keeps a jury from being taken, whatever the sessions. */
export function obstaclesToJury(terms: Terms, pins: Pins, jury: JurySession): Obstacle[] {
  const { id, on, blocs, seats } = jury;
  const { latestJury } = terms.request;
  const obstacles = [...obstaclesOfBoth(terms, id, on, on)];
  const uncertified = terms.toCertify.filter((bloc) => !blocs.includes(bloc));
  if (uncertified.length > 0) {
    obstacles.push({
      explanation: `jury ${id} does not certify ${uncertified.join(', ')}`,
      isLiftedBy: () => false,
    });
  }
  if (seats < 1) {
    obstacles.push({
      explanation: `jury ${id} has no seat`,
      isLiftedBy: (bond) => bond.kind === 'seats' && bond.module === 'jury',
    });
  }
  if (latestJury !== undefined && on > latestJury) {
    obstacles.push({
      explanation: `jury ${id} sits after ${latestJury}`,
      isLiftedBy: ({ kind }) => kind === 'latest-jury',
    });
  }
  return [...obstacles, ...rivalsOf(id, pins.get('jury'))];
}

function obstaclesOfBoth({ request }: Terms, id: string, from: IsoDay, to: IsoDay): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (from < request.earliestStart) {
    obstacles.push({
      explanation: `${id} comes before ${request.earliestStart}, the first day allowed`,
      isLiftedBy: ({ kind }) => kind === 'earliest-start',
    });
  }
  if (request.refused?.includes(id)) {
    obstacles.push({
      explanation: `${id} is refused`,
      isLiftedBy: (bond) => bond.kind === 'refused' && bond.session === id,
    });
  }
  for (const period of request.unavailable ?? []) {
    if (period.from > to || from > period.to) continue;
    obstacles.push({
      explanation: `the manager is away from ${period.from} to ${period.to}`,
      isLiftedBy: (bond) => bond.kind === 'unavailable' && bond.from === period.from && bond.to === period.to,
    });
  }
  return obstacles;
}

/** What is pinned in the place of a session keeps it from being taken, were it pinned too. */
function rivalsOf(id: string, pins: readonly string[] = []): Obstacle[] {
  return pins
    .filter((pin) => pin !== id)
    .map((pin) => ({
      explanation: `${pin} is pinned in the place of ${id}`,
      isLiftedBy: (bond) => bond.kind === 'pinned' && bond.session === pin,
    }));
}

/** The days of a session by number, and its price: the seat, and the way to it. */
export interface Offer {
  readonly session: Session;
  readonly bit: number;
  readonly start: number;
  readonly end: number;
  readonly costCents: number;
}

/** Reads a session. */
export function offerOf({ request }: Terms, session: Session): Offer {
  const way = request.travel?.find(({ site }) => site === session.site)?.costCents ?? 0;
  return {
    session,
    bit: bitOf(session.module),
    start: dayNumber(session.start),
    end: dayNumber(session.end),
    costCents: (session.costCents ?? 0) + way,
  };
}
