import type { Path } from '../../model/path.js';
import { requirePath } from '../../model/path-shape.js';
import { fault, faultOf, refuse, under } from '../../model/shape.js';
import { checkPath } from '../../rules/check.js';
import { allHold } from '../bond.js';
import { sentenceOf } from '../bond-wording.js';
import { requireCatalogue, type Catalogue } from '../catalogue.js';
import { conflictBetween } from '../conflict.js';
import type { PlannerFacts } from '../facts.js';
import { structuredCopy } from '../plan.js';
import { requireRequest } from '../request.js';
import { repairedPathOf } from './arrange.js';
import { repairOptionsShape, requireChange, type PathChange, type RepairOptions } from './change.js';
import { changesOf } from './changes.js';
import { formerOf, isPast, nameOf, touches, type Former } from './former.js';
import { distanceOf, juryDistanceOf, nearestOf, type Nearest } from './nearest.js';
import { bondsOfRepair, isRepairable, problemsOf, type RepairProblem } from './repair-problem.js';
import type { Repair, RepairConflictElement, RepairedPath } from './types.js';

/**
 * Finds the compliant path nearest to one that a change has hit, or tells why there is none.
 *
 * Nearest: the fewest sessions changed, of modules and of the jury, then the least sum of days between former and new
 * starts, then the criteria of `planPath`; ties by id. What holds is what holds of a plan, with the differences that
 * docs/decisions/0019 lists. A path that the change does not touch and that breaks no obligation is left as it is.
 *
 * @param facts - the referential
 * @param path - a path of edition `blocs`, made by `planPath`, by a builder or by the caller
 * @param catalogue - the sessions on offer as of the change; a session of the path need not be among them, and is taken
 *   on the days that the catalogue states where it is
 * @param change - what happened, and the day before which nothing moves
 * @param options - what the path does not hold
 * @returns the nearest path with what it changes, days in calendar days, or a minimal set of what cannot hold together
 * @throws CqpMoError with the code and the place of the fault in the argument that is malformed; `unknown-id` at
 *   `/session` when the path does not have the session cancelled, `missing-field` at `/jury/on` when it has no jury to
 *   move or cancel; `invalid-number` at `/sessions` when shifts and costs are too great to be added up exactly
 */
export function repairPath(
  facts: PlannerFacts,
  path: Path,
  catalogue: Catalogue,
  change: PathChange,
  options: RepairOptions = {},
): Repair {
  requirePath(path);
  requireCatalogue(catalogue);
  requireChange(change);
  refuse(faultOf(repairOptionsShape, options));
  if (path.edition !== 'blocs') {
    refuse(under('edition', fault('unknown-edition', 'only paths of edition blocs are planned')));
  }
  const former = formerOf(facts, path, catalogue, change, options);
  requireRequest(former.request);
  requireKnown(former, catalogue, change, options);
  const { before } = former;
  const problems = problemsOf(facts, former, allHold);
  if (before.compliance !== 'non-compliant' && isUntouched(former, problems)) {
    const unchanged = { path: structuredCopy(path), changes: [], changedSessions: 0, shiftDays: 0 };
    return { status: 'unchanged', before, ...unchanged, after: structuredCopy(before) };
  }
  const nearest = nearestOf(problems, former);
  if (nearest) {
    const repaired = repairedOf(facts, former, nearest);
    return { status: repaired.changes.length > 0 ? 'repaired' : 'unchanged', before, ...repaired };
  }
  const conflict = conflictBetween(
    bondsOfRepair(facts, former),
    (holds) => problemsOf(facts, former, holds),
    isRepairable,
    options.explain === 'smallest',
  );
  return {
    status: 'infeasible',
    before,
    conflict: conflict.flatMap(({ bond, besides, problem }): RepairConflictElement[] => {
      const instead = nearestOf(problem, former);
      if (!instead) return [];
      return [
        { bond, message: sentenceOf(facts, bond), besides, otherwise: repairedOf(facts, former, instead) },
      ];
    }),
  };
}

function repairedOf(facts: PlannerFacts, former: Former, nearest: Nearest): RepairedPath {
  const { choice, problem } = nearest;
  const path = repairedPathOf(facts, former, nearest);
  const distances = [
    ...choice.offers.map((offer) => distanceOf(former, offer)),
    juryDistanceOf(former, choice.jury),
    // A module that is given up.
    ...[...former.held.keys()]
      .filter((module) => !problem.slots.some((slot) => slot.module === module))
      .map(() => ({ changed: 1, shift: 0 })),
  ];
  return {
    path,
    changes: changesOf(facts, former, path, choice),
    after: checkPath(facts, path),
    changedSessions: distances.reduce((sum, { changed }) => sum + changed, 0),
    shiftDays: distances.reduce((sum, { shift }) => sum + shift, 0),
  };
}

/** Tells whether all that the path holds may stay where it is. */
function isUntouched(
  { held, jury, path, asOf, cancelled }: Former,
  problems: readonly RepairProblem[],
): boolean {
  return (
    cancelled.size === 0 &&
    problems.some(
      ({ isPossible, offers, slots, juries, periods }) =>
        isPossible &&
        slots.every(({ module }) => {
          const session = held.get(module)?.session;
          return session && offers.some((offer) => offer.session === session);
        }) &&
        juries.some((one) => one.jury === jury?.session) &&
        jury?.session.on === jury?.formerOn &&
        !path.activities.some((one) => !isPast(one, asOf) && touches(one, periods)),
    )
  );
}

/** Throws when the change or the options name what neither the path nor the catalogue has. */
function requireKnown(
  { path, jury }: Former,
  catalogue: Catalogue,
  change: PathChange,
  options: RepairOptions,
): void {
  const { activities } = path;
  const own = activities.filter(({ type }) => type === 'regroupement').map(nameOf);
  if (
    change.kind === 'session-cancelled' &&
    !own.includes(change.session) &&
    change.session !== jury?.session.id
  ) {
    refuse(under('session', fault('unknown-id', `the path has no session ${change.session}`)));
  }
  if ((change.kind === 'jury-moved' || change.kind === 'jury-cancelled') && !jury) {
    refuse(under('jury', under('on', fault('missing-field', 'the path has no jury'))));
  }
  const juries = new Set(catalogue.juries.map(({ id }) => id));
  if (options.jury !== undefined && !juries.has(options.jury)) {
    refuse(under('jury', fault('unknown-id', `the catalogue has no jury session ${options.jury}`)));
  }
  const known = new Set([...own, ...juries, ...catalogue.sessions.map(({ id }) => id)]);
  for (const field of ['pinned', 'refused'] as const) {
    for (const [index, id] of (options[field] ?? []).entries()) {
      if (known.has(id)) continue;
      refuse(
        under(field, under(index, fault('unknown-id', `neither path nor catalogue has a session ${id}`))),
      );
    }
  }
}
