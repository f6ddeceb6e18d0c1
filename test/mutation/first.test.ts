import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../../.ci/rules-page.mjs';
import { checkCohort, checkPath, referential, rules, type Finding, type RuleId } from '../../src/index.js';
import { conformanceCases } from '../cases/index.js';
import { faultsOf, faultsOfMessage } from '../support/sound-finding.js';
import { bloc2Path, completePath, path2017 } from '../support/paths.js';

// What kills most mutants, at once: a run of a mutant ends at its first failure, and hundreds of tests cost more
// than what they do. The same is asserted test by test in the main run.

const verdictOf = ({ rule, verdict, gapDays }: Pick<Finding, 'rule' | 'verdict' | 'gapDays'>): string =>
  `${rule} ${verdict} ${String(gapDays)}`;

it('writes the page of the rules, but for the form of its tables and lists', () => {
  const written = readFileSync(new URL('../../docs/guide/rules.md', import.meta.url), 'utf8');
  expect(words(rulesPage(rules, referential.limits))).toBe(words(written));
});

const reports = (one: (typeof conformanceCases)[number]): [unknown, readonly Finding[]] =>
  'cohort' in one ? [one.cohort, checkCohort(one.cohort).findings] : [one.path, checkPath(one.path).findings];

/** The cases that bear on what is mutated: those of the rule, or all of them where it is no rule. */
const mutated = (globalThis as { mutatedRule?: string }).mutatedRule;
const own = conformanceCases.filter(({ name }) => mutated !== undefined && name.startsWith(`${mutated}: `));
const atStake = own.length > 0 ? own : conformanceCases;

it('answers every case, in findings that point, ask and speak as they should', () => {
  for (const one of atStake) {
    const [judged, findings] = reports(one);
    const ruled = new Set<RuleId>(one.expected.map(({ rule }) => rule));
    const said = findings.filter(({ rule }) => ruled.has(rule)).map(verdictOf);
    const wanted = rules.flatMap(({ id }) => one.expected.filter(({ rule }) => rule === id)).map(verdictOf);
    if (said.join() !== wanted.join()) throw new Error(one.name);
    for (const finding of findings) {
      if (own.length > 0 && finding.rule !== mutated) continue;
      for (const fault of faultsOfMessage(finding)) throw new Error(fault);
      for (const fault of faultsOf(finding, judged)) throw new Error(fault);
    }
  }
});

it('meets every rule that speaks of a whole path', () => {
  for (const path of [completePath, bloc2Path, path2017]) {
    const { findings } = checkPath(path);
    expect(findings.filter(({ verdict }) => verdict !== 'met' && verdict !== 'not-applicable')).toEqual([]);
  }
});

function words(text: string): string {
  return text.replaceAll(/[\s|*-]+/g, ' ').trim();
}
