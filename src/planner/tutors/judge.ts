import type { IsoDay } from '../../model/day.js';
import { nobody, type Host, type Mission, type Problem } from './problem.js';
import { isAway } from './training.js';
import type { TutorAbsence } from './types.js';

/** How well a host suits a mission: not at all, only once trained for an earlier one, or well. */
export type Fit = 0 | 1 | 2;

/** Tells how a host suits missions, but for whom he manages and for paths that named him. */
export type Judge = (mission: Pick<Mission, 'from' | 'to' | 'start'>) => Fit;

/**
 * Makes what tells how the hosts of a problem suit its missions.
 *
 * @returns the judge of a host, who may be one of the problem with fewer facts against him; hosts who suit all missions
 * alike have the same
 */
export function judgesOf(problem: Problem): (host: Host, rank: number) => Judge {
  const judges = new Map<string, Judge>();
  const preparations = preparationsOf(problem);
  const canTrain = trainabilityOf(problem);
  return (host, rank) => {
    const { offered, trainedFrom, trainable, unavailable } = host;
    const preparation = preparations(rank);
    const periods = unavailable.map(({ from, to }) => [from, to]);
    const key = JSON.stringify([offered, String(trainedFrom), trainable, periods, preparation]);
    let judge = judges.get(key);
    if (!judge) {
      judge = judgeOf(problem, host, preparation, canTrain);
      judges.set(key, judge);
    }
    return judge;
  };
}

/** From when a host to be trained surely is, and from when he may be; null for never. */
type Preparation = readonly [sure: number | null, possible: number | null];

function preparationsOf({ hosts, missions, named, trainer }: Problem): (rank: number) => Preparation {
  const sure = new Map<number, number>();
  const possible = new Map<number, number>();
  const note = (days: Map<number, number>, host: number, from: number): void => {
    days.set(host, Math.min(days.get(host) ?? Infinity, from));
  };
  for (const { host, start, from, trains } of named) {
    const absences = hosts[host]?.unavailable.map(({ period }) => period) ?? [];
    if (trains && trainer(absences, start)) note(sure, host, from);
  }
  for (const { formerly, from, trains } of missions) {
    if (trains && formerly !== nobody) note(possible, formerly, from);
  }
  return (rank) => [sure.get(rank) ?? null, possible.get(rank) ?? null];
}

/** Tells whether somebody with absences can be trained before a mission. */
type Trainability = (absences: readonly TutorAbsence[], mission: Pick<Mission, 'from' | 'start'>) => boolean;

/** Remembers, by the number of a day, what suits whoever is never away: most questions end there. */
function trainabilityOf({ trainer }: Problem): Trainability {
  const known = new Map<number, readonly IsoDay[] | false>();
  return (absences, { from, start }) => {
    let days = known.get(from);
    if (days === undefined) {
      days = trainer([], start) ?? false;
      known.set(from, days);
    }
    if (days === false || absences.length === 0) return days !== false;
    for (const day of days) if (isAway(absences, day)) return trainer(absences, start) !== undefined;
    return true;
  };
}

function judgeOf(
  { missions }: Problem,
  host: Host,
  [sure, possible]: Preparation,
  canTrain: Trainability,
): Judge {
  const { offered, unavailable, trainedFrom, trainable } = host;
  const absences = unavailable.map(({ period }) => period);
  let earliest: number | undefined;

  return (mission) => {
    const { from, to } = mission;
    if (!offered) return 0;
    for (const one of unavailable) if (one.from <= to && from <= one.to) return 0;
    if (trainedFrom <= from) return 2;
    if (!trainable) return 0;
    if ((sure !== null && sure <= from) || canTrain(absences, mission)) return 2;
    earliest ??= Math.min(
      possible ?? Infinity,
      missions.find((one) => canTrain(absences, one))?.from ?? Infinity,
    );
    return earliest < from ? 1 : 0;
  };
}
