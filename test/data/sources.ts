/** The source documents with markup taken out and white space folded: a line is a cell, a paragraph or a list item. */
import { readFileSync } from 'node:fs';
import type { DocumentId } from '../../src/index.js';

const files: Record<DocumentId, string> = {
  'path-guide': 'training-and-path-guide.txt',
  'actors-guide': 'actors-guide.txt',
  'launch-letter-2017': 'letter-2017-cqp-mo-launch.txt',
  'certification-referential': 'certification-referential.txt',
  'jury-letter-2021': 'letter-2021-jury-training.txt',
};

const pageHeader = 'REFERENTIEL DU CQP MANAGER OPERATIONNEL DE LA SECURITE SOCIALE';

const textOf = (document: DocumentId): string =>
  readFileSync(new URL(`../sources/${files[document]}`, import.meta.url), 'utf8');

const footnoteMarks = /[¹²³⁴⁵⁶]| ?\(\d\)/g;
const listSigns = /^\s*(?:(?:[->›➔]|o|\d\.)\s+)+/;

/** The lines of one stretch of text, without tags, emphasis, links, footnote marks and list signs. */
function linesOf(text: string): string[] {
  return text
    .replace(/<[^>]*>/g, '\n')
    .replace(/\*\*/g, '')
    .replace(/\[([^\]]*)\]\(#\)/g, '$1')
    .replace(/\^\{(\w+)\}/g, '$1')
    .replace(footnoteMarks, '')
    .split('\n')
    .map((line) => line.replace(listSigns, '').replace(/\s+/g, ' ').trim())
    .filter((line) => !/^[-\s]*$/.test(line));
}

/** The four columns of the certification referential, row by row: activities, competencies, modalities, criteria. */
export const referentialRows: readonly (readonly (readonly string[])[])[] = textOf(
  'certification-referential',
)
  .split('\n')
  .map((row) => row.split('\t'))
  .filter((cells) => cells.length === 4 && !cells.some((cell) => /^REFERENTIEL|ÉVALUATION$/.test(cell)))
  .map((cells) => cells.map((cell) => linesOf(cell.replace(/ - /g, '\n'))));

/** The folded lines of a document; a table row is one line, save in the referential where each cell has its own. */
export const foldedLines: Record<DocumentId, readonly string[]> = {
  'path-guide': linesOf(textOf('path-guide')),
  'actors-guide': linesOf(textOf('actors-guide')),
  'launch-letter-2017': linesOf(textOf('launch-letter-2017')),
  'certification-referential': [pageHeader, ...referentialRows.flat(2)],
  'jury-letter-2021': linesOf(textOf('jury-letter-2021')),
};
