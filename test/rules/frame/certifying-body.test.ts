import { expect, it } from 'vitest';
import { referential } from '../../../src/index.js';
import { isCertifyingBody } from '../../../src/rules/frame/certifying-body.js';

it.each([
  ['Ucanss', true],
  ['UCANSS', true],
  [' Ucanss ', true],
  ["l'Ucanss", true],
  ['L\u2019Ucanss', true],
  ["L' Ucanss", true],
  ['la Caisse nationale des allocations familiales', true],
  ['Les Caisses nationales', true],
  ['Le i4.10', true],
  ['Institut 4.10, site de Lille', true],
  ['Înstitut 4.10', true],
  ['Institut 4.10bis', false],
  ['Ucanss2', false],
  ["l'Institut", false],
  ["l'", false],
  // It validates the certificate, and sends nobody to the jury.
  ['CPNEFP du Régime général de Sécurité sociale', false],
  ['un autre organisme', false],
  ['Organisme de la Ucanss', false],
])('%s presides: %s', (name, presides) => {
  expect(isCertifyingBody(referential, name)).toBe(presides);
});

it('reads the names in the facts, with their articles and accents', () => {
  const { certification } = referential;
  const { source } = certification;
  const certifiers = [{ name: "L'École nationale", role: 'certifier', source }] as const;
  const facts = { ...referential, certification: { ...certification, certifiers } };
  expect(
    ['école nationale', "L'Ecole nationale", 'Ucanss'].map((name) => isCertifyingBody(facts, name)),
  ).toEqual([true, true, false]);
});
