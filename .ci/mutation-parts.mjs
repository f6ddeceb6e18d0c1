import { readdirSync } from 'node:fs';

const files = (folder) =>
  readdirSync(new URL(`../${folder}`, import.meta.url))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`);

// What is mutated, and the tests that judge it, in order: what kills most mutants in little time comes first.
const ofRules = [...files('test/rules/frame'), 'test/mutation/first.test.ts', ...files('test/rules')];
const random = ['every-path', 'facts', 'cohort-oracle'].map((name) => `test/invariants/${name}.test.ts`);
const ofModel = [
  'test/mutation/day.test.ts',
  ...files('test/model').filter((file) => file !== 'test/model/day.test.ts'),
];

// A bundle is built and imported on its own: the tests of a module of the model come before the others, and
// those that take seconds judge no other module.
const parts = {
  rules: { mutate: ['src/rules/**/*.ts'], bundles: [[...ofRules, ...random]] },
  model: {
    mutate: ['src/model/**/*.ts'],
    bundles: [...ofModel.map((file) => [file]), ofRules],
    forTheirModuleAlone: ['test/mutation/day.test.ts', 'test/model/public-holidays.test.ts'],
  },
};

export const partNames = Object.keys(parts);
export const partName = process.env.CQP_MO_PART ?? 'rules';
export const part = parts[partName];
if (!part) throw new Error(`no part ${partName}: ${partNames.join(', ')}`);
