import { expect, it } from 'vitest';
import { referential, type Activity, type Path } from '../../../src/index.js';
import { acquiredUnits, basisOf, followsTransverse, holdsUnit } from '../../../src/rules/frame/acquired.js';
import { lastRegroupement } from '../../../src/rules/frame/last-regroupement.js';
import { viewOf } from '../../../src/rules/frame/path-view.js';
import { transverseToFollow } from '../../../src/rules/frame/transverse.js';
import { bloc2Path, completePath, regroupement, spe, withoutModule } from '../../support/paths.js';

const viewWith = (...activities: Activity[]): ReturnType<typeof viewOf> =>
  viewOf({ ...bloc2Path, activities }, referential);
const acquiring = (acquired: Path['acquired'] & object): ReturnType<typeof viewOf> =>
  viewOf({ ...bloc2Path, activities: [], acquired }, referential);

/** A referential with another module in the unit of the transverse one. */
const role = referential.modules.find(({ unit }) => unit === 'transverse');
const [pilotage] = referential.modules.filter(({ id }) => id === 'pilotage');
if (!role || !pilotage) throw new Error('no such module');
const rest = referential.modules.filter(({ id }) => id !== 'pilotage');
const twoTransverse = { ...referential, modules: [...rest, { ...pilotage, unit: 'transverse' as const }] };
const noTransverse = { ...referential, modules: rest.filter(({ unit }) => unit !== 'transverse') };

it('puts occurrences by start, then by end', () => {
  const view = viewWith(
    regroupement('droit', '2027-03-01', '2027-03-05'),
    { ...regroupement('droit', '2027-03-01', '2027-03-02'), id: 'other' },
    regroupement('droit', '2027-02-01', '2027-04-01'),
  );
  expect(view.regroupementsOf('droit').map(({ at }) => at)).toEqual([
    '/activities/2',
    '/activities/1',
    '/activities/0',
  ]);
});

it('points at activities however many come before', () => {
  const many = Array.from({ length: 70 }, (_, index) => ({
    ...spe('bloc-2', '2027-01-11'),
    id: `spe-${String(index)}`,
  }));
  const view = viewWith(
    ...many,
    regroupement('droit', '2027-03-01'),
    regroupement('animation', '2027-03-02'),
  );
  expect(view.speOf('bloc-2').map(({ at }) => at)).toEqual(
    many.map((_, index) => `/activities/${String(index)}`),
  );
  expect(view.firstRegroupementOf('droit')?.at).toBe('/activities/70');
  expect(view.firstRegroupementOf('animation')?.at).toBe('/activities/71');
});

it('holds a module by itself or with its bloc, a support module from an earlier path alone', () => {
  const vae = acquiring({ blocs: ['bloc-2'], modules: ['pilotage', 'preparer'], basis: 'vae' });
  expect(
    (['droit', 'pilotage', 'role-missions', 'evaluation', 'preparer', 'analyser'] as const).map(
      vae.holdsModule,
    ),
  ).toEqual([true, true, false, false, false, false]);
  const earlier = acquiring({ modules: ['preparer'], basis: 'earlier-path' });
  expect((['preparer', 'analyser'] as const).map(earlier.holdsModule)).toEqual([true, false]);
  expect([vae.holdsBloc('bloc-2'), vae.holdsBloc('bloc-1'), earlier.holdsBloc('bloc-2')]).toEqual([
    true,
    false,
    false,
  ]);
});

it('names the basis of what is acquired, and the note where it says what the basis does not', () => {
  expect(basisOf(acquiring({ basis: 'vae', note: 'Jury de mai' }))).toBe('VAE');
  expect(basisOf(acquiring({ basis: 'earlier-path' }))).toBe('parcours antérieur');
  expect(basisOf(acquiring({ basis: 'other' }))).toBe('autre motif');
  expect(basisOf(acquiring({ basis: 'other', note: 'Juriste' }))).toBe('autre motif, « Juriste »');
});

it('holds and follows the transverse unit by any module that it has', () => {
  const held = acquiring({ modules: ['role-missions'], basis: 'vae' });
  expect(holdsUnit(held, twoTransverse, 'transverse')).toBe(true);
  expect(acquiredUnits(held, referential, ['transverse', 'bloc-2'])).toContain('Acquis (VAE) : « Le rôle');
  const followed = viewWith(regroupement('role-missions', '2027-01-11'));
  expect(followsTransverse(followed, twoTransverse)).toBe(true);
  expect(followsTransverse(viewWith(regroupement('droit', '2027-01-11')), twoTransverse)).toBe(false);
});

it('has no transverse module to follow where the facts have none', () => {
  const view = viewOf(completePath, noTransverse);
  expect(transverseToFollow(view, noTransverse)).toEqual({
    verdict: 'not-applicable',
    message: 'Le référentiel ne comporte pas de module transverse.',
  });
  expect(transverseToFollow(view, referential)).toBe('role-missions');
});

it('finds the first regroupement that ends last, of the transverse module and the blocs targeted', () => {
  const end = (path: Path): unknown => {
    const last = lastRegroupement(viewOf(path, referential), referential);
    return last && [last.module, last.end];
  };
  const droit = regroupement('droit', '2027-05-10', '2027-05-12');
  expect(end(bloc2Path)).toEqual(['droit', '2027-05-12']);
  // A module of another bloc does not count, nor does a second passage.
  const more = [regroupement('evaluation', '2027-09-01'), regroupement('droit', '2027-10-01')];
  expect(end({ ...bloc2Path, activities: [...bloc2Path.activities, ...more] })).toEqual([
    'droit',
    '2027-05-12',
  ]);
  const late = regroupement('role-missions', '2027-06-01', '2027-06-03');
  const path = withoutModule(bloc2Path, 'role-missions');
  expect(end({ ...path, activities: [...path.activities, late] })).toEqual(['role-missions', '2027-06-03']);
  expect(end({ ...bloc2Path, activities: [late, droit] })).toEqual(['role-missions', '2027-06-03']);
  expect(end({ ...bloc2Path, activities: [] })).toBeUndefined();
});
