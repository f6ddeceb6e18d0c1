/** The stable codes of what a plan may be refused for. */
export const planReasonCodes = /* @__PURE__ */ Object.freeze([
  // The path is not what it claims.
  'unknown-session',
  'unknown-jury',
  'session-not-allowed',
  'jury-not-allowed',
  'pinned-left-out',
  'module-left-out',
  'module-twice',
  'sessions-out-of-order',
  'order-broken',
  'starts-too-early',
  'too-near-jury',
  'no-free-day',
  'request-not-carried',
  'activity-misplaced',
  'report-differs',
  'obligation-unmet',
  'wrong-recommendations',
  'wrong-jury-day',
  'wrong-cost',
  'wrong-usages',
  'wrong-alternative',
  // The proof does not prove it.
  'no-certificate',
  'bounds-unreadable',
  'unproved-state',
  'bound-too-high',
  'unproved-first-jury',
  'jury-left-out',
  'value-not-proved',
  'plan-not-excluded',
  // The conflict is none.
  'no-conflict',
  'unknown-bond',
] as const);
/** Stable code of what a plan is refused for. */
export type PlanReasonCode = (typeof planReasonCodes)[number];

/** Why a plan is refused. */
export interface PlanReason {
  readonly code: PlanReasonCode;
  /** JSON pointer (RFC 6901) into the plan, `''` for the whole. */
  readonly pointer: string;
  /** An English sentence. */
  readonly explanation: string;
}

/** What `verifyPlan` found. */
export type PlanVerification =
  { readonly valid: true } | { readonly valid: false; readonly reasons: readonly PlanReason[] };

/** Takes a reason down. */
export type Refuse = (code: PlanReasonCode, pointer: string, explanation: string) => void;

/** How many reasons a refusal tells at most: one false bound may belie thousands. */
const mostReasons = 100;

/** A list of reasons without repetitions, and how one is added to it. */
export function reasonList(): { readonly reasons: readonly PlanReason[]; readonly refuse: Refuse } {
  const reasons: PlanReason[] = [];
  const seen = new Set<string>();
  return {
    reasons,
    refuse: (code, pointer, explanation) => {
      const key = `${code} ${pointer}`;
      if (seen.has(key) || reasons.length >= mostReasons) return;
      seen.add(key);
      reasons.push({ code, pointer, explanation });
    },
  };
}
