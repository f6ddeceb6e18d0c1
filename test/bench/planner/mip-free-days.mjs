// The days that sessions leave: those on which SPE find room, and one for what is left of `analyser`.

/** @typedef {import('./mip.mjs').Model} Model */

/**
 * Requires, or where it may fail allows, a free day: open, available, in no session.
 *
 * @param {Model} model
 * @param {string} name
 * @param {readonly number[]} followed modules one of which is over before it
 * @param {{ before?: number, limit: 'deposit' | 'on', fails?: string }} options the module that it precedes, what of the
 * jury bounds it, and what is 1 when there is no such day
 */
function addFreeDay({ reading, program, over, begun }, name, followed, { before, limit, fails }) {
  const { juries, usable } = reading;
  /** @type {[number, string][]} */
  const choices = [];
  for (const day of usable) {
    const ended = followed.map((module) => /** @type {const} */ ([-1, over(module, day - 1)]));
    if (ended.every(([, past]) => past === undefined)) continue;
    const free = program.binary(`${name}_${day}`);
    choices.push([1, free]);
    program.atMost(
      [
        [1, free],
        [1, `busy_${day}`],
      ],
      1,
    );
    program.atMost([[1, free], ...ended], 0);
    program.atMost(
      [
        [1, free],
        ...juries.flatMap((jury, rank) =>
          day <= (limit === 'on' ? jury.on - 1 : jury.deposit)
            ? [/** @type {const} */ ([-1, `y${rank}`])]
            : [],
        ),
      ],
      0,
    );
    if (before !== undefined)
      program.atMost(
        [
          [1, free],
          [1, begun(before, day)],
        ],
        1,
      );
  }
  program.equal([...choices, [1, fails]], 1);
}

/**
 * Each unit has a free day after its first session by the deposit, one of them before the first support module; the
 * usage `analyser-during-path` is broken when `analyser` follows all modules and no free day comes before the jury.
 *
 * @param {Model} model
 */
export function addFreeDays(model) {
  const { reading, program, taken, precede } = model;
  const { modules, speUnits, usable, weights } = { ...reading, weights: model.weights };
  for (const day of usable) {
    const covering = taken(({ start, end }) => start <= day && day <= end);
    program.equal(
      [[1, program.unit(`busy_${day}`)], ...covering.map(([, name]) => /** @type {const} */ ([-1, name]))],
      0,
    );
  }
  const all = [...modules.keys()];
  const followedBy = speUnits.map((unit) => {
    const own = all.filter((module) => modules[module]?.unit === unit);
    return own.length > 0 ? own : all;
  });
  for (const [rank, followed] of followedBy.entries()) {
    addFreeDay(model, `spe${rank}`, followed, { limit: 'deposit' });
  }
  // `analyser` comes before `preparer`: what precedes the one precedes the other.
  const support = all.find((module) => modules[module]?.unit === '');
  if (support !== undefined) {
    addFreeDay(model, 'support', [...new Set(followedBy.flat())], { limit: 'deposit', before: support });
  }
  const analyser = all.find((module) => modules[module]?.id === 'analyser');
  if (analyser === undefined) return;
  const late = program.binary('late');
  const early = program.binary('analyser_early');
  program.minimise(weights.usages, late);
  addFreeDay(model, 'rest', [analyser], { limit: 'on', fails: program.binary('no_rest') });
  /** @type {[number, string][]} */
  const after = [];
  for (const module of all.filter((one) => modules[one]?.unit !== '')) {
    const isBefore = program.binary(`not_after_${module}`);
    const isAfter = program.binary(`after_${module}`);
    program.equal(
      [
        [1, isBefore],
        [1, isAfter],
      ],
      1,
    );
    precede(analyser, module, isBefore);
    after.push([-1, isAfter]);
  }
  program.atMost([[1, early], ...after], 0);
  program.atMost(
    [
      [1, 'no_rest'],
      [-1, early],
      [-1, late],
    ],
    0,
  );
}
