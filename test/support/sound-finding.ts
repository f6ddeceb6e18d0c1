import { daysBetween, frenchDay, type Finding, type IsoDay } from '../../src/index.js';

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** What a JSON pointer names in a value, if anything; no key of a path holds a `/` or a `~`. */
function named(value: unknown, pointer: string): unknown {
  let at = value;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** What is wrong with a finding on a path or a cohort, whatever its message. */
export function* faultsOf(finding: Finding, judged: unknown): Generator<string> {
  yield* faultsOfPlaces(finding, judged);
  yield* faultsOfGap(finding);
  const bytes = Buffer.byteLength(JSON.stringify(finding));
  if (bytes >= 1000) yield `${String(bytes)} bytes`;
}

function* faultsOfPlaces({ verdict, at, missing }: Finding, judged: unknown): Generator<string> {
  if (at.length === 0 && ['met', 'unmet', 'waived'].includes(verdict)) yield 'points at nothing';
  if (new Set(at).size < at.length) yield `a place twice in ${at.join(' ')}`;
  for (const pointer of at) {
    if (!pointer.startsWith('/') || named(judged, pointer) === undefined) yield `no ${pointer} in the path`;
  }
  const asks = missing !== undefined && missing.length > 0;
  const open = verdict === 'undetermined';
  if (asks !== open && verdict !== 'waived') yield asks ? 'something missing' : 'nothing missing';
  for (const pointer of missing ?? []) {
    const known = named(judged, pointer);
    // What is known already can be missing only where more may be added to it.
    if (!pointer.startsWith('/') || (known !== undefined && !Array.isArray(known)))
      yield `${pointer} is known`;
  }
}

function* faultsOfGap({ verdict, expected, found, gapDays }: Finding): Generator<string> {
  const short = verdict === 'unmet' || verdict === 'waived';
  if (gapDays !== undefined && (!Number.isSafeInteger(gapDays) || !short)) {
    yield `a gap of ${String(gapDays)} though ${verdict}`;
  }
  if (!isDay(found)) {
    if (gapDays !== undefined && expected === undefined) yield 'a gap between unknowns';
    return;
  }
  const { from, to } = (expected ?? {}) as { from?: IsoDay; to?: IsoDay };
  if (from === undefined && to === undefined) yield `nothing expected in place of ${found}`;
  // The gap is that between the day found and the nearest one that satisfies the rule.
  const gap =
    from !== undefined && found < from
      ? daysBetween(found, from)
      : to !== undefined && found > to
        ? daysBetween(to, found)
        : 0;
  if (gap !== (gapDays ?? 0)) yield `a gap of ${String(gapDays)} where days say ${String(gap)}`;
}

/**
 * What is wrong with a message: it is a French sentence, with the days found and expected as a person writes them.
 * The texts that it quotes must not be slips themselves.
 */
export function* faultsOfMessage({ verdict, message, expected, found }: Finding): Generator<string> {
  if (!/^[«A-ZÀ-Ý].*\.$/u.test(message)) yield `no sentence: ${message}`;
  if (/undefined|NaN|null|Infinity| {2}|\.\.|« »| [.,]|(?<!\d)\.[^\s]|[,;:][^\s\d]/.test(message))
    yield `a slip: ${message}`;
  if (verdict !== 'unmet' && verdict !== 'waived') return;
  if (isDay(found) && !message.includes(frenchDay(found))) yield `does not say ${found}: ${message}`;
  const wanted = typeof expected === 'object' ? Object.values(expected ?? {}).filter(isDay) : [];
  if (wanted.length > 0 && !wanted.some((day) => message.includes(frenchDay(day))))
    yield `says none of ${wanted.join(', ')}: ${message}`;
}
