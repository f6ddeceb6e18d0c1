import type { IsoDay } from '../../model/day.js';
import { frenchDay } from '../../model/french.js';
import { escapeXml } from '../text.js';
import { textWidth } from './measure.js';
import { headSize, type Scale } from './scale.js';
import { px } from './shapes.js';

/** Height of the years and months. */
export const headHeight = 38;

/** Draws the lines that years and months send down to `bottom`. */
export function drawGrid(scale: Scale, top: number, bottom: number): string[] {
  const year = scale.months.length > 0 ? 'y' : 'g';
  return [
    ...scale.months.map(({ from }) => rule('g', from, top + 20, bottom)),
    ...scale.years.map(({ from }) => rule(year, from, top + 2, bottom)),
    rule('g', scale.right, top + 2, bottom),
  ];
}

/** Writes years and months above the lanes. */
export function drawHead(scale: Scale, top: number): string[] {
  const yearLine = scale.months.length > 0 ? 13 : 32;
  const text = (x: number, y: number, names: string, label: string): string[] =>
    label === '' ? [] : [`<text class="${names}" x="${px(x)}" y="${px(y)}">${label}</text>`];
  return [
    ...scale.years.flatMap(({ from, label }) => text(from + 3, top + yearLine, 't n w l', label)),
    ...scale.months.flatMap(({ from, to, label }) => text((from + to) / 2, top + 32, 'm n c l', label)),
  ];
}

function rule(name: string, x: number, from: number, to: number): string {
  return `<path class="${name}" d="M${px(x)} ${px(from)}V${px(to)}"/>`;
}

/** Draws the day of the caller, where the picture holds it, with its label in a line of its own. */
export function drawToday(today: IsoDay, scale: Scale, labelTop: number, bottom: number): string[] {
  if (today < scale.from || today >= scale.to) return [];
  const x = scale.x(today);
  const label = `Aujourd'hui, ${frenchDay(today)}`;
  const width = textWidth(label, headSize);
  const at = Math.max(scale.left, Math.min(x - width / 2, scale.right - width));
  return [
    `<path class="today" stroke-width="1.6" stroke-dasharray="5 3" d="M${px(x)} ${px(labelTop + 15)}V${px(bottom)}"/>`,
    `<text class="tt n w" x="${px(at)}" y="${px(labelTop + 11)}">${escapeXml(label)}</text>`,
  ];
}
