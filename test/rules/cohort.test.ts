import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  checkCohort,
  checkCohortWith,
  CqpMoError,
  referential,
  type CohortReport,
  type IsoDay,
  type Path,
} from '../../src/index.js';
import { completePath, regroupement, without } from '../support/paths.js';
import { runs } from '../support/runs.js';

/** A path that is a mission of the tutor from one day to another, and nothing else. */
function mission(candidate: string, tutor: string, from: IsoDay, jury: IsoDay): Path {
  return {
    ...completePath,
    candidate: { id: candidate },
    tutor: { id: tutor },
    activities: [regroupement('role-missions', from)],
    jury: { on: jury },
  };
}

function verdictsOf(report: CohortReport): unknown[] {
  return report.findings.map(({ rule, verdict }) => [rule, verdict]);
}

describe('tutor-two-managers', () => {
  it('finds three successive managers fine', () => {
    const report = checkCohort([
      mission('a', 't', '2027-01-11', '2028-02-11'),
      mission('b', 't', '2028-02-12', '2029-03-12'),
      mission('c', 't', '2029-03-13', '2030-04-12'),
    ]);
    expect(verdictsOf(report)).toEqual([['tutor-two-managers', 'met']]);
    expect(report.tutors).toEqual([
      { tutor: 't', missions: 3, peak: 1, peakOn: '2027-01-11', overloads: [] },
    ]);
  });

  it('advises against three at once, and says when, who and how many', () => {
    const report = checkCohort([
      mission('a', 't', '2027-01-11', '2028-02-11'),
      mission('b', 't', '2027-03-01', '2028-04-03'),
      mission('c', 't', '2027-09-06', '2028-10-06'),
      mission('d', 'u', '2027-09-06', '2028-10-06'),
    ]);
    expect(verdictsOf(report)).toEqual([
      ['tutor-two-managers', 'unmet'],
      ['tutor-two-managers', 'met'],
    ]);
    expect(report.tutors[0]).toEqual({
      tutor: 't',
      missions: 3,
      peak: 3,
      peakOn: '2027-09-06',
      overloads: [
        {
          from: '2027-09-06',
          to: '2028-02-11',
          managers: 3,
          candidates: ['a', 'b', 'c'],
          backOn: '2028-02-12',
        },
      ],
      // b is followed until 3 April 2028: from the 4th, c is the only one.
      freeFrom: '2028-04-04',
    });
    expect(report.findings[0]).toMatchObject({
      force: 'recommendation',
      at: ['/0/tutor', '/1/tutor', '/2/tutor'],
      expected: { atMost: 2 },
      found: 3,
    });
    expect(report.compliance).toBe('compliant');
  });

  it('counts missions that touch on one day as overlapping on that day', () => {
    const touching = (third: IsoDay): CohortReport =>
      checkCohort([
        mission('a', 't', '2027-01-11', '2028-02-11'),
        mission('b', 't', '2027-01-11', '2028-02-11'),
        mission('c', 't', third, '2029-01-11'),
      ]);
    expect(touching('2028-02-11').tutors[0]?.overloads).toEqual([
      {
        from: '2028-02-11',
        to: '2028-02-11',
        managers: 3,
        candidates: ['a', 'b', 'c'],
        backOn: '2028-02-12',
      },
    ]);
    expect(touching('2028-02-12').findings[0]?.verdict).toBe('met');
  });

  it('sees one overload where a mission starts on the day after another ends', () => {
    const relayed = checkCohort([
      mission('a', 't', '2027-01-11', '2027-06-10'),
      mission('b', 't', '2027-01-11', '2028-02-11'),
      mission('c', 't', '2027-01-11', '2028-02-10'),
      mission('d', 't', '2027-06-11', '2028-02-10'),
    ]);
    expect(relayed.tutors[0]?.overloads).toEqual([
      {
        from: '2027-01-11',
        to: '2028-02-10',
        managers: 3,
        candidates: ['a', 'b', 'c', 'd'],
        backOn: '2028-02-11',
      },
    ]);
    expect(relayed.findings[0]?.message).toContain("n'y redescend que le 11 février 2028");
  });

  it('says from when the tutor has room for one more', () => {
    const freeFrom = (...paths: Path[]) => checkCohort(paths).tutors[0]?.freeFrom;
    const until = (candidate: string, jury: IsoDay) => mission(candidate, 't', '2027-01-11', jury);
    expect(freeFrom(until('a', '2028-02-11'))).toBeUndefined();
    expect(freeFrom(until('a', '2028-02-11'), until('b', '2027-12-31'))).toBe('2028-01-01');
    expect(freeFrom(without(until('a', '2028-02-11'), 'jury'), until('b', '2028-01-31'))).toBe('2028-02-01');
    expect(
      freeFrom(without(until('a', '2028-02-11'), 'jury'), without(until('b', '2028-01-31'), 'jury')),
    ).toBeNull();
  });

  it('does not hold against the tutor a manager whose path waives the advice', () => {
    const waiver = {
      rule: 'tutor-two-managers',
      reason: 'Départ du tuteur de c',
      grantedBy: 'pilote',
      on: '2027-08-30',
    } as const;
    const three = ['a', 'b', 'c'].map((id) => mission(id, 't', '2027-09-06', '2028-10-06'));
    const waiving = (until: IsoDay, paths: Path[]): Path[] =>
      paths.map((path) => (path.candidate.id === 'c' ? { ...path, waivers: [{ ...waiver, until }] } : path));
    const [waived] = checkCohort(waiving('2028-10-06', three)).findings;
    expect(waived).toMatchObject({ verdict: 'waived', found: 3 });
    expect(waived?.at[0]).toBe('/2/waivers/0');
    expect(waived?.message).toMatch(/pilote.*30 août 2027.*6 octobre 2028.*Départ du tuteur de c/);
    const [lapsed] = checkCohort(waiving('2028-10-05', three)).findings;
    expect(lapsed?.verdict).toBe('unmet');
    expect(lapsed?.message).toContain('est sans effet, expirée le 5 octobre 2028.');
    const four = [...three, mission('d', 't', '2027-09-06', '2028-10-06')];
    expect(checkCohort(waiving('2028-10-06', four)).findings[0]?.verdict).toBe('unmet');
  });

  it('goes by a waiver that holds, whichever path grants one first, and by none where none is needed', () => {
    const waiver = { rule: 'tutor-two-managers', reason: 'r', grantedBy: 'g', on: '2027-08-30' } as const;
    const [a, b, c] = ['a', 'b', 'c'].map((id) => mission(id, 't', '2027-09-06', '2028-10-06')) as [
      Path,
      Path,
      Path,
    ];
    const lapsed = { ...a, waivers: [{ ...waiver, until: '2028-10-05' }] };
    const held = { ...c, waivers: [waiver] };
    expect(checkCohort([lapsed, b, held]).findings[0]).toMatchObject({
      verdict: 'waived',
      at: ['/2/waivers/0', '/0/tutor', '/1/tutor', '/2/tutor'],
    });
    expect(checkCohort([b, held]).findings[0]).toMatchObject({
      verdict: 'met',
      at: ['/0/tutor', '/1/tutor'],
    });
  });

  it('is never free where the facts let a tutor have nobody', () => {
    const record = { ...referential.limits['managers-per-tutor'], atMost: 0 };
    const facts = { ...referential, limits: { ...referential.limits, 'managers-per-tutor': record } };
    expect(
      checkCohortWith(facts, [mission('a', 't', '2027-09-06', '2028-10-06')]).tutors[0]?.freeFrom,
    ).toBeNull();
  });

  it('lets the line manager of one be the tutor of another', () => {
    const [one, other] = [
      mission('a', 't', '2027-01-11', '2028-02-11'),
      mission('b', 'u', '2027-01-11', '2028-02-11'),
    ];
    const crossed = [
      { ...one, candidate: { id: 'a', lineManager: 'u' } },
      { ...other, candidate: { id: 'b', lineManager: 't' } },
    ];
    expect(verdictsOf(checkCohort(crossed))).toEqual([
      ['tutor-two-managers', 'met'],
      ['tutor-two-managers', 'met'],
    ]);
  });

  it('keeps its findings under 1 kB, however many the paths and long the ids', () => {
    const long = '\u{1f600}'.repeat(500);
    const cohort = Array.from({ length: 40 }, (_, index) =>
      mission(`${String(index)}${long}`, long, '2027-09-22', '2028-09-22'),
    );
    const undated = cohort.map((path) => ({ ...without(path, 'jury'), activities: [] }));
    for (const paths of [cohort, undated, cohort.slice(0, 2)]) {
      const [finding] = checkCohort(paths).findings;
      expect(Buffer.byteLength(JSON.stringify(finding))).toBeLessThan(1000);
    }
  });

  it('does not know how long a mission lasts without the date of the jury', () => {
    const open = (candidate: string, from: IsoDay): Path =>
      without(mission(candidate, 't', from, from), 'jury');
    const two = [mission('a', 't', '2027-01-11', '2028-02-11'), open('b', '2026-01-12')];
    expect(checkCohort(two).findings[0]?.verdict).toBe('met');
    const three = checkCohort([...two, mission('c', 't', '2027-06-07', '2028-07-07')]).findings[0];
    expect(three).toMatchObject({ verdict: 'undetermined', missing: ['/1/jury/on'] });
    const surely = [
      mission('a', 't', '2027-01-11', '2028-02-11'),
      mission('c', 't', '2027-01-11', '2028-02-11'),
      open('b', '2027-06-07'),
    ];
    expect(checkCohort(surely).findings[0]?.verdict).toBe('unmet');
  });

  it('has nothing to judge where no path names a tutor', () => {
    expect(verdictsOf(checkCohort([without(completePath, 'tutor')]))).toEqual([
      ['tutor-two-managers', 'not-applicable'],
    ]);
    expect(verdictsOf(checkCohort([]))).toEqual([['tutor-two-managers', 'not-applicable']]);
  });

  it('refuses a candidate who stands twice, and a value that is no path', () => {
    const caught = (paths: unknown): unknown => {
      try {
        return checkCohort(paths as Path[]);
      } catch (error) {
        return error instanceof CqpMoError ? [error.code, error.pointer] : error;
      }
    };
    expect(caught([completePath, completePath])).toEqual(['duplicate-id', '/1/candidate/id']);
    expect(() => checkCohort([completePath, completePath])).toThrow(
      'the candidate c-1 of the path at /1 has the path at /0 already',
    );
    expect(caught([completePath, null])).toEqual(['invalid-type', '/1']);
    expect(caught({})).toEqual(['invalid-type', '']);
    expect(() => checkCohort({} as Path[])).toThrow('invalid-type at the top: expected a list of paths');
    expect(caught([{ ...completePath, kind: 'whole' }])).toEqual(['unknown-kind', '/0/kind']);
  });

  it('agrees with a count of every day', () => {
    const origin = '2027-01-01';
    const span = fc.tuple(fc.nat(60), fc.nat(25), fc.constantFrom('t', 'u'));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 14 }), (spans) => {
        const paths = spans.map(([start, length, tutor], index) =>
          mission(`c-${String(index)}`, tutor, addDays(origin, start), addDays(origin, start + length)),
        );
        const report = checkCohort(paths);
        for (const { tutor, peak, overloads } of report.tutors) {
          const counts = Array.from({ length: 90 }, (_, day) =>
            spans.filter(([start, length, id]) => id === tutor && start <= day && day <= start + length),
          ).map((running) => running.length);
          expect(peak).toBe(Math.max(...counts));
          const over = counts.flatMap((count, day) => (count > 2 ? [addDays(origin, day)] : []));
          const reported = Array.from({ length: 90 }, (_, day) => addDays(origin, day)).filter((day) =>
            overloads.some(({ from, to }) => from <= day && day <= to),
          );
          expect(reported).toEqual(over);
          const touching = overloads.filter(({ from }, at) => overloads[at - 1]?.to === addDays(from, -1));
          expect(touching).toEqual([]);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
