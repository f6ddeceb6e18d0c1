import { dayNumber, dayOfNumber } from '../model/day.js';
import type { BoundStep, Certificate, JuryCertificate, StateBound } from './certificate.js';
import { firstJuryOf } from './feasible.js';
import { flag, flagCount } from './flags.js';
import type { JuryOffer } from './juries.js';
import { offersOf, type Labels } from './labels.js';
import type { Problem } from './problem.js';
import { isWorse, keepsPace, valueOf, type Choice } from './search.js';
import { sweep, type Recorder } from './sweep.js';
import { valuationByFirstJury, valuationFor } from './valuation.js';
import { criteriaOf, weightsOf } from './weights.js';
import { leastCost } from './worthwhile.js';

/**
 * Writes the proof that no plan is better than a choice, or that there is none.
 *
 * @param problem - what was searched
 * @param best - the best choice, if there is one
 * @returns the certificate
 */
export function certify(problem: Problem, best: Choice | undefined): Certificate {
  const { request, juries, slots } = problem;
  const first = firstJuryOf(problem);
  const start = dayNumber(request.earliestStart);
  const beforeFirst = boundsBook(problem, false, (key) => [key - start]);
  if (slots.length > 0) sweep(problem, valuationByFirstJury(problem), false, beforeFirst);
  return {
    ...(Number.isFinite(first) && { firstJury: dayOfNumber(first) }),
    beforeFirstJury: beforeFirst.bounds(),
    juries:
      first === Infinity
        ? []
        : juries.filter(({ on }) => on >= first).flatMap((jury) => certifyJury(problem, jury, best) ?? []),
  };
}

/** Bounds the plans for a jury, unless it could not be better whatever the sessions. */
function certifyJury(
  problem: Problem,
  jury: JuryOffer,
  best: Choice | undefined,
): JuryCertificate | undefined {
  const criteria = criteriaOf(problem.request);
  const weights = weightsOf(problem);
  const leastKey = leastCost(problem) * weights.cost;
  if (best && isWorse(valueOf(leastKey, jury, weights, criteria), best.value)) return undefined;
  const others = criteria.filter((criterion) => criterion !== 'jury');
  const worthOf = (key: number): number[] => valueOf(key, jury, weights, others);
  const valuation = valuationFor(problem, weights, jury);
  const free = boundsBook(problem, false, worthOf);
  const swept = sweep(problem, valuation, false, free);
  const id = jury.jury?.id ?? '';
  const bounds = free.bounds();
  if (!swept || !problem.pace) return { jury: id, bounds };
  const offers = offersOf(swept.labels, swept.label).flatMap((rank) => problem.offers[rank] ?? []);
  const value = valueOf(swept.labels.keys[swept.label] ?? 0, jury, weights, criteria);
  if (keepsPace(problem, offers) || !best || !isWorse(best.value, value)) return { jury: id, bounds };
  const paced = boundsBook(problem, true, worthOf);
  sweep(problem, valuation, true, paced);
  return { jury: id, bounds, paced: paced.bounds() };
}

/** Takes down what the partial plans kept are worth. */
function boundsBook(
  { slots, states }: Problem,
  isPaced: boolean,
  worthOf: (key: number) => number[],
): { readonly record: Recorder; readonly bounds: () => StateBound[] } {
  const book = new Map<string, { state: number; start: number; steps: BoundStep[]; key: number }>();

  function record(labels: Labels, label: number, day: number): void {
    const state = labels.states[label] ?? 0;
    const start = isPaced ? (labels.starts[label] ?? -Infinity) : -Infinity;
    const key = labels.keys[label] ?? 0;
    const name = `${String(state)} ${String(start)}`;
    const entry = book.get(name) ?? { state, start, steps: [], key: Infinity };
    book.set(name, entry);
    if (key >= entry.key) return;
    entry.key = key;
    if (entry.steps.at(-1)?.from === dayOfNumber(day)) entry.steps.pop();
    entry.steps.push({ from: dayOfNumber(day), atLeast: worthOf(key) });
  }

  return {
    record,
    bounds: () =>
      [...book.values()].map(({ state, start, steps }) => {
        const mask = states.masks[Math.floor(state / flagCount)] ?? 0;
        return {
          modules: slots.filter((_, bit) => mask & (1 << bit)).map(({ module }) => module),
          speDue: (state & flag.speDue) !== 0,
          speDone: (state & flag.speDone) !== 0,
          late: (state & flag.late) !== 0,
          ...(start > -Infinity && { lastStart: dayOfNumber(start) }),
          steps,
        };
      }),
  };
}
