import type { CohortReport, PathReport } from '../../model/finding.js';
import type { NamedDocuments } from '../facts.js';
import { toHtml } from '../html.js';
import { toMarkdown } from '../markdown.js';
import { outlineOf } from '../outline.js';
import { textTable } from '../table.js';
import { oneLine } from '../text.js';
import type { MimeBundle } from './bundle.js';

/** A report as a notebook shows it. */
export function reportBundle(facts: NamedDocuments, report: PathReport | CohortReport): MimeBundle {
  return {
    'text/html': toHtml(facts, report),
    'text/markdown': toMarkdown(facts, report),
    'text/plain': plainReport(facts, report),
  };
}

function plainReport(facts: NamedDocuments, report: PathReport | CohortReport): string {
  const { heading, summary, verdicts, tutors } = outlineOf(facts, report);
  const lines = [heading, summary];
  for (const verdict of verdicts) {
    lines.push('', verdict.heading);
    for (const force of verdict.forces) {
      lines.push(`  ${force.heading}`);
      for (const { rule, message } of force.findings) lines.push(`    ${rule} : ${oneLine(message)}`);
    }
  }
  return `${[...lines, ...(tutors ? ['', textTable(tutors).trimEnd()] : [])].join('\n')}\n`;
}
