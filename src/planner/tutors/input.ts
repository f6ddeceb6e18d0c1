import type { Path } from '../../model/path.js';
import { faultOfPath } from '../../model/path-shape.js';
import {
  fault,
  faultOf,
  refuse,
  under,
  faultsOf,
  type Fault,
  type Faults,
  type ObjectShape,
  type Shape,
} from '../../model/shape.js';
import { closedDaysShape, reversedPeriodOf } from '../../model/working-days.js';
import type { AssignTutorsOptions, TutorOffer } from './types.js';

const offersShape = {
  listOf: {
    required: { id: 'text' },
    optional: {
      trainedOn: { listOf: 'day' },
      lineManagementYears: 'amount',
      unavailable: { listOf: { required: { from: 'day', to: 'day' } } },
    },
  },
  distinct: 'ids',
} as const satisfies Shape;

const optionsShape = {
  required: {},
  optional: { from: 'day', closedDays: closedDaysShape, maxSteps: 'integer' },
} as const satisfies ObjectShape;

/** Throws the `CqpMoError` that tells where the arguments are malformed: under `/paths`, `/tutors` or `/options`. */
export function requireArguments(
  paths: readonly Path[],
  offers: readonly TutorOffer[],
  options: AssignTutorsOptions,
): void {
  refuseUnder('paths', faultOfPaths(paths));
  refuseUnder('tutors', faultsOfTutors(offers).next().value);
  refuseUnder('options', faultOf(optionsShape, options));
  const reversed = options.closedDays && reversedPeriodOf(options.closedDays);
  refuseUnder('options', reversed && under('closedDays', reversed));
}

/** Finds what keeps a value from being a list of tutors: its form first, then its consistency. */
export function* faultsOfTutors(value: unknown): Faults {
  let sound = true;
  for (const found of faultsOf(offersShape, value)) {
    sound = false;
    yield found;
  }
  if (sound) yield* inconsistenciesOfTutors(value as readonly TutorOffer[]);
  return undefined;
}

/** Finds what the parts of tutors of the right form owe each other: no absence ends before it starts. */
export function* inconsistenciesOfTutors(offers: readonly TutorOffer[]): Faults {
  for (const [index, { unavailable = [] }] of offers.entries()) {
    const found = reversedPeriodOf({ periods: unavailable });
    if (found) yield under(index, { ...found, pointer: found.pointer.replace('/periods', '/unavailable') });
  }
  return undefined;
}

function refuseUnder(argument: string, found: Fault | undefined): void {
  refuse(found && under(argument, found));
}

function faultOfPaths(paths: unknown): Fault | undefined {
  if (!Array.isArray(paths)) return fault('invalid-type', 'expected a list of paths');
  const firstPathOf = new Map<string, number>();
  // By index: a hole of the list is no path either.
  for (let index = 0; index < paths.length; index += 1) {
    const path: unknown = paths[index];
    const found = faultOfPath(path);
    if (found) return under(index, found);
    const { id } = (path as Path).candidate;
    const first = firstPathOf.get(id);
    if (first !== undefined) {
      const explanation = `the candidate ${id} has the path at /paths/${String(first)} already`;
      return under(index, under('candidate', under('id', fault('duplicate-id', explanation, { found: id }))));
    }
    firstPathOf.set(id, index);
  }
  return undefined;
}
