// The sessions and juries that may be chosen, and what each choice means by itself, by the words of decision 0016.
import { monthsAfter, numberOf } from './days.mjs';

/** @typedef {import('cqp-mo').PlanRequest} PlanRequest */
/** @typedef {import('cqp-mo').Catalogue} Catalogue */
/** @typedef {import('cqp-mo').ModuleId} ModuleId */

/**
 * A session that may be taken.
 *
 * @typedef {object} Offer
 * @property {string} id
 * @property {number} module rank of its module among those to be followed
 * @property {number} start
 * @property {number} end
 * @property {number} cost the seat and the way to it, in cents
 * @property {number} opensOn first day of the path when this session is the first
 * @property {boolean} mayOpen whether what precedes a path is over by then
 * @property {boolean} offTutorWindow whether the tutor is then trained outside the usual weeks
 * @property {number} spanFrom day from which the jury keeps a complete path to about 13 months
 * @property {number} spanTo
 * @property {number} yearEnd day until which the path lasts a year at most
 * @property {number} juryFrom for `preparer`: days between which the jury may sit, usually does, is advised to
 * @property {number} juryUsual
 * @property {number} juryAdvised
 */

/**
 * @param {PlanRequest} request
 * @returns {(from: string, to: string) => boolean}
 */
function awayOf({ unavailable = [] }) {
  return (from, to) => unavailable.some((period) => period.from <= to && from <= period.to);
}

/**
 * Reads the two days of training of the tutor: the second must be over when the path starts.
 *
 * @param {PlanRequest} request
 * @returns {{ trained: number, flaw: string | undefined }}
 */
export function tutorOf({ tutor, candidate }) {
  const isManager = tutor && (tutor.id === candidate.id || tutor.id === candidate.lineManager);
  const days = tutor?.trainedOn && [...new Set(tutor.trainedOn)].sort().map(numberOf);
  const [first, second] = days ?? [];
  const isShort = days && (first === undefined || second === undefined || second - first === 1);
  return {
    trained: second ?? -Infinity,
    flaw: isManager
      ? 'the tutor is a manager of the candidate'
      : isShort
        ? 'the tutor is not trained'
        : undefined,
  };
}

/**
 * @param {PlanRequest} request
 * @param {Catalogue} catalogue
 * @param {{ id: ModuleId, unit: string }[]} modules
 * @param {readonly number[]} usable
 * @returns {Offer[]}
 */
export function offersOf(request, { sessions }, modules, usable) {
  const { earliestStart, sites, refused = [], pinned = [], travel = [], positionedOn } = request;
  const isAway = awayOf(request);
  const isComplete = request.kind === 'complete';
  const { trained } = tutorOf(request);
  const ready = Math.max(
    trained,
    isComplete || positionedOn === undefined ? -Infinity : numberOf(positionedOn),
  );
  return modules.flatMap(({ id: wanted }, module) => {
    const pins = sessions.filter((one) => one.module === wanted && pinned.includes(one.id));
    return sessions
      .filter(
        ({ id, module: own, seats, site, start, end }) =>
          own === wanted &&
          seats > 0 &&
          (!sites || sites.includes(site)) &&
          !refused.includes(id) &&
          start >= earliestStart &&
          !isAway(start, end) &&
          pins.every((pin) => pin.id === id),
      )
      .map((session) => {
        const [start, end] = [numberOf(session.start), numberOf(session.end)];
        // All modules but `analyser` have some e-learning, and a complete path opens on a day of its own.
        const isPreceded = isComplete || (wanted !== 'analyser' && session.elearning !== true);
        const opensOn = isPreceded ? (usable.filter((day) => day < start).at(-1) ?? start) : start;
        const way = travel.find(({ site }) => site === session.site)?.costCents ?? 0;
        return {
          id: session.id,
          module,
          start,
          end,
          cost: (session.costCents ?? 0) + way,
          opensOn,
          mayOpen: ready <= opensOn,
          offTutorWindow: trained > -Infinity && (trained < opensOn - 21 || trained > opensOn - 14),
          spanFrom: monthsAfter(opensOn, 12),
          spanTo: monthsAfter(opensOn, 14),
          yearEnd: monthsAfter(opensOn, 12),
          juryFrom: monthsAfter(end, 2),
          juryUsual: monthsAfter(end, 3),
          juryAdvised: monthsAfter(end, 6),
        };
      })
      .sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

/**
 * @param {PlanRequest} request
 * @param {Catalogue} catalogue
 * @returns {{ id: string, on: number, deposit: number }[]}
 */
export function juriesOf(request, { juries }) {
  const { blocs, acquired, earliestStart, latestJury, refused = [], pinned = [] } = request;
  const isAway = awayOf(request);
  const certified = blocs.filter((bloc) => !acquired?.blocs?.includes(bloc));
  const pins = juries.filter(({ id }) => pinned.includes(id));
  return juries
    .filter(
      (jury) =>
        certified.every((bloc) => jury.blocs.includes(bloc)) &&
        jury.seats > 0 &&
        !refused.includes(jury.id) &&
        jury.on >= earliestStart &&
        (latestJury === undefined || jury.on <= latestJury) &&
        !isAway(jury.on, jury.on) &&
        pins.every((pin) => pin.id === jury.id),
    )
    .map(({ id, on, depositBy }) => {
      const day = numberOf(on);
      return {
        id,
        on: day,
        deposit: depositBy === undefined ? day - 1 : Math.min(day - 1, numberOf(depositBy)),
      };
    })
    .sort((a, b) => a.on - b.on);
}
