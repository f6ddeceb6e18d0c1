import { describe, expect, it, test } from 'vitest';
import { checkCohort, checkPath, type PathReport } from '../../src/index.js';
import { toHtml, toMarkdown } from '../../src/render.js';
import { completePath } from '../support/paths.js';
import { hostile, randomPaths, readXml } from './random.js';

const late = { ...completePath, jury: { on: '2028-01-20' }, tutor: { id: 'n-1' } };
const report = checkPath(late);

/** A report whose texts a caller wrote. */
const written = (text: string): PathReport => ({
  compliance: 'non-compliant',
  findings: [
    {
      rule: 'jury-registered',
      force: 'obligation',
      verdict: 'unmet',
      message: text,
      at: [text],
      missing: [text],
      notChecked: text,
      source: { document: 'path-guide', place: text, status: 'reading', note: text },
    },
  ],
});

describe('HTML', () => {
  it('of random paths is XML to another parser, one section with every finding once', () => {
    for (const path of randomPaths) {
      const of = checkPath(path);
      const elements = readXml(toHtml(of));
      expect(elements[0]?.name).toBe('section');
      expect(elements.filter(({ name }) => name === 'li').length).toBe(of.findings.length);
      expect(elements.filter(({ name }) => ['script', 'img', 'a', 'style'].includes(name))).toEqual([]);
    }
  });

  it.each(hostile)('lets nothing out: %j', (text) => {
    const elements = readXml(toHtml(written(text)));
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set(['section', 'h2', 'p', 'details', 'summary', 'h3', 'ul', 'li', 'strong', 'br', 'small']),
    );
  });

  it('gives back the text that was written, whole', () => {
    const text = `<script>alert("1" & '2')</script>`;
    expect(readXml(toHtml(written(text))).find(({ name }) => name === 'li')?.text).toContain(text);
  });

  it('opens what is to be done, and closes the rest', () => {
    const open = readXml(toHtml(report)).filter(({ name }) => name === 'details');
    const state = open.map(
      ({ attributes }) => `${attributes['class'] ?? ''} ${attributes['open'] ?? 'closed'}`,
    );
    expect(state).toEqual(['unmet open', 'undetermined open', 'met closed', 'not-applicable closed']);
  });
});

describe('Markdown', () => {
  it('groups findings by verdict, then by force, what is to be done first', () => {
    const headings = toMarkdown(report)
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(headings[0]).toBe('# Conformité : non conforme');
    expect(headings[1]).toMatch(/^## ✗ Non respectées \\\(\d+\\\)$/);
    expect(headings[2]).toBe('### Obligations');
    const order = headings.filter((line) => line.startsWith('## ')).map((line) => line.charAt(3));
    expect(order).toEqual(['✗', '?', '✓', '–']);
  });

  it('names the document and the place of each finding', () => {
    const lines = toMarkdown(report).split('\n');
    const sources = lines.filter((line) => line.startsWith('  - Source : « '));
    expect(sources.length).toBe(report.findings.length);
    expect(sources.some((line) => line.includes('Guide des acteurs du dispositif'))).toBe(true);
  });

  it.each(hostile)('lets nothing out: %j', (text) => {
    const plain = toMarkdown(written('x')).split('\n');
    const lines = toMarkdown(written(text)).split('\n');
    // The same lines: none begins or ends by a text.
    expect(lines.length).toBe(plain.length);
    const body = lines.join('\n');
    expect(body).not.toMatch(/<(?!\/?$)/);
    // Every mark that the text brought is escaped.
    expect(
      body.replaceAll('**jury-registered**', '').match(/(?<!\\)[`_[\]|$~]|(?<![\\*])\*(?!\*)/g),
    ).toBeNull();
  });

  it('escapes each mark as CommonMark does', () => {
    const message = toMarkdown(written('a|b `c` *d* [e](f) <g> & \\h\nhttps://i www.j k@l'));
    expect(message).toContain(
      'a\\|b \\`c\\` \\*d\\* \\[e\\]\\(f\\) &lt;g&gt; &amp; \\\\h https&#58;//i www&#46;j k&#64;l',
    );
  });
});

test('a report on a cohort shows the load of the tutors', () => {
  const ids = ['c-1', 'c-2', '<script>alert(1)</script>'];
  const paths = ids.map((id) => ({ ...completePath, candidate: { ...completePath.candidate, id } }));
  const cohort = checkCohort(paths);
  const cells = readXml(toHtml(cohort))
    .filter(({ name }) => name === 'td')
    .map(({ text }) => text);
  // Three missions from 11 January 2027 to 11 February 2028; free on the day after.
  const beyond = 'du 11 janvier 2027 au 11 février 2028 : 3';
  expect(cells).toEqual(['t-1', '3', '3', beyond, '12 février 2028']);
  expect(toMarkdown(cohort)).toContain(`| t-1 | 3 | 3 | ${beyond} | 12 février 2028 |`);
  expect(toHtml(cohort) + toMarkdown(cohort)).not.toContain('<script');
});

test('both are the same each time', () => {
  expect([toHtml(structuredClone(report)), toMarkdown(structuredClone(report))]).toEqual([
    toHtml(report),
    toMarkdown(report),
  ]);
});
