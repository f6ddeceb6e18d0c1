import type { RuleId } from '../model/ids.js';
import type { RuleFacts } from '../rules/rule.js';
import { allHold, type Bond } from './bond.js';
import type { Catalogue } from './catalogue.js';
import type { PlanRequest } from './request.js';
import { blocsToCertify, slotsOf } from './slots.js';

/** Rules that bind the choice of sessions in every request. */
const rulesOfSessions = [
  'support-modules-order',
  'support-after-spe',
  'preparer-two-months-before-jury',
  'spe-before-deposit',
  'training-before-jury',
  'jury-registered',
] as const satisfies readonly RuleId[];

/**
 * Lists what binds a plan and could be given up, those first that a person would give up last.
 *
 * @param facts - the modules
 * @param request - what is asked for
 * @param catalogue - what is on offer
 * @returns the bonds, each once
 */
export function bondsOf(facts: RuleFacts, request: PlanRequest, { sessions, juries }: Catalogue): Bond[] {
  const slots = slotsOf(facts, request, allHold);
  const { order = 'fixed', sites, refused = [], pinned = [], unavailable = [], latestJury } = request;
  const blocs = blocsToCertify(request);
  const full = (module: Bond & { kind: 'seats' }): Bond[] => (module.sessions.length > 0 ? [module] : []);
  return [
    ...rulesOf(request).map((rule): Bond => ({ kind: 'rule', rule })),
    ...slots.map(({ module }): Bond => ({ kind: 'module', module })),
    { kind: 'bloc-by-bloc' },
    ...(order === 'fixed' && blocs.length > 1 ? [{ kind: 'order', blocs } as const] : []),
    ...slots.flatMap(({ module }) =>
      full({ kind: 'seats', module, sessions: fullOf(sessions.filter((one) => one.module === module)) }),
    ),
    ...full({ kind: 'seats', module: 'jury', sessions: fullOf(juries) }),
    ...(sites ? [{ kind: 'sites', sites: [...sites] } as const] : []),
    ...refused.map((session): Bond => ({ kind: 'refused', session })),
    ...pinned.map((session): Bond => ({ kind: 'pinned', session })),
    ...unavailable.map(({ from, to }): Bond => ({ kind: 'unavailable', from, to })),
    { kind: 'earliest-start', on: request.earliestStart },
    ...(latestJury === undefined ? [] : [{ kind: 'latest-jury', on: latestJury } as const]),
  ];
}

function rulesOf({ kind, positionedOn, tutor }: PlanRequest): RuleId[] {
  const isComplete = kind === 'complete';
  return [
    ...(isComplete ? (['transverse-first'] as const) : []),
    ...rulesOfSessions,
    ...(!isComplete && positionedOn !== undefined ? (['positioning-before-individual-path'] as const) : []),
    ...(tutor ? (['tutor-is-not-line-manager'] as const) : []),
    ...(tutor?.trainedOn ? (['tutor-trained-before-mission', 'tutor-training-days'] as const) : []),
  ];
}

function fullOf(sessions: readonly { readonly id: string; readonly seats: number }[]): string[] {
  return sessions.filter(({ seats }) => seats === 0).map(({ id }) => id);
}
