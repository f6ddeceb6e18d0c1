import { describe, expect, it } from 'vitest';
import {
  checkCohortWith,
  checkPathWith,
  referential,
  rules,
  type Finding,
  type Limit,
  type LimitId,
  type Path,
  type RuleFacts,
  type RuleId,
  type Verdict,
} from '../../src/index.js';
import { bloc2Path, completePath, path2017, withoutModule } from '../support/paths.js';

/** What a rule says of a path, alone in its cohort, by a copy of the referential. */
function findingBy(facts: RuleFacts, rule: RuleId, path: Path = completePath): Finding | undefined {
  const findings = [...checkPathWith(facts, path).findings, ...checkCohortWith(facts, [path]).findings];
  return findings.find((finding) => finding.rule === rule);
}

function withLimit(id: LimitId, change: Partial<Limit>): RuleFacts {
  const { limits } = referential;
  return { ...referential, limits: { ...limits, [id]: { ...limits[id], ...change } } };
}

interface Row {
  readonly rule: RuleId;
  readonly limit: LimitId;
  readonly change: Partial<Limit>;
  /** The verdicts by the documents and by the copy, `met` and `unmet` unless told. */
  readonly before?: Verdict;
  readonly after?: Verdict;
  /** What the message says by the copy. */
  readonly says: string;
  /** The complete path unless told. */
  readonly path?: Path;
}

/** Thirteen months from the start to the jury, without the transverse module. */
const withoutTransverse = withoutModule(bloc2Path, 'role-missions');

/** In the complete path `preparer` ends on 24 November 2027 and the jury sits on 11 February 2028. */
const rows: readonly Row[] = [
  {
    rule: 'transverse-once',
    limit: 'transverse-discontinuous-path',
    change: { atMost: 2 },
    before: 'unmet',
    after: 'not-applicable',
    says: '2 ans',
    path: withoutTransverse,
  },
  { rule: 'monthly-pace', limit: 'module-pace', change: { about: 4 }, says: '4 semaines par mois' },
  {
    rule: 'support-modules-present',
    limit: 'support-module-times',
    change: { atLeast: 2 },
    says: '2 fois',
  },
  {
    rule: 'preparer-two-months-before-jury',
    limit: 'preparer-before-jury',
    change: { atLeast: 3 },
    says: '3 mois',
  },
  {
    rule: 'jury-two-to-three-months',
    limit: 'jury-after-preparer-usual',
    change: { atLeast: 1, atMost: 2 },
    says: '1 à 2 mois',
  },
  { rule: 'jury-within-six-months', limit: 'jury-after-preparer', change: { atMost: 2 }, says: '2 mois' },
  { rule: 'thirteen-months', limit: 'complete-path-span', change: { about: 18 }, says: '18 mois' },
  {
    rule: 'dossier-situations',
    limit: 'situations-per-bloc',
    change: { atLeast: 3, atMost: 3 },
    says: 'exactement 3 situations par bloc',
  },
  {
    rule: 'dossier-situations',
    limit: 'chosen-situations',
    change: { atLeast: 2, atMost: 2 },
    says: '1 au choix au lieu de 2. Au choix, 2 situations parmi S2.a, S2.b et S2.c.',
    path: bloc2Path,
  },
  {
    rule: 'tutor-trained-before-mission',
    limit: 'tutor-training-days',
    change: { atLeast: 3 },
    after: 'undetermined',
    says: 'un autre jour',
  },
  {
    rule: 'tutor-training-window',
    limit: 'tutor-training-before-start',
    change: { atLeast: 3, atMost: 4 },
    says: '3 à 4 semaines',
  },
  {
    rule: 'tutor-training-window',
    limit: 'tutor-training-days',
    change: { atLeast: 3 },
    after: 'undetermined',
    says: "elle n'est pas complète",
  },
  { rule: 'tutor-training-days', limit: 'tutor-training-days', change: { atLeast: 3 }, says: '3 jours' },
  { rule: 'tutor-experience', limit: 'tutor-experience', change: { atLeast: 6 }, says: '6 ans' },
  { rule: 'tutor-two-managers', limit: 'managers-per-tutor', change: { atMost: 0 }, says: '0 manager' },
  { rule: 'jury-profiles', limit: 'jury-profiles', change: { atLeast: 3 }, says: 'compte 3 profils' },
  {
    rule: 'monthly-presence',
    limit: 'module-pace-2017',
    change: { about: 0.5 },
    says: '0,5 semaine par mois',
    path: path2017,
  },
  {
    rule: 'twelve-months',
    limit: 'training-span-2017',
    change: { about: 18 },
    says: '18 mois',
    path: path2017,
  },
  {
    rule: 'first-year-in-post',
    limit: 'appointment-before-start-2017',
    change: { atMost: 0 },
    says: 'au plus tard le 2 novembre 2016',
    path: path2017,
  },
];

describe('the facts decide', () => {
  it.each(rows)(
    '$rule follows $limit to $change',
    ({ rule, limit, change, before = 'met', after = 'unmet', says, path }) => {
      expect(findingBy(referential, rule, path)?.verdict).toBe(before);
      const changed = findingBy(withLimit(limit, change), rule, path);
      expect(changed?.verdict).toBe(after);
      expect(changed?.message).toContain(says);
    },
  );

  it('are tried for every limit that a rule names', () => {
    const named = rules.flatMap(({ id, limits = [] }) => limits.map((limit) => `${id} ${limit}`));
    expect(rows.map(({ rule, limit }) => `${rule} ${limit}`).sort()).toEqual(named.sort());
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
    const report = checkPathWith({ ...referential, modules }, withoutModule(completePath, 'droit'));
    expect(report.findings.find(({ rule }) => rule === 'modules-of-blocs')?.message).toContain(
      '« Autre titre »',
    );
  });
});
