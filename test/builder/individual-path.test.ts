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
