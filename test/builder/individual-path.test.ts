import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  buildIndividualPath,
  checkPath,
  CqpMoError,
  type BlocId,
  type IndividualPathChoices,
  type Path,
} from '../../src/index.js';
import { withFactsToCome } from '../support/facts-to-come.js';
import { allBlocs } from '../support/scopes.js';

const people = { candidate: { id: 'c-1', lineManager: 'n-1' }, tutor: { id: 't-1' } };

function built(blocs: readonly BlocId[], choices: Partial<IndividualPathChoices> = {}): Path {
  return buildIndividualPath({ ...people, start: '2027-01-11', blocs, ...choices });
}

function modulesOf(path: Path): string[] {
  return path.activities.flatMap((one) => (one.type === 'regroupement' ? [one.module] : []));
}

function speOf(path: Path): string[] {
  return path.activities.flatMap((one) => (one.type === 'spe' ? [one.unit] : []));
}

describe('buildIndividualPath', () => {
  it('plans bloc 2 after the transverse module, with its certification support', () => {
    const path = built(['bloc-2'], { positionedOn: '2026-12-07' });
    expect(path).toMatchObject({
      kind: 'individualised',
      blocs: ['bloc-2'],
      positioning: { on: '2026-12-07' },
    });
    expect(modulesOf(path)).toEqual([
      'role-missions',
      'communication',
      'analyser',
      'animation',
      'droit',
      'preparer',
    ]);
    // The table of the actors guide: one SPE for the transverse module, three for bloc 2.
    expect(speOf(path)).toEqual(['transverse', 'bloc-2', 'bloc-2', 'bloc-2']);
    expect(path.activities.some(({ type }) => type === 'opening')).toBe(false);
  });

  it('keeps the blocs in the order wanted', () => {
    const modules = modulesOf(built(['bloc-4', 'bloc-3'])).filter(
      (id) => !['analyser', 'preparer'].includes(id),
    );
    expect(modules).toEqual(['role-missions', 'amelioration', 'accompagnement', 'evaluation']);
  });

  it('leaves the transverse module out when declined, and the checker says so', () => {
    const path = built(['bloc-4'], { transverse: false });
    expect(modulesOf(path)).toEqual(['amelioration', 'analyser', 'preparer']);
    const finding = checkPath(path).findings.find(({ rule }) => rule === 'transverse-first');
    expect(finding).toMatchObject({ force: 'recommendation', verdict: 'unmet' });
  });

  it('leaves the days of a whole path as they were counted by hand', () => {
    const path = built(['bloc-4'], {
      acquired: { modules: ['role-missions'], basis: 'other', note: 'suivi en 2025' },
      pauses: [{ after: 'bloc-4', months: 2 }],
      jury: { monthsAfterPreparer: 3 },
    });
    expect(path.acquired).toEqual({ modules: ['role-missions'], basis: 'other', note: 'suivi en 2025' });
    expect(path.activities.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['e-learning-amelioration-1', '2027-01-11', '2027-01-11'],
      ['regroupement-amelioration', '2027-01-12', '2027-01-15'],
      ['e-learning-amelioration-2', '2027-01-18', '2027-01-18'],
      ['assessment-amelioration', '2027-01-20', '2027-01-20'],
      ['spe-bloc-4-1', '2027-01-22', '2027-01-26'],
      ['regroupement-analyser', '2027-02-01', '2027-02-02'],
      ['individual-support-bloc-4', '2027-02-03', '2027-02-03'],
      // Two months lead to Saturday 3 April, but three months after Wednesday 14 April is 14 July, a holiday.
      ['e-learning-preparer-1', '2027-04-16', '2027-04-16'],
      ['regroupement-preparer', '2027-04-19', '2027-04-21'],
    ]);
    expect([path.dossier, path.jury]).toEqual([{ depositedOn: '2027-06-21' }, { on: '2027-07-21' }]);
  });

  it('keeps the SPE and the support of a bloc whose modules are held, but not the bloc', () => {
    const path = built(['bloc-1'], { acquired: { modules: ['pilotage'], basis: 'vae' } });
    expect(modulesOf(path)).toEqual(['role-missions', 'analyser', 'preparer']);
    expect(speOf(path)).toEqual(['transverse', 'bloc-1', 'bloc-1']);
  });

  it('leaves a bloc held out of the training, but not out of those targeted', () => {
    const path = built(['bloc-1', 'bloc-4'], { acquired: { blocs: ['bloc-1'], basis: 'vae' } });
    expect(path.blocs).toEqual(['bloc-1', 'bloc-4']);
    expect(modulesOf(path)).toEqual(['role-missions', 'analyser', 'amelioration', 'preparer']);
    expect(speOf(path)).toEqual(['transverse', 'bloc-4']);
  });

  it('plans support modules that are held, but were not followed in an earlier path', () => {
    const modules = ['analyser', 'preparer'] as const;
    const support = (basis: 'vae' | 'earlier-path'): string[] =>
      modulesOf(built(['bloc-4'], { acquired: { modules: [...modules], basis } })).slice(1);
    expect(support('vae')).toEqual(['analyser', 'amelioration', 'preparer']);
    expect(support('earlier-path')).toEqual(['amelioration']);
  });

  it('repeats a preparer that is held when a choice speaks of it', () => {
    const acquired = { modules: ['analyser' as const, 'preparer' as const], basis: 'earlier-path' as const };
    const repeats = (choice: Partial<IndividualPathChoices>): boolean =>
      modulesOf(built(['bloc-4'], { acquired, ...choice })).includes('preparer');
    expect(repeats({})).toBe(false);
    expect(repeats({ jury: { on: '2027-09-06' } })).toBe(false);
    expect(repeats({ preparer: 'once-spe-are-done' })).toBe(true);
    expect(repeats({ jury: { monthsAfterPreparer: 2 } })).toBe(true);
  });

  it('has a path even for one who holds everything', () => {
    const path = built(['bloc-1'], {
      acquired: {
        blocs: ['bloc-1'],
        modules: ['role-missions', 'analyser', 'preparer'],
        basis: 'earlier-path',
      },
    });
    expect([path.activities, path.dossier, path.jury]).toEqual([
      [],
      { depositedOn: '2027-01-11' },
      { on: '2027-02-11' },
    ]);
  });

  it('keeps the modules of the referential that it is given apart from what is held', () => {
    const path = built(['bloc-2'], { acquired: { modules: ['communication', 'droit'], basis: 'other' } });
    expect(speOf(path).filter((unit) => unit === 'bloc-2')).toHaveLength(3);
    const finding = checkPath(path).findings.find(({ rule }) => rule === 'spe-count');
    expect(finding?.verdict).toBe('met');
  });

  it('meets every obligation and recommendation for any blocs, order, start and closed period', () => {
    const choices = fc.record({
      blocs: fc.shuffledSubarray([...allBlocs], { minLength: 1 }),
      day: fc.nat(3650),
      closed: fc.nat(400),
      weeks: fc.nat(5),
    });
    fc.assert(
      fc.property(choices, ({ blocs, day, closed, weeks }) => {
        const start = addDays('2026-01-01', day);
        const from = addDays(start, closed);
        const path = built(blocs, {
          start,
          closedDays: { periods: [{ from, to: addDays(from, 7 * weeks) }] },
        });
        const report = checkPath(withFactsToCome(path));
        const broken = report.findings.filter(
          ({ force, verdict }) => force !== 'usage' && !['met', 'not-applicable'].includes(verdict),
        );
        expect(broken).toEqual([]);
        expect(report.compliance).toBe('compliant');
        expect(checkPath(path).findings.filter(({ verdict }) => verdict === 'unmet')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('sits the jury on the first open day two months after preparer', () => {
    const path = built(['bloc-1']);
    const end = path.activities.filter((one) => one.type === 'regroupement' && one.module === 'preparer')[0]
      ?.end;
    const earliest = addMonths(end ?? '', 2);
    // No stretch of closed days on the calendar of France is longer than four.
    expect((path.jury?.on ?? '') >= earliest && (path.jury?.on ?? '') <= addDays(earliest, 4)).toBe(true);
  });

  it.each([
    [{ blocs: [] }, 'empty-list', '/blocs'],
    [{ blocs: ['bloc-5'] }, 'unknown-id', '/blocs/0'],
    [{ blocs: ['bloc-1', 'bloc-1'] }, 'duplicate-id', '/blocs/1'],
    [{ start: '27/01/2027' }, 'invalid-day', '/start'],
    [{ positionedOn: '2027-02-30' }, 'invalid-day', '/positionedOn'],
    [{ transverse: 'no' }, 'invalid-type', '/transverse'],
    [{ order: 'free' }, 'unknown-field', '/order'],
    [
      { closedDays: { periods: [{ from: '2027-02-02', to: '2027-02-01' }] } },
      'end-before-start',
      '/closedDays/periods/0/to',
    ],
    [{ closedDays: { periods: [{ from: '2020-01-01', to: '2050-01-01' }] } }, 'no-open-day', '/closedDays'],
    [{ acquired: {} }, 'missing-field', '/acquired/basis'],
    [{ acquired: { basis: 'vae', blocs: ['bloc-2', 'bloc-2'] } }, 'duplicate-id', '/acquired/blocs/1'],
    [{ acquired: { basis: 'vae', modules: ['anglais'] } }, 'unknown-id', '/acquired/modules/0'],
    [{ pauses: [{ months: 2 }] }, 'missing-field', '/pauses/0/after'],
    [{ pauses: [{ after: 'bloc-2' }] }, 'missing-field', '/pauses/0/months'],
    [{ pauses: [{ after: 'bloc-2', months: 1.5 }] }, 'invalid-number', '/pauses/0/months'],
    [{ pauses: [{ after: 'bloc-2', months: 1201 }] }, 'invalid-number', '/pauses/0/months'],
    [{ pauses: [{ after: 'bloc-2', until: '2027-06-31' }] }, 'invalid-day', '/pauses/0/until'],
    [{ pauses: [{ after: 'bloc-2', months: 1, until: '2027-06-30' }] }, 'unknown-field', '/pauses/0/until'],
    [{ pauses: [{ after: 'bloc-3', months: 1 }] }, 'unknown-id', '/pauses/0/after'],
    [
      {
        pauses: [
          { after: 'bloc-2', months: 1 },
          { after: 'bloc-2', until: '2027-09-01' },
        ],
      },
      'duplicate-id',
      '/pauses/1/after',
    ],
    [{ stretching: { betweenBlocs: -1 } }, 'invalid-number', '/stretching/betweenBlocs'],
    [{ stretching: { betweenBlocs: 1201 } }, 'invalid-number', '/stretching/betweenBlocs'],
    [{ stretching: { beforeJury: 1201 } }, 'invalid-number', '/stretching/beforeJury'],
    [
      { stretching: { beforeCertificationSupport: 1201 } },
      'invalid-number',
      '/stretching/beforeCertificationSupport',
    ],
    [{ stretching: { afterJury: 1 } }, 'unknown-field', '/stretching/afterJury'],
    [
      { stretching: { beforeJury: 4 }, jury: { on: '2027-12-01' } },
      'unknown-field',
      '/stretching/beforeJury',
    ],
    [
      { stretching: { beforeCertificationSupport: 4 }, preparer: 'during-training' },
      'unknown-field',
      '/stretching/beforeCertificationSupport',
    ],
    [{ preparer: 'later' }, 'unknown-kind', '/preparer'],
    [{ preparer: {} }, 'missing-field', '/preparer/on'],
    [{ preparer: { on: '2027-02-30' } }, 'invalid-day', '/preparer/on'],
    [{ preparer: 3 }, 'invalid-type', '/preparer'],
    [{ jury: 'later' }, 'unknown-kind', '/jury'],
    [{ jury: null }, 'invalid-type', '/jury'],
    [{ jury: { on: '1899-12-31' } }, 'invalid-day', '/jury/on'],
    [{ jury: { monthsAfterPreparer: -1 } }, 'invalid-number', '/jury/monthsAfterPreparer'],
    [{ jury: { monthsAfterPreparer: 1201 } }, 'invalid-number', '/jury/monthsAfterPreparer'],
    [{ jury: { monthsAfterPreparer: 2, on: '2027-12-01' } }, 'unknown-field', '/jury/on'],
    [{ jury: { on: '1900-01-01' } }, 'invalid-day', '/jury/on'],
    [{ preparer: { on: '1900-01-01' } }, 'invalid-day', '/preparer/on'],
    [{ start: '2999-12-01', jury: { on: '2027-01-11' } }, 'invalid-day', '/start'],
    [{ pauses: [{ after: 'bloc-2', months: 1200 }], start: '2950-01-06' }, 'invalid-day', '/start'],
    [{ start: '2999-12-01' }, 'invalid-day', '/start'],
    [{ start: '0207-01-11' }, 'invalid-day', '/start'],
  ])('refuses %j', (wrong, code, pointer) => {
    let caught: unknown;
    try {
      built(['bloc-2'], wrong as Partial<IndividualPathChoices>);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CqpMoError);
    expect(caught).toMatchObject({ code, pointer });
  });
});
