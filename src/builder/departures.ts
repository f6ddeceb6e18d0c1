import { addMonths, type IsoDay } from '../model/day.js';
import type { Activity } from '../model/path.js';
import type { Referential } from '../model/referential.js';
import { endOf, type Candidacy } from './jury-day.js';

/** What the departures of a path are counted by. */
export interface Duties {
  readonly limits: Referential['limits'];
  /** Whether the transverse module is neither followed nor held, so that a long path departs from advice. */
  readonly lacksTransverse: boolean;
}

/** An obligation outweighs all recommendations together. */
const obligation = 100;

/**
 * Counts from how many obligations and recommendations the order of a path departs, as far as it depends on
 * where the builder puts things: zero is the best, and an obligation outweighs any number of recommendations.
 *
 * @param candidacy - the dates of the path
 * @param duties - limits, and what is known of the transverse module
 * @returns the weight of what is broken
 */
export function departuresOf(candidacy: Candidacy, { limits, lacksTransverse }: Duties): number {
  const { training, preparer, depositedOn, juryOn } = candidacy;
  const spe = training.filter(({ type }) => type === 'spe');
  const analyser = training.find((one) => one.type === 'regroupement' && one.module === 'analyser');
  const collective = preparer.find(({ type }) => type === 'regroupement');
  const supports = [analyser, collective].flatMap((one) => (one ? [one] : []));
  const firstSpeEnd = spe.map(({ end }) => end).sort()[0];
  const notice = limits['preparer-before-jury'].atLeast ?? 0;
  const advised = limits['jury-after-preparer'].atMost;
  const years = limits['transverse-discontinuous-path'].atMost;
  const obligations = [
    analyser !== undefined && collective !== undefined && analyser.end > collective.start,
    firstSpeEnd !== undefined && supports.some(({ start }) => start < firstSpeEnd),
    collective !== undefined && addMonths(collective.end, notice) > juryOn,
    supports.some(({ end }) => end > juryOn),
    (endOf(spe) ?? '') > depositedOn,
    depositedOn > juryOn,
  ];
  const recommendations = [
    advised !== undefined && collective !== undefined && juryOn > addMonths(collective.end, advised),
    lacksTransverse && years !== undefined && spansOver(years, [...training, ...preparer], juryOn),
  ];
  return obligation * obligations.filter(Boolean).length + recommendations.filter(Boolean).length;
}

function spansOver(years: number, activities: readonly Activity[], juryOn: IsoDay): boolean {
  const first = activities.map(({ start }) => start).sort()[0] ?? juryOn;
  const end = endOf(activities) ?? juryOn;
  return (end > juryOn ? end : juryOn) > addMonths(first, years * 12);
}
