import { CqpMoError } from '../../model/error.js';
import { fault, faultOf, isPlainObject, refuse, under, type Fault } from '../../model/shape.js';
import { faultsOfCatalogue, type Catalogue } from '../catalogue.js';
import { faultsOfRequest, requireKnownSessions, type PlanRequest } from '../request.js';
import { faultsOfTutors } from '../tutors/input.js';
import type { TutorOffer } from '../tutors/types.js';
import type { CohortOptions } from './types.js';

/**
 * Throws the `CqpMoError` that tells where the arguments are malformed: under `/requests`, `/catalogue`, `/tutors`
 * or `/options`.
 */
export function requireArguments(
  requests: readonly PlanRequest[],
  catalogue: Catalogue,
  tutors: readonly TutorOffer[] | undefined,
  options: CohortOptions,
): void {
  refuseUnder('requests', faultOfRequests(requests));
  refuseUnder('catalogue', faultsOfCatalogue(catalogue).next().value);
  for (const [index, request] of requests.entries()) {
    if (request.pinned || request.refused) requireKnown(request, index, catalogue);
  }
  if (tutors !== undefined) refuseUnder('tutors', faultsOfTutors(tutors).next().value);
  refuseUnder('options', faultOfOptions(options));
}

function faultOfRequests(requests: unknown): Fault | undefined {
  if (!Array.isArray(requests))
    return fault('invalid-type', 'expected a list of requests', { found: requests });
  const candidates = new Set<string>();
  // By index: a hole of the list is no request either.
  for (let index = 0; index < requests.length; index += 1) {
    const request: unknown = requests[index];
    const found = faultsOfRequest(request).next().value;
    if (found) return under(index, found);
    const { id } = (request as PlanRequest).candidate;
    if (candidates.has(id)) {
      const twice = fault('duplicate-id', `the candidate ${id} stands twice`, { found: id });
      return under(index, under('candidate', under('id', twice)));
    }
    candidates.add(id);
  }
  return undefined;
}

function requireKnown(request: PlanRequest, index: number, catalogue: Catalogue): void {
  try {
    requireKnownSessions(request, catalogue);
  } catch (error) {
    if (!(error instanceof CqpMoError)) throw error;
    const found = { ...fault(error.code, 'the catalogue has no such session'), pointer: error.pointer };
    refuseUnder('requests', under(index, found));
  }
}

function faultOfOptions(options: unknown): Fault | undefined {
  if (!isPlainObject(options)) return fault('invalid-type', 'expected an object', { found: options });
  const { solver, ...others } = options;
  const solve = (solver as { readonly solve?: unknown } | null | undefined)?.solve;
  if (solver !== undefined && typeof solve !== 'function') {
    return under('solver', fault('invalid-type', 'expected the instance that the package highs loads'));
  }
  return faultOf({ required: {}, optional: { maxSteps: 'integer' } }, others);
}

function refuseUnder(argument: string, found: Fault | undefined): void {
  refuse(found && under(argument, found));
}
