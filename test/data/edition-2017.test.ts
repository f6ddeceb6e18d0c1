import { describe, expect, it } from 'vitest';
import { editions, referential } from '../../src/index.js';
import { sourceOf, walk } from './walk.js';

const old = editions['2017'];

describe('edition 2017', () => {
  it('comes from the launch letter alone', () => {
    expect(old.documents.map(({ id }) => id)).toEqual(['launch-letter-2017']);
    const others = walk(old).filter(
      (visit) => (sourceOf(visit)?.document ?? 'launch-letter-2017') !== 'launch-letter-2017',
    );
    expect(others).toEqual([]);
  });

  it('has the eight UP of the letter, whose days are its 27 days in person', () => {
    expect(old.units.map(({ id, inPersonDays }) => [id, inPersonDays])).toEqual([
      ['UP1', 3],
      ['UP2', 5.5],
      ['UP3', 2],
      ['UP4', 4],
      ['UP5', 2.5],
      ['UP6', 2],
      ['UP7', 4],
      ['UP8', 4],
    ]);
    const stated = old.durations.find(({ id }) => id === 'in-person')?.days;
    expect(old.units.reduce((sum, { inPersonDays }) => sum + inPersonDays, 0)).toBe(27);
    expect(stated).toBe(27);
  });

  it('has the seven rows of the table of durations and spans', () => {
    expect(old.durations.map(({ id, days, months }) => [id, days, months])).toEqual([
      ['span', undefined, 12],
      ['in-person', 27, 7],
      ['elearning', 6, 7],
      ['spe', 21, 12],
      ['tutor', 11.5, undefined],
      ['individual-support', 5, undefined],
      ['collective-support', 13.5, undefined],
    ]);
  });

  it('states in each row the figures that its wording bears', () => {
    for (const { wording, days, months } of old.durations) {
      const figures = (wording.match(/\d+(?:,\d)?/g) ?? []).map((figure) => Number(figure.replace(',', '.')));
      expect(figures).toEqual([days, months].filter((figure) => figure !== undefined));
    }
  });

  it('is continued by the modules and blocs in force', () => {
    expect(old.units.map(({ continuedBy }) => continuedBy)).toEqual(referential.modules.map(({ id }) => id));
    expect(old.units.map(({ id }) => id)).toEqual(referential.modules.map(({ up2017 }) => up2017));
    expect(old.units.map(({ title }) => title)).toEqual(referential.modules.map(({ title }) => title));
    expect(old.units.map(({ inPersonDays }) => inPersonDays)).toEqual(
      referential.modules.map(({ inPersonDays }) => inPersonDays),
    );
    expect(old.domains.map(({ continuedBy }) => continuedBy)).toEqual(referential.units.map(({ id }) => id));
  });

  it('names the actors whose names of 2017 the edition in force recalls', () => {
    const recalled = referential.actors.flatMap(({ nameIn2017 }) => nameIn2017 ?? []);
    expect([...recalled].sort()).toEqual(old.actors.map(({ name }) => name).sort());
    expect(old.actors.map(({ side }) => side)).toEqual(['institut', 'institut', 'organisme', 'organisme']);
  });

  it('costs 9 650 euros inter for the complete path', () => {
    expect(old.tariffs).toEqual(referential.tariffs.filter(({ year }) => year === 2017));
    expect(old.tariffs.map(({ item, cents, mode }) => [item, cents, mode])).toEqual([
      ['complete-path', 965_000, 'inter'],
    ]);
  });

  it('is open to appointed managers, certified by a local jury on three bases', () => {
    expect(old.access.wording).toMatch(/effectivement nommés/);
    expect(old.publics.map(({ id, path }) => [id, path])).toEqual([
      ['beginners', 'complete'],
      ['experienced', 'individualised'],
    ]);
    const [formative, certifying] = old.evaluations;
    expect(formative?.basis).toEqual([]);
    expect(certifying?.wording).toMatch(/jury local/);
    expect(certifying?.basis).toHaveLength(3);
  });
});
