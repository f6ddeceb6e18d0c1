/**
 * Splits a whole number into whole parts in proportion to weights. The parts sum to it exactly: each ends where
 * the rounded share of all up to it ends. Products are taken as big integers, so that no cent is lost.
 *
 * @param whole - what is split, a whole number of zero or more
 * @param weights - one whole number of zero or more for each part; at least one is positive
 * @returns the parts in order
 */
export function splitWhole(whole: number, weights: readonly number[]): number[] {
  const sum = BigInt(weights.reduce((total, weight) => total + weight, 0));
  let weighed = 0n;
  let given = 0;
  return weights.map((weight) => {
    weighed += BigInt(weight);
    const reached = Number((BigInt(whole) * weighed) / sum);
    const part = reached - given;
    given = reached;
    return part;
  });
}

/**
 * Multiplies a whole number by a fraction, rounded to the nearest whole number, halves up.
 *
 * @param whole - what is multiplied, a whole number of zero or more
 * @param numerator - a whole number of zero or more
 * @param denominator - a positive whole number
 * @returns a whole number, exact where it is a safe one
 */
export function fractionOf(whole: number, numerator: number, denominator: number): number {
  const doubled = 2n * BigInt(whole) * BigInt(numerator) + BigInt(denominator);
  return Number(doubled / (2n * BigInt(denominator)));
}
