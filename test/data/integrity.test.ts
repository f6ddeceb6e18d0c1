import { describe, expect, it } from 'vitest';
import {
  blocIds,
  competencyIds,
  documentIds,
  domainIds,
  editions,
  isUnknown,
  limitIds,
  moduleIds,
  referential,
  situationIds,
  trainingModuleIds,
  unitIds,
  upIds,
  type SourceRef,
} from '../../src/index.js';
import { isObject, walk } from './walk.js';

const visits = walk(editions);
const texts = visits.flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []));
const objects = visits.flatMap(({ path, kind, value }) => (isObject(value) ? [{ path, kind, value }] : []));
const at = (records: readonly { readonly path: string }[]) => records.map(({ path }) => path);
const has = (closed: readonly string[], value: unknown) =>
  typeof value === 'string' && closed.includes(value);

describe('ids', () => {
  it('are unique in each list, and ASCII', () => {
    for (const { path, value } of visits) {
      if (!Array.isArray(value)) continue;
      const ids = (value as readonly unknown[]).flatMap((item) => (isObject(item) ? (item['id'] ?? []) : []));
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const id of ids) expect(id, path).toMatch(/^[\w.-]+$/);
    }
  });

  it('resolve wherever a record names another', () => {
    const closed: Record<string, readonly string[]> = {
      bloc: blocIds,
      competency: competencyIds,
      unit: [
        ...unitIds,
        ...['days', 'minutes', 'count'],
        ...Object.values(referential.limits).map(({ unit }) => unit),
      ],
      up2017: upIds,
      continuedBy: [...unitIds, ...trainingModuleIds],
      document: documentIds,
    };
    const astray = visits.filter(
      ({ key, value }) => typeof value === 'string' && key in closed && !has(closed[key] ?? [], value),
    );
    expect(at(astray)).toEqual([]);
    const lists = visits.filter(({ kind }) => /(?:candidates|consulted)\[\]$/.test(kind));
    expect(lists.length).toBeGreaterThan(50);
    expect(at(lists.filter(({ value }) => !has([...competencyIds, ...documentIds], value)))).toEqual([]);
  });

  it('resolve wherever a text cites one', () => {
    const criteria: readonly string[] = referential.criteria.map(({ id }) => id);
    const cited: readonly (readonly [RegExp, readonly string[]])[] = [
      [/\bC\d\.\d+(?:\.\d+)?/g, [...competencyIds, ...criteria]],
      [/\bS\d\.[\da-z]\b/g, situationIds],
      [/\bbloc-\d\b/g, blocIds],
      [/\bUP ?\d+\b/g, upIds],
      [/\bD\d\b/g, domainIds],
      [/`[a-z-]+`/g, [...moduleIds, ...limitIds].map((id) => `\`${id}\``)],
    ];
    for (const { path, value } of texts) {
      for (const [pattern, closed] of cited) {
        for (const [id] of value.matchAll(pattern)) expect(closed, path).toContain(id.replace(' ', ''));
      }
      for (const [, bloc = '', rank = ''] of value.matchAll(/Bloc (\d+), compétence (\d+)/g)) {
        expect(competencyIds, path).toContain(`C${bloc}.${rank}`);
      }
    }
  });
});

describe('sources', () => {
  const isSource = (value: Readonly<Record<string, unknown>>) => 'document' in value && 'place' in value;
  const sources = objects
    .filter(({ value }) => isSource(value))
    .map(({ path, value }) => ({ path, source: value as unknown as SourceRef }));

  it('are given by every record', () => {
    const records = objects.filter(
      ({ kind, value }) =>
        /\[\]$/.test(kind) && !/documents\[\]$/.test(kind) && !isSource(value) && !isUnknown(value),
    );
    expect(records.length).toBeGreaterThan(250);
    const bare = records.filter(({ value }) => {
      const { source, places, answer } = value;
      return !isObject(source) && !(Array.isArray(places) && places.length > 0) && !isUnknown(answer);
    });
    expect(at(bare)).toEqual([]);
    for (const { source } of [referential.certification, referential.interview, referential.opening]) {
      expect(documentIds).toContain(source.document);
    }
  });

  it('name a known document, a place and a status, with a note where it is not plainly stated', () => {
    for (const { path, source } of sources) {
      expect(documentIds, path).toContain(source.document);
      expect(source.place, path).toMatch(/\S{2}|^[IV]+$|^V$/);
      expect(['stated', 'derived', 'reading', 'truncated', 'missing'], path).toContain(source.status);
      if (source.status !== 'stated') expect(source.note ?? '', path).toMatch(/\.$/);
    }
  });

  it('place competencies, criteria, situations and UP where their ids say', () => {
    const { competencies, criteria, situations } = referential;
    const where = (id: string) => /^[CS](\d)\.(\w)/.exec(id) ?? [];
    for (const { id, source } of [...competencies, ...criteria, ...situations]) {
      const [, bloc = '', rank = ''] = where(id);
      expect(source.place, id).toMatch(new RegExp(`^Bloc ${bloc}\\b`));
      if (source.place.includes('compétence')) expect(source.place, id).toContain(`compétence ${rank}`);
    }
    for (const { number, source } of editions['2017'].units) {
      expect(source.place).toBe(`VI.2, UP ${String(number)}`);
    }
  });

  it('cite each document somewhere', () => {
    expect([...new Set(sources.map(({ source }) => source.document))].sort()).toEqual(
      [...documentIds].sort(),
    );
  });

  it('stand behind every unknown: a reason and the documents that were read', () => {
    const unknowns = objects.filter(({ value }) => isUnknown(value));
    expect(unknowns.length).toBeGreaterThan(40);
    for (const { path, value } of unknowns) {
      expect(value['reason'], path).toMatch(/\.$/);
      const consulted = value['consulted'] as readonly string[];
      expect(consulted.length, path).toBeGreaterThan(0);
      expect(new Set(consulted).size, path).toBe(consulted.length);
    }
  });
});
