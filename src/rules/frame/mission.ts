import type { IsoDay } from '../../model/day.js';
import type { Path } from '../../model/path.js';
import { waiverOf, type GrantedWaiver } from './waive.js';

/**
 * A tutor's mission with one manager. It runs from the first activity of the path to the jury; that reading
 * is ours, the guide only says "à la fois". `from` and `to` bound the days on which it surely runs; where a
 * date is missing, `possible` bounds those on which it may.
 */
export interface Mission {
  readonly candidate: string;
  /** Index of the path in the cohort. */
  readonly index: number;
  /** Absent when the path has no date at all. */
  readonly sure?: Span;
  readonly possible: Span;
  /** JSON pointers of what would bound the mission. */
  readonly missing: readonly string[];
  /** What the path says against counting the mission, if it does; its pointer starts with the index. */
  readonly waiver?: GrantedWaiver;
}

/** A stretch of days, both included. */
export interface Span {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

const firstDay = '0001-01-01';
/** The end of a mission that may go on for ever. */
export const lastDay = '9999-12-31';

/** Reads the mission of the tutor of a path. */
export function missionOf(path: Path, index: number): Mission {
  const jury = path.jury?.on;
  let first: IsoDay | undefined;
  let last = jury ?? firstDay;
  for (const { start, end } of path.activities) {
    if (first === undefined || start < first) first = start;
    if (jury === undefined && end > last) last = end;
  }
  const from = first ?? jury;
  const granted = waiverOf(path, 'tutor-two-managers');
  const to = from !== undefined && last < from ? from : last;
  return {
    candidate: path.candidate.id,
    index,
    ...(from === undefined ? {} : { sure: { from, to } }),
    possible: {
      from: first ?? firstDay,
      to: jury === undefined ? lastDay : to,
    },
    missing: [
      ...(first === undefined ? [`/${index}/activities`] : []),
      ...(jury === undefined ? [`/${index}/jury/on`] : []),
    ],
    ...(granted && { waiver: { ...granted, at: `/${index}${granted.at}` } }),
  };
}
