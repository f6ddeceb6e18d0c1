import { compareWorths, stepOn, type BoundTable, type Entry, type Worth } from './bounds.js';
import { followedIn, isUnitOpen, landingsOf, mayFollow, type Landing } from './moves.js';
import type { Refuse } from './reason.js';
import type { Taking } from './takings.js';
import { modulesIn, type Terms } from './terms.js';

/** What bounds are followed by. */
export interface Course {
  readonly terms: Terms;
  /** The sessions that may be taken. */
  readonly takings: readonly Taking[];
  /** Whether what is broken counts: the way to a jury, not to any jury at all. */
  readonly isCounted: boolean;
  /** The least and the most days from one module to the next, where the pace is kept. */
  readonly pace?: { readonly least: number; readonly most: number };
  /** The worth before any session. */
  readonly initial: Worth;
  /** The worth after a landing. */
  readonly after: (worth: Worth, landing: Landing) => Worth;
  /** Where the list of bounds stands. */
  readonly pointer: string;
}

/**
 * Follows every session from every state of a table: from each bound that holds on its first day, what the session
 * leads to must be bounded, and not by more than that.
 *
 * @returns whether all bounds hold; those that do not are taken down
 */
export function follow(course: Course, table: BoundTable, refuse: Refuse): boolean {
  const { terms, takings, isCounted, pace, initial, after, pointer } = course;
  const byModule = new Map<number, Taking[]>();
  for (const taking of takings) {
    const { bit } = taking.offer;
    byModule.set(bit, [...(byModule.get(bit) ?? []), taking]);
  }
  const first: Entry = { state: 0, lastStart: -Infinity, froms: [-Infinity], worths: [initial], pointer };
  const sources = [first, ...[...table.values()].flat().filter(({ state }) => followedIn(state) !== 0)];
  let holds = true;
  for (const source of sources) {
    const { state, lastStart } = source;
    const most = pace && isUnitOpen(terms, state) ? pace.most : Infinity;
    for (const [bit, ofModule] of byModule) {
      if (!mayFollow(terms, state, bit)) continue;
      const isPaced = pace !== undefined && (terms.training & bit) !== 0;
      for (const taking of ofModule) {
        const { start: offerStart, session } = taking.offer;
        const days = offerStart - lastStart;
        if (isPaced && lastStart !== -Infinity && (days < pace.least || days > most)) continue;
        const worth = source.worths[stepOn(source, offerStart)];
        if (!worth) continue;
        for (const landing of landingsOf(terms, state, taking, isCounted)) {
          // Where the pace of a unit can be kept no more, there is no plan that keeps it.
          const start = isPaced ? offerStart : lastStart;
          if (pace && isUnitOpen(terms, landing.state) && landing.from - start > pace.most) continue;
          const reached = after(worth, landing);
          const fault = faultAt(course, table, landing, start, reached);
          if (!fault) continue;
          holds = false;
          const from = state === 0 ? 'the start' : source.pointer;
          refuse(
            fault.code,
            fault.pointer,
            `Session ${session.id} leads from ${from} to ${modulesIn(landing.state).join(', ')} for ${reached.join(', ')}, ${fault.code === 'unproved-state' ? 'of which nothing is said' : 'less than this bound'}.`,
          );
        }
      }
    }
  }
  return holds;
}

interface BoundFault {
  readonly code: 'unproved-state' | 'bound-too-high';
  readonly pointer: string;
}

/**
 * Finds what is wrong about the bound of the state in which a landing ends: none, or too high a one. When no unit
 * is begun, the bound for an earlier start of the last module does, as whatever may follow the later may follow it.
 */
function faultAt(
  { terms, pointer, pace }: Course,
  table: BoundTable,
  { state, from }: Landing,
  lastStart: number,
  reached: Worth,
): BoundFault | undefined {
  const mustMatch = pace !== undefined && isUnitOpen(terms, state);
  let tooHigh: string | undefined;
  for (const entry of table.get(state) ?? []) {
    if (mustMatch ? entry.lastStart !== lastStart : entry.lastStart > lastStart) continue;
    const rank = stepOn(entry, from);
    const bound = entry.worths[rank];
    if (!bound) continue;
    if (compareWorths(bound, reached) <= 0) return undefined;
    tooHigh ??= `${entry.pointer}/steps/${rank}/atLeast`;
  }
  return tooHigh === undefined
    ? { code: 'unproved-state', pointer }
    : { code: 'bound-too-high', pointer: tooHigh };
}
