import { describe, expect, test } from 'vitest';
import { durationOf } from '../../src/calculators/duration.js';
import { editions } from '../../src/data/index.js';
import type { DurationLine, Scope } from '../../src/model/ledger.js';
import type { Path } from '../../src/model/path.js';
import { bloc2Path, completePath, path2017 } from '../support/paths.js';

const linesOf = (scope: Path | Scope): readonly DurationLine[] => durationOf(editions, scope).lines;
const bloc2: Scope = { edition: 'blocs', blocs: ['bloc-2'] };
const rows = (lines: readonly DurationLine[]) =>
  lines.map(({ activity, actor, unitId, of, quantity, unit }) => [
    activity,
    actor,
    unitId,
    of,
    quantity,
    unit,
  ]);
const sum = (lines: readonly DurationLine[]) => lines.reduce((total, { quantity }) => total + quantity, 0);

describe('each line', () => {
  test('has an activity, an actor, a unit and a module', () => {
    expect(rows(linesOf(bloc2))).toEqual([
      ['regroupement', 'candidate', 'bloc-2', 'communication', 2, 'days'],
      ['e-learning', 'candidate', 'bloc-2', 'communication', 1, 'days'],
      ['regroupement', 'candidate', 'bloc-2', 'animation', 4, 'days'],
      ['e-learning', 'candidate', 'bloc-2', 'animation', 1, 'days'],
      ['regroupement', 'candidate', 'bloc-2', 'droit', 2.5, 'days'],
      ['e-learning', 'candidate', 'bloc-2', 'droit', 0.5, 'days'],
      ['regroupement', 'candidate', undefined, 'analyser', 2, 'days'],
      ['regroupement', 'candidate', undefined, 'preparer', 2.5, 'days'],
      ['individual-work', 'candidate', undefined, 'preparer', 0.5, 'days'],
      ['spe', 'candidate', 'bloc-2', 'bloc-2', 3, 'spe'],
      ['tutoring', 'tutor', 'bloc-2', 'bloc-2', 3.5, 'days'],
      ['individual-support', 'candidate', 'bloc-2', 'bloc-2', 90, 'minutes'],
      ['individual-support', 'institute', 'bloc-2', 'bloc-2', 90, 'minutes'],
      ['tutor-training', 'tutor', undefined, undefined, 2, 'days'],
      ['jury-training', 'jury', undefined, undefined, 105, 'minutes'],
      ['jury-training', 'jury', undefined, undefined, 90, 'minutes'],
      ['jury-training', 'jury', undefined, undefined, 105, 'minutes'],
      ['jury-training', 'jury', undefined, undefined, 90, 'minutes'],
      ['jury-training', 'jury', undefined, undefined, 30, 'minutes'],
      ['jury-training', 'jury', undefined, undefined, 30, 'minutes'],
    ]);
  });

  test('says whether it is stated or derived', () => {
    const derived = linesOf(bloc2).filter(({ status }) => status === 'derived');
    // The lost volumes of `droit`, and the readings of the support modules.
    expect(derived.map(({ of, quantity }) => [of, quantity])).toEqual([
      ['droit', 2.5],
      ['droit', 0.5],
      ['analyser', 2],
      ['preparer', 2.5],
      ['preparer', 0.5],
    ]);
    expect(linesOf({ edition: '2017' }).every(({ status }) => status === 'stated')).toBe(true);
  });

  test('adds up by unit to what the guide gives for bloc 2', () => {
    const days = linesOf(bloc2).filter(({ unitId, unit }) => unitId === 'bloc-2' && unit === 'days');
    expect(sum(days)).toBe(14.5); // 2 + 1 + 4 + 1 + 2.5 + 0.5 of the candidate, 3.5 of the tutor
  });

  test('adds up by profile to what the jury letter gives', () => {
    const jury = linesOf(bloc2).filter(({ actor }) => actor === 'jury');
    const [presidents, others] = ['presidentTrainingMinutes', 'juryMemberTrainingMinutes'].map((total) =>
      jury.filter(({ totals }) => totals.includes(total as 'presidentTrainingMinutes')),
    );
    expect(sum(presidents ?? [])).toBe(4 * 60); // 4 h
    expect(sum(others ?? [])).toBe(3 * 60 + 30); // 3 h 30
  });
});

describe('interviews', () => {
  const withInterviews = (interviews: Path['blocs']): Path => ({
    ...completePath,
    jury: { on: '2028-02-11', interviews },
  });

  test('last 15 minutes for each bloc that the path names, for candidate and jury', () => {
    const duration = durationOf(editions, withInterviews(['bloc-4', 'bloc-2']));
    expect(duration.interviewMinutes).toBe(30); // 2 × 15, counted once
    const lines = duration.lines.filter(({ activity }) => activity === 'interview');
    expect(rows(lines)).toEqual([
      ['interview', 'candidate', 'bloc-2', 'bloc-2', 15, 'minutes'],
      ['interview', 'jury', 'bloc-2', 'bloc-2', 15, 'minutes'],
      ['interview', 'candidate', 'bloc-4', 'bloc-4', 15, 'minutes'],
      ['interview', 'jury', 'bloc-4', 'bloc-4', 15, 'minutes'],
    ]);
    expect(duration.unknown.filter(({ activity }) => activity === 'interview')).toEqual([]);
  });

  test('are none when the path says so, unknown when it does not say', () => {
    expect(durationOf(editions, withInterviews([])).interviewMinutes).toBe(0);
    const { unknown, interviewMinutes } = durationOf(editions, { ...bloc2Path, jury: { on: '2028-02-11' } });
    expect(interviewMinutes).toBe('unknown');
    expect(unknown.filter(({ activity }) => activity === 'interview').map(({ of }) => of)).toEqual([
      'bloc-2',
    ]);
  });
});

describe('what is excluded', () => {
  test('is the writing of the dossier, in edition `blocs` alone', () => {
    const { excluded } = durationOf(editions, bloc2);
    expect(excluded).toMatchObject([
      {
        what: 'Rédaction du dossier',
        actor: 'candidate',
        source: { document: 'path-guide', place: '§2, remarque finale' },
      },
    ]);
    expect(durationOf(editions, path2017).excluded).toEqual([]);
  });
});

test('no line of one edition has a source of the other', () => {
  const documentsOf = (scope: Path | Scope) => new Set(linesOf(scope).map(({ source }) => source.document));
  expect([...documentsOf({ edition: '2017' })]).toEqual(['launch-letter-2017']);
  // `droit` keeps the volume that the guide has lost: its own record says where it comes from.
  const letters = linesOf(completePath).filter(({ source }) => source.document === 'launch-letter-2017');
  expect(letters.map(({ of }) => of)).toEqual(['droit']);
});
