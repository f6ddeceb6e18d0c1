/**
 * Paths and reports as text for others to read: a timeline in SVG, a calendar, Markdown, HTML, a Gantt chart of
 * Mermaid. Strings come out, the same bytes for the same arguments; every text of the caller is escaped.
 *
 * @module cqp-mo/render
 */
import { blocs } from './data/blocs.js';
import { documents } from './data/documents.js';
import { domains2017, units2017 } from './data/edition-2017-training.js';
import { modules, opening, supportModules } from './data/modules.js';
import type { CohortReport, PathReport } from './model/finding.js';
import type { Path } from './model/path.js';
import { toICalendar as calendarBy, type CalendarOptions } from './render/calendar.js';
import { toHtml as htmlBy } from './render/html.js';
import { toMarkdown as markdownBy } from './render/markdown.js';
import { toMermaid as mermaidBy } from './render/mermaid.js';
import type { TimelineOptions } from './render/timeline/options.js';
import { toTimelineSvg as timelineBy } from './render/timeline/timeline.js';

const titles = { blocs, domains2017, modules, opening, supportModules, units2017 } as const;

/**
 * Draws a path as a timeline by lanes: training, SPE, support, tutor, certification. What belongs together stands
 * together under its official title, shortened where it must be; shapes tell kinds apart without their colours, and
 * say the whole on hover. Where a report is given, its unmet findings are numbered and written below; so are the
 * undetermined ones that speak of something drawn.
 *
 * Months narrow with the width and become years beyond six years; the picture grows where they would have no room. The
 * picture has an accessible title and description. Its widths of texts are those of a wide usual font: nothing overlaps.
 *
 * @param path - a well-formed path; it need not be conform
 * @param report - what `checkPath` says of it; nothing is marked without it
 * @param options - the day of today, the theme, the width in pixels
 * @returns a whole `svg` element, which is well-formed XML and may stand in HTML; the same arguments give the same bytes
 * @throws CqpMoError with the code and the place of the fault in the path, under `/report` or under `/options`
 * @example
 * ```ts
 * import { buildStandardPath, checkPath } from 'cqp-mo';
 * import { toTimelineSvg } from 'cqp-mo/render';
 *
 * const path = buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
 * const svg = toTimelineSvg(path, checkPath(path), { today: '2027-06-15', width: 400 });
 * svg.includes('>Parcours complet de c-1</title>'); // => true
 * svg.includes("Aujourd&#39;hui, 15 juin 2027"); // => true
 * toTimelineSvg(path).includes("Aujourd"); // => false
 * ```
 */
export function toTimelineSvg(path: Path, report?: PathReport, options: TimelineOptions = {}): string {
  return timelineBy(titles, path, report, options);
}

/**
 * Writes a path as a calendar (RFC 5545): all-day events for its activities, the pre-positioning, the training of the
 * tutor, the deposit of the dossier and the jury. A UID is made of the activity's and the candidate's ids: an event that
 * moves keeps it, and the calendar written anew moves it in the reader's. Regroupements, opening and jury hold the
 * candidate; the other events leave him free.
 *
 * @param path - a well-formed path; nothing dated gives a calendar without events
 * @param options - `stamp`, when the calendar is made; `pathId` where a candidate has several paths
 * @returns lines that end with CRLF, of at most 75 octets each; the same arguments give the same bytes
 * @throws CqpMoError with the code and the place of the fault in the path; `missing-field` or `invalid-day` at
 * `/options/stamp`
 * @example
 * ```ts
 * import { buildStandardPath } from 'cqp-mo';
 * import { toICalendar } from 'cqp-mo/render';
 *
 * const path = buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
 * const lines = toICalendar(path, { stamp: '2026-12-01' }).split('\r\n');
 * lines.filter((line) => line === 'BEGIN:VEVENT').length === path.activities.length + 2; // => true
 * lines.filter((line) => /^(UID:activity.opening|DTSTAMP|DTSTART|DTEND)/.test(line)).slice(0, 4);
 * // => ['UID:activity.opening.c-1@cqp-mo', 'DTSTAMP:20261201T000000Z', 'DTSTART;VALUE=DATE:20270111', 'DTEND;VALUE=DATE:20270112']
 * ```
 */
export function toICalendar(path: Path, options: CalendarOptions): string {
  return calendarBy(titles, path, options);
}

/**
 * Writes a report in Markdown, in French: the findings by verdict (what is to be done first), then by force, each with
 * its message, what would settle it and its source.
 *
 * @param report - the report on a path, or on a cohort, whose tutors follow in a table
 * @returns lines of CommonMark, with a table of GitHub's for a cohort
 * @throws CqpMoError with the code and the place of the fault when the value is no report
 * @example
 * ```ts
 * import { buildStandardPath, checkPath } from 'cqp-mo';
 * import { toMarkdown } from 'cqp-mo/render';
 *
 * const path = buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
 * const lines = toMarkdown(checkPath({ ...path, kind: 'individualised' })).split('\n');
 * lines[0]; // => '# Conformité : indéterminée'
 * ```
 */
export function toMarkdown(report: PathReport | CohortReport): string {
  return markdownBy({ documents }, report);
}

/**
 * Writes a report in HTML, in French, as `toMarkdown` does: one `section` without scripts, styles or ids, in the colours
 * of the page around it; verdicts bear a sign and a word.
 *
 * @param report - the report on a path or on a cohort
 * @returns a `section` element, which is well-formed XML too
 * @throws CqpMoError with the code and the place of the fault when the value is no report
 * @example
 * ```ts
 * import { buildStandardPath, checkPath } from 'cqp-mo';
 * import { toHtml } from 'cqp-mo/render';
 *
 * const path = buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
 * toHtml(checkPath(path)).startsWith('<section class="cqp-mo-report" lang="fr">'); // => true
 * ```
 */
export function toHtml(report: PathReport | CohortReport): string {
  return htmlBy({ documents }, report);
}

/**
 * Writes a path as a Gantt chart of Mermaid, a section by lane.
 *
 * @param path - a well-formed path
 * @returns the lines of the chart
 * @throws CqpMoError with the code and the place of the fault when the value is no path
 * @example
 * ```ts
 * import { buildStandardPath } from 'cqp-mo';
 * import { toMermaid } from 'cqp-mo/render';
 *
 * const path = buildStandardPath({ candidate: { id: 'c-1' }, start: '2027-01-11' });
 * toMermaid(path).split('\n').slice(0, 2); // => ['gantt', '  title Parcours complet de c-1']
 * ```
 */
export function toMermaid(path: Path): string {
  return mermaidBy(titles, path);
}

export type { CalendarOptions } from './render/calendar.js';
export { timelineThemes, type TimelineOptions, type TimelineTheme } from './render/timeline/options.js';
