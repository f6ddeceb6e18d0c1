import type { PathReport } from '../model/finding.js';
import type { IsoDay } from '../model/day.js';
import type { BlocId } from '../model/ids.js';
import type { Path } from '../model/path.js';
import { activityTypes, type Activity } from '../model/path.js';
import { checkPath } from '../rules/check.js';
import type { PlannerFacts } from './facts.js';
import { placeAround } from './place.js';
import type { Problem } from './problem.js';
import type { Choice } from './search.js';

/** What a plan is worth by each criterion. */
export interface PlanValue {
  /** Recommendations that the path breaks. */
  readonly recommendations: number;
  /** The day on which the jury sits. */
  readonly juryOn?: IsoDay;
  /** The seats and the ways to them, in cents. */
  readonly costCents: number;
  /** Usages that the path breaks. */
  readonly usages: number;
}

/** A path through the sessions of a catalogue. */
export interface PlannedPath {
  readonly path: Path;
  /** The sessions taken, in the order of their days. */
  readonly sessions: readonly string[];
  /** The jury session. */
  readonly jury?: string;
  readonly value: PlanValue;
  readonly report: PathReport;
}

/** Makes the path of a choice, checks it, and tells what it is worth. */
export function plannedPathOf(facts: PlannerFacts, problem: Problem, choice: Choice): PlannedPath {
  const path = pathOf(facts, problem, choice);
  const report = checkPath(facts, path);
  const { jury } = choice.jury;
  return {
    path,
    sessions: choice.offers.map(({ session }) => session.id),
    ...(jury && { jury: jury.id }),
    value: {
      recommendations: broken(report, 'recommendation'),
      ...(jury && { juryOn: jury.on }),
      costCents: choice.offers.reduce((sum, { costCents }) => sum + costCents, 0),
      usages: broken(report, 'usage'),
    },
    report,
  };
}

function broken({ findings }: PathReport, force: 'recommendation' | 'usage'): number {
  return findings.filter((finding) => finding.force === force && finding.verdict === 'unmet').length;
}

function pathOf(facts: PlannerFacts, problem: Problem, choice: Choice): Path {
  const { request, isComplete } = problem;
  const { candidate, tutor, acquired, positionedOn } = structuredCopy(request);
  const { activities, depositedOn } = placeAround(facts, problem, choice);
  const { jury } = choice.jury;
  return {
    formatVersion: 1,
    edition: 'blocs',
    kind: isComplete ? 'complete' : 'individualised',
    blocs: blocsAsPlanned(problem, choice),
    candidate,
    ...(positionedOn !== undefined && { positioning: { on: positionedOn } }),
    ...(acquired && { acquired }),
    activities: [...activities].sort(byDay),
    ...(depositedOn !== undefined && { dossier: { depositedOn } }),
    ...(jury && { jury: { on: jury.on } }),
    ...(tutor && { tutor }),
  };
}

/** The blocs targeted, in the order in which their modules are taken, those acquired first. */
export function blocsAsPlanned({ request, slots }: Problem, { offers }: Choice): BlocId[] {
  const taken = offers.flatMap(({ slot }) => {
    const unit = slots[slot]?.unit;
    return unit === undefined || unit === 'transverse' ? [] : [unit];
  });
  const others = request.blocs.filter((bloc) => !taken.includes(bloc));
  return [...others, ...new Set(taken)];
}

/** The order in which activities are listed: by start, then as the types are. */
export function byDay(a: Activity, b: Activity): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return activityTypes.indexOf(a.type) - activityTypes.indexOf(b.type);
}

/** A copy that shares nothing with a request or a path: it is plain JSON. */
export function structuredCopy<Json>(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
