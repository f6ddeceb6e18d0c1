/**
 * Display in notebooks: `show(x)` as the last expression of a cell of Jupyter (Deno's kernel) gives a picture of a
 * path, a table of a duration, of a cost or of rows, a list of a report's findings. What it shows stays plain data.
 *
 * @module cqp-mo/notebook
 */
import { blocs } from './data/blocs.js';
import { documents } from './data/documents.js';
import { domains2017, units2017 } from './data/edition-2017-training.js';
import { modules, opening, supportModules } from './data/modules.js';
import type { MimeBundle } from './render/show/bundle.js';
import { bundleOf, type Showable, type ShowOptions } from './render/show/show.js';

const facts = { blocs, documents, domains2017, modules, opening, supportModules, units2017 } as const;

/** The symbol under which notebooks look for what to display: `Symbol.for('Jupyter.display')`. */
export const jupyterDisplay: unique symbol = /* @__PURE__ */ Symbol.for('Jupyter.display') as never;

/** Something that a notebook displays. */
export interface Displayed {
  /** Gives what to display, in three forms. */
  readonly [jupyterDisplay]: () => MimeBundle;
}

/**
 * Wraps a path, a report, a duration, a cost or rows for display in a notebook: HTML, Markdown and plain text, with
 * all texts escaped. The timeline of a path stands in the HTML, since some notebooks blank SVG by itself.
 *
 * @param value - a path; the report on a path or a cohort; a duration; a cost; rows with their `columns`, of which
 * the first 200 are shown
 * @param options - of a path: the report whose findings are marked, the day of today, the theme, the width in pixels
 * @returns an object whose only member, under `Symbol.for('Jupyter.display')`, gives the bundle; the same value and
 * options give the same bytes
 * @throws CqpMoError `unknown-kind` when the value is none of these, another code with the place of the fault when it is
 * a malformed one of them, or under `/options` and `/report`
 * @example
 * ```ts
 * import { durationOf } from 'cqp-mo';
 * import { jupyterDisplay, show } from 'cqp-mo/notebook';
 *
 * const shown = show(durationOf({ edition: 'blocs', blocs: ['bloc-4'] }));
 * const bundle = shown[jupyterDisplay]();
 * Object.keys(bundle); // => ['text/html', 'text/markdown', 'text/plain']
 * bundle['text/plain'].startsWith('Durées'); // => true
 * ```
 */
export function show(value: Showable, options: ShowOptions = {}): Displayed {
  const bundle = bundleOf(facts, value, options);
  return { [jupyterDisplay]: () => ({ ...bundle }) };
}

export type { MimeBundle } from './render/show/bundle.js';
export type { ShownColumn, ShownRows } from './render/show/rows.js';
export type { Showable, ShowOptions } from './render/show/show.js';
export { timelineThemes, type TimelineOptions, type TimelineTheme } from './render/timeline/options.js';
