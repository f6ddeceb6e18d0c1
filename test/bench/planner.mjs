// Whether the plan is as good as it says, and what it costs: `planPath` against HiGHS and MiniZinc (Chuffed, Gecode), all
// in WebAssembly, on models of decision 0016 that share no code with the planner. In one run: agreement on instances far
// too large to go through every choice; the ratio of times on the largest; how the time grows with the catalogue.
// Agreement is a check, and a disagreement ends the run with 1; times are not. After `npm run build`:
//   npm run bench:planner -- [--instances 310] [--highs 40] [--gecode 30] [--seed 0] [--seconds 20] [--large 100]
import { tallyOf } from './planner/agreement.mjs';
import { tellGrowth } from './planner/growth.mjs';
import { highsReferee } from './planner/highs.mjs';
import { minizincReferee } from './planner/minizinc.mjs';
import { tellRace } from './planner/race.mjs';
import { tellTally } from './planner/telling.mjs';

/**
 * @param {string} name
 * @param {number} usual
 * @returns {number}
 */
function asked(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

const [instances, seed, seconds] = [asked('instances', 310), asked('seed', 0), asked('seconds', 20)];
const [byHighs, byGecode, large] = [asked('highs', 40), asked('gecode', 30), asked('large', 100)];
const highs = await highsReferee();
const minizinc = await minizincReferee();

/** HiGHS takes small catalogues, as its time grows fast, and what Chuffed leaves: mostly that nothing fits. */
const smallPerModule = 12;
let left = byHighs;
const tally = await tallyOf(
  [
    {
      name: 'Chuffed',
      judge: (reading) => minizinc(reading, 'chuffed', seconds / 2),
      takes: () => true,
    },
    {
      name: 'HiGHS',
      judge: async (reading) => Promise.resolve(highs(reading, seconds)),
      takes: ({ perModule, isSettled }) => !isSettled || (perModule <= smallPerModule && left-- > 0),
    },
    {
      name: 'Gecode',
      judge: (reading) => minizinc(reading, 'gecode', seconds),
      takes: ({ rank, isSettled }) => !isSettled || rank % Math.ceil(instances / byGecode) === 0,
    },
  ],
  instances,
  seed,
);
const disagreements = tellTally(tally);
const others = await tellRace({ highs, minizinc }, large, seconds);
tellGrowth();
console.log(`(node ${process.version})`);
process.exitCode = disagreements + others > 0 ? 1 : 0;
