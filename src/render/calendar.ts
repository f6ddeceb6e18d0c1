import { addDays, isIsoDay, type IsoDay } from '../model/day.js';
import { CqpMoError } from '../model/error.js';
import type { Path } from '../model/path.js';
import { requirePath } from '../model/path-shape.js';
import { eventsOf, laneTitles, pathName, type EventKind, type PathEvent } from './events.js';
import type { PathTitles } from './facts.js';
import { requireOptions, requireText } from './require.js';
import { clean, oneLine } from './text.js';

/** How to write a calendar. */
export interface CalendarOptions {
  /**
   * When the calendar is made, as the caller's clock says: an instant of UTC such as `2027-01-04T08:30:00Z`, or a
   * day, which stands for its midnight.
   */
  readonly stamp: string;
  /**
   * What tells this path from the other paths of the same candidate, such as those of `buildIndividualPaths`: it
   * stands in every UID, so that their calendars do not replace each other's events.
   */
  readonly pathId?: string;
}

/** Those that hold the candidate at a place; the others leave the day free for appointments. */
const busy: readonly EventKind[] = ['opening', 'regroupement', 'jury'];

/** Writes a path as an iCalendar of all-day events. */
export function toICalendar(titles: PathTitles, path: Path, options: CalendarOptions): string {
  requirePath(path);
  requireOptions(options, ['stamp', 'pathId']);
  const stamp = stampOf(options.stamp);
  if (options.pathId !== undefined) requireText(options.pathId, '/options/pathId');
  const name = text(oneLine(`CQP MO, ${pathName(titles, path)}, ${path.candidate.id}`));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cqp-mo//cqp-mo//FR',
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...eventsOf(titles, path).flatMap((event) => linesOf(event, path, stamp, options.pathId)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(event: PathEvent, path: Path, stamp: string, pathId: string | undefined): string[] {
  const { kind, key, lane, title, start, end, site, session } = event;
  const owner = [path.candidate.id, ...(pathId === undefined ? [] : [pathId])];
  const about = [
    `Manager : ${oneLine(path.candidate.id)}`,
    ...(session === undefined ? [] : [`Session : ${oneLine(session)}`]),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${[...key, ...owner].map(uidPart).join('.')}@cqp-mo`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(start)}`,
    `DTEND;VALUE=DATE:${basic(addDays(end, 1))}`,
    `SUMMARY:${text(oneLine(title))}`,
    `DESCRIPTION:${text(about.join('\n'))}`,
    ...(site === undefined ? [] : [`LOCATION:${text(oneLine(site))}`]),
    `CATEGORIES:${text(laneTitles[lane])}`,
    `TRANSP:${busy.includes(kind) ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

function basic(day: IsoDay): string {
  return day.replaceAll('-', '');
}

/** A TEXT of RFC 5545 (3.3.11). */
function text(value: string): string {
  return clean(value)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A part of a UID: dots join the parts, so none is left in one; a half character has no other name. */
function uidPart(part: string): string {
  return part.replace(/[^\w-]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return `%u${code.toString(16).toUpperCase()}`;
    const encoded = encodeURIComponent(character);
    return encoded === character ? `%${code.toString(16).toUpperCase()}` : encoded;
  });
}

const mostOctets = 75;

/** Folds a line: at most 75 octets of UTF-8 each, no character split (RFC 5545, 3.1). */
function folded(line: string): string {
  let [written, octets] = ['', 0];
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    if (octets + size > mostOctets) [written, octets] = [`${written}\r\n `, 1];
    written += character;
    octets += size;
  }
  return written;
}

function stampOf(value: unknown): string {
  const refuse = (explanation: string): never => {
    throw new CqpMoError(
      value === undefined ? 'missing-field' : 'invalid-day',
      '/options/stamp',
      explanation,
    );
  };
  if (typeof value !== 'string') return refuse('expected a day or an instant of UTC');
  const parts = /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?Z)?$/.exec(value);
  const [, day, hours = '00', minutes = '00', seconds = '00'] = parts ?? [];
  if (!isIsoDay(day)) return refuse('expected an existing day, or an instant as YYYY-MM-DDTHH:MM:SSZ');
  return `${basic(day)}T${hours}${minutes}${seconds}Z`;
}
