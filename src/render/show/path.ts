import { frenchDay } from '../../model/french.js';
import type { PathReport } from '../../model/finding.js';
import type { Path } from '../../model/path.js';
import { eventsOf, laneTitles, pathName } from '../events.js';
import type { PathTitles } from '../facts.js';
import type { Table } from '../table.js';
import type { TimelineOptions } from '../timeline/options.js';
import { toTimelineSvg } from '../timeline/timeline.js';
import { tableBundle, type MimeBundle } from './bundle.js';

/** A path as a notebook shows it: its timeline, and where no picture can be shown its dates in a table. */
export function pathBundle(
  titles: PathTitles,
  path: Path,
  report: PathReport | undefined,
  options: TimelineOptions,
): MimeBundle {
  // Some notebooks blank `image/svg+xml`: the picture goes inside HTML.
  const svg = toTimelineSvg(titles, path, report, options);
  return {
    ...tableBundle(agendaOf(titles, path)),
    'text/html': `<div style="overflow-x:auto">\n${svg}</div>\n`,
  };
}

function agendaOf(titles: PathTitles, path: Path): Table {
  const rows = eventsOf(titles, path).map(({ start, end, title, lane, site }) => {
    return [frenchDay(start), end === start ? '' : frenchDay(end), title, laneTitles[lane], site ?? ''];
  });
  return {
    caption: `${pathName(titles, path)} de ${path.candidate.id}`,
    head: ['Du', 'au', 'Activité', 'Volet', 'Lieu'],
    rows,
  };
}
