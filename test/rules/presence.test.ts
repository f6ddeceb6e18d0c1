import { describe, expect, it } from 'vitest';
import { checkPathWith, referential, type Path, type RuleId, type Verdict } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import {
  bloc2Path,
  completePath,
  regroupement,
  replacing,
  replacingSpe,
  spe,
  without,
} from '../support/paths.js';

type Row = [why: string, rule: RuleId, path: Path, verdict: Verdict];

const heldBloc2: Path = {
  ...replacing(replacing(replacing(bloc2Path, 'communication'), 'animation'), 'droit'),
  acquired: { blocs: ['bloc-2'], basis: 'vae' },
};

const rows: Row[] = [
  ['all modules of the complete path', 'modules-of-blocs', completePath, 'met'],
  ['all modules of bloc 2', 'modules-of-blocs', bloc2Path, 'met'],
  ['droit is missing', 'modules-of-blocs', replacing(bloc2Path, 'droit'), 'unmet'],
  [
    'a module of another bloc does not make up for it',
    'modules-of-blocs',
    replacing(bloc2Path, 'droit', regroupement('amelioration', '2027-05-10', '2027-05-13')),
    'unmet',
  ],
  [
    'e-learning alone is not the module',
    'modules-of-blocs',
    replacing(bloc2Path, 'droit', {
      id: 'e',
      type: 'e-learning',
      module: 'droit',
      start: '2027-05-10',
      end: '2027-05-10',
    }),
    'unmet',
  ],
  [
    'droit is acquired',
    'modules-of-blocs',
    { ...replacing(bloc2Path, 'droit'), acquired: { modules: ['droit'], basis: 'vae' } },
    'met',
  ],
  ['the bloc is acquired', 'modules-of-blocs', heldBloc2, 'met'],
  [
    'a complete path owes all four blocs, whatever it names',
    'modules-of-blocs',
    { ...replacing(completePath, 'amelioration'), blocs: ['bloc-1', 'bloc-2', 'bloc-3'] },
    'unmet',
  ],

  ['both before the jury', 'support-modules-present', completePath, 'met'],
  ['no analyser', 'support-modules-present', replacing(completePath, 'analyser'), 'unmet'],
  [
    'no preparer, no jury yet',
    'support-modules-present',
    without(replacing(completePath, 'preparer'), 'jury'),
    'unmet',
  ],
  ['both, but no date of jury', 'support-modules-present', without(completePath, 'jury'), 'undetermined'],
  [
    'preparer ends on the day of the jury',
    'support-modules-present',
    replacing(completePath, 'preparer', regroupement('preparer', '2028-02-09', '2028-02-11')),
    'met',
  ],
  [
    'preparer ends the day after the jury',
    'support-modules-present',
    replacing(completePath, 'preparer', regroupement('preparer', '2028-02-10', '2028-02-12')),
    'unmet',
  ],
  [
    'analyser acquired by VAE, not followed',
    'support-modules-present',
    { ...replacing(completePath, 'analyser'), acquired: { modules: ['analyser'], basis: 'vae' } },
    'unmet',
  ],
  [
    'analyser acquired in an earlier path',
    'support-modules-present',
    { ...replacing(completePath, 'analyser'), acquired: { modules: ['analyser'], basis: 'earlier-path' } },
    'met',
  ],

  ['the ten SPE', 'spe-count', completePath, 'met'],
  ['no SPE of the transverse module', 'spe-count', replacingSpe(completePath, 'transverse'), 'unmet'],
  [
    'bloc 3 has two of three',
    'spe-count',
    replacingSpe(completePath, 'bloc-3', spe('bloc-3', '2027-06-14'), spe('bloc-3', '2027-07-19')),
    'unmet',
  ],
  [
    'one more than the table says',
    'spe-count',
    { ...completePath, activities: [...completePath.activities, spe('bloc-4', '2027-08-30')] },
    'met',
  ],
  [
    'bloc 2 alone, without the transverse module',
    'spe-count',
    replacingSpe(replacing(bloc2Path, 'role-missions'), 'transverse'),
    'met',
  ],
  [
    'the SPE of a bloc not targeted do not count',
    'spe-count',
    replacingSpe(
      bloc2Path,
      'bloc-2',
      spe('bloc-3', '2027-03-15'),
      spe('bloc-3', '2027-03-17'),
      spe('bloc-3', '2027-03-19'),
    ),
    'unmet',
  ],
  [
    'the bloc is acquired and the transverse module not followed',
    'spe-count',
    replacing(heldBloc2, 'role-missions'),
    'not-applicable',
  ],
];

describe('rules of presence', () => {
  it.each(rows)('%s (%s)', (_, rule, path, verdict) => {
    expect(findingOf(rule, path).verdict).toBe(verdict);
  });

  it('names what is missing by its official title', () => {
    expect(findingOf('modules-of-blocs', replacing(bloc2Path, 'droit')).message).toContain(
      '« Les fondamentaux du droit du travail et des textes conventionnels »',
    );
  });

  it('says what was taken as acquired, and on what basis', () => {
    const held: Path = { ...replacing(bloc2Path, 'droit'), acquired: { modules: ['droit'], basis: 'vae' } };
    expect(findingOf('modules-of-blocs', held).message).toMatch(/Acquis \(VAE\).*droit du travail/);
  });

  it('says by how many days a support module comes too late', () => {
    const late = replacing(completePath, 'preparer', regroupement('preparer', '2028-02-12', '2028-02-14'));
    expect(findingOf('support-modules-present', late)).toMatchObject({
      gapDays: 3,
      expected: { analyser: 1, preparer: 1 },
      found: { analyser: 1, preparer: 0 },
    });
    const absent = replacing(late, 'analyser');
    expect(findingOf('support-modules-present', absent).gapDays).toBeUndefined();
    expect(findingOf('support-modules-present', absent).found).toEqual({ analyser: 0, preparer: 0 });
  });

  it('asks for the support modules as often as the referential says', () => {
    const { limits } = referential;
    const twice = { ...limits['support-module-times'], atLeast: 2 };
    const facts = { ...referential, limits: { ...limits, 'support-module-times': twice } };
    const repeated = (end: string): Path => {
      const again = [regroupement('analyser', '2027-06-28', '2027-06-29'), regroupement('preparer', end)];
      return { ...completePath, activities: [...completePath.activities, ...again] };
    };
    const judge = (path: Path) =>
      checkPathWith(facts, path).findings.find(({ rule }) => rule === 'support-modules-present');
    expect(judge(completePath)).toMatchObject({
      verdict: 'unmet',
      expected: { analyser: 2, preparer: 2 },
      found: { analyser: 1, preparer: 1 },
    });
    expect(judge(completePath)?.message).toContain('suivis 2 fois avant le jury');
    expect(judge(repeated('2028-02-11'))?.verdict).toBe('met');
    expect(judge(repeated('2028-02-13'))).toMatchObject({ verdict: 'unmet', gapDays: 2 });
  });

  it('counts SPE by unit as the table of the actors guide does', () => {
    expect(findingOf('spe-count', completePath).expected).toEqual({
      transverse: 1,
      'bloc-1': 2,
      'bloc-2': 3,
      'bloc-3': 3,
      'bloc-4': 1,
    });
  });
});
