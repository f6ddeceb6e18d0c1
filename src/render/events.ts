import type { IsoDay } from '../model/day.js';
import { frenchList } from '../model/french.js';
import type { Activity, Path } from '../model/path.js';
import { moduleTitle, unitName, type PathTitles } from './facts.js';

/** The lanes of a picture, from top to bottom. */
export const lanes = ['training', 'spe', 'support', 'tutor', 'certification'] as const;
/** Lane of a picture. */
export type Lane = (typeof lanes)[number];

/** What the lanes are called, in French. */
export const laneTitles = {
  training: 'Formation',
  spe: 'SPE',
  support: 'Accompagnement',
  tutor: 'Tuteur',
  certification: 'Certification',
} as const satisfies Record<Lane, string>;

/** What takes place. */
export type EventKind = Activity['type'] | 'positioning' | 'tutor-training' | 'deposit' | 'jury';

/** Something dated of a path: an activity, or one of the days that stand elsewhere in it. */
export interface PathEvent {
  /** What tells it from the other events of the path, whatever its days: parts that are joined in a UID. */
  readonly key: readonly string[];
  readonly kind: EventKind;
  readonly lane: Lane;
  /** What it is, whole, in French. */
  readonly title: string;
  /** What it belongs to, under a short French name: the events of one module stand together. */
  readonly group: string;
  readonly start: IsoDay;
  /** Last day, included. */
  readonly end: IsoDay;
  /** JSON pointer into the path. */
  readonly at: string;
  readonly site?: string;
  readonly session?: string;
}

const kindTitles = {
  regroupement: 'Regroupement',
  'e-learning': 'E-learning',
  assessment: 'Évaluation des acquis',
  spe: 'SPE',
  'individual-support': 'Accompagnement individuel',
} as const;

/** Lists what is dated in a path: by first day, then as the path has it. */
export function eventsOf(titles: PathTitles, path: Path): readonly PathEvent[] {
  const events = path.activities.map((activity, index) => eventOf(titles, path, activity, index));
  const { positioning, tutor, dossier, jury } = path;
  const day = (on: IsoDay, rest: Omit<PathEvent, 'start' | 'end'>): void => {
    events.push({ ...rest, start: on, end: on });
  };
  if (positioning) {
    const tool = positioning.tool === undefined ? '' : ` (${positioning.tool})`;
    const title = `Pré-positionnement${tool}`;
    day(positioning.on, { ...inCertification('positioning', title), at: '/positioning/on' });
  }
  for (const [index, on] of (tutor?.trainedOn ?? []).entries()) {
    const rank = String(index + 1);
    const title = `Formation du tuteur ${tutor?.id ?? ''}, jour ${rank}`;
    const at = `/tutor/trainedOn/${String(index)}`;
    const group = 'Formation du tuteur';
    day(on, { key: [`tutor-training-${rank}`], kind: 'tutor-training', lane: 'tutor', title, group, at });
  }
  if (dossier?.depositedOn !== undefined) {
    const title = 'Dépôt du dossier de pratiques professionnelles';
    day(dossier.depositedOn, {
      ...inCertification('deposit', title, 'Dépôt du dossier'),
      at: '/dossier/depositedOn',
    });
  }
  if (jury?.on !== undefined) day(jury.on, { ...inCertification('jury', 'Jury'), at: '/jury/on' });
  return events.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function inCertification(kind: 'positioning' | 'deposit' | 'jury', title: string, group = title) {
  return { key: [kind], kind, lane: 'certification', title, group } as const;
}

function eventOf(titles: PathTitles, path: Path, activity: Activity, index: number): PathEvent {
  const { id, start, end, site, session } = activity;
  const base = {
    key: ['activity', id],
    kind: activity.type,
    start,
    end,
    at: `/activities/${String(index)}`,
    ...(site !== undefined && { site }),
    ...(session !== undefined && { session }),
  };
  switch (activity.type) {
    case 'opening':
      return { ...base, lane: 'training', title: titles.opening.title, group: titles.opening.title };
    case 'spe':
    case 'individual-support': {
      const unit = unitName(titles, path.edition, activity.unit);
      const title = `${kindTitles[activity.type]} : ${unit}`;
      const isSpe = activity.type === 'spe';
      const group = isSpe ? `SPE, ${unit}` : `Individuel, ${unit}`;
      return { ...base, lane: isSpe ? 'spe' : 'support', title, group };
    }
    default: {
      const { module } = activity;
      const group = moduleTitle(titles, path.edition, module);
      const lane = module === 'analyser' || module === 'preparer' ? 'support' : 'training';
      return { ...base, lane, title: `${kindTitles[activity.type]} : ${group}`, group };
    }
  }
}

/** When the tutor accompanies the candidate, as `checkCohort` counts it: from the first activity to the jury. */
export function missionOf(path: Path): { readonly from: IsoDay; readonly to: IsoDay } | undefined {
  if (!path.tutor || path.activities.length === 0) return undefined;
  let [from, to] = ['9999-12-31', path.jury?.on ?? '0001-01-01'];
  for (const { start, end } of path.activities) {
    if (start < from) from = start;
    if (path.jury?.on === undefined && end > to) to = end;
  }
  return from <= to ? { from, to } : undefined;
}

/** The kind of a path in French, with the blocs that it targets where they do not go without saying. */
export function pathName(titles: PathTitles, path: Path): string {
  if (path.kind === 'complete') return 'Parcours complet';
  const numbers: string[] = [];
  let noun = '';
  for (const bloc of path.blocs) {
    const [word = '', number = ''] = unitName(titles, path.edition, bloc).split(' ');
    noun = word;
    numbers.push(number);
  }
  if (numbers.length === 0) return 'Parcours individualisé';
  return `Parcours individualisé (${noun}${numbers.length > 1 ? 's' : ''} ${frenchList(numbers)})`;
}
