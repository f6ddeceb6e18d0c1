// The instances of the budget: ten modules, so many sessions of each, the order of the blocs free.
import { performance } from 'node:perf_hooks';
import { planPath } from 'cqp-mo';
import { dayOf, numberOf } from './days.mjs';
import { drawFrom } from './draw.mjs';

/** @typedef {import('cqp-mo').PlanRequest} PlanRequest */
/** @typedef {import('cqp-mo').Catalogue} Catalogue */

/** @type {readonly import('cqp-mo').ModuleId[]} */
const modules = [
  'role-missions',
  'pilotage',
  'communication',
  'animation',
  'droit',
  'accompagnement',
  'evaluation',
  'amelioration',
  'analyser',
  'preparer',
];
const sites = ['Lyon', 'Paris', 'Rennes'];
const epoch = numberOf('2027-01-04');
/** Two years, whatever the number of sessions. */
const days = 730;

/**
 * @param {number} seed
 * @param {number} perModule
 * @param {'complete' | 'individualised'} kind
 * @param {readonly import('cqp-mo').PlanCriterion[]} prefer
 * @returns {{ request: PlanRequest, catalogue: Catalogue }}
 */
export function largeInstance(seed, perModule, kind, prefer) {
  const draw = drawFrom(seed);
  const sessions = modules.flatMap((module) =>
    Array.from({ length: perModule }, (_, rank) => {
      const start = epoch + draw.whole(0, days);
      return {
        id: `${module}-${String(rank).padStart(4, '0')}`,
        module,
        site: draw.one(sites),
        start: dayOf(start),
        end: dayOf(start + draw.whole(0, 4)),
        seats: draw.whole(1, 12),
        costCents: 500 * draw.whole(20, 80),
      };
    }),
  );
  const juries = Array.from({ length: 12 }, (_, rank) => ({
    id: `jury-${String(rank).padStart(2, '0')}`,
    on: dayOf(epoch + 180 + 70 * rank + draw.whole(0, 20)),
    blocs: /** @type {const} */ (['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4']),
    seats: 5,
  }));
  return {
    request: {
      candidate: { id: 'c-1' },
      kind,
      blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
      order: 'free',
      earliestStart: dayOf(epoch),
      positionedOn: dayOf(epoch - 20),
      tutor: { id: 't-1', trainedOn: [dayOf(epoch - 20), dayOf(epoch - 13)] },
      travel: [
        { site: 'Paris', costCents: 15_000 },
        { site: 'Rennes', costCents: 5000 },
      ],
      prefer,
    },
    catalogue: { sessions, juries },
  };
}

/**
 * @param {readonly number[]} numbers
 * @returns {number}
 */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/**
 * @param {() => unknown} call
 * @returns {number} milliseconds
 */
function timeOf(call) {
  const since = performance.now();
  call();
  return performance.now() - since;
}

/**
 * Times the planner and the yardstick turn about.
 *
 * @param {{ request: PlanRequest, catalogue: Catalogue }} instance
 * @param {number} rounds
 * @returns {{ ours: number, parse: number, plan: import('cqp-mo').Plan }} medians in milliseconds
 */
export function timed({ request, catalogue }, rounds) {
  const text = JSON.stringify(catalogue);
  const plan = planPath(request, catalogue);
  /** @type {[number[], number[]]} */
  const times = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    times[0].push(timeOf(() => planPath(request, catalogue)));
    times[1].push(median(Array.from({ length: 9 }, () => timeOf(() => JSON.parse(text)))));
  }
  return { ours: median(times[0]), parse: median(times[1]), plan };
}
