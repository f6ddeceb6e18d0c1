import { boundAt, type Bound } from './bound.js';
import type { Cohort, Column, Demand } from './demand.js';
import { columnsIn, hasRoom } from './generate.js';
import type { Pricer } from './pricing.js';
import { leastValue, plainCost, type Scale } from './scale.js';
import { emptySeating, seat, type Seating } from './seating.js';
import type { CohortSolver } from './solver.js';

/** Programs solved at most for prices, and nodes searched at most for a seating. */
const mostRounds = 60;
const mostNodes = 500;
/** The part of the days that all wait which is not worth a search: half of a hundredth of a percent. */
const closeShare = 5e-5;

/**
 * Lets a solver find prices from the columns known, and prices them exactly, until no column is missing.
 *
 * @param cohort - the demands; their columns grow
 * @param scale - what weighs what
 * @param pricer - finds columns
 * @param solver - the solver
 * @param from - the best bound so far
 * @param maxSteps - no more is begun once so many sweeps are made
 * @returns the best bound
 */
export function solvePrices(
  cohort: Cohort,
  scale: Scale,
  pricer: Pricer,
  solver: CohortSolver,
  from: Bound,
  maxSteps: number,
): Bound {
  let best = from;
  for (let round = 0; round < mostRounds && pricer.steps() < maxSteps; round += 1) {
    const answer = solver.solve(programOf(cohort, scale, () => true, false));
    if (answer.Status !== 'Optimal') break;
    const prices = new Float64Array(cohort.seats.length);
    for (const { Name = '', Dual = 0 } of answer.Rows) {
      if (!Name.startsWith('p')) continue;
      const price = Math.round(-Dual * scale.day);
      if (price > 0 && Number.isSafeInteger(price)) prices[Number(Name.slice(1))] = price;
    }
    const known = columnsIn(cohort);
    const bound = boundAt(cohort, scale, pricer, prices);
    if (bound.bound > best.bound) best = bound;
    if (columnsIn(cohort) === known) break;
  }
  return best;
}

/**
 * Lets a solver seat everybody through the columns known, those left out that the bound shows to be no better than
 * a weight reached.
 *
 * @returns the seating; nothing when the solver finds none within its nodes
 */
export function solveSeating(
  cohort: Cohort,
  scale: Scale,
  pricer: Pricer,
  solver: CohortSolver,
  { prices, bound }: Bound,
  reached: bigint,
): Seating | undefined {
  const slack = Number(reached - bound);
  const least = cohort.demands.map((demand) => pricer.best(demand, prices)?.key ?? scale.unplanned);
  const isOfUse = (demand: number, column: Column | undefined): boolean => {
    const key = column ? pricer.keyOf(column, prices) : scale.unplanned;
    return key - (least[demand] ?? 0) <= slack;
  };
  const answer = solver.solve(programOf(cohort, scale, isOfUse, true), {
    mip_max_nodes: mostNodes,
    mip_abs_gap: Math.max(0.999, closeShare * leastValue(bound, scale).waitingDays),
    mip_rel_gap: 0,
  });
  const seating = emptySeating(cohort);
  for (const [rank, { requests, columns }] of cohort.demands.entries()) {
    const open = [...requests];
    for (const [index, column] of columns.entries()) {
      const taken = Math.round(answer.Columns[nameOf(rank, index)]?.Primal ?? 0);
      for (const request of open.splice(0, taken))
        if (hasRoom(column, seating.left)) seat(seating, request, column);
    }
  }
  return seating;
}

function nameOf(demand: number, column: number): string {
  return `x${demand}_${column}`;
}

/** Writes the choice among columns as a program in the LP format; costs in days. */
function programOf(
  { demands, seats }: Cohort,
  scale: Scale,
  isOfUse: (demand: number, column: Column | undefined) => boolean,
  isWhole: boolean,
): string {
  const costs: string[] = [];
  const names: string[] = [];
  const choices: string[] = [];
  const users = new Map<number, string[]>();
  for (const [rank, demand] of demands.entries()) {
    const own: string[] = [];
    for (const [index, column] of withNone(demand)) {
      if (!isOfUse(rank, column)) continue;
      const name = nameOf(rank, index);
      own.push(name);
      costs.push(`+ ${plainCost(column, scale) / scale.day} ${name}`);
      for (const place of column?.places ?? []) {
        const list = users.get(place);
        if (list) list.push(name);
        else users.set(place, [name]);
      }
    }
    names.push(...own);
    choices.push(`d${rank}: ${own.join('\n + ')} = ${demand.requests.length}`);
  }
  const places = [...users]
    .sort(([a], [b]) => a - b)
    .map(([place, list]) => `p${place}: ${list.join('\n + ')} <= ${seats[place] ?? 0}`);
  const whole = isWhole ? `General\n ${names.join('\n ')}\n` : '';
  return `Minimize\n obj: ${costs.join('\n ')}\nSubject To\n ${[...choices, ...places].join('\n ')}\n${whole}End\n`;
}

function withNone({ columns }: Demand): (readonly [number, Column | undefined])[] {
  return [...columns, undefined].map((column, index) => [index, column] as const);
}
