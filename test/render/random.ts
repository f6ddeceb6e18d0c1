import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { Path } from '../../src/index.js';
import { arbitraryPath } from '../support/arbitrary-path.js';
import { damagedPath } from '../support/damaged-path.js';
import { runs } from '../support/runs.js';

/** What one format or another would take for its own. */
export const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "a'b&amp;c]]>d",
  '# | `x` [y](javascript:z) ![w](v) *e* _f_ $g$ ~h~',
  'l1\r\nl2\nl3\rl4\u2028l5',
  'BEGIN:VEVENT\r\nEND:VCALENDAR',
  'a\\b;c,d:e#f%%g',
  '\uD800x\uDFFF\u0000\u0007\u001B\u007F\u0085\uFFFE\uFFFF',
  '\u202Egnp.exe',
  'é'.repeat(90),
  '\u{1F600}'.repeat(60),
  'W'.repeat(300),
];

const hostileText = fc.constantFrom(...hostile);

/** Any path, some with texts that want out of their place. */
const anyPath = fc
  .tuple(
    fc.oneof(arbitraryPath, damagedPath),
    fc.option(fc.record({ id: hostileText, tutor: hostileText, site: hostileText, tool: hostileText })),
  )
  .map(([path, texts]): Path => {
    if (!texts) return path;
    return {
      ...path,
      candidate: { ...path.candidate, id: texts.id },
      ...(path.tutor && { tutor: { ...path.tutor, id: texts.tutor } }),
      ...(path.positioning && { positioning: { ...path.positioning, tool: texts.tool } }),
      activities: path.activities.map((activity) => ({ ...activity, site: texts.site, session: texts.id })),
    };
  });

/** Five hundred random paths, the same each time. */
export const randomPaths: readonly Path[] = fc.sample(anyPath, { numRuns: runs(500), seed: 20_271 });

/** An element as the parser of another house reads it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Reads XML, and throws where it is not well formed. */
export function readXml(xml: string): readonly ReadElement[] {
  const elements: ReadElement[] = [];
  const open: ReadElement[] = [];
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.write(xml).close();
  return elements;
}
