// A mixed-integer program, written in the LP format that HiGHS reads.

/** @typedef {readonly (readonly [factor: number, name: string | undefined])[]} Terms */

/**
 * @typedef {object} Program
 * @property {(name: string) => string} binary declares a variable that is 0 or 1
 * @property {(name: string) => string} unit declares one between 0 and 1 that the others make whole
 * @property {(terms: Terms, most: number) => void} atMost
 * @property {(terms: Terms, value: number) => void} equal
 * @property {(factor: number, name: string) => void} minimise adds a term to the objective
 * @property {() => string} text
 */

/**
 * @param {Terms} terms those without a name are left out, those of one name added up
 * @returns {string}
 */
function sumOf(terms) {
  /** @type {Map<string, number>} */
  const factors = new Map();
  for (const [factor, name] of terms) {
    if (name !== undefined) factors.set(name, (factors.get(name) ?? 0) + factor);
  }
  return [...factors]
    .filter(([, factor]) => factor !== 0)
    .map(([name, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
    .join('\n');
}

/**
 * @returns {Program}
 */
export function emptyProgram() {
  /** @type {string[]} */
  const rows = [];
  /** @type {[number, string][]} */
  const objective = [];
  /** @type {string[]} */
  const binaries = [];
  /** @type {string[]} */
  const units = [];

  /**
   * @param {Terms} terms
   * @param {'<=' | '='} relation
   * @param {number} value
   */
  function row(terms, relation, value) {
    const sum = sumOf(terms);
    const holds = relation === '=' ? value === 0 : value >= 0;
    // A row of no term binds nothing, or forbids everything: the format knows no empty sum.
    if (sum !== '') rows.push(`r${rows.length}: ${sum} ${relation} ${value}`);
    else if (!holds) rows.push(`r${rows.length}: never >= 2`);
  }

  return {
    binary: (name) => {
      binaries.push(name);
      return name;
    },
    unit: (name) => {
      units.push(name);
      return name;
    },
    atMost: (terms, most) => {
      row(terms, '<=', most);
    },
    equal: (terms, value) => {
      row(terms, '=', value);
    },
    minimise: (factor, name) => objective.push([factor, name]),
    text: () =>
      [
        'Minimize',
        `obj: ${sumOf(objective) || '0 never'}`,
        'Subject To',
        ...rows,
        'Bounds',
        '0 <= never <= 1',
        ...units.map((name) => `0 <= ${name} <= 1`),
        'Binary',
        ...binaries,
        'End',
        '',
      ].join('\n'),
  };
}
