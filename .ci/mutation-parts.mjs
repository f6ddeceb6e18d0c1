import { readdirSync } from 'node:fs';

// What is mutated, and the tests that judge it, in order: what kills most mutants comes first.
const ofRules = [
  'test/mutation/first.test.ts',
  ...readdirSync(new URL('../test/rules', import.meta.url)).map((file) => `test/rules/${file}`),
];
const random = ['every-path', 'facts', 'cohort-oracle'].map((name) => `test/invariants/${name}.test.ts`);
const ofModel = [
  'day',
  'french',
  'ledger-shape',
  'lookup',
  'path-shape',
  'public-holidays',
  'recognise',
  'shape',
  'working-days',
].map((name) => `test/model/${name}.test.ts`);

const parts = {
  rules: { mutate: ['src/rules/**/*.ts'], tests: [...ofRules, ...random] },
  model: { mutate: ['src/model/**/*.ts'], tests: [...ofModel, ...ofRules] },
};

export const partNames = Object.keys(parts);
export const partName = process.env.CQP_MO_PART ?? 'rules';
export const part = parts[partName];
if (!part) throw new Error(`no part ${partName}: ${partNames.join(', ')}`);
