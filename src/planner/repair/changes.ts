import { daysBetween, type IsoDay } from '../../model/day.js';
import type { Activity, Path } from '../../model/path.js';
import type { RuleFacts } from '../../rules/rule.js';
import type { Choice } from '../search.js';
import type { Former } from './former.js';
import { activitySentence, depositSentence, jurySentence, sessionSentence } from './repair-wording.js';
import type { RepairChange, Stay } from './types.js';

/**
 * Lists what a repair changes in a path.
 *
 * @param facts - the modules and units that sentences name
 * @param former - the path before
 * @param path - the path after
 * @param choice - the sessions taken
 * @returns the sessions by day, then the jury, the deposit and the other activities by day
 */
export function changesOf(facts: RuleFacts, former: Former, path: Path, choice: Choice): RepairChange[] {
  const before = new Map(former.path.activities.map((one) => [one.id, one]));
  const after = new Map(path.activities.map((one) => [one.id, one]));
  const all = [...path.activities, ...former.path.activities.filter(({ id }) => !after.has(id))];
  const moved = all
    .map((one) => ({ one, from: before.get(one.id), to: after.get(one.id) }))
    .filter(({ from, to }) => !isSame(from, to))
    .sort((a, b) => dayOf(a) - dayOf(b));
  const sessions = moved.flatMap(({ one, from, to }): RepairChange[] => {
    if (!isSession(former, one)) return [];
    const stays = staysOf(from, to);
    return [
      { kind: 'session', module: one.module, ...stays, message: sessionSentence(facts, one.module, stays) },
    ];
  });
  const others = moved.flatMap(({ one, from, to }): RepairChange[] => {
    if (isSession(former, one)) return [];
    const stays = staysOf(from, to);
    const message = activitySentence(facts, one, stays);
    return [{ kind: 'activity', activity: one.id, type: one.type, ...stays, message }];
  });
  return [...sessions, ...juryChange(former, choice), ...depositChange(former.path, path), ...others];

  function dayOf({ from, to }: { from: Activity | undefined; to: Activity | undefined }): number {
    return daysBetween(epoch, (to ?? from)?.start ?? epoch);
  }
}

const epoch = '1970-01-01';

/** Whether an activity is the session of a module, before or after: not a second regroupement of it. */
function isSession({ held }: Former, one: Activity): one is Activity & { type: 'regroupement' } {
  if (one.type !== 'regroupement') return false;
  const former = held.get(one.module);
  return former === undefined || former.activity.id === one.id;
}

function isSame(from: Activity | undefined, to: Activity | undefined): boolean {
  if (!from || !to) return false;
  return from.start === to.start && from.end === to.end && from.session === to.session;
}

function staysOf(
  from: Activity | undefined,
  to: Activity | undefined,
): {
  readonly from?: Stay;
  readonly to?: Stay;
  readonly shiftDays: number;
} {
  return {
    ...(from && { from: stayOf(from) }),
    ...(to && { to: stayOf(to) }),
    shiftDays: from && to ? daysBetween(from.start, to.start) : 0,
  };
}

function stayOf({ start, end, session, site }: Activity): Stay {
  return { start, end, ...(session !== undefined && { session }), ...(site !== undefined && { site }) };
}

function juryChange({ jury: held }: Former, { jury: { jury } }: Choice): RepairChange[] {
  const from = held?.formerOn;
  const isOther = jury !== undefined && jury.id !== held?.session.id;
  if (from === jury?.on && !isOther) return [];
  const days = daysOf(from, jury?.on);
  const session = isOther ? { session: jury.id } : {};
  return [{ kind: 'jury', ...session, ...days, message: jurySentence(days, isOther) }];
}

function depositChange(before: Path, after: Path): RepairChange[] {
  const [from, to] = [before.dossier?.depositedOn, after.dossier?.depositedOn];
  if (from === to) return [];
  const days = daysOf(from, to);
  return [{ kind: 'deposit', ...days, message: depositSentence(days) }];
}

function daysOf(
  from: IsoDay | undefined,
  to: IsoDay | undefined,
): {
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  readonly shiftDays: number;
} {
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    shiftDays: from !== undefined && to !== undefined ? daysBetween(from, to) : 0,
  };
}
