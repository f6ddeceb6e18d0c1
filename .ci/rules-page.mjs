// docs/guide/rules.md, made from the rules and their limits.

/** @typedef {import('../src/index.js').Rule} Rule */
/** @typedef {import('../src/index.js').Limit} Limit */
/** @typedef {import('../src/index.js').Limits} Limits */
/** @typedef {import('../src/index.js').SourceRef} SourceRef */

const introduction = `
# The rules

What \`checkPath\` and \`checkCohort\` judge, in the order of their findings. Each statement is ours, in French, as is what
the notes quote; the documents are named by their ids, as \`referential.documents\` describes them.

- **Force.** An _obligation_ that is unmet makes a path non-compliant. A _recommendation_ is advised by a document, a
  _usage_ describes what is done: neither decides.
- **Source.** _Stated_ in so many words, _derived_ by arithmetic from what is stated, or a _reading_ of ours; what must be
  known of the doubt follows in French.
- **Limits.** The records of \`referential.limits\` that the rule reads. Reaching a limit exactly always passes.
- **Not checked.** What the sentence of the source says and a program cannot see in a path.

This page is generated: \`npm run rules\` writes it.
`;

/** What Markdown would take for markup. @param {string} text */
const plain = (text) => text.replace(/[\\`*_<>[\]|]/g, String.raw`\$&`);

/** @param {Rule} rule */
const forceOf = ({ force, individualisedForce }) =>
  individualisedForce ? `${force}; ${individualisedForce} in an individualised path` : force;

/** @param {Rule} rule */
const scopeOf = ({ editions, kind }) =>
  [...editions.map((edition) => `\`${edition}\``), ...(kind ? [`${kind} paths`] : [])].join(', ');

/** @param {SourceRef} source */
const sourceText = ({ document, place, status, note }) =>
  [`\`${document}\`, ${plain(place)} (${status}).`, ...(note ? [plain(note)] : [])].join(' ');

/** Equal bounds are one value. @param {Limit} limit */
const valueOf = ({ unit, atLeast, atMost, about }) => {
  const values = [
    ...(atLeast !== undefined && atLeast === atMost ? [`exactly ${atLeast}`] : []),
    ...(atLeast !== undefined && atLeast !== atMost ? [`at least ${atLeast}`] : []),
    ...(atMost !== undefined && atLeast !== atMost ? [`at most ${atMost}`] : []),
    ...(about !== undefined ? [`about ${about}`] : []),
  ];
  const largest = atMost ?? atLeast ?? about;
  const name = unit === 'weeks-per-month' ? 'weeks per month' : unit;
  return `${values.join(', ')} ${largest === 1 ? name.replace(/s\b/, '') : name}`;
};

/** @param {Limit} limit */
const limitText = (limit) => `\`${limit.id}\`, ${valueOf(limit)}: ${plain(limit.what)}.`;

/** @param {Rule} rule @param {Limits} limits */
const section = (rule, limits) => {
  const read = (rule.limits ?? []).map((id) => limitText(limits[id]));
  const lines = [
    `- **Force:** ${forceOf(rule)}`,
    `- **Judges:** ${rule.judges === 'cohort' ? 'the paths of a cohort together' : 'one path'}, edition ${scopeOf(rule)}`,
    `- **Source:** ${sourceText(rule.source)}`,
    ...(rule.sourceIn2017 ? [`- **Source in 2017:** ${sourceText(rule.sourceIn2017)}`] : []),
    ...(read.length === 1 ? [`- **Limit:** ${read[0]}`] : []),
    ...(read.length > 1 ? ['- **Limits:**', ...read.map((limit) => `  - ${limit}`)] : []),
    ...(rule.notChecked ? [`- **Not checked:** ${plain(rule.notChecked)}`] : []),
  ];
  return `## ${rule.id}\n\n> ${plain(rule.statement)}\n\n${lines.join('\n')}\n`;
};

/**
 * The page of the rules, in Markdown that is still to be formatted.
 *
 * @param {readonly Rule[]} rules
 * @param {Limits} limits
 */
export function rulesPage(rules, limits) {
  const rows = rules.map(
    (rule) => `| [${rule.id}](#${rule.id}) | ${forceOf(rule)} | ${rule.judges} | ${scopeOf(rule)} |`,
  );
  return [
    introduction,
    '| rule | force | judges | editions |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...rules.map((rule) => section(rule, limits)),
  ].join('\n');
}
