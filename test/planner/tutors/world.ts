import type { AssignTutorsOptions, IsoDay, Path, TutorOffer } from '../../../src/index.js';

// Small worlds of missions and tutors, and their truth by trying everything. No code of the library is used here: days
// are ranks in a window without public holidays, from Monday 4 January 2027 to Friday 26 March.

const window = 82;
const advised = 2;

/** A day of the window as text. */
export function written(day: number): IsoDay {
  return new Date(Date.UTC(2027, 0, 4 + day)).toISOString().slice(0, 10);
}

/** A mission on days of the window; without an end it has no jury. */
export interface Mission {
  readonly id: string;
  readonly from: number;
  readonly to: number | undefined;
  readonly lineManager?: string | undefined;
  /** The tutor whom the path names, and the days of his training if it tells them. */
  readonly names?: { readonly id: string; readonly trained?: readonly number[] | undefined } | undefined;
}

export interface Offer {
  readonly id: string;
  readonly trained?: readonly number[] | undefined;
  readonly unavailable: readonly (readonly [number, number])[];
}

export interface World {
  readonly missions: readonly Mission[];
  readonly offers: readonly Offer[];
  readonly from?: number | undefined;
  readonly closed: readonly (readonly [number, number])[];
}

/** The paths of a world. */
export function pathsOf({ missions }: World): Path[] {
  return missions.map(({ id, from, to, lineManager, names }) => ({
    formatVersion: 1,
    edition: 'blocs',
    kind: 'individualised',
    blocs: ['bloc-3'],
    candidate: { id, ...(lineManager !== undefined && { lineManager }) },
    activities: [
      { id: 'a', type: 'regroupement', module: 'droit', start: written(from), end: written(from) },
    ],
    ...(to !== undefined && { jury: { on: written(to) } }),
    ...(names && {
      tutor: { id: names.id, ...(names.trained && { trainedOn: names.trained.map(written) }) },
    }),
  }));
}

export function offersOf({ offers }: World): TutorOffer[] {
  return offers.map(({ id, trained, unavailable }) => ({
    id,
    ...(trained && { trainedOn: trained.map(written) }),
    ...(unavailable.length > 0 && {
      unavailable: unavailable.map(([from, to]) => ({ from: written(from), to: written(to) })),
    }),
  }));
}

export function optionsOf({ from, closed }: World): AssignTutorsOptions {
  return {
    ...(from !== undefined && { from: written(from) }),
    ...(closed.length > 0 && {
      closedDays: { periods: closed.map(([first, last]) => ({ from: written(first), to: written(last) })) },
    }),
  };
}

/** The last day of a training of two days that do not follow one another. */
function lastOf(days: readonly number[] | undefined): number | undefined {
  const [first, second] = [...new Set(days)].sort((a, b) => a - b);
  return first !== undefined && second !== undefined && second - first > 1 ? second : undefined;
}

const within = (day: number, [from, to]: readonly [number, number]): boolean => from <= day && day <= to;

/** Which facts of a world count, and which missions must have a tutor: all unless told otherwise. */
export interface Kept {
  readonly required: (mission: Mission) => boolean;
  readonly named: (mission: Mission) => boolean;
  readonly lineManager: (mission: Mission) => boolean;
  readonly oneself: (mission: Mission) => boolean;
  readonly unavailable: (tutor: string, period: readonly [number, number]) => boolean;
  readonly untrained: (tutor: string) => boolean;
  readonly limited: boolean;
}

const yes = (): boolean => true;
export const everything: Kept = {
  required: yes,
  named: yes,
  lineManager: yes,
  oneself: yes,
  unavailable: yes,
  untrained: yes,
  limited: true,
};

/** Who tutors whom: the tutor of each mission, in order, or nobody. */
export type Given = readonly (string | undefined)[];

/** The rules of a world as one reads them, day by day. */
export function rulesOf(world: World, kept: Kept = everything) {
  const { missions, offers, closed, from = -Infinity } = world;
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]));

  function absencesOf(tutor: string): readonly (readonly [number, number])[] {
    return (offerOf.get(tutor)?.unavailable ?? []).filter((period) => kept.unavailable(tutor, period));
  }

  /** The first day on which a tutor has followed a whole training, by what anybody tells. */
  function trainedBy(tutor: string): number | undefined {
    const told = [
      offerOf.get(tutor)?.trained,
      ...missions.flatMap(({ names }) => (names?.id === tutor ? [names.trained] : [])),
    ].flatMap((days) => lastOf(days) ?? []);
    return told.length > 0 ? Math.min(...told) : undefined;
  }

  function canBeTrained(tutor: string, start: number): boolean {
    const isOpen = (day: number): boolean =>
      day >= from &&
      (day + 700) % 7 < 5 &&
      !closed.some((period) => within(day, period)) &&
      !absencesOf(tutor).some((period) => within(day, period));
    for (let second = start - 21; second <= start - 14; second += 1) {
      if (!isOpen(second)) continue;
      for (let first = second - 2; first > second - 366; first -= 1) if (isOpen(first)) return true;
    }
    return false;
  }

  /** Of each mission that names its tutor: whether his training is proposed for it, or is lacking. */
  const standing = new Map<string, 'fine' | 'proposed' | 'lacking'>();
  for (const mission of [...missions].sort((a, b) => a.from - b.from)) {
    if (mission.names) standing.set(mission.id, standingOf(mission, mission.names));
  }

  function standingOf(
    mission: Mission,
    names: NonNullable<Mission['names']>,
  ): 'fine' | 'proposed' | 'lacking' {
    const offer = offerOf.get(names.id);
    const known = names.trained !== undefined || offer?.trained !== undefined;
    const own = lastOf(names.trained);
    const trained = trainedBy(names.id);
    if ((own !== undefined && own <= mission.from) || (trained !== undefined && trained <= mission.from))
      return 'fine';
    if (trained !== undefined) return known ? 'lacking' : 'fine';
    const earlier = missions.some((one) => one.names?.id === names.id && standing.get(one.id) === 'proposed');
    if (earlier) return 'proposed';
    if ((offer ?? known) && fullTraining(names.id, mission.from)) return 'proposed';
    return known ? 'lacking' : 'fine';
  }

  /** With all his absences, whatever is kept. */
  function fullTraining(tutor: string, start: number): boolean {
    return rulesOfTraining(world, tutor, start);
  }

  function isOwn(mission: Mission, tutor: string): boolean {
    return (
      (mission.lineManager === tutor && kept.lineManager(mission)) ||
      (mission.id === tutor && kept.oneself(mission))
    );
  }

  /** Whether somebody may tutor somebody, but for his load and for when he is trained. */
  function may(mission: Mission, tutor: string): boolean {
    if (isOwn(mission, tutor)) return false;
    if (mission.names?.id === tutor && mayKeep(mission, tutor)) return true;
    if (mission.names && kept.named(mission)) return false;
    if (!offerOf.has(tutor)) return false;
    const last = mission.to ?? Infinity;
    return !absencesOf(tutor).some(([first, end]) => first <= last && mission.from <= end);
  }

  function mayKeep(mission: Mission, tutor: string): boolean {
    return standing.get(mission.id) !== 'lacking' || !kept.untrained(tutor);
  }

  /** Whether a tutor can be trained for what he is given. */
  function trains(tutor: string, given: readonly Mission[]): boolean {
    if (!kept.untrained(tutor)) return true;
    const trained = trainedBy(tutor);
    const free = given.filter((mission) => mission.names?.id !== tutor);
    if (trained !== undefined) return free.every((mission) => trained <= mission.from);
    if (free.length === 0) return true;
    const first = Math.min(...free.map((mission) => mission.from));
    // A path that names him and before which he is to be trained does as well.
    const own = given.filter(
      (mission) => mission.names?.id === tutor && standing.get(mission.id) === 'proposed',
    );
    const ready = own.filter((mission) => canBeTrained(tutor, mission.from)).map((mission) => mission.from);
    return Math.min(...ready) <= first || canBeTrained(tutor, first);
  }

  function loadOn(day: number, given: readonly Mission[]): number {
    return given.filter((mission) => mission.from <= day && day <= (mission.to ?? Infinity)).length;
  }

  function hasRoom(tutor: string, given: readonly Mission[]): boolean {
    if (!kept.limited) return true;
    // Those whom paths name are judged by the days that are known, the others by all days that may be.
    const sure = given
      .filter(({ names }) => names?.id === tutor)
      .map((mission) => ({ ...mission, to: mission.to ?? mission.from }));
    for (let day = 0; day <= window; day += 1) {
      if (loadOn(day, sure) > advised) return false;
      const free = given.filter((mission) => mission.names?.id !== tutor);
      if (loadOn(day, free) > 0 && loadOn(day, given) > advised) return false;
    }
    return true;
  }

  /** Whether the missions that must have a tutor have one, and nothing is against any. */
  function holds(given: Given): boolean {
    const byTutor = new Map<string, Mission[]>();
    for (const [at, mission] of missions.entries()) {
      const tutor = given[at];
      if (tutor === undefined) {
        if (kept.required(mission)) return false;
        continue;
      }
      if (!may(mission, tutor)) return false;
      byTutor.set(tutor, [...(byTutor.get(tutor) ?? []), mission]);
    }
    return [...byTutor].every(([tutor, list]) => hasRoom(tutor, list) && trains(tutor, list));
  }

  /** The fewest tutors of all assignments; nothing when there is none. */
  function fewest(): number | undefined {
    let best: number | undefined;
    const given: (string | undefined)[] = [];
    const names = [
      ...new Set([...offers.map(({ id }) => id), ...missions.flatMap((one) => one.names?.id ?? [])]),
    ];
    const visit = (at: number): void => {
      const mission = missions[at];
      if (!mission) {
        const count = new Set(given.filter((tutor) => tutor !== undefined)).size;
        if ((best === undefined || count < best) && holds(given)) best = count;
        return;
      }
      for (const tutor of [
        ...names.filter((one) => may(mission, one)),
        ...(kept.required(mission) ? [] : [undefined]),
      ]) {
        given[at] = tutor;
        if (fits(at)) visit(at + 1);
        given[at] = undefined;
      }
    };
    const fits = (at: number): boolean => {
      const tutor = given[at];
      if (tutor === undefined) return true;
      return hasRoom(
        tutor,
        missions.filter((_, rank) => rank <= at && given[rank] === tutor),
      );
    };
    visit(0);
    return best;
  }

  return { holds, fewest, canBeTrained, trainedBy, loadOn };
}

function rulesOfTraining(world: World, tutor: string, start: number): boolean {
  return rulesOf({ ...world, missions: [] }).canBeTrained(tutor, start);
}
