import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPath, checkPathWith, referential, ruleIds, rules, type Path } from '../../src/index.js';
import { findingOf } from '../support/finding.js';
import {
  bloc2Path,
  completePath,
  path2017,
  regroupement,
  replacing,
  without,
  withoutModule,
} from '../support/paths.js';

describe('rules', () => {
  it('are plain data, one file each, in the order of the closed set', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
    expect(JSON.parse(JSON.stringify(rules))).toStrictEqual(rules);
    const files = readdirSync(new URL('../../src/rules', import.meta.url));
    expect(rules.map(({ id }) => `${id}.ts`).filter((file) => !files.includes(file))).toEqual([]);
  });

  it('name limits of the referential and documents that exist', () => {
    const documents = referential.documents.map(({ id }) => id);
    for (const rule of rules) {
      expect(documents).toContain(rule.source.document);
      for (const limit of rule.limits ?? []) expect(referential.limits[limit].id).toBe(limit);
    }
  });
});

describe('checkPath', () => {
  it('gives one finding per rule over a path, met ones included, in their order', () => {
    const report = checkPath(completePath);
    expect(report.findings.map(({ rule }) => rule)).toEqual(
      rules.filter(({ judges }) => judges === 'path').map(({ id }) => id),
    );
    expect(report.compliance).toBe('compliant');
  });

  it.each([
    ['complete', completePath],
    ['individualised', bloc2Path],
    ['of edition 2017', path2017],
  ])('finds every rule met that speaks of a path %s', (_, path) => {
    const speaking = rules.filter(
      ({ judges, editions, kind = path.kind }) =>
        judges === 'path' && editions.includes(path.edition) && kind === path.kind,
    );
    const met = checkPath(path).findings.filter(({ verdict }) => verdict !== 'not-applicable');
    expect(met.map(({ rule, verdict }) => [rule, verdict])).toEqual(speaking.map(({ id }) => [id, 'met']));
  });

  it('is non-compliant for an unmet obligation, whatever else is undetermined', () => {
    expect(checkPath(without(replacing(completePath, 'droit'), 'jury')).compliance).toBe('non-compliant');
  });

  it('is undetermined when an obligation is, and none is unmet', () => {
    expect(checkPath(without(completePath, 'dossier')).compliance).toBe('undetermined');
    expect(checkPath(without(bloc2Path, 'jury')).compliance).toBe('undetermined');
  });

  it('stays compliant when only a recommendation is unmet', () => {
    const late: Path = { ...completePath, jury: { ...completePath.jury, on: '2028-09-15' } };
    expect(findingOf('jury-within-six-months', late).verdict).toBe('unmet');
    expect(checkPath(late).compliance).toBe('compliant');
    const noTransverse = withoutModule(bloc2Path, 'role-missions');
    expect(findingOf('transverse-first', noTransverse).verdict).toBe('unmet');
    expect(checkPath(noTransverse).compliance).toBe('compliant');
  });

  it('judges edition 2017 by its own rules and no others', () => {
    const { findings } = checkPath(path2017);
    expect(findings.filter(({ verdict }) => verdict !== 'not-applicable').map(({ rule }) => rule)).toEqual([
      'tutor-is-not-line-manager',
      'appointed-manager',
      'tutor-is-trained',
      'monthly-presence',
      'twelve-months',
      'first-year-in-post',
    ]);
    expect(findings[0]).toMatchObject({ verdict: 'not-applicable', at: ['/edition'] });
    const tutor = findings.find(({ rule }) => rule === 'tutor-is-not-line-manager');
    expect(tutor?.source.document).toBe('launch-letter-2017');
  });

  it('reads its limits from the referential', () => {
    const { limits } = referential;
    const seven = { ...limits, 'jury-after-preparer': { ...limits['jury-after-preparer'], atMost: 7 } };
    const late: Path = { ...completePath, jury: { on: '2028-06-24' } };
    const before = checkPath(late).findings.find(({ rule }) => rule === 'jury-within-six-months');
    const after = checkPathWith({ ...referential, limits: seven }, late).findings.find(
      ({ rule }) => rule === 'jury-within-six-months',
    );
    expect(before).toMatchObject({ verdict: 'unmet', expected: { to: '2028-05-24' } });
    expect(before?.message).toContain('6 mois');
    expect(after).toMatchObject({ verdict: 'met', expected: { to: '2028-06-24' } });
    expect(after?.message).toContain('7 mois');
  });

  it.each([
    ['missing-field', undefined],
    ['invalid-number', 2.5],
    ['invalid-number', -1],
    ['invalid-number', Number.NaN],
  ])('gives no verdict by a limit that is none (%s, %j)', (code, atLeast) => {
    const { 'preparer-before-jury': record, ...others } = referential.limits;
    const limits = { ...others, 'preparer-before-jury': { ...record, atLeast } } as typeof referential.limits;
    expect(() => checkPathWith({ ...referential, limits }, completePath)).toThrow(
      expect.objectContaining({ code, pointer: '/limits/preparer-before-jury/atLeast' }) as Error,
    );
  });

  it('names the limit that a copy of the referential leaves out', () => {
    const kept = Object.entries(referential.limits).filter(([id]) => id !== 'support-module-times');
    const copy = { ...referential, limits: Object.fromEntries(kept) as typeof referential.limits };
    expect(() => checkPathWith(copy, completePath)).toThrow(
      expect.objectContaining({
        code: 'missing-field',
        pointer: '/limits/support-module-times/atLeast',
      }) as Error,
    );
  });

  it('keeps a waived rule in the report, with its reason, author and dates', () => {
    const path: Path = {
      ...withoutModule(completePath, 'droit'),
      waivers: [
        {
          rule: 'modules-of-blocs',
          reason: 'Juriste de formation',
          grantedBy: 'certificateur',
          on: '2027-02-01',
          until: '2028-02-11',
        },
      ],
    };
    expect(findingOf('modules-of-blocs', path)).toMatchObject({
      verdict: 'waived',
      at: ['/waivers/0', '/blocs', '/activities'],
    });
    expect(findingOf('modules-of-blocs', path).message).toMatch(
      /certificateur.*1er février 2027.*11 février 2028.*Juriste de formation/,
    );
    expect(checkPath(path).compliance).toBe('compliant');
  });

  it.each([
    [
      'has expired before the jury',
      { on: '2027-02-01', until: '2028-02-10' },
      'est sans effet, expirée le 10 février 2028.',
    ],
    ['is granted after the jury', { on: '2028-02-12' }, 'est sans effet avant le 12 février 2028.'],
  ])('does not count a waiver that %s, and says so', (_, dates, said) => {
    const waiver = { rule: 'modules-of-blocs', reason: 'r', grantedBy: 'g', ...dates } as const;
    const path: Path = { ...replacing(completePath, 'droit'), waivers: [waiver] };
    const finding = findingOf('modules-of-blocs', path);
    expect(finding).toMatchObject({ verdict: 'unmet', at: ['/waivers/0', '/blocs', '/activities'] });
    expect(finding.message).toContain(said);
    const held = findingOf('modules-of-blocs', { ...completePath, waivers: [waiver] });
    expect(held.verdict).toBe('met');
    expect(held.message).toContain(said);
  });

  it('keeps every finding under 1 kB, however large the path', () => {
    const long = '\u{1f600}\u0000€"'.repeat(2000);
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...regroupement('preparer', '2027-11-24'),
      id: `${long}${String(index)}`,
    }));
    const dates = { on: '2020-01-01', until: '2029-09-29' };
    const waivers = rules.map(({ id }) => ({ rule: id, reason: long, grantedBy: long, ...dates }));
    const paths: Path[] = [
      { ...completePath, activities: [...completePath.activities, ...many] },
      { ...completePath, activities: [], tutor: { id: long }, candidate: { id: long, lineManager: long } },
      { ...completePath, activities: [], waivers },
      { ...completePath, activities: many, jury: { on: '2027-11-25' } },
    ];
    const sizes = paths.flatMap((path) =>
      checkPath(path).findings.map((finding) => Buffer.byteLength(JSON.stringify(finding))),
    );
    expect(Math.max(...sizes)).toBeLessThan(1024);
  });
});
