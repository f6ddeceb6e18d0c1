import type { BlocId, ModuleId, UnitId } from '../../model/ids.js';
import type { IsoDay } from '../../model/day.js';
import type { AcquiredBasis, Path } from '../../model/path.js';
import type { RuleFacts } from '../rule.js';

/** An activity with its place in the path. */
export interface Occurrence {
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** JSON pointer into the path. */
  readonly at: string;
}

/**
 * A path as rules look at it. Occurrences are by start, then end, so that no verdict depends on the order in
 * which activities are listed. An occurrence of a module is its regroupement: e-learning and assessment
 * accompany it and have rules of their own.
 */
export interface PathView {
  readonly path: Path;
  /** The blocs that the path must cover: all of them in a complete path, else those that it targets. */
  readonly blocs: readonly BlocId[];
  readonly regroupementsOf: (module: ModuleId) => readonly Occurrence[];
  readonly speOf: (unit: UnitId) => readonly Occurrence[];
  /** Whether a bloc is held as acquired. */
  readonly holdsBloc: (bloc: BlocId) => boolean;
  /**
   * Whether a module is held as acquired, by itself or with its bloc. The support modules must have been
   * followed ("doit obligatoirement avoir suivi"), so that they are held from an earlier path alone.
   */
  readonly holdsModule: (module: ModuleId) => boolean;
}

const none: readonly Occurrence[] = /* @__PURE__ */ Object.freeze([]);

function byStart(a: Occurrence, b: Occurrence): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.end < b.end ? -1 : a.end > b.end ? 1 : 0;
}

/** Sorts the activities of a well-formed path by what rules ask for. */
export function viewOf(path: Path, facts: RuleFacts): PathView {
  const groups = new Map<string, Occurrence[]>();
  for (const [index, activity] of path.activities.entries()) {
    if (activity.type !== 'regroupement' && activity.type !== 'spe') continue;
    const key = 'unit' in activity ? `spe ${activity.unit}` : activity.module;
    const occurrence = { start: activity.start, end: activity.end, at: `/activities/${index}` };
    const group = groups.get(key);
    if (group) group.push(occurrence);
    else groups.set(key, [occurrence]);
  }
  for (const group of groups.values()) group.sort(byStart);

  const holdsBloc = (bloc: BlocId): boolean => path.acquired?.blocs?.includes(bloc) ?? false;
  return {
    path,
    blocs: path.kind === 'complete' ? facts.blocs.map((bloc) => bloc.id) : path.blocs,
    regroupementsOf: (module) => groups.get(module) ?? none,
    speOf: (unit) => groups.get(`spe ${unit}`) ?? none,
    holdsBloc,
    holdsModule: (module) => {
      if (path.acquired?.modules?.includes(module)) {
        return facts.modules.some(({ id }) => id === module) || path.acquired.basis === 'earlier-path';
      }
      const unit = facts.modules.find((record) => record.id === module)?.unit;
      return unit !== undefined && unit !== 'transverse' && holdsBloc(unit);
    },
  };
}

const bases = {
  vae: 'VAE',
  'earlier-path': 'parcours antérieur',
  other: 'autre motif',
} as const satisfies Record<AcquiredBasis, string>;

/** Names the basis of what is held as acquired, for a message: every finding that counts it says so. */
export function basisOf(view: PathView): string {
  return view.path.acquired ? bases[view.path.acquired.basis] : '';
}
