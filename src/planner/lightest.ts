import { flag, flagCount } from './flags.js';
import type { Problem } from './problem.js';
import { restOf, type Rest } from './rest.js';
import { stepsOf, type Steps } from './steps.js';
import { sweep, type Swept } from './sweep.js';
import type { Valuation } from './valuation.js';

/** How many times as far beyond the bound each search looks as the one before. */
const widening = 8;
/** The last of them looks everywhere. */
const mostRounds = 8;

/** Finds the lightest plans of a valuation. */
export interface Seeker {
  /**
   * The best plan.
   *
   * @param keepsPace - whether the pace is kept
   * @param atLeast - no plan is known to weigh less
   * @param below - plans of that weight or more are of no interest
   * @returns the plan; one of no interest, or nothing, when there is no other
   */
  readonly lightest: (keepsPace: boolean, atLeast: number, below: number) => Swept | undefined;
}

/**
 * Makes a search that is led by what the sessions left to be taken weigh at the least: at first partial plans that cannot
 * lead to a plan as light as that bound are left out. Where there is no such plan the search looks further. What is left
 * out is heavier than what is found, so that ties are decided as among all plans.
 *
 * @param problem - what may be taken, at least one session
 * @param valuation - what plans weigh, by adding up
 * @param below - plans of that weight or more are of no interest
 * @returns the search
 */
export function seekerOf(problem: Problem, valuation: Valuation, below: number): Seeker {
  const steps = stepsOf(problem, valuation, below);
  const free = restOf(problem, steps);
  return {
    lightest: (keepsPace, atLeast, limit) => {
      const rest = keepsPace && problem.pace ? restOf(problem, steps, problem.pace.least) : free;
      const least = Math.max(rest.whole, atLeast);
      return seek({ problem, valuation, steps, rest, keepsPace }, least, Math.min(limit, below));
    },
  };
}

interface Sought {
  readonly problem: Problem;
  readonly valuation: Valuation;
  readonly steps: Steps;
  readonly rest: Rest;
  readonly keepsPace: boolean;
}

function seek(
  { problem, valuation, steps, rest, keepsPace }: Sought,
  least: number,
  below: number,
): Swept | undefined {
  if (least >= below) return undefined;
  let limit = Math.min(least + 1, below);
  for (let round = 1; ; round += 1) {
    const bound = limit;
    /** The least weight that was left out. */
    let beyond = Infinity;
    const swept = sweep(problem, valuation, keepsPace, {
      steps,
      mayLead: (key, state, offer) => {
        // A free day may yet come for `analyser`.
        const sure = state & flag.late ? valuation.settle(key, flag.late, -Infinity) : key;
        const weight = sure + rest.after(offer, Math.floor(state / flagCount));
        if (weight < bound) return true;
        if (weight < beyond) beyond = weight;
        return false;
      },
    });
    const key = swept?.labels.keys[swept.label] ?? Infinity;
    if (key < beyond || beyond >= below) return swept;
    const wider = Math.max(beyond + 1, least + widening * (bound - least));
    limit = round < mostRounds ? Math.min(wider, below) : below;
  }
}
