import type { UnitId } from '../../model/ids.js';
import { blocIds } from '../../model/ids.js';
import { modulesOf } from '../../model/lookup.js';
import type { Path } from '../../model/path.js';
import type { ClosedPeriod } from '../../model/working-days.js';
import type { PlannerFacts } from '../facts.js';
import type { PlanRequest } from '../request.js';
import type { PathChange, RepairOptions } from './change.js';

/** What a path asks of the sessions on offer, the change and the options of its repair included. */
export function requestOf(
  facts: PlannerFacts,
  path: Path,
  change: PathChange,
  options: RepairOptions,
): PlanRequest {
  const { order, latestJury, unavailable = [], sites, travel, pinned, refused, closedDays, prefer } = options;
  const { kind, blocs, candidate, acquired, positioning, tutor } = path;
  const all = kind === 'complete' ? [...blocs, ...blocIds.filter((bloc) => !blocs.includes(bloc))] : blocs;
  const periods = change.kind === 'unavailable' ? [...unavailable, change] : unavailable;
  return {
    candidate,
    kind,
    blocs: all,
    transverse: kind === 'complete' || followsTransverse(facts, path),
    earliestStart: change.asOf,
    unavailable: distinct(periods),
    ...(order && { order }),
    ...(latestJury !== undefined && { latestJury }),
    ...(sites && { sites }),
    ...(travel && { travel }),
    ...(pinned && { pinned }),
    ...(refused && { refused }),
    ...(closedDays && { closedDays }),
    ...(prefer && { prefer }),
    ...(acquired && { acquired }),
    ...(positioning && { positionedOn: positioning.on }),
    ...(tutor && { tutor }),
  };
}

function followsTransverse(facts: PlannerFacts, { activities }: Path): boolean {
  const transverse = modulesOf(facts, 'transverse');
  return activities.some(
    (one) => one.type === 'regroupement' && transverse.some((module) => module === one.module),
  );
}

function distinct(periods: readonly ClosedPeriod[]): ClosedPeriod[] {
  return periods
    .filter(({ from, to }, index) => periods.findIndex((one) => one.from === from && one.to === to) === index)
    .map(({ from, to }) => ({ from, to }));
}

/** Tells whether a path finishes each unit before it begins another one. */
export function keepsBlocsApart(facts: PlannerFacts, path: Path): boolean {
  const units = unitsFollowed(facts, path);
  return new Set(units).size === units.length;
}

/** Tells whether the sessions of a path follow the order of its blocs. */
export function keepsOrder(facts: PlannerFacts, path: Path): boolean {
  const ranks = unitsFollowed(facts, path).flatMap((unit) => {
    const rank = path.blocs.findIndex((bloc) => bloc === unit);
    return rank < 0 ? [] : [rank];
  });
  return ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
}

/** The units of the first regroupements of the modules in the order of their days, each as often as it is begun or resumed. */
function unitsFollowed(facts: PlannerFacts, { activities }: Path): UnitId[] {
  const seen = new Set<string>();
  const units: UnitId[] = [];
  for (const one of [...activities].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    if (one.type !== 'regroupement' || seen.has(one.module)) continue;
    seen.add(one.module);
    const unit = facts.modules.find(({ id }) => id === one.module)?.unit;
    if (unit !== undefined && unit !== units.at(-1)) units.push(unit);
  }
  return units;
}
