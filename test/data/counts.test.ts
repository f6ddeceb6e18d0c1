import { describe, expect, it } from 'vitest';
import {
  blocIds,
  competencyIds,
  documentIds,
  domainIds,
  editions,
  juryRoles,
  limitIds,
  referential,
  situationIds,
  supportModuleIds,
  trainingModuleIds,
  unitIds,
  upIds,
} from '../../src/index.js';

const r = referential;
const old = editions['2017'];
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const perBloc = (records: readonly { readonly bloc: string }[]) =>
  blocIds.map((id) => records.filter(({ bloc }) => bloc === id).length);

describe('the counts of the documents', () => {
  it('are those of the documents', () => {
    expect(r.documents).toHaveLength(5);
    expect(r.blocs).toHaveLength(4);
    expect(r.competencies).toHaveLength(17);
    expect(r.criteria).toHaveLength(76);
    expect(r.modules).toHaveLength(8);
    expect(r.supportModules).toHaveLength(2);
    expect(r.situations).toHaveLength(12);
    expect(r.certification.namedCqps).toHaveLength(7);
    expect(r.units.reduce((sum, { speCount }) => sum + speCount, 0)).toBe(10);
    expect(r.stretchings).toHaveLength(3);
    expect(r.individualChoices).toHaveLength(3);
    expect(old.units).toHaveLength(8);
    expect(old.domains).toHaveLength(5);
    expect(old.durations).toHaveLength(7);
    expect(old.actors).toHaveLength(4);
    expect(old.evaluations).toHaveLength(2);
    expect(old.publics).toHaveLength(2);
  });

  it('are right bloc by bloc', () => {
    expect(perBloc(r.competencies)).toEqual([6, 4, 4, 3]);
    expect(perBloc(r.situations)).toEqual([2, 4, 2, 4]);
    const blocOf = new Map(r.competencies.map(({ id, bloc }) => [id, bloc]));
    expect(perBloc(r.criteria.map(({ competency }) => ({ bloc: blocOf.get(competency) ?? '' })))).toEqual([
      25, 22, 17, 12,
    ]);
    expect(r.units.map(({ speCount }) => speCount)).toEqual([1, 2, 3, 3, 1]);
    expect(blocIds.map((id) => r.modules.filter(({ unit }) => unit === id).length)).toEqual([1, 3, 2, 1]);
  });

  it('leave one competency without a word, and one cut', () => {
    const status = (wanted: string) => r.competencies.filter(({ source }) => source.status === wanted);
    expect(ids(status('missing'))).toEqual(['C3.3']);
    expect(ids(status('truncated'))).toEqual(['C3.2']);
    expect(r.competencies.filter(({ wording }) => wording === undefined).map(({ id }) => id)).toEqual([
      'C3.3',
    ]);
  });
});

describe('the tables over closed ids', () => {
  it.each([
    ['documents', ids(r.documents), documentIds],
    ['blocs', ids(r.blocs), blocIds],
    ['competencies', ids(r.competencies), competencyIds],
    ['modules', ids(r.modules), trainingModuleIds],
    ['support modules', ids(r.supportModules), supportModuleIds],
    ['units', ids(r.units), unitIds],
    ['situations', ids(r.situations), situationIds],
    ['limits', Object.keys(r.limits), limitIds],
    ['limits by their own id', ids(Object.values(r.limits)), limitIds],
    ['jury profiles', r.juryProfiles.map(({ role }) => role), juryRoles],
    ['UP of 2017', ids(old.units), upIds],
    ['domains of 2017', ids(old.domains), domainIds],
    [
      'actors',
      ids(r.actors).sort(),
      ['deployment-pilot', 'hr-representative', 'individual-support-consultant', 'line-manager', 'tutor'],
    ],
  ])('are total, in order: %s', (_, found, closed) => {
    expect(found).toEqual([...closed]);
  });

  it('number blocs, modules, domains and UP from one', () => {
    expect(r.blocs.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(r.modules.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(r.supportModules.map(({ order }) => order)).toEqual([1, 2]);
    expect(old.domains.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(old.units.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('number criteria by competency, in order', () => {
    for (const competency of competencyIds) {
      const own = r.criteria.filter((criterion) => criterion.competency === competency);
      expect(ids(own)).toEqual(own.map((_, index) => `${competency}.${String(index + 1)}`));
    }
  });
});
