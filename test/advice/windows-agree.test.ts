import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, type Place } from '../../src/advice/place.js';
import { readings } from '../../src/advice/reads.js';
import { readsPlace } from '../../src/advice/rule-days.js';
import {
  addDays,
  checkPath,
  isPathDay,
  referential,
  windowsOf,
  type DateWindow,
  type IsoDay,
  type OpenDays,
  type Path,
  type RuleId,
} from '../../src/index.js';
import { viewOf } from '../../src/rules/frame/path-view.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { damagedPath } from '../support/damaged-path.js';
import { completePath } from '../support/paths.js';

/** The path with the date of a window on a day, written without the help of the library. */
function moved(path: Path, { at, kind, days, module, unit }: DateWindow, day: IsoDay): Path {
  const copy = structuredClone(path);
  const [, field, rank] = at.split('/');
  const index = Number(rank);
  switch (field) {
    case 'activities': {
      const end = addDays(day, days - 1);
      const activity = copy.activities[index];
      if (activity) Object.assign(activity, { start: day, end });
      else copy.activities.push({ id: 'added', type: kind, module, unit, start: day, end } as never);
      break;
    }
    case 'candidate':
      copy.candidate.appointedOn = day;
      break;
    case 'positioning':
      copy.positioning = { ...copy.positioning, on: day };
      break;
    case 'dossier':
      copy.dossier = { ...copy.dossier, depositedOn: day };
      break;
    case 'jury':
      if (rank === 'on') copy.jury = { ...copy.jury, on: day };
      else Object.assign(copy.jury?.members?.[Number(at.split('/')[3])] ?? {}, { trainedOn: day });
      break;
    default: {
      const known = copy.tutor?.trainedOn ?? [];
      const last = at.split('/')[3];
      const trainedOn =
        last === '-' ? [...known, day] : known.map((one, i) => (i === Number(last) ? day : one));
      copy.tutor = { id: 't-1', ...copy.tutor, trainedOn };
    }
  }
  // Fields that are absent are not undefined.
  return JSON.parse(JSON.stringify(copy)) as Path;
}

function isOpen({ earliest, latest, except }: OpenDays, day: IsoDay): boolean {
  if ((earliest && day < earliest.day) || (latest && latest.day < day)) return false;
  return !except.some(({ from, to }) => from <= day && day <= to);
}

/** The bounds of all rules, the days beyond them, and some days in and out. */
function probes({ rules }: DateWindow, seed: number): IsoDay[] {
  const days = rules.flatMap(({ earliest, latest, except }) => [
    ...[earliest?.day, latest?.day].filter((day) => day !== undefined),
    ...except.flatMap(({ from, to }) => [from, to]),
  ]);
  const near = days.flatMap((day, rank) => [addDays(day, -1), day, addDays(day, 1), addDays(day, rank - 2)]);
  const [some = '2027-01-11'] = days;
  return [...new Set([...near, addDays(some, seed % 701), addDays(some, -(seed % 503))])];
}

/** A path, and what chooses some of its dates: all would take long. */
const somePath = fc.record({
  path: fc.oneof(arbitraryPath, damagedPath),
  seed: fc.nat({ max: 100_000 }),
});
const someOf = <T>(list: readonly T[], seed: number, count: number): T[] =>
  list.filter((_, rank) => (rank * 31 + seed) % Math.max(1, Math.floor(list.length / count)) === 0);

describe('windowsOf and checkPath', () => {
  it('agree: open days leave no rule unmet, the day beyond a bound leaves its rule unmet', () => {
    const seen = new Set<RuleId>();
    fc.assert(
      fc.property(somePath, ({ path, seed }) => {
        for (const window of someOf(windowsOf(path), seed, 4)) {
          for (const day of probes(window, seed)) {
            if (!isPathDay(day) || !isPathDay(addDays(day, window.days - 1))) continue;
            const { findings } = checkPath(moved(path, window, day));
            const unmet = (rule: RuleId): boolean =>
              findings.some((finding) => finding.rule === rule && finding.verdict === 'unmet');
            const told = window.rules.map((one) => [one.rule, unmet(one.rule)]);
            const expected = window.rules.map((one) => [
              one.rule,
              !isOpen(one, day) || window.unmetAnyway.includes(one.rule),
            ]);
            expect({ at: window.at, day, told }).toEqual({ at: window.at, day, told: expected });
            for (const { rule } of window.rules) seen.add(rule);

            const obligations = window.rules.filter(({ force }) => force === 'obligation');
            const isAllowed = obligations.every((one) => isOpen(one, day));
            expect(window.possible && isOpen(window, day)).toBe(isAllowed);
            if (window.advised && isOpen(window.advised, day)) expect(isAllowed).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(seen.size).toBeGreaterThan(15);
  });

  it('agree on what bounds no date: moving it changes no verdict of a rule that does not read it', () => {
    fc.assert(
      fc.property(somePath, fc.nat({ max: 3000 }), ({ path, seed }, days) => {
        const places: readonly Place[] = placesOf(viewOf(path, referential), referential);
        for (const place of someOf(places, seed, 3)) {
          if (place.days > 400) continue;
          const day = addDays('2024-01-01', days);
          const other = addDays('2024-01-01', (days * 7 + seed) % 3000);
          const [one, two] = [day, other].map((date) => checkPath(place.put(path, date)).findings);
          for (const [rank, { rule, verdict }] of (one ?? []).entries()) {
            const reading = readings[rule];
            if (reading && readsPlace(reading, place, referential)) continue;
            // A waiver may hold on one day and not on the other.
            if (path.waivers?.some((waiver) => waiver.rule === rule)) continue;
            expect([rule, two?.[rank]?.verdict]).toEqual([rule, verdict]);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('agree on the path in which every rule is met: every date is on an advised day', () => {
    for (const window of windowsOf(completePath)) {
      const { at, current = '', advised, unmetAnyway, setAside, waiting } = window;
      const told = [window.possible, isOpen(window, current), advised && isOpen(advised, current)];
      expect([at, ...told, unmetAnyway, setAside, waiting]).toEqual([at, true, true, true, [], [], []]);
    }
  });
});
