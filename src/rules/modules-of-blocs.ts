import { frenchListUpTo } from '../model/french.js';
import type { ModuleId } from '../model/ids.js';
import { modulesOf } from '../model/lookup.js';
import { acquiredModules } from './frame/acquired.js';
import { modulesAtStake, modulesNotPlanned } from './frame/training-modules.js';
import { blocsName, titleOf } from './frame/wording.js';
import type { PathRule, RuleFacts } from './rule.js';

/** Every module of each targeted bloc is in the path or acquired. */
export const modulesOfBlocs: PathRule = {
  id: 'modules-of-blocs',
  force: 'obligation',
  judges: 'path',
  editions: ['blocs'],
  statement:
    "Chaque module de chaque bloc visé est au parcours ou tenu pour acquis ; un module d'un bloc non visé n'y supplée pas.",
  source: {
    document: 'path-guide',
    place: '§1, 4 blocs ; §3, parcours par bloc',
    status: 'reading',
    note: "Qu'il faille suivre tous les modules d'un bloc, sauf les acquis, est une lecture.",
  },
  check: (view, facts) => {
    const needed = modulesAtStake(view, facts);
    const absent = modulesNotPlanned(view, facts);
    const held = acquiredModules(view, facts, needed);
    const modules = `module ${blocsName(facts, view.blocs, ['du', 'des'])}`;
    const lacking = absent.length > 1 ? 'les regroupements' : 'le regroupement';
    const plan = absent.length > 1 ? 'Les planifier' : 'Le planifier';
    const blocs = view.blocs.filter((bloc) =>
      modulesOf(facts, bloc).some((module) => absent.includes(module)),
    );
    const others = view.blocs.length > blocs.length;
    const instead =
      view.path.kind === 'complete' ? 'passer à un parcours individualisé sans' : 'ne plus viser';
    const giveUp = others ? `, ou ${instead} ${blocsName(facts, blocs)}` : '';
    return absent.length === 0
      ? { verdict: 'met', message: `Chaque ${modules} est au parcours ou acquis.${held}`, at: ['/blocs'] }
      : {
          verdict: 'unmet',
          message: `Chaque ${modules} doit être au parcours : il manque ${lacking} de ${titlesOf(facts, absent)}. ${plan}${giveUp}.${held}`,
          at: ['/blocs', '/activities'],
          expected: { regroupementsOf: absent },
        };
  },
};

/** Beyond these a message counts the titles; the ids of what is missing all stand in `expected`. */
const mostTitles = 2;

function titlesOf(facts: RuleFacts, modules: readonly ModuleId[]): string {
  return frenchListUpTo(
    mostTitles,
    modules.map((module) => titleOf(facts, module)),
  );
}
