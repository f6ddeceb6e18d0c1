// What the manager of a random instance asks for and holds beside blocs and modules.
import { dayOf, numberOf } from './days.mjs';

/** @typedef {import('cqp-mo').PlanRequest} PlanRequest */
/** @typedef {import('cqp-mo').Catalogue} Catalogue */
/** @typedef {import('cqp-mo').BlocId} BlocId */
/** @typedef {import('cqp-mo').ModuleId} ModuleId */
/** @typedef {import('./draw.mjs').Draw} Draw */
/** @typedef {import('./instances.mjs').Shape} Shape */

/** @type {readonly BlocId[]} */
export const allBlocs = ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'];
/** @type {Record<string, readonly ModuleId[]>} */
export const modulesOfUnit = {
  transverse: ['role-missions'],
  'bloc-1': ['pilotage'],
  'bloc-2': ['communication', 'animation', 'droit'],
  'bloc-3': ['accompagnement', 'evaluation'],
  'bloc-4': ['amelioration'],
  support: ['analyser', 'preparer'],
};
export const sites = ['Lyon', 'Paris', 'Rennes'];
/** The first day on which a session starts. */
export const epoch = numberOf('2027-01-04');

/**
 * @param {Draw} draw
 * @param {boolean} isComplete
 * @returns {{ acquired?: NonNullable<PlanRequest['acquired']> }}
 */
export function acquiredOf(draw, isComplete) {
  if (!draw.chance(0.2)) return {};
  return {
    acquired: {
      basis: draw.one(['earlier-path', 'vae']),
      ...(draw.chance(0.5) && isComplete && { blocs: [draw.one(allBlocs)] }),
      ...(draw.chance(0.6) && { modules: [draw.one([...Object.values(modulesOfUnit).flat()])] }),
    },
  };
}

/**
 * What the manager asks for beside blocs and modules.
 *
 * @param {Draw} draw
 * @param {Shape} shape
 * @param {Catalogue} catalogue
 * @param {number} days
 * @returns {Partial<PlanRequest>}
 */
export function wishesOf(draw, { isStrained, isTight, isComplete }, { sessions, juries }, days) {
  const pins = isStrained ? draw.whole(0, 4) : draw.chance(0.25) ? 1 : 0;
  const pinned = draw.shuffled(sessions.filter(({ seats }) => seats > 0).map(({ id }) => id)).slice(0, pins);
  const refused = [...sessions, ...juries]
    .map(({ id }) => id)
    .filter((id) => !pinned.includes(id) && draw.chance(0.04));
  const trained = epoch - draw.whole(5, 40);
  return {
    ...(pinned.length > 0 && { pinned }),
    ...(draw.chance(0.5) && { refused }),
    ...(draw.chance(0.4) && {
      unavailable: Array.from({ length: draw.whole(1, 3) }, () => {
        const from = epoch + draw.whole(-5, days);
        return { from: dayOf(from), to: dayOf(from + draw.whole(0, isStrained ? days / 3 : 20)) };
      }).map(({ from, to }) => ({ from, to })),
    }),
    ...(draw.chance(0.15) && { latestJury: dayOf(epoch + days + draw.whole(isStrained ? -60 : 80, 200)) }),
    ...(draw.chance(0.1) && { sites: ['Lyon', 'Rennes'] }),
    ...(draw.chance(0.5) && {
      travel: sites.slice(1).map((site) => ({ site, costCents: draw.one([5000, 15_000]) })),
    }),
    ...(draw.chance(0.6) && { positionedOn: dayOf(epoch - draw.whole(isTight ? -10 : 0, 40)) }),
    ...(draw.chance(0.6) && {
      tutor: {
        id: 't-1',
        trainedOn: [trained - draw.whole(2, 9), trained].map(dayOf),
        ...(draw.chance(0.5) && { lineManagementYears: draw.whole(0, 4) }),
      },
    }),
    ...(draw.chance(0.4) && {
      closedDays: {
        publicHolidays: draw.one(['france', 'alsace-moselle', 'none']),
        weekends: draw.chance(0.7),
        periods: [{ from: dayOf(epoch + 200), to: dayOf(epoch + 200 + draw.whole(0, 20)) }],
      },
    }),
    ...(draw.chance(isComplete ? 0.6 : 0.4) && {
      prefer: draw
        .shuffled(/** @type {const} */ (['recommendations', 'jury', 'cost', 'usages']))
        .slice(0, draw.whole(1, 3)),
    }),
  };
}
