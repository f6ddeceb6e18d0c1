import { frenchDay } from '../../model/french.js';
import type { EventKind, PathEvent } from '../events.js';
import { escapeXml, oneLine } from '../text.js';
import { verdictWords } from '../words.js';
import type { Mark, MarkKind } from './marks.js';
import { markRoom, type Group, type Shape } from './rows.js';
import { round } from './scale.js';

/** Height of a row, and of the line that a label above the shapes takes. */
export const rowHeight = 22;
export const aboveHeight = 16;

/** Draws a group in its row: its shapes, then the numbers of its findings and its label. */
export function drawGroup(group: Group, top: number, lane: string, rowAbove: boolean): string[] {
  const shapesTop = top + (rowAbove ? aboveHeight : 0);
  const labelTop = group.above ? top : shapesTop;
  const baseline = labelTop + (group.above ? 12 : 14);
  const textAt = group.labelAt + group.marks.length * markRoom;
  const { thread } = group;
  const line = thread
    ? [
        `<g><title>${escapeXml(thread.title)}</title><rect class="f-${lane}" x="${px(thread.from)}" y="${px(shapesTop + 8)}" width="${px(thread.to - thread.from)}" height="4" rx="2"/></g>`,
      ]
    : [];
  return [
    ...line,
    ...group.shapes.map((shape) => drawShape(shape, shapesTop, lane)),
    ...group.marks.map((mark, index) => drawMark(mark, group.labelAt + index * markRoom + 7, baseline - 4)),
    `<text class="t l" x="${px(textAt)}" y="${px(baseline)}">${escapeXml(group.label)}</text>`,
  ];
}

function drawShape(shape: Shape, top: number, lane: string): string {
  const { event, marks } = shape;
  const worst = marks[0];
  const ring = worst ? ringOf(shape, top, worst.kind) : '';
  return `<g><title>${escapeXml(tooltipOf(event, marks))}</title>${drawSign(event.kind, shape.from, shape.to, top, lane)}${ring}</g>`;
}

/** Draws the sign of a kind of event between two edges. */
export function drawSign(kind: EventKind, from: number, to: number, top: number, lane: string): string {
  const fill = `f-${lane} halo`;
  const middle = (from + to) / 2;
  const centre = top + 9.5;
  const rect = (y: number, height: number, corner: number): string =>
    `<rect class="${fill}" x="${px(from)}" y="${px(y)}" width="${px(to - from)}" height="${px(height)}" rx="${corner}"/>`;
  switch (kind) {
    case 'e-learning':
      return rect(top + 16, 5, 1);
    case 'opening':
      return `<path class="${fill}" d="M${px(from)} ${px(top + 3.5)}l11 6-11 6z"/>`;
    case 'assessment':
      return diamond(`s-${lane} hollow`, middle, centre, 4.5, 1.8);
    case 'individual-support':
      return rect(top + 4.5, 10, 5);
    case 'tutor-training':
      return diamond(fill, middle, centre, 5.5);
    case 'positioning':
      return `<circle class="s-${lane} hollow" cx="${px(middle)}" cy="${px(centre)}" r="4.5" stroke-width="2"/>`;
    case 'deposit':
      return `<path class="${fill}" d="M${px(middle - 6)} ${px(centre - 5)}h12l-6 11z"/>`;
    case 'jury':
      return star(fill, middle, centre);
    default:
      return rect(top + 4, 11, 2);
  }
}

function diamond(names: string, x: number, y: number, r: number, width?: number): string {
  const stroke = width === undefined ? '' : ` stroke-width="${width}"`;
  return `<path class="${names}"${stroke} d="M${px(x)} ${px(y - r)}l${r} ${r}l-${r} ${r}l-${r} -${r}z"/>`;
}

function star(names: string, x: number, y: number): string {
  return `<path class="${names}" d="M${px(x)} ${px(y - 8)}l2.2 5 5.4 .5-4.1 3.6 1.2 5.3-4.7-2.8-4.7 2.8 1.2-5.3-4.1-3.6 5.4-.5z"/>`;
}

const dashes = {
  obligation: '',
  advice: ' stroke-dasharray="4 2"',
  unsettled: ' stroke-dasharray="2 2"',
} as const;

function ringOf({ event, from, to }: Shape, top: number, kind: MarkKind): string {
  const [y, height] = event.kind === 'e-learning' ? [top + 14, 8] : [top + 1.5, 16];
  return `<rect class="r-${kind}" fill="none" stroke-width="1.6"${dashes[kind]} x="${px(from - 2)}" y="${px(y)}" width="${px(to - from + 4)}" height="${px(height)}" rx="3"/>`;
}

/** Draws the number of a finding: in a disc, a square, or an open disc. */
export function drawMark({ kind, number }: Pick<Mark, 'kind' | 'number'>, x: number, y: number): string {
  const body =
    kind === 'advice'
      ? `<rect class="k-advice" x="${px(x - 7)}" y="${px(y - 7)}" width="14" height="14" rx="2"/>`
      : `<circle class="k-${kind}" cx="${px(x)}" cy="${px(y)}" r="${kind === 'unsettled' ? 6.5 : 7}"/>`;
  const ink = `${kind === 'unsettled' ? 'on-unsettled' : 'on'}${number > 9 ? ' k2' : ''}`;
  return `${body}<text class="${ink} n w c" x="${px(x)}" y="${px(y + (number > 9 ? 3.3 : 4))}">${number}</text>`;
}

function tooltipOf({ title, start, end, site, session }: PathEvent, marks: readonly Mark[]): string {
  const days = start === end ? frenchDay(start) : `du ${frenchDay(start)} au ${frenchDay(end)}`;
  const place = site === undefined ? '' : `\nLieu : ${oneLine(site)}`;
  const of = session === undefined ? '' : `\nSession : ${oneLine(session)}`;
  const found = marks.map(({ number, finding }) => {
    return `\n${String(number)}. Règle ${verdictWords[finding.verdict].one} : ${oneLine(finding.message)}`;
  });
  return `${oneLine(title)}, ${days}${place}${of}${found.join('')}`;
}

/** A number of pixels as it is written. */
export function px(pixels: number): string {
  return String(round(pixels));
}
