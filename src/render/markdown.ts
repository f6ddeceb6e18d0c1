import type { CohortReport, PathReport } from '../model/finding.js';
import type { NamedDocuments } from './facts.js';
import { outlineOf } from './outline.js';
import { requireReport } from './require.js';
import { markdownTable } from './table.js';
import { escapeMarkdown } from './text.js';

/** Writes a report in Markdown: findings by verdict, then by force. */
export function toMarkdown(facts: NamedDocuments, report: PathReport | CohortReport): string {
  requireReport(report);
  const { heading, summary, verdicts, tutors } = outlineOf(facts, report);
  const lines = [`# ${escapeMarkdown(heading)}`, '', escapeMarkdown(summary)];
  for (const verdict of verdicts) {
    lines.push('', `## ${escapeMarkdown(verdict.heading)}`);
    for (const force of verdict.forces) {
      lines.push('', `### ${escapeMarkdown(force.heading)}`, '');
      for (const { rule, message, details } of force.findings) {
        lines.push(`- **${escapeMarkdown(rule)}** : ${escapeMarkdown(message)}`);
        lines.push(...details.map((detail) => `  - ${escapeMarkdown(detail)}`));
      }
    }
  }
  if (tutors) lines.push('', markdownTable(tutors).trimEnd());
  return `${lines.join('\n')}\n`;
}
