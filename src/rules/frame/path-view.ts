import type { BlocId, ModuleId, UnitId } from '../../model/ids.js';
import { compareDays, type IsoDay } from '../../model/day.js';
import type { Activity, Path } from '../../model/path.js';
import type { RuleFacts } from '../rule.js';

/** An activity with its place in the path. */
export interface Occurrence {
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** JSON pointer into the path. */
  readonly at: string;
}

/** An occurrence with the module that it belongs to. */
export interface ModuleOccurrence extends Occurrence {
  readonly module: ModuleId;
}

/**
 * A path as rules look at it. Occurrences are by start, then end, so that no verdict depends on the order in
 * which activities are listed.
 */
export interface PathView {
  readonly path: Path;
  /** The blocs that the path must cover: all of them in a complete path, else those that it targets. */
  readonly blocs: readonly BlocId[];
  /** The activity that starts first, if the path has any. */
  readonly first: Occurrence | undefined;
  /** The activity that ends last, if the path has any. */
  readonly last: Occurrence | undefined;
  /** The same among the activities of the training: all but those of the certification support modules. */
  readonly firstOfTraining: Occurrence | undefined;
  readonly lastOfTraining: Occurrence | undefined;
  /** The occurrences of a type of activity: for a module, a unit, or the opening. */
  readonly occurrencesOf: (
    type: Activity['type'],
    of: ModuleId | UnitId | 'opening',
  ) => readonly Occurrence[];
  /** The regroupements of a module: what "followed", "before" and "after" are judged by. */
  readonly regroupementsOf: (module: ModuleId) => readonly Occurrence[];
  /** The first regroupement of a module: order is judged between the first ones. */
  readonly firstRegroupementOf: (module: ModuleId) => Occurrence | undefined;
  readonly speOf: (unit: UnitId) => readonly Occurrence[];
  /** Whether a bloc is held as acquired. */
  readonly holdsBloc: (bloc: BlocId) => boolean;
  /**
   * Whether a module is held as acquired, by itself or with its bloc. The support modules must have been
   * followed ("doit obligatoirement avoir suivi"), so that they are held from an earlier path alone.
   */
  readonly holdsModule: (module: ModuleId) => boolean;
  /** Whether a module is neither planned, by a regroupement, nor held as acquired. */
  readonly lacksModule: (module: ModuleId) => boolean;
}

const none: readonly Occurrence[] = /* @__PURE__ */ Object.freeze([]);

/** Pointers of the activities of an ordinary path, written once. */
const pointers: readonly string[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Array.from({ length: 64 }, (_, index) => `/activities/${index}`),
);

function byStart(a: Occurrence, b: Occurrence): number {
  return compareDays(a.start, b.start) || compareDays(a.end, b.end);
}

/** Sorts the activities of a well-formed path by what rules ask for. */
export function viewOf(path: Path, facts: RuleFacts): PathView {
  const groups = new Map<Activity['type'], Map<string, Occurrence[]>>();
  let first: Occurrence | undefined;
  let last: Occurrence | undefined;
  let firstOfTraining: Occurrence | undefined;
  let lastOfTraining: Occurrence | undefined;
  let index = -1;
  for (const activity of path.activities) {
    index += 1;
    const { type, start, end } = activity;
    const occurrence = { start, end, at: pointers[index] ?? `/activities/${index}` };
    const of = 'module' in activity ? activity.module : 'unit' in activity ? activity.unit : type;
    if (first === undefined || start < first.start) first = occurrence;
    if (last === undefined || end > last.end) last = occurrence;
    if (of !== 'analyser' && of !== 'preparer') {
      if (firstOfTraining === undefined || start < firstOfTraining.start) firstOfTraining = occurrence;
      if (lastOfTraining === undefined || end > lastOfTraining.end) lastOfTraining = occurrence;
    }
    let ofType = groups.get(type);
    if (ofType === undefined) {
      ofType = new Map<string, Occurrence[]>();
      groups.set(type, ofType);
    }
    const group = ofType.get(of);
    if (group === undefined) ofType.set(of, [occurrence]);
    else group.push(occurrence);
  }
  for (const ofType of groups.values()) {
    for (const group of ofType.values()) if (group.length > 1) group.sort(byStart);
  }

  const regroupements = groups.get('regroupement');
  const spe = groups.get('spe');
  const occurrencesOf: PathView['occurrencesOf'] = (type, of) => groups.get(type)?.get(of) ?? none;
  const holdsBloc = (unit: UnitId | undefined): boolean =>
    path.acquired?.blocs?.some((bloc) => bloc === unit) ?? false;
  const holdsModule = (module: ModuleId): boolean => {
    if (!path.acquired) return false;
    if (path.acquired.modules?.includes(module)) {
      return facts.modules.some(({ id }) => id === module) || path.acquired.basis === 'earlier-path';
    }
    return holdsBloc(facts.modules.find(({ id }) => id === module)?.unit);
  };
  return {
    path,
    blocs: path.kind === 'complete' ? facts.blocs.map((bloc) => bloc.id) : path.blocs,
    first,
    last,
    firstOfTraining,
    lastOfTraining,
    occurrencesOf,
    regroupementsOf: (module) => regroupements?.get(module) ?? none,
    firstRegroupementOf: (module) => regroupements?.get(module)?.[0],
    speOf: (unit) => spe?.get(unit) ?? none,
    holdsBloc,
    holdsModule,
    lacksModule: (module) => !regroupements?.has(module) && !holdsModule(module),
  };
}
