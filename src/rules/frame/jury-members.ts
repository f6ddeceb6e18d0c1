import type { JuryRole } from '../../model/ids.js';
import type { JuryMember, Path } from '../../model/path.js';
import type { Outcome } from '../rule.js';

/** A member of the jury with the place in the path. */
export interface SeatedMember {
  readonly member: JuryMember;
  /** JSON pointer into the path. */
  readonly at: string;
}

/** The members of the jury in one of the roles; none where the jury is not composed yet. */
export function membersIn(path: Path, ...roles: readonly JuryRole[]): SeatedMember[] {
  const seated = path.jury?.members?.flatMap((member, index) =>
    roles.includes(member.role) ? [{ member, at: `/jury/members/${index}` }] : [],
  );
  return seated ?? [];
}

/** What a rule about members finds when the jury does not have them yet, and what besides is missing. */
export function juryNotComposed(rule: string, who: string, ...besides: readonly string[]): Outcome {
  return {
    verdict: 'undetermined',
    message: `${rule} : ${who} n'est pas encore désigné.`,
    at: [],
    missing: ['/jury/members', ...besides],
  };
}
