import { frenchDay } from '../model/french.js';
import { forces, type CohortReport, type Finding, type PathReport, type Verdict } from '../model/finding.js';
import type { NamedDocuments } from './facts.js';
import type { Table } from './table.js';
import {
  complianceWords,
  forceWords,
  sourceText,
  verdictCounts,
  verdictOrder,
  verdictWords,
} from './words.js';

/** A finding in the texts that a reader needs. */
export interface OutlinedFinding {
  readonly rule: string;
  readonly message: string;
  /** What lies beside the message: places, what is missing, what is not checked, the source. */
  readonly details: readonly string[];
}

/** The findings of a verdict, by force. */
interface OutlinedVerdict {
  readonly verdict: Verdict;
  /** With its sign and its count: `✗ Non respectées (2)`. */
  readonly heading: string;
  readonly forces: readonly { readonly heading: string; readonly findings: readonly OutlinedFinding[] }[];
}

/** A report in texts, in the order in which it is read; nothing is escaped yet. */
export interface Outline {
  readonly heading: string;
  readonly summary: string;
  readonly verdicts: readonly OutlinedVerdict[];
  readonly tutors?: Table;
}

/** Puts a report in order: by verdict, what is to be done first, then by force. */
export function outlineOf(facts: NamedDocuments, report: PathReport | CohortReport): Outline {
  const { compliance, findings } = report;
  return {
    heading: `Conformité : ${complianceWords[compliance]}`,
    summary: `${findings.length < 2 ? 'Règle' : 'Règles'} : ${verdictCounts(findings)}.`,
    verdicts: verdictOrder.flatMap((verdict) => {
      const own = findings.filter((finding) => finding.verdict === verdict);
      if (own.length === 0) return [];
      const { sign, heading } = verdictWords[verdict];
      const byForce = forces.flatMap((force) => {
        const ofForce = own.filter((finding) => finding.force === force);
        if (ofForce.length === 0) return [];
        return [{ heading: forceWords[force].heading, findings: ofForce.map((one) => outlined(facts, one)) }];
      });
      return [{ verdict, heading: `${sign} ${heading} (${String(own.length)})`, forces: byForce }];
    }),
    ...('tutors' in report && report.tutors.length > 0 && { tutors: tutorsTable(report.tutors) }),
  };
}

function outlined(facts: NamedDocuments, finding: Finding): OutlinedFinding {
  const { rule, message, at, missing = [], notChecked, source, verdict } = finding;
  const isOpen = verdict === 'unmet' || verdict === 'undetermined';
  return {
    rule,
    message,
    details: [
      ...(isOpen && at.length > 0 ? [`Dans le parcours : ${at.join(', ')}`] : []),
      ...(missing.length > 0 ? [`Manque pour conclure : ${missing.join(', ')}`] : []),
      ...(notChecked === undefined ? [] : [`Non vérifié : ${notChecked}`]),
      `Source : ${sourceText(facts, source)}`,
    ],
  };
}

function tutorsTable(tutors: CohortReport['tutors']): Table {
  const rows = tutors.map(({ tutor, missions, peak, overloads, freeFrom }) => {
    const beyond = overloads.map(
      ({ from, to, managers }) => `du ${frenchDay(from)} au ${frenchDay(to)} : ${String(managers)}`,
    );
    const free =
      freeFrom === undefined ? 'à tout moment' : freeFrom === null ? 'inconnu' : frenchDay(freeFrom);
    return [tutor, String(missions), String(peak), beyond.join(' ; ') || '–', free];
  });
  const head = ['Tuteur', 'Managers', 'Au plus à la fois', 'Au-delà du conseil', 'Place pour un de plus'];
  return { caption: 'Charge des tuteurs', head, rows, numeric: [1, 2] };
}
