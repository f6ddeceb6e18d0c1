import { describe, expect, it, test } from 'vitest';
import {
  checkCohort,
  checkPath,
  costOf,
  durationOf,
  referential,
  rowsOf,
  type Path,
} from '../../src/index.js';
import {
  jupyterDisplay,
  show,
  type MimeBundle,
  type Showable,
  type ShowOptions,
} from '../../src/notebook.js';
import { toHtml, toICalendar, toMarkdown, toMermaid, toTimelineSvg } from '../../src/render.js';
import { euros } from '../../src/render/show/ledgers.js';
import { completePath } from '../support/paths.js';
import { randomPaths, readXml } from './random.js';

const bundleOf = (value: Showable, options?: ShowOptions): MimeBundle =>
  show(value, options)[jupyterDisplay]();

const rows = {
  columns: [{ name: 'candidate', title: 'Candidat' }, { name: 'days' }],
  rows: [
    { candidate: '<script>alert(1)</script>', days: 11 },
    { candidate: 'a|b', days: null },
  ],
};

const cellsOf = (html: string): string[] =>
  readXml(html)
    .filter(({ name }) => name === 'td')
    .map(({ text }) => text);

describe('what is shown', () => {
  it('stands under the symbol that notebooks look for, in three forms', () => {
    expect(jupyterDisplay).toBe(Symbol.for('Jupyter.display'));
    const shown = show(completePath);
    expect(Reflect.ownKeys(shown)).toEqual([Symbol.for('Jupyter.display')]);
    expect(Object.keys(bundleOf(completePath))).toEqual(['text/html', 'text/markdown', 'text/plain']);
  });

  it('is left plain, and is not shared', () => {
    const before = JSON.stringify(completePath);
    const shown = show(completePath);
    Object.assign(shown[jupyterDisplay](), { 'text/plain': '' });
    expect(shown[jupyterDisplay]()['text/plain']).not.toBe('');
    expect(JSON.stringify(completePath)).toBe(before);
  });

  it('of a random path is well formed', () => {
    for (const path of randomPaths.slice(0, 100)) {
      expect(readXml(bundleOf(path, { report: checkPath(path) })['text/html'])[0]?.name).toBe('div');
      const { lines } = durationOf(path);
      expect(cellsOf(bundleOf(durationOf(path))['text/html']).length).toBeGreaterThanOrEqual(lines.length);
      readXml(bundleOf(costOf(path, { year: 2027 }))['text/html']);
    }
  });
});

test('of a path: its timeline with the findings of a report, and its dates', () => {
  const {
    'text/html': html,
    'text/markdown': markdown,
    'text/plain': plain,
  } = bundleOf(completePath, { today: '2027-06-15' });
  expect(html).toContain(toTimelineSvg(completePath, undefined, { today: '2027-06-15' }));
  expect(markdown).toContain('| 11 février 2028 |  | Jury | Certification |  |');
  expect(plain).toMatch(/^11 janvier 2027 +Ouverture\/Accueil +Formation$/m);
});

test('of a report: its findings', () => {
  const report = checkPath(completePath);
  expect(bundleOf(report)['text/html']).toBe(toHtml(report));
  expect(bundleOf(report)['text/markdown']).toBe(toMarkdown(report));
  expect(bundleOf(report)['text/plain']).toMatch(/^Conformité : conforme\n/);
  const cohort = checkCohort([completePath]);
  expect(bundleOf(cohort)['text/html']).toBe(toHtml(cohort));
  expect(bundleOf(cohort)['text/plain']).toContain('Charge des tuteurs');
});

test('of a duration: lines, totals, and what is unknown', () => {
  const duration = durationOf({ edition: 'blocs', blocs: ['bloc-4'] });
  const cells = cellsOf(bundleOf(duration)['text/html']);
  // Bloc 4: 4 days in person and 1 of e-learning.
  expect(cells[cells.indexOf('Formation (regroupements, e-learning, ouverture)') + 1]).toBe('5 j');
  expect(cells[cells.indexOf('Jours de SPE') + 1]).toBe('inconnu');
  for (const { reason } of duration.unknown) expect(cells).toContain(reason);
});

test('of a cost: amounts in euros, and what has no price', () => {
  const scope = { edition: 'blocs', blocs: ['bloc-1', 'bloc-2', 'bloc-3', 'bloc-4'] } as const;
  const known = cellsOf(bundleOf(costOf(scope, { year: 2017 }))['text/html']);
  expect(known).toContain('9\u202F650,00\u00A0€');
  expect(known[known.indexOf('Total') + 2]).toBe('9\u202F650,00\u00A0€');
  const shared = costOf(scope, {
    year: 2027,
    tariffs: [{ item: 'complete-path', year: 2027, cents: 1_000_000, lowCents: 900_000 }],
    funding: [{ item: 'complete-path', basisPoints: 2500 }],
  });
  const sums = cellsOf(bundleOf(shared)['text/html']);
  // A quarter is funded: 2 500 of 10 000 euros, or 2 250 of 9 000.
  const range = (least: string, expected: string, most: string): string =>
    `${expected}\u00A0€ (de ${least}\u00A0€ à ${most}\u00A0€)`.replace(/(\d) (\d)/g, '$1\u202F$2');
  expect(sums[sums.indexOf('Total') + 2]).toBe(range('9 000,00', '10 000,00', '10 000,00'));
  expect(sums[sums.indexOf('dont financé') + 2]).toBe(range('2 250,00', '2 500,00', '2 500,00'));
  expect(sums[sums.indexOf('Reste à payer') + 2]).toBe(range('6 750,00', '7 500,00', '7 500,00'));
  const open = cellsOf(bundleOf(costOf(scope, { year: 2027 }))['text/html']);
  expect(open[open.indexOf('Total') + 2]).toBe('inconnu');
});

test.each([
  [0, '0,00\u00A0€'],
  [5, '0,05\u00A0€'],
  [99_999, '999,99\u00A0€'],
  [100_000_000, '1\u202F000\u202F000,00\u00A0€'],
  [-1250, '-12,50\u00A0€'],
])('%d cents are %j', (cents, text) => {
  expect(euros(cents)).toBe(text);
});

test('of rows: the columns named, numbers to the right, the first two hundred', () => {
  const { 'text/html': html, 'text/markdown': markdown, 'text/plain': plain } = bundleOf(rows);
  expect(cellsOf(html)).toEqual(['<script>alert(1)</script>', '11', 'a|b', '']);
  expect(markdown.split('\n').slice(2, 6)).toEqual([
    '| Candidat | days |',
    '| --- | ---: |',
    '| &lt;script&gt;alert\\(1\\)&lt;/script&gt; | 11 |',
    '| a\\|b |  |',
  ]);
  expect(plain).toContain('a|b');
  const many = {
    ...rows,
    rows: Array.from({ length: 203 }, (_, index) => ({ candidate: 'c', days: index })),
  };
  expect(cellsOf(bundleOf(many)['text/html']).length).toBe(400);
  expect(bundleOf(many)['text/plain']).toContain('Les 3 lignes suivantes ne sont pas affichées.');
});

test('of rows made by rowsOf: their French titles', () => {
  const shown = bundleOf(rowsOf(referential.modules))['text/html'];
  const titles = readXml(shown).filter(({ name }) => name === 'th');
  expect(titles.map(({ text }) => text)).toContain('Jours en présentiel');
  expect(cellsOf(shown)).toContain('La communication du manager');
});

test('a script for an id stands nowhere unescaped', () => {
  const script = '<script>alert(1)</script>';
  const path: Path = {
    ...completePath,
    candidate: { id: script, employer: script, lineManager: script },
    tutor: { id: script, trainedOn: ['2026-12-15'] },
    evaluators: [script],
    activities: completePath.activities.map((one) => ({
      ...one,
      id: `${script}${one.id}`,
      site: script,
      session: script,
    })),
    jury: { on: '2028-01-20', members: [{ id: script, role: 'expert', employer: script }] },
    positioning: { on: '2026-12-01', tool: script },
  };
  const report = checkPath(path);
  const bundles = [
    bundleOf(path, { report }),
    bundleOf(report),
    bundleOf(checkCohort([path])),
    bundleOf(durationOf(path)),
    bundleOf(
      costOf(path, {
        year: 2027,
        tariffs: [{ item: 'complete-path', year: 2027, cents: 1, origin: script }],
      }),
    ),
    bundleOf(rows),
  ];
  const marked = bundles.flatMap((bundle) => [bundle['text/html'], bundle['text/markdown']]);
  const texts = [...marked, toTimelineSvg(path, report), toHtml(report), toMarkdown(report), toMermaid(path)];
  for (const text of texts) expect(text).not.toMatch(/<script/i);
  expect(texts.filter((text) => text.includes('&lt;script&gt;')).length).toBeGreaterThanOrEqual(8);
  // A calendar knows no HTML: there, commas and semicolons are what is escaped. Its UIDs are ASCII.
  const uids =
    toICalendar(path, { stamp: '2027-01-04' })
      .replaceAll('\r\n ', '')
      .match(/^UID:.*$/gm) ?? [];
  expect(uids.filter((uid) => uid.includes('<') || !/^UID:[\w.%-]+@cqp-mo$/.test(uid))).toEqual([]);
});
