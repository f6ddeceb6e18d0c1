import type { IsoDay } from '../../model/day.js';
import { frenchCount, frenchDay } from '../../model/french.js';
import { quote } from '../../rules/frame/wording.js';
import type { TutorConflict } from './conflict-types.js';
import { nobody, type Demand, type Mission, type NamedMission, type Problem } from './problem.js';
import type { Shortage } from './shortage.js';
import { dayOfNumber, type TrainingLimits } from './training.js';

/** A mission of the future without end. */
const forEver = '9999-12-31';
/** Before any day that a path may bear: the mission has no known start. */
const never = '1900-01-01';

/** Makes what tells in French what a demand holds, with what it is about. */
export function conflictsOf(
  problem: Problem,
  training: TrainingLimits,
): (demand: Demand) => TutorConflict | undefined {
  const byPath = new Map([...problem.missions, ...problem.named].map((one) => [one.path, one]));
  return (demand) => conflictOf(problem, demand, training, byPath);
}

function conflictOf(
  problem: Problem,
  demand: Demand,
  training: TrainingLimits,
  byPath: ReadonlyMap<number, Mission | NamedMission>,
): TutorConflict | undefined {
  switch (demand.kind) {
    case 'limit':
      return {
        kind: 'limit',
        atMost: problem.limit,
        message: `Un tuteur accompagne au maximum ${frenchCount(problem.limit, 'manager')} à la fois.`,
      };
    case 'unavailable':
    case 'untrained':
      return ofTutor(problem, demand, training);
    default:
      return ofPath(problem, demand, byPath.get(demand.path));
  }
}

function ofTutor(
  { hosts }: Problem,
  demand: Extract<Demand, { readonly host: number }>,
  { days, leastWeeks, mostWeeks }: TrainingLimits,
): TutorConflict | undefined {
  const host = hosts[demand.host];
  if (!host) return undefined;
  const who = `Le tuteur ${quote(host.id)}`;
  if (demand.kind === 'unavailable') {
    const { from, to } = demand.period;
    const message = `${who} est indisponible du ${frenchDay(from)} au ${frenchDay(to)}.`;
    return { kind: 'unavailable', tutor: host.id, from, to, message };
  }
  const message = host.trainable
    ? `${who} n'est pas formé, et les ${frenchCount(days, 'jour')} non consécutifs de sa formation ne trouvent pas place ${leastWeeks} à ${mostWeeks} semaines avant sa première mission.`
    : `${who} n'est formé que le ${frenchDay(dayOfNumber(host.trainedFrom))}, après le début de la mission.`;
  return { kind: 'untrained', tutor: host.id, message };
}

function ofPath(
  { hosts }: Problem,
  demand: Extract<Demand, { readonly path: number }>,
  mission: Mission | NamedMission | undefined,
): TutorConflict | undefined {
  if (!mission) return undefined;
  const named = 'host' in mission ? mission.host : nobody;
  const { path, candidate, lineManager } = mission;
  const who = quote(candidate);
  const tutorAt = (rank: number): string => hosts[rank]?.id ?? '';
  switch (demand.kind) {
    case 'mission': {
      const from = mission.start < never ? null : mission.start;
      const to = dayOfNumber(mission.to) === forEver ? null : dayOfNumber(mission.to);
      return {
        kind: 'mission',
        path,
        candidate,
        from,
        to,
        message: needOf(who, from, to, named !== nobody),
      };
    }
    case 'named': {
      const tutor = tutorAt(named);
      const message = `Le parcours de ${who} nomme déjà le tuteur ${quote(tutor)}.`;
      return { kind: 'named', path, candidate, tutor, message };
    }
    case 'line-manager': {
      const tutor = tutorAt(lineManager);
      const message = `${quote(tutor)} est le N+1 de ${who} et ne peut donc être son tuteur.`;
      return { kind: 'line-manager', path, candidate, tutor, message };
    }
    case 'oneself': {
      const message = `${who} ne peut être son propre tuteur.`;
      return { kind: 'oneself', path, candidate, tutor: candidate, message };
    }
  }
}

function needOf(who: string, from: IsoDay | null, to: IsoDay | null, named: boolean): string {
  const need = named ? `${who} est accompagné` : `${who} a besoin d'un tuteur`;
  if (from === null) return `${need}${to === null ? '' : ` jusqu'au ${frenchDay(to)}`}, sans début connu.`;
  return to === null
    ? `${need} à partir du ${frenchDay(from)}, sans date de jury qui dise jusqu'à quand.`
    : `${need} du ${frenchDay(from)} au ${frenchDay(to)}.`;
}

const remedy = "Lever l'un des éléments du conflit suffit à le résoudre";

/** Tells in French what does not fit. */
export function impossibilityOf(
  conflict: readonly TutorConflict[],
  minimal: boolean,
  shortage: Shortage | undefined,
): string {
  const managers = conflict.filter(({ kind }) => kind === 'mission').length;
  const end = minimal ? `${remedy} ; s'il en est d'autres ailleurs, ils restent à résoudre.` : '';
  if (shortage && shortage.hosts.length > 0 && managers > 1) {
    const tutors = shortage.hosts.length;
    const able =
      tutors > 1 ? `les ${tutors} tuteurs qui leur conviennent` : 'le seul tuteur qui leur convienne';
    const seats = managers === 2 ? "qu'une place" : `que ${managers - 1} places`;
    const have = tutors > 1 ? "n'offrent" : "n'offre";
    return `Le ${frenchDay(dayOfNumber(shortage.day))}, ${managers} managers sont accompagnés à la fois, et ${able} ${have} ${seats}. ${end}`.trim();
  }
  if (managers === 1) {
    const [first] = conflict;
    const who = first?.kind === 'mission' ? quote(first.candidate) : '';
    return `Aucun tuteur ne convient à la mission auprès de ${who}. ${end}`.trim();
  }
  return `Ces ${managers} managers ne peuvent avoir chacun un tuteur. ${end}`.trim();
}

/** Tells in French that the search has stopped short. */
export function stoppedAt(unassigned: number): string {
  const who = unassigned > 1 ? `${unassigned} managers sont` : `${unassigned} manager est`;
  return `La recherche s'est arrêtée au nombre de pas permis : ${who} encore sans tuteur, et rien ne prouve que ce soit inévitable.`;
}
