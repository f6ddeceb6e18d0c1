import type { RuleFacts } from '../rule.js';

/**
 * Tells whether a text names a body that may preside a jury: the certifier or one of its delegates, by its name
 * or another spelling, whatever follows (`Institut 4.10, site de Lille`).
 */
export function isCertifyingBody(facts: RuleFacts, text: string): boolean {
  const named = plain(text);
  return facts.certification.certifiers
    .filter(({ role }) => role === 'certifier' || role === 'delegate')
    .flatMap(({ name, spellings = [] }) => [name, ...spellings].map(plain))
    .some((name) => named.startsWith(name) && !/[\p{L}\p{N}]/u.test(named.charAt(name.length)));
}

/** Without case, accents, and the article that may lead it. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
  return letters.replace(/^(l['\u2019]|la |le |les )\s*/, '');
}
