// Instances that the referees judge: catalogues far too large to go through every choice, 5 to 100 sessions a module,
// tight and loose, order fixed and free, with pins, refusals, absences and costs. A third is strained until, mostly,
// nothing fits.
import { dayOf, monthsAfter } from './days.mjs';
import { drawFrom } from './draw.mjs';
import { acquiredOf, allBlocs, epoch, modulesOfUnit, sites, wishesOf } from './wishes.mjs';

/** @typedef {import('cqp-mo').PlanRequest} PlanRequest */
/** @typedef {import('cqp-mo').Catalogue} Catalogue */
/** @typedef {import('cqp-mo').Catalogue['sessions'][number]} Session */
/** @typedef {import('cqp-mo').Catalogue['juries'][number]} JurySession */
/** @typedef {import('cqp-mo').ModuleId} ModuleId */
/** @typedef {import('./draw.mjs').Draw} Draw */

/**
 * @typedef {object} Instance
 * @property {number} seed
 * @property {string} kind
 * @property {number} perModule
 * @property {PlanRequest} request
 * @property {Catalogue} catalogue
 */

/**
 * How large an instance is, and of what kind.
 *
 * @typedef {object} Shape
 * @property {number} perModule sessions a module
 * @property {boolean} isComplete
 * @property {boolean} isFree whether the order of the blocs is free
 * @property {boolean} isTight whether sessions are crowded, and often barely fit
 * @property {boolean} isStrained
 */

/**
 * @param {Draw} draw
 * @returns {Shape}
 */
function shapeOf(draw) {
  return {
    perModule: draw.one([5, 6, 8, 8, 10, 12, 15, 20, 30, 50, 100]),
    isComplete: draw.chance(0.35),
    isFree: draw.chance(0.5),
    isTight: draw.chance(0.4),
    isStrained: draw.chance(0.6),
  };
}

/**
 * @param {Draw} draw
 * @param {ModuleId} module
 * @param {number} rank
 * @param {number} start
 * @returns {Session}
 */
function sessionOf(draw, module, rank, start) {
  return {
    id: `${module}-${String(rank).padStart(4, '0')}`,
    module,
    site: draw.one(sites),
    start: dayOf(start),
    end: dayOf(start + draw.whole(0, 4)),
    seats: draw.chance(0.05) ? 0 : draw.whole(1, 12),
    ...(draw.chance(0.3) && { elearning: draw.chance(0.7) }),
    ...(draw.chance(0.7) && { costCents: draw.one([0, 10_000, 15_000, 25_000]) }),
  };
}

/**
 * @param {Draw} draw
 * @param {Shape} shape
 * @param {readonly ModuleId[]} modules
 * @param {number} days over how many days the sessions spread
 * @returns {Session[]}
 */
function sessionsOf(draw, { perModule, isStrained }, modules, days) {
  const isCrossed = isStrained && draw.chance(0.3);
  return modules.flatMap((module, rank) => {
    // Where the modules come in turn, each has a stretch of its own, and little fits in another order.
    const middle = ((isCrossed ? modules.length - rank : rank + 0.5) / modules.length) * days;
    const isPlaced = isCrossed || draw.chance(0.3);
    return Array.from({ length: perModule }, (_, at) => {
      const day = isPlaced ? middle + draw.whole(-days, days) / 5 : draw.whole(0, days);
      return sessionOf(draw, module, at, epoch + Math.max(0, Math.round(day)));
    });
  });
}

/**
 * @param {Draw} draw
 * @param {Shape} shape
 * @param {number} days
 * @returns {JurySession[]}
 */
function juriesOf(draw, { isTight, isStrained }, days) {
  const isEarly = isStrained && draw.chance(0.4);
  return Array.from({ length: draw.whole(3, 8) }, (_, rank) => {
    const on = isEarly
      ? epoch + 60 + draw.whole(0, Math.round(days / 3))
      : monthsAfter(epoch + days, 2) + draw.whole(isTight ? -10 : -Math.round(days / 3), isTight ? 60 : 240);
    return {
      id: `jury-${rank}`,
      on: dayOf(on),
      ...(draw.chance(0.4) && { depositBy: dayOf(on - draw.whole(10, isStrained ? days : 90)) }),
      blocs: draw.chance(0.9) ? allBlocs : allBlocs.slice(1),
      seats: draw.chance(0.1) ? 0 : 3,
    };
  });
}

/**
 * Makes an instance: the same seed and shape give the same.
 *
 * @param {number} seed
 * @param {Partial<Shape>} [wanted] what is not left to the seed
 * @returns {Instance}
 */
export function instanceOf(seed, wanted = {}) {
  const draw = drawFrom(seed);
  const shape = { ...shapeOf(draw), ...wanted };
  const { isComplete, isFree, isTight, perModule } = shape;
  const blocs = draw.shuffled(allBlocs).slice(0, isComplete ? 4 : draw.whole(2, 4));
  const transverse = isComplete || draw.chance(0.8);
  const units = [...(transverse ? ['transverse'] : []), ...blocs, 'support'];
  const modules = units.flatMap((unit) => modulesOfUnit[unit] ?? []);
  const days = Math.round(modules.length * (isTight ? draw.whole(5, 14) : draw.whole(25, 50)));
  const sessions = sessionsOf(draw, shape, modules, days);
  const juries = juriesOf(draw, shape, days);
  return {
    seed,
    perModule,
    kind: `${isComplete ? 'complete' : 'individualised'}, ${isFree ? 'free' : 'fixed'}, ${isTight ? 'tight' : 'loose'}, ${perModule}`,
    request: {
      candidate: { id: 'c-1' },
      kind: isComplete ? 'complete' : 'individualised',
      blocs,
      order: isFree ? 'free' : 'fixed',
      transverse,
      earliestStart: dayOf(epoch - draw.whole(0, 20)),
      ...acquiredOf(draw, isComplete),
      ...wishesOf(draw, shape, { sessions, juries }, days),
    },
    catalogue: { sessions: draw.shuffled(sessions), juries: draw.shuffled(juries) },
  };
}
