// What is mutated, and the tests that judge it. A mutant of a constant is judged by all tests of its part until
// one fails, so those that cannot tell, such as every day since 1990 for a mutant of a rule, stay out.
const parts = {
  rules: { mutate: ['src/rules/**/*.ts'], include: ['test/{mutation,rules,invariants}/**/*.test.ts'] },
  model: { mutate: ['src/model/**/*.ts'], include: ['test/{mutation,model,rules,invariants}/**/*.test.ts'] },
};

export const partNames = Object.keys(parts);
export const partName = process.env.CQP_MO_PART ?? 'rules';
export const part = parts[partName];
if (!part) throw new Error(`no part ${partName}: ${partNames.join(', ')}`);
