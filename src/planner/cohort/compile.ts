import { flag } from '../flags.js';
import type { Problem } from '../problem.js';

/** The moves that take a module at moments alike, between sets of modules by their ranks. */
export interface CompiledMoves {
  readonly opensPath: boolean;
  /** Recommendations broken by the move. */
  readonly recommendations: number;
  /** What it makes due. */
  readonly flags: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** A problem as columns of numbers, for sweeps by the thousand. Ranks of juries are those among its own. */
export interface Compiled {
  readonly problem: Problem;
  readonly offerCount: number;
  readonly slots: Int32Array;
  readonly starts: Int32Array;
  /** First jury after the session, and after the free day that follows it. */
  readonly juryAfter: Int32Array;
  readonly juryAfterFree: Int32Array;
  /** First jury after any plan that takes `preparer` later than the session. */
  readonly juryFloor: Int32Array;
  /** For `preparer`: the first jury that may follow, and the first later than advised. */
  readonly juryFrom: Int32Array;
  readonly lateFrom: Int32Array;
  /** First jury after any session from this one on. */
  readonly juryOnwards: Int32Array;
  readonly ends: Int32Array;
  readonly freeAfter: Float64Array;
  readonly releaseDays: Int32Array;
  readonly releaseOffers: Int32Array;
  /** Whether what is released is the free day after the session, not its end. */
  readonly releaseFree: Uint8Array;
  readonly moves: readonly (readonly CompiledMoves[])[];
  /** For each slot, whether an SPE comes before. */
  readonly needsSpe: readonly boolean[];
  readonly preparer: number;
  /** The sets of modules by rank: a bit for each slot. */
  readonly masks: readonly number[];
  readonly stateCount: number;
  readonly full: number;
  readonly juryCount: number;
  readonly juryDays: Int32Array;
}

/** Turns a problem into columns of numbers. */
export function compile(problem: Problem): Compiled {
  const { offers, juries, slots, states, releases } = problem;
  const juryDays = Int32Array.from(juries, ({ on }) => on);
  const firstJury = (day: number): number => {
    const at = juryDays.findIndex((on) => on >= day);
    return at < 0 ? juries.length : at;
  };
  const preparer = slots.findIndex(({ module }) => module === 'preparer');
  const juryFrom = Int32Array.from(offers, ({ jury }) => (jury ? firstJury(jury.earliest) : 0));
  const juryAfter = Int32Array.from(offers, ({ end }) => firstJury(end + 1));
  return {
    problem,
    offerCount: offers.length,
    slots: Int32Array.from(offers, ({ slot }) => slot),
    starts: Int32Array.from(offers, ({ start }) => start),
    ends: Int32Array.from(offers, ({ end }) => end),
    freeAfter: Float64Array.from(offers, ({ freeAfter }) => freeAfter),
    juryAfter,
    juryOnwards: leastOnwards(juryAfter),
    juryAfterFree: Int32Array.from(offers, ({ freeAfter }) => firstJury(freeAfter + 1)),
    juryFloor: preparer < 0 ? juryAfter : floorsOf(problem, juryFrom),
    juryFrom,
    lateFrom: Int32Array.from(offers, ({ jury }) => firstJury((jury?.advisedTo ?? Infinity) + 1)),
    releaseDays: Int32Array.from(releases, ({ day }) => day),
    releaseOffers: Int32Array.from(releases, ({ offer }) => offer),
    releaseFree: Uint8Array.from(releases, ({ freeDay }) => (freeDay === undefined ? 0 : 1)),
    moves: movesOf(problem),
    needsSpe: slots.map(({ unit }) => unit === undefined && problem.speFirst),
    preparer,
    masks: states.masks,
    stateCount: states.count,
    full: states.full,
    juryCount: juries.length,
    juryDays,
  };
}

/** For each session, the first jury that may follow any `preparer` that starts after it. */
function floorsOf({ offers, juries }: Problem, juryFrom: Int32Array): Int32Array {
  const after: [start: number, jury: number][] = [];
  let least = juries.length;
  for (let rank = offers.length - 1; rank >= 0; rank -= 1) {
    const offer = offers[rank];
    if (!offer?.jury) continue;
    least = Math.min(least, juryFrom[rank] ?? least);
    after.push([offer.start, least]);
  }
  after.reverse();
  return Int32Array.from(offers, ({ end }) => after.find(([start]) => start > end)?.[1] ?? juries.length);
}

function leastOnwards(values: Int32Array): Int32Array {
  const least = values.slice();
  for (let rank = least.length - 2; rank >= 0; rank -= 1) {
    least[rank] = Math.min(least[rank] ?? 0, least[rank + 1] ?? 0);
  }
  return least;
}

function movesOf({ slots, states, unitsWithSpe, isComplete, speDueAtOnce }: Problem): CompiledMoves[][] {
  return states.moves.map((alike, slot) =>
    alike.map(({ moment, from, to }): CompiledMoves => {
      const unit = slots[slot]?.unit;
      const opens = moment.opensUnit && unit !== undefined && unitsWithSpe.includes(unit);
      return {
        opensPath: moment.opensPath,
        recommendations: unit === 'transverse' && !moment.opensPath && !isComplete ? 1 : 0,
        flags: opens || (moment.opensPath && speDueAtOnce) ? flag.speDue : 0,
        from: Int32Array.from(from),
        to: Int32Array.from(to),
      };
    }),
  );
}
