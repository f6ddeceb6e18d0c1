// Numbers that look like chance and are the same for a seed.

/**
 * @typedef {object} Draw
 * @property {(least: number, most: number) => number} whole a whole number, both bounds included
 * @property {(probability: number) => boolean} chance
 * @property {<T>(list: readonly T[]) => T} one
 * @property {<T>(list: readonly T[]) => T[]} shuffled
 */

/**
 * The generator xorshift32, its seeds kept apart by a hash.
 *
 * @param {number} seed
 * @returns {Draw}
 */
export function drawFrom(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let count = 0; count < 8; count += 1) next();
  /** @type {Draw['whole']} */
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    chance: (probability) => next() < probability,
    one: (list) => /** @type {(typeof list)[number]} */ (list[whole(0, list.length - 1)]),
    shuffled: (list) => {
      const left = [...list];
      return list.map(
        () => /** @type {(typeof list)[number]} */ (left.splice(whole(0, left.length - 1), 1)[0]),
      );
    },
  };
}
