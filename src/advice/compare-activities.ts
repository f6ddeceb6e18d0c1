import { compareDays, daysBetween, type IsoDay } from '../model/day.js';
import type { Activity, Path } from '../model/path.js';
import type { RuleFacts } from '../rules/rule.js';
import type { ActivityOfOne, ChangedActivity, ChangedDay, PathComparison } from './compare-types.js';
import { matterKey, matterLabel } from './label.js';
import type { DateKind } from './window-types.js';

interface Placed {
  readonly activity: Activity;
  readonly at: string;
}

/** The activities of a path by what they are, each sort in the order of starts. */
function bySort({ activities }: Path): Map<string, Placed[]> {
  const sorts = new Map<string, Placed[]>();
  for (const [rank, activity] of activities.entries()) {
    const key = matterKey(activity);
    sorts.set(key, [...(sorts.get(key) ?? []), { activity, at: `/activities/${rank}` }]);
  }
  for (const placed of sorts.values()) placed.sort(byStart);
  return sorts;
}

function byStart({ activity: a }: Placed, { activity: b }: Placed): number {
  return compareDays(a.start, b.start) || compareDays(a.end, b.end);
}

function isSame({ activity: a }: Placed, { activity: b }: Placed): boolean {
  return a.start === b.start && a.end === b.end && a.site === b.site && a.session === b.session;
}

/**
 * Matches the activities of one sort: those that are the same in both first, then the others by rank.
 *
 * @returns the pairs that differ, what is left on each side, and how many are the same
 */
function matched(
  first: readonly Placed[],
  second: readonly Placed[],
): { pairs: [Placed, Placed][]; removed: Placed[]; added: Placed[]; same: number } {
  const left = [...second];
  const others = first.filter((one) => {
    const rank = left.findIndex((other) => isSame(one, other));
    if (rank >= 0) left.splice(rank, 1);
    return rank < 0;
  });
  const count = Math.min(others.length, left.length);
  return {
    pairs: others.slice(0, count).map((one, rank) => [one, left[rank] as Placed]),
    removed: others.slice(count),
    added: left.slice(count),
    same: first.length - others.length,
  };
}

/** Finds which activities a second path has more, less, or at other dates. */
export function comparedActivities(facts: RuleFacts, a: Path, b: Path): PathComparison['activities'] {
  const [first, second] = [bySort(a), bySort(b)];
  const told = ({ activity, at }: Placed): ActivityOfOne => ({
    at,
    what: matterLabel(facts, activity),
    activity: { ...activity },
  });
  const all = [...new Set([...first.keys(), ...second.keys()])].map((key) =>
    matched(first.get(key) ?? [], second.get(key) ?? []),
  );
  const changed = all
    .flatMap(({ pairs }) => pairs)
    .sort(([, a], [, b]) => byStart(a, b))
    .map(([from, to]): ChangedActivity => ({
      what: matterLabel(facts, to.activity),
      at: [from.at, to.at],
      from: { ...from.activity },
      to: { ...to.activity },
      days: daysBetween(from.activity.start, to.activity.start),
    }));
  return {
    added: all
      .flatMap(({ added }) => added)
      .sort(byStart)
      .map(told),
    removed: all
      .flatMap(({ removed }) => removed)
      .sort(byStart)
      .map(told),
    changed,
    same: all.reduce((sum, { same }) => sum + same, 0),
  };
}

interface LoneDay {
  readonly at: string;
  readonly kind: DateKind;
  readonly what: string;
  readonly day: IsoDay | undefined;
}

function loneDays({ candidate, positioning, dossier, jury, tutor }: Path, tutorDays: number): LoneDay[] {
  const training = [...(tutor?.trainedOn ?? [])].sort();
  return [
    {
      at: '/candidate/appointedOn',
      kind: 'appointment',
      what: 'Nomination du candidat',
      day: candidate.appointedOn,
    },
    { at: '/positioning/on', kind: 'positioning', what: 'Pré-positionnement', day: positioning?.on },
    ...Array.from({ length: tutorDays }, (_, rank): LoneDay => {
      const what = `Formation du tuteur, jour ${rank + 1}`;
      return { at: '/tutor/trainedOn', kind: 'tutor-training', what, day: training[rank] };
    }),
    { at: '/dossier/depositedOn', kind: 'deposit', what: 'Dépôt du dossier', day: dossier?.depositedOn },
    { at: '/jury/on', kind: 'jury', what: 'Passage devant le jury', day: jury?.on },
  ];
}

/** Finds which days that are no activities differ; those of the tutor's training are taken in their order. */
export function comparedDays(a: Path, b: Path): ChangedDay[] {
  const tutorDays = Math.max(a.tutor?.trainedOn?.length ?? 0, b.tutor?.trainedOn?.length ?? 0);
  const after = loneDays(b, tutorDays);
  return loneDays(a, tutorDays).flatMap(({ at, kind, what, day: from }, rank) => {
    const to = after[rank]?.day;
    if (from === to) return [];
    return [
      {
        at,
        kind,
        what,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(from !== undefined && to !== undefined && { days: daysBetween(from, to) }),
      },
    ];
  });
}
