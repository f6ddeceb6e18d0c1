import type { Cost } from '../../model/cost.js';
import { CqpMoError } from '../../model/error.js';
import type { CohortReport, PathReport } from '../../model/finding.js';
import type { Duration } from '../../model/ledger.js';
import type { Path } from '../../model/path.js';
import { isPlainObject } from '../../model/shape.js';
import type { NamedDocuments, PathTitles } from '../facts.js';
import { requireOptions } from '../require.js';
import type { TimelineOptions } from '../timeline/options.js';
import type { MimeBundle } from './bundle.js';
import { costBundle, durationBundle } from './ledgers.js';
import { pathBundle } from './path.js';
import { reportBundle } from './report.js';
import { rowsBundle, type ShownRows } from './rows.js';

/** What a notebook can be shown. */
export type Showable = Path | PathReport | CohortReport | Duration | Cost | ShownRows;

/** How to show a path; what is no path takes none of them. */
export interface ShowOptions extends TimelineOptions {
  /** The report whose findings the timeline marks. */
  readonly report?: PathReport;
}

/** Recognises what a value is by the fields that no other has, and puts it in the three forms. */
export function bundleOf(
  facts: PathTitles & NamedDocuments,
  value: unknown,
  options: ShowOptions,
): MimeBundle {
  const asGiven: unknown = options;
  requireOptions(asGiven, ['report', 'today', 'theme', 'width']);
  if (isPlainObject(value)) {
    if ('activities' in value || 'formatVersion' in value) {
      const { report, ...timeline } = options;
      return pathBundle(facts, value as unknown as Path, report, timeline);
    }
    if ('findings' in value) return reportBundle(facts, value as unknown as PathReport | CohortReport);
    if ('columns' in value && 'rows' in value) return rowsBundle(value as unknown as ShownRows);
    if ('lines' in value && 'totalCents' in value) return costBundle(facts, value as unknown as Cost);
    if ('lines' in value) return durationBundle(facts, value as unknown as Duration);
  }
  throw new CqpMoError(
    'unknown-kind',
    '',
    'expected a path, a report, a duration, a cost, or rows with their columns',
  );
}
