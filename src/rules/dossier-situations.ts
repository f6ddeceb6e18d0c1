import { frenchCount, frenchList } from '../model/french.js';
import type { BlocId, SituationId } from '../model/ids.js';
import { blocOf } from '../model/lookup.js';
import { acquiredUnits } from './frame/acquired.js';
import { atLeast, atMost } from './frame/limit.js';
import { quote } from './frame/wording.js';
import type { PathRule, RuleFacts } from './rule.js';

/** Each targeted bloc has its two situations in the dossier, the imposed ones and the right number of choices. */
export const dossierSituations: PathRule = {
  id: 'dossier-situations',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    'Le dossier présente exactement 2 situations par bloc visé : les imposées, et une seule des situations au choix dans les blocs 2 et 4.',
  notChecked: "Le contenu du dossier n'est pas vérifié.",
  limits: ['situations-per-bloc', 'chosen-situations'],
  source: {
    document: 'certification-referential',
    place: "Blocs 1 à 4, modalités d'évaluation, dossier",
    status: 'stated',
    note: 'Seuls les blocs visés et non acquis sont jugés.',
  },
  check: (view, facts) => {
    const blocs = view.blocs.filter((bloc) => !view.holdsBloc(bloc));
    const acquired = acquiredUnits(view, facts, view.blocs);
    const situations = view.path.dossier?.situations;
    if (blocs.length === 0) {
      return {
        verdict: 'not-applicable',
        message: `Aucune situation n'est due.${acquired}`,
        at: ['/acquired'],
      };
    }
    if (situations === undefined) {
      return {
        verdict: 'undetermined',
        message: `Les situations du dossier ne sont pas encore choisies.${acquired}`,
        at: [],
        missing: ['/dossier/situations'],
      };
    }
    const choices = blocs.map((bloc) => choiceOf(bloc, situations, facts));
    const wrong = choices.filter(({ faults }) => faults.length > 0);
    if (wrong.length === 0) {
      return {
        verdict: 'met',
        message: `Le dossier présente les situations voulues pour chaque bloc visé.${acquired}`,
        at: ['/dossier/situations'],
      };
    }
    const faults = wrong.map(
      ({ bloc, faults: found }) => `bloc ${blocOf(facts, bloc).number}, ${found.join(', et ')}`,
    );
    const hint = wrong.length === 1 ? wrong.map((choice) => hintOf(choice, facts)).join('') : '';
    return {
      verdict: 'unmet',
      message: `Le dossier présente ${situationsPerBloc(facts)} par bloc visé. À corriger : ${faults.join(' ; ')}.${hint}${acquired}`,
      at: ['/dossier/situations'],
      expected: Object.fromEntries(wrong.map(({ bloc, expected }) => [bloc, expected])),
      found: Object.fromEntries(wrong.map(({ bloc, found }) => [bloc, found])),
    };
  },
};

interface Choice {
  readonly bloc: BlocId;
  readonly expected: { readonly imposed: readonly SituationId[]; readonly chosen?: number };
  /** What the candidate chooses from. */
  readonly oneOf: readonly SituationId[];
  readonly found: readonly SituationId[];
  readonly absent: readonly SituationId[];
  /** Whether too few or too many are chosen. */
  readonly isWrongChoice: boolean;
  /** What is wrong, in French. */
  readonly faults: readonly string[];
}

function choiceOf(bloc: BlocId, situations: readonly SituationId[], facts: RuleFacts): Choice {
  const ofBloc = facts.situations.filter((situation) => situation.bloc === bloc);
  const imposed = ofBloc.filter(({ choice }) => choice === 'imposed').map(({ id }) => id);
  const oneOf = ofBloc.filter(({ choice }) => choice === 'one-of').map(({ id }) => id);
  const found = situations.filter((id) => ofBloc.some((situation) => situation.id === id));
  const absent = imposed.filter((id) => !found.includes(id));
  const chosen = found.filter((id) => oneOf.includes(id)).length;
  const faults: string[] = [];
  if (absent.length > 0) {
    faults.push(`il manque ${frenchList(absent)}, ${absent.length > 1 ? 'imposées' : 'imposée'}`);
  }
  const [least, most] = [atLeast(facts, 'chosen-situations'), atMost(facts, 'chosen-situations')];
  const isWrongChoice = oneOf.length > 0 && (chosen < least || chosen > most);
  if (isWrongChoice) {
    faults.push(`${chosen} au choix au lieu de ${least}`);
  }
  if (faults.length === 0 && !isRightCount(found.length, facts)) {
    faults.push(
      `${frenchCount(found.length, 'situation')} au lieu de ${atLeast(facts, 'situations-per-bloc')}`,
    );
  }
  const expected = oneOf.length > 0 ? { imposed, chosen: least } : { imposed };
  return { bloc, expected, oneOf, found, absent, isWrongChoice, faults };
}

function isRightCount(count: number, facts: RuleFacts): boolean {
  return count >= atLeast(facts, 'situations-per-bloc') && count <= atMost(facts, 'situations-per-bloc');
}

function situationsPerBloc(facts: RuleFacts): string {
  return `exactement ${frenchCount(atLeast(facts, 'situations-per-bloc'), 'situation')}`;
}

/** How the official wording of the one situation that is absent begins, and what to choose from. */
function hintOf({ absent, expected, isWrongChoice, oneOf }: Choice, facts: RuleFacts): string {
  const count = frenchCount(expected.chosen ?? 0, 'situation');
  const choose = isWrongChoice ? ` Au choix, ${count} parmi ${frenchList(oneOf)}.` : '';
  const [only, another] = absent;
  const record = another === undefined ? facts.situations.find(({ id }) => id === only) : undefined;
  return record ? ` ${record.id} : ${quote(record.wording)}.${choose}` : choose;
}
