import type { EventKind, Lane, PathEvent } from '../events.js';
import { escapeXml, oneLine } from '../text.js';
import { forceWords, verdictWords } from '../words.js';
import type { Mark } from './marks.js';
import { textWidth, wrapped } from './measure.js';
import { leastWidths } from './rows.js';
import { drawMark, drawSign, px } from './shapes.js';

const lineHeight = 17;

/** What stands below the lanes, and where it ends. */
export interface Foot {
  readonly drawn: readonly string[];
  readonly bottom: number;
}

const legends: readonly (readonly [EventKind, string])[] = [
  ['opening', 'Ouverture'],
  ['regroupement', 'Regroupement'],
  ['e-learning', 'E-learning'],
  ['assessment', 'Évaluation des acquis'],
  ['spe', 'SPE'],
  ['individual-support', 'Accompagnement individuel'],
  ['tutor-training', 'Formation du tuteur'],
  ['positioning', 'Pré-positionnement'],
  ['deposit', 'Dépôt du dossier'],
  ['jury', 'Jury'],
];

/** Draws what each shape stands for, of those that the picture has. */
export function drawLegend(events: readonly PathEvent[], left: number, right: number, top: number): Foot {
  const drawn: string[] = [];
  let [x, y] = [left, top];
  for (const [kind, label] of legends) {
    const example = events.find((event) => event.kind === kind);
    if (!example) continue;
    const width = 24 + textWidth(label, 11) + 14;
    if (x > left && x + width > right) [x, y] = [left, y + 20];
    const lane: Lane = example.lane;
    const half = Math.max(12, leastWidths[kind]) / 2;
    drawn.push(
      drawSign(kind, x + 9 - half, x + 9 + half, kind === 'e-learning' ? y - 9 : y, lane),
      `<text class="m n" x="${px(x + 22)}" y="${px(y + 13)}">${escapeXml(label)}</text>`,
    );
    x += width;
  }
  return { drawn, bottom: drawn.length > 0 ? y + 22 : top };
}

/** Writes the findings under their numbers, in lines. */
export function drawFindings(marks: readonly Mark[], left: number, right: number, top: number): Foot {
  if (marks.length === 0) return { drawn: [], bottom: top };
  const drawn = [`<text class="t w" x="${px(left)}" y="${px(top + 14)}">Constats</text>`];
  let y = top + 22;
  for (const mark of marks) {
    const { force, verdict, message } = mark.finding;
    const rule = `Règle ${verdictWords[verdict].one} (${forceWords[force].one.toLowerCase()})`;
    const text = `${rule} : ${oneLine(message)}`;
    drawn.push(drawMark(mark, left + 8, y + 9));
    for (const line of wrapped(text, 12, right - left - 24)) {
      drawn.push(`<text class="t" x="${px(left + 22)}" y="${px(y + 13)}">${escapeXml(line)}</text>`);
      y += lineHeight;
    }
    y += 4;
  }
  return { drawn, bottom: y };
}
