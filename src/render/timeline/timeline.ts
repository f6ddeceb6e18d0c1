import type { IsoDay } from '../../model/day.js';
import type { PathReport } from '../../model/finding.js';
import { frenchCount, frenchDay, frenchList } from '../../model/french.js';
import type { Path } from '../../model/path.js';
import { requirePath } from '../../model/path-shape.js';
import { eventsOf, lanes, laneTitles, missionOf, pathName, type PathEvent } from '../events.js';
import type { PathTitles } from '../facts.js';
import { requirePathReport, requireTimelineOptions } from '../require.js';
import { escapeXml, oneLine } from '../text.js';
import { complianceWords, verdictCounts } from '../words.js';
import { drawFindings, drawLegend } from './foot.js';
import { drawGrid, drawHead, drawToday, headHeight } from './head.js';
import { marksOf, type Marks } from './marks.js';
import { shortened, wrapped } from './measure.js';
import type { TimelineOptions } from './options.js';
import { styleOf } from './palette.js';
import { rowsOf, type Row } from './rows.js';
import { scaleOf, type Scale } from './scale.js';
import { aboveHeight, drawGroup, px, rowHeight } from './shapes.js';

const margin = 12;
/** Sixteen pixels, and a seventh for bold letters, which are wider. */
const headingSize = 18.3;
/** Below this width the titles of the lanes stand above them. */
const wideFrom = 700;

/** Draws a path as a timeline by lanes. */
export function toTimelineSvg(
  facts: PathTitles,
  path: Path,
  report: PathReport | undefined,
  options: TimelineOptions,
): string {
  requirePath(path);
  if (report !== undefined) requirePathReport(report, '/report');
  requireTimelineOptions(options);
  const { today, theme = 'auto', width = 1200 } = options;
  const events = eventsOf(facts, path);
  const marks = marksOf(
    report,
    events.map(({ at }) => at),
  );
  const scale = scaleOfPath(path, events, width);
  const right = scale?.right ?? width - margin;
  const heading = headingLines(headingOf(facts, path), right - margin);
  const summary = report ? wrapped(summaryOf(report), 12, right - margin) : [];
  const y = 10 + heading.length * 22 + summary.length * 17;
  const body = [
    ...heading.map((line, index) => textLine('t h', 10 + index * 22 + 16, line)),
    ...summary.map((line, index) => textLine('m', 10 + heading.length * 22 + index * 17 + 13, line)),
  ];
  const chart = scale
    ? drawChart(path, events, scale, marks, today, y)
    : { drawn: [textLine('m', y + 16, "Aucune date n'est connue.")], bottom: y + 26 };
  const legend = drawLegend(events, margin, right, chart.bottom + 8);
  const findings = drawFindings(marks.all, margin, right, legend.bottom + 4);
  const size = [px(right + margin), px(findings.bottom + 10)] as const;
  const id = `cqp-mo-${fingerprint(JSON.stringify([path, report ?? null, options]))}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="cqp-mo-${theme}" role="img" lang="fr" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${size[0]} ${size[1]}" width="${size[0]}" height="${size[1]}">`,
    `<title id="${id}-title">${escapeXml(headingOf(facts, path))}</title>`,
    `<desc id="${id}-desc">${escapeXml(descriptionOf(events, path, report))}</desc>`,
    `<style>${styleOf(theme)}</style>`,
    `<rect class="bg" width="${size[0]}" height="${size[1]}"/>`,
    ...body,
    ...chart.drawn,
    ...legend.drawn,
    ...findings.drawn,
    '</svg>\n',
  ].join('\n');
}

/** The heading in three lines at most: an id may be of any length, and stands whole in the title. */
function headingLines(heading: string, width: number): readonly string[] {
  const lines = wrapped(heading, headingSize, width);
  if (lines.length <= 3) return lines;
  const rest = `${lines[2] ?? ''}${lines[3] ?? ''}`;
  return [...lines.slice(0, 2), shortened(rest, headingSize, width)];
}

function textLine(names: string, y: number, text: string): string {
  return `<text class="${names}" x="${margin}" y="${px(y)}">${escapeXml(text)}</text>`;
}

function scaleOfPath(path: Path, events: readonly PathEvent[], width: number): Scale | undefined {
  const first = events[0]?.start;
  if (first === undefined) return undefined;
  let last = missionOf(path)?.to ?? first;
  for (const { end } of events) if (end > last) last = end;
  return scaleOf(first, last, width < wideFrom ? margin : 144, width - margin);
}

function drawChart(
  path: Path,
  events: readonly PathEvent[],
  scale: Scale,
  marks: Marks,
  today: IsoDay | undefined,
  top: number,
): { readonly drawn: readonly string[]; readonly bottom: number } {
  const isWide = scale.left > margin;
  const headTop = top + (today === undefined ? 2 : 16);
  const bands: string[] = [];
  const drawn: string[] = [];
  let y = headTop + headHeight;
  let shaded = true;
  for (const [lane, rows] of rowsOf(path, events, scale, marks)) {
    if (rows.length === 0) continue;
    const title = `<text class="t w l" x="${margin}" y="${px(y + (isWide ? 18 : 14))}">${laneTitles[lane]}</text>`;
    const own = [title];
    const start = y;
    y += isWide ? 4 : 20;
    for (const { groups, above } of rows) {
      for (const group of groups) own.push(...drawGroup(group, y, lane, above));
      y += heightOf({ groups, above });
    }
    y += 6;
    if (shaded) {
      bands.push(
        `<rect class="band" x="${margin - 6}" y="${px(start)}" width="${px(scale.right - margin + 12)}" height="${px(y - start)}"/>`,
      );
    }
    drawn.push(`<g class="${shaded ? 'on-band' : 'on-bg'}">`, ...own, '</g>');
    shaded = !shaded;
  }
  const grid = drawGrid(scale, headTop, y);
  const line = today === undefined ? [] : drawToday(today, scale, top + 2, y);
  return { drawn: [...bands, ...grid, ...line, ...drawHead(scale, headTop), ...drawn], bottom: y };
}

function heightOf({ above }: Row): number {
  return rowHeight + (above ? aboveHeight : 0);
}

function headingOf(facts: PathTitles, path: Path): string {
  return oneLine(`${pathName(facts, path)} de ${path.candidate.id}`);
}

function summaryOf({ compliance, findings }: PathReport): string {
  return `Conformité : ${complianceWords[compliance]} (${verdictCounts(findings)})`;
}

/** What the picture shows, for those who do not see it. */
function descriptionOf(events: readonly PathEvent[], path: Path, report: PathReport | undefined): string {
  const first = events[0];
  const parts = lanes.flatMap((lane) => {
    const count = events.filter((event) => event.lane === lane).length;
    return count === 0 ? [] : [`${laneTitles[lane]} : ${frenchCount(count, 'date')}`];
  });
  const span = first
    ? `Du ${frenchDay(first.start)} au ${frenchDay(latest(events))}. ${frenchList(parts)}.`
    : '';
  const jury = path.jury?.on === undefined ? 'Date du jury inconnue.' : `Jury le ${frenchDay(path.jury.on)}.`;
  const judged = report ? ` ${summaryOf(report)}.` : '';
  return `${span === '' ? "Aucune date n'est connue." : span} ${jury}${judged}`;
}

function latest(events: readonly PathEvent[]): IsoDay {
  return events.reduce((last, { end }) => (end > last ? end : last), '0001-01-01');
}

/** FNV-1a of a text: ids that differ between the pictures of a page and are the same for the same picture. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
