import { frenchList } from '../../model/french.js';
import type { Outcome } from '../rule.js';

/** A fact that a rule compares: what it is in a sentence, where it stands, and whether it is known. */
export interface Need {
  readonly what: string;
  /** JSON pointer into the path. */
  readonly at: string;
  readonly known: boolean;
}

/** A fact of the path that may be absent. */
export function fact(what: string, at: string, value: unknown): Need {
  return { what, at, known: value !== undefined };
}

/** The start of the training, which the activities give. */
export function startNeed(first: { readonly at: string } | undefined): Need {
  return {
    what: 'la date de la première activité',
    at: first?.at ?? '/activities',
    known: first !== undefined,
  };
}

/**
 * What a rule finds when facts that it compares are not all known.
 *
 * @param rule - the rule as a clause, or how it asks
 * @param needs - the facts, in order
 * @returns an undetermined outcome that points at what is known and asks for what is not
 */
export function lacking(rule: string, needs: readonly Need[]): Outcome {
  const known = needs.filter((need) => need.known);
  return lackingAfter(
    `${rule} : pour le vérifier,`,
    needs,
    known.map(({ at }) => at),
  );
}

/**
 * The same in a rule's own words, with what it has seen so far.
 *
 * @param words - what stands before `il manque`
 * @param needs - the facts, in order
 * @param at - pointers of what the rule has seen
 */
export function lackingAfter(words: string, needs: readonly Need[], at: readonly string[]): Outcome {
  const absent = needs.filter(({ known }) => !known);
  return {
    verdict: 'undetermined',
    message: `${words} il manque ${frenchList(absent.map(({ what }) => what))}.`,
    at,
    missing: absent.map((need) => need.at),
  };
}
