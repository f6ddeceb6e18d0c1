import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, checkPath, type Path, type RuleId, type Verdict } from '../../src/index.js';
import { damagedPath } from '../support/damaged-path.js';
import { completePath } from '../support/paths.js';
import { runs } from '../support/runs.js';
import { forEachPath, scattered } from '../support/sampled-paths.js';

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
  'jury/members/0/validatedByUcanss',
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

/** A copy that knows what a finding misses, as the complete path has it; `/activities` stands for all of them. */
function moreInformed(path: Path, pointers: readonly string[]): Path {
  const copy = structuredClone(path);
  for (const pointer of pointers) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    let [at, from] = [copy as object, completePath as object];
    for (const step of steps) {
      if (!Reflect.has(at, step)) Reflect.set(at, step, {});
      at = Reflect.get(at, step) as object;
      from = (Reflect.get(from, step) ?? { employer: 'o-2', trainedOn: '2020-01-01' }) as object;
    }
    const value: unknown =
      Reflect.get(from, last) ??
      { represents: 'Ucanss', trainedOn: '2020-01-01', on: '2020-01-01' }[last] ??
      'o-2';
    Reflect.set(at, last, structuredClone(value));
  }
  return copy;
}

describe('what a path leaves out', () => {
  it('decides a rule once all is known that its finding misses', () => {
    fc.assert(
      fc.property(damagedPath, (path) => {
        const open = checkPath(path).findings.filter(({ verdict }) => verdict === 'undetermined');
        const still = open.filter(({ rule, missing = [] }) => {
          const verdict = verdictsOf(moreInformed(path, missing)).get(rule);
          return verdict === 'undetermined';
        });
        expect(still.map(({ rule, missing }) => [rule, missing])).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('never turns unmet into undetermined once it is known', () => {
    forEachPath((path, index) => {
      const fact = facts[scattered(index, facts.length)] ?? 'jury';
      const before = verdictsOf(lessInformed(path, fact));
      const after = verdictsOf(path);
      const undone = [...before].filter(
        ([rule, verdict]) => verdict === 'unmet' && after.get(rule) === 'undetermined',
      );
      expect(undone.map(([rule]) => `${rule} without ${fact}`)).toEqual([]);
    });
  });

  it('makes no rule met for want of a date', () => {
    const dates = ['jury', 'jury/on', 'dossier', 'dossier/depositedOn', 'positioning', 'tutor/trainedOn'];
    forEachPath((path, index) => {
      const date = dates[scattered(index, dates.length)] ?? 'jury';
      const known = verdictsOf(path);
      const met = [...verdictsOf(lessInformed(path, date))].filter(([, verdict]) => verdict === 'met');
      expect(
        met.filter(([rule]) => known.get(rule) !== 'met').map(([rule]) => `${rule} without ${date}`),
      ).toEqual([]);
    });
  });

  it('moving the jury later keeps the two months before it', () => {
    const rule = 'preparer-two-months-before-jury';
    forEachPath((path, index) => {
      const on = path.jury?.on;
      if (on === undefined || on > '2998') return;
      const later = { ...path, jury: { ...path.jury, on: addDays(on, scattered(index, 401)) } };
      const [before, after] = [verdictsOf(path).get(rule), verdictsOf(later).get(rule)];
      expect(before === 'met' && after === 'unmet').toBe(false);
    });
  });
});
