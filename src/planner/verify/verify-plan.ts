import type { Catalogue } from '../catalogue.js';
import { requireCatalogue } from '../catalogue.js';
import type { PlannerFacts } from '../facts.js';
import { checkPath } from '../../rules/check.js';
import type { OptimalPlan, Plan } from '../plan-path.js';
import type { PlannedPath } from '../plan.js';
import { requireKnownSessions, requireRequest, type PlanRequest } from '../request.js';
import { checkCertificate, type Field } from './certificate.js';
import { checkConflict } from './conflict.js';
import { obstaclesTo, obstaclesToJury, offerOf, pinsOf } from './obstacles.js';
import { requirePlan } from './plan-shape.js';
import { checkPlanned } from './planned.js';
import { reasonList, type PlanVerification, type Refuse } from './reason.js';
import { bitOf, termsOf, type Terms } from './terms.js';
import { compareWorths } from './bounds.js';
import { worthOf } from './worths.js';

/**
 * Checks a plan by a way of its own: nothing of the search is run, its certificate is followed.
 *
 * Of the best path: sessions and jury exist, are allowed and may follow one another; the path carries them and the
 * rest where it may stand; the checker finds on it what the report says and no unmet obligation, and as many
 * recommendations and usages broken as the value says; the certificate proves that none is worth less. Each of the
 * alternatives is a path in the same way, and no better than the one before it; that none was skipped is not checked.
 *
 * Of an impossibility: the certificate proves it (or the request by itself does); each element of the conflict
 * is a bond of the request, and its path takes sessions that are allowed once the bond and what is told besides are
 * given up, carries them on their days, meets the obligations that were not given up, and is worth what it says.
 * That this path is the best, and that the elements suffice for a conflict, is not checked, nor, for these paths alone,
 * the order of the sessions and what stands around them.
 *
 * @param facts - the referential
 * @param request - what was asked for
 * @param catalogue - what was on offer
 * @param plan - the plan, with its certificate
 * @returns whether it is proved, else up to a hundred reasons why not, each with a JSON pointer into the plan
 * @throws CqpMoError with the code and the place of the fault when request, catalogue or plan is malformed
 */
export function verifyPlan(
  facts: PlannerFacts,
  request: PlanRequest,
  catalogue: Catalogue,
  plan: Plan,
): PlanVerification {
  requireRequest(request);
  requireCatalogue(catalogue);
  requireKnownSessions(request, catalogue);
  requirePlan(plan);
  const terms = termsOf(facts, request);
  const { reasons, refuse } = reasonList();
  if (plan.status === 'optimal') checkOptimal(terms, catalogue, plan, refuse);
  else checkConflict(terms, catalogue, plan.conflict, refuse);
  if (!plan.certificate) {
    refuse('no-certificate', '/certificate', 'Without its certificate a plan proves nothing.');
  } else if (plan.status === 'optimal') {
    checkCertificate(terms, fieldOf(terms, catalogue), plan.certificate, plan.value, refuse);
  } else if (!isExcluded(terms, catalogue)) {
    checkCertificate(terms, fieldOf(terms, catalogue), plan.certificate, undefined, refuse);
  }
  return reasons.length === 0 ? { valid: true } : { valid: false, reasons };
}

/** What may be taken by what the request allows. */
function fieldOf(terms: Terms, catalogue: Catalogue): Field {
  const { sessions, juries } = catalogue;
  const pins = pinsOf(terms.request, catalogue);
  return {
    offers: sessions
      .filter((session) => obstaclesTo(terms, pins, session).length === 0)
      .map((session) => offerOf(terms, session)),
    juries: juries.filter((jury) => obstaclesToJury(terms, pins, jury).length === 0),
  };
}

function checkOptimal(terms: Terms, catalogue: Catalogue, plan: OptimalPlan, refuse: Refuse): void {
  const claim = { terms, catalogue, givenUp: [], refuse };
  checkPlanned({ ...claim, planned: plan, pointer: '' });
  const taken = new Set([choiceOf(plan)]);
  for (const [index, other] of plan.alternatives.entries()) {
    const pointer = `/alternatives/${index}`;
    checkPlanned({ ...claim, planned: other, pointer });
    const choice = choiceOf(other);
    if (taken.has(choice)) refuse('wrong-alternative', pointer, 'It takes the sessions of one before it.');
    taken.add(choice);
    const before = plan.alternatives[index - 1] ?? plan;
    if (compareWorths(worthOf(terms, before.value), worthOf(terms, other.value)) <= 0) continue;
    refuse('wrong-alternative', `${pointer}/value`, 'It is better than the one before it.');
  }
}

/** Names what a path takes. */
function choiceOf({ sessions, jury }: PlannedPath): string {
  return JSON.stringify([[...sessions].sort(), jury]);
}

/**
 * Whether the request by itself leaves no path: an obligation that is unmet before anything is planned, or a
 * session pinned of a module that is not to be followed.
 */
function isExcluded({ facts, request, all, isComplete }: Terms, { sessions }: Catalogue): boolean {
  const pins = new Set(request.pinned);
  if (sessions.some(({ id, module }) => pins.has(id) && (all & bitOf(module)) === 0)) return true;
  const { candidate, tutor, blocs } = request;
  const { findings } = checkPath(facts, {
    formatVersion: 1,
    edition: 'blocs',
    kind: isComplete ? 'complete' : 'individualised',
    blocs: [...blocs],
    candidate,
    activities: [],
    ...(tutor && { tutor }),
  });
  return findings.some(
    ({ rule, verdict, force }) => rule.startsWith('tutor-') && verdict === 'unmet' && force === 'obligation',
  );
}
