import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, checkPath, type Path, type RuleId, type Verdict } from '../../src/index.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { damagedPath } from '../support/damaged-path.js';
import { runs } from '../support/runs.js';

const paths = fc.oneof(arbitraryPath, { arbitrary: damagedPath, weight: 3 });

/** The facts that a path may leave out; what it plans and what it holds as acquired are choices, not facts. */
const facts = [
  'candidate/employer',
  'candidate/lineManager',
  'candidate/appointedOn',
  'positioning',
  'dossier',
  'dossier/depositedOn',
  'dossier/situations',
  'jury',
  'jury/on',
  'jury/members',
  'jury/members/0/employer',
  'jury/members/0/represents',
  'jury/members/0/trainedOn',
  'jury/members/1/employer',
  'jury/notValidated',
  'jury/interviews',
  'tutor',
  'tutor/trainedOn',
  'tutor/lineManagementYears',
  'evaluators',
] as const;

/** A copy without one of its facts, the same where it has it not. */
function lessInformed(path: Path, fact: string): Path {
  const copy = structuredClone(path);
  const steps = fact.split('/');
  const last = steps.pop() ?? '';
  let at: unknown = copy;
  for (const step of steps) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  if (typeof at === 'object' && at !== null) Reflect.deleteProperty(at, last);
  return copy;
}

function verdictsOf(path: Path): Map<RuleId, Verdict> {
  return new Map(checkPath(path).findings.map(({ rule, verdict }) => [rule, verdict]));
}

describe('what a path leaves out', () => {
  it('never turns unmet into undetermined once it is known', () => {
    fc.assert(
      fc.property(paths, fc.constantFrom(...facts), (path, fact) => {
        const before = verdictsOf(lessInformed(path, fact));
        const after = verdictsOf(path);
        const undone = [...before].filter(
          ([rule, verdict]) => verdict === 'unmet' && after.get(rule) === 'undetermined',
        );
        expect(undone.map(([rule]) => rule)).toEqual([]);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('makes no rule met for want of a date', () => {
    const dates = ['jury', 'jury/on', 'dossier', 'dossier/depositedOn', 'positioning', 'tutor/trainedOn'];
    fc.assert(
      fc.property(paths, fc.constantFrom(...dates), (path, date) => {
        const known = verdictsOf(path);
        const met = [...verdictsOf(lessInformed(path, date))].filter(([, verdict]) => verdict === 'met');
        expect(met.filter(([rule]) => known.get(rule) !== 'met').map(([rule]) => rule)).toEqual([]);
      }),
      { numRuns: runs(10_000) },
    );
  });

  it('moving the jury later keeps the two months before it', () => {
    const rule = 'preparer-two-months-before-jury';
    fc.assert(
      fc.property(paths, fc.integer({ min: 0, max: 400 }), (path, days) => {
        const on = path.jury?.on;
        if (on === undefined || on > '2998') return;
        const later = { ...path, jury: { ...path.jury, on: addDays(on, days) } };
        const [before, after] = [verdictsOf(path).get(rule), verdictsOf(later).get(rule)];
        expect(before === 'met' && after === 'unmet').toBe(false);
      }),
      { numRuns: runs(10_000) },
    );
  });
});
