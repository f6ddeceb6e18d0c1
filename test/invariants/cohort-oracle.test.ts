import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCohort,
  type Activity,
  type IsoDay,
  type Path,
  type TutorLoad,
  type TutorOverload,
  type Verdict,
} from '../../src/index.js';
import { runs } from '../support/runs.js';

// An oracle by counting: it goes through every day of a window and shares no code with the library.

const window = 120;
const advised = 2;
const days = Array.from({ length: window }, (_, index) => index);
/** A day before the window stands for all that come before, and one after it for all that follow. */
const daysAndBeyond = [-1, ...days, window];

/** A day of the window as text; 22 December comes first, so that years and a 29 February are within. */
function written(day: number): IsoDay {
  return new Date(Date.UTC(2027, 11, 22 + day)).toISOString().slice(0, 10);
}

/** A path as the oracle sees it: days are ranks in the window. */
interface Draft {
  readonly edition: Path['edition'];
  readonly tutor: string | undefined;
  readonly lineManager: string | undefined;
  /** First and last day of each activity. */
  readonly activities: readonly (readonly [number, number])[];
  readonly jury: { readonly on?: number } | undefined;
}

const people = fc.constantFrom('t', 'u', 'v');
const day = fc.nat({ max: window - 1 });
const activity = fc
  .tuple(day, fc.nat({ max: 25 }))
  .map(([start, length]) => [start, Math.min(start + length, window - 1)] as const);
const draft: fc.Arbitrary<Draft> = fc.record({
  edition: fc.constantFrom('blocs', 'blocs', 'blocs', 'blocs', '2017'),
  tutor: fc.option(people, { nil: undefined, freq: 9 }),
  lineManager: fc.option(people, { nil: undefined }),
  activities: fc.oneof(
    { arbitrary: fc.array(activity, { minLength: 1, maxLength: 4 }), weight: 5 },
    { arbitrary: fc.constant([]), weight: 1 },
  ),
  jury: fc.oneof(
    { arbitrary: fc.record({ on: day }), weight: 3 },
    { arbitrary: fc.constantFrom({}, undefined), weight: 1 },
  ),
});
const cohorts = fc.oneof(
  fc.array(draft, { maxLength: 9, size: 'max' }),
  fc.array(draft, { maxLength: 18, size: 'max' }),
);

function activityOf([start, end]: readonly [number, number], index: number): Activity {
  const dated = { id: `a-${String(index)}`, start: written(start), end: written(end) };
  return index % 2 === 0
    ? { ...dated, type: 'regroupement', module: 'droit' }
    : { ...dated, type: 'spe', unit: 'bloc-3' };
}

function pathOf({ edition, tutor, lineManager, activities, jury }: Draft, index: number): Path {
  return {
    formatVersion: 1,
    edition,
    kind: 'individualised',
    blocs: ['bloc-3'],
    candidate: { id: candidateOf(index), ...(lineManager !== undefined && { lineManager }) },
    activities: activities.map(activityOf),
    ...(tutor !== undefined && { tutor: { id: tutor } }),
    ...(jury && { jury: jury.on === undefined ? {} : { on: written(jury.on) } }),
  };
}

function candidateOf(index: number): string {
  return `c-${String(index)}`;
}

/** The days on which a mission surely runs, and those on which it may, were its unknown ends open. */
interface Mission {
  readonly candidate: string;
  readonly sure: ReadonlySet<number>;
  readonly possible: ReadonlySet<number>;
}

function missionOf({ activities, jury }: Draft, index: number): Mission {
  const first = Math.min(...activities.map(([start]) => start));
  const last = Math.max(...activities.map(([, end]) => end));
  const on = jury?.on;
  const isSure = (at: number): boolean => {
    if (activities.length === 0) return at === on;
    if (on === undefined) return first <= at && at <= last;
    return at === first || (first < at && at <= on);
  };
  const mayRun = (at: number): boolean =>
    isSure(at) || ((activities.length === 0 || first <= at) && (on === undefined || at <= on));
  return {
    candidate: candidateOf(index),
    sure: new Set(days.filter(isSure)),
    possible: new Set(daysAndBeyond.filter(mayRun)),
  };
}

interface Answer {
  readonly verdict: Verdict;
  readonly load: TutorLoad;
}

function answerFor(tutor: string, cohort: readonly Draft[]): Answer {
  const missions = cohort.flatMap((path, index) =>
    path.tutor === tutor && path.edition === 'blocs' ? [missionOf(path, index)] : [],
  );
  const counts = days.map((at) => missions.filter(({ sure }) => sure.has(at)).length);
  const peak = Math.max(...counts);

  const stretches: number[][] = [];
  for (const at of days.filter((one) => (counts[one] ?? 0) > advised)) {
    const latest = stretches.at(-1);
    if (latest?.at(-1) === at - 1) latest.push(at);
    else stretches.push([at]);
  }
  const overloads = stretches.map((stretch): TutorOverload => {
    const [from = NaN, to = NaN] = [stretch[0], stretch.at(-1)];
    return {
      from: written(from),
      to: written(to),
      managers: Math.max(...stretch.map((at) => counts[at] ?? NaN)),
      candidates: missions
        .filter(({ sure }) => stretch.some((at) => sure.has(at)))
        .map(({ candidate }) => candidate),
      backOn: written(to + 1),
    };
  });

  const daysOfMore = (least: number): number[] =>
    daysAndBeyond.filter((at) => missions.filter(({ possible }) => possible.has(at)).length >= least);
  const lastFull = daysOfMore(advised).at(-1);
  const open = daysOfMore(advised + 1).length > 0;
  return {
    verdict: overloads.length > 0 ? 'unmet' : open ? 'undetermined' : 'met',
    load: {
      tutor,
      missions: missions.length,
      peak,
      ...(peak > 0 && { peakOn: written(counts.indexOf(peak)) }),
      overloads,
      ...(lastFull !== undefined && { freeFrom: lastFull === window ? null : written(lastFull + 1) }),
    },
  };
}

describe('the load of tutors over a cohort', () => {
  it('is what counting every day gives', () => {
    const numRuns = runs(2000);
    const seen = { met: 0, unmet: 0, undetermined: 0, 'not-applicable': 0, waived: 0 };
    fc.assert(
      fc.property(cohorts, (cohort) => {
        const named = cohort.flatMap(({ tutor, edition }) =>
          tutor !== undefined && edition === 'blocs' ? [tutor] : [],
        );
        const answers = [...new Set(named)].sort().map((tutor) => answerFor(tutor, cohort));
        const report = checkCohort(cohort.map(pathOf));
        expect(report.tutors).toStrictEqual(answers.map(({ load }) => load));
        const verdicts = answers.length === 0 ? ['not-applicable'] : answers.map(({ verdict }) => verdict);
        expect(report.findings.map(({ verdict }) => verdict)).toEqual(verdicts);
        for (const { verdict } of report.findings) seen[verdict] += 1;
      }),
      { numRuns },
    );
    // The corpus is worth something only with enough of each; a few cohorts tell nothing of that.
    if (numRuns < 1000) return;
    for (const verdict of ['met', 'unmet', 'undetermined'] as const) {
      expect(seen[verdict]).toBeGreaterThan(numRuns / 20);
    }
  });
});
