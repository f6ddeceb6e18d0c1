import { judgesOf, type Judge } from './judge.js';
import type { Host, Mission, Problem } from './problem.js';
import { numbered } from './training.js';

/** Which hosts suit which missions, by classes of hosts who suit the same. */
export interface Fits {
  /** Hosts of a class suit the same missions, but for whom they manage. */
  readonly classOf: Int32Array;
  readonly classCount: number;
  /** How a class suits a mission, at `class * missions + mission`. */
  readonly classFits: Uint8Array;
  /** Number of missions that a class suits. */
  readonly breadth: Int32Array;
  /** Whether some host suits a mission only once trained for an earlier one. */
  readonly conditional: boolean;
}

/** The days of missions and of the training before each, in lists of numbers: they are read for every class. */
interface Days {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The first and the last day of the training of somebody who is never away. */
  readonly trainedFrom: Int32Array;
  readonly trainedTo: Int32Array;
}

/** Tells which hosts of a problem suit which of some missions of it. */
export function fitsOf(problem: Problem, missions: readonly Mission[]): Fits {
  const judge = judgesOf(problem);
  const classes = new Map<Judge, { readonly host: Host; readonly rank: number; readonly row: number }>();
  const classOf = Int32Array.from(problem.hosts, (host, rank) => {
    const own = judge(host, rank);
    const known = classes.get(own) ?? { host, rank, row: classes.size };
    classes.set(own, known);
    return known.row;
  });
  const count = missions.length;
  const days = daysOf(problem, missions);
  const classFits = new Uint8Array(classes.size * count);
  const breadth = new Int32Array(classes.size);
  const present = new Map<Judge, Uint8Array>();
  let conditional = false;
  for (const [own, { host, rank, row }] of classes) {
    const likewise = judge({ ...host, unavailable: [] }, rank);
    const base = present.get(likewise) ?? Uint8Array.from(missions, likewise);
    present.set(likewise, base);
    const fits = own === likewise ? base : lessAbsences(base, host, own, missions, days);
    classFits.set(fits, row * count);
    for (const [mission, fit] of fits.entries()) {
      if (fit > 0) breadth[row] = (breadth[row] ?? 0) + 1;
      if (fit === 1 && !missions[mission]?.optional) conditional = true;
    }
  }
  return { classOf, classCount: classes.size, classFits, breadth, conditional };
}

function daysOf({ trainer }: Problem, missions: readonly Mission[]): Days {
  const trainings = missions.map(({ start }) => (trainer([], start) ?? []).map(numbered));
  return {
    from: Int32Array.from(missions, ({ from }) => from),
    to: Int32Array.from(missions, ({ to }) => to),
    trainedFrom: Int32Array.from(trainings, ([first = 0]) => first),
    trainedTo: Int32Array.from(trainings, (training) => training.at(-1) ?? 0),
  };
}

/** What is left for somebody who is away at times: only what his absences touch is judged again. */
function lessAbsences(
  base: Uint8Array,
  { unavailable }: Host,
  own: Judge,
  missions: readonly Mission[],
  { from, to, trainedFrom, trainedTo }: Days,
): Uint8Array {
  const fits = base.slice();
  for (let mission = 0; mission < fits.length; mission += 1) {
    if (fits[mission] === 0) continue;
    let touched = fits[mission] === 1;
    for (const absence of unavailable) {
      touched ||= absence.from <= (to[mission] ?? 0) && (from[mission] ?? 0) <= absence.to;
      touched ||= absence.from <= (trainedTo[mission] ?? 0) && (trainedFrom[mission] ?? 0) <= absence.to;
    }
    const one = touched ? missions[mission] : undefined;
    if (one) fits[mission] = own(one);
  }
  return fits;
}
