import type { IsoDay } from '../../model/day.js';
import { frenchDay } from '../../model/french.js';
import type { Path } from '../../model/path.js';
import { openDaysOf } from '../../model/working-days.js';
import { atLeast, atMost } from '../../rules/frame/limit.js';
import { missionOf, type Span } from '../../rules/frame/mission.js';
import { waiverOf } from '../../rules/frame/waive.js';
import { quote } from '../../rules/frame/wording.js';
import type { RuleFacts } from '../../rules/rule.js';
import { tutorTwoManagers } from '../../rules/tutor-two-managers.js';
import { byStart, nobody, type Host, type Mission, type NamedMission, type Problem } from './problem.js';
import { lastDayOfTraining, numbered, trainerOf, type Trainer, type TrainingLimits } from './training.js';
import type { AssignTutorsOptions, TutorOffer, UnplacedPath } from './types.js';

/** The problem that paths and tutors pose, and what is left out of it. */
export interface Posed {
  readonly problem: Problem;
  readonly unplaced: readonly UnplacedPath[];
  readonly training: TrainingLimits;
}

function stretchOf({ from, to }: Span): { from: number; to: number } {
  return { from: numbered(from), to: numbered(to) };
}

/** Poses the problem of tutors for well-formed paths and offers. */
export function pose(
  facts: RuleFacts,
  paths: readonly Path[],
  offers: readonly TutorOffer[],
  options: AssignTutorsOptions,
): Posed {
  const training = {
    days: atLeast(facts, 'tutor-training-days', 'days'),
    leastWeeks: atLeast(facts, 'tutor-training-before-start', 'weeks'),
    mostWeeks: atMost(facts, 'tutor-training-before-start', 'weeks'),
  };
  const trainer = trainerOf(training, openDaysOf(options.closedDays), options.from);
  const unplaced: UnplacedPath[] = [];
  const placed: number[] = [];
  for (const [index, path] of paths.entries()) {
    const reason = reasonAgainst(path);
    // Without a start it still loads the tutor whom it names.
    if (!reason || (reason.reason === 'no-start' && path.tutor)) placed.push(index);
    else unplaced.push({ path: index, candidate: path.candidate.id, ...reason });
  }
  const hosts = hostsOf(paths, placed, offers, training.days);
  const ranks = new Map(hosts.map(({ id }, rank) => [id, rank]));
  const missions: Mission[] = [];
  const named: NamedBeforeTraining[] = [];
  for (const index of placed) {
    const path = paths[index];
    if (!path) continue;
    const { possible, sure } = missionOf(path, index);
    const { id, lineManager } = path.candidate;
    const one = {
      path: index,
      candidate: id,
      start: possible.from,
      ...stretchOf(possible),
      lineManager: rankOf(ranks, lineManager),
      oneself: rankOf(ranks, id),
      trains: false,
      sure: sure && stretchOf(sure),
    };
    const host = rankOf(ranks, path.tutor?.id);
    if (host === nobody)
      missions.push({ ...one, formerly: nobody, untrained: false, held: true, optional: false });
    else named.push(namedOf(path, { ...one, host }));
  }
  const limit = atMost(facts, 'managers-per-tutor', 'managers');
  const taught = withTraining(named, paths, offers, hosts, { trainer, needed: training.days });
  return {
    problem: { limit, hosts, missions: missions.sort(byStart), named: taught, trainer },
    unplaced,
    training,
  };
}

/** Why a path can be given no tutor, if it cannot. */
function reasonAgainst(path: Path): Pick<UnplacedPath, 'reason' | 'message'> | undefined {
  const who = quote(path.candidate.id);
  if (!tutorTwoManagers.editions.includes(path.edition)) {
    const message = `Le parcours de ${who} suit une autre édition, dont les documents ne disent rien de la charge du tuteur.`;
    return { reason: 'edition', message };
  }
  if (path.activities.length > 0) return undefined;
  const jury = path.jury?.on === undefined ? '' : `, hors le jury du ${frenchDay(path.jury.on)}`;
  const message = `Le parcours de ${who} n'a aucune activité datée${jury} : on ne sait quand commence la mission de son tuteur.`;
  return { reason: 'no-start', message };
}

function rankOf(ranks: ReadonlyMap<string, number>, id: string | undefined): number {
  return (id === undefined ? undefined : ranks.get(id)) ?? nobody;
}

function hostsOf(
  paths: readonly Path[],
  placed: readonly number[],
  offers: readonly TutorOffer[],
  needed: number,
): readonly Host[] {
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
  const known = new Map<string, IsoDay[]>();
  for (const { id, trainedOn } of [...offers, ...placed.flatMap((index) => paths[index]?.tutor ?? [])]) {
    const last = trainedOn && lastDayOfTraining(trainedOn, needed);
    const before = known.get(id) ?? [];
    known.set(id, last === undefined ? before : [...before, last]);
  }
  return [...known.keys()].sort().map((id): Host => {
    const [trained] = (known.get(id) ?? []).sort();
    const offer = offerOf.get(id);
    return {
      id,
      offered: offer !== undefined,
      unavailable: (offer?.unavailable ?? []).map((period) => ({ ...stretchOf(period), period })),
      trainedFrom: trained === undefined ? Infinity : numbered(trained),
      trainable: trained === undefined,
    };
  });
}

type NamedBeforeTraining = Omit<NamedMission, 'untrained'> & { readonly excused: boolean };

/** A waiver that holds excuses the tutor named, whoever he is; it widens no choice. */
function namedOf(
  path: Path,
  one: Omit<NamedMission, 'untrained' | 'held' | 'replaceable'>,
): NamedBeforeTraining {
  const waived = (rule: Parameters<typeof waiverOf>[1]): boolean => waiverOf(path, rule)?.holds === true;
  const anybody = waived('tutor-is-not-line-manager');
  return {
    ...one,
    lineManager: anybody ? nobody : one.lineManager,
    oneself: anybody ? nobody : one.oneself,
    held: !waived('tutor-two-managers'),
    excused: waived('tutor-trained-before-mission'),
    // Whoever came instead would have the waiver, too.
    replaceable: !anybody,
  };
}

/**
 * Tells of which tutors named the training is lacking: it is proposed before the first path that names him and can be
 * preceded by one. Nothing is held against a path of which the tutor's training is merely not known.
 */
function withTraining(
  named: readonly NamedBeforeTraining[],
  paths: readonly Path[],
  offers: readonly TutorOffer[],
  hosts: readonly Host[],
  { trainer, needed }: { readonly trainer: Trainer; readonly needed: number },
): readonly NamedMission[] {
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
  const trainedFor = new Set<number>();
  const byDay = [...named].sort((a, b) => a.from - b.from || a.path - b.path);
  return byDay.map(({ excused, ...one }): NamedMission => {
    const host = hosts[one.host];
    const path = paths[one.path];
    const own = path?.tutor?.trainedOn;
    const last = own && lastDayOfTraining(own, needed);
    const inTime = (last !== undefined && last <= one.start) || (host?.trainedFrom ?? Infinity) <= one.from;
    if (!host || inTime || excused || path?.activities.length === 0) return { ...one, untrained: false };
    const offer = offerOf.get(host.id);
    const isKnown = own !== undefined || offer?.trainedOn !== undefined;
    if (!host.trainable) return { ...one, untrained: isKnown };
    if (trainedFor.has(one.host)) return { ...one, untrained: false, trains: true };
    if ((offer ?? isKnown) && trainer(offer?.unavailable ?? [], one.start)) {
      trainedFor.add(one.host);
      return { ...one, untrained: false, trains: true };
    }
    return { ...one, untrained: isKnown };
  });
}
