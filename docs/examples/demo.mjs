// One path from end to end: built, checked, timed, priced. An ordinary consumer of the package.
//   npm run demo -- [--start 2027-01-11] [--blocs bloc-2,bloc-3] [--json]
import {
  addMonths,
  buildIndividualPath,
  buildStandardPath,
  checkPath,
  costOf,
  CqpMoError,
  durationOf,
} from 'cqp-mo';
import { ArgumentFault, readArguments } from './arguments.mjs';
import { written } from './written.mjs';

/** The same organisme, manager, N+1 and tutor each time, so that every rule has what it asks for. */
const people = {
  candidate: { id: 'manager-1', employer: 'organisme-1', lineManager: 'n-plus-1' },
  tutor: { id: 'tuteur-1' },
};

try {
  const { start, blocs, complete, json } = readArguments(process.argv.slice(2));
  const path = complete
    ? buildStandardPath({ ...people, start })
    : buildIndividualPath({ ...people, start, blocs, positionedOn: addMonths(start, -1) });
  const demo = {
    path,
    report: checkPath(path),
    duration: durationOf(path),
    cost: costOf(path, { year: Number(start.slice(0, 4)) }),
  };
  process.stdout.write(`${json ? JSON.stringify(demo, null, 2) : written(demo)}\n`);
} catch (error) {
  const line =
    error instanceof ArgumentFault
      ? error.message
      : error instanceof CqpMoError
        ? `Aucun parcours ne peut être construit avec ces arguments (${error.message}).`
        : undefined;
  if (line === undefined) throw error;
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
