import { describe, expect, it } from 'vitest';
import {
  checkCohortWith,
  checkPathWith,
  referential,
  rules,
  type Finding,
  type Limit,
  type LimitId,
  type RuleFacts,
  type RuleId,
} from '../../src/index.js';
import { completePath } from '../support/paths.js';

/** What a rule says of the complete path, alone in its cohort, by a copy of the referential. */
function findingBy(facts: RuleFacts, rule: RuleId): Finding | undefined {
  const findings = [
    ...checkPathWith(facts, completePath).findings,
    ...checkCohortWith(facts, [completePath]).findings,
  ];
  return findings.find((finding) => finding.rule === rule);
}

function withLimit(id: LimitId, change: Partial<Limit>): RuleFacts {
  const { limits } = referential;
  return { ...referential, limits: { ...limits, [id]: { ...limits[id], ...change } } };
}

/** `preparer` ends on 24 November 2027 and the jury sits on 11 February 2028: two months and eighteen days. */
const rows: [rule: RuleId, limit: LimitId, change: Partial<Limit>, inMessage: string][] = [
  ['support-modules-present', 'support-module-times', { atLeast: 2 }, '2 fois'],
  ['preparer-two-months-before-jury', 'preparer-before-jury', { atLeast: 3 }, '3 mois'],
  ['jury-two-to-three-months', 'jury-after-preparer-usual', { atLeast: 1, atMost: 2 }, '1 à 2 mois'],
  ['jury-within-six-months', 'jury-after-preparer', { atMost: 2 }, '2 mois'],
  ['tutor-two-managers', 'managers-per-tutor', { atMost: 0 }, '0 manager'],
];

describe('the facts decide', () => {
  it.each(rows)('%s follows %s to %j', (rule, limit, change, inMessage) => {
    expect(findingBy(referential, rule)?.verdict).toBe('met');
    const changed = findingBy(withLimit(limit, change), rule);
    expect(changed?.verdict).toBe('unmet');
    expect(changed?.message).toContain(inMessage);
  });

  it('are tried for every limit that a rule names', () => {
    const named = rules.flatMap(({ id, limits = [] }) => limits.map((limit) => `${id} ${limit}`));
    expect(rows.map(([rule, limit]) => `${rule} ${limit}`).sort()).toEqual(named.sort());
  });

  it('hold for the SPE of a unit and the modules of a bloc as well', () => {
    const units = referential.units.map((unit) => (unit.id === 'bloc-4' ? { ...unit, speCount: 2 } : unit));
    expect(findingBy({ ...referential, units }, 'spe-count')).toMatchObject({
      verdict: 'unmet',
      expected: { 'bloc-4': 2 },
    });
    const modules = referential.modules.map((one) =>
      one.id === 'droit' ? { ...one, title: 'Autre titre' } : one,
    );
    const withoutDroit = completePath.activities.filter(
      (one) => !('module' in one) || one.module !== 'droit',
    );
    const report = checkPathWith({ ...referential, modules }, { ...completePath, activities: withoutDroit });
    expect(report.findings.find(({ rule }) => rule === 'modules-of-blocs')?.message).toContain(
      '« Autre titre »',
    );
  });
});
