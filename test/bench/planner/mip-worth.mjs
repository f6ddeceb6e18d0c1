// What a plan is worth, as the mixed-integer program counts it. Each variable here is 1 when a recommendation or a usage
// is broken; the objective keeps it from being 1 for nothing.

/** @typedef {import('./mip.mjs').Model} Model */
/** @typedef {import('./offers.mjs').Offer} Offer */

/**
 * Breaks something when the jury and a session chosen do not suit each other.
 *
 * @param {Model} model
 * @param {string} broken
 * @param {'x' | 'p'} kind whether the session is taken, or the first
 * @param {(offer: Offer, on: number) => boolean} misfits
 */
function addMisfit({ reading: { offers, juries }, program }, broken, kind, misfits) {
  for (const [rank, { on }] of juries.entries()) {
    const unsuited = offers.flatMap((offer, at) =>
      (kind === 'x' || offer.mayOpen) && misfits(offer, on)
        ? [/** @type {const} */ ([1, `${kind}${at}`])]
        : [],
    );
    if (unsuited.length > 0) program.atMost([[1, `y${rank}`], ...unsuited, [-1, broken]], 1);
  }
}

/**
 * @param {Model} model
 */
function addRecommendations(model) {
  const { reading, weights, program } = model;
  const { offers, modules, isComplete, transverse } = reading;
  const weigh = (/** @type {string} */ name) => {
    program.minimise(weights.recommendations, program.binary(name));
    return name;
  };
  if (!isComplete && transverse === 'followed') {
    const first = offers.flatMap(({ module, mayOpen }, rank) =>
      mayOpen && modules[module]?.unit === 'transverse' ? [/** @type {const} */ ([1, `p${rank}`])] : [],
    );
    program.equal([[1, weigh('transverse_first')], ...first], 1);
  }
  if (!isComplete && transverse === 'neither') {
    addMisfit(model, weigh('transverse_once'), 'p', ({ yearEnd }, on) => on > yearEnd);
  }
  const isPreparer = (/** @type {Offer} */ { module }) => modules[module]?.id === 'preparer';
  if (offers.some(isPreparer)) {
    addMisfit(model, weigh('six_months'), 'x', (offer, on) => isPreparer(offer) && on > offer.juryAdvised);
  }
}

/**
 * The modules of the training start three weeks apart at least, those of a unit nine at most from one to the next.
 *
 * @param {Model} model
 * @param {string} broken
 */
function addPace({ reading: { offers, modules }, program, taken }, broken) {
  const training = offers.filter(({ module }) => modules[module]?.unit !== '');
  const most = modules.filter(({ unit }) => unit !== '').length;
  for (const day of new Set(training.map(({ start }) => start))) {
    const close = taken(
      ({ module, start }) => modules[module]?.unit !== '' && day <= start && start < day + 21,
    );
    program.atMost([...close, [1 - most, broken]], 1);
  }
  for (const unit of new Set(modules.map((one) => one.unit).filter((one) => one !== ''))) {
    const own = [...modules.keys()].filter((module) => modules[module]?.unit === unit);
    program.equal(
      own.map((module) => [1, program.binary(`last_${module}`)]),
      1,
    );
    for (const [rank, { module, start }] of offers.entries()) {
      if (!own.includes(module)) continue;
      const next = taken(
        (other) =>
          other.module !== module &&
          own.includes(other.module) &&
          start < other.start &&
          other.start <= start + 63,
      ).map(([, name]) => /** @type {const} */ ([-1, name]));
      program.atMost([[1, `x${rank}`], [-1, `last_${module}`], [-1, broken], ...next], 0);
    }
  }
}

/**
 * @param {Model} model
 */
function addUsages(model) {
  const { reading, weights, program, precede } = model;
  const { offers, modules, isComplete } = reading;
  const weigh = (/** @type {string} */ name) => {
    program.minimise(weights.usages, program.binary(name));
    return name;
  };
  const isPreparer = (/** @type {Offer} */ { module }) => modules[module]?.id === 'preparer';
  if (offers.some(isPreparer)) {
    addMisfit(
      model,
      weigh('usual_jury'),
      'x',
      (offer, on) => isPreparer(offer) && (on < offer.juryFrom || on > offer.juryUsual),
    );
  }
  const off = offers.flatMap(({ mayOpen, offTutorWindow }, rank) =>
    mayOpen && offTutorWindow ? [/** @type {const} */ ([-1, `p${rank}`])] : [],
  );
  program.equal([[1, weigh('tutor_window')], ...off], 0);
  if (!isComplete) return;
  addMisfit(model, weigh('thirteen_months'), 'p', ({ spanFrom, spanTo }, on) => on < spanFrom || on > spanTo);
  addPace(model, weigh('pace'));
  const preparer = modules.findIndex(({ id }) => id === 'preparer');
  if (preparer < 0) return;
  const early = weigh('preparer_early');
  for (const [module, { unit }] of modules.entries()) {
    if (unit !== '') precede(module, preparer, early);
  }
}

/**
 * @param {Model} model
 */
export function addWorth(model) {
  const { reading, weights, program } = model;
  for (const [rank] of reading.offers.entries()) {
    const cost = weights.costs[rank] ?? 0;
    if (cost > 0) program.minimise(weights.cost * cost, `x${rank}`);
  }
  for (const [rank, place] of weights.juryRanks.entries()) {
    if (place > 0) program.minimise(weights.jury * place, `y${rank}`);
  }
  addRecommendations(model);
  addUsages(model);
}

/** The variables that count recommendations, and those that count usages. */
export const recommendationNames = ['transverse_first', 'transverse_once', 'six_months'];
export const usageNames = ['usual_jury', 'tutor_window', 'thirteen_months', 'pace', 'preparer_early', 'late'];
