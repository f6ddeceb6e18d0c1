import type { Finding, PathReport } from '../../model/finding.js';

/** How a finding is marked; the shape of the mark says it without its colour. */
export type MarkKind = 'obligation' | 'advice' | 'unsettled';

/** A finding of the picture, under its number. */
export interface Mark {
  readonly number: number;
  readonly kind: MarkKind;
  readonly finding: Finding;
}

/** The findings that a picture tells of, and those that belong to each place of the path. */
export interface Marks {
  readonly all: readonly Mark[];
  /** The marks of what stands at a JSON pointer, or around it. */
  readonly at: (pointer: string) => readonly Mark[];
}

/**
 * Numbers the findings to be marked: every unmet one, and the undetermined ones that speak of something drawn.
 *
 * @param report - the report on the path, if there is one
 * @param drawn - the JSON pointers of what the picture shows
 */
export function marksOf(report: PathReport | undefined, drawn: readonly string[]): Marks {
  const unmet: Finding[] = [];
  const undetermined: Finding[] = [];
  for (const finding of report?.findings ?? []) {
    if (finding.verdict === 'unmet') unmet.push(finding);
    else if (finding.verdict === 'undetermined' && drawn.some((pointer) => speaksOf(finding, pointer))) {
      undetermined.push(finding);
    }
  }
  const all = [...unmet, ...undetermined].map((finding, index): Mark => {
    const { verdict, force } = finding;
    const kind = verdict === 'undetermined' ? 'unsettled' : force === 'obligation' ? 'obligation' : 'advice';
    return { number: index + 1, kind, finding };
  });
  return { all, at: (pointer) => all.filter(({ finding }) => speaksOf(finding, pointer)) };
}

/** Whether a finding points to something or into it: `/activities/3/end` speaks of `/activities/3`. */
function speaksOf({ at }: Finding, pointer: string): boolean {
  return at.some((one) => one === pointer || one.startsWith(`${pointer}/`));
}
