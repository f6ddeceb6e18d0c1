/**
 * How many random cases a property tries: as many as it asks for, but no more than the environment variable
 * CQP_MO_RUNS. The runs under other time zones and of mutants try fewer than the main run.
 */
export function runs(most: number): number {
  const cap = process.env['CQP_MO_RUNS'];
  if (cap === undefined) return most;
  if (!/^[1-9]\d*$/.test(cap)) throw new Error(`CQP_MO_RUNS is no number of runs: ${cap}`);
  return Math.min(most, Number(cap));
}
