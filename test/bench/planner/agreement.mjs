// Whether the planner and its referees find the same values, and in what time: one instance after the other, all sides
// turn by turn.
import { isDeepStrictEqual } from 'node:util';
import { performance } from 'node:perf_hooks';
import { planPath } from 'cqp-mo';
import { instanceOf } from './instances.mjs';
import { readingOf } from './reading.mjs';

/** @typedef {import('./highs.mjs').Verdict} Verdict */
/** @typedef {import('./highs.mjs').Timed} Timed */
/** @typedef {import('./reading.mjs').Reading} Reading */
/** @typedef {import('./instances.mjs').Instance} Instance */

/**
 * @typedef {object} Referee
 * @property {string} name
 * @property {(reading: Reading) => Promise<Timed>} judge
 * @property {(instance: { perModule: number, rank: number, isSettled: boolean }) => boolean} takes whether it judges one:
 * by its size and rank, and whether a referee before has settled it
 */

/**
 * What became of the instances that a referee judged. Times are in milliseconds, of those with a plan alone: where there
 * is none, the planner goes on to explain why.
 *
 * @typedef {object} Score
 * @property {number} optimal instances on which both found the same value
 * @property {number} infeasible instances on which both found that nothing fits
 * @property {number} unsettled instances on which the referee's time was up
 * @property {string[]} disagreements
 * @property {{ ours: number, theirs: number }[]} times
 */

/**
 * @typedef {object} Tally
 * @property {Map<string, Score>} scores by referee
 * @property {Map<string, { optimal: number, infeasible: number }>} kinds
 * @property {number[]} settled how many instances so many referees settled
 * @property {number[]} combinations of sessions, by instance
 * @property {number} passedOver instances whose data alone leave no plan, or whose every choice could be gone through
 */

/** Fewer combinations of sessions than these are for the tests, which go through all. */
const fewest = 100_000;

/**
 * @param {Instance} instance
 * @returns {{ verdict: Verdict, time: number }}
 */
function planOf({ request, catalogue }) {
  const since = performance.now();
  const plan = planPath(request, catalogue);
  const time = performance.now() - since;
  const verdict =
    plan.status === 'optimal' ? { status: plan.status, value: plan.value } : { status: plan.status };
  return { verdict, time };
}

/**
 * @param {Reading} reading
 * @returns {number}
 */
function combinationsOf({ modules, offers }) {
  return modules.reduce((count, _, rank) => count * offers.filter(({ module }) => module === rank).length, 1);
}

/**
 * Puts a verdict beside that of the planner.
 *
 * @param {Score} score
 * @param {Instance} instance
 * @param {{ verdict: Verdict, time: number }} ours
 * @param {Timed} theirs
 */
function enter(score, { seed, kind }, ours, theirs) {
  if (theirs.verdict.status === 'unknown') {
    score.unsettled += 1;
  } else if (!isDeepStrictEqual(ours.verdict, theirs.verdict)) {
    const [mine, other] = [ours, theirs].map(({ verdict }) => JSON.stringify(verdict));
    score.disagreements.push(`seed ${seed} (${kind}): planPath ${mine ?? ''}, referee ${other ?? ''}`);
  } else if (theirs.verdict.status === 'infeasible') {
    score.infeasible += 1;
  } else {
    score.optimal += 1;
    score.times.push({ ours: ours.time, theirs: theirs.time });
  }
}

/**
 * Judges instances until so many are judged.
 *
 * @param {readonly Referee[]} referees
 * @param {number} count
 * @param {number} firstSeed
 * @returns {Promise<Tally>}
 */
export async function tallyOf(referees, count, firstSeed) {
  /** @type {Tally} */
  const tally = {
    scores: new Map(),
    kinds: new Map(),
    settled: [0, 0, 0, 0],
    combinations: [],
    passedOver: 0,
  };
  for (const { name } of referees) {
    tally.scores.set(name, { optimal: 0, infeasible: 0, unsettled: 0, disagreements: [], times: [] });
  }
  for (let seed = firstSeed; tally.combinations.length < count; seed += 1) {
    const instance = instanceOf(seed);
    const reading = readingOf(instance.request, instance.catalogue);
    const combinations = combinationsOf(reading);
    if (reading.impossible !== undefined || combinations < fewest) {
      tally.passedOver += 1;
      continue;
    }
    const rank = tally.combinations.push(combinations) - 1;
    // The first calls of a program are slow: they tell of the machine.
    if (rank < 5) planOf(instance);
    const ours = planOf(instance);
    const kind = instance.kind.split(', ').slice(0, 3).join(', ');
    const seen = tally.kinds.get(kind) ?? { optimal: 0, infeasible: 0 };
    seen[ours.verdict.status === 'optimal' ? 'optimal' : 'infeasible'] += 1;
    tally.kinds.set(kind, seen);
    let settled = 0;
    for (const { name, judge, takes } of referees) {
      const score = tally.scores.get(name);
      if (!score || !takes({ perModule: instance.perModule, rank, isSettled: settled > 0 })) continue;
      const theirs = await judge(reading);
      if (theirs.verdict.status !== 'unknown') settled += 1;
      enter(score, instance, ours, theirs);
    }
    tally.settled[settled] = (tally.settled[settled] ?? 0) + 1;
  }
  return tally;
}
