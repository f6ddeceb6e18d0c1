// A case as the data of the model for MiniZinc, and the value of what it finds.
import { valueOf } from './reading.mjs';
import { weightsOf } from './worth.mjs';

/** @typedef {import('./reading.mjs').Reading} Reading */
/** @typedef {import('./highs.mjs').Verdict} Verdict */
/** @typedef {{ recommendations: number, jury: number, pick: number[], usages: number }} Solution */

/**
 * @param {readonly number[]} numbers ranks from 0
 * @returns {{ set: number[] }}
 */
function setOf(numbers) {
  return { set: numbers.map((number) => number + 1) };
}

/**
 * Writes a case as the data of the model.
 *
 * @param {Reading} reading
 * @returns {string} JSON
 */
export function dataOf(reading) {
  const { modules, offers, juries, usable, speUnits, isComplete, fixed, transverse } = reading;
  const weights = weightsOf(reading);
  const units = [...new Set(modules.map(({ unit }) => unit))].filter((unit) => unit !== '');
  const all = [...modules.keys()];
  const rankOf = (/** @type {string} */ id) => modules.findIndex((one) => one.id === id) + 1;
  const column = (/** @type {keyof import('./offers.mjs').Offer} */ name) =>
    offers.map((offer) => offer[name]);
  const names = /** @type {const} */ ([
    ...['start', 'end', 'opensOn', 'mayOpen', 'offTutorWindow', 'spanFrom', 'spanTo', 'yearEnd'],
    ...['juryFrom', 'juryUsual', 'juryAdvised'],
  ]);
  return JSON.stringify({
    modules: modules.length,
    units: units.length,
    unit: modules.map(({ unit }) => units.indexOf(unit) + 1),
    analyser: rankOf('analyser'),
    preparer: rankOf('preparer'),
    transverse: rankOf('role-missions'),
    isComplete,
    alone: !isComplete && transverse === 'neither',
    wanted: fixed.map((unit) => units.indexOf(unit) + 1).filter((unit) => unit > 0),
    offers: offers.length,
    own: all.map((module) => setOf(offers.flatMap((offer, rank) => (offer.module === module ? [rank] : [])))),
    ...Object.fromEntries(names.map((name) => [name, column(/** @type {'start'} */ (name))])),
    cost: weights.costs,
    juries: juries.length,
    on: juries.map(({ on }) => on),
    deposit: juries.map(({ deposit }) => deposit),
    place: weights.juryRanks,
    due: speUnits.length,
    follows: speUnits.map((unit) => {
      const own = all.filter((module) => modules[module]?.unit === unit);
      return setOf(own.length > 0 ? own : all);
    }),
    usable: { set: usable },
    weightOfRecommendations: weights.recommendations,
    weightOfJury: weights.jury,
    weightOfCost: weights.cost,
    weightOfUsages: weights.usages,
  });
}

/**
 * @param {Reading} reading
 * @param {Solution} solution
 * @returns {Verdict}
 */
export function decode(reading, { recommendations, jury, pick, usages }) {
  const value = valueOf(reading, {
    recommendations,
    juryOn: reading.juries[jury - 1]?.on ?? NaN,
    cost: pick.reduce((sum, rank) => sum + (reading.offers[rank - 1]?.cost ?? NaN), 0),
    usages,
  });
  return { status: 'optimal', value };
}
