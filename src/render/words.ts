import { frenchCount } from '../model/french.js';
import type { Compliance, Finding, Force, Verdict } from '../model/finding.js';
import type { SourceRef, SourceStatus } from '../model/source.js';
import type { NamedDocuments } from './facts.js';

/** A verdict in French, with a sign that needs no colour. */
interface VerdictWords {
  readonly sign: string;
  /** Of one rule. */
  readonly one: string;
  readonly heading: string;
}

export const verdictWords = {
  unmet: { sign: '✗', one: 'non respectée', heading: 'Non respectées' },
  undetermined: { sign: '?', one: 'indéterminée', heading: 'Indéterminées' },
  waived: { sign: '~', one: 'dérogation', heading: 'Dérogations' },
  met: { sign: '✓', one: 'respectée', heading: 'Respectées' },
  'not-applicable': { sign: '–', one: 'sans objet', heading: 'Sans objet' },
} as const satisfies Record<Verdict, VerdictWords>;

/** The verdicts in the order of what is to be done. */
export const verdictOrder = [
  'unmet',
  'undetermined',
  'waived',
  'met',
  'not-applicable',
] as const satisfies readonly Verdict[];

export const forceWords = {
  obligation: { one: 'Obligation', heading: 'Obligations' },
  recommendation: { one: 'Recommandation', heading: 'Recommandations' },
  usage: { one: 'Usage', heading: 'Usages' },
} as const satisfies Record<Force, { readonly one: string; readonly heading: string }>;

export const complianceWords = {
  compliant: 'conforme',
  'non-compliant': 'non conforme',
  undetermined: 'indéterminée',
} as const satisfies Record<Compliance, string>;

const statusWords = {
  stated: '',
  derived: 'déduit',
  reading: 'lecture',
  truncated: 'texte tronqué',
  missing: 'texte manquant',
} as const satisfies Record<SourceStatus, string>;

/** How many findings bear each verdict: `1 non respectée, 9 indéterminées, 25 respectées`. */
export function verdictCounts(findings: readonly Finding[]): string {
  const counts = verdictOrder.flatMap((verdict) => {
    const count = findings.filter((finding) => finding.verdict === verdict).length;
    return count === 0 ? [] : [countOf(count, verdict)];
  });
  return counts.join(', ') || 'aucune règle';
}

function countOf(count: number, verdict: Verdict): string {
  if (verdict === 'unmet') return `${String(count)} non respectée${count < 2 ? '' : 's'}`;
  return verdict === 'not-applicable'
    ? `${String(count)} sans objet`
    : frenchCount(count, verdictWords[verdict].one);
}

/** The title of a document, for a reader; its id where the record lacks. */
function documentTitle({ documents }: NamedDocuments, id: string): string {
  return documents.find((document) => document.id === id)?.title ?? id;
}

/** Where something is said, in one French text: the document, the place in it, and how firmly. */
export function sourceText(facts: NamedDocuments, { document, place, status, note }: SourceRef): string {
  const doubt = [statusWords[status], note].filter(Boolean).join(' : ');
  return `« ${documentTitle(facts, document)} », ${place}${doubt === '' ? '' : ` (${doubt})`}`;
}
