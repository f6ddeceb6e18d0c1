import { frenchDay, frenchList, frenchListUpTo } from '../model/french.js';
import type { Rule } from '../model/finding.js';
import type { RuleId } from '../model/ids.js';
import { blocsName, quote, titleOf } from '../rules/frame/wording.js';
import { rules } from '../rules/index.js';
import type { RuleFacts } from '../rules/rule.js';
import type { Bond } from './bond.js';

/** How many ids a sentence names. */
const mostNames = 3;

/** Says a bond in a French sentence. */
export function sentenceOf(facts: RuleFacts, bond: Bond): string {
  switch (bond.kind) {
    case 'rule':
      return statementOf(bond.rule);
    case 'module':
      return `${titleOf(facts, bond.module)} est à suivre.`;
    case 'order':
      return `Les blocs se suivent dans l'ordre demandé : ${frenchList(bond.blocs.map((bloc) => blocsName(facts, [bloc])))}.`;
    case 'bloc-by-bloc':
      return "Un bloc est achevé avant qu'un autre ne commence.";
    case 'seats':
      return bond.module === 'jury'
        ? `Il ne reste pas de place aux sessions de jury ${named(bond.sessions)}.`
        : `Il ne reste pas de place aux sessions ${named(bond.sessions)} de ${titleOf(facts, bond.module)}.`;
    case 'sites':
      return `Les regroupements ont lieu à ${named(bond.sites)} seulement.`;
    case 'refused':
      return `La session ${quote(bond.session)} est refusée.`;
    case 'pinned':
      return `La session ${quote(bond.session)} est imposée.`;
    case 'unavailable':
      return bond.from === bond.to
        ? `Le manager est indisponible le ${frenchDay(bond.from)}.`
        : `Le manager est indisponible du ${frenchDay(bond.from)} au ${frenchDay(bond.to)}.`;
    case 'earliest-start':
      return `Rien n'est planifié avant le ${frenchDay(bond.on)}.`;
    case 'latest-jury':
      return `Le jury siège au plus tard le ${frenchDay(bond.on)}.`;
  }
}

function statementOf(id: RuleId): string {
  return rules.find((rule: Rule) => rule.id === id)?.statement ?? '';
}

function named(ids: readonly string[]): string {
  return frenchListUpTo(
    mostNames,
    ids.map((id) => quote(id)),
  );
}
