import { expect, it } from 'vitest';
import { checkPath, rules } from '../../../src/index.js';
import { bloc2Path, completePath, path2017 } from '../../support/paths.js';

it.each([
  ['complete', completePath],
  ['individualised', bloc2Path],
  ['of edition 2017', path2017],
])('bears what its rule is in a path %s', (_, path) => {
  for (const finding of checkPath(path).findings) {
    const rule = rules.find(({ id }) => id === finding.rule);
    const isIndividualised = path.kind === 'individualised';
    expect(finding.force).toBe((isIndividualised && rule?.individualisedForce) || rule?.force);
    expect(finding.source).toEqual((path.edition === '2017' && rule?.sourceIn2017) || rule?.source);
    const isSilent = finding.verdict === 'not-applicable' || rule?.notChecked === undefined;
    expect('notChecked' in finding).toBe(!isSilent);
    if (!isSilent) expect(finding.notChecked).toBe(rule.notChecked);
  }
});

it('covers rules whose force, source and reserve vary', () => {
  expect(
    rules.some(({ individualisedForce, force }) => individualisedForce && individualisedForce !== force),
  ).toBe(true);
  expect(rules.some(({ sourceIn2017 }) => sourceIn2017)).toBe(true);
  expect(rules.some(({ notChecked }) => notChecked)).toBe(true);
});
