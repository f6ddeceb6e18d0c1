// What comes before what in the mixed-integer program, and with which session the path opens.

/** @typedef {import('./mip.mjs').Model} Model */

/**
 * Unit after unit, in the order wanted where it is fixed; `analyser` before `preparer`.
 *
 * @param {Model} model
 */
export function addOrder({ reading: { modules, fixed, isComplete }, program, precede }) {
  const units = [...new Set(modules.map(({ unit }) => unit))].filter((unit) => unit !== '');
  const pairs = units.flatMap((unit, rank) => units.slice(rank + 1).map((other) => [unit, other]));
  for (const [one = '', other = ''] of pairs) {
    // 1 when the second of the pair comes first.
    const swap = program.binary(`swap_${one.slice(-1)}_${other.slice(-1)}`);
    const keep = program.binary(`keep_${one.slice(-1)}_${other.slice(-1)}`);
    program.equal(
      [
        [1, swap],
        [1, keep],
      ],
      1,
    );
    const [rank, otherRank] = [fixed.indexOf(one), fixed.indexOf(other)];
    if (rank >= 0 && otherRank >= 0) program.equal([[1, swap]], rank < otherRank ? 0 : 1);
    if (isComplete && one === 'transverse') program.equal([[1, swap]], 0);
    for (const [first, { unit }] of modules.entries()) {
      for (const [second, { unit: otherUnit }] of modules.entries()) {
        if (unit !== one || otherUnit !== other) continue;
        precede(first, second, swap);
        precede(second, first, keep);
      }
    }
  }
  const [analyser, preparer] = ['analyser', 'preparer'].map((id) =>
    modules.findIndex((one) => one.id === id),
  );
  if (analyser !== undefined && analyser >= 0 && preparer !== undefined && preparer >= 0) {
    precede(analyser, preparer);
  }
  const transverse = modules.findIndex(({ unit }) => unit === 'transverse');
  if (!isComplete || transverse < 0) return;
  for (const [module, { unit }] of modules.entries()) {
    if (unit === '') precede(transverse, module);
  }
}

/**
 * The first session of the path is one, `p` tells which, that has begun whenever another has.
 *
 * @param {Model} model
 */
export function addOpening({ reading: { offers, modules }, program, begun }) {
  const may = offers.flatMap((offer, rank) => (offer.mayOpen ? [{ rank, day: offer.start }] : []));
  for (const { rank } of may) {
    program.atMost(
      [
        [1, program.binary(`p${rank}`)],
        [-1, `x${rank}`],
      ],
      0,
    );
  }
  program.equal(
    may.map(({ rank }) => [1, `p${rank}`]),
    1,
  );
  /** @type {string | undefined} */
  let opened;
  for (const day of [...new Set(offers.map(({ start }) => start))].sort((a, b) => a - b)) {
    const name = program.unit(`opened_${day}`);
    const added = may
      .filter((one) => one.day === day)
      .map(({ rank }) => /** @type {const} */ ([-1, `p${rank}`]));
    program.equal([[1, name], [-1, opened], ...added], 0);
    for (const module of modules.keys()) {
      if (!offers.some((one) => one.module === module && one.start === day)) continue;
      program.atMost(
        [
          [1, begun(module, day)],
          [-1, name],
        ],
        0,
      );
    }
    opened = name;
  }
}
