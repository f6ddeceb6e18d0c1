import type { CohortGroup, CohortKeys } from '../model/cohort-ledger.js';
import type { EditionId, UnitId } from '../model/ids.js';
import { faultOfPath } from '../model/path-shape.js';
import type { Path } from '../model/path.js';
import { fault, refuse, under } from '../model/shape.js';

/** Throws the `CqpMoError` that tells which of the paths is none, and where. */
export function requirePaths(paths: readonly Path[]): void {
  if (!Array.isArray(paths)) refuse(fault('invalid-type', 'expected a list of paths'));
  for (const [index, path] of paths.entries()) {
    const found = faultOfPath(path);
    refuse(found && under(index, found));
  }
}

/** The first day of a path, if it has activities. */
function startOf({ activities }: Path): string | undefined {
  return activities.map(({ start }) => start).sort()[0];
}

/** The year in which a path starts. */
export function startYearOf(path: Path): number | undefined {
  const start = startOf(path);
  return start === undefined ? undefined : Number(start.slice(0, 'YYYY'.length));
}

/** Whose the rows of a path are, the bloc aside. */
export function keysOf(path: Path, index: number): Omit<CohortKeys, 'bloc'> {
  return {
    path: index,
    edition: path.edition,
    candidate: path.candidate.id,
    organisme: path.candidate.employer ?? null,
    tutor: path.tutor?.id ?? null,
    year: startYearOf(path) ?? null,
  };
}

/**
 * Puts before a line whose it is. Assigning is ten times faster here than spreading two objects into a third, and a
 * cohort has thousands of lines.
 */
export function rowOf<Line extends object>(
  keys: Omit<CohortKeys, 'bloc'>,
  line: Line,
  bloc: UnitId | null = null,
): CohortKeys & Line {
  const { path, edition, candidate, organisme, tutor, year } = keys;
  return Object.assign({ path, edition, candidate, organisme, tutor, year, bloc }, line);
}

/** Whether a tutor is still to be trained, as far as the paths tell: an absent `trainedOn` settles nothing. */
export type TutorTraining = 'to-train' | 'unsettled';

/** Why the training of a tutor is neither counted nor left out, in French. */
export const unsettledTraining =
  "Aucun parcours de ce tuteur ne renseigne ses jours de formation : rien ne dit s'il est déjà formé.";

/**
 * Finds the tutors who are still to be trained, and those of whom nothing tells. A tutor is to be trained when some path
 * of his says on which days he was (`trainedOn`, be it empty) and none shows all days of the training; nothing tells when
 * no path of his has `trainedOn`. Each is trained once, for the path that starts first.
 *
 * @param paths - well-formed paths
 * @param trainingDays - the days of the training in edition `blocs`; the letter of 2017 states none
 * @returns by the place of the path for which a tutor would be trained; those who are trained have none
 */
export function tutorTrainingsOf(
  paths: readonly Path[],
  trainingDays: number,
): ReadonlyMap<number, TutorTraining> {
  const trained = new Set<string>();
  const told = new Set<string>();
  const first = new Map<string, { readonly index: number; readonly start: string | undefined }>();
  for (const [index, path] of paths.entries()) {
    const { tutor, edition } = path;
    if (!tutor) continue;
    if (tutor.trainedOn) told.add(tutor.id);
    const days = new Set(tutor.trainedOn).size;
    if (days >= (edition === '2017' ? 1 : trainingDays)) trained.add(tutor.id);
    const start = startOf(path);
    const before = first.get(tutor.id);
    const isEarlier = start !== undefined && (before?.start === undefined || start < before.start);
    if (!before || isEarlier) first.set(tutor.id, { index, start });
  }
  const others = [...first].filter(([tutor]) => !trained.has(tutor));
  return new Map(others.map(([tutor, { index }]) => [index, told.has(tutor) ? 'to-train' : 'unsettled']));
}

/** The rows of a group, known and not. */
interface Gathered<Row, Blank> {
  readonly rows: Row[];
  readonly blanks: Blank[];
}

/** A group and the rows in it. */
interface Grouped<Row, Blank> extends Readonly<Gathered<Row, Blank>> {
  readonly group: CohortGroup;
}

const dimensions = [
  'all',
  'organisme',
  'tutor',
  'year',
  'bloc',
] as const satisfies readonly CohortGroup['by'][];

/**
 * Groups the rows of a cohort by each dimension, edition by edition, in the order of their first rows.
 *
 * @param rows - what is known
 * @param blanks - what is not: it belongs to the groups too
 * @returns all, then the groups by organisme, tutor, year and bloc
 */
export function groupsOf<Row extends CohortKeys, Blank extends CohortKeys>(
  rows: readonly Row[],
  blanks: readonly Blank[],
): Grouped<Row, Blank>[] {
  const grouped: Grouped<Row, Blank>[] = [];
  for (const by of dimensions) {
    const groups = new Map<EditionId | null, Map<string | null, Gathered<Row, Blank>>>();
    const groupOf = (one: CohortKeys): Gathered<Row, Blank> => {
      const value: string | number | null = by === 'all' ? null : one[by];
      const key = value === null ? null : String(value);
      const ofEdition = groups.get(one.edition) ?? new Map<string | null, Gathered<Row, Blank>>();
      groups.set(one.edition, ofEdition);
      const group = ofEdition.get(key) ?? { rows: [], blanks: [] };
      ofEdition.set(key, group);
      return group;
    };
    for (const row of rows) groupOf(row).rows.push(row);
    for (const blank of blanks) groupOf(blank).blanks.push(blank);
    for (const [edition, ofEdition] of groups) {
      for (const [key, own] of ofEdition) {
        const counted = new Set([...own.rows, ...own.blanks].map(({ path }) => path));
        counted.delete(null);
        grouped.push({ group: { by, key, edition, paths: counted.size }, ...own });
      }
    }
  }
  return grouped;
}
