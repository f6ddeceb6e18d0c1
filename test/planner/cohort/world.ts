import { addDays, daysBetween } from '../../../src/model/day.js';
import { blocIds, moduleIds, type ModuleId } from '../../../src/model/ids.js';
import type { Catalogue } from '../../../src/planner/catalogue.js';
import type { CohortPlan } from '../../../src/planner/cohort/types.js';
import type { PlanRequest } from '../../../src/planner/request.js';
import { facts } from '../facts.js';
import { everyChoice } from '../oracle.js';
import type { Draw } from '../random-request.js';

const monday = '2027-01-04';

/** Requests on shared seats. */
export interface World {
  readonly requests: readonly PlanRequest[];
  readonly catalogue: Catalogue;
}

/** Unplanned, recommendations, days of waiting: compared in that order. */
export type Worth = readonly [unplanned: number, recommendations: number, waitingDays: number];

/** Two or three requests for one bloc, few sessions of one or two seats. */
export function smallWorld(draw: Draw): World {
  const modules: readonly [ModuleId, number][] = [
    ['role-missions', 0],
    ['pilotage', 4],
    ['analyser', 9],
    ['preparer', 13],
  ];
  const sessions = modules.flatMap(([module, week]) =>
    Array.from({ length: draw.whole(2, 3) }, (_, rank) => {
      const start = addDays(monday, (week + rank * draw.whole(1, 5)) * 7 + draw.whole(0, 2));
      const seats = draw.whole(1, 2);
      return { id: `${module}-${rank}`, module, site: 'Lyon', start, end: addDays(start, 1), seats };
    }),
  );
  const juries = Array.from({ length: draw.whole(2, 4) }, (_, rank) => {
    const on = addDays(monday, (22 + rank * draw.whole(1, 12)) * 7 + 3);
    const seats = draw.whole(1, 2);
    return { id: `jury-${rank}`, on, blocs: ['bloc-1'] as const, seats };
  });
  const kinds = Array.from({ length: draw.whole(2, 3) }, () => draw.whole(0, 3));
  const requests = kinds.map((kind, rank): PlanRequest => {
    const earliestStart = addDays(monday, draw.chance(0.5) ? 0 : draw.whole(0, 30));
    const common = { candidate: { id: `c-${rank}` }, blocs: ['bloc-1'] as const, earliestStart };
    if (kind === 0) return { ...common, transverse: false };
    if (kind === 1) return { ...common, acquired: { modules: ['role-missions'], basis: 'vae' } };
    return common;
  });
  return { requests, catalogue: { sessions, juries } };
}

/** Requests of all kinds for as many seats as they need over two years, at the dates that most of them want scarce. */
export function largeWorld(draw: Draw, managers: number): World {
  const perModule = 20;
  const seats = Math.ceil(managers / 8);
  const sessions = moduleIds.flatMap((module) =>
    Array.from({ length: perModule }, (_, rank) => {
      const start = addDays(monday, (rank * 5 + draw.whole(0, 4)) * 7 + draw.whole(0, 2));
      return { id: `${module}-${rank}`, module, site: 'Lyon', start, end: addDays(start, 1), seats };
    }),
  );
  const juries = Array.from({ length: 20 }, (_, rank) => {
    const on = addDays(monday, (20 + rank * 5) * 7 + draw.whole(0, 4));
    return { id: `jury-${rank}`, on, blocs: blocIds, seats };
  });
  const requests = Array.from({ length: managers }, (_, rank): PlanRequest => {
    const earliestStart = addDays(monday, draw.whole(0, 120));
    const common = { candidate: { id: `c-${rank}` }, earliestStart };
    const away = addDays(monday, draw.whole(0, 600));
    const bloc = blocIds[rank % blocIds.length] ?? 'bloc-1';
    if (rank % 3 === 0) return { ...common, kind: 'complete', blocs: blocIds };
    if (rank % 3 === 1)
      return { ...common, blocs: blocIds, unavailable: [{ from: away, to: addDays(away, 20) }] };
    return { ...common, blocs: [bloc], transverse: draw.chance(0.5) };
  });
  return { requests, catalogue: { sessions, juries } };
}

/** The best of all ways to seat everybody, found by trying them all. */
export function bestOf({ requests, catalogue }: World): Worth {
  const choices = requests.map((request) =>
    everyChoice(facts, request, catalogue).map(({ sessions, jury = '', value }) => ({
      places: [...sessions, jury],
      recommendations: value.recommendations,
      waitingDays: daysBetween(request.earliestStart, value.juryOn ?? ''),
    })),
  );
  const left = new Map([...catalogue.sessions, ...catalogue.juries].map(({ id, seats }) => [id, seats]));
  let best: Worth = [Infinity, Infinity, Infinity];
  function go(rank: number, worth: Worth): void {
    if (!isLess(worth, best)) return;
    const own = choices[rank];
    if (!own) {
      best = worth;
      return;
    }
    for (const { places, recommendations, waitingDays } of own) {
      if (places.some((id) => (left.get(id) ?? 0) < 1)) continue;
      for (const id of places) left.set(id, (left.get(id) ?? 0) - 1);
      go(rank + 1, [worth[0], worth[1] + recommendations, worth[2] + waitingDays]);
      for (const id of places) left.set(id, (left.get(id) ?? 0) + 1);
    }
    go(rank + 1, [worth[0] + 1, worth[1], worth[2]]);
  }
  go(0, [0, 0, 0]);
  return best;
}

export function isLess(one: Worth, other: Worth): boolean {
  const at = one.findIndex((count, index) => count !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

export function worthOf({ unplanned, recommendations, waitingDays }: CohortPlan): Worth {
  return [unplanned.length, recommendations, waitingDays];
}

export function boundOf({ bound }: CohortPlan): Worth {
  return [bound.unplanned, bound.recommendations, bound.waitingDays];
}

/** The places taken more often than they have seats. */
export function overfullIn({ catalogue }: World, { plans }: CohortPlan): string[] {
  const taken = plans.flatMap(({ sessions, jury = '' }) => [...sessions, jury]);
  return [...catalogue.sessions, ...catalogue.juries]
    .filter(({ id, seats }) => taken.filter((one) => one === id).length > seats)
    .map(({ id }) => id);
}
