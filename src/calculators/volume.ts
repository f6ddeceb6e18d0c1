import type { DurationLine, DurationTotal, Total, UnknownVolume } from '../model/ledger.js';

/** A line of a duration before its status is read from its source. */
export type DurationVolume = Omit<DurationLine, 'status'>;

/** A volume that no document states. */
export type VolumeUnstated = Omit<UnknownVolume, 'status'>;

/** What a duration adds up: lines of more than zero, and the volumes that no document gives. */
export interface Volumes {
  readonly lines: readonly DurationVolume[];
  readonly unknown: readonly VolumeUnstated[];
}

/** Adds up the lines that name a total: `unknown` when none does and a volume of it is stated nowhere. */
export function addUp(
  lines: readonly Pick<DurationLine, 'totals' | 'quantity'>[],
  unknown: readonly Pick<UnknownVolume, 'total'>[],
  total: DurationTotal,
): Total {
  const own = lines.filter(({ totals }) => totals.includes(total));
  if (own.length === 0 && unknown.some((volume) => volume.total === total)) return 'unknown';
  return own.reduce((sum, { quantity }) => sum + quantity, 0); // exact: volumes are halves or whole numbers
}

/** The two sides of a time that the candidate spends with someone: the totals count it once. */
export function sharedTime(
  line: Omit<DurationVolume, 'actor'>,
  other: DurationVolume['actor'],
): DurationVolume[] {
  return [
    { ...line, actor: 'candidate' },
    { ...line, totals: [], actor: other },
  ];
}
