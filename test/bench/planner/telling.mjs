// What the comparison found, in lines.
import { median } from './largest.mjs';

/** @typedef {import('./agreement.mjs').Tally} Tally */
/** @typedef {import('./agreement.mjs').Score} Score */

/**
 * @param {string} name
 * @param {Score} score
 * @returns {string}
 */
function lineOf(name, { optimal, infeasible, unsettled, disagreements }) {
  const judged = optimal + infeasible + unsettled + disagreements.length;
  return [
    `  ${name.padEnd(8)} ${String(judged).padStart(4)} judged`,
    `${String(optimal).padStart(4)} of the same value`,
    `${String(infeasible).padStart(4)} infeasible for both`,
    `${String(unsettled).padStart(3)} unsettled in its time`,
    `${String(disagreements.length).padStart(3)} disagreements`,
  ].join('  ');
}

/**
 * @param {string} name
 * @param {Score} score
 * @returns {string}
 */
function ratioOf(name, { times }) {
  const ratios = times.map(({ ours, theirs }) => theirs / ours);
  const [ours, theirs] = [
    times.reduce((sum, one) => sum + one.ours, 0),
    times.reduce((sum, one) => sum + one.theirs, 0),
  ];
  const figures = `median ${median(ratios).toFixed(1).padStart(7)}  total ${(theirs / ours).toFixed(1).padStart(7)}`;
  return `  ${name.padEnd(8)} / planPath  ${figures}  (${times.length} plans)`;
}

/**
 * Prints what came of the instances.
 *
 * @param {Tally} tally
 * @returns {number} how many disagreements there are
 */
export function tellTally({ scores, kinds, settled, combinations, passedOver }) {
  const kindsSeen = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  const infeasible = kindsSeen.reduce((sum, [, seen]) => sum + seen.infeasible, 0);
  console.log(
    'compared: the value by each criterion, or that no plan exists; individualised and complete paths in which',
  );
  console.log(
    'a module of the training is followed. Not compared: ties, alternatives, conflicts, certificates, path made.',
  );
  console.log(
    `\n${combinations.length} instances, ${infeasible} without a plan (${passedOver} passed over: told at sight, or small)`,
  );
  console.log(
    `combinations of sessions: least ${Math.min(...combinations).toExponential(1)}, median ${median(combinations).toExponential(1)}`,
  );
  for (const [kind, seen] of kindsSeen) {
    console.log(
      `  ${kind.padEnd(30)} ${String(seen.optimal).padStart(4)} plans  ${String(seen.infeasible).padStart(4)} without`,
    );
  }
  console.log('\nagreement');
  for (const [name, score] of scores) console.log(lineOf(name, score));
  const [byNone = 0, byOne = 0, ...byMore] = settled;
  console.log(
    `  settled by one referee: ${byOne}, by more: ${byMore.reduce((sum, count) => sum + count, 0)}, by none: ${byNone}`,
  );
  const disagreements = [...scores].flatMap(([name, score]) =>
    score.disagreements.map((one) => `${name}: ${one}`),
  );
  for (const one of disagreements) console.log(`DISAGREEMENT ${one}`);
  console.log('\nratio of times on the same instances, where there is a plan');
  for (const [name, score] of scores) if (score.times.length > 0) console.log(ratioOf(name, score));
  return disagreements.length;
}
