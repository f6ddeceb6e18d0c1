// What a cohort on shared seats costs, and how far from the best it may be, alone and with HiGHS. The yardstick of the
// same run is `planPath` for each manager as if he were alone. After `npm run build`:
//   npm run bench:cohort -- [--managers 400] [--seed 7]
import { performance } from 'node:perf_hooks';
import { planCohort, planPath, referential } from 'cqp-mo';
import loadHighs from 'highs';

/** @typedef {import('cqp-mo').PlanRequest} PlanRequest */
/** @typedef {import('cqp-mo').Catalogue} Catalogue */
/** @typedef {{ requests: PlanRequest[], catalogue: Catalogue }} Instance */

/**
 * @param {string} name
 * @param {number} usual
 */
function asked(name, usual) {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

const managers = asked('--managers', 400);
const seed = asked('--seed', 7);
const [sessionsEach, seats, jurySeats, tutorCount] = [60, 12, 20, 40];
const [spread, juryEvery, firstStarts] = [700, 14, 180];

/**
 * Numbers below a bound, in an order that looks like chance and is the same each time.
 *
 * @returns {(below: number) => number}
 */
function shuffler() {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * @param {number} rank days since a Monday
 */
function dayOf(rank) {
  return new Date(Date.UTC(2027, 0, 4) + rank * 86_400_000).toISOString().slice(0, 10);
}

/** @returns {Catalogue} */
function catalogueOf() {
  const pick = shuffler();
  const modules = [
    ...referential.modules.map(({ id, inPersonDays }) => ({ id, days: inPersonDays })),
    ...referential.supportModules.map(({ id, inPersonDays }) => ({ id, days: inPersonDays })),
  ];
  const sessions = modules.flatMap(({ id, days }) =>
    Array.from({ length: sessionsEach }, (_, rank) => {
      const length = Math.ceil(Number(days));
      const near = Math.floor((rank * spread) / sessionsEach) + pick(Math.floor(spread / sessionsEach));
      const first = near - (near % 7) + pick(6 - length);
      const site = ['paris', 'lyon', 'lille'][pick(3)] ?? '';
      return {
        id: `${id}-${String(rank).padStart(3, '0')}`,
        module: id,
        site,
        start: dayOf(first),
        end: dayOf(first + length - 1),
        seats,
      };
    }),
  );
  const juries = Array.from({ length: Math.ceil((spread + 80) / juryEvery) }, (_, rank) => ({
    id: `jury-${String(rank).padStart(3, '0')}`,
    on: dayOf(119 + rank * juryEvery + pick(5)),
    blocs: referential.blocs.map(({ id }) => id),
    seats: jurySeats,
  }));
  return { sessions, juries };
}

/**
 * A quarter complete paths, a quarter of all blocs in any order, a quarter of two blocs, a quarter of one; each with
 * a fortnight's absence.
 *
 * @returns {PlanRequest[]}
 */
function requestsOf() {
  const pick = shuffler();
  const all = referential.blocs.map(({ id }) => id);
  return Array.from({ length: managers }, (_, rank) => {
    const kind = rank % 4;
    const first = pick(4);
    const blocs = kind < 2 ? all : [0, 2].slice(kind - 2).map((step) => all[(first + step) % 4] ?? 'bloc-1');
    const away = pick(spread);
    return {
      candidate: { id: `c-${String(rank).padStart(4, '0')}` },
      kind: kind === 0 ? 'complete' : 'individualised',
      blocs,
      order: kind > 1 && pick(2) ? 'fixed' : 'free',
      earliestStart: dayOf(pick(firstStarts)),
      unavailable: [{ from: dayOf(away), to: dayOf(away + 14) }],
    };
  });
}

/**
 * @template Answer
 * @param {() => Answer} call
 * @returns {[Answer, number]} with milliseconds
 */
function timed(call) {
  const since = performance.now();
  const answer = call();
  return [answer, performance.now() - since];
}

const requests = requestsOf();
const catalogue = catalogueOf();
const tutors = Array.from({ length: tutorCount }, (_, rank) => ({
  id: `t-${rank}`,
  trainedOn: ['2026-09-01', '2026-09-15'],
}));
const solver = await loadHighs();
const [, yardstick] = timed(() => requests.map((request) => planPath(request, catalogue)));
console.log(
  `${managers} managers, ${sessionsEach} sessions a module with ${seats} seats, ${tutorCount} tutors, seed ${seed}`,
);
console.log(`${'each as if alone (planPath)'.padEnd(28)}${(yardstick / 1000).toFixed(1).padStart(7)} s`);
/** @type {readonly [name: string, options: import('cqp-mo').CohortOptions, budget: number][]} */
const runs = [
  ['first come', { maxSteps: 0 }, Infinity],
  ['alone', {}, 0.01],
  ['with HiGHS', { solver }, 0.0001],
];
for (const [name, options, budget] of runs) {
  const [plan, time] = timed(() => planCohort(requests, catalogue, tutors, options));
  const held = plan.gap <= budget ? 'HELD' : 'OVER';
  const budgetText = budget === Infinity ? '' : `  gap at most ${budget * 100} %: ${held}`;
  console.log(
    `${name.padEnd(28)}${(time / 1000).toFixed(1).padStart(7)} s  ratio ${(time / yardstick).toFixed(1).padStart(5)}  ` +
      `${plan.unplanned.length} unplanned, ${plan.recommendations} recommendations, ${plan.waitingDays} days, at least ` +
      `${plan.bound.waitingDays}, gap ${(plan.gap * 100).toFixed(4)} %, tutors ${plan.tutors?.status}${budgetText}`,
  );
}
