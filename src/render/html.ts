import type { CohortReport, PathReport } from '../model/finding.js';
import type { NamedDocuments } from './facts.js';
import { outlineOf, type OutlinedFinding } from './outline.js';
import { requireReport } from './require.js';
import { htmlTable } from './table.js';
import { escapeXml } from './text.js';

/** Writes a report in HTML that is XML too: one section, in the colours of the page, open where something is to be done. */
export function toHtml(facts: NamedDocuments, report: PathReport | CohortReport): string {
  requireReport(report);
  const { heading, summary, verdicts, tutors } = outlineOf(facts, report);
  const parts = verdicts.map(({ verdict, heading: title, forces }) => {
    const open = verdict === 'unmet' || verdict === 'undetermined' ? ' open="open"' : '';
    const lists = forces.map(({ heading: force, findings }) => {
      return `<h3>${escapeXml(force)}</h3>\n<ul>\n${findings.map(itemOf).join('\n')}\n</ul>`;
    });
    return `<details class="${verdict}"${open}>\n<summary>${escapeXml(title)}</summary>\n${lists.join('\n')}\n</details>`;
  });
  return [
    '<section class="cqp-mo-report" lang="fr">',
    `<h2>${escapeXml(heading)}</h2>`,
    `<p>${escapeXml(summary)}</p>`,
    ...parts,
    ...(tutors ? [htmlTable(tutors)] : []),
    '</section>\n',
  ].join('\n');
}

function itemOf({ rule, message, details }: OutlinedFinding): string {
  const small = details.map((detail) => `<br/><small>${escapeXml(detail)}</small>`);
  return `<li><strong>${escapeXml(rule)}</strong> : ${escapeXml(message)}${small.join('')}</li>`;
}
