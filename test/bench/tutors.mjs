// What the assignment of tutors costs, against the yardstick of the same run: `checkCohort` on the same paths once they
// have their tutors. After `npm run build`:
//   npm run bench:tutors -- [--missions 10000]
import { performance } from 'node:perf_hooks';
import { assignTutors, checkCohort } from 'cqp-mo';

/** @typedef {import('cqp-mo').Path} Path */
/** @typedef {import('cqp-mo').TutorOffer} TutorOffer */
/** @typedef {{ name: string, paths: Path[], tutors: TutorOffer[] }} Instance */

const asked = process.argv.indexOf('--missions');
const missions = asked < 0 ? 10_000 : Number(process.argv[asked + 1]);

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

const days = Array.from({ length: 5000 }, (_, rank) =>
  new Date(Date.UTC(2020, 0, 1 + rank)).toISOString().slice(0, 10),
);

/**
 * Paths of one activity and a jury, about 13 months apart, over ten years; every manager has an N+1 among the tutors.
 *
 * @param {number} count
 * @param {number} tutors
 * @returns {Path[]}
 */
function pathsOf(count, tutors) {
  const pick = shuffler(count);
  return Array.from({ length: count }, (_, index) => {
    const first = 60 + pick(3650);
    const start = days[first] ?? '';
    return {
      formatVersion: 1,
      edition: 'blocs',
      kind: 'complete',
      blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'],
      candidate: { id: `c-${index}`, lineManager: `t-${pick(tutors)}` },
      activities: [{ id: 'a', type: 'regroupement', module: 'role-missions', start, end: start }],
      jury: { on: days[first + 330 + pick(130)] ?? '' },
    };
  });
}

/**
 * @param {number} count
 * @param {(rank: number) => Omit<TutorOffer, 'id'>} [more]
 * @returns {TutorOffer[]}
 */
function tutorsOf(count, more = () => ({ trainedOn: ['2019-06-03', '2019-06-11'] })) {
  return Array.from({ length: count }, (_, rank) => ({ id: `t-${rank}`, ...more(rank) }));
}

const half = Math.ceil(missions / 12);
const paths = pathsOf(missions, half);
const pick = shuffler(7);
/** @type {Instance[]} */
const instances = [
  { name: 'all trained', paths, tutors: tutorsOf(half) },
  { name: 'none trained', paths, tutors: tutorsOf(half, () => ({})) },
  {
    name: 'a third away for some months',
    paths,
    tutors: tutorsOf(half, (rank) => {
      const from = 60 + pick(3650);
      const away = { from: days[from] ?? '', to: days[from + 60 + pick(120)] ?? '' };
      return rank % 3 > 0 ? {} : { unavailable: [away] };
    }),
  },
  { name: 'too few', paths, tutors: tutorsOf(Math.ceil(missions / 25)) },
];

/**
 * @param {readonly number[]} times
 * @returns {number}
 */
function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}

/**
 * @param {() => void} call
 * @returns {number} milliseconds
 */
function timeOf(call) {
  const since = performance.now();
  call();
  return performance.now() - since;
}

for (const { name, paths: some, tutors } of instances) {
  const plan = assignTutors(some, tutors);
  const assignments = plan.status === 'infeasible' ? [] : plan.assignments;
  const placed = some.map((path, rank) => ({
    ...path,
    tutor: { id: assignments[rank]?.tutor ?? `t-${rank}` },
  }));
  /** @type {[number[], number[]]} */
  const times = [[], []];
  for (let round = 0; round < 5; round += 1) {
    times[0].push(timeOf(() => assignTutors(some, tutors)));
    times[1].push(timeOf(() => checkCohort(placed)));
  }
  const [ours, yardstick] = [median(times[0]), median(times[1])];
  const found =
    plan.status === 'assigned'
      ? `${plan.tutorsUsed} tutors, at least ${plan.bound}${plan.optimal ? ', proved' : ''}`
      : plan.status === 'infeasible'
        ? `conflict of ${plan.conflict.length}${plan.minimal ? ', minimal' : ''}`
        : `unknown, ${plan.unassigned.length} left`;
  const figures = `${ours.toFixed(0).padStart(6)} ms  ${yardstick.toFixed(0).padStart(5)} ms  ratio ${(ours / yardstick).toFixed(1).padStart(6)}`;
  console.log(`${`${some.length} missions, ${name}`.padEnd(48)} ${figures}  ${found}`);
}
console.log(`(assignTutors and checkCohort, node ${process.version})`);
