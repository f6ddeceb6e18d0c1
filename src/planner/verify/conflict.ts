import type { Bond } from '../bond.js';
import type { Catalogue } from '../catalogue.js';
import type { ConflictElement } from '../plan-path.js';
import { checkPlanned } from './planned.js';
import type { Refuse } from './reason.js';
import { sameJson } from './same.js';
import { bitOf, type Terms } from './terms.js';

/**
 * Checks a conflict as far as it shows by itself: each bond is one of the request, and without it and what is told
 * besides there is a path, which is what it claims.
 */
export function checkConflict(
  terms: Terms,
  catalogue: Catalogue,
  conflict: readonly ConflictElement[],
  refuse: Refuse,
): void {
  if (conflict.length === 0) refuse('no-conflict', '/conflict', 'Nothing says why there is no path.');
  for (const [index, { bond, besides, otherwise }] of conflict.entries()) {
    const pointer = `/conflict/${index}`;
    const places = [`${pointer}/bond`, ...besides.map((_, rank) => `${pointer}/besides/${rank}`)];
    const givenUp = [bond, ...besides];
    for (const [rank, place] of places.entries()) {
      const one = givenUp[rank];
      if (one && isBondOf(terms, catalogue, one)) continue;
      refuse('unknown-bond', place, 'The request and the rules know of no such bond.');
    }
    checkPlanned({
      terms,
      catalogue,
      planned: otherwise,
      pointer: `${pointer}/otherwise`,
      givenUp,
      refuse,
    });
  }
}

/** Whether a bond binds the plans of a request. */
function isBondOf({ request, all, toCertify }: Terms, { sessions, juries }: Catalogue, bond: Bond): boolean {
  switch (bond.kind) {
    case 'rule':
    case 'bloc-by-bloc':
      return true;
    case 'module':
      return (all & bitOf(bond.module)) !== 0;
    case 'order':
      return request.order !== 'free' && sameJson(bond.blocs, toCertify);
    case 'seats': {
      const { module } = bond;
      const full = (module === 'jury' ? juries : sessions.filter((one) => one.module === module)).filter(
        ({ seats }) => seats < 1,
      );
      return bond.sessions.every((id) => full.some((session) => session.id === id));
    }
    case 'sites':
      return sameJson(bond.sites, request.sites);
    case 'refused':
    case 'pinned':
      return request[bond.kind]?.includes(bond.session) ?? false;
    case 'unavailable':
      return request.unavailable?.some(({ from, to }) => from === bond.from && to === bond.to) ?? false;
    case 'earliest-start':
      return bond.on === request.earliestStart;
    case 'latest-jury':
      return bond.on === request.latestJury;
  }
}
