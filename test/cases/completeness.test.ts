import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPath, documentIds, rules, type Finding, type RuleId, type Verdict } from '../../src/index.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { damagedPath } from '../support/damaged-path.js';
import { runs } from '../support/runs.js';
import { conformanceCases } from './index.js';

/** What a path plans is known: these judge its absence, and leave nothing open. */
const neverUndetermined: readonly RuleId[] = [
  'transverse-first',
  'opening-first',
  'modules-of-blocs',
  'spe-count',
  'individual-support-of-units',
];

/** Both editions state it, for both kinds of paths. */
const neverNotApplicable: readonly RuleId[] = ['tutor-is-not-line-manager'];

/** They compare identities and presences, neither dates nor counts. */
const withoutBoundary: readonly RuleId[] = [
  'jury-registered',
  'interview-when-needed',
  'tutor-is-not-line-manager',
  'line-manager-does-not-evaluate',
  'jury-president-body',
  'jury-independent-of-employer',
];

/** The kinds of cases that a rule has among those named after it. */
function kindsOf(rule: RuleId): Set<string> {
  const own = conformanceCases.filter(({ name }) => name.startsWith(`${rule}: `));
  const verdicts = own.flatMap(({ expected }) =>
    expected.filter((one) => one.rule === rule).map(({ verdict }) => verdict),
  );
  return new Set([...verdicts, ...own.flatMap(({ boundary }) => (boundary ? [boundary] : []))]);
}

function wantedOf(rule: RuleId): string[] {
  const verdicts: Verdict[] = ['met', 'unmet', 'waived'];
  if (!neverUndetermined.includes(rule)) verdicts.push('undetermined');
  if (!neverNotApplicable.includes(rule)) verdicts.push('not-applicable');
  return withoutBoundary.includes(rule) ? verdicts : [...verdicts, 'within', 'beyond'];
}

describe('the conformance kit', () => {
  it.each(rules.map(({ id }) => id))('has every kind of case of %s', (rule) => {
    const kinds = kindsOf(rule);
    expect(wantedOf(rule).filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('holds at least 120 cases, each with a name of its own that begins with a rule at stake', () => {
    expect(conformanceCases.length).toBeGreaterThanOrEqual(120);
    const names = conformanceCases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const stray = conformanceCases.filter(
      ({ name, expected }) => !expected.some(({ rule }) => name.startsWith(`${rule}: `)),
    );
    expect(stray.map(({ name }) => name)).toEqual([]);
  });

  it('says why, and by which document', () => {
    const silent = conformanceCases.filter(
      ({ why, source }) =>
        !/^.{20,}\.$/.test(why) || !documentIds.includes(source.document) || source.place === '',
    );
    expect(silent.map(({ name, why }) => [name, why])).toEqual([]);
  });

  it('stands on boundaries that judge: within passes or is waived, beyond does not', () => {
    const verdictsOf = { within: ['met', 'not-applicable', 'waived'], beyond: ['unmet'] };
    const wrong = conformanceCases.filter(({ name, boundary, expected }) => {
      const own = expected.filter(({ rule }) => name.startsWith(`${rule}: `));
      return boundary && !own.some(({ verdict }) => verdictsOf[boundary].includes(verdict));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('excuses no rule without cause', () => {
    const belies = ({ rule, verdict, gapDays }: Finding): boolean =>
      (verdict === 'undetermined' && neverUndetermined.includes(rule)) ||
      (verdict === 'not-applicable' && neverNotApplicable.includes(rule)) ||
      (gapDays !== undefined && withoutBoundary.includes(rule));
    fc.assert(
      fc.property(fc.oneof(arbitraryPath, damagedPath), (path) => {
        expect(checkPath(path).findings.filter(belies)).toEqual([]);
      }),
      { numRuns: runs(2000) },
    );
    const named = rules.filter(({ id, limits }) => limits && withoutBoundary.includes(id));
    expect(named).toEqual([]);
  });
});
