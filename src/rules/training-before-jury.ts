import { daysBetween } from '../model/day.js';
import { frenchDay } from '../model/french.js';
import { fact, lackingAfter } from './frame/lacking.js';
import { lastRegroupement } from './frame/last-regroupement.js';
import { modulesAtStake, modulesNotPlanned, nothingFollowed } from './frame/training-modules.js';
import { acquiredModules } from './frame/acquired.js';
import { titleOf } from './frame/wording.js';
import type { PathRule } from './rule.js';

/** The training modules are over when the jury sits. */
export const trainingBeforeJury: PathRule = {
  id: 'training-before-jury',
  force: 'usage',
  judges: 'path',
  editions: ['blocs'],
  statement:
    "La certification vient à l'issue du parcours de formation : les modules s'achèvent avant le jury.",
  notChecked: "L'e-learning et les évaluations des acquis ne sont pas comparés au jury.",
  source: {
    document: 'path-guide',
    place:
      "§3, « à l'issue d'un parcours complet de formation », « à l'issue d'un parcours de formation par bloc »",
    status: 'reading',
    note: "La phrase ne porte aucun mot d'obligation. Premiers regroupements ; l'égalité des jours passe.",
  },
  check: (view, facts) => {
    const last = lastRegroupement(view, facts);
    const jury = view.path.jury?.on;
    if (!last) return nothingFollowed(view, facts, ...(jury === undefined ? ['/jury/on'] : []));
    const title = titleOf(facts, last.module);
    if (jury !== undefined && last.end > jury) {
      return {
        verdict: 'unmet',
        message: `La certification vient à l'issue de la formation : ${title} s'achève le ${frenchDay(last.end)} et le jury est fixé au ${frenchDay(jury)}. Reporter le jury au plus tôt au ${frenchDay(last.end)}, ou achever les modules au plus tard le ${frenchDay(jury)}.`,
        at: [last.at, '/jury/on'],
        expected: { to: jury },
        found: last.end,
        gapDays: daysBetween(jury, last.end),
      };
    }
    const isPlanned = modulesNotPlanned(view, facts).length === 0;
    if (jury === undefined || !isPlanned) {
      return lackingAfter(
        `${title}, dernier module prévu, s'achève le ${frenchDay(last.end)} : pour juger si tous précèdent le jury,`,
        [
          { what: "le regroupement d'un module au moins", at: '/activities', known: isPlanned },
          fact('la date du jury', '/jury/on', jury),
        ],
        [last.at],
      );
    }
    return {
      verdict: 'met',
      message: `Les modules s'achèvent le ${frenchDay(last.end)}, au plus tard le jour du jury (${frenchDay(jury)}).${acquiredModules(view, facts, modulesAtStake(view, facts))}`,
      at: [last.at, '/jury/on'],
      expected: { to: jury },
      found: last.end,
    };
  },
};
