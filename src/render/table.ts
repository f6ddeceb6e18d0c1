import { escapeMarkdown, escapeXml, oneLine } from './text.js';

/** Texts in rows and columns, not yet escaped. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns of numbers, which stand to the right. */
  readonly numeric?: readonly number[];
  /** What is said below, such as how many rows are left out. */
  readonly notes?: readonly string[];
}

/** Writes a table in HTML that is XML too. */
export function htmlTable({ caption, head, rows, numeric = [], notes = [] }: Table): string {
  const style = (column: number): string =>
    ` style="padding:2px 8px;vertical-align:top;text-align:${numeric.includes(column) ? 'right' : 'left'}"`;
  const cells = (tag: string, row: readonly string[]): string =>
    row
      .map((cell, column) => `<${tag}${style(column)}>${escapeXml(cell)}</${tag.split(' ')[0] ?? ''}>`)
      .join('');
  return [
    '<table>',
    `<caption style="text-align:left;padding:8px 8px 2px;font-weight:600">${escapeXml(caption)}</caption>`,
    `<thead><tr>${cells('th scope="col"', head)}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}</tbody>`,
    '</table>',
    ...notes.map((note) => `<p>${escapeXml(note)}</p>`),
  ].join('\n');
}

/** Writes a table in Markdown. */
export function markdownTable({ caption, head, rows, numeric = [], notes = [] }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = head.map((_, column) => (numeric.includes(column) ? '---:' : '---'));
  return [
    `**${escapeMarkdown(caption)}**`,
    '',
    line(head),
    `| ${rule.join(' | ')} |`,
    ...rows.map(line),
    ...notes.flatMap((note) => ['', escapeMarkdown(note)]),
    '',
  ].join('\n');
}

/** Writes a table for a terminal. */
export function textTable({ caption, head, rows, numeric = [], notes = [] }: Table): string {
  const clean = [head, ...rows].map((row) => row.map(oneLine));
  const widths = head.map((_, column) =>
    clean.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
  );
  const lines = clean.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return numeric.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return [oneLine(caption), '', ...lines, ...notes.flatMap((note) => ['', oneLine(note)]), ''].join('\n');
}
