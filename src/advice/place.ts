import { addDays, daysBetween, type IsoDay } from '../model/day.js';
import type { Activity, Path } from '../model/path.js';
import { atLeast } from '../rules/frame/limit.js';
import type { PathView } from '../rules/frame/path-view.js';
import type { RuleFacts } from '../rules/rule.js';
import { matterLabel } from './label.js';
import { notPlanned } from './not-planned.js';
import type { LoneKind } from './reads.js';
import type { DateKind } from './window-types.js';

/** A date of a path, held or not, that may be chosen. */
export interface Place {
  readonly at: string;
  /** The pointer by which rules name it once it is put. */
  readonly named: string;
  readonly kind: DateKind;
  readonly what: string;
  /** The activity whose start it is; one that the path does not hold has no id. */
  readonly activity?: Activity;
  /** The rank of what the date belongs to, in its list. */
  readonly rank?: number;
  /** Calendar days from the first to the last. */
  readonly days: number;
  readonly current?: IsoDay;
  /** The path with the date on a day, all else as it is. */
  readonly put: (path: Path, day: IsoDay) => Path;
}

/** What a path has of a list, with one element put at a place or at the end. */
function withAt<T>(list: readonly T[], rank: number | undefined, element: T): T[] {
  return rank === undefined ? [...list, element] : list.map((one, at) => (at === rank ? element : one));
}

/** Rules name the days of the tutor's training together. */
const tutorDays = '/tutor/trainedOn';

function ofActivity(facts: RuleFacts, { activities }: Path, activity: Activity, rank?: number): Place {
  const { start, end } = activity;
  const days = daysBetween(start, end) + 1;
  return {
    at: `/activities/${rank ?? '-'}/start`,
    named: `/activities/${rank ?? activities.length}`,
    kind: activity.type,
    what: matterLabel(facts, activity),
    activity,
    days,
    ...(rank !== undefined && { rank, current: start }),
    put: (path, day) => ({
      ...path,
      activities: withAt(path.activities, rank, { ...activity, start: day, end: addDays(day, days - 1) }),
    }),
  };
}

function lone(
  kind: LoneKind,
  at: string,
  what: string,
  current: IsoDay | undefined,
  put: Place['put'],
  rank?: number,
): Place {
  const held = current !== undefined && { current };
  const named = kind === 'tutor-training' ? tutorDays : at;
  return { at, named, kind, what, days: 1, ...held, ...(rank !== undefined && { rank }), put };
}

function ofTutorTraining(path: Path, facts: RuleFacts): Place[] {
  const known = path.tutor?.trainedOn ?? [];
  const put =
    (rank: number | undefined): Place['put'] =>
    (to, day) => ({
      ...to,
      tutor: { id: '-', ...to.tutor, trainedOn: withAt(to.tutor?.trainedOn ?? [], rank, day) },
    });
  const at = tutorDays;
  const places = known.map((day, rank) =>
    lone('tutor-training', `${at}/${rank}`, `Formation du tuteur, jour ${rank + 1}`, day, put(rank), rank),
  );
  if (path.edition !== 'blocs' || new Set(known).size >= atLeast(facts, 'tutor-training-days')) return places;
  const what = `Formation du tuteur, jour ${known.length + 1}`;
  return [...places, lone('tutor-training', `${at}/-`, what, undefined, put(undefined))];
}

function ofPresidents(path: Path): Place[] {
  const members = path.jury?.members ?? [];
  return members.flatMap((member, rank) =>
    member.role !== 'president'
      ? []
      : [
          lone(
            'president-training',
            `/jury/members/${rank}/trainedOn`,
            'Formation du président de jury',
            member.trainedOn,
            (to, trainedOn) => ({
              ...to,
              jury: {
                ...to.jury,
                members: withAt(to.jury?.members ?? [], rank, { ...member, trainedOn }),
              },
            }),
            rank,
          ),
        ],
  );
}

/** Every date of a path that may be chosen, in the order of the fields of a path. */
export function placesOf(view: PathView, facts: RuleFacts): Place[] {
  const { path } = view;
  const { appointedOn } = path.candidate;
  return [
    lone('appointment', '/candidate/appointedOn', 'Nomination du candidat', appointedOn, (to, day) => ({
      ...to,
      candidate: { ...to.candidate, appointedOn: day },
    })),
    lone('positioning', '/positioning/on', 'Pré-positionnement', path.positioning?.on, (to, on) => ({
      ...to,
      positioning: { ...to.positioning, on },
    })),
    ...path.activities.map((activity, rank) => ofActivity(facts, path, activity, rank)),
    ...notPlanned(view, facts).map((activity) => ofActivity(facts, path, activity)),
    lone(
      'deposit',
      '/dossier/depositedOn',
      'Dépôt du dossier',
      path.dossier?.depositedOn,
      (to, depositedOn) => ({ ...to, dossier: { ...to.dossier, depositedOn } }),
    ),
    lone('jury', '/jury/on', 'Passage devant le jury', path.jury?.on, (to, on) => ({
      ...to,
      jury: { ...to.jury, on },
    })),
    ...ofPresidents(path),
    ...ofTutorTraining(path, facts),
  ];
}
