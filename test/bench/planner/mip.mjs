// The model of decision 0016 as a mixed-integer program: individualised and complete paths, where at least one module
// of the training is to be followed. Sessions and the jury are chosen by variables `x` and `y`; sums over the sessions
// begun or over by a day (`begun`, `over`) say what comes before what.
import { addFreeDays } from './mip-free-days.mjs';
import { addOpening, addOrder } from './mip-order.mjs';
import { addWorth } from './mip-worth.mjs';
import { emptyProgram } from './program.mjs';

/** @typedef {import('./reading.mjs').Reading} Reading */
/** @typedef {import('./worth.mjs').Weights} Weights */
/** @typedef {import('./program.mjs').Program} Program */

/**
 * What the parts of the model share.
 *
 * @typedef {object} Model
 * @property {Reading} reading
 * @property {Weights} weights
 * @property {Program} program
 * @property {(module: number, day: number) => string | undefined} begun whether the session of a module starts by a day
 * @property {(module: number, day: number) => string | undefined} over whether it ends by a day
 * @property {(before: number, after: number, slack?: string) => void} precede
 * @property {(test: (offer: import('./offers.mjs').Offer) => boolean) => [number, string][]} taken
 */

/**
 * Sums of the choices of a module up to each day: each the one before and a little more, so that rows stay short.
 *
 * @param {Reading} reading
 * @param {Program} program
 * @param {'start' | 'end'} side
 * @returns {(module: number, day: number) => string | undefined}
 */
function chainsOf({ modules, offers }, program, side) {
  const label = side === 'start' ? 'begun' : 'over';
  const chains = modules.map((_, module) => {
    const own = offers.flatMap((offer, rank) =>
      offer.module === module ? [{ day: offer[side], rank }] : [],
    );
    const days = [...new Set(own.map(({ day }) => day))].sort((a, b) => a - b);
    return days.map((day, at) => {
      const name = program.unit(`${label}${module}_${day}`);
      const before = at > 0 ? `${label}${module}_${days[at - 1] ?? 0}` : undefined;
      const added = own
        .filter((one) => one.day === day)
        .map(({ rank }) => /** @type {const} */ ([-1, `x${rank}`]));
      program.equal([[1, name], [-1, before], ...added], 0);
      return { day, name };
    });
  });
  return (module, day) => chains[module]?.filter((one) => one.day <= day).at(-1)?.name;
}

/**
 * @param {Reading} reading
 * @param {Weights} weights
 * @returns {Model}
 */
function emptyModel(reading, weights) {
  const { offers, modules, juries } = reading;
  const program = emptyProgram();
  for (const rank of offers.keys()) program.binary(`x${rank}`);
  for (const rank of juries.keys()) program.binary(`y${rank}`);
  const begun = chainsOf(reading, program, 'start');
  const over = chainsOf(reading, program, 'end');
  for (const module of modules.keys()) {
    program.equal(
      offers.flatMap((offer, rank) => (offer.module === module ? [[1, `x${rank}`]] : [])),
      1,
    );
  }
  program.equal(
    juries.map((_, rank) => [1, `y${rank}`]),
    1,
  );
  return {
    reading,
    weights,
    program,
    begun,
    over,
    precede: (before, after, slack) => {
      for (const day of new Set(offers.filter(({ module }) => module === after).map(({ start }) => start))) {
        program.atMost(
          [
            [1, begun(after, day)],
            [-1, over(before, day - 1)],
            [-1, slack],
          ],
          0,
        );
      }
    },
    taken: (test) => offers.flatMap((offer, rank) => (test(offer) ? [[1, `x${rank}`]] : [])),
  };
}

/**
 * Sessions share no day; the jury comes after all of them and leaves `preparer` its two months.
 *
 * @param {Model} model
 */
function addDays({ reading: { offers, modules, juries }, program, taken }) {
  for (const day of new Set(offers.map(({ start }) => start))) {
    program.atMost(
      taken(({ start, end }) => start <= day && day <= end),
      1,
    );
  }
  for (const [rank, { on }] of juries.entries()) {
    for (const [module, { id }] of modules.entries()) {
      const late = taken(
        (offer) => offer.module === module && (offer.end >= on || (id === 'preparer' && offer.juryFrom > on)),
      );
      program.atMost([[1, `y${rank}`], ...late], 1);
    }
  }
}

/**
 * Writes the model.
 *
 * @param {Reading} reading
 * @param {Weights} weights
 * @returns {string} in the LP format
 */
export function mipOf(reading, weights) {
  const model = emptyModel(reading, weights);
  addDays(model);
  addOrder(model);
  addOpening(model);
  addFreeDays(model);
  addWorth(model);
  return model.program.text();
}
