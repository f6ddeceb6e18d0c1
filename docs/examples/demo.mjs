// One path from end to end: built, checked, timed, priced. An ordinary consumer of the package.
//   npm run demo -- [--start 2027-01-11] [--blocs bloc-2,bloc-3] [--json]
import {
  addDays,
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

/** The same organisme, manager, N+1 and tutor each time; the tutor is trained a little before the start. */
const peopleFrom = (start) => ({
  candidate: { id: 'manager-1', employer: 'organisme-1', lineManager: 'n-plus-1' },
  tutor: {
    id: 'tuteur-1',
    trainedOn: [addDays(start, -21), addDays(start, -14)],
    lineManagementYears: 4,
  },
});

const situations = {
  'bloc-1': ['S1.1', 'S1.2'],
  'bloc-2': ['S2.1', 'S2.b'],
  'bloc-3': ['S3.1', 'S3.2'],
  'bloc-4': ['S4.1', 'S4.c'],
};

/** What no builder knows: the evaluators, the dossier, the jury. The jury has not read the dossier yet. */
const filledIn = (path) => ({
  ...path,
  evaluators: ['tuteur-1', 'consultant-1'],
  dossier: { ...path.dossier, situations: path.blocs.flatMap((bloc) => situations[bloc]) },
  jury: {
    ...path.jury,
    members: [
      {
        id: 'president-1',
        role: 'president',
        represents: 'Institut 4.10',
        trainedOn: addMonths(path.jury.on, -6),
      },
      { id: 'expert-1', role: 'expert', employer: 'organisme-2' },
    ],
  },
});

try {
  const { start, blocs, complete, json } = readArguments(process.argv.slice(2));
  const people = peopleFrom(start);
  const path = filledIn(
    complete
      ? buildStandardPath({ ...people, start })
      : buildIndividualPath({ ...people, start, blocs, positionedOn: addMonths(start, -1) }),
  );
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
