import type { JuryOffer } from './juries.js';
import type { Offer, Problem } from './problem.js';

/** The free days that the sessions of a plan leave. */
export interface Room {
  /** The first free day after a day; `Infinity` when there is none. */
  readonly firstAfter: (day: number) => number;
  /** The last free day before a day and after another one, if there is one. */
  readonly lastBefore: (day: number, after: number) => number | undefined;
  /** The last of so many free days on from one, before the next session and not after a day. */
  readonly lastOfRun: (from: number, days: number, notAfter: number) => number;
  /** The last day for the SPE. */
  readonly deposit: number;
  readonly juryOn: number;
  readonly notBefore: number;
}

/** Finds the free days around the sessions of a plan. */
export function roomOf(problem: Problem, offers: readonly Offer[], jury: JuryOffer): Room {
  const { freeDays } = problem;
  const sessionOn = (day: number): Offer | undefined =>
    offers.find(({ start, end }) => start <= day && day <= end);

  function firstAfter(day: number): number {
    let free = freeDays.after(day);
    for (let busy = sessionOn(free); busy; busy = sessionOn(free)) free = freeDays.after(busy.end);
    return free;
  }

  return {
    firstAfter,
    lastBefore: (day, after) => freeDays.before(day, after + 1),
    lastOfRun: (from, days, notAfter) => {
      let last = from;
      // A session may stand on closed days between two free ones.
      for (let count = 1; count < days; count += 1) {
        const next = freeDays.after(last);
        if (next === Infinity || next > notAfter) break;
        if (offers.some(({ start }) => last < start && start <= next)) break;
        last = next;
      }
      return last;
    },
    deposit: problem.speBeforeDeposit ? jury.deposit : Infinity,
    juryOn: jury.on,
    notBefore: problem.notBefore,
  };
}
