// What the checker costs, against the budgets of the house plan. Ratios of medians within one run, the sides of
// each taken turn about: the machine's speed and moods fall on both. After `npm run build`:
//   npm run bench:checker -- [--million]
import { performance } from 'node:perf_hooks';
import { buildIndividualPath, buildStandardPath, checkCohort, checkPath } from 'cqp-mo';

/** @typedef {import('cqp-mo').Path} Path */
/** @typedef {readonly [from: string, to: string]} Span */
/** @typedef {{ what: string, ours: number, theirs: number, unit: string, budget: number }} Row */

const million = process.argv.includes('--million');

/** Results are kept here, so that no call can be left out as useless. */
let kept = 0;

/**
 * @param {readonly number[]} times
 * @returns {number}
 */
function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}

/**
 * Times two sides turn about, and answers the median of each in milliseconds a call.
 *
 * @param {readonly [() => number, () => number]} sides
 * @param {{ warmUp: number, batches: number, calls: number }} amount
 * @returns {[number, number]}
 */
function race(sides, { warmUp, batches, calls }) {
  /** @type {[number[], number[]]} */
  const times = [[], []];
  for (let batch = -warmUp; batch < batches; batch += 1) {
    // Each side begins every second batch: neither always pays for what the other left to collect.
    for (const side of batch % 2 === 0 ? [0, 1] : [1, 0]) {
      const call = sides[side === 0 ? 0 : 1];
      const since = performance.now();
      for (let count = 0; count < calls; count += 1) kept += call();
      const time = (performance.now() - since) / calls;
      if (batch >= 0) times[side === 0 ? 0 : 1].push(time);
    }
  }
  return [median(times[0]), median(times[1])];
}

/**
 * @param {string} name
 * @param {Path} path
 * @returns {Row}
 */
function onePath(name, path) {
  const text = JSON.stringify(path);
  const [ours, theirs] = race(
    [() => checkPath(path).findings.length, () => JSON.parse(text).activities.length],
    { warmUp: 100, batches: 301, calls: 100 },
  );
  const what = `checkPath / JSON.parse, ${name} (${text.length} characters)`;
  return { what, ours: ours * 1000, theirs: theirs * 1000, unit: 'us', budget: 1 };
}

/**
 * Numbers below a bound, in an order that looks like chance and is the same each time.
 *
 * @param {number} seed
 * @returns {(below: number) => number}
 */
function shuffler(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * @param {number} rank days after 1 January 2020
 * @returns {string}
 */
function dayOf(rank) {
  return new Date(Date.UTC(2020, 0, 1 + rank)).toISOString().slice(0, 10);
}

const days = Array.from({ length: 5000 }, (_, rank) => dayOf(rank));

/**
 * Paths of one activity and a jury: a mission of a tutor each, and nothing else.
 *
 * @param {number} count
 * @param {number} tutors
 * @returns {Path[]}
 */
function missions(count, tutors) {
  const pick = shuffler(count);
  return Array.from({ length: count }, (_, index) => {
    const first = pick(4500);
    const start = days[first] ?? '';
    return {
      formatVersion: 1,
      edition: 'blocs',
      kind: 'complete',
      blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
      candidate: { id: `c-${index}` },
      activities: [{ id: 'a', type: 'regroupement', module: 'role-missions', start, end: start }],
      jury: { on: days[first + 200 + pick(300)] ?? '' },
      tutor: { id: `t-${pick(tutors)}` },
    };
  });
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Sorts the spans twice: by their first day, and by their last.
 *
 * @param {readonly Span[]} spans
 * @returns {number}
 */
function sortTwice(spans) {
  const byFrom = [...spans].sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]));
  const byTo = [...spans].sort((a, b) => order(a[1], b[1]) || order(a[0], b[0]));
  return byFrom.length + byTo.length;
}

/**
 * @param {number} count
 * @param {number} tutors
 * @param {{ warmUp: number, batches: number, calls: number }} amount
 * @returns {Row}
 */
function oneCohort(count, tutors, amount) {
  const paths = missions(count, tutors);
  /** @type {Span[]} */
  const spans = paths.map(({ activities, jury }) => [activities[0]?.start ?? '', jury?.on ?? '']);
  const [ours, theirs] = race([() => checkCohort(paths).tutors.length, () => sortTwice(spans)], amount);
  const what = `checkCohort / two sorts, ${count} missions, ${tutors} tutors`;
  return { what, ours, theirs, unit: 'ms', budget: 1 };
}

const people = { candidate: { id: 'c-1', lineManager: 'n-1' }, tutor: { id: 't-1' } };
const standard = buildStandardPath({ ...people, start: '2027-01-11' });
const individual = buildIndividualPath({
  ...people,
  start: '2027-01-11',
  blocs: ['bloc-3'],
  positionedOn: '2026-12-01',
});

const rows = [
  onePath('the standard path', standard),
  onePath('one bloc', individual),
  oneCohort(100_000, 2000, { warmUp: 2, batches: 9, calls: 1 }),
];
if (million) rows.push(oneCohort(1_000_000, 2000, { warmUp: 1, batches: 3, calls: 1 }));

for (const { what, ours, theirs, unit, budget } of rows) {
  const ratio = ours / theirs;
  const told = [ours, theirs].map((time) => `${time.toFixed(1).padStart(8)} ${unit}`).join('  ');
  const mark = ratio <= budget ? 'ok' : 'OVER';
  console.log(`${what.padEnd(68)} ${told}  ratio ${ratio.toFixed(2).padStart(6)}  budget ${budget}  ${mark}`);
}
console.log(`(node ${process.version}, ${kept} results)`);
