import type { Catalogue, JurySession } from '../catalogue.js';
import type { PlannedPath } from '../plan.js';
import type { Bond } from '../bond.js';
import { offerOf, obstaclesTo, obstaclesToJury, pinsOf, type Obstacle, type Offer } from './obstacles.js';
import type { Refuse } from './reason.js';
import { bitOf, modulesIn, type Terms } from './terms.js';

/** What a path claims to take, as far as the catalogue holds it. */
export interface Choice {
  /** In the order in which the plan lists them. */
  readonly offers: readonly Offer[];
  readonly jury: JurySession | undefined;
}

/** Where a path stands in the plan, and what was given up for it. */
export interface Claim {
  readonly terms: Terms;
  readonly catalogue: Catalogue;
  readonly planned: PlannedPath;
  /** JSON pointer of the path in the plan. */
  readonly pointer: string;
  readonly givenUp: readonly Bond[];
  readonly refuse: Refuse;
}

/** Checks what a path takes against "what is chosen": one session that is allowed for each module, and a jury. */
export function checkChoice(claim: Claim): Choice {
  const { terms, catalogue, planned, pointer, givenUp, refuse } = claim;
  const offers = offersOf(claim);
  const leftOut = givenUp.reduce(
    (bits, bond) => (bond.kind === 'module' ? bits | bitOf(bond.module) : bits),
    0,
  );
  const taken = offers.reduce((bits, { bit }) => bits | bit, 0);
  const missing = modulesIn(terms.all & ~taken & ~leftOut);
  if (missing.length > 0) {
    refuse('module-left-out', `${pointer}/sessions`, `No session is taken of ${missing.join(', ')}.`);
  }
  const ids = new Set([...planned.sessions, planned.jury]);
  for (const { id, module } of catalogue.sessions) if ((leftOut & bitOf(module)) !== 0) ids.add(id);
  for (const bond of givenUp) if (bond.kind === 'pinned') ids.add(bond.session);
  const pin = terms.request.pinned?.find((id) => !ids.has(id));
  if (pin !== undefined) refuse('pinned-left-out', `${pointer}/sessions`, `Session ${pin} is pinned.`);
  for (const [rank, offer] of offers.entries()) {
    const previous = offers[rank - 1];
    if (!previous || previous.end < offer.start) continue;
    const place = `${pointer}/sessions/${planned.sessions.indexOf(offer.session.id)}`;
    refuse('sessions-out-of-order', place, 'A session starts after the end of the one listed before it.');
  }
  const jury = catalogue.juries.find(({ id }) => id === planned.jury);
  const needsJury = !givenUp.some((bond) => bond.kind === 'rule' && bond.rule === 'jury-registered');
  if (!jury && (needsJury || planned.jury !== undefined)) {
    refuse('unknown-jury', `${pointer}/jury`, 'The plan names a jury session of the catalogue.');
  }
  const obstacle = jury && standing(obstaclesToJury(terms, pinsOf(terms.request, catalogue), jury), givenUp);
  if (obstacle) refuse('jury-not-allowed', `${pointer}/jury`, sentence(obstacle));
  return { offers, jury };
}

function offersOf({ terms, catalogue, planned, pointer, givenUp, refuse }: Claim): Offer[] {
  const byId = new Map(catalogue.sessions.map((session) => [session.id, session]));
  const pins = pinsOf(terms.request, catalogue);
  const offers: Offer[] = [];
  for (const [index, id] of planned.sessions.entries()) {
    const place = `${pointer}/sessions/${index}`;
    const session = byId.get(id);
    if (!session) {
      refuse('unknown-session', place, `The catalogue has no session ${id}.`);
      continue;
    }
    const obstacle = standing(obstaclesTo(terms, pins, session), givenUp);
    if (obstacle) refuse('session-not-allowed', place, sentence(obstacle));
    const offer = offerOf(terms, session);
    if (offers.some(({ bit }) => bit === offer.bit)) {
      refuse('module-twice', place, `A session of ${session.module} is taken already.`);
    }
    offers.push(offer);
  }
  return offers;
}

/** The first obstacle that nothing given up lifts. */
function standing(obstacles: readonly Obstacle[], givenUp: readonly Bond[]): Obstacle | undefined {
  return obstacles.find(({ isLiftedBy }) => !givenUp.some(isLiftedBy));
}

function sentence({ explanation }: Obstacle): string {
  return `${explanation.charAt(0).toUpperCase()}${explanation.slice(1)}.`;
}
