import { faultOf, refuse, type ObjectShape } from '../model/shape.js';
import { alternativesOf } from './alternatives.js';
import { allHold, type Bond } from './bond.js';
import { sentenceOf } from './bond-wording.js';
import { requireCatalogue, type Catalogue } from './catalogue.js';
import type { Certificate } from './certificate.js';
import { certify } from './certify.js';
import { conflictOf } from './conflict.js';
import type { PlannerFacts } from './facts.js';
import { plannedPathOf, type PlannedPath } from './plan.js';
import { problemOf } from './problem.js';
import { requireKnownSessions, requireRequest, type PlanRequest } from './request.js';
import { search } from './search.js';

/** How much a plan tells. */
export interface PlanOptions {
  /** How many next best plans are told too: none by default. */
  readonly alternatives?: number;
  /** Whether a conflict is merely `minimal`, the default, or the `smallest` there is. */
  readonly explain?: 'minimal' | 'smallest';
  /** Whether the plan carries its proof for `verifyPlan`: false by default. */
  readonly certificate?: boolean;
}

/** One of the things that cannot hold together. */
export interface ConflictElement {
  readonly bond: Bond;
  /** The bond in a French sentence. */
  readonly message: string;
  /** What must be given up besides it, where other things cannot hold together either. */
  readonly besides: readonly Bond[];
  /** The best path once it is given up. */
  readonly otherwise: PlannedPath;
}

/** The best path. */
export interface OptimalPlan extends PlannedPath {
  readonly status: 'optimal';
  /** The next best ones, each of which differs from all before it by a session at least. */
  readonly alternatives: readonly PlannedPath[];
  readonly certificate?: Certificate;
}

/** Why there is no path. */
export interface InfeasiblePlan {
  readonly status: 'infeasible';
  /** Things that cannot hold together; without any one of them a path exists. */
  readonly conflict: readonly ConflictElement[];
  readonly certificate?: Certificate;
}

/** The best path through a catalogue, or why there is none. */
export type Plan = OptimalPlan | InfeasiblePlan;

const planOptionsShape = {
  required: {},
  optional: {
    alternatives: 'integer',
    certificate: 'boolean',
    explain: { oneOf: ['minimal', 'smallest'], otherwise: 'unknown-kind' },
  },
} as const satisfies ObjectShape;

/**
 * Chooses the best path among the sessions on offer, or tells why there is none.
 *
 * @param facts - the referential
 * @param request - what is asked for
 * @param catalogue - what is on offer
 * @param options - how much is told
 * @returns the plan
 */
export function planPath(
  facts: PlannerFacts,
  request: PlanRequest,
  catalogue: Catalogue,
  options: PlanOptions = {},
): Plan {
  requireRequest(request);
  requireCatalogue(catalogue);
  requireKnownSessions(request, catalogue);
  refuse(faultOf(planOptionsShape, options));
  const problem = problemOf(facts, request, catalogue, allHold);
  const choice = search(problem);
  const proof = options.certificate ? { certificate: certify(problem, choice) } : {};
  if (choice) {
    const alternatives = alternativesOf(problem, choice, options.alternatives ?? 0);
    return {
      status: 'optimal',
      ...plannedPathOf(facts, problem, choice),
      alternatives: alternatives.map((other) => plannedPathOf(facts, problem, other)),
      ...proof,
    };
  }
  const conflict = conflictOf(facts, request, catalogue, options.explain === 'smallest');
  return {
    status: 'infeasible',
    conflict: conflict.flatMap(({ bond, besides, problem: relieved }): ConflictElement[] => {
      const instead = search(relieved);
      if (!instead) return [];
      return [
        {
          bond,
          message: sentenceOf(facts, bond),
          besides,
          otherwise: plannedPathOf(facts, relieved, instead),
        },
      ];
    }),
    ...proof,
  };
}
