import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { addDays, type Path } from '../../src/index.js';
import { toICalendar } from '../../src/render.js';
import { bloc2Path, completePath } from '../support/paths.js';
import { randomPaths } from './random.js';

const options = { stamp: '2027-01-04T08:30:00Z' };
const utf8 = new TextEncoder();

interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
}

/** The events of a calendar, as ical.js reads them. */
function read(calendar: string): ReadEvent[] {
  const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  return component.getAllSubcomponents('vevent').map((event) => {
    const { uid, startDate, endDate, summary } = new ICAL.Event(event);
    expect(startDate.isDate && endDate.isDate).toBe(true);
    return { uid, start: startDate.toString(), end: endDate.toString(), summary };
  });
}

/** The days of a path, counted without the renderer: ends are the days after. */
function daysOf(path: Path): string[] {
  const days = path.activities.map(({ start, end }) => [start, end]);
  const single = [
    path.positioning?.on,
    path.dossier?.depositedOn,
    path.jury?.on,
    ...(path.tutor?.trainedOn ?? []),
  ];
  for (const on of single) if (on !== undefined) days.push([on, on]);
  return days.map(([start = '', end = '']) => `${start} ${addDays(end, 1)}`).sort();
}

describe('calendars of random paths', () => {
  it('are read by ical.js with the same events, each with a UID of its own', () => {
    expect(randomPaths.length).toBeGreaterThan(0);
    for (const path of randomPaths) {
      const events = read(toICalendar(path, options));
      expect(events.map(({ start, end }) => `${start} ${end}`).sort()).toEqual(daysOf(path));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    }
  });

  it('have lines of at most 75 octets that end with CRLF, and split no character', () => {
    for (const path of randomPaths) {
      const calendar = toICalendar(path, options);
      expect(calendar.endsWith('\r\n')).toBe(true);
      const lines = calendar.slice(0, -2).split('\r\n');
      expect(lines.filter((line) => utf8.encode(line).length > 75)).toEqual([]);
      // No bare end of line, no control, no half of a character.
      expect(lines.filter((line) => /[\p{Cc}\p{Cs}]/u.test(line))).toEqual([]);
    }
  });

  it('are the same each time', () => {
    for (const path of randomPaths.slice(0, 50)) {
      expect(toICalendar(structuredClone(path), options)).toBe(toICalendar(path, options));
    }
  });
});

const path: Path = {
  formatVersion: 1,
  edition: 'blocs',
  kind: 'individualised',
  blocs: ['bloc-4'],
  candidate: { id: 'c-1' },
  activities: [
    {
      id: 'r.1',
      type: 'regroupement',
      module: 'amelioration',
      start: '2027-12-29',
      end: '2027-12-31',
      site: 'Lyon; 3, rue\nA',
    },
    { id: 's', type: 'spe', unit: 'bloc-4', start: '2028-02-28', end: '2028-02-29' },
  ],
};

test('an event is written as RFC 5545 has it', () => {
  const lines = toICalendar(path, options).split('\r\n');
  expect(lines.slice(0, 4)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cqp-mo//cqp-mo//FR',
    'CALSCALE:GREGORIAN',
  ]);
  const first = lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT') + 1);
  expect(first).toEqual([
    'BEGIN:VEVENT',
    'UID:activity.r%2E1.c-1@cqp-mo',
    'DTSTAMP:20270104T083000Z',
    'DTSTART;VALUE=DATE:20271229',
    'DTEND;VALUE=DATE:20280101',
    // "SUMMARY:Regroupement : Les démarches d'amélioration dans un contexte de " has 74 octets with its accents.
    "SUMMARY:Regroupement : Les démarches d'amélioration dans un contexte de c",
    ' hangement',
    'DESCRIPTION:Manager : c-1',
    'LOCATION:Lyon\\; 3\\, rue A',
    'CATEGORIES:Formation',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]);
  expect(read(toICalendar(path, options))[1]).toEqual({
    uid: 'activity.s.c-1@cqp-mo',
    start: '2028-02-28',
    end: '2028-03-01',
    summary: 'SPE : bloc 4',
  });
});

test('an event that moves keeps its UID, whatever comes before it', () => {
  const moved = {
    ...path,
    activities: path.activities.map((one) => ({ ...one, start: '2029-01-02', end: '2029-01-03' })).reverse(),
  };
  const uids = (one: Path): string[] =>
    read(toICalendar(one, options))
      .map(({ uid }) => uid)
      .sort();
  expect(uids(moved)).toEqual(uids(path));
});

test('a UID tells candidates and paths apart, and activities from the jury', () => {
  const uids = (one: Path, pathId?: string): string[] =>
    read(toICalendar(one, pathId === undefined ? options : { ...options, pathId })).map(({ uid }) => uid);
  const other = { ...path, candidate: { id: 'c-2' } };
  expect(uids(path).filter((uid) => uids(other).includes(uid))).toEqual([]);
  expect(uids(path).filter((uid) => uids(path, '2').includes(uid))).toEqual([]);
  const named = { ...path, candidate: { id: 'a' }, activities: [], jury: { on: '2028-05-02' } };
  const jury = { id: 'jury', type: 'opening', start: '2028-05-02', end: '2028-05-02' } as const;
  expect(new Set(uids({ ...named, activities: [jury] })).size).toBe(2);
});

test('texts come back whole from ical.js', () => {
  const id = 'a\\b;c,d:e "f" <g>';
  const named = { ...path, candidate: { id }, tutor: { id, trainedOn: ['2027-11-02'] } };
  expect(read(toICalendar(named, options))[0]?.summary).toBe(`Formation du tuteur ${id}, jour 1`);
});

test('the days of the tutor, the deposit and the jury are events too', () => {
  const summaries = read(toICalendar(bloc2Path, options)).map(({ start, summary }) => `${start} ${summary}`);
  expect(summaries).toEqual(
    expect.arrayContaining([
      '2026-12-01 Pré-positionnement (OPP)',
      '2026-12-15 Formation du tuteur t-1, jour 1',
      '2026-12-22 Formation du tuteur t-1, jour 2',
      '2028-01-10 Dépôt du dossier de pratiques professionnelles',
      '2028-02-11 Jury',
    ]),
  );
});

test('regroupements, opening and jury hold the candidate, e-learning and SPE do not', () => {
  const events = toICalendar(completePath, options).split('BEGIN:VEVENT').slice(1);
  const busy = events
    .filter((event) => event.includes('TRANSP:OPAQUE'))
    .map((event) => /SUMMARY:(\S+)/.exec(event)?.[1]);
  expect([...new Set(busy)].sort()).toEqual(['Jury', 'Ouverture/Accueil', 'Regroupement']);
});

test.each([
  ['2027-01-04', 'DTSTAMP:20270104T000000Z'],
  ['2027-01-04T08:30:00Z', 'DTSTAMP:20270104T083000Z'],
  ['2027-01-04T23:59:59.123Z', 'DTSTAMP:20270104T235959Z'],
])('the stamp %s is written %s', (stamp, line) => {
  expect(toICalendar(path, { stamp }).split('\r\n')).toContain(line);
});
