import { htmlTable, markdownTable, textTable, type Table } from '../table.js';

/** What a notebook may display, richest first: it takes the form that it can show. */
export interface MimeBundle {
  readonly 'text/html': string;
  readonly 'text/markdown': string;
  readonly 'text/plain': string;
}

/** A table in the three forms. */
export function tableBundle(table: Table): MimeBundle {
  return tablesBundle([table]);
}

/** Tables one below the other, in the three forms. */
export function tablesBundle(tables: readonly Table[]): MimeBundle {
  return {
    'text/html': `<div lang="fr">\n${tables.map(htmlTable).join('\n')}\n</div>\n`,
    'text/markdown': tables.map(markdownTable).join('\n'),
    'text/plain': tables.map(textTable).join('\n'),
  };
}
