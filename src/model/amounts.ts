/** Days of work in whole days or halves, as in `5.5`. The length of a day in hours is stated nowhere. */
export type Days = number;

/** Integer minutes. */
export type Minutes = number;

/** Integer euro cents. */
export type Cents = number;

/** Integer hundredths of a percent: 10 000 is the whole. */
export type BasisPoints = number;

/** Tells whether a number is a count of days that the documents could state: zero or more, in halves. */
export function isHalfDays(value: number): boolean {
  return Number.isInteger(value * 2) && value >= 0;
}
