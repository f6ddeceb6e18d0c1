import { frenchListUpTo } from '../model/french.js';
import type { TrainingModuleId } from '../model/ids.js';
import { acquiredModules } from './frame/acquired.js';
import { modulesAtStake, nothingFollowed } from './frame/training-modules.js';
import { titleOf } from './frame/wording.js';
import type { PathRule, RuleFacts } from './rule.js';

/** Each module combines its e-learning and its regroupement. */
export const elearningWithModule: PathRule = {
  id: 'elearning-with-module',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    'Chaque module suivi combine sa formation en e-learning et son regroupement, là où les deux existent.',
  notChecked: "Ce qui complète l'e-learning n'est pas vérifié.",
  source: {
    document: 'path-guide',
    place: '§1, 8 modules, « combinant »',
    status: 'stated',
    note: "La phrase vise les modules des blocs ; l'architecture y joint le module transverse.",
  },
  check: (view, facts) => {
    const combined = facts.modules.filter(
      ({ id, inPersonDays, elearningDays }) => inPersonDays > 0 && elearningDays > 0 && !view.holdsModule(id),
    );
    const withRegroupement = combined.filter(({ id }) => view.regroupementsOf(id).length > 0);
    const withElearning = combined.filter(({ id }) => view.occurrencesOf('e-learning', id).length > 0);
    const noElearning = withRegroupement.filter((module) => !withElearning.includes(module));
    const noRegroupement = withElearning.filter((module) => !withRegroupement.includes(module));
    if (withRegroupement.length + withElearning.length === 0) return nothingFollowed(view, facts);
    const lacking = [
      ...lack(facts, "l'e-learning de", noElearning),
      ...lack(facts, 'le regroupement de', noRegroupement),
    ];
    if (lacking.length > 0) {
      return {
        verdict: 'unmet',
        message: `Chaque module combine e-learning et regroupement : il manque ${lacking.join(' et ')}. À planifier.`,
        at: ['/activities'],
        expected: {
          ...(noElearning.length > 0 && { elearningOf: noElearning.map(({ id }) => id) }),
          ...(noRegroupement.length > 0 && { regroupementsOf: noRegroupement.map(({ id }) => id) }),
        },
      };
    }
    return {
      verdict: 'met',
      message: `Chaque module suivi combine son e-learning et son regroupement.${acquiredModules(view, facts, modulesAtStake(view, facts))}`,
      at: withElearning.flatMap(({ id }) => view.occurrencesOf('e-learning', id).map(({ at }) => at)),
    };
  },
};

/** Beyond these a list of the message counts the titles; the ids all stand in `expected`. */
const mostTitles = 1;

function lack(
  facts: RuleFacts,
  what: string,
  modules: readonly { readonly id: TrainingModuleId }[],
): string[] {
  if (modules.length === 0) return [];
  const titles = modules.map(({ id }) => titleOf(facts, id));
  return [`${what} ${frenchListUpTo(mostTitles, titles)}`];
}
